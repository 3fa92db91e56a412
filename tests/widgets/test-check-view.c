/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The guided check: its keys answer and go on, undo goes back through the answers, and its progress is the coverage
 * of the analysis. In the as-is of 2026 these have no score: C-3, C-4, E-5, G-9, H-3; G-5 and G-7 are excluded. */
#include "churn.h"
#include "jd-check-view-private.h"
#include "jd-design-actions.h"
#include "jd-edit.h"
#include "jd-pattern-actions.h"
#include "jd-project-file.h"
#include "jd-radar-figure.h"
#include "stage.h"

typedef struct
{
  JdViewer *viewer;
  JdProject *project;
  JdHistory *history;
  JdCheckView *check;
  GtkWidget *window;
} Fixture;

/* As the window has them. */
static void
insert_actions (Fixture *fixture, const char *name, GActionGroup *(*create) (JdViewer *, GtkWidget *) )
{
  GActionGroup *group = create (fixture->viewer, GTK_WIDGET (fixture->check));

  gtk_widget_insert_action_group (fixture->window, name, group);
  g_object_unref (group);
}

static void
show (Fixture *fixture)
{
  fixture->project = jd_viewer_get_project (fixture->viewer);
  fixture->history = jd_project_get_history (fixture->project);
  fixture->check = g_object_new (JD_TYPE_CHECK_VIEW, "viewer", fixture->viewer, NULL);
  fixture->window = stage_show (fixture->viewer, GTK_WIDGET (fixture->check));
  insert_actions (fixture, "designs", jd_design_actions_new);
  insert_actions (fixture, "patterns", jd_pattern_actions_new);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->viewer = stage_load_viewer ("manufacturer-csirt.jindate");
  show (fixture);
}

/* On a project of tests/data. */
static void
set_up_file (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", data, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (JdProject) project = jd_project_file_load (file, NULL, &error);

  g_assert_no_error (error);
  fixture->viewer = jd_viewer_new ();
  jd_viewer_set_project (fixture->viewer, project);
  show (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_widget_insert_action_group (fixture->window, "designs", NULL);
  gtk_widget_insert_action_group (fixture->window, "patterns", NULL);
  g_object_add_weak_pointer (G_OBJECT (fixture->check), (gpointer *) &fixture->check);
  stage_clear (fixture->window);
  g_assert_null (fixture->check);
  g_assert_finalize_object (fixture->viewer);
}

static void
press (Fixture *fixture, guint keyval)
{
  g_assert_true (jd_check_view_press_key (fixture->check, keyval, 0));
}

static JdRole *
get_role (Fixture *fixture, const char *code)
{
  return jd_catalogue_find_role (jd_viewer_get_catalogue (fixture->viewer), code);
}

static JdLevel
get_level (Fixture *fixture, const char *code, JdSide side)
{
  return jd_assignment_get_level (jd_viewer_get_assignment (fixture->viewer, get_role (fixture, code)), side);
}

static void
go_to (Fixture *fixture, const char *code)
{
  jd_viewer_select_only (fixture->viewer, get_role (fixture, code));
}

/* The check asks about the role that is chosen everywhere, on the scale of @side. */
static void
assert_asks (Fixture *fixture, const char *code, JdSide side)
{
  g_assert_cmpint (jd_check_view_get_step (fixture->check), ==, JD_CHECK_STEP_ROLES);
  g_assert_cmpstr (jd_role_get_code (jd_viewer_get_role (fixture->viewer)), ==, code);
  g_assert_cmpstr (jd_role_get_code (jd_check_role_get_role (fixture->check->role)), ==, code);
  g_assert_cmpint (jd_check_view_get_side (fixture->check), ==, side);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window))
                 == jd_check_role_get_answers (fixture->check->role, side));
}

/* What is shown is what the analysis says, worked out anew. */
static void
assert_fits (Fixture *fixture)
{
  g_autoptr (JdMaturity) maturity
    = jd_maturity_new (fixture->project, jd_viewer_get_design (fixture->viewer), NULL);
  g_autofree char *all = jd_coverage_dup_text (jd_maturity_get_overall (maturity));
  JdRole *role = jd_check_role_get_role (fixture->check->role);

  g_assert_true (g_str_has_prefix (jd_check_view_get_progress (fixture->check), all));
  if (jd_check_view_get_step (fixture->check) != JD_CHECK_STEP_ROLES)
    return;
  g_assert_true (role == jd_viewer_get_role (fixture->viewer));
  for (guint i = 0; i < jd_maturity_get_n_functions (maturity); i++)
    {
      g_autofree char *coverage = jd_coverage_dup_text (jd_maturity_get_function (maturity, i));

      g_assert_cmpstr (jd_check_progress_get_text (fixture->check->progress, i), ==, coverage);
    }
  for (JdSide side = 0; side < JD_N_SIDES; side++)
    g_assert_cmpint (jd_check_scale_get_level (jd_check_role_get_scale (fixture->check->role, side)),
                     ==,
                     jd_assignment_get_level (jd_viewer_get_assignment (fixture->viewer, role), side));
}

/* --- where it begins --- */

static void
test_opens_at_unscored (Fixture *fixture, gconstpointer data)
{
  assert_fits (fixture);
  g_assert_cmpstr (jd_role_get_code (jd_viewer_get_role (fixture->viewer)), ==, "C-3");
  g_assert_cmpstr (jd_check_view_get_progress (fixture->check), ==, "47/52 scored");
}

/* Stopped and taken up again: at the role that was chosen meanwhile. */
static void
test_resumes (Fixture *fixture, gconstpointer data)
{
  /* A window of GTK 4.8 keeps what is hidden under the focus. */
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  gtk_widget_set_visible (GTK_WIDGET (fixture->check), FALSE);
  go_to (fixture, "D-1");
  gtk_widget_set_visible (GTK_WIDGET (fixture->check), TRUE);
  stage_settle ();
  g_assert_cmpstr (jd_role_get_code (jd_check_role_get_role (fixture->check->role)), ==, "D-1");
  assert_fits (fixture);
}

/* --- answers --- */

static void
test_keys (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    guint keyval;
    JdLevel level;
    const char *next;
  } keys[] = {
    { GDK_KEY_1, JD_LEVEL_1, "A-5" },
    { GDK_KEY_2, JD_LEVEL_2, "A-5" },
    { GDK_KEY_3, JD_LEVEL_3, "A-5" },
    { GDK_KEY_4, JD_LEVEL_4, "A-5" },
    { GDK_KEY_5, JD_LEVEL_5, "A-5" },
    { GDK_KEY_KP_5, JD_LEVEL_5, "A-5" },
    { GDK_KEY_x, JD_LEVEL_EXCLUDED, "A-5" },
    { GDK_KEY_e, JD_LEVEL_EXCLUDED, "A-5" },
    { GDK_KEY_Delete, JD_LEVEL_NONE, "A-4" },
    { GDK_KEY_3, JD_LEVEL_3, "A-5" },
    { GDK_KEY_BackSpace, JD_LEVEL_NONE, "A-4" },
    { GDK_KEY_2, JD_LEVEL_2, "A-5" },
    { GDK_KEY_0, JD_LEVEL_NONE, "A-4" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      go_to (fixture, "A-4");
      press (fixture, keys[i].keyval);
      g_assert_cmpint (get_level (fixture, "A-4", JD_SIDE_INSOURCE), ==, keys[i].level);
      assert_asks (fixture, keys[i].next, JD_SIDE_INSOURCE);
      assert_fits (fixture);
    }
}

static void
test_moving (Fixture *fixture, gconstpointer data)
{
  go_to (fixture, "A-2");
  press (fixture, GDK_KEY_Down);
  assert_asks (fixture, "A-3", JD_SIDE_INSOURCE);
  press (fixture, GDK_KEY_Page_Up);
  assert_asks (fixture, "A-2", JD_SIDE_INSOURCE);
  press (fixture, GDK_KEY_End);
  assert_asks (fixture, "I-6", JD_SIDE_INSOURCE);
  press (fixture, GDK_KEY_Home);
  assert_asks (fixture, "A-1", JD_SIDE_INSOURCE);
  press (fixture, GDK_KEY_Up);
  assert_asks (fixture, "A-1", JD_SIDE_INSOURCE);
  press (fixture, GDK_KEY_Return);
  assert_asks (fixture, "A-2", JD_SIDE_INSOURCE);
  gtk_widget_activate_action (GTK_WIDGET (fixture->check), "check.function", "u", 2u);
  assert_asks (fixture, "C-3", JD_SIDE_OUTSOURCE);
  g_assert_false (jd_history_can_undo (fixture->history));
}

static void
test_both_scales (Fixture *fixture, gconstpointer data)
{
  go_to (fixture, "B-3");
  press (fixture, GDK_KEY_2);
  assert_asks (fixture, "B-3", JD_SIDE_OUTSOURCE);
  press (fixture, GDK_KEY_5);
  g_assert_cmpint (get_level (fixture, "B-3", JD_SIDE_INSOURCE), ==, JD_LEVEL_2);
  g_assert_cmpint (get_level (fixture, "B-3", JD_SIDE_OUTSOURCE), ==, JD_LEVEL_5);
  assert_asks (fixture, "B-4", JD_SIDE_OUTSOURCE);

  /* Tab goes to the other scale, and the keys with it. */
  go_to (fixture, "B-3");
  gtk_widget_grab_focus (GTK_WIDGET (jd_check_role_get_scale (fixture->check->role, JD_SIDE_INSOURCE)));
  gtk_widget_child_focus (GTK_WIDGET (fixture->check), GTK_DIR_TAB_FORWARD);
  assert_asks (fixture, "B-3", JD_SIDE_OUTSOURCE);
  press (fixture, GDK_KEY_1);
  g_assert_cmpint (get_level (fixture, "B-3", JD_SIDE_INSOURCE), ==, JD_LEVEL_2);
  g_assert_cmpint (get_level (fixture, "B-3", JD_SIDE_OUTSOURCE), ==, JD_LEVEL_1);
}

/* Who does it comes before how well. */
static void
test_unassigned (Fixture *fixture, gconstpointer data)
{
  go_to (fixture, "E-5");
  press (fixture, GDK_KEY_3);
  press (fixture, GDK_KEY_x);
  g_assert_false (jd_history_can_undo (fixture->history));
  press (fixture, GDK_KEY_o);
  assert_asks (fixture, "E-5", JD_SIDE_OUTSOURCE);
  press (fixture, GDK_KEY_4);
  g_assert_cmpint (get_level (fixture, "E-5", JD_SIDE_OUTSOURCE), ==, JD_LEVEL_4);
  assert_asks (fixture, "E-6", JD_SIDE_INSOURCE);
  assert_fits (fixture);
}

/* What should be done and is not is level 1, in one step, and never unassigned. */
static void
test_not_done (Fixture *fixture, gconstpointer data)
{
  guint position = jd_history_get_position (fixture->history);
  JdAssignment *assignment = jd_viewer_get_assignment (fixture->viewer, get_role (fixture, "C-4"));

  go_to (fixture, "C-4");
  press (fixture, GDK_KEY_1);
  g_assert_cmpint (jd_assignment_get_sourcing (assignment), ==, JD_SOURCING_INSOURCE);
  g_assert_cmpint (get_level (fixture, "C-4", JD_SIDE_INSOURCE), ==, JD_LEVEL_1);
  g_assert_cmpuint (jd_history_get_position (fixture->history), ==, position + 1);
  assert_asks (fixture, "C-5", JD_SIDE_OUTSOURCE);
  assert_fits (fixture);

  jd_history_undo (fixture->history);
  g_assert_cmpint (jd_assignment_get_sourcing (assignment), ==, JD_SOURCING_UNASSIGNED);
  assert_asks (fixture, "C-4", JD_SIDE_INSOURCE);
}

/* A press of the mouse does what the key does. */
static void
test_buttons (Fixture *fixture, gconstpointer data)
{
  go_to (fixture, "B-3");
  gtk_widget_activate_action (GTK_WIDGET (fixture->check), "check.level", "(ss)", "outsource", "2");
  g_assert_cmpint (get_level (fixture, "B-3", JD_SIDE_OUTSOURCE), ==, JD_LEVEL_2);
  assert_asks (fixture, "B-4", JD_SIDE_OUTSOURCE);
  gtk_widget_activate_action (GTK_WIDGET (fixture->check), "check.sourcing", "s", "insource");
  assert_asks (fixture, "B-4", JD_SIDE_INSOURCE);
  gtk_widget_activate_action (GTK_WIDGET (fixture->check), "check.move", "i", -1);
  assert_asks (fixture, "B-3", JD_SIDE_INSOURCE);
  assert_fits (fixture);
}

/* --- undo --- */

static void
test_undo_steps_back (Fixture *fixture, gconstpointer data)
{
  go_to (fixture, "B-2");
  press (fixture, GDK_KEY_1);
  press (fixture, GDK_KEY_1);
  press (fixture, GDK_KEY_1);
  press (fixture, GDK_KEY_5);
  assert_asks (fixture, "B-5", JD_SIDE_INSOURCE);

  jd_history_undo (fixture->history);
  assert_asks (fixture, "B-4", JD_SIDE_OUTSOURCE);
  jd_history_undo (fixture->history);
  assert_asks (fixture, "B-3", JD_SIDE_OUTSOURCE);
  jd_history_undo (fixture->history);
  assert_asks (fixture, "B-3", JD_SIDE_INSOURCE);
  assert_fits (fixture);
  jd_history_undo (fixture->history);
  assert_asks (fixture, "B-2", JD_SIDE_OUTSOURCE);
  jd_history_redo (fixture->history);
  jd_history_redo (fixture->history);
  assert_asks (fixture, "B-3", JD_SIDE_INSOURCE);
  assert_fits (fixture);
}

/* --- the end --- */

static void
test_through_the_unscored (Fixture *fixture, gconstpointer data)
{
  static const char *const open[] = { "C-4", "E-5", "G-9", "H-3" };

  for (guint i = 0; i < G_N_ELEMENTS (open); i++)
    {
      press (fixture, GDK_KEY_n);
      g_assert_cmpstr (jd_role_get_code (jd_viewer_get_role (fixture->viewer)), ==, open[i]);
    }
  press (fixture, GDK_KEY_n);
  assert_asks (fixture, "C-3", JD_SIDE_OUTSOURCE);

  press (fixture, GDK_KEY_3);
  for (guint i = 0; i < G_N_ELEMENTS (open); i++)
    {
      g_assert_cmpint (jd_check_view_get_step (fixture->check), ==, JD_CHECK_STEP_ROLES);
      go_to (fixture, open[i]);
      press (fixture, GDK_KEY_1);
    }
  /* H-3 is not the last role, but it was the last one open. */
  g_assert_cmpint (jd_check_view_get_step (fixture->check), ==, JD_CHECK_STEP_END);
  g_assert_true (stage_says (GTK_WIDGET (fixture->check), "All 52 Roles Are Scored"));
  g_assert_cmpstr (jd_check_view_get_progress (fixture->check), ==, "52/52 scored");

  jd_history_undo (fixture->history);
  assert_asks (fixture, "H-3", JD_SIDE_INSOURCE);
  assert_fits (fixture);
}

static void
test_end_with_open_roles (Fixture *fixture, gconstpointer data)
{
  press (fixture, GDK_KEY_End);
  press (fixture, GDK_KEY_Down);
  g_assert_cmpint (jd_check_view_get_step (fixture->check), ==, JD_CHECK_STEP_END);
  g_assert_true (stage_says (GTK_WIDGET (fixture->check), "5 Roles Are Still Unscored"));
  press (fixture, GDK_KEY_n);
  assert_asks (fixture, "C-3", JD_SIDE_OUTSOURCE);
}

/* --- any edit --- */

static void
test_follows_edits (Fixture *fixture, gconstpointer data)
{
  GRand *random = g_rand_new_with_seed (20);

  for (guint i = 0; i < 300; i++)
    {
      churn (fixture->viewer, random);
      assert_fits (fixture);
    }
  g_rand_free (random);
}

static void
test_last_time (Fixture *fixture, gconstpointer data)
{
  JdCheckScale *scale = jd_check_role_get_scale (fixture->check->role, JD_SIDE_INSOURCE);

  go_to (fixture, "A-1");
  g_assert_cmpint (jd_check_scale_get_before (scale), ==, JD_LEVEL_3);
  g_assert_true (stage_says (GTK_WIDGET (fixture->check), "insource, insource level 3"));
  go_to (fixture, "E-5");
  g_assert_cmpint (jd_check_scale_get_before (scale), ==, JD_LEVEL_NONE);
  g_assert_true (stage_says (GTK_WIDGET (fixture->check), "): unassigned"));

  /* The first assessment has none before it. */
  jd_viewer_set_design (fixture->viewer, jd_project_find_design (fixture->project, "as-is-2025"));
  g_assert_false (stage_says (GTK_WIDGET (fixture->check), "Last time ("));
}

/* --- unusual projects --- */

static void
test_to_be (Fixture *fixture, gconstpointer data)
{
  g_assert_false (stage_says (GTK_WIDGET (fixture->check), "levels that you choose here are targets"));
  jd_viewer_swap_designs (fixture->viewer);
  g_assert_true (stage_says (GTK_WIDGET (fixture->check), "levels that you choose here are targets"));
  assert_fits (fixture);
  g_signal_emit_by_name (fixture->check->notice_button, "clicked");
  g_assert_true (jd_viewer_get_design (fixture->viewer) == jd_project_get_newest_as_is (fixture->project));
  g_assert_nonnull (jd_viewer_get_target (fixture->viewer));
  g_assert_false (stage_says (GTK_WIDGET (fixture->check), "levels that you choose here are targets"));
}

/* Only what the filter shows is on the way; the numbers are those of all roles. */
static void
test_filter (Fixture *fixture, gconstpointer data)
{
  JdFilter filter;

  jd_filter_init (&filter);
  g_free (filter.function);
  filter.function = g_strdup ("D");
  jd_viewer_set_filter (fixture->viewer, &filter);
  jd_filter_clear (&filter);

  g_assert_true (stage_says (GTK_WIDGET (fixture->check), "The filter hides this role"));
  press (fixture, GDK_KEY_Home);
  assert_asks (fixture, "D-1", JD_SIDE_INSOURCE);
  g_assert_false (stage_says (GTK_WIDGET (fixture->check), "The filter hides this role"));
  press (fixture, GDK_KEY_End);
  assert_asks (fixture, "D-8", JD_SIDE_INSOURCE);
  assert_fits (fixture);
}

/* What is unnecessary is outside the evaluation: it is not on the way, and is said to be so. */
static void
test_unnecessary (Fixture *fixture, gconstpointer data)
{
  JdRole *role = get_role (fixture, "A-5");

  jd_edit_set_field (fixture->project, NULL, &role, 1, "recommendation", "unnecessary", NULL, NULL);
  go_to (fixture, "A-4");
  press (fixture, GDK_KEY_3);
  assert_asks (fixture, "A-6", JD_SIDE_INSOURCE);
  assert_fits (fixture);
  go_to (fixture, "A-5");
  g_assert_true (stage_says (GTK_WIDGET (fixture->check), "outside the evaluation"));
}

static void
test_all_excluded (Fixture *fixture, gconstpointer data)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (fixture->viewer);
  g_autoptr (GArray) cells = g_array_new (FALSE, FALSE, sizeof (JdCell));

  for (guint i = 0; i < jd_catalogue_get_n_roles (catalogue); i++)
    {
      JdCell pair[] = {
        { jd_viewer_get_design (fixture->viewer),
          jd_catalogue_get_role (catalogue, i),
          "sourcing",
          "insource" },
        { jd_viewer_get_design (fixture->viewer),
          jd_catalogue_get_role (catalogue, i),
          "insource",
          "excluded" },
      };

      g_array_append_vals (cells, pair, 2);
    }
  jd_edit_set_cells (fixture->project, (const JdCell *) cells->data, cells->len, NULL, NULL);
  assert_fits (fixture);
  press (fixture, GDK_KEY_n);
  g_assert_cmpint (jd_check_view_get_step (fixture->check), ==, JD_CHECK_STEP_END);
  g_assert_true (stage_says (GTK_WIDGET (fixture->check), "No Role Is Left to Score"));
  g_assert_cmpstr (jd_check_view_get_progress (fixture->check), ==, "0/0 scored");
}

/* Of several chosen roles the one with the cursor is asked about, and it alone is answered for. */
static void
test_several_chosen (Fixture *fixture, gconstpointer data)
{
  JdRole *roles[] = { get_role (fixture, "A-1"), get_role (fixture, "A-4") };

  jd_viewer_select (fixture->viewer, roles, 2, roles[1]);
  press (fixture, GDK_KEY_5);
  g_assert_cmpint (get_level (fixture, "A-1", JD_SIDE_INSOURCE), ==, JD_LEVEL_4);
  g_assert_cmpint (get_level (fixture, "A-4", JD_SIDE_INSOURCE), ==, JD_LEVEL_5);
  assert_asks (fixture, "A-5", JD_SIDE_INSOURCE);
  g_assert_cmpuint (jd_viewer_get_n_selected (fixture->viewer), ==, 1);
}

static void
test_no_design (Fixture *fixture, gconstpointer data)
{
  jd_viewer_set_design (fixture->viewer, NULL);
  g_assert_true (stage_says (GTK_WIDGET (fixture->check), "No Design to Check"));
  g_assert_false (jd_check_view_press_key (fixture->check, GDK_KEY_3, 0));
  g_assert_false (jd_check_view_press_key (fixture->check, GDK_KEY_n, 0));
}

static JdDesign *
add_empty_design (Fixture *fixture)
{
  const JdDesignPlan plan = { .kind = JD_DESIGN_KIND_AS_IS, .title = "Anew" };
  JdDesign *design = jd_edit_add_design (fixture->project, &plan, NULL, NULL, NULL);

  jd_viewer_set_design (fixture->viewer, design);
  return design;
}

/* A catalogue of one role, without patterns, areas or words for its levels. */
static void
test_one_role (Fixture *fixture, gconstpointer data)
{
  g_assert_true (stage_says (GTK_WIDGET (fixture->check), "No Design to Check"));
  add_empty_design (fixture);
  g_assert_cmpint (jd_check_view_get_step (fixture->check), ==, JD_CHECK_STEP_ROLES);
  press (fixture, GDK_KEY_n);
  press (fixture, GDK_KEY_c);
  press (fixture, GDK_KEY_4);
  press (fixture, GDK_KEY_3);
  g_assert_cmpint (jd_check_view_get_step (fixture->check), ==, JD_CHECK_STEP_END);
  g_assert_true (stage_says (GTK_WIDGET (fixture->check), "The One Role Is Scored"));
  press (fixture, GDK_KEY_Page_Up);
  assert_asks (fixture, "A-1", JD_SIDE_INSOURCE);
  assert_fits (fixture);
}

/* --- the first step --- */

/* Where nobody is assigned, the patterns come first: one draws the design up, and a to-be is chosen. */
static void
test_patterns (Fixture *fixture, gconstpointer data)
{
  JdDesign *design = add_empty_design (fixture);
  guint position = jd_history_get_position (fixture->history);

  g_assert_cmpint (jd_check_view_get_step (fixture->check), ==, JD_CHECK_STEP_PATTERNS);
  g_assert_true (stage_says (GTK_WIDGET (fixture->check), "No role is assigned yet"));
  g_assert_true (stage_says (GTK_WIDGET (fixture->check), "Hybrid would change 54 roles"));

  gtk_widget_activate_action (GTK_WIDGET (fixture->check), "patterns.apply", "i", 2);
  g_assert_cmpuint (jd_history_get_position (fixture->history), ==, position + 1);
  g_assert_true (stage_says (GTK_WIDGET (fixture->check), "The design is already as Hybrid says"));
  g_assert_true (stage_says (GTK_WIDGET (fixture->check), "Every role is assigned"));

  g_assert_true (stage_says (GTK_WIDGET (fixture->check), "Wanted: 2027"));
  gtk_widget_activate_action (GTK_WIDGET (fixture->check), "designs.show-beside", "s", "");
  g_assert_true (stage_says (GTK_WIDGET (fixture->check), "Wanted: Not Chosen Yet"));
  gtk_widget_activate_action (GTK_WIDGET (fixture->check), "designs.show-beside", "s", "to-be-2027");
  g_assert_nonnull (jd_viewer_get_target (fixture->viewer));
  g_assert_true (stage_says (GTK_WIDGET (fixture->check), "Wanted: 2027"));
  g_assert_true (jd_viewer_get_design (fixture->viewer) == design);

  gtk_widget_activate_action (GTK_WIDGET (fixture->check), "check.score", NULL);
  g_assert_cmpint (jd_check_view_get_step (fixture->check), ==, JD_CHECK_STEP_ROLES);
  assert_fits (fixture);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(name, function)                                                                                  \
  g_test_add ("/jindate/check-view/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("opens-at-unscored", test_opens_at_unscored);
  ADD ("resumes", test_resumes);
  ADD ("keys", test_keys);
  ADD ("moving", test_moving);
  ADD ("both-scales", test_both_scales);
  ADD ("unassigned", test_unassigned);
  ADD ("not-done", test_not_done);
  ADD ("buttons", test_buttons);
  ADD ("undo-steps-back", test_undo_steps_back);
  ADD ("through-the-unscored", test_through_the_unscored);
  ADD ("end-with-open-roles", test_end_with_open_roles);
  ADD ("follows-edits", test_follows_edits);
  ADD ("last-time", test_last_time);
  ADD ("to-be", test_to_be);
  ADD ("filter", test_filter);
  ADD ("unnecessary", test_unnecessary);
  ADD ("all-excluded", test_all_excluded);
  ADD ("several-chosen", test_several_chosen);
  ADD ("no-design", test_no_design);
  ADD ("patterns", test_patterns);
  g_test_add (
    "/jindate/check-view/one-role", Fixture, "valid/minimal.jindate", set_up_file, test_one_role, tear_down);
  return g_test_run ();
}
