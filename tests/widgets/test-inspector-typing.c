/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is typed into the inspector goes where it was typed for, and only when it is finished. */
#include "inspection.h"

static void
test_selection_commits (Inspection *fixture, gconstpointer data)
{
  g_autofree char *before = NULL;

  select_role (fixture, "B-1");
  before = g_strdup (jd_assignment_get_owner (get_assignment (fixture, "B-1")));
  select_role (fixture, "A-1");
  jd_draft_text_type (get_owner (fixture), "typed for A-1");
  jd_draft_text_type (get_note (fixture), "one\ntwo");
  g_assert_true (jd_draft_text_is_pending (get_owner (fixture)));

  select_role (fixture, "B-1");
  g_assert_cmpstr (jd_assignment_get_owner (get_assignment (fixture, "A-1")), ==, "typed for A-1");
  g_assert_cmpstr (jd_assignment_get_note (get_assignment (fixture, "A-1")), ==, "one\ntwo");
  g_assert_cmpstr (jd_assignment_get_owner (get_assignment (fixture, "B-1")), ==, before);
  check_inspection (fixture);

  jd_draft_text_type (get_owner (fixture), "typed for B-1");
  jd_viewer_select_none (fixture->viewer);
  g_assert_cmpstr (jd_assignment_get_owner (get_assignment (fixture, "B-1")), ==, "typed for B-1");
}

/* Text typed for one design goes there, though another is edited by now. */
static void
test_design_commits (Inspection *fixture, gconstpointer data)
{
  JdDesign *design = jd_viewer_get_design (fixture->viewer), *second = jd_viewer_get_second (fixture->viewer);
  guint index;

  select_role (fixture, "A-2");
  index = jd_role_get_index (find_role (fixture, "A-2"));
  jd_draft_text_type (get_note (fixture), "of the first");
  jd_viewer_swap_designs (fixture->viewer);
  g_assert_cmpstr (jd_assignment_get_note (jd_design_get_assignment (design, index)), ==, "of the first");
  g_assert_cmpstr (jd_assignment_get_note (jd_design_get_assignment (second, index)), !=, "of the first");
  check_inspection (fixture);
}

/* Other edits, undo and redo go on while a text is being typed. */
static void
test_draft_stays (Inspection *fixture, gconstpointer data)
{
  JdHistory *history = jd_project_get_history (fixture->project);
  JdRole *role = find_role (fixture, "A-1");

  select_role (fixture, "A-1");
  jd_draft_text_type (get_note (fixture), "half a sen");
  g_assert_true (jd_edit_set_sourcing (
    fixture->project, jd_viewer_get_design (fixture->viewer), &role, 1, JD_SOURCING_OUTSOURCE, NULL, NULL));
  jd_history_undo (history);
  assert_shows (get_note (fixture), "half a sen");
  g_assert_true (jd_draft_text_is_pending (get_note (fixture)));

  jd_draft_text_revert (get_note (fixture));
  g_assert_false (jd_draft_text_is_pending (get_note (fixture)));
  check_inspection (fixture);
}

/* A draft of a design that is deleted meanwhile goes with it. */
static void
test_design_deleted (Inspection *fixture, gconstpointer data)
{
  select_role (fixture, "A-1");
  jd_draft_text_type (get_note (fixture), "lost with its design");
  g_assert_true (
    jd_edit_remove_design (fixture->project, jd_viewer_get_design (fixture->viewer), NULL, NULL));
  check_inspection (fixture);
}

static void
test_focus_commits (Inspection *fixture, gconstpointer data)
{
  GtkWidget *owner;

  select_role (fixture, "A-1");
  stage_settle ();
  owner = GTK_WIDGET (get_owner (fixture));
  g_assert_true (gtk_widget_child_focus (owner, GTK_DIR_TAB_FORWARD));
  jd_draft_text_type (get_owner (fixture), "by leaving");
  g_assert_cmpstr (jd_assignment_get_owner (get_assignment (fixture, "A-1")), !=, "by leaving");
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  g_assert_cmpstr (jd_assignment_get_owner (get_assignment (fixture, "A-1")), ==, "by leaving");
}

static void
test_due (Inspection *fixture, gconstpointer data)
{
  static const struct
  {
    const char *typed, *day; /* NULL: no day */
  } days[] = {
    { "2027-03-31", "2027-03-31" },
    { "2027/3/1", "2027-03-01" },
    { "２０２７．４．５", "2027-04-05" },
    { "20270406", "2027-04-06" },
    { "  ", "" },
    { "2027-02-29", NULL },
    { "2028-02-29", "2028-02-29" },
    { "2027-13-01", NULL },
    { "soon", NULL },
    { "2027-03-31x", NULL },
    { "2027-3", NULL },
    { "202703", NULL },
  };
  JdInspector *inspector = JD_INSPECTOR (fixture->inspector);
  g_autofree char *shown = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autofree char *day = jd_date_dup_normal (days[i].typed);

      g_assert_cmpstr (day, ==, days[i].day);
    }

  select_role (fixture, "A-1");
  jd_date_field_type (get_due (fixture), "2027/3/1");
  g_assert_true (jd_inspector_commit (inspector));
  g_assert_cmpstr (jd_assignment_get_due (get_assignment (fixture, "A-1")), ==, "2027-03-01");

  jd_date_field_type (get_due (fixture), "2027-02-30");
  g_assert_false (jd_inspector_commit (inspector));
  g_assert_true (stage_says (fixture->inspector, "This is no day"));
  shown = jd_date_field_dup_text (get_due (fixture));
  g_assert_cmpstr (shown, ==, "2027-02-30");
  g_assert_cmpstr (jd_assignment_get_due (get_assignment (fixture, "A-1")), ==, "2027-03-01");

  select_role (fixture, "A-2");
  g_assert_false (stage_says (fixture->inspector, "This is no day"));
  check_inspection (fixture);
}

int
main (int argc, char **argv)
{
  static const InspectionTest tests[] = {
    { "/jindate/inspector-typing/selection-commits", test_selection_commits },
    { "/jindate/inspector-typing/design-commits", test_design_commits },
    { "/jindate/inspector-typing/draft-stays", test_draft_stays },
    { "/jindate/inspector-typing/design-deleted", test_design_deleted },
    { "/jindate/inspector-typing/focus-commits", test_focus_commits },
    { "/jindate/inspector-typing/due", test_due },
  };

  return inspection_run (argc, argv, tests, G_N_ELEMENTS (tests));
}
