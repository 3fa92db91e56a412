/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Drives the builder with libxml2's SAX events: no tree is made, and a DOCTYPE stops the parser before it reads what
 * stands in it. The reader knows bytes, lines and namespaces; the builder knows the format. */
#include "jd-project-reader.h"

#include <glib/gi18n-lib.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <string.h>

#include "jd-builder.h"
#include "jd-xml-error.h"
#include "jd-xml-foreign.h"
#include "jd-xml-guard.h"
#include "jd-xml-names.h"

/* From this version on the error callback takes a const pointer. */
#if LIBXML_VERSION >= 21200
typedef const xmlError *JdXmlErrorPointer;
#else
typedef xmlError *JdXmlErrorPointer;
#endif

typedef struct
{
  xmlParserCtxt *context;
  JdBuilder *builder;
  JdXmlForeign *foreign;
  const char *root; /* the element that is expected to be the document */

  guint depth, n_elements, n_namespaces;
  guint n_declared[JD_XML_MAX_DEPTH + 1];  /* namespaces, by the open element */
  GString *children[JD_XML_MAX_DEPTH + 1]; /* foreign ones, by the open element of ours */
  GString *value;                          /* kept for its room */
  GError *error;                           /* the first fault; from then on nothing is taken in */
} JdReader;

static guint
get_line (JdReader *self)
{
  return (guint) MAX (xmlSAX2GetLineNumber (self->context), 0);
}

/* Ends the reading for @error, which is taken. */
static void
fail (JdReader *self, GError *error)
{
  if (self->error == NULL)
    self->error = error;
  else
    g_error_free (error);
  xmlStopParser (self->context);
}

/* --- what libxml2 finds wrong --- */

static void
fault_found_cb (void *data, JdXmlErrorPointer fault)
{
  JdReader *self = data;

  if (self->error == NULL && fault->level != XML_ERR_WARNING)
    fail (self, jd_xml_error_new_malformed ((guint) MAX (fault->line, 0), fault->code));
}

static void
document_started_cb (void *data)
{
  JdReader *self = data;
  const char *version = (const char *) self->context->version;

  if (g_strcmp0 (version, "1.0") != 0)
    fail (
      self,
      jd_xml_error_new (JD_XML_ERROR_ENCODING, 1, _ ("the XML version is “%.60s”; expected 1.0"), version));
}

/* Before anything within the DOCTYPE is read. */
static void
doctype_found_cb (void *data, const xmlChar *name, const xmlChar *public_id, const xmlChar *system_id)
{
  JdReader *self = data;

  fail (self,
        jd_xml_error_new (JD_XML_ERROR_DOCTYPE,
                          get_line (self),
                          _ ("there is a DOCTYPE; expected none, as it could make the file read others")));
}

/* --- elements and attributes of ours --- */

static gboolean
is_ours (const xmlChar *uri)
{
  return uri != NULL && strcmp ((const char *) uri, JD_XML_NAMESPACE) == 0;
}

static void
fail_for_namespace (JdReader *self, const char *name, const char *uri)
{
  guint line = get_line (self);

  if (uri == NULL || *uri == '\0')
    fail (self,
          jd_xml_error_new (JD_XML_ERROR_NAMESPACE,
                            line,
                            _ ("<%.60s> is in no namespace; expected xmlns=\"%s\""),
                            name,
                            JD_XML_NAMESPACE));
  else if (g_str_has_prefix (uri, JD_XML_NAMESPACE_STEM))
    fail (self,
          jd_xml_error_new (
            JD_XML_ERROR_NEWER,
            line,
            _ ("the file is of version %.20s of the format, this program knows version %d; a newer Jindate "
               "is needed"),
            uri + strlen (JD_XML_NAMESPACE_STEM),
            JD_XML_VERSION));
  else
    fail (self,
          jd_xml_error_new (JD_XML_ERROR_NAMESPACE,
                            line,
                            _ ("the document is a <%.60s> of namespace “%.100s”; expected <%s xmlns=\"%s\">"),
                            name,
                            uri,
                            self->root,
                            JD_XML_NAMESPACE));
}

/* Whether the namespace @uri of an element is one that may stand there: ours, or beneath the root a foreign one. */
static gboolean
check_namespace (JdReader *self, const char *name, const char *uri)
{
  gboolean is_foreign
    = uri != NULL && *uri != '\0' && !g_str_has_prefix (uri, JD_XML_NAMESPACE_STEM) && self->depth > 0;

  if (is_foreign || is_ours ((const xmlChar *) uri))
    return TRUE;
  fail_for_namespace (self, name, uri);
  return FALSE;
}

static gboolean
set_attribute (JdReader *self, const xmlChar **attribute, GError **error)
{
  const char *start = (const char *) attribute[3], *end = (const char *) attribute[4];

  if (attribute[2] != NULL)
    {
      if (!g_str_has_prefix ((const char *) attribute[2], JD_XML_NAMESPACE_STEM))
        return TRUE;
      g_set_error (error,
                   JD_BUILD_ERROR,
                   JD_BUILD_ERROR_MISPLACED,
                   _ ("attribute “%.60s” has a prefix; expected it without"),
                   (const char *) attribute[0]);
      return FALSE;
    }

  g_string_truncate (self->value, 0);
  g_string_append_len (self->value, start, end - start);
  return jd_builder_set (self->builder, (const char *) attribute[0], self->value->str, error);
}

static gboolean
build_element (JdReader *self, const char *name, int n_attributes, const xmlChar **attributes, GError **error)
{
  g_autofree char *foreign = NULL;

  if (!jd_builder_begin (self->builder, name, error))
    return FALSE;
  for (int i = 0; i < n_attributes; i++)
    if (!set_attribute (self, attributes + 5 * i, error))
      return FALSE;

  foreign = jd_xml_foreign_dup_attributes (self->foreign, n_attributes, attributes);
  if (foreign != NULL)
    jd_builder_set_foreign_attributes (self->builder, foreign);
  return jd_builder_attach (self->builder, error);
}

static gboolean
check_root (JdReader *self, const char *name)
{
  if (self->depth > 0 || g_str_equal (name, self->root))
    return TRUE;
  fail (self,
        jd_xml_error_new (JD_XML_ERROR_MISPLACED,
                          get_line (self),
                          _ ("the document is a <%.60s>; expected a <%s>"),
                          name,
                          self->root));
  return FALSE;
}

static gboolean
check_bounds (JdReader *self)
{
  if (self->n_elements > JD_XML_MAX_ELEMENTS)
    fail (self,
          jd_xml_error_new (JD_XML_ERROR_LIMIT,
                            get_line (self),
                            _ ("the file has too many elements; expected at most %d"),
                            JD_XML_MAX_ELEMENTS));
  else if (self->depth >= JD_XML_MAX_DEPTH)
    fail (self,
          jd_xml_error_new (JD_XML_ERROR_LIMIT,
                            get_line (self),
                            _ ("elements are nested too deep; expected at most %d levels"),
                            JD_XML_MAX_DEPTH));
  else if (self->n_namespaces > JD_XML_MAX_NAMESPACES)
    fail (self,
          jd_xml_error_new (JD_XML_ERROR_LIMIT,
                            get_line (self),
                            _ ("too many namespaces are declared; expected at most %d at a time"),
                            JD_XML_MAX_NAMESPACES));
  return self->error == NULL;
}

static void
element_started_cb (void *data,
                    const xmlChar *name,
                    const xmlChar *prefix,
                    const xmlChar *uri,
                    int n_namespaces,
                    const xmlChar **namespaces,
                    int n_attributes,
                    int n_defaulted,
                    const xmlChar **attributes)
{
  JdReader *self = data;
  GError *error = NULL;

  if (self->error != NULL)
    return;
  self->n_elements++;
  self->n_namespaces += (guint) n_namespaces;
  if (!check_bounds (self))
    return;

  if (jd_xml_foreign_is_open (self->foreign))
    {
      jd_xml_foreign_start (self->foreign, name, prefix, n_namespaces, namespaces, n_attributes, attributes);
    }
  else if (!check_namespace (self, (const char *) name, (const char *) uri))
    {
      return;
    }
  else if (!is_ours (uri))
    {
      jd_xml_foreign_start (self->foreign, name, prefix, n_namespaces, namespaces, n_attributes, attributes);
    }
  else
    {
      jd_xml_foreign_declare (self->foreign, self->depth, n_namespaces, namespaces);
      if (!check_root (self, (const char *) name))
        return;
      if (!build_element (self, (const char *) name, n_attributes, attributes, &error))
        fail (self, jd_xml_error_new_at (get_line (self), error));
    }
  self->n_declared[self->depth++] = (guint) n_namespaces;
}

static void
keep_child (JdReader *self, const char *piece)
{
  GString **children = &self->children[self->depth - 1];

  if (*children == NULL)
    *children = g_string_new (piece);
  else
    g_string_append_printf (*children, JD_XML_FOREIGN_SEPARATOR "%s", piece);
}

static void
end_element_of_ours (JdReader *self)
{
  GString *children = g_steal_pointer (&self->children[self->depth]);
  GError *error = NULL;

  if (children != NULL)
    {
      jd_builder_set_foreign_children (self->builder, children->str);
      g_string_free (children, TRUE);
    }
  if (!jd_builder_end (self->builder, &error))
    fail (self, jd_xml_error_new_at (get_line (self), error));
  jd_xml_foreign_forget (self->foreign, self->depth);
}

static void
element_ended_cb (void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
  JdReader *self = data;

  if (self->error != NULL)
    return;
  self->n_namespaces -= self->n_declared[--self->depth];

  if (jd_xml_foreign_is_open (self->foreign))
    {
      g_autofree char *piece = jd_xml_foreign_end (self->foreign, name, prefix);

      if (piece != NULL)
        keep_child (self, piece);
    }
  else
    {
      end_element_of_ours (self);
    }
}

/* --- what stands between elements --- */

static gboolean
is_blank (const char *text, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if (strchr (" \t\r\n", text[i]) == NULL)
      return FALSE;
  return TRUE;
}

static void
text_found_cb (void *data, const xmlChar *text, int length)
{
  JdReader *self = data;
  g_autofree char *shown = NULL;

  if (self->error != NULL)
    return;
  if (jd_xml_foreign_is_open (self->foreign))
    {
      jd_xml_foreign_text (self->foreign, text, length);
      return;
    }
  if (is_blank ((const char *) text, (gsize) length))
    return;

  shown = g_strstrip (g_strndup ((const char *) text, (gsize) MIN (length, 120)));
  *g_utf8_offset_to_pointer (shown, MIN (g_utf8_strlen (shown, -1), 20)) = '\0';
  fail (self,
        jd_xml_error_new (JD_XML_ERROR_TEXT,
                          get_line (self),
                          _ ("there is text, “%s”; expected none, as attributes hold all that is said"),
                          shown));
}

static void
comment_found_cb (void *data, const xmlChar *text)
{
  JdReader *self = data;

  if (self->error == NULL && jd_xml_foreign_is_open (self->foreign))
    jd_xml_foreign_comment (self->foreign, text);
}

static void
instruction_found_cb (void *data, const xmlChar *target, const xmlChar *instruction)
{
  JdReader *self = data;

  if (self->error == NULL && jd_xml_foreign_is_open (self->foreign))
    jd_xml_foreign_instruction (self->foreign, target, instruction);
}

/* --- reading --- */

static const xmlSAXHandler handler = {
  .initialized = XML_SAX2_MAGIC,
  .startDocument = document_started_cb,
  .internalSubset = doctype_found_cb,
  .startElementNs = element_started_cb,
  .endElementNs = element_ended_cb,
  .characters = text_found_cb,
  .ignorableWhitespace = text_found_cb,
  .cdataBlock = text_found_cb,
  .comment = comment_found_cb,
  .processingInstruction = instruction_found_cb,
  .serror = fault_found_cb,
};

static void
parse (JdReader *self, const char *data, gsize length)
{
  /* NOENT makes “&” in an attribute arrive as itself and not as “&#38;”; beyond the five of XML there is no entity that
   * it could resolve, as there is no DOCTYPE. */
  const int options
    = XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_BIG_LINES;

  self->context = xmlNewParserCtxt ();
  if (self->context == NULL)
    {
      self->error = jd_xml_error_new_malformed (0, XML_ERR_NO_MEMORY);
      return;
    }
  *self->context->sax = handler;
  self->context->userData = self;
  xmlFreeDoc (xmlCtxtReadMemory (self->context, data, (int) length, NULL, NULL, options));

  if (self->error == NULL && (!self->context->wellFormed || !self->context->nsWellFormed))
    self->error = jd_xml_error_new_malformed (0, self->context->errNo);
  xmlFreeParserCtxt (self->context);
}

static void
reader_clear (JdReader *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->children); i++)
    if (self->children[i] != NULL)
      g_string_free (self->children[i], TRUE);
  g_string_free (self->value, TRUE);
  jd_xml_foreign_free (self->foreign);
  jd_builder_free (self->builder);
}

/* Reads a document whose element is @root; @steal takes what it holds from the builder. */
static gpointer
read_document (GBytes *bytes, const char *root, gpointer (*steal) (JdBuilder *), GError **error)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  JdReader self = { .root = root };
  gpointer result = NULL;

  if (!jd_xml_guard_check (data, length, error))
    return NULL;

  self.builder = jd_builder_new ();
  self.foreign = jd_xml_foreign_new ();
  self.value = g_string_new (NULL);
  parse (&self, data, length);

  if (self.error != NULL)
    g_propagate_error (error, self.error);
  else
    result = steal (self.builder);
  reader_clear (&self);
  return result;
}

static gpointer
steal_project (JdBuilder *builder)
{
  return jd_builder_steal_project (builder);
}

static gpointer
steal_catalogue (JdBuilder *builder)
{
  return jd_builder_steal_catalogue (builder);
}

/* Reads a project from the bytes of its file. JD_XML_ERROR, with the line of the first fault, where that is none.
 * May be called in any thread; the project belongs to whoever gets it. Returns: (transfer full) (nullable) */
JdProject *
jd_project_reader_read (GBytes *bytes, GError **error)
{
  g_return_val_if_fail (bytes != NULL, NULL);
  return read_document (bytes, "project", steal_project, error);
}

/* Reads a catalogue from the bytes of a file of its own, like jd_project_reader_read().
 * Returns: (transfer full) (nullable) */
JdCatalogue *
jd_project_reader_read_catalogue (GBytes *bytes, GError **error)
{
  g_return_val_if_fail (bytes != NULL, NULL);
  return read_document (bytes, "catalogue", steal_catalogue, error);
}
