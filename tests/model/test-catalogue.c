/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finding things in a catalogue and in a project. */
#include "fixture.h"
#include "jd-text-pick.h"

static void
test_found_as_typed (void)
{
  static const struct
  {
    const char *typed, *code;
  } rows[] = {
    { "A-1", "A-1" },       { "a1", "A-1" },   { "A1", "A-1" }, { " a - 1 ", "A-1" }, { "ａ１", "A-1" },
    { "Ａ－１０", "A-10" }, { "a10", "A-10" }, { "b2", "B-2" }, { "", NULL },         { "-", NULL },
    { "A", NULL },          { "A-100", NULL }, { "C-1", NULL }, { "\xff", NULL },
  };
  g_autoptr (JdProject) project = fixture_new ();
  JdCatalogue *catalogue = jd_project_get_catalogue (project);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      JdRole *role = jd_catalogue_find_role_loosely (catalogue, rows[i].typed);
      g_autofree char *shown = jd_text_dup_shown (rows[i].typed);

      g_test_message ("“%s”", shown);
      g_assert_cmpstr (role != NULL ? jd_role_get_code (role) : NULL, ==, rows[i].code);
    }
  g_assert_null (jd_catalogue_find_role (catalogue, "a1"));
}

/* Somebody who types a code is on the way to a role from the first letter. */
static void
test_found_as_begun (void)
{
  static const struct
  {
    const char *typed, *code;
  } rows[] = {
    { "a", "A-1" }, { "a1", "A-1" }, { "a-1", "A-1" }, { "Ａ10", "A-10" }, { "b", "B-1" },
    { "c", NULL },  { "a9", NULL },  { "", NULL },     { "-", NULL },      { "\xff", NULL },
  };
  g_autoptr (JdProject) project = fixture_new ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      JdRole *role = jd_catalogue_find_role_begun (jd_project_get_catalogue (project), rows[i].typed);

      g_assert_cmpstr (role != NULL ? jd_role_get_code (role) : NULL, ==, rows[i].code);
    }
}

static void
test_order (void)
{
  g_autoptr (JdProject) project = fixture_new ();
  JdCatalogue *catalogue = jd_project_get_catalogue (project);
  JdFunction *second = jd_catalogue_get_function (catalogue, 1);

  g_assert_cmpuint (jd_catalogue_get_n_functions (catalogue), ==, 2);
  g_assert_cmpuint (jd_function_get_first_role (second), ==, 3);
  g_assert_cmpuint (jd_function_get_n_roles (second), ==, 2);
  for (guint i = 0; i < jd_catalogue_get_n_roles (catalogue); i++)
    g_assert_cmpuint (jd_role_get_index (jd_catalogue_get_role (catalogue, i)), ==, i);
  g_assert_true (jd_role_get_function (jd_catalogue_get_role (catalogue, 3)) == second);
}

static void
test_languages (void)
{
  g_assert_cmpstr (jd_text_pick ("日本語", "English", "ja"), ==, "日本語");
  g_assert_cmpstr (jd_text_pick ("日本語", "English", "en"), ==, "English");
  g_assert_cmpstr (jd_text_pick (NULL, "English", "ja"), ==, "English");
  g_assert_cmpstr (jd_text_pick ("日本語", NULL, "en"), ==, "日本語");
  g_assert_cmpstr (jd_text_pick (NULL, NULL, "ja"), ==, "");
}

/* A role's own basis counts before that of its catalogue. */
static void
test_area_basis (void)
{
  static const char *const script[] = { "project",
                                        " catalogue id=one; area-basis=derived",
                                        "  area id=I",
                                        "  area id=II",
                                        "  area id=III",
                                        "  area id=IV",
                                        "  function code=A",
                                        "   role code=A-1; area=I",
                                        "   role code=A-2; area=I; area-basis=published",
                                        NULL };
  g_autoptr (JdProject) project = fixture_build (script);

  g_assert_true (jd_role_area_is_derived (fixture_role (project, "A-1")));
  g_assert_false (jd_role_area_is_derived (fixture_role (project, "A-2")));
}

static void
test_newest_as_is (void)
{
  static const char *const script[] = { "project",
                                        " catalogue id=one",
                                        "  function code=A",
                                        "   role code=A-1",
                                        " designs",
                                        "  design id=d1; date=2025-11-20",
                                        "  design id=d2; date=2026-11-20",
                                        "  design id=d3; date=2026-11-20",
                                        "  design id=d4; date=2027-11-20; kind=to-be",
                                        "  design id=d5",
                                        NULL };
  static const char *const none[]
    = { "project", " catalogue id=one", "  function code=A", "   role code=A-1", NULL };
  g_autoptr (JdProject) project = fixture_build (script), empty = fixture_build (none);

  g_assert_cmpstr (jd_design_get_id (jd_project_get_newest_as_is (project)), ==, "d3");
  g_assert_null (jd_project_get_newest_as_is (empty));
  g_assert_null (jd_project_get_design (empty, 0));
}

static void
test_sides (void)
{
  static const struct
  {
    const char *code;
    gboolean insource, outsource;
  } rows[]
    = { { "A-1", TRUE, FALSE }, { "A-2", FALSE, TRUE }, { "A-10", TRUE, TRUE }, { "B-1", FALSE, FALSE } };
  g_autoptr (JdProject) project = fixture_new ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      JdAssignment *assignment = fixture_assignment (project, "d1", rows[i].code);

      g_assert_true (jd_assignment_uses_side (assignment, JD_SIDE_INSOURCE) == rows[i].insource);
      g_assert_true (jd_assignment_uses_side (assignment, JD_SIDE_OUTSOURCE) == rows[i].outsource);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/jindate/catalogue/found-as-typed", test_found_as_typed);
  g_test_add_func ("/jindate/catalogue/found-as-begun", test_found_as_begun);
  g_test_add_func ("/jindate/catalogue/order", test_order);
  g_test_add_func ("/jindate/catalogue/languages", test_languages);
  g_test_add_func ("/jindate/catalogue/area-basis", test_area_basis);
  g_test_add_func ("/jindate/project/newest-as-is", test_newest_as_is);
  g_test_add_func ("/jindate/assignment/sides", test_sides);
  return g_test_run ();
}
