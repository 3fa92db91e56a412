/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the lines of the view stand, which of them have a widget, and what of them is in sight. */
#include "jd-score-grid-view-private.h"

/* Lines kept ready above and below the visible ones: short catalogues have all their lines as widgets. */
#define LINES_AROUND 24

#define EDITOR_EMS 22

int
jd_score_grid_view_get_line_height (JdScoreGridView *self)
{
  return self->sheet != NULL && self->sheet->pen != NULL ? self->sheet->layout.line_height : 1;
}

/* The height of the head: the titles, and what stands above them. */
int
jd_score_grid_view_get_head_height (JdScoreGridView *self)
{
  return jd_score_grid_view_get_line_height (self)
         + (self->sheet != NULL && self->sheet->pen != NULL ? self->sheet->layout.band_height : 0);
}

int
jd_score_grid_view_get_n_lines (JdScoreGridView *self)
{
  return self->sheet != NULL ? (int) jd_score_lines_get_n (self->sheet->lines) : 0;
}

/* The height between head and foot. */
int
jd_score_grid_view_get_body_height (JdScoreGridView *self)
{
  return MAX (0,
              gtk_widget_get_height (GTK_WIDGET (self)) - jd_score_grid_view_get_head_height (self)
                - jd_score_grid_view_get_line_height (self));
}

/* --- widgets of lines --- */

/* As many as the largest screen can show, whatever is in sight now: a widget that is made while sizes are given
 * out would have them given out anew, so they are made before. */
static int
count_lines_of_screen (JdScoreGridView *self)
{
  GListModel *monitors = gdk_display_get_monitors (gtk_widget_get_display (GTK_WIDGET (self)));
  int height = 0;

  for (guint i = 0; i < g_list_model_get_n_items (monitors); i++)
    {
      g_autoptr (GdkMonitor) monitor = g_list_model_get_item (monitors, i);
      GdkRectangle place;

      gdk_monitor_get_geometry (monitor, &place);
      height = MAX (height, place.height);
    }
  return height / jd_score_grid_view_get_line_height (self) + 1;
}

void
jd_score_grid_view_get_lines_around (JdScoreGridView *self, int *first, int *end)
{
  int height = jd_score_grid_view_get_line_height (self);
  int most
    = MAX (0, jd_score_grid_view_get_n_lines (self) * height - jd_score_grid_view_get_body_height (self));
  int top = MIN (jd_score_scroll_get (&self->scroll, GTK_ORIENTATION_VERTICAL), most) / height;

  *first = CLAMP (top - LINES_AROUND, 0, jd_score_grid_view_get_n_lines (self));
  *end = CLAMP (top + count_lines_of_screen (self) + LINES_AROUND, 0, jd_score_grid_view_get_n_lines (self));
}

void
jd_score_grid_view_provide_rows (JdScoreGridView *self)
{
  int first, end;

  jd_score_grid_view_get_lines_around (self, &first, &end);
  jd_score_rows_provide (&self->rows, self->sheet, first, end);
}

/* --- placing --- */

static void
place (GtkWidget *child, int x, int y, int width, int height)
{
  int least, least_height;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, -1, &least_height, NULL, NULL, NULL);
  gtk_widget_allocate (
    child,
    MAX (width, least),
    MAX (height, least_height),
    -1,
    gsk_transform_translate (
      NULL, &GRAPHENE_POINT_INIT ((float) x, (float) (y - MAX (0, least_height - height) / 2))));
}

/* A note is longer than its column: the editor takes more room, to the left where there is none at the right. */
static void
place_editor (JdScoreGridView *self, int width)
{
  GdkRectangle cell;
  int wide;

  if (self->editor == NULL
      || !jd_score_grid_view_get_cell (self, self->editor_line, self->editor_column, &cell))
    return;
  wide = MAX (cell.width, MIN ((int) (self->sheet->pen->em * EDITOR_EMS), width));
  place (self->editor, MAX (0, MIN (cell.x, width - wide)), cell.y, wide, cell.height);
}

static void
configure_scroll (JdScoreGridView *self)
{
  jd_score_scroll_configure (&self->scroll,
                             GTK_ORIENTATION_HORIZONTAL,
                             self->sheet->layout.width,
                             gtk_widget_get_width (GTK_WIDGET (self)),
                             (int) self->sheet->pen->em * 4);
  jd_score_scroll_configure (&self->scroll,
                             GTK_ORIENTATION_VERTICAL,
                             jd_score_grid_view_get_n_lines (self)
                               * jd_score_grid_view_get_line_height (self),
                             jd_score_grid_view_get_body_height (self),
                             jd_score_grid_view_get_line_height (self));
}

static void
scroll_to_wanted (JdScoreGridView *self)
{
  const JdScoreLayout *layout = &self->sheet->layout;
  int slot = jd_score_layout_find (layout, self->wanted_column);
  int height = layout->line_height;

  if (self->wanted_line == JD_SCORE_LINE_NONE)
    return;
  if (self->wanted_line >= 0)
    jd_score_scroll_show (
      &self->scroll, GTK_ORIENTATION_VERTICAL, self->wanted_line * height, (self->wanted_line + 1) * height);
  if (slot >= 0 && !jd_score_layout_is_sticky (layout, (guint) slot))
    /* The sticky columns cover what is at the left of the page. */
    jd_score_scroll_show (&self->scroll,
                          GTK_ORIENTATION_HORIZONTAL,
                          layout->slots[slot].x - layout->sticky_width,
                          layout->slots[slot].x + layout->slots[slot].width);
  self->wanted_line = JD_SCORE_LINE_NONE;
  jd_score_grid_view_provide_rows (self);
}

void
jd_score_grid_view_scrolled (GtkWidget *widget)
{
  JdScoreGridView *self = JD_SCORE_GRID_VIEW (widget);

  if (self->sheet != NULL && self->sheet->pen != NULL)
    jd_score_grid_view_provide_rows (self);
  gtk_widget_queue_allocate (widget);
}

static void
place_rows (JdScoreGridView *self, int width, gboolean moved_sideways)
{
  int height = jd_score_grid_view_get_line_height (self);
  int top = jd_score_scroll_get (&self->scroll, GTK_ORIENTATION_VERTICAL)
            - jd_score_grid_view_get_head_height (self);

  for (guint i = 0; i < jd_score_rows_get_n (&self->rows); i++)
    {
      GtkWidget *row = GTK_WIDGET (jd_score_rows_get (&self->rows, i));
      int line = jd_score_grid_row_get_line (JD_SCORE_GRID_ROW (row));

      place (row, 0, height * line - top, width, height);
      if (moved_sideways)
        gtk_widget_queue_draw (row);
    }
}

void
jd_score_grid_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  JdScoreGridView *self = JD_SCORE_GRID_VIEW (widget);
  JdScoreLayout *layout;
  int old_scroll;

  if (self->sheet == NULL || self->sheet->pen == NULL)
    return;

  layout = &self->sheet->layout;
  old_scroll = layout->scroll_x;
  jd_score_layout_update (layout, self->sheet->pen, self->sheet->viewer, self->sheet->shown, width);
  configure_scroll (self);
  scroll_to_wanted (self);
  layout->scroll_x = jd_score_scroll_get (&self->scroll, GTK_ORIENTATION_HORIZONTAL);

  place_rows (self, width, layout->scroll_x != old_scroll);
  place (self->header, 0, 0, width, jd_score_grid_view_get_head_height (self));
  place (self->footer, 0, height - layout->line_height, width, layout->line_height);
  if (layout->scroll_x != old_scroll)
    {
      gtk_widget_queue_draw (self->header);
      gtk_widget_queue_draw (self->footer);
    }
  place_editor (self, width);
}

void
jd_score_grid_view_measure (GtkWidget *widget,
                            GtkOrientation orientation,
                            int for_size,
                            int *minimum,
                            int *natural,
                            int *minimum_baseline,
                            int *natural_baseline)
{
  JdScoreGridView *self = JD_SCORE_GRID_VIEW (widget);

  *minimum = *natural = 0;
  if (self->sheet == NULL || self->sheet->pen == NULL)
    return;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *natural = jd_score_layout_get_natural_width (self->sheet->pen, self->sheet->viewer, self->sheet->shown);
  else
    {
      *minimum = 4 * jd_score_grid_view_get_line_height (self);
      *natural = MAX (*minimum,
                      (jd_score_grid_view_get_n_lines (self) + 1) * jd_score_grid_view_get_line_height (self)
                        + jd_score_grid_view_get_head_height (self));
    }
}

/* Scrolls no more than it takes to show the cell at @line and @column whole; once sizes are known, if not yet. */
void
jd_score_grid_view_scroll_to (JdScoreGridView *self, int line, JdScoreColumn column)
{
  self->wanted_line = line;
  self->wanted_column = column;
  if (jd_score_grid_view_get_body_height (self) > 0 && self->sheet != NULL && self->sheet->pen != NULL)
    {
      configure_scroll (self);
      scroll_to_wanted (self);
    }
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* How many whole lines are in sight. */
guint
jd_score_grid_view_get_page (JdScoreGridView *self)
{
  return (guint) MAX (1,
                      jd_score_grid_view_get_body_height (self) / jd_score_grid_view_get_line_height (self));
}

/* Finds the cell at a point of @self; FALSE where there is none. */
gboolean
jd_score_grid_view_pick (JdScoreGridView *self, double x, double y, int *line, JdScoreColumn *column)
{
  int height = jd_score_grid_view_get_line_height (self);
  int head = jd_score_grid_view_get_head_height (self);
  int found;

  if (self->sheet == NULL || self->sheet->pen == NULL)
    return FALSE;
  found = jd_score_layout_pick (&self->sheet->layout, x);
  if (found < 0)
    return FALSE;
  *column = self->sheet->layout.slots[found].column;

  if (y < head)
    *line = JD_SCORE_LINE_HEADER;
  else if (y >= head + jd_score_grid_view_get_body_height (self))
    *line = JD_SCORE_LINE_FOOTER;
  else
    *line = ((int) y - head + jd_score_scroll_get (&self->scroll, GTK_ORIENTATION_VERTICAL)) / height;
  return *line < jd_score_grid_view_get_n_lines (self);
}

/* Where the cell at @line and @column stands now, in coordinates of @self; FALSE where there is none such. */
gboolean
jd_score_grid_view_get_cell (JdScoreGridView *self, int line, JdScoreColumn column, GdkRectangle *cell)
{
  int height = jd_score_grid_view_get_line_height (self);
  int slot = self->sheet != NULL ? jd_score_layout_find (&self->sheet->layout, column) : -1;
  int y = line == JD_SCORE_LINE_HEADER ? jd_score_grid_view_get_head_height (self) - height
                                       : jd_score_grid_view_get_head_height (self) + height * line
                                           - jd_score_scroll_get (&self->scroll, GTK_ORIENTATION_VERTICAL);

  if (slot < 0 || line < JD_SCORE_LINE_HEADER)
    return FALSE;
  *cell = (GdkRectangle){ jd_score_layout_get_x (&self->sheet->layout, (guint) slot),
                          y,
                          self->sheet->layout.slots[slot].width,
                          height };
  return TRUE;
}
