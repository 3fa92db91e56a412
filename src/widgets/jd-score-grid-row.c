/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-score-grid-row.h"

#include "jd-score-grid-paint.h"
#include "jd-score-grid-say.h"

struct _JdScoreGridRow
{
  GtkWidget parent_instance;

  const JdScoreSheet *sheet; /* the grid's, which owns the view that owns this; NULL once it has gone */
  int line;
  gboolean selected, has_cursor; /* as last painted */
};

G_DEFINE_FINAL_TYPE (JdScoreGridRow, jd_score_grid_row, GTK_TYPE_WIDGET)

static void
jd_score_grid_row_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  JdScoreGridRow *self = JD_SCORE_GRID_ROW (widget);

  if (self->sheet != NULL && self->sheet->pen != NULL)
    jd_score_paint_line (
      self->sheet, snapshot, self->line, gtk_widget_get_width (widget), gtk_widget_has_focus (widget));
}

static void
jd_score_grid_row_class_init (JdScoreGridRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = jd_score_grid_row_snapshot;
  gtk_widget_class_set_css_name (widget_class, "scorerow");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ROW);
}

static void
jd_score_grid_row_init (JdScoreGridRow *self)
{
  self->line = JD_SCORE_LINE_NONE;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "notify::has-focus", G_CALLBACK (gtk_widget_queue_draw), NULL);
}

GtkWidget *
jd_score_grid_row_new (void)
{
  return g_object_new (JD_TYPE_SCORE_GRID_ROW, NULL);
}

/* The line that @self stands for, or JD_SCORE_LINE_NONE while it is spare. */
int
jd_score_grid_row_get_line (JdScoreGridRow *self)
{
  return self->line;
}

static gboolean
is_selected (JdScoreGridRow *self)
{
  const JdScoreLine *line = jd_score_lines_get (self->sheet->lines, self->line);

  return line != NULL && line->role != NULL && jd_viewer_is_selected (self->sheet->viewer, line->role);
}

static void
say_state (JdScoreGridRow *self)
{
  const JdScoreLine *line = jd_score_lines_get (self->sheet->lines, self->line);
  GtkAccessible *accessible = GTK_ACCESSIBLE (self);

  if (line != NULL && line->role != NULL)
    gtk_accessible_update_state (accessible, GTK_ACCESSIBLE_STATE_SELECTED, self->selected, -1);
  else
    gtk_accessible_reset_state (accessible, GTK_ACCESSIBLE_STATE_SELECTED);

  if (line != NULL && line->role == NULL)
    gtk_accessible_update_state (accessible,
                                 GTK_ACCESSIBLE_STATE_EXPANDED,
                                 !jd_score_lines_is_folded (self->sheet->lines, line->function),
                                 -1);
  else
    gtk_accessible_reset_state (accessible, GTK_ACCESSIBLE_STATE_EXPANDED);
}

/* Makes @self stand for @line of @sheet; @sheet NULL and it stands for nothing. */
void
jd_score_grid_row_bind (JdScoreGridRow *self, const JdScoreSheet *sheet, int line)
{
  self->sheet = sheet;
  self->line = line;
  if (sheet != NULL)
    jd_score_grid_row_refresh (self);
}

/* Paints and says anew what the model says now. */
void
jd_score_grid_row_refresh (JdScoreGridRow *self)
{
  g_autofree char *label = jd_score_line_dup_label (self->sheet, self->line);
  g_autofree char *description = jd_score_line_dup_description (self->sheet, self->line);

  self->selected = is_selected (self);
  self->has_cursor = self->line == self->sheet->line;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description,
                                  -1);
  say_state (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* The same where selection or cursor have come to the line, moved along it or left it. */
void
jd_score_grid_row_refresh_selection (JdScoreGridRow *self)
{
  gboolean has_cursor = self->line == self->sheet->line;

  if (has_cursor || self->has_cursor || self->selected || self->selected != is_selected (self))
    jd_score_grid_row_refresh (self);
}
