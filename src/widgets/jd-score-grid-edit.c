/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What changes cells: of every selected row that can be seen, in one step of the history. */
#include "jd-score-grid-private.h"

#include "jd-edit.h"
#include "jd-feedback.h"
#include "jd-score-grid-cell.h"
#include "jd-score-grid-parse.h"

/* The rows that an edit of one column is about: none while the cursor is on a function or the head. */
static GPtrArray *
dup_edited_roles (JdScoreGrid *self)
{
  return jd_score_grid_get_role (self) != NULL ? jd_score_grid_dup_roles (self) : g_ptr_array_new ();
}

static gboolean
say (JdScoreGrid *self, gboolean done, GError **error)
{
  if (!done)
    jd_feedback_show_error (GTK_WIDGET (self), *error);
  return done;
}

/* The level column that the words below the grid are about: the cursor's, or else that of a side which the
 * role's sourcing uses. */
JdScoreColumn
jd_score_grid_get_level_column (JdScoreGrid *self)
{
  JdRole *role = jd_score_grid_get_role (self);
  gboolean target = jd_score_column_get_design (self->sheet.column) == JD_SCORE_DESIGN_TARGET;
  gboolean two = self->sheet.table == JD_SCORE_TABLE_PORTFOLIO;
  JdScoreColumn insource = target ? JD_SCORE_COLUMN_TO_BE_INSOURCE
                           : two  ? JD_SCORE_COLUMN_AS_IS_INSOURCE
                                  : JD_SCORE_COLUMN_INSOURCE;
  JdScoreColumn outsource = target ? JD_SCORE_COLUMN_TO_BE_OUTSOURCE
                            : two  ? JD_SCORE_COLUMN_AS_IS_OUTSOURCE
                                   : JD_SCORE_COLUMN_OUTSOURCE;
  JdAssignment *assignment;

  if (jd_score_column_get_kind (self->sheet.column) == JD_SCORE_CELL_LEVEL)
    return self->sheet.column;
  assignment = role != NULL ? jd_score_cell_get_assignment (self->sheet.viewer, role, insource) : NULL;
  return assignment != NULL && jd_assignment_uses_side (assignment, JD_SIDE_OUTSOURCE)
             && !jd_assignment_uses_side (assignment, JD_SIDE_INSOURCE)
           ? outsource
           : insource;
}

/* Sets @level for the selected rows, in the column that jd_score_grid_get_level_column() names. */
gboolean
jd_score_grid_set_level (JdScoreGrid *self, JdLevel level)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) roles = dup_edited_roles (self);
  JdScoreColumn column = jd_score_grid_get_level_column (self);

  return roles->len > 0
         && say (self,
                 jd_edit_set_level (jd_viewer_get_project (self->sheet.viewer),
                                    jd_score_cell_get_design (self->sheet.viewer, column),
                                    (JdRole *const *) roles->pdata,
                                    roles->len,
                                    jd_score_column_get_side (column),
                                    level,
                                    NULL,
                                    &error),
                 &error);
}

static gboolean
set_value (JdScoreGrid *self, GPtrArray *roles, JdScoreColumn column, const char *value, GError **error)
{
  return jd_edit_set_field (
    jd_viewer_get_project (self->sheet.viewer),
    jd_score_column_is_of_profile (column) ? NULL : jd_score_cell_get_design (self->sheet.viewer, column),
    (JdRole *const *) roles->pdata,
    roles->len,
    jd_score_column_get_field (column),
    value,
    NULL,
    error);
}

/* Sets the choice @nick for the selected rows in @column. */
gboolean
jd_score_grid_set_choice (JdScoreGrid *self, JdScoreColumn column, const char *nick)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) roles = dup_edited_roles (self);

  return roles->len > 0 && say (self, set_value (self, roles, column, nick, &error), &error);
}

/* Sets what @text means for @roles in @column; FALSE and @error where it means nothing there. */
gboolean
jd_score_grid_set_text (JdScoreGrid *self,
                        GPtrArray *roles,
                        JdScoreColumn column,
                        const char *text,
                        GError **error)
{
  g_autofree char *value = NULL;

  g_return_val_if_fail (roles->len > 0, FALSE);

  value = jd_score_parse_cell (self->sheet.viewer, g_ptr_array_index (roles, 0), column, text, error);
  return value != NULL && set_value (self, roles, column, value, error);
}

/* --- blocks --- */

static void
add_cell (JdScoreGrid *self, GArray *cells, JdRole *role, JdScoreColumn column, const char *text)
{
  JdCell cell
    = { jd_score_column_is_of_profile (column) ? NULL : jd_score_cell_get_design (self->sheet.viewer, column),
        role,
        jd_score_column_get_field (column),
        text };

  g_array_append_val (cells, cell);
}

static gboolean
is_edited_here (JdScoreGrid *self, JdScoreColumn column)
{
  return jd_score_sheet_shows (&self->sheet, column) && jd_score_sheet_has_column (&self->sheet, column)
         && jd_score_column_get_field (column) != NULL;
}

static void
set_cells (JdScoreGrid *self, GArray *cells)
{
  g_autoptr (GError) error = NULL;

  say (self,
       jd_edit_set_cells (
         jd_viewer_get_project (self->sheet.viewer), (const JdCell *) cells->data, cells->len, NULL, &error),
       &error);
}

/* What a cell holds when there is nothing in it. */
static const char *
get_empty (JdScoreColumn column)
{
  if (jd_score_column_get_kind (column) == JD_SCORE_CELL_LEVEL)
    return jd_enum_to_nick (JD_TYPE_LEVEL, JD_LEVEL_NONE);
  if (jd_score_column_get_meaning (column) == JD_SCORE_COLUMN_SOURCING)
    return jd_enum_to_nick (JD_TYPE_SOURCING, JD_SOURCING_UNASSIGNED);
  if (column == JD_SCORE_COLUMN_RECOMMENDATION)
    return jd_enum_to_nick (JD_TYPE_RECOMMENDATION, JD_RECOMMENDATION_NONE);
  return "";
}

/* Empties the selected cells. An area stays: no role is without one. */
void
jd_score_grid_clear_cells (JdScoreGrid *self)
{
  g_autoptr (GPtrArray) roles = dup_edited_roles (self);
  g_autoptr (GArray) cells = g_array_new (FALSE, FALSE, sizeof (JdCell));

  for (guint i = 0; i < roles->len; i++)
    for (guint column = 0; column < JD_N_SCORE_COLUMNS; column++)
      if (is_edited_here (self, column) && column != JD_SCORE_COLUMN_AREA)
        add_cell (self, cells, g_ptr_array_index (roles, i), column, get_empty (column));
  set_cells (self, cells);
}

/* Copies the topmost of the selected rows into those below it. */
void
jd_score_grid_fill_down (JdScoreGrid *self)
{
  g_autoptr (GPtrArray) roles = dup_edited_roles (self);
  g_autoptr (GArray) cells = g_array_new (FALSE, FALSE, sizeof (JdCell));
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);

  for (guint column = 0; column < JD_N_SCORE_COLUMNS && roles->len > 1; column++)
    if (is_edited_here (self, column))
      {
        char *text = jd_score_cell_dup_value (self->sheet.viewer, g_ptr_array_index (roles, 0), column);

        g_ptr_array_add (texts, text);
        for (guint i = 1; i < roles->len; i++)
          add_cell (self, cells, g_ptr_array_index (roles, i), column, text);
      }
  set_cells (self, cells);
}
