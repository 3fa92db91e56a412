/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Undo without end: positions, what is modified, and what watchers of the history and of the lists are told. */
#include "fixture.h"
#include "jd-edit.h"

static void
set_title (JdProject *project, const char *title)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (jd_edit_set_project (project, "title", title, NULL, &error));
  g_assert_no_error (error);
}

/* --- watching: everything that is told, in order --- */

static void
items_changed_cb (GListModel *list, guint position, guint removed, guint added, gpointer data)
{
  g_string_append_printf (data, "%u-%u+%u ", position, removed, added);
}

static void
notified_cb (GObject *object, GParamSpec *pspec, gpointer data)
{
  if (!g_str_equal (pspec->name, "n-items")) /* a GListStore's own, told by items-changed already */
    g_string_append_printf (data, "%s ", pspec->name);
}

static void
changed_cb (JdProject *project, JdStep *step, gpointer data)
{
  g_string_append_printf (data, "changed(%s) ", jd_step_get_what (step));
}

static GString *
watch (gpointer object)
{
  GString *told = g_string_new (NULL);

  if (G_IS_LIST_MODEL (object))
    g_signal_connect (object, "items-changed", G_CALLBACK (items_changed_cb), told);
  if (JD_IS_PROJECT (object))
    g_signal_connect (object, "changed", G_CALLBACK (changed_cb), told);
  g_signal_connect (object, "notify", G_CALLBACK (notified_cb), told);
  return told;
}

static void
assert_told (GString *told, const char *expected)
{
  g_assert_cmpstr (told->str, ==, expected);
  g_string_truncate (told, 0);
}

/* --- positions --- */

static void
test_positions (void)
{
  g_autoptr (JdProject) project = fixture_new ();
  JdHistory *history = jd_project_get_history (project);

  g_assert_false (jd_history_can_undo (history));
  g_assert_false (jd_history_can_redo (history));
  g_assert_null (jd_history_get_undo_step (history));
  g_assert_null (jd_history_get_redo_step (history));
  jd_history_undo (history);
  jd_history_redo (history);

  set_title (project, "one");
  set_title (project, "two");
  set_title (project, "three");
  g_assert_cmpuint (jd_history_get_position (history), ==, 3);

  jd_history_go_to (history, 1);
  g_assert_cmpstr (jd_project_get_title (project), ==, "one");
  jd_history_go_to (history, 3);
  g_assert_cmpstr (jd_project_get_title (project), ==, "three");
  jd_history_go_to (history, 0);
  g_assert_cmpstr (jd_project_get_title (project), ==, "Small");
  jd_history_go_to (history, 2);
  g_assert_cmpstr (jd_project_get_title (project), ==, "two");
  g_assert_cmpstr (jd_step_get_to (jd_history_get_undo_step (history), 0), ==, "two");
  g_assert_cmpstr (jd_step_get_to (jd_history_get_redo_step (history), 0), ==, "three");

  set_title (project, "other");
  g_assert_cmpuint (jd_history_get_position (history), ==, 3);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (history)), ==, 3);
  g_assert_false (jd_history_can_redo (history));
}

static void
test_modified (void)
{
  g_autoptr (JdProject) project = fixture_new ();
  JdHistory *history = jd_project_get_history (project);
  guint64 saved;

  g_assert_false (jd_history_is_modified (history));
  set_title (project, "one");
  g_assert_true (jd_history_is_modified (history));

  saved = jd_history_get_state (history);
  jd_history_set_saved_state (history, saved);
  g_assert_false (jd_history_is_modified (history));
  jd_history_undo (history);
  g_assert_true (jd_history_is_modified (history));
  jd_history_redo (history);
  g_assert_false (jd_history_is_modified (history));

  /* What was saved is given up: no state is that one again, though the position is. */
  jd_history_undo (history);
  set_title (project, "one");
  g_assert_cmpuint (jd_history_get_position (history), ==, 1);
  g_assert_true (jd_history_is_modified (history));
  jd_history_undo (history);
  g_assert_true (jd_history_is_modified (history));
}

/* A save takes time, and one edits on: what is saved is the state when it began. */
static void
test_modified_while_saving (void)
{
  g_autoptr (JdProject) project = fixture_new ();
  JdHistory *history = jd_project_get_history (project);
  guint64 writing;

  set_title (project, "written");
  writing = jd_history_get_state (history);
  set_title (project, "later");
  jd_history_set_saved_state (history, writing);
  g_assert_true (jd_history_is_modified (history));
  jd_history_undo (history);
  g_assert_false (jd_history_is_modified (history));
}

/* --- what is told --- */

static void
test_history_tells (void)
{
  g_autoptr (JdProject) project = fixture_new ();
  JdHistory *history = jd_project_get_history (project);
  GString *told = watch (history);

  set_title (project, "one");
  assert_told (told, "0-0+1 position can-undo modified ");
  set_title (project, "two");
  assert_told (told, "1-0+1 position ");
  set_title (project, "two");
  assert_told (told, "");
  jd_history_undo (history);
  assert_told (told, "position can-redo ");
  jd_history_undo (history);
  assert_told (told, "position can-undo modified ");
  set_title (project, "three");
  assert_told (told, "0-2+1 position can-undo can-redo modified ");
  jd_history_set_saved_state (history, jd_history_get_state (history));
  assert_told (told, "modified ");
  g_string_free (told, TRUE);
}

/* Each property once, then the whole step once; an equal value tells nobody. */
static void
test_project_tells (void)
{
  g_autoptr (JdProject) project = fixture_new ();
  JdAssignment *assignment = fixture_assignment (project, "d1", "A-2");
  JdRole *role = fixture_role (project, "A-2");
  GString *told_project = watch (project), *told_assignment = watch (assignment);

  jd_edit_move_roles (
    project, fixture_design (project, "d1"), &role, 1, JD_AREA_II, JD_SOURCING_INSOURCE, NULL, NULL);
  assert_told (told_assignment, "sourcing ");
  assert_told (told_project, "changed(move-role) ");

  jd_edit_move_roles (
    project, fixture_design (project, "d1"), &role, 1, JD_AREA_II, JD_SOURCING_INSOURCE, NULL, NULL);
  assert_told (told_assignment, "");
  assert_told (told_project, "");

  jd_history_undo (jd_project_get_history (project));
  assert_told (told_assignment, "sourcing ");
  assert_told (told_project, "changed(move-role) ");

  set_title (project, "one");
  assert_told (told_project, "title changed(set-project) ");
  g_string_free (told_project, TRUE);
  g_string_free (told_assignment, TRUE);
}

static void
test_lists_tell (void)
{
  g_autoptr (JdProject) project = fixture_new ();
  JdHistory *history = jd_project_get_history (project);
  GString *units = watch (jd_project_get_units (project)),
          *designs = watch (jd_project_get_designs (project));
  GString *participants = watch (jd_project_get_participants (project));
  GString *log = watch (jd_project_get_log (project));
  const JdDesignPlan plan = { .kind = JD_DESIGN_KIND_OPTION };

  jd_edit_remove_unit (project, jd_project_find_unit (project, "u2"), NULL, NULL);
  assert_told (units, "1-1+0 ");
  assert_told (log, "1-0+1 ");
  jd_history_undo (history);
  assert_told (units, "1-0+1 ");
  assert_told (log, "2-0+1 ");

  jd_edit_add_design (project, &plan, NULL, NULL, NULL);
  assert_told (designs, "2-0+1 ");
  jd_history_undo (history);
  assert_told (designs, "2-1+0 ");

  jd_edit_set_participant (project, "", "Everybody", NULL, NULL);
  assert_told (participants, "1-0+1 ");
  jd_edit_set_participant (project, "", "", NULL, NULL);
  assert_told (participants, "1-1+0 ");

  g_string_free (units, TRUE);
  g_string_free (designs, TRUE);
  g_string_free (participants, TRUE);
  g_string_free (log, TRUE);
}

/* A deleted design waits in the history and comes back itself, with all that points at it. */
static void
test_deleted_things_come_back_themselves (void)
{
  g_autoptr (JdProject) project = fixture_new ();
  JdDesign *design = fixture_design (project, "d2");
  JdAssignment *assignment = jd_design_get_assignment (design, 0);
  JdUnit *unit = jd_project_find_unit (project, "u1");

  jd_edit_remove_design (project, design, NULL, NULL);
  jd_edit_remove_unit (project, unit, NULL, NULL);
  g_assert_false (jd_project_has_design (project, design));
  g_assert_null (jd_project_find_unit (project, "u1"));

  jd_history_go_to (jd_project_get_history (project), 0);
  g_assert_true (jd_project_has_design (project, design));
  g_assert_true (jd_design_get_assignment (fixture_design (project, "d2"), 0) == assignment);
  g_assert_true (jd_project_find_unit (project, "u1") == unit);
  g_assert_true (jd_assignment_has_unit (fixture_assignment (project, "d1", "A-1"), "u1"));
}

/* A project is freed with its history, whatever was done in it; a step that somebody holds goes on without it. */
static void
test_freed_with_history (void)
{
  JdProject *project = fixture_new ();
  g_autoptr (JdStep) step = NULL;
  g_autofree char *label = NULL;

  set_title (project, "one");
  jd_edit_remove_design (project, fixture_design (project, "d2"), NULL, NULL);
  jd_edit_remove_unit (project, jd_project_find_unit (project, "u1"), NULL, NULL);
  jd_history_go_to (jd_project_get_history (project), 1);
  step = g_object_ref (jd_history_get_undo_step (jd_project_get_history (project)));
  g_assert_finalize_object (project);

  g_assert_null (jd_step_get_record (step, 0));
  label = jd_step_dup_label (step);
  g_assert_cmpstr (label, ==, "Change the project");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/jindate/history/positions", test_positions);
  g_test_add_func ("/jindate/history/modified", test_modified);
  g_test_add_func ("/jindate/history/modified-while-saving", test_modified_while_saving);
  g_test_add_func ("/jindate/history/history-tells", test_history_tells);
  g_test_add_func ("/jindate/history/project-tells", test_project_tells);
  g_test_add_func ("/jindate/history/lists-tell", test_lists_tell);
  g_test_add_func ("/jindate/history/deleted-things-come-back-themselves",
                   test_deleted_things_come_back_themselves);
  g_test_add_func ("/jindate/history/freed-with-history", test_freed_with_history);
  return g_test_run ();
}
