/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Elements: ours go to the builder, foreign ones are written down and kept with the element of ours that holds them. */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "jd-project-reader-private.h"

static gboolean
is_ours (const xmlChar *uri)
{
  return uri != NULL && strcmp ((const char *) uri, JD_XML_NAMESPACE) == 0;
}

/* The version that a namespace of our format names, or 0. */
static guint
parse_version (const char *uri)
{
  guint64 version = 0;

  if (g_str_has_prefix (uri, JD_XML_NAMESPACE_STEM))
    g_ascii_string_to_unsigned (uri + strlen (JD_XML_NAMESPACE_STEM), 10, 1, G_MAXUINT, &version, NULL);
  return (guint) version;
}

static void
fail_for_namespace (JdReader *self, const char *name, const char *uri)
{
  g_autofree char *shown = jd_text_dup_shown (name);
  g_autofree char *shown_uri = jd_text_dup_shown (uri);

  if (*uri == '\0')
    jd_reader_fail_here (self,
                         JD_XML_ERROR_NAMESPACE,
                         _ ("<%s> is in no namespace; expected xmlns=\"%s\""),
                         shown,
                         JD_XML_NAMESPACE);
  else if (parse_version (uri) > JD_XML_VERSION)
    jd_reader_fail_here (
      self,
      JD_XML_ERROR_NEWER,
      _ ("the file is of version %u of the format; expected version %d, so a newer Jindate is needed"),
      parse_version (uri),
      JD_XML_VERSION);
  else
    jd_reader_fail_here (self,
                         JD_XML_ERROR_NAMESPACE,
                         _ ("<%s> is of namespace “%s”; expected xmlns=\"%s\""),
                         shown,
                         shown_uri,
                         JD_XML_NAMESPACE);
}

/* Whether an element that is not ours may stand there: beneath the root, in a namespace of somebody else. */
static gboolean
check_foreign_namespace (JdReader *self, const xmlChar *name, const xmlChar *xml_uri)
{
  const char *uri = xml_uri != NULL ? (const char *) xml_uri : "";

  if (self->depth > 0 && *uri != '\0' && !g_str_has_prefix (uri, JD_XML_NAMESPACE_STEM))
    return TRUE;
  fail_for_namespace (self, (const char *) name, uri);
  return FALSE;
}

static gboolean
set_attribute (JdReader *self, const xmlChar **attribute, GError **error)
{
  const char *start = (const char *) attribute[3], *end = (const char *) attribute[4];
  const char *uri = (const char *) attribute[2];

  if (uri != NULL && !g_str_has_prefix (uri, JD_XML_NAMESPACE_STEM))
    return TRUE; /* kept by build_element() */
  if (uri != NULL)
    {
      g_autofree char *shown = jd_text_dup_shown ((const char *) attribute[0]);

      g_set_error (error,
                   JD_BUILD_ERROR,
                   JD_BUILD_ERROR_MISPLACED,
                   _ ("attribute “%s” has a prefix; expected it without"),
                   shown);
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
  g_autofree char *shown = NULL;

  if (self->depth > 0 || g_str_equal (name, self->root))
    return TRUE;
  shown = jd_text_dup_shown (name);
  jd_reader_fail_here (
    self, JD_XML_ERROR_MISPLACED, _ ("the document is a <%s>; expected a <%s>"), shown, self->root);
  return FALSE;
}

static gboolean
check_bounds (JdReader *self)
{
  if (self->n_elements > JD_XML_MAX_ELEMENTS)
    jd_reader_fail_here (self,
                         JD_XML_ERROR_LIMIT,
                         _ ("the file has too many elements; expected at most %d"),
                         JD_XML_MAX_ELEMENTS);
  else if (self->depth >= JD_XML_MAX_DEPTH)
    jd_reader_fail_here (self,
                         JD_XML_ERROR_LIMIT,
                         _ ("elements are nested too deep; expected at most %d levels"),
                         JD_XML_MAX_DEPTH);
  else if (self->n_namespaces > JD_XML_MAX_NAMESPACES)
    jd_reader_fail_here (self,
                         JD_XML_ERROR_LIMIT,
                         _ ("too many namespaces are declared; expected at most %d at a time"),
                         JD_XML_MAX_NAMESPACES);
  return self->error == NULL;
}

void
jd_reader_start_element (void *data,
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

  if (jd_xml_foreign_is_open (self->foreign) || !is_ours (uri))
    {
      if (!jd_xml_foreign_is_open (self->foreign) && !check_foreign_namespace (self, name, uri))
        return;
      jd_xml_foreign_start (self->foreign, name, prefix, n_namespaces, namespaces, n_attributes, attributes);
    }
  else
    {
      if (!check_root (self, (const char *) name))
        return;
      jd_xml_foreign_declare (self->foreign, self->depth, n_namespaces, namespaces);
      if (!build_element (self, (const char *) name, n_attributes, attributes, &error))
        jd_reader_fail (self, jd_xml_error_new_at (jd_reader_get_line (self), error));
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
    jd_reader_fail (self, jd_xml_error_new_at (jd_reader_get_line (self), error));
  jd_xml_foreign_forget (self->foreign, self->depth);
}

void
jd_reader_end_element (void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
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
