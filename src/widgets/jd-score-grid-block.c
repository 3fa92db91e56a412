/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Blocks of cells from a spreadsheet. What was taken to one, worked on and brought back goes where it
 * belongs: rows by their code if it came along, columns by their titles; cells that are worked out are left
 * alone, as theirs may be old by then. A block is set whole or not at all. */
#include "jd-score-grid-private.h"

#include <glib/gi18n-lib.h>

#include "jd-edit.h"
#include "jd-field.h"
#include "jd-score-grid-cell.h"
#include "jd-score-grid-parse.h"
#include "jd-score-grid-tsv.h"

/* A block on its way into the grid. */
typedef struct
{
  GPtrArray *rows;   /* of char **: the cells, without titles */
  guint width;       /* cells of the longest row */
  GArray *columns;   /* of guint: the column of each cell of a row */
  GPtrArray *roles;  /* of JdRole: the role of each row */
  GArray *cells;     /* of JdCell */
  GPtrArray *values; /* the texts of the cells */
} Block;

static void
block_init (Block *block, const char *text)
{
  block->rows = jd_tsv_parse (text);
  block->width = 0;
  for (guint i = 0; i < block->rows->len; i++)
    block->width = MAX (block->width, g_strv_length (g_ptr_array_index (block->rows, i)));
  block->columns = g_array_new (FALSE, FALSE, sizeof (guint));
  block->roles = g_ptr_array_new ();
  block->cells = g_array_new (FALSE, FALSE, sizeof (JdCell));
  block->values = g_ptr_array_new_with_free_func (g_free);
}

static void
block_clear (Block *block)
{
  g_ptr_array_unref (block->rows);
  g_array_unref (block->columns);
  g_ptr_array_unref (block->roles);
  g_array_unref (block->cells);
  g_ptr_array_unref (block->values);
}

/* --- columns --- */

/* The first of several rows, all of whose cells name columns, is one of titles. */
static gboolean
find_titles (Block *block)
{
  char **first = g_ptr_array_index (block->rows, 0);

  if (block->rows->len < 2 || g_strv_length (first) < block->width)
    return FALSE;
  for (guint i = 0; first[i] != NULL; i++)
    {
      JdScoreColumn column;

      if (!jd_score_column_find (first[i], &column))
        {
          g_array_set_size (block->columns, 0);
          return FALSE;
        }
      g_array_append_vals (block->columns, &(guint){ column }, 1);
    }
  g_ptr_array_remove_index (block->rows, 0);
  return TRUE;
}

static guint
count_selected_columns (JdScoreGrid *self)
{
  guint n = 0;

  for (guint column = 0; column < JD_N_SCORE_COLUMNS; column++)
    n += jd_score_sheet_shows (&self->sheet, column) && jd_score_sheet_has_column (&self->sheet, column);
  return n;
}

static gboolean
place_columns (JdScoreGrid *self, Block *block, GError **error)
{
  guint selected = count_selected_columns (self);
  /* A block fills a selection that is a multiple of it. */
  guint wanted = selected % block->width == 0 ? selected : block->width;

  for (guint column = MIN (self->sheet.column, self->sheet.anchor_column);
       column < JD_N_SCORE_COLUMNS && block->columns->len < wanted;
       column++)
    if (jd_score_sheet_shows (&self->sheet, column))
      g_array_append_val (block->columns, column);

  if (block->columns->len == wanted)
    return TRUE;
  g_set_error (error,
               JD_SCORE_PARSE_ERROR,
               JD_SCORE_PARSE_ERROR_PLACE,
               ngettext ("The block has %u columns; there is room for %u from here.",
                         "The block has %u columns; there is room for %u from here.",
                         block->width),
               block->width,
               block->columns->len);
  return FALSE;
}

/* --- rows --- */

static int
find_code_cell (Block *block)
{
  for (guint i = 0; i < block->columns->len; i++)
    if (g_array_index (block->columns, guint, i) == JD_SCORE_COLUMN_CODE)
      return (int) i;
  return -1;
}

static gboolean
place_rows_by_code (JdScoreGrid *self, Block *block, guint code_cell, GError **error)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (self->sheet.viewer);

  for (guint i = 0; i < block->rows->len; i++)
    {
      char **row = g_ptr_array_index (block->rows, i);
      const char *code = code_cell < g_strv_length (row) ? row[code_cell] : "";
      JdRole *role = *code != '\0' ? jd_catalogue_find_role (catalogue, code) : NULL;

      if (role == NULL || g_ptr_array_find (block->roles, role, NULL))
        {
          g_autofree char *shown = jd_text_dup_shown (code);

          g_set_error (error,
                       JD_SCORE_PARSE_ERROR,
                       JD_SCORE_PARSE_ERROR_INVALID,
                       /* Translators: number of a row, title of a column, the text found there. */
                       role == NULL ? _ ("Row %u, %s: “%s”; expected the code of a role")
                                    : _ ("Row %u, %s: “%s” stands twice; expected each role once"),
                       i + 1,
                       jd_score_column_get_title (JD_SCORE_COLUMN_CODE),
                       shown);
          return FALSE;
        }
      g_ptr_array_add (block->roles, role);
    }
  return TRUE;
}

static void
place_rows_from (JdScoreGrid *self, Block *block, int line)
{
  for (; line < (int) jd_score_lines_get_n (self->sheet.lines) && block->roles->len < block->rows->len;
       line++)
    {
      const JdScoreLine *content = jd_score_lines_get (self->sheet.lines, line);

      if (content->role != NULL)
        g_ptr_array_add (block->roles, content->role);
    }
}

static gboolean
place_rows (JdScoreGrid *self, Block *block, GError **error)
{
  g_autoptr (GPtrArray) selected = jd_score_grid_dup_roles (self);
  int code_cell = find_code_cell (block);

  if (code_cell >= 0)
    return place_rows_by_code (self, block, (guint) code_cell, error);

  if (selected->len > 0 && selected->len % block->rows->len == 0)
    g_ptr_array_extend (block->roles, selected, NULL, NULL);
  else if (selected->len > 0)
    place_rows_from (
      self, block, jd_score_lines_find_role (self->sheet.lines, g_ptr_array_index (selected, 0)));

  if (block->roles->len >= block->rows->len)
    return TRUE;
  g_set_error (error,
               JD_SCORE_PARSE_ERROR,
               JD_SCORE_PARSE_ERROR_PLACE,
               ngettext ("The block has %u rows; there is room for %u from here.",
                         "The block has %u rows; there is room for %u from here.",
                         block->rows->len),
               block->rows->len,
               block->roles->len);
  return FALSE;
}

/* --- cells --- */

static gboolean
add_cell (JdScoreGrid *self,
          Block *block,
          JdRole *role,
          JdScoreColumn column,
          const char *text,
          GError **error)
{
  const char *field = jd_score_column_get_field (column);
  JdCell cell = { NULL, role, field, NULL };
  char *value;

  /* What is worked out is left alone, and so is a to-be where there is none. */
  if (field == NULL || jd_score_cell_get_design (self->sheet.viewer, column) == NULL)
    return TRUE;
  value = jd_score_parse_cell (self->sheet.viewer, role, column, text, error);
  if (value == NULL)
    return FALSE;

  g_ptr_array_add (block->values, value);
  cell.text = value;
  if (!jd_score_column_is_of_profile (column))
    cell.design = jd_score_cell_get_design (self->sheet.viewer, column);
  g_array_append_val (block->cells, cell);
  return TRUE;
}

static gboolean
fill_cells (JdScoreGrid *self, Block *block, GError **error)
{
  for (guint r = 0; r < block->roles->len; r++)
    {
      char **row = g_ptr_array_index (block->rows, r % block->rows->len);
      guint width = g_strv_length (row);

      /* A row that is shorter than the others says nothing about the rest. */
      for (guint c = 0; c < block->columns->len; c++)
        if (c % block->width < width
            && !add_cell (self,
                          block,
                          g_ptr_array_index (block->roles, r),
                          g_array_index (block->columns, guint, c),
                          row[c % block->width],
                          error))
          return FALSE;
    }
  if (block->cells->len > 0)
    return TRUE;
  g_set_error_literal (error,
                       JD_SCORE_PARSE_ERROR,
                       JD_SCORE_PARSE_ERROR_PLACE,
                       _ ("Nothing can be pasted into cells that are worked out or name the role."));
  return FALSE;
}

static void
select_block (JdScoreGrid *self, Block *block)
{
  JdRole *first = g_ptr_array_index (block->roles, 0);

  guint left = g_array_index (block->columns, guint, 0);
  guint right = g_array_index (block->columns, guint, block->columns->len - 1);

  self->anchor = g_ptr_array_index (block->roles, block->roles->len - 1);
  if (jd_score_sheet_shows (&self->sheet, left) && jd_score_sheet_shows (&self->sheet, right))
    {
      self->sheet.column = left;
      self->sheet.anchor_column = right;
    }
  jd_viewer_select (self->sheet.viewer, (JdRole *const *) block->roles->pdata, block->roles->len, first);
  jd_score_grid_view_refresh_selection (self->view);
}

/* Sets the cells of a block as it came from a spreadsheet, in one step of the history: by its titles and codes
 * if it has them, or else from the first selected cell on, repeated where more is selected.
 * FALSE, an error that names row, column and what was expected, and no change where anything is wrong. */
gboolean
jd_score_grid_paste_block (JdScoreGrid *self, const char *text, GError **error)
{
  Block block;
  gboolean done = FALSE;

  g_return_val_if_fail (self->sheet.viewer != NULL && jd_viewer_get_design (self->sheet.viewer) != NULL,
                        FALSE);

  block_init (&block, text);
  if (block.rows->len == 0 || !g_utf8_validate (text, -1, NULL))
    g_set_error_literal (error,
                         JD_SCORE_PARSE_ERROR,
                         JD_SCORE_PARSE_ERROR_INVALID,
                         _ ("There is no text to paste on the clipboard."));
  else if ((find_titles (&block) || place_columns (self, &block, error)) && place_rows (self, &block, error)
           && fill_cells (self, &block, error))
    done = jd_edit_set_cells (jd_viewer_get_project (self->sheet.viewer),
                              (const JdCell *) block.cells->data,
                              block.cells->len,
                              NULL,
                              error);
  if (done)
    select_block (self, &block);
  block_clear (&block);
  return done;
}
