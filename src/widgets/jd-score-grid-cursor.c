/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the cursor is and what is selected. Rows are selected in the viewer, for all views alike; columns are
 * the grid's own, from the anchor column to the cursor's. */
#include "jd-score-grid-private.h"

static const JdScoreLine *
get_line (JdScoreGrid *self)
{
  return jd_score_lines_get (self->sheet.lines, self->sheet.line);
}

/* The role that the cursor is on. Returns: (transfer none) (nullable) */
JdRole *
jd_score_grid_get_role (JdScoreGrid *self)
{
  return jd_score_sheet_get_role (&self->sheet);
}

/* The selected roles that have a line, from top to bottom: what is folded or filtered away is not edited by
 * somebody who cannot see it. Returns: (transfer container) (element-type JdRole) */
GPtrArray *
jd_score_grid_dup_roles (JdScoreGrid *self)
{
  GPtrArray *roles = g_ptr_array_new ();

  for (guint i = 0; i < jd_score_lines_get_n (self->sheet.lines); i++)
    {
      const JdScoreLine *line = jd_score_lines_get (self->sheet.lines, (int) i);

      if (line->role != NULL && jd_viewer_is_selected (self->sheet.viewer, line->role))
        g_ptr_array_add (roles, line->role);
    }
  return roles;
}

static void
select_through (JdScoreGrid *self, JdRole *from, JdRole *to)
{
  g_autoptr (GPtrArray) roles = g_ptr_array_new ();
  int a = jd_score_lines_find_role (self->sheet.lines, from);
  int b = jd_score_lines_find_role (self->sheet.lines, to);

  for (int i = MIN (a, b); i <= MAX (a, b); i++)
    {
      const JdScoreLine *line = jd_score_lines_get (self->sheet.lines, i);

      if (line != NULL && line->role != NULL)
        g_ptr_array_add (roles, line->role);
    }
  jd_viewer_select (self->sheet.viewer, (JdRole *const *) roles->pdata, roles->len, to);
}

static void
select_role (JdScoreGrid *self, JdRole *role, JdScoreMove move)
{
  gboolean anchored = self->anchor != NULL && jd_score_lines_find_role (self->sheet.lines, self->anchor) >= 0;

  self->selecting = TRUE;
  if (move == JD_SCORE_EXTEND && anchored)
    select_through (self, self->anchor, role);
  else if (move == JD_SCORE_TOGGLE)
    jd_viewer_toggle (self->sheet.viewer, role);
  else
    jd_viewer_select_only (self->sheet.viewer, role);
  self->selecting = FALSE;

  if (move != JD_SCORE_EXTEND || !anchored)
    self->anchor = role;
}

static void
show_cursor (JdScoreGrid *self)
{
  jd_score_grid_view_refresh_selection (self->view);
  jd_score_grid_view_scroll_to (self->view, self->sheet.line, self->sheet.column);
  if (gtk_widget_get_focus_child (GTK_WIDGET (self->view)) != NULL)
    jd_score_grid_focus_cursor (self);
  jd_score_grid_update_words (self);
  jd_score_grid_update_actions (self);
}

/* Gives the keyboard to the line of the cursor. */
void
jd_score_grid_focus_cursor (JdScoreGrid *self)
{
  jd_score_grid_view_focus_line (self->view, self->sheet.line);
}

/* Puts the cursor on the cell at @line, one of the list or the head, and @column, which is shown. */
void
jd_score_grid_put_cursor (JdScoreGrid *self, int line, JdScoreColumn column, JdScoreMove move)
{
  const JdScoreLine *content = jd_score_lines_get (self->sheet.lines, line);

  if (self->sheet.viewer == NULL || (content == NULL && line != JD_SCORE_LINE_HEADER))
    return;

  self->sheet.line = line;
  self->sheet.column = column;
  if (move != JD_SCORE_EXTEND)
    self->sheet.anchor_column = column;
  if (content != NULL && content->role != NULL)
    select_role (self, content->role, move);
  show_cursor (self);
}

/* --- columns --- */

static JdScoreColumn
step_column (JdScoreGrid *self, JdScoreColumn from, int by)
{
  JdScoreColumn at = from;

  for (int column = (int) from + (by < 0 ? -1 : 1); by != 0 && column >= 0 && column < JD_N_SCORE_COLUMNS;
       column += by < 0 ? -1 : 1)
    if (jd_score_sheet_shows (&self->sheet, (JdScoreColumn) column))
      {
        at = (JdScoreColumn) column;
        by -= by < 0 ? -1 : 1;
      }
  return at;
}

static gboolean
is_edited (JdScoreColumn column)
{
  return jd_score_column_get_field (column) != NULL;
}

/* --- steps --- */

static int
step_line (JdScoreGrid *self, int by)
{
  int at;

  if (self->sheet.line == JD_SCORE_LINE_NONE)
    return jd_score_lines_step (self->sheet.lines, -1, 1);
  if (self->sheet.line == JD_SCORE_LINE_HEADER)
    return by > 0 ? jd_score_lines_step (self->sheet.lines, -1, by) : JD_SCORE_LINE_HEADER;

  at = jd_score_lines_step (self->sheet.lines, self->sheet.line, by);
  return at == self->sheet.line && by < 0 ? JD_SCORE_LINE_HEADER : at;
}

/* A function opens to the right and folds to the left; from its first column a role goes to its function. */
static gboolean
step_out (JdScoreGrid *self, int columns, JdScoreMove move)
{
  const JdScoreLine *line = get_line (self);
  int function_line;

  if (line == NULL || move != JD_SCORE_MOVE)
    return FALSE;
  if (line->role == NULL)
    {
      if (columns > 0 && !jd_score_lines_is_folded (self->sheet.lines, line->function))
        jd_score_grid_put_cursor (self, self->sheet.line + 1, self->sheet.column, JD_SCORE_MOVE);
      else
        jd_score_grid_set_folded (self, line->function, columns < 0);
      return TRUE;
    }
  if (columns > 0 || step_column (self, self->sheet.column, -1) != self->sheet.column)
    return FALSE;
  function_line = jd_score_lines_find_function (self->sheet.lines, line->function);
  if (function_line >= 0)
    jd_score_grid_put_cursor (self, function_line, self->sheet.column, JD_SCORE_MOVE);
  return TRUE;
}

/* Moves the cursor by @lines down and @columns to the right, up and left where negative. */
void
jd_score_grid_step (JdScoreGrid *self, int lines, int columns, JdScoreMove move)
{
  int line;

  if (columns != 0 && step_out (self, columns, move))
    return;
  line = lines != 0 ? step_line (self, lines) : self->sheet.line;
  if (move == JD_SCORE_EXTEND && jd_score_lines_get (self->sheet.lines, line) == NULL)
    return;
  jd_score_grid_put_cursor (self, line, step_column (self, self->sheet.column, columns), move);
}

/* Goes to the next cell that can be edited, over the end of the line if need be; -1: the one before. */
void
jd_score_grid_step_cell (JdScoreGrid *self, int by)
{
  JdScoreColumn column = self->sheet.column, next;

  while ((next = step_column (self, column, by)) != column)
    {
      column = next;
      if (is_edited (column) && self->sheet.line >= 0)
        {
          jd_score_grid_put_cursor (self, self->sheet.line, column, JD_SCORE_MOVE);
          return;
        }
    }

  {
    int line = step_line (self, by);
    JdScoreColumn from = by > 0 ? JD_SCORE_COLUMN_CODE : JD_N_SCORE_COLUMNS - 1;

    if (line < 0 || line == self->sheet.line)
      return;
    column = jd_score_sheet_shows (&self->sheet, from) ? from : step_column (self, from, by);
    while (!is_edited (column) && (next = step_column (self, column, by)) != column)
      column = next;
    jd_score_grid_put_cursor (self, line, column, JD_SCORE_MOVE);
  }
}

/* Goes to the first role of the next function, or of this one and then of the one before. */
void
jd_score_grid_step_function (JdScoreGrid *self, int by)
{
  const JdScoreLine *here = get_line (self);
  int found = self->sheet.line;

  for (int i = self->sheet.line + by; i >= 0 && i < (int) jd_score_lines_get_n (self->sheet.lines); i += by)
    {
      const JdScoreLine *line = jd_score_lines_get (self->sheet.lines, i);
      const JdScoreLine *before = jd_score_lines_get (self->sheet.lines, i - 1);

      if (line->role != NULL && (before == NULL || before->role == NULL) && (here == NULL || line != here))
        {
          found = i;
          break;
        }
    }
  jd_score_grid_put_cursor (self, found, self->sheet.column, JD_SCORE_MOVE);
}

/* Goes to the last line or column in a direction; 0 stays. */
void
jd_score_grid_go_to_edge (JdScoreGrid *self, int lines, int columns, JdScoreMove move)
{
  int n = (int) jd_score_lines_get_n (self->sheet.lines);
  int line = self->sheet.line;

  if (lines < 0)
    line = jd_score_lines_step (self->sheet.lines, -1, 1);
  else if (lines > 0)
    line = jd_score_lines_step (self->sheet.lines, n, -1);
  jd_score_grid_put_cursor (
    self, line, step_column (self, self->sheet.column, columns * JD_N_SCORE_COLUMNS), move);
}

/* Selects every cell that is shown. */
void
jd_score_grid_select_all (JdScoreGrid *self)
{
  g_autoptr (GPtrArray) roles = g_ptr_array_new ();

  if (self->sheet.viewer == NULL)
    return;
  for (guint i = 0; i < jd_score_lines_get_n (self->sheet.lines); i++)
    {
      const JdScoreLine *line = jd_score_lines_get (self->sheet.lines, (int) i);

      if (line->role != NULL)
        g_ptr_array_add (roles, line->role);
    }
  if (roles->len == 0)
    return;

  if (jd_score_grid_get_role (self) == NULL)
    self->sheet.line = jd_score_lines_find_role (self->sheet.lines, g_ptr_array_index (roles, 0));
  self->anchor = g_ptr_array_index (roles, 0);
  /* The cursor goes to the codes: nothing scrolls away, and no key changes every row by mistake. */
  self->sheet.column = JD_SCORE_COLUMN_CODE;
  self->sheet.anchor_column = step_column (self, JD_SCORE_COLUMN_CODE, JD_N_SCORE_COLUMNS);
  self->selecting = TRUE;
  jd_viewer_select (
    self->sheet.viewer, (JdRole *const *) roles->pdata, roles->len, jd_score_grid_get_role (self));
  self->selecting = FALSE;
  jd_score_grid_view_refresh_selection (self->view);
  jd_score_grid_update_actions (self);
}

/* Takes the cursor to the role that somebody chose elsewhere; never takes the keyboard from there. */
void
jd_score_grid_follow_viewer (JdScoreGrid *self)
{
  JdRole *role = self->sheet.viewer != NULL ? jd_viewer_get_role (self->sheet.viewer) : NULL;
  int line;

  if (self->selecting)
    return;
  self->anchor = role;
  self->sheet.anchor_column = self->sheet.column;
  if (role != NULL)
    {
      line = jd_score_lines_find_role (self->sheet.lines, role);
      if (line < 0 && jd_score_lines_is_folded (self->sheet.lines, jd_role_get_function (role)))
        {
          jd_score_grid_set_folded (self, jd_role_get_function (role), FALSE);
          line = jd_score_lines_find_role (self->sheet.lines, role);
        }
      self->sheet.line = line;
    }
  else if (jd_score_grid_get_role (self) != NULL)
    self->sheet.line = JD_SCORE_LINE_NONE;
  show_cursor (self);
}

/* Folds the roles of @function away or shows them. */
void
jd_score_grid_set_folded (JdScoreGrid *self, JdFunction *function, gboolean folded)
{
  if (jd_score_lines_is_folded (self->sheet.lines, function) == folded)
    return;
  jd_score_lines_set_folded (self->sheet.lines, function, folded);
  jd_score_grid_rebuild (self);
}
