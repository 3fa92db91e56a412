/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the pointer does: choose a cell, pull a block, sort by a title, fold a function, open what a cell opens. */
#include "jd-score-grid-private.h"

#include "jd-score-grid-cell.h"

static JdScoreMove
get_move (GtkGesture *gesture)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));

  if (state & GDK_SHIFT_MASK)
    return JD_SCORE_EXTEND;
  return state & GDK_CONTROL_MASK ? JD_SCORE_TOGGLE : JD_SCORE_MOVE;
}

static void
open_cell (JdScoreGrid *self)
{
  JdScoreCellKind kind = jd_score_column_get_kind (self->sheet.column);

  if (kind == JD_SCORE_CELL_CHOICE)
    jd_score_grid_open_choice (self, self->sheet.column);
  else if (kind == JD_SCORE_CELL_UNITS)
    jd_score_grid_open_units (self);
  else
    jd_score_grid_begin_typing (self, FALSE);
}

static void
press_cell (JdScoreGrid *self, GtkGesture *gesture, int n_press, int line, JdScoreColumn column)
{
  const JdScoreLine *content = jd_score_lines_get (self->sheet.lines, line);
  JdScoreMove move = get_move (gesture);

  if (content == NULL)
    return;
  jd_score_grid_put_cursor (self, line, column, move);
  jd_score_grid_focus_cursor (self);
  if (content->role == NULL)
    {
      /* The sign beside the code folds at once, the rest of the line on the second press. */
      if (column == JD_SCORE_COLUMN_CODE || n_press == 2)
        jd_score_grid_set_folded (
          self, content->function, !jd_score_lines_is_folded (self->sheet.lines, content->function));
    }
  else if (n_press == 2 && move == JD_SCORE_MOVE)
    open_cell (self);
}

static void
pressed_cb (GtkGestureClick *gesture, int n_press, double x, double y, JdScoreGrid *self)
{
  JdScoreColumn column;
  int line;
  gboolean secondary
    = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture)) == GDK_BUTTON_SECONDARY;

  if (!jd_score_grid_view_pick (self->view, x, y, &line, &column)
      || (self->editor != NULL && line == self->sheet.line && column == self->typed_column))
    return;
  if (!secondary)
    {
      if (line == JD_SCORE_LINE_HEADER)
        jd_score_grid_sort (self, column);
      else
        press_cell (self, GTK_GESTURE (gesture), n_press, line, column);
      return;
    }

  if (line == JD_SCORE_LINE_HEADER)
    jd_score_grid_open_columns (self);
  else
    {
      const JdScoreLine *content = jd_score_lines_get (self->sheet.lines, line);
      gboolean selected = content != NULL && content->role != NULL
                          && jd_viewer_is_selected (self->sheet.viewer, content->role)
                          && jd_score_sheet_has_column (&self->sheet, column);

      if (!selected)
        press_cell (self, GTK_GESTURE (gesture), 1, line, column);
      jd_score_grid_open_context_menu (self);
    }
}

/* Pulled over the edge, the block grows into what was not in sight. */
static int
find_pulled_line (JdScoreGrid *self, int line)
{
  if (line == JD_SCORE_LINE_HEADER)
    return jd_score_lines_step (self->sheet.lines, self->sheet.line, -1);
  if (line == JD_SCORE_LINE_FOOTER)
    return jd_score_lines_step (self->sheet.lines, self->sheet.line, 1);
  return line;
}

static void
drag_updated_cb (GtkGestureDrag *gesture, double dx, double dy, JdScoreGrid *self)
{
  double x, y;
  JdScoreColumn column;
  int line;
  const JdScoreLine *content;

  if (self->editor != NULL || jd_score_grid_get_role (self) == NULL
      || !gtk_gesture_drag_get_start_point (gesture, &x, &y)
      || !jd_score_grid_view_pick (self->view, x, y, &line, &column) || line < 0
      || !jd_score_grid_view_pick (self->view, x + dx, y + dy, &line, &column))
    return;
  line = find_pulled_line (self, line);
  content = jd_score_lines_get (self->sheet.lines, line);
  if (content == NULL || content->role == NULL || (line == self->sheet.line && column == self->sheet.column))
    return;
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  jd_score_grid_put_cursor (self, line, column, JD_SCORE_EXTEND);
}

/* --- what a cell is too narrow for --- */

static char *
dup_cell_text (JdScoreGrid *self, int line, JdScoreColumn column)
{
  const JdScoreLine *content = jd_score_lines_get (self->sheet.lines, line);

  if (content == NULL || jd_score_column_get_kind (column) == JD_SCORE_CELL_LEVEL)
    return NULL;
  if (content->role != NULL)
    return jd_score_cell_dup_text (self->sheet.viewer, content->role, column);
  return column == JD_SCORE_COLUMN_NAME
           ? g_strdup (jd_function_get_name (content->function, jd_viewer_get_language (self->sheet.viewer)))
           : NULL;
}

static gboolean
tooltip_asked_cb (GtkWidget *view, int x, int y, gboolean by_keyboard, GtkTooltip *tooltip, JdScoreGrid *self)
{
  JdScoreColumn column;
  int line;
  GdkRectangle cell;
  g_autofree char *text = NULL;

  if (by_keyboard || self->sheet.viewer == NULL || !jd_score_grid_view_pick (self->view, x, y, &line, &column)
      || !jd_score_grid_view_get_cell (self->view, line, column, &cell))
    return FALSE;
  text = dup_cell_text (self, line, column);
  /* Coverage stands beside the name of a function, a square before each unit. */
  if (text == NULL
      || jd_score_pen_measure (self->sheet.pen, text, JD_SCORE_STYLE_BOLD)
           < cell.width - 4 * self->sheet.layout.padding)
    return FALSE;
  gtk_tooltip_set_text (tooltip, text);
  gtk_tooltip_set_tip_area (tooltip, &cell);
  return TRUE;
}

/* Listens to the pointer over the lines. */
void
jd_score_grid_add_pointer (JdScoreGrid *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *drag = gtk_gesture_drag_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->view), GTK_EVENT_CONTROLLER (click));
  g_signal_connect (drag, "drag-update", G_CALLBACK (drag_updated_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->view), GTK_EVENT_CONTROLLER (drag));
  gtk_widget_set_has_tooltip (GTK_WIDGET (self->view), TRUE);
  g_signal_connect (self->view, "query-tooltip", G_CALLBACK (tooltip_asked_cb), self);
}
