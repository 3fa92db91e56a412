/* SPDX-License-Identifier: GPL-3.0-or-later */
/* GtkColumnView builds some 205 rows of widgets whatever is visible, a widget a cell, and takes longer for its
 * first picture than the whole window may (123 ms for 60 rows of plain labels). Here a line is one light widget
 * that paints its own cells. So an edit damages one line and repaints no other; focus, accessible name and
 * description are those of a real widget (GTK 4.8 has no accessibles without one); and a screenful is some
 * thirty widgets. Lines near the visible ones have their widget ready; those that go out of sight are taken for
 * others, so a thousand roles cost what fifty do. */
#include "jd-score-grid-view.h"

#include "jd-score-grid-view-private.h"

G_DEFINE_FINAL_TYPE_WITH_CODE (JdScoreGridView,
                               jd_score_grid_view,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

/* --- painting --- */

static void
jd_score_grid_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  JdScoreGridView *self = JD_SCORE_GRID_VIEW (widget);
  int width = gtk_widget_get_width (widget), height = jd_score_grid_view_get_line_height (self);
  int top = jd_score_scroll_get (&self->scroll, GTK_ORIENTATION_VERTICAL);
  int first = top / height, last = (top + jd_score_grid_view_get_body_height (self)) / height;

  if (self->sheet == NULL || self->sheet->pen == NULL)
    return;

  gtk_snapshot_push_clip (snapshot,
                          &GRAPHENE_RECT_INIT (0,
                                               (float) jd_score_grid_view_get_head_height (self),
                                               (float) width,
                                               (float) jd_score_grid_view_get_body_height (self)));
  for (guint i = 0; i < jd_score_rows_get_n (&self->rows); i++)
    {
      GtkWidget *row = GTK_WIDGET (jd_score_rows_get (&self->rows, i));
      int line = jd_score_grid_row_get_line (JD_SCORE_GRID_ROW (row));

      if (line >= first && line <= last)
        gtk_widget_snapshot_child (widget, row, snapshot);
    }
  if (self->editor != NULL)
    gtk_widget_snapshot_child (widget, self->editor, snapshot);
  gtk_snapshot_pop (snapshot);

  gtk_widget_snapshot_child (widget, self->header, snapshot);
  gtk_widget_snapshot_child (widget, self->footer, snapshot);
}

/* Styles change with every state of the window, font and colours hardly ever. */
static void
jd_score_grid_view_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  JdScoreGridView *self = JD_SCORE_GRID_VIEW (widget);

  GTK_WIDGET_CLASS (jd_score_grid_view_parent_class)->css_changed (widget, change);

  if (self->sheet != NULL && !jd_score_pen_is_of (self->sheet->pen, widget))
    jd_score_grid_view_restyle (self);
}

/* --- focus --- */

/* Tab comes to the line of the cursor and, from there, leaves: within the grid it is the grid that moves. */
static gboolean
jd_score_grid_view_focus (GtkWidget *widget, GtkDirectionType direction)
{
  JdScoreGridView *self = JD_SCORE_GRID_VIEW (widget);
  int line;

  if (gtk_widget_get_focus_child (widget) != NULL || jd_score_grid_view_get_n_lines (self) == 0)
    return FALSE;
  line = self->sheet->line;
  jd_score_grid_view_focus_line (self, line != JD_SCORE_LINE_NONE ? line : 0);
  return TRUE;
}

static gboolean
jd_score_grid_view_grab_focus (GtkWidget *widget)
{
  return jd_score_grid_view_focus (widget, GTK_DIR_TAB_FORWARD);
}

static void
jd_score_grid_view_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  jd_score_scroll_get_property (&JD_SCORE_GRID_VIEW (object)->scroll, prop_id, value);
}

static void
jd_score_grid_view_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  jd_score_scroll_set_property (&JD_SCORE_GRID_VIEW (object)->scroll, prop_id, value);
}

static void
jd_score_grid_view_dispose (GObject *object)
{
  JdScoreGridView *self = JD_SCORE_GRID_VIEW (object);

  self->sheet = NULL;
  jd_score_scroll_clear (&self->scroll);
  jd_score_rows_clear (&self->rows);
  g_clear_pointer (&self->editor, gtk_widget_unparent);
  g_clear_pointer (&self->header, gtk_widget_unparent);
  g_clear_pointer (&self->footer, gtk_widget_unparent);

  G_OBJECT_CLASS (jd_score_grid_view_parent_class)->dispose (object);
}

static void
jd_score_grid_view_class_init (JdScoreGridViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jd_score_grid_view_get_property;
  object_class->set_property = jd_score_grid_view_set_property;
  object_class->dispose = jd_score_grid_view_dispose;
  widget_class->size_allocate = jd_score_grid_view_size_allocate;
  widget_class->measure = jd_score_grid_view_measure;
  widget_class->snapshot = jd_score_grid_view_snapshot;
  widget_class->css_changed = jd_score_grid_view_css_changed;
  widget_class->focus = jd_score_grid_view_focus;
  widget_class->grab_focus = jd_score_grid_view_grab_focus;

  jd_score_scroll_install (object_class);
  gtk_widget_class_set_css_name (widget_class, "scoregrid");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TREE_GRID);
}

static void
jd_score_grid_view_init (JdScoreGridView *self)
{
  self->scroll.widget = GTK_WIDGET (self);
  self->scroll.moved = jd_score_grid_view_scrolled;
  self->wanted_line = JD_SCORE_LINE_NONE;
  self->header = jd_score_grid_row_new ();
  gtk_widget_set_parent (self->header, GTK_WIDGET (self));
  self->footer = jd_score_grid_row_new ();
  gtk_widget_set_focusable (self->footer, FALSE);
  gtk_widget_set_parent (self->footer, GTK_WIDGET (self));
  jd_score_rows_init (&self->rows, GTK_WIDGET (self), self->header);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/* Shows @sheet, which outlives @self or is taken away first. */
void
jd_score_grid_view_set_sheet (JdScoreGridView *self, JdScoreSheet *sheet)
{
  self->sheet = sheet;
  jd_score_grid_row_bind (JD_SCORE_GRID_ROW (self->header), sheet, JD_SCORE_LINE_HEADER);
  jd_score_grid_row_bind (JD_SCORE_GRID_ROW (self->footer), sheet, JD_SCORE_LINE_FOOTER);
  jd_score_grid_view_restyle (self);
}

/* Font, colours or language are others: every text is shaped anew. */
void
jd_score_grid_view_restyle (JdScoreGridView *self)
{
  if (self->sheet == NULL)
    return;
  g_clear_pointer (&self->sheet->pen, jd_score_pen_free);
  self->sheet->pen = jd_score_pen_new (
    GTK_WIDGET (self), self->sheet->viewer != NULL ? jd_viewer_get_language (self->sheet->viewer) : "en");
  jd_score_grid_view_rebuild (self);
}

/* Lines or columns are others. */
void
jd_score_grid_view_rebuild (JdScoreGridView *self)
{
  if (self->sheet == NULL || self->sheet->pen == NULL)
    return;
  jd_score_layout_update (&self->sheet->layout,
                          self->sheet->pen,
                          self->sheet->viewer,
                          self->sheet->shown,
                          gtk_widget_get_width (GTK_WIDGET (self)));
  jd_score_rows_drop_from (&self->rows, jd_score_grid_view_get_n_lines (self));
  jd_score_grid_view_provide_rows (self);
  jd_score_grid_view_refresh (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/* What all lines say may be new. */
void
jd_score_grid_view_refresh (JdScoreGridView *self)
{
  if (self->sheet == NULL || self->sheet->pen == NULL)
    return;
  for (guint i = 0; i < jd_score_rows_get_n (&self->rows); i++)
    jd_score_grid_row_refresh (jd_score_rows_get (&self->rows, i));
  jd_score_grid_row_refresh (JD_SCORE_GRID_ROW (self->header));
  jd_score_grid_row_refresh (JD_SCORE_GRID_ROW (self->footer));
}

/* What @line says is new; the head and the foot are lines too. */
void
jd_score_grid_view_refresh_line (JdScoreGridView *self, int line)
{
  JdScoreGridRow *row = line == JD_SCORE_LINE_HEADER   ? JD_SCORE_GRID_ROW (self->header)
                        : line == JD_SCORE_LINE_FOOTER ? JD_SCORE_GRID_ROW (self->footer)
                                                       : jd_score_rows_find (&self->rows, line);

  if (row != NULL && self->sheet != NULL && self->sheet->pen != NULL)
    jd_score_grid_row_refresh (row);
}

/* Selection or cursor are elsewhere. */
void
jd_score_grid_view_refresh_selection (JdScoreGridView *self)
{
  if (self->sheet == NULL || self->sheet->pen == NULL)
    return;
  for (guint i = 0; i < jd_score_rows_get_n (&self->rows); i++)
    jd_score_grid_row_refresh_selection (jd_score_rows_get (&self->rows, i));
  jd_score_grid_row_refresh_selection (JD_SCORE_GRID_ROW (self->header));
}

/* Gives the keyboard to @line, which gets a widget for that if it has none. */
void
jd_score_grid_view_focus_line (JdScoreGridView *self, int line)
{
  int first, end;

  if (line == JD_SCORE_LINE_HEADER)
    gtk_widget_grab_focus (self->header);
  else if (line >= 0 && line < jd_score_grid_view_get_n_lines (self) && self->sheet->pen != NULL)
    {
      jd_score_grid_view_get_lines_around (self, &first, &end);
      gtk_widget_grab_focus (GTK_WIDGET (jd_score_rows_ensure (&self->rows, self->sheet, line, first, end)));
    }
}

/* Puts @editor over the cell at @line and @column, and with it wherever the cell scrolls; NULL takes it away. */
void
jd_score_grid_view_set_editor (JdScoreGridView *self, GtkWidget *editor, int line, JdScoreColumn column)
{
  g_clear_pointer (&self->editor, gtk_widget_unparent);
  self->editor = editor;
  self->editor_line = line;
  self->editor_column = column;
  if (editor != NULL)
    gtk_widget_insert_before (editor, GTK_WIDGET (self), self->header);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}
