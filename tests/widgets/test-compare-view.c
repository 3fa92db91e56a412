/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page of comparison says what the analysis says, after any edits; its figures, choosers and menus do their work. */
#include <glib/gstdio.h>

#include "churn.h"
#include "jd-compare-figures.h"
#include "jd-compare-items.h"
#include "jd-compare-list.h"
#include "jd-compare-view.h"
#include "jd-compare-words.h"
#include "jd-comparison-table.h"
#include "jd-edit.h"
#include "jd-project-file.h"
#include "jd-radar-view.h"
#include "jd-score.h"
#include "stage.h"

#define N_EDITS 400
#define N_LOOKS 8

static char *cli; /* the program of the command line, as meson names it */

typedef struct
{
  JdViewer *viewer;
  GtkWidget *page;
  GtkWidget *window;
} Fixture;

/* The page in a window, its controls above it as the window's bar has them. */
static void
set_up (Fixture *fixture, gconstpointer example)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  fixture->viewer = stage_load_viewer (example);
  fixture->page = g_object_new (JD_TYPE_COMPARE_VIEW, "viewer", fixture->viewer, "vexpand", TRUE, NULL);
  gtk_box_append (GTK_BOX (box), jd_view_get_controls (JD_VIEW (fixture->page)));
  gtk_box_append (GTK_BOX (box), fixture->page);
  fixture->window = stage_show (fixture->viewer, box);
}

static void
tear_down (Fixture *fixture, gconstpointer example)
{
  stage_clear (fixture->window);
  g_assert_finalize_object (fixture->viewer);
}

static JdCompareView *
get_view (Fixture *fixture)
{
  return JD_COMPARE_VIEW (fixture->page);
}

static JdCompareList *
get_list (Fixture *fixture)
{
  return JD_COMPARE_LIST (stage_find (fixture->page, JD_TYPE_COMPARE_LIST, NULL));
}

static void
activate (Fixture *fixture, const char *action, GVariant *parameter)
{
  g_assert_true (gtk_widget_activate_action_variant (fixture->page, action, parameter));
}

/* A copy of the edited design, so that there are three to compare. */
static void
add_third (Fixture *fixture)
{
  JdProject *project = jd_viewer_get_project (fixture->viewer);
  g_autoptr (GError) error = NULL;

  g_assert_nonnull (
    jd_edit_duplicate_design (project, jd_viewer_get_design (fixture->viewer), "Third", NULL, &error));
  g_assert_no_error (error);
  jd_compare_view_set_design (
    get_view (fixture), 2, jd_project_get_design (project, jd_project_get_n_designs (project) - 1));
}

/* --- what it says --- */

/* What is compared, worked out anew. */
typedef struct
{
  JdComparison *comparisons[2];
  guint n;
} Fresh;

static Fresh
compare (Fixture *fixture)
{
  guint n_designs = jd_compare_view_get_n_designs (get_view (fixture));
  Fresh fresh = { .n = n_designs - 1 };

  g_assert_cmpuint (n_designs, >=, 2);
  for (guint i = 0; i < fresh.n; i++)
    fresh.comparisons[i] = jd_comparison_new (jd_viewer_get_project (fixture->viewer),
                                              jd_compare_view_get_design (get_view (fixture), 0),
                                              jd_compare_view_get_design (get_view (fixture), i + 1));
  return fresh;
}

static void
fresh_clear (Fresh *fresh)
{
  for (guint i = 0; i < fresh->n; i++)
    jd_comparison_unref (fresh->comparisons[i]);
}

/* Place, levels or score differ in one of the others. */
static gboolean
is_changed (const Fresh *fresh, guint role)
{
  gboolean changed = FALSE;

  for (guint i = 0; i < fresh->n; i++)
    {
      guint n_changes;
      const JdChange *changes = jd_comparison_get_role_changes (fresh->comparisons[i], role, &n_changes);

      for (guint j = 0; j < n_changes; j++)
        changed = changed || changes[j].kind != JD_CHANGE_OTHER;
    }
  return changed;
}

/* Every changed role has its row after that of its function, and no other role has one. */
static void
check_rows (Fixture *fixture, const Fresh *fresh)
{
  GListModel *rows = jd_compare_list_get_rows (get_list (fixture));
  JdCatalogue *catalogue = jd_viewer_get_catalogue (fixture->viewer);
  JdFunction *function = NULL;
  guint position = 0;

  for (guint i = 0; i < jd_catalogue_get_n_roles (catalogue); i++)
    {
      JdRole *role = jd_catalogue_get_role (catalogue, i);
      g_autoptr (JdCompareItem) item = NULL;

      if (!is_changed (fresh, i))
        continue;
      if (jd_role_get_function (role) != function)
        {
          g_autoptr (JdCompareItem) heading = g_list_model_get_item (rows, position++);

          function = jd_role_get_function (role);
          g_assert_null (jd_compare_item_get_role (heading));
          g_assert_true (jd_compare_item_get_function (heading) == function);
        }
      item = g_list_model_get_item (rows, position++);
      g_assert_true (jd_compare_item_get_role (item) == role);
    }
  g_assert_cmpuint (g_list_model_get_n_items (rows), ==, position);
}

/* Every row that is there says what the sheet of now would say. */
static void
check_sentences (Fixture *fixture, GtkWidget *root, const JdCompareSheet *sheet)
{
  if (JD_IS_COMPARE_ROW (root) && gtk_widget_get_mapped (root))
    {
      JdCompareRow *row = JD_COMPARE_ROW (root);
      JdRole *role = jd_compare_row_get_role (row);
      g_autofree char *expected
        = role != NULL ? jd_compare_dup_role_sentence (sheet, role)
                       : jd_compare_dup_function_sentence (sheet, jd_compare_row_get_function (row));

      g_assert_cmpstr (jd_compare_row_get_sentence (row), ==, expected);
    }
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    check_sentences (fixture, child, sheet);
}

static void
check_figures (GtkWidget *figures, const JdComparison *comparison)
{
  for (JdChangeKind kind = 0; kind < JD_N_CHANGE_KINDS; kind++)
    {
      GtkToggleButton *button = jd_compare_figures_get_button (JD_COMPARE_FIGURES (figures), kind);
      g_autofree char *number = g_strdup_printf (
        "%s %u", jd_change_kind_get_sign (kind), jd_comparison_count_roles (comparison, kind));
      gboolean shown = gtk_widget_get_visible (GTK_WIDGET (button));

      g_assert_true (shown || jd_comparison_count_roles (comparison, kind) == 0);
      g_assert_true (!shown || jd_comparison_get_n_changes (comparison) == 0
                     || stage_says (GTK_WIDGET (button), number));
    }
}

static void
check (Fixture *fixture)
{
  Fresh fresh;
  JdCompareSheet sheet = { .viewer = fixture->viewer };
  g_autoptr (JdTable) table = NULL;
  g_autofree char *text = NULL;
  g_autofree char *expected = NULL;
  g_autofree char *rows = NULL;
  const char *language = jd_viewer_get_language (fixture->viewer);
  GtkWidget *figures;

  stage_settle ();
  fresh = compare (fixture);
  sheet.n_designs = fresh.n + 1;
  for (guint i = 0; i < sheet.n_designs; i++)
    sheet.designs[i] = jd_compare_view_get_design (get_view (fixture), i);
  for (guint i = 0; i < fresh.n; i++)
    sheet.comparisons[i] = fresh.comparisons[i];

  check_rows (fixture, &fresh);
  check_sentences (fixture, fixture->page, &sheet);
  figures = stage_find (fixture->page, JD_TYPE_COMPARE_FIGURES, NULL);
  for (guint i = 0; i < fresh.n; i++, figures = gtk_widget_get_next_sibling (figures))
    check_figures (figures, fresh.comparisons[i]);

  table
    = jd_comparison_table_new (jd_viewer_get_project (fixture->viewer), fresh.comparisons, fresh.n, language);
  rows = jd_compare_view_dup_table (get_view (fixture));
  g_assert_cmpstr (rows, ==, jd_table_get_text (table));
  expected = jd_comparison_dup_report (
    jd_viewer_get_project (fixture->viewer), fresh.comparisons, fresh.n, language);
  text = jd_compare_view_dup_text (get_view (fixture));
  g_assert_cmpstr (text, ==, expected);
  fresh_clear (&fresh);
}

/* `jindate-cli compare` prints of the saved file what the page would save. */
static void
check_cli (Fixture *fixture)
{
  const char *from = jd_design_get_id (jd_compare_view_get_design (get_view (fixture), 0));
  const char *to = jd_design_get_id (jd_compare_view_get_design (get_view (fixture), 1));
  g_autofree char *path = NULL;
  g_autofree char *output = NULL;
  g_autofree char *table = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  int fd = g_file_open_tmp ("jindate-compare-XXXXXX.jindate", &path, &error), status;
  const char *const argv[] = { cli, "--lang", "en", "compare", path, from, to, NULL };

  g_assert_no_error (error);
  g_close (fd, NULL);
  file = g_file_new_for_path (path);
  jd_project_file_save (jd_viewer_get_project (fixture->viewer), file, JD_WRITE_REPLACE, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (
    g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &output, NULL, &status, &error));
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);

  jd_viewer_set_language (fixture->viewer, "en");
  stage_settle ();
  table = jd_compare_view_dup_table (get_view (fixture));
  g_assert_cmpstr (table, ==, output);
  g_remove (path);
}

/* An undo may take the third design away with what made it; then there is another. */
static void
churn_and_check (Fixture *fixture, guint n_designs, guint32 seed)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);

  for (guint i = 0; i < N_LOOKS; i++)
    {
      if (jd_compare_view_get_n_designs (get_view (fixture)) < n_designs)
        add_third (fixture);
      check (fixture);
      for (guint j = 0; j < N_EDITS / N_LOOKS; j++)
        churn (fixture->viewer, random);
      check (fixture);
      if (n_designs == 2)
        check_cli (fixture);
    }
}

static void
test_follows_model (Fixture *fixture, gconstpointer example)
{
  churn_and_check (fixture, 2, 7);
}

static void
test_follows_model_of_three (Fixture *fixture, gconstpointer example)
{
  churn_and_check (fixture, 3, 8);
}

/* Nothing is worked out for a page that nobody sees; it is right again when it is seen. */
static void
test_hidden (Fixture *fixture, gconstpointer example)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (9);

  gtk_widget_set_visible (fixture->page, FALSE);
  for (guint i = 0; i < 60; i++)
    churn (fixture->viewer, random);
  gtk_widget_set_visible (fixture->page, TRUE);
  check (fixture);
}

/* --- which designs --- */

/* Time goes from the first to the second, whichever of the two is edited. */
static void
test_designs_of_viewer (Fixture *fixture, gconstpointer example)
{
  JdDesign *edited = jd_viewer_get_design (fixture->viewer), *second = jd_viewer_get_second (fixture->viewer);

  g_assert_true (jd_compare_view_get_design (get_view (fixture), 0) == edited);
  g_assert_true (jd_compare_view_get_design (get_view (fixture), 1) == second);
  jd_viewer_swap_designs (fixture->viewer);
  g_assert_true (jd_compare_view_get_design (get_view (fixture), 0) == edited);

  /* With none beside it, there is still another to compare with. */
  jd_viewer_set_second (fixture->viewer, NULL);
  g_assert_cmpuint (jd_compare_view_get_n_designs (get_view (fixture)), ==, 2);
}

static void
test_choose (Fixture *fixture, gconstpointer example)
{
  JdDesign *first = jd_compare_view_get_design (get_view (fixture), 0);
  JdDesign *second = jd_compare_view_get_design (get_view (fixture), 1);

  activate (fixture, "compare.design-2", g_variant_new_string (jd_design_get_id (second)));
  g_assert_cmpuint (jd_compare_view_get_n_designs (get_view (fixture)), ==, 3);
  check (fixture);
  activate (fixture, "compare.design-2", g_variant_new_string (""));
  g_assert_cmpuint (jd_compare_view_get_n_designs (get_view (fixture)), ==, 2);

  /* One design twice: a clear word, no rows. */
  activate (fixture, "compare.design-1", g_variant_new_string (jd_design_get_id (first)));
  stage_settle ();
  g_assert_true (stage_says (fixture->page, "This is one design compared with itself"));
  g_assert_cmpuint (g_list_model_get_n_items (jd_compare_list_get_rows (get_list (fixture))), ==, 0);
  activate (fixture, "compare.design-1", g_variant_new_string ("of-no-design"));
  check (fixture);
}

/* Designs come and go under the page, by undo as well. */
static void
test_deleted (Fixture *fixture, gconstpointer example)
{
  JdProject *project = jd_viewer_get_project (fixture->viewer);
  g_autoptr (GError) error = NULL;

  add_third (fixture);
  jd_history_undo (jd_project_get_history (project));
  g_assert_cmpuint (jd_compare_view_get_n_designs (get_view (fixture)), ==, 2);
  check (fixture);
  while (jd_project_get_n_designs (project) > 1)
    g_assert_true (jd_edit_remove_design (project, jd_project_get_design (project, 1), NULL, &error));
  stage_settle ();
  g_assert_cmpuint (jd_compare_view_get_n_designs (get_view (fixture)), ==, 0);
  g_assert_true (stage_says (fixture->page, "Only One Design"));
  while (jd_history_can_undo (jd_project_get_history (project)))
    jd_history_undo (jd_project_get_history (project));
  check (fixture);
}

static void
test_no_project (Fixture *fixture, gconstpointer example)
{
  jd_viewer_set_project (fixture->viewer, NULL);
  stage_settle ();
  g_assert_cmpuint (jd_compare_view_get_n_designs (get_view (fixture)), ==, 0);
}

/* --- which roles --- */

/* A figure asks for the roles behind it, and for all again. */
static void
test_figures (Fixture *fixture, gconstpointer example)
{
  GtkWidget *figures = stage_find (fixture->page, JD_TYPE_COMPARE_FIGURES, NULL);
  GtkToggleButton *button = jd_compare_figures_get_button (JD_COMPARE_FIGURES (figures), JD_CHANGE_ROSE);
  GListModel *rows = jd_compare_list_get_rows (get_list (fixture));
  Fresh fresh = compare (fixture);
  guint n_roles = 0;

  gtk_toggle_button_set_active (button, TRUE);
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (JdCompareItem) item = g_list_model_get_item (rows, i);
      JdRole *role = jd_compare_item_get_role (item);

      g_assert_true (
        role == NULL
        || jd_comparison_has_kind (fresh.comparisons[0], jd_role_get_index (role), JD_CHANGE_ROSE));
      n_roles += role != NULL;
    }
  g_assert_cmpuint (n_roles, ==, jd_comparison_count_roles (fresh.comparisons[0], JD_CHANGE_ROSE));
  gtk_toggle_button_set_active (button, FALSE);
  check (fixture);
  fresh_clear (&fresh);
}

static void
test_all_roles (Fixture *fixture, gconstpointer example)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (fixture->viewer);
  GListModel *rows = jd_compare_list_get_rows (get_list (fixture));

  activate (fixture, "compare.only-changed", NULL);
  g_assert_cmpuint (g_list_model_get_n_items (rows),
                    ==,
                    jd_catalogue_get_n_roles (catalogue) + jd_catalogue_get_n_functions (catalogue));
  activate (fixture, "compare.only-changed", NULL);
  check (fixture);
}

/* --- the selection --- */

static guint
find_row (Fixture *fixture, JdRole *role)
{
  return jd_compare_items_find (JD_COMPARE_ITEMS (jd_compare_list_get_rows (get_list (fixture))), role);
}

static void
test_selection (Fixture *fixture, gconstpointer example)
{
  GtkListView *view = GTK_LIST_VIEW (stage_find (fixture->page, GTK_TYPE_LIST_VIEW, NULL));
  GtkSelectionModel *model = gtk_list_view_get_model (view);
  GListModel *rows = jd_compare_list_get_rows (get_list (fixture));
  g_autoptr (JdCompareItem) first = g_list_model_get_item (rows, 1);
  g_autoptr (JdCompareItem) second = g_list_model_get_item (rows, 2);

  gtk_selection_model_select_item (model, 1, TRUE);
  g_assert_true (jd_viewer_get_role (fixture->viewer) == jd_compare_item_get_role (first));
  gtk_selection_model_select_item (model, 2, FALSE);
  g_assert_cmpuint (jd_viewer_get_n_selected (fixture->viewer), ==, 2);
  jd_viewer_select_only (fixture->viewer, jd_compare_item_get_role (second));
  g_assert_false (gtk_selection_model_is_selected (model, 1));
  g_assert_true (
    gtk_selection_model_is_selected (model, find_row (fixture, jd_compare_item_get_role (second))));
  gtk_widget_activate_action (GTK_WIDGET (view), "list.activate-item", "u", 1);
  g_assert_true (jd_viewer_get_role (fixture->viewer) == jd_compare_item_get_role (first));
}

/* --- taking over --- */

static void
take (Fixture *fixture, const char *what, JdDesign *from)
{
  g_autofree char *target = g_strdup_printf ("%s %s", what, jd_design_get_id (from));

  activate (fixture, "compare.take", g_variant_new_string (target));
}

/* A role that is taken over with all it has is no longer changed; undo brings the difference back. What a to-be aims at
 * becomes no score. */
static void
test_take (Fixture *fixture, gconstpointer example)
{
  JdProject *project = jd_viewer_get_project (fixture->viewer);
  JdHistory *history = jd_project_get_history (project);
  JdDesign *now = jd_viewer_get_design (fixture->viewer), *goal = jd_viewer_get_second (fixture->viewer);
  g_autoptr (JdCompareItem) item = g_list_model_get_item (jd_compare_list_get_rows (get_list (fixture)), 1);
  JdRole *role = jd_compare_item_get_role (item);
  guint index = jd_role_get_index (role), position;
  JdAssignment *mine, *theirs;

  g_assert_false (gtk_widget_get_sensitive (stage_find (fixture->window, GTK_TYPE_MENU_BUTTON, NULL)));
  jd_viewer_select_only (fixture->viewer, role);
  g_assert_true (gtk_widget_get_sensitive (stage_find (fixture->window, GTK_TYPE_MENU_BUTTON, NULL)));

  /* From the target into what is: the place alone. */
  mine = jd_design_get_assignment (now, index);
  theirs = jd_design_get_assignment (goal, index);
  position = jd_history_get_position (history);
  take (fixture, "levels", goal);
  take (fixture, "both", goal);
  g_assert_cmpuint (jd_history_get_position (history), ==, position);
  take (fixture, "place", goal);
  g_assert_cmpint (jd_assignment_get_area (mine), ==, jd_assignment_get_area (theirs));
  g_assert_cmpint (jd_assignment_get_sourcing (mine), ==, jd_assignment_get_sourcing (theirs));

  /* And the other way: all of it, in one step. */
  jd_viewer_swap_designs (fixture->viewer);
  position = jd_history_get_position (history);
  take (fixture, "both", now);
  g_assert_cmpuint (jd_history_get_position (history), ==, position + 1);
  g_assert_cmpint (jd_compared_get_score (theirs), ==, jd_score_get_level (mine));
  g_assert_cmpuint (find_row (fixture, role), ==, G_MAXUINT);
  jd_history_undo (history);
  g_assert_cmpuint (find_row (fixture, role), !=, G_MAXUINT);
  check (fixture);
}

/* --- the radar --- */

/* The radar says what the figure of the designs compared says, by function and by role. */
static void
test_radar (Fixture *fixture, gconstpointer example)
{
  GtkWidget *radar = stage_find (fixture->page, JD_TYPE_RADAR_VIEW, NULL);
  static const char *const buttons[] = { "By Function", "By Role" };
  Fresh fresh;

  add_third (fixture);
  fresh = compare (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    {
      g_autoptr (JdRadarFigure) figure
        = jd_radar_figure_new_compared (jd_viewer_get_project (fixture->viewer),
                                        i == 0 ? JD_RADAR_BY_FUNCTION : JD_RADAR_BY_ROLE,
                                        fresh.comparisons,
                                        fresh.n,
                                        jd_viewer_get_language (fixture->viewer));
      g_autofree char *expected = jd_radar_figure_dup_description (figure);
      g_autofree char *text = NULL;

      gtk_toggle_button_set_active (
        GTK_TOGGLE_BUTTON (stage_find (fixture->page, GTK_TYPE_TOGGLE_BUTTON, buttons[i])), TRUE);
      stage_settle ();
      text = jd_radar_view_dup_description (JD_RADAR_VIEW (radar));
      g_assert_cmpstr (text, ==, expected);
    }
  fresh_clear (&fresh);
}

/* --- keys and names --- */

static void
test_keys (Fixture *fixture, gconstpointer example)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (fixture->page);
  g_autofree char *expected = jd_compare_view_dup_text (get_view (fixture));
  GValue value = G_VALUE_INIT;

  activate (fixture, "compare.copy", NULL);
  g_value_init (&value, G_TYPE_STRING);
  g_assert_true (gdk_content_provider_get_value (gdk_clipboard_get_content (clipboard), &value, NULL));
  g_assert_cmpstr (g_value_get_string (&value), ==, expected);
  g_value_unset (&value);
}

static void
assert_named (GtkWidget *widget)
{
  g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL));
}

static void
check_names (GtkWidget *root)
{
  if (JD_IS_COMPARE_ROW (root) && gtk_widget_get_mapped (root))
    {
      assert_named (root);
      if (!GTK_IS_BOX (gtk_widget_get_parent (root)))
        assert_named (gtk_widget_get_parent (root)); /* which has the focus */
    }
  if (GTK_IS_MENU_BUTTON (root) && gtk_widget_get_mapped (root))
    assert_named (root);
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    check_names (child);
}

static void
test_accessible (Fixture *fixture, gconstpointer example)
{
  GtkWidget *figures = stage_find (fixture->page, JD_TYPE_COMPARE_FIGURES, NULL);

  check_names (fixture->window);
  for (JdChangeKind kind = 0; kind < JD_N_CHANGE_KINDS; kind++)
    assert_named (GTK_WIDGET (jd_compare_figures_get_button (JD_COMPARE_FIGURES (figures), kind)));
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *name;
    void (*run) (Fixture *, gconstpointer);
  } cases[] = {
    { "follows-model", test_follows_model },
    { "follows-model-of-three", test_follows_model_of_three },
    { "hidden", test_hidden },
    { "designs-of-viewer", test_designs_of_viewer },
    { "choose", test_choose },
    { "deleted", test_deleted },
    { "no-project", test_no_project },
    { "figures", test_figures },
    { "all-roles", test_all_roles },
    { "selection", test_selection },
    { "take", test_take },
    { "radar", test_radar },
    { "keys", test_keys },
    { "accessible", test_accessible },
  };
  static const char *const examples[] = { "manufacturer-csirt.jindate", "regional-bank.jindate" };

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_assert_cmpint (argc, ==, 2);
  cli = argv[1];
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (guint j = 0; j < G_N_ELEMENTS (examples); j++)
      {
        g_autofree char *path = g_strdup_printf ("/jindate/compare-view/%s/%s", cases[i].name, examples[j]);

        g_test_add (path, Fixture, examples[j], set_up, cases[i].run, tear_down);
      }
  return g_test_run ();
}
