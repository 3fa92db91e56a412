/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The way that a check takes. In the as-is of 2026 C-3, C-4, E-5, G-9 and H-3 have no score, G-5 and G-7 are
 * excluded, and every role counts. */
#include "fixture.h"

#include "jd-edit.h"
#include "jd-walk.h"

static void
assert_is (JdRole *role, const char *code)
{
  g_assert_cmpstr (role != NULL ? jd_role_get_code (role) : "", ==, code);
}

static void
recommend (Fixture *fixture, const char *code, const char *recommendation)
{
  JdRole *role = fixture_role (fixture, code);

  jd_edit_set_field (
    jd_viewer_get_project (fixture->viewer), NULL, &role, 1, "recommendation", recommendation, NULL, NULL);
}

static void
filter_function (Fixture *fixture, const char *code)
{
  JdFilter filter;

  jd_filter_init (&filter);
  g_free (filter.function);
  filter.function = g_strdup (code);
  jd_viewer_set_filter (fixture->viewer, &filter);
  jd_filter_clear (&filter);
}

static void
test_step (Fixture *fixture, gconstpointer data)
{
  assert_is (jd_walk_step (fixture->viewer, fixture_role (fixture, "A-6"), 1), "B-1");
  assert_is (jd_walk_step (fixture->viewer, fixture_role (fixture, "B-1"), -1), "A-6");
  assert_is (jd_walk_step (fixture->viewer, fixture_role (fixture, "G-4"), 1), "G-5");
  assert_is (jd_walk_step (fixture->viewer, fixture_role (fixture, "A-1"), -1), "");
  assert_is (jd_walk_step (fixture->viewer, fixture_role (fixture, "I-6"), 1), "");

  recommend (fixture, "G-5", "unnecessary");
  assert_is (jd_walk_step (fixture->viewer, fixture_role (fixture, "G-4"), 1), "G-6");
  assert_is (jd_walk_step (fixture->viewer, fixture_role (fixture, "G-5"), 1), "G-6");

  filter_function (fixture, "D");
  assert_is (jd_walk_step (fixture->viewer, fixture_role (fixture, "A-1"), 1), "D-1");
  assert_is (jd_walk_step (fixture->viewer, fixture_role (fixture, "D-8"), 1), "");
}

static void
test_ends (Fixture *fixture, gconstpointer data)
{
  assert_is (jd_walk_get_end (fixture->viewer, FALSE), "A-1");
  assert_is (jd_walk_get_end (fixture->viewer, TRUE), "I-6");
  recommend (fixture, "A-1", "unnecessary");
  assert_is (jd_walk_get_end (fixture->viewer, FALSE), "A-2");
  filter_function (fixture, "D");
  assert_is (jd_walk_get_end (fixture->viewer, FALSE), "D-1");
  assert_is (jd_walk_get_end (fixture->viewer, TRUE), "D-8");
  filter_function (fixture, "Z");
  assert_is (jd_walk_get_end (fixture->viewer, TRUE), "");
}

static void
test_due (Fixture *fixture, gconstpointer data)
{
  static const char *const way[] = { "C-3", "C-4", "E-5", "G-9", "H-3", "C-3" };

  for (guint i = 0; i + 1 < G_N_ELEMENTS (way); i++)
    {
      g_assert_true (jd_walk_is_due (fixture->viewer, fixture_role (fixture, way[i])));
      assert_is (jd_walk_find_due (fixture->viewer, fixture_role (fixture, way[i])), way[i + 1]);
    }
  assert_is (jd_walk_find_due (fixture->viewer, NULL), "C-3");
  g_assert_false (jd_walk_is_due (fixture->viewer, fixture_role (fixture, "G-7")));
  g_assert_false (jd_walk_is_due (fixture->viewer, fixture_role (fixture, "A-1")));

  recommend (fixture, "C-4", "unnecessary");
  g_assert_false (jd_walk_is_due (fixture->viewer, fixture_role (fixture, "C-4")));
  assert_is (jd_walk_find_due (fixture->viewer, fixture_role (fixture, "C-3")), "E-5");

  /* The only one that is left is not its own next. */
  filter_function (fixture, "H");
  assert_is (jd_walk_find_due (fixture->viewer, NULL), "H-3");
  assert_is (jd_walk_find_due (fixture->viewer, fixture_role (fixture, "H-3")), "");
}

static void
test_functions (Fixture *fixture, gconstpointer data)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (fixture->viewer);

  assert_is (jd_walk_find_due_in (fixture->viewer, jd_catalogue_find_function (catalogue, "A")), "A-1");
  assert_is (jd_walk_find_due_in (fixture->viewer, jd_catalogue_find_function (catalogue, "C")), "C-3");
  assert_is (jd_walk_find_due_in (fixture->viewer, jd_catalogue_find_function (catalogue, "H")), "H-3");
  filter_function (fixture, "D");
  assert_is (jd_walk_find_due_in (fixture->viewer, jd_catalogue_find_function (catalogue, "A")), "");
}

/* Without a design there is no way. */
static void
test_no_design (Fixture *fixture, gconstpointer data)
{
  jd_viewer_set_design (fixture->viewer, NULL);
  assert_is (jd_walk_get_end (fixture->viewer, FALSE), "");
  assert_is (jd_walk_find_due (fixture->viewer, NULL), "");
  assert_is (jd_walk_step (fixture->viewer, fixture_role (fixture, "A-1"), 1), "");
  g_assert_false (jd_walk_is_due (fixture->viewer, fixture_role (fixture, "C-3")));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  fixture_test ("/jindate/walk/step", test_step);
  fixture_test ("/jindate/walk/ends", test_ends);
  fixture_test ("/jindate/walk/due", test_due);
  fixture_test ("/jindate/walk/functions", test_functions);
  fixture_test ("/jindate/walk/no-design", test_no_design);
  return g_test_run ();
}
