/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-score-grid-cell.h"

#include <glib/gi18n-lib.h>

#include "jd-area-order.h"
#include "jd-score.h"
#include "jd-words.h"

#define UNSCORED "–"

static const JdRoleMaturity *
get_results (JdViewer *viewer, JdRole *role, JdScoreColumn column)
{
  return jd_maturity_get_role (jd_score_cell_get_maturity (viewer, column), jd_role_get_index (role));
}

static JdProfile *
get_profile (JdViewer *viewer, JdRole *role)
{
  return jd_project_get_profile (jd_viewer_get_project (viewer), jd_role_get_index (role));
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
  JdAssignment *assignment = jd_score_cell_get_assignment (viewer, role, column);
  JdScoreColumn meaning = jd_score_column_get_meaning (column);
  JdRecommendation recommendation;

  if (meaning != JD_SCORE_COLUMN_RECOMMENDATION && assignment == NULL)
    return "";
  if (meaning == JD_SCORE_COLUMN_SOURCING)
    return jd_sourcing_get_word (jd_assignment_get_sourcing (assignment));
  if (meaning == JD_SCORE_COLUMN_AREA)
    return jd_area_get_word (jd_assignment_get_area (assignment));

  recommendation = jd_profile_get_recommendation (get_profile (viewer, role));
  return recommendation == JD_RECOMMENDATION_NONE ? "" : jd_recommendation_get_word (recommendation);
}

/* The results that a figure in @column is taken from. Returns: (transfer none) (nullable) */
const JdMaturity *
jd_score_cell_get_maturity (JdViewer *viewer, JdScoreColumn column)
{
  return jd_score_column_get_design (column) == JD_SCORE_DESIGN_EDITED
           ? jd_viewer_get_edited_maturity (viewer)
           : jd_viewer_get_maturity (viewer);
}

/* The design that @column is about. Returns: (transfer none) (nullable): NULL where there is no target */
JdDesign *
jd_score_cell_get_design (JdViewer *viewer, JdScoreColumn column)
{
  switch (jd_score_column_get_design (column))
    {
    case JD_SCORE_DESIGN_CURRENT:
      return jd_viewer_get_current (viewer);
    case JD_SCORE_DESIGN_TARGET:
      return jd_viewer_get_target (viewer);
    case JD_SCORE_DESIGN_EDITED:
    default:
      return jd_viewer_get_design (viewer);
    }
}

/* @role in that design. Returns: (transfer none) (nullable) */
JdAssignment *
jd_score_cell_get_assignment (JdViewer *viewer, JdRole *role, JdScoreColumn column)
{
  JdDesign *design = jd_score_cell_get_design (viewer, column);

  return design != NULL ? jd_design_get_assignment (design, jd_role_get_index (role)) : NULL;
}

/* Whether the profile calls @role unnecessary: outside the evaluation in every design. */
gboolean
jd_score_cell_is_unnecessary (JdViewer *viewer, JdRole *role)
{
  return jd_maturity_get_role (jd_viewer_get_edited_maturity (viewer), jd_role_get_index (role))->unnecessary;
}

static gboolean
holds_level (JdScoreColumn column)
{
  JdScoreColumn meaning = jd_score_column_get_meaning (column);

  return jd_score_column_get_kind (column) == JD_SCORE_CELL_LEVEL || meaning == JD_SCORE_COLUMN_SCORE
         || meaning == JD_SCORE_COLUMN_TARGET;
}

/* The level that a cell of a level column, of the score or of the target holds. In a to-be that has none of its own
 * on a side in use, it is the one that the design aims at (design, section 4, rule 5). */
JdLevel
jd_score_cell_get_level (JdViewer *viewer, JdRole *role, JdScoreColumn column)
{
  JdScoreColumn meaning = jd_score_column_get_meaning (column);
  JdAssignment *assignment = jd_score_cell_get_assignment (viewer, role, column);
  JdSide side = jd_score_column_get_side (column);

  if (meaning == JD_SCORE_COLUMN_SCORE)
    return get_results (viewer, role, column)->score;
  if (meaning == JD_SCORE_COLUMN_TARGET)
    return get_results (viewer, role, column)->target;
  if (assignment == NULL)
    return JD_LEVEL_NONE;
  if (jd_score_column_get_design (column) == JD_SCORE_DESIGN_TARGET
      && jd_assignment_uses_side (assignment, side))
    return jd_target_get_side_level (jd_viewer_get_assignment (viewer, role), assignment, side);
  return jd_assignment_get_level (assignment, side);
}

/* A mean or a gap as people see it; before a gap a sign says whether there is a way to go.
 * Returns: (transfer full) */
char *
jd_score_cell_dup_figure (JdFraction number, JdScoreColumn column)
{
  g_autofree char *text = jd_fraction_dup_text (number);

  if (!jd_fraction_exists (number))
    return g_strdup (UNSCORED);
  if (jd_score_column_get_meaning (column) != JD_SCORE_COLUMN_GAP)
    return g_steal_pointer (&text);
  return g_strdup_printf ("%s %s", number.numerator > 0 ? "▲" : "✓", text);
}

/* The cell as people see it: "3", "–", "▲ 1.0". Returns: (transfer full) */
char *
jd_score_cell_dup_text (JdViewer *viewer, JdRole *role, JdScoreColumn column)
{
  JdLevel level;

  if (jd_score_column_get_meaning (column) == JD_SCORE_COLUMN_GAP)
    return jd_score_cell_dup_figure (get_results (viewer, role, column)->gap, column);
  if (!holds_level (column))
    return jd_score_cell_dup_copy (viewer, role, column);
  level = jd_score_cell_get_level (viewer, role, column);
  return g_strdup (level == JD_LEVEL_NONE ? UNSCORED : jd_level_get_word (level));
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
  if (column == JD_SCORE_COLUMN_DESCRIPTION)
    return g_strdup (jd_role_get_description (role, jd_viewer_get_language (viewer)));
  if (jd_score_column_get_meaning (column) == JD_SCORE_COLUMN_GAP)
    return jd_fraction_dup_text (get_results (viewer, role, column)->gap);
  if (column == JD_SCORE_COLUMN_UNITS)
    return dup_units (viewer, role);
  if (jd_score_column_get_kind (column) == JD_SCORE_CELL_CHOICE)
    return g_strdup (get_choice_word (viewer, role, column));
  if (!holds_level (column))
    return jd_score_cell_dup_value (viewer, role, column);
  level = jd_score_cell_get_level (viewer, role, column);
  return g_strdup (level == JD_LEVEL_NONE ? "" : jd_level_get_word (level));
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
  record = jd_score_column_is_of_profile (column)
             ? (JdRecord *) get_profile (viewer, role)
             : (JdRecord *) jd_score_cell_get_assignment (viewer, role, column);
  if (record == NULL)
    return g_strdup ("");
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
  JdAssignment *assignment = jd_score_cell_get_assignment (viewer, role, column);
  JdScoreCellKind kind = jd_score_column_get_kind (column);
  JdScoreColumn meaning = jd_score_column_get_meaning (column);
  int value;

  if (column == JD_SCORE_COLUMN_CODE)
    return make_number_key (jd_role_get_index (role), FALSE);
  if (meaning == JD_SCORE_COLUMN_GAP)
    return (JdScoreSortKey){ .empty = !jd_fraction_exists (get_results (viewer, role, column)->gap),
                             .number = get_results (viewer, role, column)->gap };
  if (column == JD_SCORE_COLUMN_AREA)
    return make_number_key (jd_area_get_rank (jd_assignment_get_area (assignment)), FALSE);
  if (meaning == JD_SCORE_COLUMN_SOURCING)
    {
      value = assignment != NULL ? jd_assignment_get_sourcing (assignment) : JD_SOURCING_UNASSIGNED;
      return make_number_key (value, value == JD_SOURCING_UNASSIGNED);
    }
  if (column == JD_SCORE_COLUMN_RECOMMENDATION)
    {
      value = jd_profile_get_recommendation (get_profile (viewer, role));
      /* From what is needed most to what is not needed. */
      return make_number_key (value == JD_RECOMMENDATION_UNNECESSARY ? JD_N_RECOMMENDATIONS : value,
                              value == JD_RECOMMENDATION_NONE);
    }
  if (kind == JD_SCORE_CELL_LEVEL || kind == JD_SCORE_CELL_FIGURE)
    {
      value = jd_score_cell_get_level (viewer, role, column);
      return make_number_key (value == JD_LEVEL_NONE ? JD_N_LEVELS : value, !jd_level_is_scored (value));
    }
  return make_text_key (jd_score_cell_dup_copy (viewer, role, column));
}
