/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-compare-words.h"

#include <glib/gi18n-lib.h>

#include "jd-words.h"

/* The score in one sign: a figure, "–" where nobody has judged, "×" where it is excluded; the words are beside it. */
const char *
jd_compare_get_figure (JdAssignment *assignment)
{
  JdLevel score = jd_compared_get_score (assignment);

  if (jd_level_is_scored (score))
    return jd_level_get_word (score);
  return score == JD_LEVEL_EXCLUDED ? jd_change_kind_get_sign (JD_CHANGE_EXCLUDED) : "–";
}

/* Both levels where both sides are in use, as the score tells of the higher one only; or why there is no figure. */
static char *
dup_levels (JdAssignment *assignment)
{
  JdLevel score = jd_compared_get_score (assignment);

  if (jd_assignment_get_sourcing (assignment) == JD_SOURCING_COMBINATION)
    /* Translators: the levels on the insource and on the outsource side. */
    return g_strdup_printf (_ ("%s in, %s out"),
                            jd_level_get_word (jd_compared_get_level (assignment, JD_SIDE_INSOURCE)),
                            jd_level_get_word (jd_compared_get_level (assignment, JD_SIDE_OUTSOURCE)));
  if (jd_level_is_scored (score))
    return NULL;
  return g_strdup (jd_level_get_word (score));
}

/* "IV · combination · 3 in, 2 out" Returns: (transfer full) */
char *
jd_compare_dup_place (JdAssignment *assignment)
{
  JdArea area = jd_assignment_get_area (assignment);
  g_autofree char *levels = dup_levels (assignment);
  GString *text = g_string_new (NULL);

  if (area != JD_AREA_NONE)
    g_string_append_printf (text, "%s · ", jd_area_get_word (area));
  g_string_append (text, jd_sourcing_get_word (jd_assignment_get_sourcing (assignment)));
  if (levels != NULL)
    g_string_append_printf (text, " · %s", levels);
  return g_string_free (text, FALSE);
}

static void
append_sign (GString *text, JdChangeKind kind)
{
  g_string_append_printf (text, "%s%s ", text->len > 0 ? "   " : "", jd_change_kind_get_sign (kind));
}

/* The side that is not the score may have changed alone, which is no kind of change of the role. */
static void
append_side (GString *text, JdProject *project, const JdChange *change)
{
  g_autofree char *words = jd_change_dup_words (change, project);

  append_sign (text, change->kind);
  g_string_append (text, words);
}

static void
append_other (GString *text, const JdChange *changes, guint n_changes)
{
  append_sign (text, JD_CHANGE_OTHER);
  for (guint i = 0; i < n_changes; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? _ (", ") : "", jd_field_get_word (changes[i].field));
}

/* What happened to @role on the way to the design in @place, by sign and word: "⇄ moved   ▲ rose"; of texts and units
 * only where there is nothing else. Empty where nothing happened. Returns: (transfer full) */
char *
jd_compare_dup_changes (const JdCompareSheet *sheet, guint place, JdRole *role)
{
  const JdComparison *comparison = place > 0 ? sheet->comparisons[place - 1] : NULL;
  GString *text = g_string_new (NULL);
  const JdChange *changes;
  guint n_changes;

  for (JdChangeKind kind = 0; comparison != NULL && kind < JD_CHANGE_OTHER; kind++)
    if (jd_comparison_has_kind (comparison, jd_role_get_index (role), kind))
      {
        append_sign (text, kind);
        g_string_append (text, jd_change_kind_get_word (kind));
      }
  if (text->len > 0 || comparison == NULL)
    return g_string_free (text, FALSE);

  changes = jd_comparison_get_role_changes (comparison, jd_role_get_index (role), &n_changes);
  if (n_changes > 0 && changes[0].kind == JD_CHANGE_OTHER)
    append_other (text, changes, n_changes);
  else if (n_changes > 0)
    append_side (text, jd_viewer_get_project (sheet->viewer), &changes[0]);
  return g_string_free (text, FALSE);
}

/* What became of @function, or with NULL of the whole, on the way to the design in @place; of the first the way to the
 * second, whose beginning it is. Returns: (transfer none) */
const JdGroupChange *
jd_compare_get_group (const JdCompareSheet *sheet, guint place, JdFunction *function)
{
  const JdComparison *comparison = sheet->comparisons[place > 0 ? place - 1 : 0];

  return function != NULL ? jd_comparison_get_function (comparison, jd_function_get_index (function))
                          : jd_comparison_get_overall (comparison);
}

/* "2.6 (4/5)" Returns: (transfer full) */
char *
jd_compare_dup_mean (const JdCompareSheet *sheet, guint place, JdFunction *function)
{
  return jd_group_change_dup_mean (jd_compare_get_group (sheet, place, function), place > 0);
}

/* "+0.4"; empty for the first design and where there is none. Returns: (transfer full) */
char *
jd_compare_dup_difference (const JdCompareSheet *sheet, guint place, JdFunction *function)
{
  return place > 0 ? jd_group_change_dup_difference (jd_compare_get_group (sheet, place, function))
                   : g_strdup ("");
}

static void
append_design (GString *text, JdDesign *design)
{
  g_autofree char *label = jd_design_dup_label (design);

  g_string_append (text, _ ("; "));
  /* Translators: the name of a design; what it says of a role follows. */
  g_string_append_printf (text, _ ("%s: "), label);
}

/* All cells of @role in words, for a screen reader and for the tooltip. Returns: (transfer full) */
char *
jd_compare_dup_role_sentence (const JdCompareSheet *sheet, JdRole *role)
{
  const char *language = jd_viewer_get_language (sheet->viewer);
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%s %s", jd_role_get_code (role), jd_role_get_name (role, language));
  for (guint i = 0; i < sheet->n_designs; i++)
    {
      JdAssignment *assignment = jd_design_get_assignment (sheet->designs[i], jd_role_get_index (role));
      JdLevel score = jd_compared_get_score (assignment);
      g_autofree char *place = jd_compare_dup_place (assignment);
      g_autofree char *changes = jd_compare_dup_changes (sheet, i, role);

      append_design (text, sheet->designs[i]);
      if (jd_level_is_scored (score))
        g_string_append_printf (text, "%s %s, ", jd_field_get_word ("score"), jd_level_get_word (score));
      g_string_append (text, place);
      if (*changes != '\0')
        g_string_append_printf (text, ", %s", changes);
    }
  return g_string_free (text, FALSE);
}

/* The means of @function, or with NULL of the whole, in words. Returns: (transfer full) */
char *
jd_compare_dup_function_sentence (const JdCompareSheet *sheet, JdFunction *function)
{
  GString *text = g_string_new (NULL);

  if (function != NULL)
    g_string_append_printf (text,
                            "%s %s",
                            jd_function_get_code (function),
                            jd_function_get_name (function, jd_viewer_get_language (sheet->viewer)));
  else
    g_string_append (text, _ ("Overall"));
  for (guint i = 0; i < sheet->n_designs; i++)
    {
      g_autofree char *mean = jd_compare_dup_mean (sheet, i, function);
      g_autofree char *difference = jd_compare_dup_difference (sheet, i, function);

      append_design (text, sheet->designs[i]);
      g_string_append (text, mean);
      if (*difference != '\0')
        g_string_append_printf (text, ", %s", difference);
    }
  return g_string_free (text, FALSE);
}
