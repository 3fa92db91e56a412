/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An id that the decision log tells of is never given again. */
#include "fixture.h"
#include "jd-edit.h"

static const char *
add_design (JdProject *project)
{
  const JdDesignPlan plan = { .kind = JD_DESIGN_KIND_OPTION };

  return jd_design_get_id (jd_edit_add_design (project, &plan, NULL, NULL, NULL));
}

static void
test_designs (void)
{
  g_autoptr (JdProject) project = fixture_new ();

  g_assert_cmpstr (add_design (project), ==, "d3");
  jd_edit_remove_design (project, fixture_design (project, "d3"), NULL, NULL);
  g_assert_cmpstr (add_design (project), ==, "d4");
  jd_history_undo (jd_project_get_history (project));
  g_assert_cmpstr (add_design (project), ==, "d5");
}

static const char *
add_unit (JdProject *project, const char *name)
{
  return jd_unit_get_id (
    jd_edit_add_unit (project, JD_UNIT_KIND_OWN_TEAM, name, JD_UNIT_COLOUR_BLUE, NULL, NULL));
}

static void
test_units (void)
{
  g_autoptr (JdProject) project = fixture_new ();
  JdRole *role = fixture_role (project, "B-1");

  g_assert_cmpstr (add_unit (project, "One"), ==, "u5");
  jd_edit_set_field (project, fixture_design (project, "d1"), &role, 1, "units", "u5", NULL, NULL);
  jd_edit_remove_unit (project, jd_project_find_unit (project, "u5"), NULL, NULL);
  g_assert_cmpstr (add_unit (project, "Another"), ==, "u6");
}

/* Ids that are words, or numbers beyond all measure, are nobody's successor. */
static void
test_odd_ids (void)
{
  static const char *const script[]
    = { "project",        " catalogue id=one", "  function code=A",      "   role code=A-1",
        " units",         "  unit id=unit-7",  "  unit id=u99999999999", "  unit id=u",
        "  unit id=u007", " designs",          "  design id=draft",      NULL };
  g_autoptr (JdProject) project = fixture_build (script);

  g_assert_cmpstr (add_design (project), ==, "d1");
  g_assert_cmpstr (add_unit (project, "One"), ==, "u8");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/jindate/ids/designs", test_designs);
  g_test_add_func ("/jindate/ids/units", test_units);
  g_test_add_func ("/jindate/ids/odd-ids", test_odd_ids);
  return g_test_run ();
}
