/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rule 8 of the design: what a pattern makes of a role, and whom it leaves out. */
#include "fixture.h"
#include "jd-edit.h"

typedef struct
{
  int pattern;
  JdArea area;
  const char *code;
  JdSourcing expected;
} Row;

/* Patterns 1 {I}, 2 {I, II}, 4 {I, II, III, IV}, 7 by roles {A-1, B-2}. */
static const Row rows[] = {
  { 1, JD_AREA_I, "A-1", JD_SOURCING_INSOURCE },      { 1, JD_AREA_II, "A-1", JD_SOURCING_OUTSOURCE },
  { 1, JD_AREA_III, "A-1", JD_SOURCING_OUTSOURCE },   { 1, JD_AREA_IV, "A-1", JD_SOURCING_OUTSOURCE },
  { 1, JD_AREA_ALL, "A-1", JD_SOURCING_COMBINATION }, { 2, JD_AREA_I, "A-1", JD_SOURCING_INSOURCE },
  { 2, JD_AREA_II, "A-1", JD_SOURCING_INSOURCE },     { 2, JD_AREA_III, "A-1", JD_SOURCING_OUTSOURCE },
  { 2, JD_AREA_IV, "A-1", JD_SOURCING_OUTSOURCE },    { 2, JD_AREA_ALL, "A-1", JD_SOURCING_COMBINATION },
  { 4, JD_AREA_I, "A-1", JD_SOURCING_INSOURCE },      { 4, JD_AREA_III, "A-1", JD_SOURCING_INSOURCE },
  { 4, JD_AREA_IV, "A-1", JD_SOURCING_INSOURCE },     { 4, JD_AREA_ALL, "A-1", JD_SOURCING_INSOURCE },
  { 7, JD_AREA_III, "A-1", JD_SOURCING_INSOURCE },    { 7, JD_AREA_I, "A-2", JD_SOURCING_OUTSOURCE },
  { 7, JD_AREA_ALL, "A-10", JD_SOURCING_OUTSOURCE },  { 7, JD_AREA_ALL, "B-2", JD_SOURCING_INSOURCE },
};

static void
test_sourcing (void)
{
  g_autoptr (JdProject) project = fixture_new ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      JdPattern *pattern = fixture_pattern (project, rows[i].pattern);

      g_test_message ("pattern %d, area %d, %s", rows[i].pattern, rows[i].area, rows[i].code);
      g_assert_cmpint (jd_pattern_get_sourcing (pattern, rows[i].area, rows[i].code), ==, rows[i].expected);
      g_assert_true (jd_pattern_is_by_role (pattern) == (rows[i].pattern == 7));
    }
}

static char *
join_codes (GPtrArray *roles)
{
  GString *codes = g_string_new (NULL);

  for (guint i = 0; i < roles->len; i++)
    g_string_append_printf (codes, "%s ", jd_role_get_code (g_ptr_array_index (roles, i)));
  return g_string_free (codes, FALSE);
}

static void
set_level (JdProject *project, const char *code, JdSide side, JdLevel level)
{
  JdRole *role = fixture_role (project, code);

  g_assert_true (
    jd_edit_set_level (project, fixture_design (project, "d1"), &role, 1, side, level, NULL, NULL));
}

/* Left out is who would get a side that is excluded: not who stands there already, nor who has the other side
 * excluded. */
static void
test_left_out (void)
{
  g_autoptr (JdProject) project = fixture_new ();
  JdDesign *design = fixture_design (project, "d1");
  g_autoptr (GPtrArray) left_out = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *codes = NULL;

  set_level (project, "A-2", JD_SIDE_INSOURCE, JD_LEVEL_EXCLUDED);  /* outsource > insource: left out */
  set_level (project, "B-1", JD_SIDE_OUTSOURCE, JD_LEVEL_EXCLUDED); /* unassigned > insource: taken */
  set_level (project, "A-10", JD_SIDE_INSOURCE, JD_LEVEL_EXCLUDED); /* combination > insource: left out */
  /* B-2 is insource with its insource level excluded already, and stays. */

  g_assert_true (
    jd_edit_apply_pattern (project, design, fixture_pattern (project, 4), NULL, &left_out, &error));
  g_assert_no_error (error);
  codes = join_codes (left_out);
  g_assert_cmpstr (codes, ==, "A-2 A-10 ");
  g_assert_cmpint (
    jd_assignment_get_sourcing (fixture_assignment (project, "d1", "A-2")), ==, JD_SOURCING_OUTSOURCE);
  g_assert_cmpint (
    jd_assignment_get_sourcing (fixture_assignment (project, "d1", "A-10")), ==, JD_SOURCING_COMBINATION);
  g_assert_cmpint (
    jd_assignment_get_sourcing (fixture_assignment (project, "d1", "B-1")), ==, JD_SOURCING_INSOURCE);
  g_assert_cmpint (
    jd_assignment_get_sourcing (fixture_assignment (project, "d1", "B-2")), ==, JD_SOURCING_INSOURCE);
}

/* A combination needs both sides. */
static void
test_combination_is_left_out_for_either_side (void)
{
  for (JdSide side = 0; side < JD_N_SIDES; side++)
    {
      g_autoptr (JdProject) project = fixture_new ();
      JdDesign *design = fixture_design (project, "d1");
      JdRole *role = fixture_role (project, "A-10");

      jd_edit_set_sourcing (project, design, &role, 1, JD_SOURCING_UNASSIGNED, NULL, NULL);
      set_level (project, "A-10", side, JD_LEVEL_EXCLUDED);
      g_assert_true (
        jd_pattern_leaves_out (fixture_pattern (project, 1), fixture_assignment (project, "d1", "A-10")));
    }
}

/* A to-be made from an as-is has no levels; who is left out is judged by the as-is. */
static void
test_left_out_of_a_new_design (void)
{
  g_autoptr (JdProject) project = fixture_new ();
  const JdDesignPlan plan = { .kind = JD_DESIGN_KIND_TO_BE,
                              .from = fixture_design (project, "d1"),
                              .pattern = fixture_pattern (project, 1) };
  g_autoptr (GPtrArray) left_out = NULL;
  g_autofree char *codes = NULL;
  JdDesign *design;

  set_level (project, "B-2", JD_SIDE_OUTSOURCE, JD_LEVEL_EXCLUDED);
  design = jd_edit_add_design (project, &plan, NULL, &left_out, NULL);
  codes = join_codes (left_out);
  g_assert_cmpstr (codes, ==, "B-2 ");
  for (guint i = 0; i < jd_design_get_n_assignments (design); i++)
    for (JdSide side = 0; side < JD_N_SIDES; side++)
      g_assert_cmpint (
        jd_assignment_get_level (jd_design_get_assignment (design, i), side), ==, JD_LEVEL_NONE);
  g_assert_cmpint (
    jd_assignment_get_sourcing (fixture_assignment (project, jd_design_get_id (design), "B-2")),
    ==,
    JD_SOURCING_INSOURCE);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/jindate/pattern/sourcing", test_sourcing);
  g_test_add_func ("/jindate/pattern/left-out", test_left_out);
  g_test_add_func ("/jindate/pattern/combination-is-left-out-for-either-side",
                   test_combination_is_left_out_for_either_side);
  g_test_add_func ("/jindate/pattern/left-out-of-a-new-design", test_left_out_of_a_new_design);
  return g_test_run ();
}
