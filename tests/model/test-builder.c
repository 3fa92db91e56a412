/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The builder: given up at any point it frees what it has, and a refusal is final. (What it refuses is in
 * tests/data/invalid/, as the reader tells it.) */
#include "fixture.h"

#include "jd-clock.h"

static void
test_given_up_anywhere (void)
{
  guint n_lines = 0;

  while (fixture_script[n_lines] != NULL)
    n_lines++;
  for (guint i = 0; i < n_lines; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (JdBuilder) builder = fixture_run (fixture_script, i, &error);

      g_assert_no_error (error);
    }
}

/* The same in the middle of an element, after a fault. */
static void
test_given_up_after_a_fault (void)
{
  for (guint i = 0; fixture_script[i] != NULL; i++)
    {
      g_autoptr (GPtrArray) script = g_ptr_array_new_with_free_func (g_free);
      g_autoptr (GError) error = NULL;
      JdBuilder *builder;

      for (guint k = 0; fixture_script[k] != NULL; k++)
        g_ptr_array_add (script,
                         k == i ? g_strconcat (fixture_script[k],
                                               strchr (fixture_script[k], '=') != NULL ? "; " : " ",
                                               "no-such-attribute=x",
                                               NULL)
                                : g_strdup (fixture_script[k]));
      g_ptr_array_add (script, NULL);

      builder = fixture_run ((const char *const *) script->pdata, G_MAXUINT, &error);
      g_assert_error (error, JD_BUILD_ERROR, JD_BUILD_ERROR_MISPLACED);
      jd_builder_free (builder);
    }
}

/* A project whose root is never closed holds no catalogue, but a builder that is given up frees both. */
static void
test_not_stolen (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JdBuilder) builder = fixture_run (fixture_script, G_MAXUINT, &error);

  g_assert_no_error (error);
}

static void
test_catalogue_alone (void)
{
  static const char *const script[] = { "catalogue id=one", " function code=A", "  role code=A-1", NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (JdBuilder) builder = fixture_run (script, G_MAXUINT, &error);
  JdCatalogue *catalogue;

  g_assert_no_error (error);
  g_assert_null (jd_builder_steal_project (builder));
  catalogue = jd_builder_steal_catalogue (builder);
  g_assert_nonnull (catalogue);
  g_assert_null (jd_builder_steal_catalogue (builder));
  g_assert_finalize_object (catalogue);
}

/* Roles that a design does not name are unassigned and unscored, in their area. */
static void
test_designs_are_filled (void)
{
  g_autoptr (JdProject) project = fixture_new ();
  JdAssignment *assignment = fixture_assignment (project, "d1", "B-1");

  g_assert_cmpint (jd_assignment_get_area (assignment), ==, JD_AREA_III);
  g_assert_cmpint (jd_assignment_get_sourcing (assignment), ==, JD_SOURCING_UNASSIGNED);
  g_assert_cmpint (jd_assignment_get_level (assignment, JD_SIDE_INSOURCE), ==, JD_LEVEL_NONE);
  g_assert_cmpint (jd_assignment_get_level (assignment, JD_SIDE_OUTSOURCE), ==, JD_LEVEL_NONE);
  g_assert_cmpuint (jd_design_get_n_assignments (fixture_design (project, "d2")), ==, 5);
}

static void
test_new_project (void)
{
  g_autoptr (JdProject) source = fixture_new ();
  JdProject *project = jd_build_project (jd_project_get_catalogue (source), "New");
  g_autofree char *today = jd_clock_dup_today ();
  JdDesign *design = jd_project_get_newest_as_is (project);

  g_assert_cmpstr (jd_project_get_title (project), ==, "New");
  g_assert_cmpuint (jd_project_get_n_designs (project), ==, 1);
  g_assert_cmpstr (jd_design_get_date (design), ==, today);
  g_assert_cmpint (jd_design_get_kind (design), ==, JD_DESIGN_KIND_AS_IS);
  for (guint i = 0; i < jd_design_get_n_assignments (design); i++)
    {
      JdAssignment *assignment = jd_design_get_assignment (design, i);

      g_assert_cmpint (jd_assignment_get_sourcing (assignment), ==, JD_SOURCING_UNASSIGNED);
      g_assert_cmpint (
        jd_assignment_get_area (assignment), ==, jd_role_get_area (jd_assignment_get_role (assignment)));
    }
  g_assert_false (jd_history_is_modified (jd_project_get_history (project)));
  g_assert_finalize_object (project);
}

/* What two runs write can be compared. */
static void
test_clock_can_be_set (void)
{
  g_autofree char *time = NULL, *today = NULL;

  g_setenv ("SOURCE_DATE_EPOCH", "1795167000", TRUE);
  time = jd_clock_dup_time ();
  g_assert_cmpstr (time, ==, "2026-11-20T09:30:00Z");
  g_setenv ("SOURCE_DATE_EPOCH", "not a number", TRUE);
  today = jd_clock_dup_today ();
  g_assert_true (jd_date_is_valid (today));
  g_unsetenv ("SOURCE_DATE_EPOCH");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/jindate/builder/given-up-anywhere", test_given_up_anywhere);
  g_test_add_func ("/jindate/builder/given-up-after-a-fault", test_given_up_after_a_fault);
  g_test_add_func ("/jindate/builder/not-stolen", test_not_stolen);
  g_test_add_func ("/jindate/builder/catalogue-alone", test_catalogue_alone);
  g_test_add_func ("/jindate/builder/designs-are-filled", test_designs_are_filled);
  g_test_add_func ("/jindate/builder/new-project", test_new_project);
  g_test_add_func ("/jindate/clock/can-be-set", test_clock_can_be_set);
  return g_test_run ();
}
