/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The selected roles and the one with the cursor. */
#include "fixture.h"

/* "A-1 [B-3]": the selection in catalogue order, the cursor in brackets. */
static void
assert_selection (Fixture *fixture, const char *expected)
{
  g_autoptr (GPtrArray) roles = jd_viewer_dup_selected (fixture->viewer);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < roles->len; i++)
    {
      JdRole *role = g_ptr_array_index (roles, i);

      g_string_append_printf (text,
                              role == jd_viewer_get_role (fixture->viewer) ? "%s[%s]" : "%s%s",
                              i > 0 ? " " : "",
                              jd_role_get_code (role));
    }
  g_assert_cmpstr (text->str, ==, expected);
  g_assert_cmpuint (roles->len, ==, jd_viewer_get_n_selected (fixture->viewer));
}

static void
test_select (Fixture *fixture, gconstpointer data)
{
  JdRole *both[] = { fixture_role (fixture, "B-3"), fixture_role (fixture, "A-1") };

  assert_selection (fixture, "");
  jd_viewer_select_only (fixture->viewer, both[0]);
  assert_selection (fixture, "[B-3]");
  fixture_expect (fixture, 0, 1, 0);

  jd_viewer_select_only (fixture->viewer, both[0]);
  fixture_expect (fixture, 0, 0, 0);

  jd_viewer_select (fixture->viewer, both, 2, both[1]);
  assert_selection (fixture, "[A-1] B-3");
  fixture_expect (fixture, 0, 1, 0);

  jd_viewer_select_none (fixture->viewer);
  assert_selection (fixture, "");
  g_assert_null (jd_viewer_get_role (fixture->viewer));
}

static void
test_toggle (Fixture *fixture, gconstpointer data)
{
  jd_viewer_toggle (fixture->viewer, fixture_role (fixture, "B-3"));
  jd_viewer_toggle (fixture->viewer, fixture_role (fixture, "A-1"));
  assert_selection (fixture, "[A-1] B-3");
  jd_viewer_toggle (fixture->viewer, fixture_role (fixture, "A-1"));
  assert_selection (fixture, "[B-3]");
  jd_viewer_toggle (fixture->viewer, fixture_role (fixture, "B-3"));
  assert_selection (fixture, "");
}

/* The roles of one catalogue mean nothing in another project. */
static void
test_gone_with_project (Fixture *fixture, gconstpointer data)
{
  jd_viewer_select_only (fixture->viewer, fixture_role (fixture, "B-3"));
  jd_viewer_set_project (fixture->viewer, NULL);
  g_assert_cmpuint (jd_viewer_get_n_selected (fixture->viewer), ==, 0);
  g_assert_null (jd_viewer_get_role (fixture->viewer));
  g_assert_null (jd_viewer_get_maturity (fixture->viewer));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  fixture_test ("/jindate/viewer/select", test_select);
  fixture_test ("/jindate/viewer/toggle", test_toggle);
  fixture_test ("/jindate/viewer/gone-with-project", test_gone_with_project);

  return g_test_run ();
}
