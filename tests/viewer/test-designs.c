/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which designs are looked at, what they are measured against, and who is told. */
#include "fixture.h"
#include "jd-edit.h"

/* The example holds an as-is of 2025, two of 2026 and a to-be of 2027. */
enum
{
  LAST_YEAR,
  LAST_SPRING,
  THIS_YEAR,
  TO_BE,
};

static void
test_begins_with_newest (Fixture *fixture, gconstpointer data)
{
  g_assert_true (jd_viewer_get_design (fixture->viewer) == fixture_design (fixture, THIS_YEAR));
  g_assert_true (jd_viewer_get_second (fixture->viewer) == fixture_design (fixture, TO_BE));
  g_assert_true (jd_viewer_get_target (fixture->viewer) == fixture_design (fixture, TO_BE));
}

/* Whichever of the two is edited, the as-is is measured against the to-be. */
static void
test_target (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    int design, second; /* -1: none */
    int current, target;
  } rows[] = {
    { THIS_YEAR, TO_BE, THIS_YEAR, TO_BE },
    { TO_BE, THIS_YEAR, THIS_YEAR, TO_BE },
    { THIS_YEAR, LAST_YEAR, THIS_YEAR, -1 },
    { THIS_YEAR, -1, THIS_YEAR, -1 },
    { TO_BE, -1, TO_BE, -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      JdDesign *target = rows[i].target < 0 ? NULL : fixture_design (fixture, (guint) rows[i].target);

      jd_viewer_set_design (fixture->viewer, fixture_design (fixture, (guint) rows[i].design));
      jd_viewer_set_second (fixture->viewer,
                            rows[i].second < 0 ? NULL : fixture_design (fixture, (guint) rows[i].second));
      g_assert_true (jd_viewer_get_current (fixture->viewer)
                     == fixture_design (fixture, (guint) rows[i].current));
      g_assert_true (jd_viewer_get_target (fixture->viewer) == target);
    }
}

static void
test_swap (Fixture *fixture, gconstpointer data)
{
  jd_viewer_swap_designs (fixture->viewer);
  g_assert_true (jd_viewer_get_design (fixture->viewer) == fixture_design (fixture, TO_BE));
  g_assert_true (jd_viewer_get_second (fixture->viewer) == fixture_design (fixture, THIS_YEAR));
  fixture_expect (fixture, 1, 0, 0);
  g_assert_null (fixture->last_step);

  jd_viewer_set_second (fixture->viewer, NULL);
  fixture_expect (fixture, 1, 0, 0);
  jd_viewer_swap_designs (fixture->viewer);
  fixture_expect (fixture, 0, 0, 0);
}

/* The first design of a project that had none is edited, and never beside nothing. */
static void
test_not_beside_nothing (Fixture *fixture, gconstpointer data)
{
  jd_viewer_set_second (fixture->viewer, NULL);
  jd_viewer_set_design (fixture->viewer, NULL);
  jd_viewer_set_second (fixture->viewer, fixture_design (fixture, TO_BE));
  g_assert_true (jd_viewer_get_design (fixture->viewer) == fixture_design (fixture, TO_BE));
  g_assert_null (jd_viewer_get_second (fixture->viewer));
  jd_viewer_swap_designs (fixture->viewer);
  g_assert_true (jd_viewer_get_design (fixture->viewer) == fixture_design (fixture, TO_BE));
}

/* A design never stands beside itself. */
static void
test_not_beside_itself (Fixture *fixture, gconstpointer data)
{
  jd_viewer_set_second (fixture->viewer, fixture_design (fixture, THIS_YEAR));
  g_assert_null (jd_viewer_get_second (fixture->viewer));

  jd_viewer_set_second (fixture->viewer, fixture_design (fixture, TO_BE));
  jd_viewer_set_design (fixture->viewer, fixture_design (fixture, TO_BE));
  g_assert_null (jd_viewer_get_second (fixture->viewer));
}

static void
test_follows_edits (Fixture *fixture, gconstpointer data)
{
  JdRole *role = fixture_role (fixture, "A-4");
  JdProject *project = jd_viewer_get_project (fixture->viewer);
  guint index = jd_role_get_index (role);

  g_assert_cmpint (
    jd_maturity_get_role (jd_viewer_get_maturity (fixture->viewer), index)->score, ==, JD_LEVEL_2);
  g_assert_true (jd_edit_set_level (
    project, jd_viewer_get_design (fixture->viewer), &role, 1, JD_SIDE_INSOURCE, JD_LEVEL_5, NULL, NULL));
  fixture_expect (fixture, 1, 0, 0);
  g_assert_nonnull (fixture->last_step);
  g_assert_cmpint (
    jd_maturity_get_role (jd_viewer_get_maturity (fixture->viewer), index)->score, ==, JD_LEVEL_5);

  jd_history_undo (jd_project_get_history (project));
  fixture_expect (fixture, 1, 0, 0);
  g_assert_cmpint (
    jd_maturity_get_role (jd_viewer_get_maturity (fixture->viewer), index)->score, ==, JD_LEVEL_2);
}

/* The findings are those of now, against the target that is looked at, and the same ones until the next change. */
static void
test_findings (Fixture *fixture, gconstpointer data)
{
  JdProject *project = jd_viewer_get_project (fixture->viewer);
  JdRole *role = fixture_role (fixture, "A-1");
  JdFindings *findings = jd_viewer_get_findings (fixture->viewer);
  g_autoptr (JdFindings) before = jd_findings_ref (findings);

  g_assert_true (jd_viewer_get_findings (fixture->viewer) == findings);
  g_assert_true (jd_findings_have_target (findings) == (jd_viewer_get_target (fixture->viewer) != NULL));

  g_assert_true (jd_edit_set_level (
    project, jd_viewer_get_design (fixture->viewer), &role, 1, JD_SIDE_INSOURCE, JD_LEVEL_1, NULL, NULL));
  findings = jd_viewer_get_findings (fixture->viewer);
  g_assert_true (findings != before);
  g_assert_cmpint (
    jd_maturity_get_role (jd_findings_get_maturity (findings), jd_role_get_index (role))->score,
    ==,
    JD_LEVEL_1);

  jd_viewer_set_second (fixture->viewer, NULL);
  g_assert_false (jd_findings_have_target (jd_viewer_get_findings (fixture->viewer)));
  jd_viewer_set_project (fixture->viewer, NULL);
  g_assert_null (jd_viewer_get_findings (fixture->viewer));
}

/* Last time is the dated as-is before this one; progress is towards the target that is looked at. */
static void
test_earlier_and_progress (Fixture *fixture, gconstpointer data)
{
  g_assert_true (jd_viewer_get_earlier (fixture->viewer) == fixture_design (fixture, LAST_SPRING));
  g_assert_nonnull (jd_viewer_get_earlier_maturity (fixture->viewer));
  g_assert_nonnull (jd_viewer_get_progress (fixture->viewer));
  g_assert_true (jd_viewer_get_progress (fixture->viewer) == jd_viewer_get_progress (fixture->viewer));

  jd_viewer_set_design (fixture->viewer, fixture_design (fixture, LAST_YEAR));
  g_assert_null (jd_viewer_get_earlier (fixture->viewer));
  g_assert_null (jd_viewer_get_earlier_maturity (fixture->viewer));

  jd_viewer_set_project (fixture->viewer, NULL);
  g_assert_null (jd_viewer_get_earlier (fixture->viewer));
  g_assert_null (jd_viewer_get_progress (fixture->viewer));
}

/* What is deleted is left, and an undo that brings it back takes nobody there by force. */
static void
test_leaves_deleted (Fixture *fixture, gconstpointer data)
{
  JdProject *project = jd_viewer_get_project (fixture->viewer);
  JdDesign *this_year = fixture_design (fixture, THIS_YEAR);
  JdDesign *last_spring = fixture_design (fixture, LAST_SPRING);

  g_assert_true (jd_edit_remove_design (project, this_year, NULL, NULL));
  g_assert_true (jd_viewer_get_design (fixture->viewer) == last_spring);
  fixture_expect (fixture, 1, 0, 0);

  g_assert_true (jd_edit_remove_design (project, jd_viewer_get_second (fixture->viewer), NULL, NULL));
  g_assert_null (jd_viewer_get_second (fixture->viewer));

  jd_history_go_to (jd_project_get_history (project), 0);
  g_assert_true (jd_viewer_get_design (fixture->viewer) == last_spring);
}

static void
test_language (Fixture *fixture, gconstpointer data)
{
  jd_viewer_set_language (fixture->viewer, "ja");
  fixture_expect (fixture, 1, 0, 0);
  jd_viewer_set_language (fixture->viewer, "ja");
  fixture_expect (fixture, 0, 0, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  fixture_test ("/jindate/viewer/begins-with-newest", test_begins_with_newest);
  fixture_test ("/jindate/viewer/target", test_target);
  fixture_test ("/jindate/viewer/swap", test_swap);
  fixture_test ("/jindate/viewer/not-beside-itself", test_not_beside_itself);
  fixture_test ("/jindate/viewer/not-beside-nothing", test_not_beside_nothing);
  fixture_test ("/jindate/viewer/follows-edits", test_follows_edits);
  fixture_test ("/jindate/viewer/findings", test_findings);
  fixture_test ("/jindate/viewer/earlier-and-progress", test_earlier_and_progress);
  fixture_test ("/jindate/viewer/leaves-deleted", test_leaves_deleted);
  fixture_test ("/jindate/viewer/language", test_language);

  return g_test_run ();
}
