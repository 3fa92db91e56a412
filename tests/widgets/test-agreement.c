/* SPDX-License-Identifier: GPL-3.0-or-later */
/* After any edits, with undo and redo between, board, grid, results and command line all say what the model says.
 * Each is asked for its own words and compared with the model's; the command line reads the file that is saved. */
#include <glib/gstdio.h>

#include "churn.h"
#include "jd-board.h"
#include "jd-card-words.h"
#include "jd-function-results.h"
#include "jd-project-file.h"
#include "jd-radar-figure.h"
#include "jd-radar-view.h"
#include "jd-role-results.h"
#include "jd-score-grid.h"
#include "jd-score.h"
#include "jd-words.h"
#include "results.h"
#include "stage.h"

#define N_EDITS       3000
#define N_COMPARISONS 12

static char *cli; /* the program of the command line, as meson names it */

typedef struct
{
  JdViewer *viewer;
  GtkWidget *board, *grid, *functions, *roles;
  GtkWidget *window;
  char *file;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer example)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  int fd = g_file_open_tmp ("jindate-agreement-XXXXXX.jindate", &fixture->file, NULL);

  g_assert_cmpint (fd, >=, 0);
  g_close (fd, NULL);
  fixture->viewer = stage_load_viewer (example);
  fixture->board = g_object_new (JD_TYPE_BOARD, "viewer", fixture->viewer, "vexpand", TRUE, NULL);
  fixture->grid = g_object_new (JD_TYPE_SCORE_GRID, "viewer", fixture->viewer, "vexpand", TRUE, NULL);
  fixture->functions = g_object_new (JD_TYPE_FUNCTION_RESULTS, "viewer", fixture->viewer, NULL);
  fixture->roles = g_object_new (JD_TYPE_ROLE_RESULTS, "viewer", fixture->viewer, NULL);
  gtk_box_append (GTK_BOX (box), fixture->board);
  gtk_box_append (GTK_BOX (box), fixture->grid);
  gtk_box_append (GTK_BOX (box), fixture->functions);
  gtk_box_append (GTK_BOX (box), fixture->roles);
  fixture->window = stage_show (fixture->viewer, box);
}

static void
tear_down (Fixture *fixture, gconstpointer example)
{
  stage_clear (fixture->window);
  g_assert_finalize_object (fixture->viewer);
  g_remove (fixture->file);
  g_free (fixture->file);
}

/* --- the board --- */

static void
check_card (Fixture *fixture, JdRole *role)
{
  GtkAccessible *card = GTK_ACCESSIBLE (jd_board_get_card (JD_BOARD (fixture->board), role));
  g_autofree char *expected = jd_card_dup_description (fixture->viewer, role);
  g_autofree char *fault
    = gtk_test_accessible_check_property (card, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, expected);

  g_assert_cmpstr (fault, ==, NULL);
}

/* --- the grid --- */

static void
check_cell (Fixture *fixture, JdRole *role, JdScoreColumn column, const char *expected)
{
  g_autofree char *text = jd_score_grid_dup_cell_text (JD_SCORE_GRID (fixture->grid), role, column);

  g_assert_cmpstr (text, ==, expected);
}

/* How the grid writes a level: the figure, a dash for unscored, the word for excluded. */
static const char *
get_cell_level (JdLevel level)
{
  return level == JD_LEVEL_NONE ? "–" : jd_level_get_word (level);
}

static void
check_row (Fixture *fixture, JdRole *role)
{
  JdAssignment *assignment = jd_viewer_get_assignment (fixture->viewer, role);

  check_cell (
    fixture, role, JD_SCORE_COLUMN_SOURCING, jd_sourcing_get_word (jd_assignment_get_sourcing (assignment)));
  check_cell (fixture,
              role,
              JD_SCORE_COLUMN_INSOURCE,
              get_cell_level (jd_assignment_get_level (assignment, JD_SIDE_INSOURCE)));
  check_cell (fixture,
              role,
              JD_SCORE_COLUMN_OUTSOURCE,
              get_cell_level (jd_assignment_get_level (assignment, JD_SIDE_OUTSOURCE)));
  check_cell (fixture, role, JD_SCORE_COLUMN_SCORE, get_cell_level (jd_score_get_level (assignment)));
  check_cell (fixture, role, JD_SCORE_COLUMN_OWNER, jd_assignment_get_owner (assignment));
}

/* --- the results --- */

static void
check_radar (Fixture *fixture, GtkWidget *page, JdRadarAxes axes)
{
  GtkWidget *radar = stage_find (page, JD_TYPE_RADAR_VIEW, NULL);
  const JdRadarPlan plan = { .project = jd_viewer_get_project (fixture->viewer),
                             .axes = axes,
                             .language = jd_viewer_get_language (fixture->viewer),
                             .design = jd_viewer_get_current (fixture->viewer),
                             .maturity = jd_viewer_get_maturity (fixture->viewer),
                             .target = jd_viewer_get_target (fixture->viewer) };
  g_autoptr (JdRadarFigure) figure = jd_radar_figure_new (&plan);
  g_autofree char *expected = jd_radar_figure_dup_description (figure);
  g_autofree char *text = jd_radar_view_dup_description (JD_RADAR_VIEW (radar));

  g_assert_cmpstr (text, ==, expected);
}

static void
check_results (Fixture *fixture)
{
  check_radar (fixture, fixture->functions, JD_RADAR_BY_FUNCTION);
  check_radar (fixture, fixture->roles, JD_RADAR_BY_ROLE);
  results_check_list (fixture->viewer, fixture->functions, JD_FINDING_STRENGTH);
  results_check_list (fixture->viewer, fixture->functions, JD_FINDING_WEAKNESS);
  results_check_list (fixture->viewer, fixture->roles, JD_FINDING_IMPROVE_INSOURCE);
  results_check_list (fixture->viewer, fixture->roles, JD_FINDING_IMPROVE_OUTSOURCE);
  results_check_list (fixture->viewer, fixture->roles, JD_FINDING_MOVE);
}

/* --- the command line --- */

/* What `jindate-cli COMMAND` prints of the edited design of the file: rows of cells, the header first. */
static GPtrArray *
run_cli (Fixture *fixture, const char *command)
{
  const char *design = jd_design_get_id (jd_viewer_get_design (fixture->viewer));
  const char *const argv[] = { cli, "--lang", "en", command, fixture->file, "--design", design, NULL };
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  g_autofree char *output = NULL;
  g_auto (GStrv) lines = NULL;
  g_autoptr (GError) error = NULL;
  int status;

  g_assert_true (
    g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &output, NULL, &status, &error));
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
  lines = g_strsplit (output, "\n", -1);
  for (guint i = 0; lines[i] != NULL && *lines[i] != '\0'; i++)
    g_ptr_array_add (rows, g_strsplit (lines[i], "\t", -1));
  return rows;
}

static const char *
get_cli_level (JdLevel level)
{
  static const char *const words[] = { "", "1", "2", "3", "4", "5", "excluded" };

  return words[level];
}

/* code title function area sourcing insource outsource score ... */
static void
check_cli_roles (Fixture *fixture)
{
  g_autoptr (GPtrArray) rows = run_cli (fixture, "roles");
  JdCatalogue *catalogue = jd_viewer_get_catalogue (fixture->viewer);

  g_assert_cmpuint (rows->len, ==, jd_catalogue_get_n_roles (catalogue) + 1);
  for (guint i = 0; i + 1 < rows->len; i++)
    {
      char **row = g_ptr_array_index (rows, i + 1);
      JdRole *role = jd_catalogue_get_role (catalogue, i);
      JdAssignment *assignment = jd_viewer_get_assignment (fixture->viewer, role);

      g_assert_cmpstr (row[0], ==, jd_role_get_code (role));
      g_assert_cmpstr (row[3], ==, jd_enum_to_nick (JD_TYPE_AREA, jd_assignment_get_area (assignment)));
      g_assert_cmpstr (
        row[4], ==, jd_enum_to_nick (JD_TYPE_SOURCING, jd_assignment_get_sourcing (assignment)));
      g_assert_cmpstr (row[5], ==, get_cli_level (jd_assignment_get_level (assignment, JD_SIDE_INSOURCE)));
      g_assert_cmpstr (row[6], ==, get_cli_level (jd_assignment_get_level (assignment, JD_SIDE_OUTSOURCE)));
      g_assert_cmpstr (row[7], ==, get_cli_level (jd_score_get_level (assignment)));
    }
}

/* function title score scored evaluated ..., and the grid's row of the function with the same figures */
static void
check_cli_score (Fixture *fixture)
{
  g_autoptr (GPtrArray) rows = run_cli (fixture, "score");
  JdCatalogue *catalogue = jd_viewer_get_catalogue (fixture->viewer);
  const JdMaturity *maturity = jd_viewer_get_edited_maturity (fixture->viewer);

  for (guint i = 0; i < jd_catalogue_get_n_functions (catalogue); i++)
    {
      char **row = g_ptr_array_index (rows, i + 1);
      const JdGroupMaturity *group = jd_maturity_get_function (maturity, i);
      g_autofree char *score = jd_fraction_dup_text (group->score);
      g_autofree char *scored = g_strdup_printf ("%u", group->scored);
      g_autofree char *evaluated = g_strdup_printf ("%u", group->evaluated);
      g_autofree char *mean = jd_score_grid_dup_function_text (
        JD_SCORE_GRID (fixture->grid), jd_catalogue_get_function (catalogue, i), JD_SCORE_COLUMN_SCORE);

      g_assert_cmpstr (row[2], ==, score);
      g_assert_cmpstr (row[3], ==, scored);
      g_assert_cmpstr (row[4], ==, evaluated);
      g_assert_cmpstr (mean, ==, *score != '\0' ? score : "–");
    }
}

/* pattern distance unassigned nearest */
static void
check_cli_patterns (Fixture *fixture)
{
  g_autoptr (GPtrArray) rows = run_cli (fixture, "patterns");
  g_autoptr (JdPatternFit) fit
    = jd_pattern_fit_new (jd_viewer_get_project (fixture->viewer), jd_viewer_get_design (fixture->viewer));

  g_assert_cmpuint (rows->len, ==, jd_pattern_fit_get_n_patterns (fit) + 1);
  for (guint i = 0; i + 1 < rows->len; i++)
    {
      char **row = g_ptr_array_index (rows, i + 1);
      const JdPatternDistance *distance = jd_pattern_fit_get (fit, i);
      g_autofree char *number = g_strdup_printf ("%d", jd_pattern_get_number (distance->pattern));
      g_autofree char *text = jd_fraction_dup_text (distance->distance);
      g_autofree char *unassigned = g_strdup_printf ("%u", jd_pattern_fit_get_unassigned (fit));

      g_assert_cmpstr (row[0], ==, number);
      g_assert_cmpstr (row[1], ==, text);
      g_assert_cmpstr (row[2], ==, unassigned);
      g_assert_cmpstr (row[3], ==, distance->nearest ? "yes" : "");
    }
}

static void
save (Fixture *fixture)
{
  g_autoptr (GFile) file = g_file_new_for_path (fixture->file);
  g_autoptr (GError) error = NULL;

  jd_project_file_save (jd_viewer_get_project (fixture->viewer), file, JD_WRITE_REPLACE, NULL, NULL, &error);
  g_assert_no_error (error);
}

/* --- all of them --- */

static void
compare (Fixture *fixture)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (fixture->viewer);

  stage_settle ();
  for (guint i = 0; i < jd_catalogue_get_n_roles (catalogue); i++)
    {
      check_card (fixture, jd_catalogue_get_role (catalogue, i));
      check_row (fixture, jd_catalogue_get_role (catalogue, i));
    }
  check_results (fixture);
  save (fixture);
  check_cli_roles (fixture);
  check_cli_score (fixture);
  check_cli_patterns (fixture);
}

static void
test_all_say_the_same (Fixture *fixture, gconstpointer example)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20261120);

  compare (fixture);
  for (guint i = 1; i <= N_EDITS; i++)
    {
      churn (fixture->viewer, random);
      if (i % (N_EDITS / N_COMPARISONS) == 0)
        compare (fixture);
    }
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_assert_cmpint (argc, ==, 2);
  cli = argv[1];

  g_test_add ("/jindate/agreement/textbook",
              Fixture,
              "manufacturer-csirt.jindate",
              set_up,
              test_all_say_the_same,
              tear_down);
  g_test_add (
    "/jindate/agreement/x1060", Fixture, "regional-bank.jindate", set_up, test_all_say_the_same, tear_down);

  return g_test_run ();
}
