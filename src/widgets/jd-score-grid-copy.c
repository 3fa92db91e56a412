/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Cells on their way to a spreadsheet: the selected ones, or the whole table. */
#include "jd-score-grid-private.h"

#include "jd-export-table.h"
#include "jd-score-grid-cell.h"

static gboolean
is_shown (JdScoreGrid *self, JdScoreColumn column)
{
  return jd_score_sheet_shows (&self->sheet, column);
}

static gboolean
is_in_block (JdScoreGrid *self, JdScoreColumn column)
{
  return is_shown (self, column) && jd_score_sheet_has_column (&self->sheet, column);
}

/* The titles where @role is NULL. */
static char *
dup_cell (JdScoreGrid *self, JdRole *role, JdScoreColumn column)
{
  return role != NULL ? jd_score_cell_dup_copy (self->sheet.viewer, role, column)
                      : g_strdup (jd_score_column_get_title (column));
}

static void
add_row (JdScoreGrid *self, GPtrArray *rows, JdRole *role, gboolean (*wanted) (JdScoreGrid *, JdScoreColumn))
{
  g_autoptr (GStrvBuilder) cells = g_strv_builder_new ();

  for (guint column = 0; column < JD_N_SCORE_COLUMNS; column++)
    if (wanted (self, column))
      {
        g_autofree char *cell = dup_cell (self, role, column);

        g_strv_builder_add (cells, cell);
      }
  g_ptr_array_add (rows, g_strv_builder_end (cells));
}

/* The selected cells as text with tabs, titles first where wanted. Returns: (transfer full) */
char *
jd_score_grid_dup_block (JdScoreGrid *self, gboolean with_titles)
{
  g_autoptr (GPtrArray) roles = jd_score_grid_dup_roles (self);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  if (with_titles)
    add_row (self, rows, NULL, is_in_block);
  for (guint i = 0; i < roles->len; i++)
    add_row (self, rows, g_ptr_array_index (roles, i), is_in_block);
  return jd_export_table_dup_text (rows, JD_TABLE_TSV);
}

/* The whole table as people see it, folded roles too: the titles, then a row a role. Returns: (transfer full)
 * (element-type GStrv) */
GPtrArray *
jd_score_grid_dup_table (JdScoreGrid *self)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  GPtrArray *roles;

  g_return_val_if_fail (JD_IS_SCORE_GRID (self), rows);

  roles = jd_score_lines_get_roles (self->sheet.lines);
  add_row (self, rows, NULL, is_shown);
  for (guint i = 0; i < roles->len; i++)
    add_row (self, rows, g_ptr_array_index (roles, i), is_shown);
  return rows;
}
