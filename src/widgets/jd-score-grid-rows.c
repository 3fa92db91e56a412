/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-score-grid-rows.h"

/* Lines will be children of @parent, painted before @before. */
void
jd_score_rows_init (JdScoreRows *self, GtkWidget *parent, GtkWidget *before)
{
  *self = (JdScoreRows){ parent, before, g_ptr_array_new () };
}

static void
drop (JdScoreRows *self, guint index)
{
  JdScoreGridRow *row = g_ptr_array_remove_index_fast (self->rows, index);

  jd_score_grid_row_bind (row, NULL, JD_SCORE_LINE_NONE);
  gtk_widget_unparent (GTK_WIDGET (row));
}

void
jd_score_rows_clear (JdScoreRows *self)
{
  if (self->rows == NULL)
    return;
  while (self->rows->len > 0)
    drop (self, self->rows->len - 1);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
}

guint
jd_score_rows_get_n (JdScoreRows *self)
{
  return self->rows->len;
}

JdScoreGridRow *
jd_score_rows_get (JdScoreRows *self, guint index)
{
  return g_ptr_array_index (self->rows, index);
}

/* Returns: (transfer none) (nullable): the widget of @line, if it has one */
JdScoreGridRow *
jd_score_rows_find (JdScoreRows *self, int line)
{
  for (guint i = 0; i < self->rows->len; i++)
    if (jd_score_grid_row_get_line (jd_score_rows_get (self, i)) == line)
      return jd_score_rows_get (self, i);
  return NULL;
}

/* A line that has the keyboard keeps its widget wherever it is scrolled to. */
static gboolean
is_spare (JdScoreGridRow *row, int first, int end)
{
  int line = jd_score_grid_row_get_line (row);

  return (line < first || line >= end) && !gtk_widget_has_focus (GTK_WIDGET (row));
}

static JdScoreGridRow *
take (JdScoreRows *self, int first, int end)
{
  JdScoreGridRow *row;

  for (guint i = 0; i < self->rows->len; i++)
    if (is_spare (jd_score_rows_get (self, i), first, end))
      return jd_score_rows_get (self, i);

  row = JD_SCORE_GRID_ROW (jd_score_grid_row_new ());
  gtk_widget_insert_before (GTK_WIDGET (row), self->parent, self->before);
  g_ptr_array_add (self->rows, row);
  return row;
}

/* Gives @line of @sheet a widget, one that stands for no line from @first to before @end if there is one.
 * Returns: (transfer none) */
JdScoreGridRow *
jd_score_rows_ensure (JdScoreRows *self, const JdScoreSheet *sheet, int line, int first, int end)
{
  JdScoreGridRow *row = jd_score_rows_find (self, line);

  if (row == NULL)
    {
      row = take (self, first, end);
      jd_score_grid_row_bind (row, sheet, line);
    }
  return row;
}

/* Gives each line from @first to before @end its widget, in their order, which is that of reading out, and drops
 * the others, which would be read out as lines. */
void
jd_score_rows_provide (JdScoreRows *self, const JdScoreSheet *sheet, int first, int end)
{
  GtkWidget *previous = NULL;

  for (int line = first; line < end; line++)
    {
      GtkWidget *row = GTK_WIDGET (jd_score_rows_ensure (self, sheet, line, first, end));

      if (gtk_widget_get_prev_sibling (row) != previous)
        gtk_widget_insert_after (row, self->parent, previous);
      previous = row;
    }
  for (guint i = self->rows->len; i > 0; i--)
    if (is_spare (jd_score_rows_get (self, i - 1), first, end))
      drop (self, i - 1);
}

/* Drops the widgets of @line and of all after it: there are no such lines any more. */
void
jd_score_rows_drop_from (JdScoreRows *self, int line)
{
  for (guint i = self->rows->len; i > 0; i--)
    if (jd_score_grid_row_get_line (jd_score_rows_get (self, i - 1)) >= line)
      drop (self, i - 1);
}
