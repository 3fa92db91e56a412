/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-score-grid-group.h"

#include <glib/gi18n-lib.h>

#include "jd-service-count.h"
#include "jd-words.h"

static const JdGroupMaturity *
get_results (const JdMaturity *maturity, JdFunction *function)
{
  return function != NULL ? jd_maturity_get_function (maturity, jd_function_get_index (function))
                          : jd_maturity_get_overall (maturity);
}

static JdFraction
get_figure (JdViewer *viewer, JdFunction *function, JdScoreColumn column)
{
  const JdGroupMaturity *group = get_results (jd_score_cell_get_maturity (viewer, column), function);
  JdScoreColumn meaning = jd_score_column_get_meaning (column);

  if (meaning == JD_SCORE_COLUMN_SCORE)
    return group->score;
  if (meaning == JD_SCORE_COLUMN_TARGET)
    return group->target;
  return meaning == JD_SCORE_COLUMN_GAP ? group->gap : JD_FRACTION_NONE;
}

static JdServiceCount
count_services (JdViewer *viewer, JdFunction *function)
{
  return jd_service_count (jd_viewer_get_project (viewer), jd_viewer_get_design (viewer), function);
}

/* --- counts in words --- */

static void
append_count (GString *all, const char *word, guint n)
{
  if (n > 0)
    /* Translators: a recommendation or a sourcing, and how many roles have it: "basic 12". */
    g_string_append_printf (all, "%s%s %u", all->len > 0 ? _ (", ") : "", word, n);
}

static char *
dup_recommendations (const JdServiceCount *count)
{
  static const JdRecommendation order[]
    = { JD_RECOMMENDATION_BASIC,    JD_RECOMMENDATION_STANDARD,    JD_RECOMMENDATION_ADVANCED,
        JD_RECOMMENDATION_OPTIONAL, JD_RECOMMENDATION_UNNECESSARY, JD_RECOMMENDATION_NONE };
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    append_count (all, jd_recommendation_get_word (order[i]), count->recommendations[order[i]]);
  return g_string_free (all, FALSE);
}

static char *
dup_sourcings (const JdServiceCount *count)
{
  static const JdSourcing order[]
    = { JD_SOURCING_INSOURCE, JD_SOURCING_COMBINATION, JD_SOURCING_OUTSOURCE, JD_SOURCING_UNASSIGNED };
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    append_count (all, jd_sourcing_get_word (order[i]), count->sourcings[order[i]]);
  return g_string_free (all, FALSE);
}

/* --- public --- */

/* What the line says in @column: a mean, or how the roles are spread where the table has room to tell; else empty.
 * Returns: (transfer full) */
char *
jd_score_group_dup_text (JdViewer *viewer, JdScoreTable table, JdFunction *function, JdScoreColumn column)
{
  JdServiceCount count;

  if (jd_score_column_get_kind (column) == JD_SCORE_CELL_FIGURE)
    return jd_score_cell_dup_figure (get_figure (viewer, function, column), column);
  if (column != JD_SCORE_COLUMN_DESCRIPTION
      && (column != JD_SCORE_COLUMN_UNITS || table != JD_SCORE_TABLE_PROFILE))
    return g_strdup ("");

  count = count_services (viewer, function);
  return column == JD_SCORE_COLUMN_DESCRIPTION ? dup_recommendations (&count) : dup_sourcings (&count);
}

static void
count_coverage (JdViewer *viewer, JdScoreTable table, JdFunction *function, guint *n, guint *of)
{
  JdServiceCount count;
  const JdGroupMaturity *group;

  if (jd_score_table_has_levels (table))
    {
      group = get_results (table == JD_SCORE_TABLE_PORTFOLIO ? jd_viewer_get_maturity (viewer)
                                                             : jd_viewer_get_edited_maturity (viewer),
                           function);
      *n = group->scored;
      *of = group->evaluated;
      return;
    }
  count = count_services (viewer, function);
  *n = table == JD_SCORE_TABLE_CATALOGUE ? count.recommended : count.assigned;
  *of = table == JD_SCORE_TABLE_CATALOGUE ? count.services : count.needed;
}

/* How many of the roles have what the table is about, as n/N: a recommendation, an assignment, a score.
 * Returns: (transfer full) */
char *
jd_score_group_dup_coverage (JdViewer *viewer, JdScoreTable table, JdFunction *function)
{
  guint n, of;

  count_coverage (viewer, table, function, &n, &of);
  return g_strdup_printf ("%u/%u", n, of);
}

/* The same in words. Returns: (transfer full) */
char *
jd_score_group_dup_coverage_words (JdViewer *viewer, JdScoreTable table, JdFunction *function)
{
  guint n, of;

  count_coverage (viewer, table, function, &n, &of);
  if (table == JD_SCORE_TABLE_CATALOGUE)
    return g_strdup_printf (_ ("%u of %u roles with a recommendation"), n, of);
  if (table == JD_SCORE_TABLE_PROFILE)
    return g_strdup_printf (_ ("%u of %u roles assigned"), n, of);
  return g_strdup_printf (_ ("%u of %u roles scored"), n, of);
}

/* What functions are ordered by when they are sorted by @column: their means, or else their place. */
JdScoreSortKey
jd_score_group_make_sort_key (JdViewer *viewer, JdFunction *function, JdScoreColumn column)
{
  JdFraction number = column == JD_SCORE_COLUMN_CODE ? jd_fraction_new (jd_function_get_index (function), 1)
                                                     : get_figure (viewer, function, column);

  return (JdScoreSortKey){ .empty = !jd_fraction_exists (number), .number = number };
}
