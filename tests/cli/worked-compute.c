/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The lines of a worked project as the analysis floor has them, with exact fractions. */
#include "worked.h"

#include "jd-comparison.h"
#include "jd-findings.h"
#include "jd-pattern-fit.h"

static void
append_fraction (GString *lines, JdFraction fraction)
{
  if (!jd_fraction_exists (fraction))
    g_string_append (lines, " -");
  else if (fraction.denominator == 1)
    g_string_append_printf (lines, " %" G_GINT64_FORMAT, fraction.numerator);
  else
    g_string_append_printf (
      lines, " %" G_GINT64_FORMAT "/%" G_GINT64_FORMAT, fraction.numerator, fraction.denominator);
}

static const char *
spell_level (JdLevel level)
{
  return level == JD_LEVEL_NONE ? "-" : jd_enum_to_nick (JD_TYPE_LEVEL, (int) level);
}

static void
append_score (GString *lines, const char *code, const JdGroupMaturity *group)
{
  g_string_append_printf (lines, "score %s", code);
  append_fraction (lines, group->score);
  g_string_append_printf (
    lines, " %u %u %u %u", group->scored, group->evaluated, group->excluded, group->unnecessary);
  append_fraction (lines, group->target);
  append_fraction (lines, group->gap);
  g_string_append_c (lines, '\n');
}

static void
append_scores (GString *lines, JdCatalogue *catalogue, const JdMaturity *maturity)
{
  for (guint i = 0; i < jd_maturity_get_n_functions (maturity); i++)
    append_score (lines,
                  jd_function_get_code (jd_catalogue_get_function (catalogue, i)),
                  jd_maturity_get_function (maturity, i));
  append_score (lines, "overall", jd_maturity_get_overall (maturity));
}

static void
append_patterns (GString *lines, const JdPatternFit *fit)
{
  for (guint i = 0; i < jd_pattern_fit_get_n_patterns (fit); i++)
    {
      const JdPatternDistance *distance = jd_pattern_fit_get (fit, i);

      g_string_append_printf (lines, "pattern %d", jd_pattern_get_number (distance->pattern));
      append_fraction (lines, distance->distance);
      g_string_append_printf (
        lines, " %u %s\n", jd_pattern_fit_get_unassigned (fit), distance->nearest ? "yes" : "-");
    }
}

/* The sentence must name every role behind it, or the role itself. */
static void
assert_named (const JdFindings *findings, guint index)
{
  const JdFinding *finding = jd_findings_get (findings, index);
  g_autofree char *text = jd_finding_dup_text (findings, index, "en");

  if (finding->role != NULL)
    g_assert_nonnull (strstr (text, jd_role_get_name (finding->role, "en")));
  else
    g_assert_nonnull (strstr (text, jd_function_get_name (finding->function, "en")));
  for (guint i = 0; i < finding->n_causes; i++)
    g_assert_nonnull (strstr (text, jd_role_get_name (finding->causes[i], "en")));
}

static void
append_findings (GString *lines, const JdFindings *findings)
{
  for (guint i = 0; i < jd_findings_get_n (findings); i++)
    {
      const JdFinding *finding = jd_findings_get (findings, i);

      assert_named (findings, i);
      g_string_append_printf (lines,
                              "finding %s %s",
                              jd_enum_to_nick (JD_TYPE_FINDING_KIND, (int) finding->kind),
                              finding->role != NULL ? jd_role_get_code (finding->role)
                                                    : jd_function_get_code (finding->function));
      if (finding->role != NULL)
        g_string_append_printf (lines, " %s", spell_level (finding->level));
      else
        append_fraction (lines, finding->score);
      append_fraction (lines, finding->gap);
      g_string_append_c (lines, '\n');
    }
}

static const char *
spell_value (const char *text)
{
  return *text == '\0' || g_str_equal (text, "none") ? "-" : text;
}

static void
append_group_change (GString *lines, const char *code, const JdGroupChange *change)
{
  if (jd_group_change_of_score (change))
    {
      g_string_append_printf (lines, "change %s score", code);
      append_fraction (lines, change->from);
      append_fraction (lines, change->to);
      g_string_append_c (lines, '\n');
    }
  if (jd_group_change_of_coverage (change))
    g_string_append_printf (lines,
                            "change %s coverage %u/%u %u/%u\n",
                            code,
                            change->from_numbers->scored,
                            change->from_numbers->evaluated,
                            change->to_numbers->scored,
                            change->to_numbers->evaluated);
}

static void
append_changes (GString *lines, const JdComparison *comparison)
{
  for (guint i = 0; i < jd_comparison_get_n_changes (comparison); i++)
    {
      const JdChange *change = jd_comparison_get_change (comparison, i);

      g_string_append_printf (lines,
                              "change %s %s %s %s\n",
                              jd_role_get_code (change->role),
                              change->field,
                              spell_value (change->from),
                              spell_value (change->to));
    }
  for (guint i = 0; i < jd_comparison_get_n_functions (comparison); i++)
    {
      const JdGroupChange *change = jd_comparison_get_function (comparison, i);

      append_group_change (lines, jd_function_get_code (change->function), change);
    }
  append_group_change (lines, "overall", jd_comparison_get_overall (comparison));
}

/* Returns: (transfer full): the lines of @part, to compare with its exact ones. */
char *
worked_compute (JdProject *project, const WorkedPart *part)
{
  JdDesign *first = g_str_equal (part->first, "newest") ? jd_project_get_newest_as_is (project)
                                                        : jd_project_find_design (project, part->first);
  JdDesign *second = g_str_equal (part->second, "-") ? NULL : jd_project_find_design (project, part->second);
  GString *lines = g_string_new (NULL);

  g_assert_nonnull (first);
  if (part->is_compare)
    {
      g_autoptr (JdComparison) comparison = jd_comparison_new (project, first, second);

      append_changes (lines, comparison);
    }
  else
    {
      g_autoptr (JdFindings) findings = jd_findings_new (project, first, second);
      g_autoptr (JdPatternFit) fit = jd_pattern_fit_new (project, first);

      append_scores (lines, jd_project_get_catalogue (project), jd_findings_get_maturity (findings));
      append_patterns (lines, fit);
      append_findings (lines, findings);
    }
  return g_string_free (lines, FALSE);
}
