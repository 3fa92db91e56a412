/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page of patterns and the board say of a pattern what the pattern fit says, through any edits; and what can be
 * done with a pattern is one step. */
#include "churn.h"
#include "jd-board-page.h"
#include "jd-board.h"
#include "jd-edit.h"
#include "jd-move-row.h"
#include "jd-pattern-actions.h"
#include "jd-pattern-bar.h"
#include "jd-pattern-card.h"
#include "jd-patterns-view.h"
#include "jd-project-file.h"
#include "jd-words.h"
#include "stage.h"

#define N_EDITS       400
#define N_COMPARISONS 20

typedef struct
{
  JdViewer *viewer;
  JdProject *project;
  JdHistory *history;
  GActionGroup *actions;
  GtkWidget *page, *board, *window;
} Fixture;

static JdViewer *
load_worked (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (JdProject) project = jd_project_file_load (file, NULL, &error);
  JdViewer *viewer = jd_viewer_new ();

  g_assert_no_error (error);
  jd_viewer_set_project (viewer, project);
  return viewer;
}

static void
set_up (Fixture *fixture, gconstpointer name)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  fixture->viewer = strchr (name, '/') != NULL ? load_worked (name) : stage_load_viewer (name);
  fixture->project = jd_viewer_get_project (fixture->viewer);
  fixture->history = jd_project_get_history (fixture->project);
  fixture->page = g_object_new (JD_TYPE_PATTERNS_VIEW, "viewer", fixture->viewer, "vexpand", TRUE, NULL);
  fixture->board = g_object_new (JD_TYPE_BOARD_PAGE, "viewer", fixture->viewer, "vexpand", TRUE, NULL);
  gtk_box_append (GTK_BOX (box), fixture->page);
  gtk_box_append (GTK_BOX (box), fixture->board);
  fixture->window = stage_show (fixture->viewer, box);
  fixture->actions = jd_pattern_actions_new (fixture->viewer, box);
  gtk_widget_insert_action_group (fixture->window, "patterns", fixture->actions);
}

static void
tear_down (Fixture *fixture, gconstpointer name)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->page), (gpointer *) &fixture->page);
  g_object_add_weak_pointer (G_OBJECT (fixture->board), (gpointer *) &fixture->board);
  gtk_widget_insert_action_group (fixture->window, "patterns", NULL);
  stage_clear (fixture->window);
  g_assert_null (fixture->page);
  g_assert_null (fixture->board);
  g_assert_finalize_object (G_OBJECT (fixture->actions));
  g_assert_finalize_object (fixture->viewer);
}

static JdPattern *
get_pattern (Fixture *fixture, int number)
{
  JdPattern *pattern = jd_catalogue_find_pattern (jd_viewer_get_catalogue (fixture->viewer), number);

  g_assert_nonnull (pattern);
  return pattern;
}

static void
collect (GtkWidget *widget, GType type, GPtrArray *found)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

static gboolean
is_shown (GtkWidget *root, GType type)
{
  return stage_find (root, type, NULL) != NULL;
}

/* --- what the page says --- */

static void
assert_cards_fit (Fixture *fixture)
{
  g_autoptr (JdPatternFit) fit
    = jd_pattern_fit_new (fixture->project, jd_viewer_get_design (fixture->viewer));
  g_autofree char *basis = jd_pattern_fit_dup_basis (fit);
  g_autoptr (GPtrArray) cards = g_ptr_array_new ();

  collect (fixture->page, JD_TYPE_PATTERN_CARD, cards);
  g_assert_cmpuint (cards->len, ==, jd_pattern_fit_get_n_patterns (fit));
  g_assert_true (stage_says (fixture->page, basis));
  for (guint i = 0; i < cards->len; i++)
    {
      GtkWidget *card = g_ptr_array_index (cards, i);
      const JdPatternDistance *distance = jd_pattern_fit_get (fit, i);
      const char *language = jd_viewer_get_language (fixture->viewer);
      g_autofree char *number = jd_pattern_distance_dup_text (distance);
      g_autofree char *of = g_strdup_printf ("of %u", jd_pattern_fit_get_assigned (fit));

      g_assert_true (jd_pattern_card_get_pattern (JD_PATTERN_CARD (card)) == distance->pattern);
      g_assert_true (stage_says (card, jd_pattern_get_name (distance->pattern, language)));
      g_assert_true (stage_says (card, jd_pattern_get_description (distance->pattern, language)));
      g_assert_true (stage_says (card, jd_pattern_get_warning (distance->pattern, language)));
      g_assert_true (stage_says (card, "nearest") == distance->nearest);
      g_assert_true (stage_says (card, of) == (jd_pattern_fit_get_assigned (fit) > 0));
      g_assert_true (jd_pattern_fit_get_assigned (fit) == 0 || stage_says (card, number));
    }
}

static void
assert_rows_fit (Fixture *fixture)
{
  JdPattern *pattern = jd_patterns_view_get_chosen (JD_PATTERNS_VIEW (fixture->page));
  JdDesign *design = jd_viewer_get_design (fixture->viewer);
  g_autoptr (GArray) moves = jd_pattern_list_moves (pattern, design);
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();
  g_autofree char *outlook
    = jd_pattern_dup_outlook (pattern, design, jd_viewer_get_language (fixture->viewer));

  collect (fixture->page, JD_TYPE_MOVE_ROW, rows);
  g_assert_true (stage_says (fixture->page, outlook));
  g_assert_cmpuint (rows->len, ==, moves->len);
  for (guint i = 0; i < rows->len; i++)
    {
      JdMoveRow *row = g_ptr_array_index (rows, i);
      const JdPatternMove *move = &g_array_index (moves, JdPatternMove, i);
      g_autofree char *label = NULL, *fault = NULL;

      g_assert_true (jd_move_row_is_about (
        row, move, jd_assignment_get_area (jd_viewer_get_assignment (fixture->viewer, move->role))));
      label = g_strdup_printf ("%s %s: %s → %s%s",
                               jd_role_get_code (move->role),
                               jd_role_get_name (move->role, jd_viewer_get_language (fixture->viewer)),
                               jd_sourcing_get_word (move->from),
                               jd_sourcing_get_word (move->to),
                               move->left_out ? ", left out: excluded there" : "");
      fault = gtk_test_accessible_check_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, label);
      g_assert_cmpstr (fault, ==, NULL);
    }
}

/* --- what the board says --- */

static char *
dup_description (Fixture *fixture, JdRole *role)
{
  GtkWidget *board = stage_find (fixture->board, JD_TYPE_BOARD, NULL);

  return gtk_test_accessible_check_property (
    GTK_ACCESSIBLE (jd_board_get_card (JD_BOARD (board), role)), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "");
}

/* A card tells of a badge exactly where the list of moves has the role and does not leave it out. */
static void
assert_badges_fit (Fixture *fixture, JdPattern *pattern)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (fixture->viewer);
  g_autoptr (GArray) moves = jd_pattern_list_moves (pattern, jd_viewer_get_design (fixture->viewer));

  g_assert_true (jd_viewer_get_tried_pattern (fixture->viewer) == pattern);
  for (guint i = 0; i < jd_catalogue_get_n_roles (catalogue); i++)
    {
      JdRole *role = jd_catalogue_get_role (catalogue, i);
      g_autofree char *description = dup_description (fixture, role);
      g_autofree char *begin
        = g_strdup_printf (", %s: ", jd_pattern_get_name (pattern, jd_viewer_get_language (fixture->viewer)));
      const JdPatternMove *move = NULL;

      for (guint k = 0; k < moves->len; k++)
        if (g_array_index (moves, JdPatternMove, k).role == role
            && !g_array_index (moves, JdPatternMove, k).left_out)
          move = &g_array_index (moves, JdPatternMove, k);
      if (move == NULL)
        {
          g_assert_null (strstr (description, begin));
        }
      else
        {
          g_autofree char *badge = g_strconcat (begin, jd_sourcing_get_word (move->to), NULL);

          g_assert_nonnull (strstr (description, badge));
        }
    }
}

static void
test_says_the_same (Fixture *fixture, gconstpointer name)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20261120);
  JdCatalogue *catalogue = jd_viewer_get_catalogue (fixture->viewer);

  assert_cards_fit (fixture);
  for (guint i = 1; i <= N_EDITS; i++)
    {
      JdPattern *pattern = jd_catalogue_get_pattern (
        catalogue, (guint) g_rand_int_range (random, 0, (gint32) jd_catalogue_get_n_patterns (catalogue)));

      churn (fixture->viewer, random);
      if (i % (N_EDITS / N_COMPARISONS) != 0)
        continue;
      jd_viewer_set_tried_pattern (fixture->viewer, pattern);
      churn (fixture->viewer, random);
      /* It went if another design came. */
      jd_viewer_set_tried_pattern (fixture->viewer, pattern);
      jd_patterns_view_choose (JD_PATTERNS_VIEW (fixture->page), pattern);
      stage_settle ();
      assert_cards_fit (fixture);
      assert_rows_fit (fixture);
      assert_badges_fit (fixture, pattern);
    }
}

/* --- choosing --- */

static void
test_row_selects_role (Fixture *fixture, gconstpointer name)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();
  GtkWidget *list;
  JdRole *role;

  jd_patterns_view_choose (JD_PATTERNS_VIEW (fixture->page), get_pattern (fixture, 4));
  collect (fixture->page, JD_TYPE_MOVE_ROW, rows);
  g_assert_cmpuint (rows->len, >, 3);
  list = gtk_widget_get_ancestor (g_ptr_array_index (rows, 0), GTK_TYPE_LIST_BOX);

  gtk_list_box_select_row (GTK_LIST_BOX (list), g_ptr_array_index (rows, 2));
  g_assert_true (jd_viewer_get_role (fixture->viewer) == jd_move_row_get_role (g_ptr_array_index (rows, 2)));
  g_assert_cmpuint (jd_viewer_get_n_selected (fixture->viewer), ==, 1);

  role = jd_move_row_get_role (g_ptr_array_index (rows, 1));
  jd_viewer_select_only (fixture->viewer, role);
  g_assert_true (gtk_list_box_get_selected_row (GTK_LIST_BOX (list)) == g_ptr_array_index (rows, 1));
  jd_viewer_select_none (fixture->viewer);
  g_assert_null (gtk_list_box_get_selected_row (GTK_LIST_BOX (list)));
}

/* Edits that make another pattern the nearest do not take away the one that is looked at. */
static void
test_choice_stays (Fixture *fixture, gconstpointer name)
{
  JdPattern *chosen = get_pattern (fixture, 3);

  jd_patterns_view_choose (JD_PATTERNS_VIEW (fixture->page), chosen);
  g_assert_true (jd_edit_apply_pattern (
    fixture->project, jd_viewer_get_design (fixture->viewer), get_pattern (fixture, 1), NULL, NULL, NULL));
  g_assert_true (jd_patterns_view_get_chosen (JD_PATTERNS_VIEW (fixture->page)) == chosen);
  assert_rows_fit (fixture);
}

/* --- acting --- */

static void
activate (Fixture *fixture, const char *action, int number)
{
  g_assert_true (gtk_widget_activate_action (fixture->page, action, "i", number));
  stage_settle ();
}

static void
test_show_and_stop (Fixture *fixture, gconstpointer name)
{
  activate (fixture, "patterns.show", 2);
  g_assert_true (is_shown (fixture->board, JD_TYPE_PATTERN_BAR));
  g_assert_true (stage_says (fixture->board, "Hybrid would change "));
  assert_badges_fit (fixture, get_pattern (fixture, 2));
  activate (fixture, "patterns.show", 4);
  g_assert_true (stage_says (fixture->board, "Full insource would change "));

  g_assert_true (gtk_widget_activate_action (fixture->board, "patterns.stop", NULL));
  g_assert_null (jd_viewer_get_tried_pattern (fixture->viewer));
  g_assert_false (is_shown (fixture->board, JD_TYPE_PATTERN_BAR));
  g_assert_cmpuint (jd_history_get_position (fixture->history), ==, 0);
}

static void
press_on_board (Fixture *fixture, guint keyval)
{
  GtkWidget *board = stage_find (fixture->board, JD_TYPE_BOARD, NULL);
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (board);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
      gboolean handled;

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", keyval, 0, 0, &handled);
    }
}

/* Esc closes the pattern first; what is selected stays for the next one. */
static void
test_escape (Fixture *fixture, gconstpointer name)
{
  JdRole *role = jd_catalogue_find_role (jd_viewer_get_catalogue (fixture->viewer), "B-3");

  jd_viewer_select_only (fixture->viewer, role);
  activate (fixture, "patterns.show", 2);
  press_on_board (fixture, GDK_KEY_Escape);
  g_assert_null (jd_viewer_get_tried_pattern (fixture->viewer));
  g_assert_false (is_shown (fixture->board, JD_TYPE_PATTERN_BAR));
  g_assert_true (jd_viewer_is_selected (fixture->viewer, role));
  press_on_board (fixture, GDK_KEY_Escape);
  g_assert_cmpuint (jd_viewer_get_n_selected (fixture->viewer), ==, 0);
}

/* Enter or a double click on a role that the pattern would change shows the pattern, with the role selected. */
static void
test_activate_row (Fixture *fixture, gconstpointer name)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();

  jd_patterns_view_choose (JD_PATTERNS_VIEW (fixture->page), get_pattern (fixture, 3));
  collect (fixture->page, JD_TYPE_MOVE_ROW, rows);
  gtk_widget_grab_focus (g_ptr_array_index (rows, 1));
  g_assert_true (gtk_widget_activate (g_ptr_array_index (rows, 1)));
  g_assert_true (jd_viewer_get_tried_pattern (fixture->viewer) == get_pattern (fixture, 3));
  g_assert_true (jd_viewer_get_role (fixture->viewer) == jd_move_row_get_role (g_ptr_array_index (rows, 1)));
}

static void
close_dialogs (Fixture *fixture)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *link = windows; link != NULL; link = link->next)
    if (link->data != fixture->window && GTK_IS_WINDOW (link->data))
      gtk_window_destroy (link->data);
  stage_settle ();
}

static GtkWidget *
find_dialog (Fixture *fixture)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *link = windows; link != NULL; link = link->next)
    if (link->data != fixture->window && gtk_widget_get_visible (link->data))
      return link->data;
  return NULL;
}

/* One step, after which nothing is left to change; what is excluded stays, and is named. */
static void
test_apply (Fixture *fixture, gconstpointer name)
{
  JdDesign *design = jd_viewer_get_design (fixture->viewer);
  JdRole *role = jd_catalogue_find_role (jd_viewer_get_catalogue (fixture->viewer), "C-1");
  g_autoptr (GArray) moves = NULL;

  g_assert_true (
    jd_edit_set_level (fixture->project, design, &role, 1, JD_SIDE_INSOURCE, JD_LEVEL_EXCLUDED, NULL, NULL));
  jd_patterns_view_choose (JD_PATTERNS_VIEW (fixture->page), get_pattern (fixture, 4));
  activate (fixture, "patterns.show", 4);
  activate (fixture, "patterns.apply", 4);
  g_assert_null (jd_viewer_get_tried_pattern (fixture->viewer));
  g_assert_false (is_shown (fixture->board, JD_TYPE_PATTERN_BAR));
  g_assert_cmpuint (jd_history_get_position (fixture->history), ==, 2);
  g_assert_true (stage_says (find_dialog (fixture), "C-1"));
  close_dialogs (fixture);
  moves = jd_pattern_list_moves (get_pattern (fixture, 4), design);
  for (guint i = 0; i < moves->len; i++)
    g_assert_true (g_array_index (moves, JdPatternMove, i).left_out);
  g_assert_true (stage_says (fixture->page, "Full insource would change nothing and leave out"));

  /* Once more there is nothing to do, and no step that an undo would take back. */
  activate (fixture, "patterns.apply", 4);
  close_dialogs (fixture);
  g_assert_cmpuint (jd_history_get_position (fixture->history), ==, 2);
  jd_history_undo (fixture->history);
  assert_rows_fit (fixture);
}

static void
test_new_to_be (Fixture *fixture, gconstpointer name)
{
  JdDesign *edited = jd_viewer_get_design (fixture->viewer), *made;
  guint n_designs = jd_project_get_n_designs (fixture->project);
  g_autoptr (GArray) moves = NULL;

  activate (fixture, "patterns.show", 2);
  activate (fixture, "patterns.new-to-be", 2);
  g_assert_true (gtk_widget_activate_action (find_dialog (fixture), "dialog.apply", NULL));
  close_dialogs (fixture);

  g_assert_cmpuint (jd_project_get_n_designs (fixture->project), ==, n_designs + 1);
  g_assert_cmpuint (jd_history_get_position (fixture->history), ==, 1);
  made = jd_viewer_get_second (fixture->viewer);
  g_assert_true (jd_viewer_get_design (fixture->viewer) == edited);
  g_assert_cmpint (jd_design_get_kind (made), ==, JD_DESIGN_KIND_TO_BE);
  g_assert_cmpint (jd_design_get_pattern (made), ==, 2);
  g_assert_cmpstr (jd_design_get_title (made), ==, "Hybrid");
  g_assert_null (jd_viewer_get_tried_pattern (fixture->viewer));
  moves = jd_pattern_list_moves (get_pattern (fixture, 2), made);
  g_assert_cmpuint (moves->len, <=, 1); /* G-5, which is excluded, may stay */
  jd_history_undo (fixture->history);
  g_assert_cmpuint (jd_project_get_n_designs (fixture->project), ==, n_designs);
}

static void
test_unknown_number (Fixture *fixture, gconstpointer name)
{
  g_autoptr (GPtrArray) buttons = g_ptr_array_new ();

  jd_viewer_set_tried_pattern (fixture->viewer, get_pattern (fixture, 1));
  stage_settle ();
  collect (fixture->board, GTK_TYPE_BUTTON, buttons);
  g_assert_cmpuint (buttons->len, ==, 3);
  for (guint i = 0; i < buttons->len; i++)
    g_assert_true (gtk_widget_is_sensitive (g_ptr_array_index (buttons, i)));
  /* A number that no pattern has does nothing. */
  activate (fixture, "patterns.show", 17);
  activate (fixture, "patterns.apply", 17);
  activate (fixture, "patterns.new-to-be", 17);
  g_assert_null (find_dialog (fixture));
  g_assert_cmpuint (jd_history_get_position (fixture->history), ==, 0);
  g_assert_true (jd_viewer_get_tried_pattern (fixture->viewer) == get_pattern (fixture, 1));
}

/* --- catalogues of other kinds --- */

static void
test_no_patterns (Fixture *fixture, gconstpointer name)
{
  g_assert_true (stage_says (fixture->page, "has no organisation patterns"));
  g_assert_null (jd_patterns_view_get_chosen (JD_PATTERNS_VIEW (fixture->page)));
  g_assert_false (gtk_widget_get_visible (jd_view_get_controls (JD_VIEW (fixture->page))));
}

/* Patterns, but nothing to measure. */
static void
test_no_design (Fixture *fixture, gconstpointer name)
{
  activate (fixture, "patterns.show", 1);
  jd_viewer_set_second (fixture->viewer, NULL);
  jd_viewer_set_design (fixture->viewer, NULL);
  stage_settle ();
  g_assert_null (jd_viewer_get_tried_pattern (fixture->viewer));
  g_assert_false (is_shown (fixture->board, JD_TYPE_PATTERN_BAR));
  g_assert_true (stage_says (fixture->page, "There is no design to measure"));
  g_assert_false (gtk_widget_get_visible (jd_view_get_controls (JD_VIEW (fixture->page))));
  g_assert_false (g_action_group_get_action_enabled (fixture->actions, "show"));
  g_assert_false (g_action_group_get_action_enabled (fixture->actions, "apply"));
  g_assert_false (g_action_group_get_action_enabled (fixture->actions, "new-to-be"));
}

static void
test_role_lists (Fixture *fixture, gconstpointer name)
{
  assert_cards_fit (fixture);
  assert_rows_fit (fixture);
  g_assert_true (stage_says (fixture->page, " roles in-house"));
  activate (fixture, "patterns.show", 1);
  assert_badges_fit (fixture, get_pattern (fixture, 1));
}

static void
test_nothing_assigned (Fixture *fixture, gconstpointer name)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (fixture->viewer);
  const JdDesignPlan plan = { .kind = JD_DESIGN_KIND_OPTION, .title = "Empty" };

  jd_viewer_set_design (fixture->viewer, jd_edit_add_design (fixture->project, &plan, NULL, NULL, NULL));
  stage_settle ();
  assert_cards_fit (fixture);
  assert_rows_fit (fixture);
  g_assert_true (stage_says (fixture->page, "No role is assigned yet"));
  g_assert_false (stage_says (fixture->page, "Distance 0"));
  g_assert_cmpuint (jd_catalogue_get_n_roles (catalogue), ==, 54);
  g_assert_true (stage_says (fixture->page, "would change 54 roles"));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define TEST(path, name, function)                                                                           \
  g_test_add ("/jindate/patterns-view/" path, Fixture, name, set_up, function, tear_down)
  TEST ("says-the-same/textbook", "manufacturer-csirt.jindate", test_says_the_same);
  TEST ("says-the-same/x1060", "regional-bank.jindate", test_says_the_same);
  TEST ("row-selects-role", "manufacturer-csirt.jindate", test_row_selects_role);
  TEST ("choice-stays", "manufacturer-csirt.jindate", test_choice_stays);
  TEST ("show-and-stop", "manufacturer-csirt.jindate", test_show_and_stop);
  TEST ("escape", "manufacturer-csirt.jindate", test_escape);
  TEST ("activate-row", "manufacturer-csirt.jindate", test_activate_row);
  TEST ("apply", "manufacturer-csirt.jindate", test_apply);
  TEST ("new-to-be", "manufacturer-csirt.jindate", test_new_to_be);
  TEST ("unknown-number", "manufacturer-csirt.jindate", test_unknown_number);
  TEST ("no-patterns", "valid/minimal.jindate", test_no_patterns);
  TEST ("no-design", "manufacturer-csirt.jindate", test_no_design);
  TEST ("role-lists", "worked/no-areas.jindate", test_role_lists);
  TEST ("nothing-assigned", "manufacturer-csirt.jindate", test_nothing_assigned);
#undef TEST
  return g_test_run ();
}
