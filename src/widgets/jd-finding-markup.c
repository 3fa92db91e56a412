/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-finding-markup.h"

#include <string.h>

/* The sentence on its way to being mark-up. */
typedef struct
{
  const char *rest; /* what is still to come */
  GString *markup;
} Walk;

static void
append_escaped (Walk *walk, const char *text, gsize length)
{
  g_autofree char *escaped = g_markup_escape_text (text, (gssize) length);

  g_string_append (walk->markup, escaped);
}

/* Goes on to where "CODE NAME" stands next; FALSE where it does not. */
static gboolean
walk_to (Walk *walk, const char *code, const char *name)
{
  g_autofree char *label = *name != '\0' ? g_strdup_printf ("%s %s", code, name) : g_strdup (code);
  const char *at = strstr (walk->rest, label);

  if (at == NULL)
    return FALSE;
  append_escaped (walk, walk->rest, (gsize) (at - walk->rest));
  walk->rest = at;
  return TRUE;
}

static void
append_bold (Walk *walk, gsize length)
{
  g_string_append (walk->markup, "<b>");
  append_escaped (walk, walk->rest, length);
  g_string_append (walk->markup, "</b>");
  walk->rest += length;
}

/* What jd_finding_dup_text() says, as Pango mark-up; a link leads to the code of its role.
 * Returns: (transfer full) */
char *
jd_finding_dup_markup (const JdFindings *findings, guint index, const char *language)
{
  const JdFinding *finding = jd_findings_get (findings, index);
  g_autofree char *text = jd_finding_dup_text (findings, index, language);
  Walk walk = { .rest = text, .markup = g_string_new (NULL) };
  const char *name;

  g_return_val_if_fail (finding != NULL, NULL);

  name = jd_function_get_name (finding->function, language);
  if (walk_to (&walk, jd_function_get_code (finding->function), name))
    append_bold (&walk, strlen (jd_function_get_code (finding->function)) + (*name != '\0') + strlen (name));
  for (guint i = 0; i < finding->n_causes; i++)
    {
      const char *code = jd_role_get_code (finding->causes[i]);

      if (!walk_to (&walk, code, jd_role_get_name (finding->causes[i], language)))
        continue;
      g_string_append (walk.markup, "<a href=\"");
      append_escaped (&walk, code, strlen (code));
      g_string_append (walk.markup, "\">");
      append_bold (&walk, strlen (code));
      g_string_append (walk.markup, "</a>");
    }
  append_escaped (&walk, walk.rest, strlen (walk.rest));
  return g_string_free (walk.markup, FALSE);
}
