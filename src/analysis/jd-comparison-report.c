/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Comparisons as a text that can be sent: no columns, which letters of a mail would not keep. */
#include "jd-comparison.h"

#include "jd-analysis-words-private.h"
#include "jd-words.h"

#include <glib/gi18n-lib.h>

/* "Autumn check (As-is, 2026-11-20)" */
static char *
dup_design_label (JdDesign *design)
{
  g_autofree char *label = jd_design_dup_label (design);
  const char *kind = jd_design_kind_get_word (jd_design_get_kind (design));
  const char *date = jd_design_get_date (design);

  if (*jd_design_get_title (design) == '\0')
    return g_steal_pointer (&label);
  if (*date == '\0')
    /* Translators: the title of a design and its kind. */
    return g_strdup_printf (_ ("%s (%s)"), label, kind);
  /* Translators: the title of a design, its kind and date. */
  return g_strdup_printf (_ ("%s (%s, %s)"), label, kind, date);
}

static void
append_heading (GString *text, const char *heading)
{
  g_string_append_c (text, '\n');
  /* Translators: a heading in a text that is sent by mail. */
  g_string_append_printf (text, _ ("[%s]"), heading);
  g_string_append_c (text, '\n');
}

static void
append_title (GString *text, JdProject *project)
{
  const char *title = jd_project_get_title (project), *organisation = jd_project_get_organisation (project);

  g_string_append (text, _ ("What differs between designs"));
  g_string_append_c (text, '\n');
  if (*title != '\0' && *organisation != '\0')
    g_string_append_printf (text, "%s — %s\n", title, organisation);
  else if (*title != '\0' || *organisation != '\0')
    g_string_append_printf (text, "%s%s\n", title, organisation);
}

static void
append_designs (GString *text, const JdComparison *comparison)
{
  g_autofree char *from = dup_design_label (jd_comparison_get_from (comparison));
  g_autofree char *to = dup_design_label (jd_comparison_get_to (comparison));

  g_string_append_c (text, '\n');
  /* Translators: the design that is compared from, with its kind and date. */
  g_string_append_printf (text, _ ("From: %s"), from);
  g_string_append_c (text, '\n');
  /* Translators: the design that is compared to, with its kind and date. */
  g_string_append_printf (text, _ ("To: %s"), to);
  g_string_append_c (text, '\n');
}

static void
append_group (GString *text, const JdGroupChange *change, const char *language)
{
  g_autofree char *line = jd_group_change_dup_text (change, language);

  g_string_append_printf (text, "%s\n", line);
}

static void
append_means (GString *text, const JdComparison *comparison, const char *language)
{
  append_heading (text, _ ("Means (scored/evaluated roles)"));
  append_group (text, jd_comparison_get_overall (comparison), language);
  for (guint i = 0; i < jd_comparison_get_n_functions (comparison); i++)
    append_group (text, jd_comparison_get_function (comparison, i), language);
}

/* Where a role is done on one side, its score is the level of that side, which has its line already. */
static gboolean
is_said (const JdChange *changes, guint index)
{
  const JdChange *change = &changes[index];

  if (!g_str_equal (change->field, "score"))
    return FALSE;
  for (guint i = 0; i < index; i++)
    if ((g_str_equal (changes[i].field, "insource") || g_str_equal (changes[i].field, "outsource"))
        && g_str_equal (changes[i].from, change->from) && g_str_equal (changes[i].to, change->to))
      return TRUE;
  return FALSE;
}

static void
append_role (GString *text,
             JdProject *project,
             const JdChange *changes,
             guint n_changes,
             const char *language)
{
  g_autofree char *label = jd_role_dup_label (changes[0].role, language);

  g_string_append_printf (text, "%s\n", label);
  for (guint i = 0; i < n_changes; i++)
    {
      g_autofree char *words = is_said (changes, i) ? NULL : jd_change_dup_words (&changes[i], project);

      /* A note may have several lines; a change is one. */
      if (words != NULL)
        g_string_append_printf (text, "  - %s\n", g_strdelimit (words, "\n", ' '));
    }
}

static void
append_roles (GString *text, JdProject *project, const JdComparison *comparison, const char *language)
{
  guint n_roles = jd_catalogue_get_n_roles (jd_project_get_catalogue (project));

  append_heading (text, _ ("Changes by Role"));
  for (guint i = 0; i < n_roles; i++)
    {
      guint n_changes;
      const JdChange *changes = jd_comparison_get_role_changes (comparison, i, &n_changes);

      if (changes != NULL)
        append_role (text, project, changes, n_changes, language);
    }
}

static void
append_comparison (GString *text, JdProject *project, const JdComparison *comparison, const char *language)
{
  g_autofree char *summary = jd_comparison_dup_summary (comparison);

  append_designs (text, comparison);
  g_string_append_printf (text, "%s\n", summary);
  append_means (text, comparison, language);
  if (jd_comparison_get_n_changes (comparison) > 0)
    append_roles (text, project, comparison, language);
}

/* All that @comparisons say, to be read in a mail: which designs, how many roles moved, rose and so on, the means,
 * then role by role what changed. Names are in @language ("ja" or "en"), all else in the language of the interface.
 * Returns: (transfer full) */
char *
jd_comparison_dup_report (JdProject *project,
                          JdComparison *const *comparisons,
                          guint n_comparisons,
                          const char *language)
{
  GString *text;

  g_return_val_if_fail (JD_IS_PROJECT (project) && language != NULL, NULL);

  text = g_string_new (NULL);
  append_title (text, project);
  for (guint i = 0; i < n_comparisons; i++)
    append_comparison (text, project, comparisons[i], language);
  return g_string_free (text, FALSE);
}
