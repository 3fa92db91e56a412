/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-score-grid-cell.h"

#include <glib/gi18n-lib.h>

#include "jd-area-order.h"
#include "jd-words.h"

#define UNSCORED "–"

static const JdRoleMaturity *
get_results (JdViewer *viewer, JdRole *role)
{
  return jd_maturity_get_role (jd_viewer_get_edited_maturity (viewer), jd_role_get_index (role));
}

static JdProfile *
get_profile (JdViewer *viewer, JdRole *role)
{
  return jd_project_get_profile (jd_viewer_get_project (viewer), jd_role_get_index (role));
}

/* A sign that says whether there is a way to go, before the number that says how far. */
static char *
dup_gap (JdFraction gap)
{
  g_autofree char *number = jd_fraction_dup_text (gap);

  if (!jd_fraction_exists (gap))
    return g_strdup (UNSCORED);
  return g_strdup_printf ("%s %s", gap.numerator > 0 ? "▲" : "✓", number);
}

static char *
dup_units (JdViewer *viewer, JdRole *role)
{
  const char *const *ids = jd_assignment_get_units (jd_viewer_get_assignment (viewer, role));
  GString *names = g_string_new (NULL);

  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    {
      JdUnit *unit = jd_project_find_unit (jd_viewer_get_project (viewer), ids[i]);

      g_string_append (names, i > 0 ? _ (", ") : "");
      g_string_append (names, unit != NULL ? jd_unit_get_name (unit) : ids[i]);
    }
  return g_string_free (names, FALSE);
}

static const char *
get_choice_word (JdViewer *viewer, JdRole *role, JdScoreColumn column)
{
  JdAssignment *assignment = jd_viewer_get_assignment (viewer, role);
  JdRecommendation recommendation;

  if (column == JD_SCORE_COLUMN_SOURCING)
    return jd_sourcing_get_word (jd_assignment_get_sourcing (assignment));
  if (column == JD_SCORE_COLUMN_AREA)
    return jd_area_get_word (jd_assignment_get_area (assignment));

  recommendation = jd_profile_get_recommendation (get_profile (viewer, role));
  return recommendation == JD_RECOMMENDATION_NONE ? "" : jd_recommendation_get_word (recommendation);
}

/* The level that a cell of a level column, of the score or of the target holds. */
JdLevel
jd_score_cell_get_level (JdViewer *viewer, JdRole *role, JdScoreColumn column)
{
  if (column == JD_SCORE_COLUMN_SCORE)
    return get_results (viewer, role)->score;
  if (column == JD_SCORE_COLUMN_TARGET)
    return get_results (viewer, role)->target;
  return jd_assignment_get_level (jd_viewer_get_assignment (viewer, role), jd_score_column_get_side (column));
}

/* The cell as people see it: "3", "–", "▲ 1.0". Returns: (transfer full) */
char *
jd_score_cell_dup_text (JdViewer *viewer, JdRole *role, JdScoreColumn column)
{
  JdLevel level;

  if (column == JD_SCORE_COLUMN_GAP)
    return dup_gap (get_results (viewer, role)->gap);
  if (jd_score_column_get_kind (column) == JD_SCORE_CELL_LEVEL || column == JD_SCORE_COLUMN_SCORE
      || column == JD_SCORE_COLUMN_TARGET)
    {
      level = jd_score_cell_get_level (viewer, role, column);
      return g_strdup (level == JD_LEVEL_NONE ? UNSCORED : jd_level_get_word (level));
    }
  return jd_score_cell_dup_copy (viewer, role, column);
}

/* The cell as it goes to a spreadsheet: nothing where nothing is scored, plain numbers, words of the language
 * of the interface. Returns: (transfer full) */
char *
jd_score_cell_dup_copy (JdViewer *viewer, JdRole *role, JdScoreColumn column)
{
  JdLevel level;

  if (column == JD_SCORE_COLUMN_CODE)
    return g_strdup (jd_role_get_code (role));
  if (column == JD_SCORE_COLUMN_NAME)
    return g_strdup (jd_role_get_name (role, jd_viewer_get_language (viewer)));
  if (column == JD_SCORE_COLUMN_GAP)
    return jd_fraction_dup_text (get_results (viewer, role)->gap);
  if (column == JD_SCORE_COLUMN_UNITS)
    return dup_units (viewer, role);
  if (jd_score_column_get_kind (column) == JD_SCORE_CELL_CHOICE)
    return g_strdup (get_choice_word (viewer, role, column));
  if (jd_score_column_get_kind (column) == JD_SCORE_CELL_LEVEL || column == JD_SCORE_COLUMN_SCORE
      || column == JD_SCORE_COLUMN_TARGET)
    {
      level = jd_score_cell_get_level (viewer, role, column);
      return g_strdup (level == JD_LEVEL_NONE ? "" : jd_level_get_word (level));
    }
  return jd_score_cell_dup_value (viewer, role, column);
}

/* The text form of the field behind the cell, as an edit would set it; empty where there is none.
 * Returns: (transfer full) */
char *
jd_score_cell_dup_value (JdViewer *viewer, JdRole *role, JdScoreColumn column)
{
  const char *field = jd_score_column_get_field (column);
  JdRecord *record;

  if (field == NULL)
    return g_strdup ("");
  record = jd_score_column_is_of_profile (column) ? JD_RECORD (get_profile (viewer, role))
                                                  : JD_RECORD (jd_viewer_get_assignment (viewer, role));
  return jd_record_dup_text (record, jd_record_find_field (record, field));
}

static JdScoreSortKey
make_number_key (gint64 number, gboolean empty)
{
  return (JdScoreSortKey){ .empty = empty, .number = jd_fraction_new (number, 1) };
}

static JdScoreSortKey
make_text_key (char *text)
{
  JdScoreSortKey key = { .empty = *text == '\0', .text = g_utf8_collate_key (text, -1) };

  g_free (text);
  return key;
}

/* What the rows are ordered by when they are sorted by @column; the text is the caller's to free. */
JdScoreSortKey
jd_score_cell_make_sort_key (JdViewer *viewer, JdRole *role, JdScoreColumn column)
{
  JdAssignment *assignment = jd_viewer_get_assignment (viewer, role);
  JdScoreCellKind kind = jd_score_column_get_kind (column);
  int value;

  if (column == JD_SCORE_COLUMN_CODE)
    return make_number_key (jd_role_get_index (role), FALSE);
  if (column == JD_SCORE_COLUMN_GAP)
    return (JdScoreSortKey){ .empty = !jd_fraction_exists (get_results (viewer, role)->gap),
                             .number = get_results (viewer, role)->gap };
  if (column == JD_SCORE_COLUMN_AREA)
    return make_number_key (jd_area_get_rank (jd_assignment_get_area (assignment)), FALSE);
  if (column == JD_SCORE_COLUMN_SOURCING)
    {
      value = jd_assignment_get_sourcing (assignment);
      return make_number_key (value, value == JD_SOURCING_UNASSIGNED);
    }
  if (column == JD_SCORE_COLUMN_RECOMMENDATION)
    {
      value = jd_profile_get_recommendation (get_profile (viewer, role));
      return make_number_key (value, value == JD_RECOMMENDATION_NONE);
    }
  if (kind == JD_SCORE_CELL_LEVEL || kind == JD_SCORE_CELL_FIGURE)
    {
      value = jd_score_cell_get_level (viewer, role, column);
      return make_number_key (value == JD_LEVEL_NONE ? JD_N_LEVELS : value, !jd_level_is_scored (value));
    }
  return make_text_key (jd_score_cell_dup_copy (viewer, role, column));
}

/* What functions are ordered by when they are sorted by @column, @index being their place in the catalogue. */
JdScoreSortKey
jd_score_group_make_sort_key (const JdGroupMaturity *group, guint index, JdScoreColumn column)
{
  JdFraction number = column == JD_SCORE_COLUMN_CODE     ? jd_fraction_new (index, 1)
                      : column == JD_SCORE_COLUMN_SCORE  ? group->score
                      : column == JD_SCORE_COLUMN_TARGET ? group->target
                      : column == JD_SCORE_COLUMN_GAP    ? group->gap
                                                         : JD_FRACTION_NONE;

  return (JdScoreSortKey){ .empty = !jd_fraction_exists (number), .number = number };
}

/* What the row of a function, or of the whole, says in @column; empty but for the three figures.
 * Returns: (transfer full) */
char *
jd_score_group_dup_text (const JdGroupMaturity *group, JdScoreColumn column)
{
  if (column == JD_SCORE_COLUMN_GAP)
    return dup_gap (group->gap);
  if (column != JD_SCORE_COLUMN_SCORE && column != JD_SCORE_COLUMN_TARGET)
    return g_strdup ("");

  {
    JdFraction number = column == JD_SCORE_COLUMN_SCORE ? group->score : group->target;

    return jd_fraction_exists (number) ? jd_fraction_dup_text (number) : g_strdup (UNSCORED);
  }
}

/* How many of the roles are scored, as n/N. Returns: (transfer full) */
char *
jd_score_group_dup_coverage (const JdGroupMaturity *group)
{
  return g_strdup_printf ("%u/%u", group->scored, group->evaluated);
}
