/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Typing into a cell: when the editor comes, where the text goes, and what happens when it cannot go there. */
#include "jd-score-grid-private.h"

#include "jd-feedback.h"
#include "jd-score-grid-cell.h"
#include "jd-score-grid-say.h"

/* Takes the editor away, with what is in it, and gives the keyboard back to the line. */
void
jd_score_grid_end_typing (JdScoreGrid *self)
{
  gboolean had_focus;

  if (self->editor == NULL)
    return;
  had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->editor)) != NULL;
  self->editor = NULL;
  g_clear_pointer (&self->typed_roles, g_ptr_array_unref);
  g_clear_pointer (&self->typed_text, g_free);
  if (had_focus)
    jd_score_grid_focus_cursor (self);
  jd_score_grid_view_set_editor (self->view, NULL, JD_SCORE_LINE_NONE, self->sheet.column);
}

static void
leave (JdScoreGrid *self, JdScoreEditorExit way)
{
  switch (way)
    {
    case JD_SCORE_EXIT_DOWN:
      jd_score_grid_step (self, 1, 0, JD_SCORE_MOVE);
      break;
    case JD_SCORE_EXIT_UP:
      jd_score_grid_step (self, -1, 0, JD_SCORE_MOVE);
      break;
    case JD_SCORE_EXIT_NEXT:
      jd_score_grid_step_cell (self, 1);
      break;
    case JD_SCORE_EXIT_PREVIOUS:
      jd_score_grid_step_cell (self, -1);
      break;
    case JD_SCORE_EXIT_STAY:
    case JD_SCORE_EXIT_LEFT:
    default:
      break;
    }
}

static gboolean
take_text (JdScoreGrid *self, GError **error)
{
  const char *text = jd_score_grid_editor_get_text (self->editor);

  return g_str_equal (text, self->typed_text)
         || jd_score_grid_set_text (self, self->typed_roles, self->typed_column, text, error);
}

static void
editor_done_cb (JdScoreGrid *self, guint way)
{
  g_autoptr (GError) error = NULL;

  if (self->editor == NULL)
    return;
  if (!take_text (self, &error))
    {
      jd_feedback_show_error (GTK_WIDGET (self), error);
      if (way != JD_SCORE_EXIT_LEFT)
        {
          jd_score_grid_editor_refuse (self->editor, error->message);
          return;
        }
    }
  jd_score_grid_end_typing (self);
  leave (self, way);
}

/* Puts the editor over the cell of the cursor if text can be typed there; @afresh: what is there gives way to
 * what is typed. */
gboolean
jd_score_grid_begin_typing (JdScoreGrid *self, gboolean afresh)
{
  JdRole *role = jd_score_grid_get_role (self);
  JdScoreCellKind kind = jd_score_column_get_kind (self->sheet.column);
  g_autofree char *line = NULL;
  g_autofree char *name = NULL;

  if (role == NULL
      || (kind != JD_SCORE_CELL_TEXT && kind != JD_SCORE_CELL_DATE && kind != JD_SCORE_CELL_UNITS))
    return FALSE;

  jd_score_grid_end_typing (self);
  self->typed_roles = jd_score_grid_dup_roles (self);
  self->typed_column = self->sheet.column;
  self->typed_text = jd_score_cell_dup_copy (self->sheet.viewer, role, self->sheet.column);
  line = jd_score_line_dup_label (&self->sheet, self->sheet.line);
  name = g_strdup_printf ("%s, %s", line, jd_score_column_get_title (self->sheet.column));
  self->editor = JD_SCORE_GRID_EDITOR (
    jd_score_grid_editor_new (name, afresh ? "" : self->typed_text, self->typed_roles->len));
  g_signal_connect_object (self->editor, "done", G_CALLBACK (editor_done_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (
    self->editor, "cancelled", G_CALLBACK (jd_score_grid_end_typing), self, G_CONNECT_SWAPPED);
  jd_score_grid_view_set_editor (self->view, GTK_WIDGET (self->editor), self->sheet.line, self->sheet.column);
  jd_score_grid_view_scroll_to (self->view, self->sheet.line, self->sheet.column);
  gtk_widget_grab_focus (GTK_WIDGET (self->editor));
  return TRUE;
}
