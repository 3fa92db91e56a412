/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Foreign XML is written down as it is read. A record may move to another file, so each piece declares the prefixes
 * that it uses, even those that the file declares further up; and as our default namespace surrounds it there, it
 * declares its own. */
#include "jd-xml-foreign.h"

#include <string.h>

#include "jd-xml-names.h"
#include "jd-xml-text.h"

/* A namespace declared on an element of ours. */
typedef struct
{
  char *prefix; /* NULL: the default namespace */
  char *uri;
  guint depth;
} Binding;

struct _JdXmlForeign
{
  GArray *bindings; /* the innermost last */

  GString *piece; /* the outermost foreign element that is open */
  gsize name_end; /* where its declarations go */
  guint depth;    /* of open foreign elements */
  gboolean tag_is_open;
  GHashTable *own; /* prefixes that it declares itself; "" is the default namespace */
};

static void
binding_clear (gpointer data)
{
  Binding *binding = data;

  g_free (binding->prefix);
  g_free (binding->uri);
}

JdXmlForeign *
jd_xml_foreign_new (void)
{
  JdXmlForeign *self = g_new0 (JdXmlForeign, 1);

  self->bindings = g_array_new (FALSE, FALSE, sizeof (Binding));
  g_array_set_clear_func (self->bindings, binding_clear);
  self->piece = g_string_new (NULL);
  self->own = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return self;
}

void
jd_xml_foreign_free (JdXmlForeign *self)
{
  g_array_unref (self->bindings);
  g_string_free (self->piece, TRUE);
  g_hash_table_unref (self->own);
  g_free (self);
}

/* --- what is declared around --- */

/* Notes the namespaces that an element of ours at @depth declares; @namespaces are pairs of prefix and URI. */
void
jd_xml_foreign_declare (JdXmlForeign *self, guint depth, int n_namespaces, const xmlChar **namespaces)
{
  for (int i = 0; i < n_namespaces; i++)
    {
      const char *uri = (const char *) namespaces[2 * i + 1];
      Binding binding
        = { g_strdup ((const char *) namespaces[2 * i]), g_strdup (uri != NULL ? uri : ""), depth };

      g_array_append_val (self->bindings, binding);
    }
}

/* Forgets the declarations of the element of ours at @depth, which ends. */
void
jd_xml_foreign_forget (JdXmlForeign *self, guint depth)
{
  while (self->bindings->len > 0
         && g_array_index (self->bindings, Binding, self->bindings->len - 1).depth == depth)
    g_array_set_size (self->bindings, self->bindings->len - 1);
}

static void
append_declaration (GString *out, const char *prefix, const char *uri)
{
  g_string_append (out, " xmlns");
  if (prefix != NULL && *prefix != '\0')
    g_string_append_printf (out, ":%s", prefix);
  g_string_append (out, "=\"");
  jd_xml_append_value (out, uri);
  g_string_append_c (out, '"');
}

/* A prefix may also be used within a value or a text, so whoever says "prefix:" anywhere gets its declaration. */
static gboolean
mentions (const char *piece, const char *prefix)
{
  g_autofree char *use = g_strconcat (prefix, ":", NULL);

  return strstr (piece, use) != NULL;
}

static int
compare_prefixes (gconstpointer a, gconstpointer b)
{
  return strcmp ((*(const Binding *const *) a)->prefix, (*(const Binding *const *) b)->prefix);
}

/* The declarations of prefixes that @piece uses and that stand on elements of ours, the innermost of each. They come
 * sorted, so that what was written is written the same again. */
static GString *
collect_declarations (JdXmlForeign *self, const char *piece, GHashTable *declared)
{
  g_autoptr (GPtrArray) used = g_ptr_array_new ();
  GString *out = g_string_new (NULL);

  for (guint i = self->bindings->len; i > 0; i--)
    {
      Binding *binding = &g_array_index (self->bindings, Binding, i - 1);

      if (binding->prefix == NULL || g_hash_table_contains (declared, binding->prefix))
        continue;
      g_hash_table_add (declared, g_strdup (binding->prefix));
      if (mentions (piece, binding->prefix))
        g_ptr_array_add (used, binding);
    }
  g_ptr_array_sort (used, compare_prefixes);
  for (guint i = 0; i < used->len; i++)
    {
      const Binding *binding = g_ptr_array_index (used, i);

      append_declaration (out, binding->prefix, binding->uri);
    }
  return out;
}

static const char *
get_default_namespace (JdXmlForeign *self)
{
  for (guint i = self->bindings->len; i > 0; i--)
    {
      const Binding *binding = &g_array_index (self->bindings, Binding, i - 1);

      if (binding->prefix == NULL)
        return binding->uri;
    }
  return "";
}

/* --- attributes --- */

static void
append_name (GString *out, const xmlChar *prefix, const xmlChar *name)
{
  if (prefix != NULL)
    g_string_append_printf (out, "%s:", (const char *) prefix);
  g_string_append (out, (const char *) name);
}

static void
append_attribute (GString *out, const xmlChar **attribute)
{
  g_autofree char *value = g_strndup ((const char *) attribute[3], (gsize) (attribute[4] - attribute[3]));

  g_string_append_c (out, ' ');
  append_name (out, attribute[1], attribute[0]);
  g_string_append (out, "=\"");
  jd_xml_append_value (out, value);
  g_string_append_c (out, '"');
}

/* The attributes of an element of ours that are in namespaces of others, as they stand in its tag, with the
 * declarations that they need. @attributes are libxml2's fives, those of ours among them.
 * Returns: (transfer full) (nullable): NULL where there are none. */
char *
jd_xml_foreign_dup_attributes (JdXmlForeign *self, int n_attributes, const xmlChar **attributes)
{
  g_autoptr (GString) piece = g_string_new (NULL);
  g_autoptr (GHashTable) declared = NULL;
  GString *all;

  for (int i = 0; i < n_attributes; i++)
    if (attributes[5 * i + 2] != NULL)
      append_attribute (piece, attributes + 5 * i);
  if (piece->len == 0)
    return NULL;

  declared = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  all = collect_declarations (self, piece->str, declared);
  g_string_append_len (all, piece->str, (gssize) piece->len);
  return g_string_free (all, FALSE);
}

/* --- elements --- */

gboolean
jd_xml_foreign_is_open (JdXmlForeign *self)
{
  return self->depth > 0;
}

static void
close_tag (JdXmlForeign *self)
{
  if (self->tag_is_open)
    g_string_append_c (self->piece, '>');
  self->tag_is_open = FALSE;
}

/* Opens an element within a foreign one, or a foreign one itself; the arrays are libxml2's. */
void
jd_xml_foreign_start (JdXmlForeign *self,
                      const xmlChar *name,
                      const xmlChar *prefix,
                      int n_namespaces,
                      const xmlChar **namespaces,
                      int n_attributes,
                      const xmlChar **attributes)
{
  close_tag (self);
  g_string_append_c (self->piece, '<');
  append_name (self->piece, prefix, name);
  if (self->depth == 0)
    self->name_end = self->piece->len;

  for (int i = 0; i < n_namespaces; i++)
    {
      const char *declared = (const char *) namespaces[2 * i], *uri = (const char *) namespaces[2 * i + 1];

      append_declaration (self->piece, declared, uri != NULL ? uri : "");
      if (self->depth == 0)
        g_hash_table_add (self->own, g_strdup (declared != NULL ? declared : ""));
    }
  for (int i = 0; i < n_attributes; i++)
    append_attribute (self->piece, attributes + 5 * i);
  self->tag_is_open = TRUE;
  self->depth++;
}

void
jd_xml_foreign_text (JdXmlForeign *self, const xmlChar *text, int length)
{
  close_tag (self);
  jd_xml_append_text (self->piece, (const char *) text, (gsize) length);
}

void
jd_xml_foreign_comment (JdXmlForeign *self, const xmlChar *text)
{
  close_tag (self);
  g_string_append_printf (self->piece, "<!--%s-->", (const char *) text);
}

void
jd_xml_foreign_instruction (JdXmlForeign *self, const xmlChar *target, const xmlChar *data)
{
  close_tag (self);
  if (data != NULL)
    g_string_append_printf (self->piece, "<?%s %s?>", (const char *) target, (const char *) data);
  else
    g_string_append_printf (self->piece, "<?%s?>", (const char *) target);
}

static char *
steal_piece (JdXmlForeign *self)
{
  g_autoptr (GString) declarations = g_string_new (NULL);
  g_autoptr (GString) prefixed = NULL;
  const char *default_namespace = get_default_namespace (self);
  char *piece;

  if (!g_hash_table_contains (self->own, "") && strcmp (default_namespace, JD_XML_NAMESPACE) != 0)
    append_declaration (declarations, NULL, default_namespace);
  prefixed = collect_declarations (self, self->piece->str, self->own);
  g_string_append_len (declarations, prefixed->str, (gssize) prefixed->len);
  g_string_insert_len (self->piece, (gssize) self->name_end, declarations->str, (gssize) declarations->len);

  piece = g_strndup (self->piece->str, self->piece->len);
  g_string_truncate (self->piece, 0);
  g_hash_table_remove_all (self->own);
  return piece;
}

/* Closes the element that is open. Returns: (transfer full) (nullable): the outermost foreign element, whole, where
 * it is that one which ends. */
char *
jd_xml_foreign_end (JdXmlForeign *self, const xmlChar *name, const xmlChar *prefix)
{
  if (self->tag_is_open)
    {
      g_string_append (self->piece, "/>");
      self->tag_is_open = FALSE;
    }
  else
    {
      g_string_append (self->piece, "</");
      append_name (self->piece, prefix, name);
      g_string_append_c (self->piece, '>');
    }

  return --self->depth == 0 ? steal_piece (self) : NULL;
}
