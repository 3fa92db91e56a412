/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Catalogue, profile and portfolio of X.1060: whatever is edited, they list what is needed and say what model and
 * analysis say; their keys choose; and what is taken away to a spreadsheet is what is seen. */
#include <glib/gstdio.h>

#include "churn.h"
#include "jd-builder.h"
#include "jd-catalogue-store.h"
#include "jd-edit.h"
#include "jd-export-table.h"
#include "jd-score-grid-private.h"
#include "jd-score.h"
#include "jd-service-tables.h"
#include "jd-table-save.h"
#include "jd-words.h"
#include "stage.h"

typedef struct
{
  JdViewer *viewer;
  GtkWidget *box;
  JdScoreGrid *catalogue, *profile, *portfolio;
  GtkWidget *window;
} Stage;

/* Starts with no recommendation, no assignment and no to-be. */
static JdViewer *
create_viewer (const char *catalogue_id)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JdCatalogue) catalogue = jd_catalogue_store_load (catalogue_id, &error);
  g_autoptr (JdProject) project = NULL;
  JdViewer *viewer = jd_viewer_new ();

  g_assert_no_error (error);
  project = jd_build_project (catalogue, "new");
  jd_viewer_set_project (viewer, project);
  return viewer;
}

static JdScoreGrid *
add_page (Stage *stage, GType type)
{
  GtkWidget *page = g_object_new (type, "viewer", stage->viewer, "vexpand", TRUE, NULL);

  gtk_box_append (GTK_BOX (stage->box), page);
  return jd_table_page_get_grid (JD_TABLE_PAGE (page));
}

static void
set_up (Stage *stage, gconstpointer example)
{
  stage->viewer
    = g_str_has_suffix (example, ".jindate") ? stage_load_viewer (example) : create_viewer (example);
  stage->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  stage->catalogue = add_page (stage, JD_TYPE_SERVICE_CATALOGUE);
  stage->profile = add_page (stage, JD_TYPE_SERVICE_PROFILE);
  stage->portfolio = add_page (stage, JD_TYPE_SERVICE_PORTFOLIO);
  stage->window = stage_show (stage->viewer, stage->box);
}

static void
tear_down (Stage *stage, gconstpointer example)
{
  GtkWidget *page = gtk_widget_get_first_child (stage->box);

  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
  stage_clear (stage->window);
  g_assert_null (page);
  g_assert_finalize_object (stage->viewer);
}

static JdProject *
get_project (Stage *stage)
{
  return jd_viewer_get_project (stage->viewer);
}

static JdRole *
get_role (Stage *stage, const char *code)
{
  return jd_catalogue_find_role (jd_viewer_get_catalogue (stage->viewer), code);
}

static JdRecommendation
get_recommendation (Stage *stage, JdRole *role)
{
  return jd_profile_get_recommendation (
    jd_project_get_profile (get_project (stage), jd_role_get_index (role)));
}

static void
recommend (Stage *stage, const char *code, const char *recommendation)
{
  JdRole *role = get_role (stage, code);

  g_assert_true (
    jd_edit_set_field (get_project (stage), NULL, &role, 1, "recommendation", recommendation, NULL, NULL));
}

static gboolean
lists (JdScoreGrid *grid, JdRole *role)
{
  return jd_score_lines_find_role (grid->sheet.lines, role) >= 0;
}

static void
put (JdScoreGrid *grid, JdRole *role, JdScoreColumn column)
{
  int line = jd_score_lines_find_role (grid->sheet.lines, role);

  g_assert_cmpint (line, >=, 0);
  jd_score_grid_put_cursor (grid, line, column, JD_SCORE_MOVE);
}

/* --- what they say --- */

static void
assert_cell (JdScoreGrid *grid, JdRole *role, JdScoreColumn column, const char *expected)
{
  g_autofree char *text = jd_score_grid_dup_cell_text (grid, role, column);

  g_assert_cmpstr (text, ==, expected);
}

static const char *
say_level (JdLevel level)
{
  return level == JD_LEVEL_NONE ? "–" : jd_level_get_word (level);
}

/* One half of the portfolio: @assignment is the role in that design, @levels what its sides show there. */
static void
assert_half (Stage *stage,
             JdRole *role,
             JdScoreColumn sourcing,
             JdAssignment *assignment,
             const JdLevel *levels,
             JdLevel score)
{
  assert_cell (
    stage->portfolio, role, sourcing, jd_sourcing_get_word (jd_assignment_get_sourcing (assignment)));
  assert_cell (stage->portfolio, role, sourcing + 1, say_level (levels[JD_SIDE_INSOURCE]));
  assert_cell (stage->portfolio, role, sourcing + 2, say_level (levels[JD_SIDE_OUTSOURCE]));
  assert_cell (stage->portfolio, role, sourcing + 3, say_level (score));
}

static void
assert_role (Stage *stage, JdRole *role)
{
  JdViewer *viewer = stage->viewer;
  JdDesign *target = jd_viewer_get_target (viewer);
  guint index = jd_role_get_index (role);
  JdAssignment *as_is = jd_design_get_assignment (jd_viewer_get_current (viewer), index);
  JdAssignment *to_be = target != NULL ? jd_design_get_assignment (target, index) : NULL;
  JdRecommendation recommendation = get_recommendation (stage, role);
  JdLevel levels[JD_N_SIDES];

  assert_cell (stage->catalogue,
               role,
               JD_SCORE_COLUMN_RECOMMENDATION,
               recommendation == JD_RECOMMENDATION_NONE ? "" : jd_recommendation_get_word (recommendation));
  assert_cell (stage->catalogue,
               role,
               JD_SCORE_COLUMN_DESCRIPTION,
               jd_role_get_description (role, jd_viewer_get_language (viewer)));
  assert_cell (stage->profile,
               role,
               JD_SCORE_COLUMN_SOURCING,
               jd_sourcing_get_word (jd_assignment_get_sourcing (jd_viewer_get_assignment (viewer, role))));

  for (JdSide side = 0; side < JD_N_SIDES; side++)
    levels[side] = jd_assignment_get_level (as_is, side);
  assert_half (stage, role, JD_SCORE_COLUMN_AS_IS_SOURCING, as_is, levels, jd_score_get_level (as_is));
  if (to_be == NULL)
    return;
  for (JdSide side = 0; side < JD_N_SIDES; side++)
    levels[side] = jd_assignment_uses_side (to_be, side) ? jd_target_get_side_level (as_is, to_be, side)
                                                         : jd_assignment_get_level (to_be, side);
  assert_half (
    stage, role, JD_SCORE_COLUMN_TO_BE_SOURCING, to_be, levels, jd_target_get_level (as_is, to_be));
}

/* By hand: @needed without the unnecessary ones, of which @assigned are not unassigned. */
static void
assert_function (Stage *stage, JdFunction *function)
{
  const JdGroupMaturity *group
    = jd_maturity_get_function (jd_viewer_get_maturity (stage->viewer), jd_function_get_index (function));
  guint n = jd_function_get_n_roles (function), recommended = 0, needed = 0, assigned = 0;
  g_autofree char *expected[3] = { NULL };
  JdScoreGrid *grids[] = { stage->catalogue, stage->profile, stage->portfolio };

  for (guint i = 0; i < n; i++)
    {
      JdRole *role = jd_catalogue_get_role (jd_viewer_get_catalogue (stage->viewer),
                                            jd_function_get_first_role (function) + i);
      JdRecommendation recommendation = get_recommendation (stage, role);

      recommended += recommendation != JD_RECOMMENDATION_NONE;
      if (recommendation == JD_RECOMMENDATION_UNNECESSARY)
        continue;
      needed++;
      assigned += jd_assignment_get_sourcing (jd_viewer_get_assignment (stage->viewer, role))
                  != JD_SOURCING_UNASSIGNED;
    }
  g_assert_cmpuint (needed, ==, group->evaluated + group->excluded);
  expected[0] = g_strdup_printf ("%u/%u", recommended, n);
  expected[1] = g_strdup_printf ("%u/%u", assigned, needed);
  expected[2] = g_strdup_printf ("%u/%u", group->scored, group->evaluated);
  for (guint i = 0; i < G_N_ELEMENTS (grids); i++)
    {
      g_autofree char *coverage = jd_score_grid_dup_function_text (grids[i], function, JD_SCORE_COLUMN_NAME);

      g_assert_cmpstr (coverage, ==, expected[i]);
    }
  for (guint i = 0; i < 3; i++)
    g_free (g_steal_pointer (&expected[i]));
}

/* Every role is listed, but for those that are unnecessary where only needed ones are. */
static void
assert_lists (Stage *stage)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (stage->viewer);
  guint n_unnecessary = 0;

  for (guint i = 0; i < jd_catalogue_get_n_roles (catalogue); i++)
    {
      JdRole *role = jd_catalogue_get_role (catalogue, i);
      gboolean needed = get_recommendation (stage, role) != JD_RECOMMENDATION_UNNECESSARY;

      n_unnecessary += !needed;
      g_assert_true (lists (stage->catalogue, role));
      g_assert_cmpint (lists (stage->profile, role), ==, needed);
      g_assert_cmpint (lists (stage->portfolio, role), ==, needed);
    }
  g_assert_cmpuint (jd_score_grid_get_n_hidden (stage->catalogue), ==, 0);
  g_assert_cmpuint (jd_score_grid_get_n_hidden (stage->profile), ==, n_unnecessary);
  g_assert_cmpuint (jd_score_grid_get_n_hidden (stage->portfolio), ==, n_unnecessary);
}

static void
assert_says_model (Stage *stage)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (stage->viewer);

  for (guint i = 0; i < jd_catalogue_get_n_roles (catalogue); i++)
    assert_role (stage, jd_catalogue_get_role (catalogue, i));
  for (guint i = 0; i < jd_catalogue_get_n_functions (catalogue); i++)
    assert_function (stage, jd_catalogue_get_function (catalogue, i));
}

static void
test_says_what_the_model_says (Stage *stage, gconstpointer example)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (g_test_rand_int ());

  /* The keyboard is elsewhere, so nothing keeps a row for somebody at work on it. */
  gtk_window_set_focus (GTK_WINDOW (stage->window), NULL);
  assert_says_model (stage);
  assert_lists (stage);
  for (guint i = 0; i < 200; i++)
    {
      churn (stage->viewer, random);
      if (i % 20 == 0)
        {
          assert_says_model (stage);
          assert_lists (stage);
        }
    }
  jd_history_go_to (jd_project_get_history (get_project (stage)), 0);
  assert_says_model (stage);
  assert_lists (stage);
}

/* --- unnecessary --- */

static void
test_unnecessary_rows (Stage *stage, gconstpointer example)
{
  JdRole *role = get_role (stage, "A-2");
  g_autofree char *before = NULL, *after = NULL;

  gtk_window_set_focus (GTK_WINDOW (stage->window), NULL);
  before
    = jd_score_grid_dup_function_text (stage->profile, jd_role_get_function (role), JD_SCORE_COLUMN_NAME);
  recommend (stage, "A-2", "unnecessary");
  g_assert_true (lists (stage->catalogue, role));
  g_assert_false (lists (stage->profile, role));
  g_assert_false (lists (stage->portfolio, role));
  after = jd_score_grid_dup_function_text (stage->profile, jd_role_get_function (role), JD_SCORE_COLUMN_NAME);
  g_assert_cmpstr (before, !=, after);

  jd_score_grid_set_shows_unnecessary (stage->profile, TRUE);
  g_assert_true (lists (stage->profile, role));
  g_assert_cmpuint (jd_score_grid_get_n_hidden (stage->profile), ==, 0);
  jd_score_grid_set_shows_unnecessary (stage->profile, FALSE);
  g_assert_false (lists (stage->profile, role));

  jd_history_undo (jd_project_get_history (get_project (stage)));
  g_assert_true (lists (stage->profile, role));
}

/* A row does not vanish under the hands of whoever works on it; it does once somebody looks anew. */
static void
test_row_stays_under_cursor (Stage *stage, gconstpointer example)
{
  JdRole *role = get_role (stage, "A-2");

  gtk_widget_grab_focus (GTK_WIDGET (stage->profile));
  put (stage->profile, role, JD_SCORE_COLUMN_RECOMMENDATION);
  g_assert_true (jd_score_grid_press_key (stage->profile, GDK_KEY_u, 0));
  g_assert_cmpint (get_recommendation (stage, role), ==, JD_RECOMMENDATION_UNNECESSARY);
  g_assert_true (lists (stage->profile, role));
  g_assert_false (lists (stage->portfolio, role));
  jd_score_grid_rebuild (stage->profile);
  g_assert_false (lists (stage->profile, role));
}

/* --- keys --- */

static void
test_recommendation_keys (Stage *stage, gconstpointer example)
{
  static const struct
  {
    guint keyval;
    JdRecommendation recommendation;
  } keys[] = {
    { GDK_KEY_s, JD_RECOMMENDATION_STANDARD },  { GDK_KEY_b, JD_RECOMMENDATION_BASIC },
    { GDK_KEY_a, JD_RECOMMENDATION_ADVANCED },  { GDK_KEY_o, JD_RECOMMENDATION_OPTIONAL },
    { GDK_KEY_minus, JD_RECOMMENDATION_NONE },  { GDK_KEY_U, JD_RECOMMENDATION_UNNECESSARY },
    { GDK_KEY_Delete, JD_RECOMMENDATION_NONE },
  };
  JdHistory *history = jd_project_get_history (get_project (stage));
  static const char *const codes[] = { "A-1", "A-2", "A-3" };

  g_assert_cmpint (stage->catalogue->sheet.column, ==, JD_SCORE_COLUMN_RECOMMENDATION);
  put (stage->catalogue, get_role (stage, "A-1"), JD_SCORE_COLUMN_RECOMMENDATION);
  jd_score_grid_press_key (stage->catalogue, GDK_KEY_Down, GDK_SHIFT_MASK);
  jd_score_grid_press_key (stage->catalogue, GDK_KEY_Down, GDK_SHIFT_MASK);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      guint position = jd_history_get_position (history);

      g_assert_true (jd_score_grid_press_key (stage->catalogue, keys[i].keyval, 0));
      g_assert_cmpuint (jd_history_get_position (history), ==, position + 1);
      for (guint c = 0; c < G_N_ELEMENTS (codes); c++)
        g_assert_cmpint (get_recommendation (stage, get_role (stage, codes[c])), ==, keys[i].recommendation);
    }
}

/* What is pressed in a column goes to the design of the column, whichever is edited. */
static void
test_portfolio_keys (Stage *stage, gconstpointer example)
{
  JdRole *role = get_role (stage, "A-1");
  JdDesign *as_is, *to_be;

  for (guint swapped = 0; swapped < 2; swapped++)
    {
      as_is = jd_viewer_get_current (stage->viewer);
      to_be = jd_viewer_get_target (stage->viewer);
      g_assert_true (as_is != NULL && to_be != NULL && as_is != to_be);

      put (stage->portfolio, role, JD_SCORE_COLUMN_AS_IS_INSOURCE);
      jd_score_grid_press_key (stage->portfolio, swapped ? GDK_KEY_3 : GDK_KEY_2, 0);
      put (stage->portfolio, role, JD_SCORE_COLUMN_TO_BE_INSOURCE);
      jd_score_grid_press_key (stage->portfolio, swapped ? GDK_KEY_5 : GDK_KEY_4, 0);
      put (stage->portfolio, role, JD_SCORE_COLUMN_TO_BE_SOURCING);
      jd_score_grid_press_key (stage->portfolio, swapped ? GDK_KEY_i : GDK_KEY_c, 0);

      {
        JdAssignment *now = jd_design_get_assignment (as_is, jd_role_get_index (role));
        JdAssignment *then = jd_design_get_assignment (to_be, jd_role_get_index (role));

        g_assert_cmpint (jd_assignment_get_level (now, JD_SIDE_INSOURCE), ==, swapped ? 3 : 2);
        g_assert_cmpint (jd_assignment_get_level (then, JD_SIDE_INSOURCE), ==, swapped ? 5 : 4);
        g_assert_cmpint (jd_assignment_get_sourcing (now), ==, JD_SOURCING_INSOURCE);
        g_assert_cmpint (
          jd_assignment_get_sourcing (then), ==, swapped ? JD_SOURCING_INSOURCE : JD_SOURCING_COMBINATION);
      }
      jd_viewer_swap_designs (stage->viewer);
    }
}

/* Without a to-be there is nothing of it to edit; what is aimed at is level 5. */
static void
test_no_target (Stage *stage, gconstpointer example)
{
  JdRole *role = get_role (stage, "A-1");

  jd_viewer_set_second (stage->viewer, NULL);
  g_assert_false (jd_score_sheet_shows (&stage->portfolio->sheet, JD_SCORE_COLUMN_TO_BE_SOURCING));
  g_assert_false (jd_score_sheet_shows (&stage->portfolio->sheet, JD_SCORE_COLUMN_TO_BE_INSOURCE));
  g_assert_true (jd_score_sheet_shows (&stage->portfolio->sheet, JD_SCORE_COLUMN_TO_BE_SCORE));
  assert_cell (stage->portfolio, role, JD_SCORE_COLUMN_TO_BE_SCORE, "5");
  assert_cell (stage->portfolio, role, JD_SCORE_COLUMN_TO_BE_SOURCING, "");
}

/* A view that nobody looks through yet, or one through which no design is looked at, is empty and no more. */
static void
test_nothing_to_show (Stage *stage, gconstpointer example)
{
  const JdScoreGrid *grids[] = { stage->catalogue, stage->profile, stage->portfolio };

  jd_viewer_set_second (stage->viewer, NULL);
  jd_viewer_set_design (stage->viewer, NULL);
  stage_settle ();
  for (guint i = 0; i < G_N_ELEMENTS (grids); i++)
    g_assert_cmpuint (jd_score_lines_get_n (grids[i]->sheet.lines), ==, 0);

  jd_viewer_set_project (stage->viewer, NULL);
  stage_settle ();
  for (GtkWidget *page = gtk_widget_get_first_child (stage->box); page != NULL;
       page = gtk_widget_get_next_sibling (page))
    jd_view_set_viewer (JD_VIEW (page), NULL);
  stage_settle ();
  for (guint i = 0; i < G_N_ELEMENTS (grids); i++)
    g_assert_cmpuint (jd_score_lines_get_n (grids[i]->sheet.lines), ==, 0);
}

/* --- away --- */

static void
test_taken_away (Stage *stage, gconstpointer example)
{
  g_autoptr (GPtrArray) all = jd_score_grid_dup_table (stage->catalogue);
  g_autoptr (GPtrArray) needed = NULL;
  guint n_roles = jd_catalogue_get_n_roles (jd_viewer_get_catalogue (stage->viewer));
  const char *const titles[] = { "Code", "Role", "Recommendation", "Description", NULL };

  gtk_window_set_focus (GTK_WINDOW (stage->window), NULL);
  g_assert_cmpuint (all->len, ==, n_roles + 1);
  g_assert_cmpstrv (g_ptr_array_index (all, 0), titles);

  /* Folded rows go along, those that are not needed do not. */
  jd_score_grid_set_folded (stage->profile, jd_role_get_function (get_role (stage, "A-1")), TRUE);
  needed = jd_score_grid_dup_table (stage->profile);
  g_assert_cmpuint (needed->len, ==, n_roles + 1 - jd_score_grid_get_n_hidden (stage->profile));
  g_assert_cmpstr (((char **) g_ptr_array_index (needed, 1))[0], ==, "A-1");
}

/* Taken to a spreadsheet and brought back, the catalogue of one project becomes that of another, in one step. */
static void
test_brought_back (Stage *stage, gconstpointer example)
{
  g_autoptr (GPtrArray) rows = jd_score_grid_dup_table (stage->catalogue);
  g_autofree char *text = jd_export_table_dup_text (rows, JD_TABLE_TSV);
  JdHistory *history = jd_project_get_history (get_project (stage));
  guint position = jd_history_get_position (history);
  g_autofree char *after = NULL;
  g_autoptr (GPtrArray) again = NULL;
  g_autoptr (GError) error = NULL;

  jd_score_grid_select_all (stage->catalogue);
  jd_score_grid_clear_cells (stage->catalogue);
  g_assert_cmpuint (jd_history_get_position (history), ==, position + 1);
  g_assert_cmpint (get_recommendation (stage, get_role (stage, "A-1")), ==, JD_RECOMMENDATION_NONE);

  g_assert_true (jd_score_grid_paste_block (stage->catalogue, text, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (jd_history_get_position (history), ==, position + 2);
  again = jd_score_grid_dup_table (stage->catalogue);
  after = jd_export_table_dup_text (again, JD_TABLE_TSV);
  g_assert_cmpstr (after, ==, text);
}

/* Sorted by recommendation, what is needed most comes first and what nobody has judged last. */
static void
test_sorts_by_need (Stage *stage, gconstpointer example)
{
  static const JdRecommendation order[]
    = { JD_RECOMMENDATION_BASIC,    JD_RECOMMENDATION_STANDARD,    JD_RECOMMENDATION_ADVANCED,
        JD_RECOMMENDATION_OPTIONAL, JD_RECOMMENDATION_UNNECESSARY, JD_RECOMMENDATION_NONE };
  GPtrArray *roles;
  guint at = 0;

  recommend (stage, "A-1", "none");
  jd_score_grid_sort (stage->catalogue, JD_SCORE_COLUMN_RECOMMENDATION);
  roles = jd_score_lines_get_roles (stage->catalogue->sheet.lines);
  for (guint i = 0; i < roles->len; i++)
    {
      while (at < G_N_ELEMENTS (order)
             && get_recommendation (stage, g_ptr_array_index (roles, i)) != order[at])
        at++;
      g_assert_cmpuint (at, <, G_N_ELEMENTS (order));
    }
  g_assert_true (g_ptr_array_index (roles, roles->len - 1) == get_role (stage, "A-1"));
}

static void
test_saved (Stage *stage, gconstpointer example)
{
  g_autofree char *folder = g_dir_make_tmp ("jindate-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "portfolio.csv", NULL);
  g_autoptr (GPtrArray) rows = jd_score_grid_dup_table (stage->portfolio);
  g_autofree char *expected = jd_export_table_dup_text (rows, JD_TABLE_CSV);
  g_autofree char *text = NULL;

  jd_table_save_to (gtk_widget_get_first_child (stage->box), path, JD_WRITE_NEW, rows);
  for (guint i = 0; i < 20 && !stage_says (stage->window, "portfolio.csv"); i++)
    stage_settle ();
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, expected);
  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

int
main (int argc, char **argv)
{
  static const char *const starts[]
    = { "regional-bank.jindate", "manufacturer-csirt.jindate", "itu-t-x1060", "isog-j-textbook" };
  static const char *const bank = "regional-bank.jindate";

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, start, function) g_test_add (path, Stage, start, set_up, function, tear_down)
  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      g_autofree char *path
        = g_strdup_printf ("/jindate/service-tables/says-what-the-model-says/%s", starts[i]);

      ADD (path, starts[i], test_says_what_the_model_says);
    }
  ADD ("/jindate/service-tables/unnecessary-rows", bank, test_unnecessary_rows);
  ADD ("/jindate/service-tables/row-stays-under-cursor", bank, test_row_stays_under_cursor);
  ADD ("/jindate/service-tables/recommendation-keys", bank, test_recommendation_keys);
  ADD ("/jindate/service-tables/portfolio-keys", bank, test_portfolio_keys);
  ADD ("/jindate/service-tables/no-target", bank, test_no_target);
  ADD ("/jindate/service-tables/nothing-to-show", bank, test_nothing_to_show);
  ADD ("/jindate/service-tables/taken-away", bank, test_taken_away);
  ADD ("/jindate/service-tables/brought-back", bank, test_brought_back);
  ADD ("/jindate/service-tables/sorts-by-need", bank, test_sorts_by_need);
  ADD ("/jindate/service-tables/saved", bank, test_saved);
#undef ADD

  return g_test_run ();
}
