/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A room votes by keys: nothing is seen before all is, and what is agreed on is one step with the votes in it. */
#include "jd-ballot-dialog.h"
#include "jd-ballot-row.h"
#include "jd-edit.h"
#include "stage.h"

typedef struct
{
  JdViewer *viewer;
  GtkWidget *widget, *window, *dialog;
  JdRole *role;
  JdAssignment *assignment;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->viewer = stage_load_viewer ("manufacturer-csirt.jindate");
  fixture->widget = gtk_label_new ("");
  fixture->window = stage_show (fixture->viewer, fixture->widget);
  fixture->role = jd_catalogue_find_role (jd_viewer_get_catalogue (fixture->viewer), "A-4");
  fixture->assignment = jd_viewer_get_assignment (fixture->viewer, fixture->role);
  fixture->dialog = jd_ballot_dialog_new (fixture->viewer, fixture->role, fixture->widget);
  gtk_window_present (GTK_WINDOW (fixture->dialog));
  stage_settle ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  stage_clear (fixture->window);
  g_assert_finalize_object (fixture->viewer);
}

/* --- keys --- */

static void
press (Fixture *fixture, guint keyval)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (fixture->dialog);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
      gboolean stopped = FALSE;

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller)
          && gtk_event_controller_get_propagation_phase (controller) == GTK_PHASE_CAPTURE)
        g_signal_emit_by_name (controller, "key-pressed", keyval, 0, 0, &stopped);
    }
  stage_settle ();
}

static void
press_all (Fixture *fixture, const char *keys)
{
  for (const char *key = keys; *key != '\0'; key++)
    press (fixture, gdk_unicode_to_keyval ((guint32) *key));
}

/* --- what is seen --- */

static void
append_answers (GtkWidget *widget, GString *answers)
{
  if (JD_IS_BALLOT_ROW (widget))
    {
      g_autofree char *seats = NULL;
      GtkWidget *label = stage_find (widget, GTK_TYPE_LABEL, NULL);

      for (label = gtk_widget_get_first_child (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (widget)));
           label != NULL && !gtk_widget_has_css_class (label, "seats");
           label = gtk_widget_get_next_sibling (label))
        ;
      seats = g_strdup (gtk_label_get_text (GTK_LABEL (label)));
      if (*seats != '\0')
        g_string_append_printf (answers, "%d: %s; ", jd_ballot_row_get_vote (JD_BALLOT_ROW (widget)), seats);
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    append_answers (child, answers);
}

static void
assert_answers (Fixture *fixture, const char *expected)
{
  g_autoptr (GString) answers = g_string_new (NULL);

  append_answers (fixture->dialog, answers);
  g_assert_cmpstr (answers->str, ==, expected);
}

static JdHistory *
get_history (Fixture *fixture)
{
  return jd_project_get_history (jd_viewer_get_project (fixture->viewer));
}

/* --- tests --- */

static void
test_vote (Fixture *fixture, gconstpointer data)
{
  JdLevel before = jd_assignment_get_level (fixture->assignment, JD_SIDE_INSOURCE);
  guint position = jd_history_get_position (get_history (fixture));

  g_assert_true (stage_says (fixture->dialog, "Seat 1 of 5"));
  press (fixture, GDK_KEY_Return); /* nothing to show yet */
  press_all (fixture, "34");
  g_assert_true (stage_says (fixture->dialog, "Seat 3 of 5"));
  assert_answers (fixture, "");
  press_all (fixture, "154");
  g_assert_true (stage_says (fixture->dialog, "All have voted"));
  assert_answers (fixture, "");
  g_assert_cmpint (jd_assignment_get_level (fixture->assignment, JD_SIDE_INSOURCE), ==, before);
  g_assert_cmpuint (jd_history_get_position (get_history (fixture)), ==, position);

  /* 1 3 4 4 5: 4 in the middle; 1 is 3 away. */
  press (fixture, GDK_KEY_Return);
  g_assert_true (stage_says (fixture->dialog, "Median 4.0, from 1 to 5"));
  assert_answers (fixture, "5: Seat 4; 4: Seat 2, 5; 3: Seat 1; 1: Seat 3; ");
  press (fixture, GDK_KEY_Return);
  g_assert_cmpint (jd_assignment_get_level (fixture->assignment, JD_SIDE_INSOURCE), ==, JD_LEVEL_4);
  g_assert_cmpstr (jd_assignment_get_votes (fixture->assignment, JD_VOTE_INSOURCE)[2], ==, "1");
  g_assert_cmpuint (jd_history_get_position (get_history (fixture)), ==, position + 1);

  jd_history_undo (get_history (fixture));
  g_assert_cmpint (jd_assignment_get_level (fixture->assignment, JD_SIDE_INSOURCE), ==, before);
  g_assert_null (jd_assignment_get_votes (fixture->assignment, JD_VOTE_INSOURCE));
}

/* The room may agree on what nobody proposed, and may vote again after it has talked. */
static void
test_talk (Fixture *fixture, gconstpointer data)
{
  press_all (fixture, "15");
  press (fixture, GDK_KEY_BackSpace); /* the second seat has slipped */
  press_all (fixture, "4");
  press (fixture, GDK_KEY_space);
  press (fixture, GDK_KEY_Return);
  assert_answers (fixture, "4: Seat 2; 1: Seat 1; ");
  gtk_widget_activate_action (fixture->dialog, "ballot.restart", NULL);
  stage_settle ();
  assert_answers (fixture, "");
  g_assert_true (stage_says (fixture->dialog, "Seat 1 of 5"));

  press_all (fixture, "22");
  press (fixture, GDK_KEY_Return);
  g_assert_true (stage_says (fixture->dialog, "All say 2"));
  press_all (fixture, "3");
  press (fixture, GDK_KEY_Return);
  g_assert_cmpint (jd_assignment_get_level (fixture->assignment, JD_SIDE_INSOURCE), ==, JD_LEVEL_3);
}

/* A ballot that is given up leaves nothing behind. */
static void
test_cancel (Fixture *fixture, gconstpointer data)
{
  guint position = jd_history_get_position (get_history (fixture));

  press_all (fixture, "5x");
  press (fixture, GDK_KEY_Return);
  gtk_window_close (GTK_WINDOW (fixture->dialog));
  stage_settle ();
  g_assert_cmpuint (jd_history_get_position (get_history (fixture)), ==, position);
  g_assert_null (jd_assignment_get_votes (fixture->assignment, JD_VOTE_INSOURCE));
}

static void
test_sourcing (Fixture *fixture, gconstpointer data)
{
  GtkWidget *kind = stage_find (fixture->dialog, GTK_TYPE_DROP_DOWN, NULL);

  gtk_drop_down_set_selected (GTK_DROP_DOWN (kind), 1);
  press_all (fixture, "oco");
  press (fixture, GDK_KEY_Return);
  g_assert_true (stage_says (fixture->dialog, "Most votes: outsource"));
  press (fixture, GDK_KEY_Return);
  g_assert_cmpint (jd_assignment_get_sourcing (fixture->assignment), ==, JD_SOURCING_OUTSOURCE);
}

#define ADD(name, test) g_test_add ("/jindate/ballot-dialog/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("vote", test_vote);
  ADD ("talk", test_talk);
  ADD ("cancel", test_cancel);
  ADD ("sourcing", test_sourcing);
  return g_test_run ();
}
