/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Blocks of cells between the score grid and a spreadsheet: what goes out comes back equal, what is wrong
 * changes nothing and says where. */
#include "jd-edit.h"
#include "jd-export-table.h"
#include "jd-score-grid-parse.h"
#include "jd-score-grid-private.h"
#include "jd-score-grid-tsv.h"
#include "jd-score-grid.h"
#include "jd-words.h"
#include "stage.h"

typedef struct
{
  JdViewer *viewer;
  JdScoreGrid *grid;
  GtkWidget *window;
} Stage;

static void
set_up (Stage *stage, gconstpointer data)
{
  stage->viewer = stage_load_viewer ("manufacturer-csirt.jindate");
  stage->grid = JD_SCORE_GRID (jd_score_grid_new ());
  jd_view_set_viewer (JD_VIEW (stage->grid), stage->viewer);
  stage->window = stage_show (stage->viewer, GTK_WIDGET (stage->grid));
}

static void
tear_down (Stage *stage, gconstpointer data)
{
  stage_clear (stage->window);
  g_assert_finalize_object (stage->viewer);
}

static JdHistory *
get_history (Stage *stage)
{
  return jd_project_get_history (jd_viewer_get_project (stage->viewer));
}

static JdRole *
get_role (Stage *stage, const char *code)
{
  return jd_catalogue_find_role (jd_viewer_get_catalogue (stage->viewer), code);
}

static JdAssignment *
get_assignment (Stage *stage, const char *code)
{
  return jd_viewer_get_assignment (stage->viewer, get_role (stage, code));
}

static void
put (Stage *stage, const char *code, JdScoreColumn column)
{
  jd_score_grid_put_cursor (stage->grid,
                            jd_score_lines_find_role (stage->grid->sheet.lines, get_role (stage, code)),
                            column,
                            JD_SCORE_MOVE);
}

static void
paste (Stage *stage, const char *text)
{
  g_autoptr (GError) error = NULL;

  jd_score_grid_paste_block (stage->grid, text, &error);
  g_assert_no_error (error);
}

/* --- tabs and quotes --- */

static void
test_tsv (void)
{
  static const struct
  {
    const char *text;
    const char *cells; /* with | between cells and / after rows */
  } cases[] = {
    { "", "" },
    { "a", "a/" },
    { "a\tb\r\nc\t\r\n", "a|b/c|/" },
    { "a\n\nb", "a//b/" },
    { "\"a\tb\"\t\"c\nd\"\n", "a\tb|c\nd/" },
    { "\"say \"\"so\"\"\"\n", "say \"so\"/" },
    { "5\" disk\tx", "5\" disk|x/" }, /* a quote within is a letter */
    { "\"open\tx\n", "\"open|x/" },   /* and so is one that nothing ends */
    { "\"a\"b\tc", "\"a\"b|c/" },
    { "a\rb", "a/b/" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) rows = jd_tsv_parse (cases[i].text);
      g_autoptr (GString) cells = g_string_new (NULL);

      for (guint r = 0; r < rows->len; r++)
        {
          g_autofree char *row = g_strjoinv ("|", g_ptr_array_index (rows, r));

          g_string_append_printf (cells, "%s/", row);
        }
      g_assert_cmpstr (cells->str, ==, cases[i].cells);
    }
}

static void
test_tsv_round_trip (void)
{
  static const char letters[] = "ab\t\n\r\"1,;='-+@";

  for (guint i = 0; i < 500; i++)
    {
      g_autoptr (GPtrArray) table = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
      g_autoptr (GPtrArray) rows = NULL;
      g_autofree char *text = NULL;
      char **cells = g_new0 (char *, 4);

      for (guint c = 0; c < 3; c++)
        {
          GString *cell = g_string_new (NULL);

          for (int n = g_test_rand_int_range (0, 6); n > 0; n--)
            g_string_append_c (cell, letters[g_test_rand_int_range (0, sizeof letters - 1)]);
          cells[c] = g_string_free (cell, FALSE);
        }
      g_ptr_array_add (table, cells);

      text = jd_export_table_dup_text (table, JD_TABLE_TSV);
      rows = jd_tsv_parse (text);
      g_assert_cmpuint (rows->len, ==, 1);
      g_assert_cmpstrv (g_ptr_array_index (rows, 0), cells);
    }
}

/* --- words --- */

static void
test_words (Stage *stage, gconstpointer data)
{
  static const struct
  {
    JdScoreColumn column;
    const char *text;
    const char *value; /* NULL: refused */
  } cases[] = {
    { JD_SCORE_COLUMN_INSOURCE, "3", "3" },
    { JD_SCORE_COLUMN_INSOURCE, " ３ ", "3" }, /* full width */
    { JD_SCORE_COLUMN_INSOURCE, "4.0", "4" },
    { JD_SCORE_COLUMN_INSOURCE, "", "none" },
    { JD_SCORE_COLUMN_INSOURCE, "–", "none" },
    { JD_SCORE_COLUMN_INSOURCE, "0", "none" },
    { JD_SCORE_COLUMN_INSOURCE, "none", "none" },
    { JD_SCORE_COLUMN_INSOURCE, "Excluded", "excluded" },
    { JD_SCORE_COLUMN_INSOURCE, "x", "excluded" },
    { JD_SCORE_COLUMN_INSOURCE, "6", NULL },
    { JD_SCORE_COLUMN_INSOURCE, "-1", NULL },
    { JD_SCORE_COLUMN_INSOURCE, "3.5", NULL },
    { JD_SCORE_COLUMN_INSOURCE, "▲", NULL },
    { JD_SCORE_COLUMN_SOURCING, "OUTSOURCE", "outsource" },
    { JD_SCORE_COLUMN_SOURCING, "", "unassigned" },
    { JD_SCORE_COLUMN_SOURCING, "out", NULL },
    { JD_SCORE_COLUMN_AREA, "iv", "IV" },
    { JD_SCORE_COLUMN_AREA, "all", "all" },
    { JD_SCORE_COLUMN_AREA, "V", NULL },
    { JD_SCORE_COLUMN_AREA, "", NULL },
    { JD_SCORE_COLUMN_DUE, "2027-03-31", "2027-03-31" },
    { JD_SCORE_COLUMN_DUE, "2027/3/1", "2027-03-01" },
    { JD_SCORE_COLUMN_DUE, "20270301", "2027-03-01" },
    { JD_SCORE_COLUMN_DUE, "２０２７．３．１", "2027-03-01" },
    { JD_SCORE_COLUMN_DUE, "", "" },
    { JD_SCORE_COLUMN_DUE, "2027-02-29", NULL },
    { JD_SCORE_COLUMN_DUE, "31.3.2027", NULL },
    { JD_SCORE_COLUMN_DUE, "soon", NULL },
    { JD_SCORE_COLUMN_RECOMMENDATION, "basic", "basic" },
    { JD_SCORE_COLUMN_RECOMMENDATION, "", "none" },
    { JD_SCORE_COLUMN_UNITS, "", "" },
    { JD_SCORE_COLUMN_UNITS, "nobody", NULL },
    { JD_SCORE_COLUMN_NOTE, "a\001b\nc", "ab\nc" }, /* no document can hold control characters */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *value = jd_score_parse_cell (
        stage->viewer, get_role (stage, "A-1"), cases[i].column, cases[i].text, &error);

      g_assert_cmpstr (value, ==, cases[i].value);
      if (value == NULL)
        g_assert_error (error, JD_SCORE_PARSE_ERROR, JD_SCORE_PARSE_ERROR_INVALID);
    }
}

/* The words of the interface's language, whatever it is, are understood. */
static void
test_translated_words (Stage *stage, gconstpointer data)
{
  for (JdSourcing sourcing = 0; sourcing < JD_N_SOURCINGS; sourcing++)
    {
      g_autofree char *value = jd_score_parse_cell (stage->viewer,
                                                    get_role (stage, "A-1"),
                                                    JD_SCORE_COLUMN_SOURCING,
                                                    jd_sourcing_get_word (sourcing),
                                                    NULL);

      g_assert_cmpstr (value, ==, jd_enum_to_nick (JD_TYPE_SOURCING, (int) sourcing));
    }
  for (JdLevel level = 0; level < JD_N_LEVELS; level++)
    {
      g_autofree char *value = jd_score_parse_cell (
        stage->viewer, get_role (stage, "A-1"), JD_SCORE_COLUMN_OUTSOURCE, jd_level_get_word (level), NULL);

      g_assert_cmpstr (value, ==, jd_enum_to_nick (JD_TYPE_LEVEL, (int) level));
    }
}

/* --- out and in --- */

/* Everything is copied, all of it is changed, and what was copied puts it back. */
static void
test_round_trip (Stage *stage, gconstpointer with_titles)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  JdCatalogue *catalogue = jd_viewer_get_catalogue (stage->viewer);
  g_autoptr (GPtrArray) roles = NULL;

  jd_score_grid_select_all (stage->grid);
  before = jd_score_grid_dup_block (stage->grid, with_titles != NULL);
  roles = jd_viewer_dup_selected (stage->viewer);
  g_assert_cmpuint (roles->len, ==, jd_catalogue_get_n_roles (catalogue));
  jd_edit_set_level (jd_viewer_get_project (stage->viewer),
                     jd_viewer_get_design (stage->viewer),
                     (JdRole *const *) roles->pdata,
                     roles->len,
                     JD_SIDE_INSOURCE,
                     JD_LEVEL_1,
                     NULL,
                     NULL);
  jd_edit_set_field (jd_viewer_get_project (stage->viewer),
                     jd_viewer_get_design (stage->viewer),
                     (JdRole *const *) roles->pdata,
                     roles->len,
                     "units",
                     "",
                     NULL,
                     NULL);

  /* By code, so neither the order of the rows nor what is hidden matters. */
  gtk_widget_activate_action (GTK_WIDGET (stage->grid), "grid.sort", "s", "name");
  paste (stage, before);
  gtk_widget_activate_action (GTK_WIDGET (stage->grid), "grid.sort", "s", "code");
  jd_score_grid_select_all (stage->grid);
  after = jd_score_grid_dup_block (stage->grid, with_titles != NULL);
  g_assert_cmpstr (before, ==, after);
}

static void
test_paste_from_cell (Stage *stage, gconstpointer data)
{
  guint position = jd_history_get_position (get_history (stage));

  put (stage, "A-6", JD_SCORE_COLUMN_INSOURCE);
  paste (stage, "1\t2\n3\texcluded\n"); /* the second row goes to B-1: functions have no cells */
  g_assert_cmpuint (jd_history_get_position (get_history (stage)), ==, position + 1);
  g_assert_cmpint (jd_assignment_get_level (get_assignment (stage, "A-6"), JD_SIDE_INSOURCE), ==, JD_LEVEL_1);
  g_assert_cmpint (
    jd_assignment_get_level (get_assignment (stage, "A-6"), JD_SIDE_OUTSOURCE), ==, JD_LEVEL_2);
  g_assert_cmpint (jd_assignment_get_level (get_assignment (stage, "B-1"), JD_SIDE_INSOURCE), ==, JD_LEVEL_3);
  g_assert_cmpint (
    jd_assignment_get_level (get_assignment (stage, "B-1"), JD_SIDE_OUTSOURCE), ==, JD_LEVEL_EXCLUDED);
  g_assert_cmpuint (jd_viewer_get_n_selected (stage->viewer), ==, 2);
}

static void
test_one_cell_fills (Stage *stage, gconstpointer data)
{
  put (stage, "A-1", JD_SCORE_COLUMN_INSOURCE);
  jd_score_grid_step (stage->grid, 2, 1, JD_SCORE_EXTEND);
  paste (stage, "2");
  for (guint i = 0; i < 3; i++)
    {
      const char *const codes[] = { "A-1", "A-2", "A-3" };
      JdAssignment *assignment = get_assignment (stage, codes[i]);

      g_assert_cmpint (jd_assignment_get_level (assignment, JD_SIDE_INSOURCE), ==, JD_LEVEL_2);
      g_assert_cmpint (jd_assignment_get_level (assignment, JD_SIDE_OUTSOURCE), ==, JD_LEVEL_2);
    }
}

static void
test_fill_down_and_clear (Stage *stage, gconstpointer data)
{
  put (stage, "A-1", JD_SCORE_COLUMN_NOTE);
  paste (stage, "same");
  jd_score_grid_step (stage->grid, 2, 0, JD_SCORE_EXTEND);
  gtk_widget_activate_action (GTK_WIDGET (stage->grid), "grid.fill-down", NULL);
  g_assert_cmpstr (jd_assignment_get_note (get_assignment (stage, "A-3")), ==, "same");
  gtk_widget_activate_action (GTK_WIDGET (stage->grid), "grid.clear", NULL);
  g_assert_cmpstr (jd_assignment_get_note (get_assignment (stage, "A-1")), ==, "");
  g_assert_cmpstr (jd_assignment_get_note (get_assignment (stage, "A-3")), ==, "");
}

/* Through the clipboard itself, as another program sees it. */
static void
test_clipboard (Stage *stage, gconstpointer data)
{
  g_autofree char *note = g_strdup (jd_assignment_get_note (get_assignment (stage, "A-1")));

  put (stage, "A-1", JD_SCORE_COLUMN_NOTE);
  gtk_widget_activate_action (GTK_WIDGET (stage->grid), "grid.cut", NULL);
  g_assert_cmpstr (jd_assignment_get_note (get_assignment (stage, "A-1")), ==, "");
  put (stage, "A-2", JD_SCORE_COLUMN_NOTE);
  gtk_widget_activate_action (GTK_WIDGET (stage->grid), "grid.paste", NULL);
  stage_settle ();
  g_assert_cmpstr (jd_assignment_get_note (get_assignment (stage, "A-2")), ==, note);
}

/* --- what is wrong --- */

static void
test_bad_blocks (Stage *stage, gconstpointer data)
{
  static const struct
  {
    const char *code; /* of the cell that is pasted into */
    JdScoreColumn column;
    const char *text;
    const char *words[3]; /* that the message names */
  } cases[] = {
    { "A-1", JD_SCORE_COLUMN_INSOURCE, "3\n4\n6\n", { "A-3", "Insource level", "6" } },
    { "A-1", JD_SCORE_COLUMN_SOURCING, "insource\t7", { "A-1", "Insource level", "1 to 5" } },
    { "B-1", JD_SCORE_COLUMN_DUE, "2027-13-01", { "B-1", "Due date", "YYYY-MM-DD" } },
    { "A-1", JD_SCORE_COLUMN_UNITS, "a stranger", { "A-1", "Units", "names of units" } },
    { "I-6", JD_SCORE_COLUMN_NOTE, "a\nb", { "2 rows", "1", NULL } },
    { "A-1", JD_SCORE_COLUMN_NOTE, "a\tb", { "2 columns", "1", NULL } },
    { "A-1", JD_SCORE_COLUMN_SCORE, "3", { "worked out", NULL, NULL } },
    { "A-1", JD_SCORE_COLUMN_CODE, "Z-9\tname", { "Row 1", "Z-9", "code" } },
    { "A-1", JD_SCORE_COLUMN_INSOURCE, "Code\tNote\nA-1\ta\nA-1\tb", { "Row 2", "A-1", "twice" } },
    { "A-1", JD_SCORE_COLUMN_INSOURCE, "", { "no text", NULL, NULL } },
    { "A-1", JD_SCORE_COLUMN_NOTE, "\xff", { "no text", NULL, NULL } },
  };
  JdHistory *history = get_history (stage);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      guint position = jd_history_get_position (history);

      put (stage, cases[i].code, cases[i].column);
      g_assert_false (jd_score_grid_paste_block (stage->grid, cases[i].text, &error));
      g_assert_nonnull (error);
      for (guint w = 0; w < G_N_ELEMENTS (cases[i].words) && cases[i].words[w] != NULL; w++)
        if (strstr (error->message, cases[i].words[w]) == NULL)
          g_error ("“%s” does not name “%s”", error->message, cases[i].words[w]);
      g_assert_cmpuint (jd_history_get_position (history), ==, position);
    }
}

#define ADD(path, test) g_test_add ("/jindate/score-grid-block/" path, Stage, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/jindate/score-grid-block/tsv", test_tsv);
  g_test_add_func ("/jindate/score-grid-block/tsv-round-trip", test_tsv_round_trip);
  ADD ("words", test_words);
  ADD ("translated-words", test_translated_words);
  ADD ("round-trip", test_round_trip);
  g_test_add ("/jindate/score-grid-block/round-trip-with-titles",
              Stage,
              GINT_TO_POINTER (TRUE),
              set_up,
              test_round_trip,
              tear_down);
  ADD ("paste-from-cell", test_paste_from_cell);
  ADD ("one-cell-fills", test_one_cell_fills);
  ADD ("fill-down-and-clear", test_fill_down_and_clear);
  ADD ("clipboard", test_clipboard);
  ADD ("bad-blocks", test_bad_blocks);
  return g_test_run ();
}
