/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Drives the builder with libxml2's SAX events: no tree is made, and a DOCTYPE stops the parser before it reads what
 * stands in it. The reader knows bytes, lines and namespaces; the builder knows the format. */
#include "jd-project-reader.h"

#include <glib/gi18n-lib.h>
#include <libxml/SAX2.h>
#include <string.h>

#include "jd-project-reader-private.h"
#include "jd-xml-guard.h"

/* From this version on the error callback takes a const pointer. */
#if LIBXML_VERSION >= 21200
typedef const xmlError *JdXmlErrorPointer;
#else
typedef xmlError *JdXmlErrorPointer;
#endif

/* The line that the parser is in, counted from 1. */
guint
jd_reader_get_line (JdReader *self)
{
  return (guint) MAX (xmlSAX2GetLineNumber (self->context), 0);
}

/* Ends the reading for @error, which is taken; the first one counts. */
void
jd_reader_fail (JdReader *self, GError *error)
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
    jd_reader_fail (self, jd_xml_error_new_malformed ((guint) MAX (fault->line, 0), fault->code));
}

static void
document_started_cb (void *data)
{
  JdReader *self = data;
  const char *version = (const char *) self->context->version;
  g_autofree char *shown = NULL;

  if (g_strcmp0 (version, "1.0") == 0)
    return;
  shown = jd_text_dup_shown (version != NULL ? version : "");
  jd_reader_fail (
    self, jd_xml_error_new (JD_XML_ERROR_ENCODING, 1, _ ("the XML version is “%s”; expected 1.0"), shown));
}

/* Before anything within the DOCTYPE is read. */
static void
doctype_found_cb (void *data, const xmlChar *name, const xmlChar *public_id, const xmlChar *system_id)
{
  JdReader *self = data;

  jd_reader_fail_here (self,
                       JD_XML_ERROR_DOCTYPE,
                       _ ("there is a DOCTYPE; expected none, as it could make the file read others"));
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
  g_autofree char *stripped = NULL, *shown = NULL;

  if (self->error != NULL)
    return;
  if (jd_xml_foreign_is_open (self->foreign))
    {
      jd_xml_foreign_text (self->foreign, text, length);
      return;
    }
  if (is_blank ((const char *) text, (gsize) length))
    return;

  stripped = g_strstrip (g_strndup ((const char *) text, (gsize) length));
  shown = jd_text_dup_shown (stripped);
  jd_reader_fail_here (self,
                       JD_XML_ERROR_TEXT,
                       _ ("there is text, “%s”; expected none, as attributes hold all that is said"),
                       shown);
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
  .startElementNs = jd_reader_start_element,
  .endElementNs = jd_reader_end_element,
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
