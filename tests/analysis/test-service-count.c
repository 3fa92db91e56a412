/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What catalogue and profile of X.1060 count (design, section 4, rule 3: unnecessary is counted apart). */
#include "fixture.h"

#include "jd-service-count.h"

/* A: two basic, one standard, one unnecessary though it is assigned; B: one optional, two that nobody has judged. */
static const FixtureRole roles[] = {
  { "A-1", "I", .as_is = "i3-", .recommendation = "basic" },
  { "A-2", "I", .as_is = "c34", .recommendation = "basic" },
  { "A-3", "II", .as_is = "---", .recommendation = "standard" },
  { "A-4", "II", .as_is = "o-2", .recommendation = "unnecessary" },
  { "B-1", "IV", .as_is = "o-x", .recommendation = "optional" },
  { "B-2", "IV", .as_is = "-44" },
  { "B-3", "IV", .as_is = "i--" },
};

/* Recommendations: none, unnecessary, basic, standard, advanced, optional. Sourcings: unassigned, insource,
 * combination, outsource, of what is needed: A-4 is none of them, B-1 is assigned though it is excluded. */
static const JdServiceCount expected[] = {
  { 4, { 0, 1, 2, 1, 0, 0 }, 4, 3, { 1, 1, 1, 0 }, 2 },
  { 3, { 2, 0, 0, 0, 0, 1 }, 1, 3, { 1, 1, 0, 1 }, 2 },
  { 7, { 2, 1, 2, 1, 0, 1 }, 5, 6, { 2, 2, 1, 1 }, 4 },
};

static void
assert_count (JdServiceCount count, const JdServiceCount *wanted)
{
  g_assert_cmpmem (&count, sizeof count, wanted, sizeof *wanted);
}

static void
test_counts (void)
{
  g_autoptr (JdProject) project = fixture_project (roles, G_N_ELEMENTS (roles), NULL);
  JdCatalogue *catalogue = jd_project_get_catalogue (project);
  JdDesign *as_is = fixture_as_is (project);

  assert_count (jd_service_count (project, as_is, jd_catalogue_get_function (catalogue, 0)), &expected[0]);
  assert_count (jd_service_count (project, as_is, jd_catalogue_get_function (catalogue, 1)), &expected[1]);
  assert_count (jd_service_count (project, as_is, NULL), &expected[2]);
}

/* Without a design everything that is needed is unassigned. */
static void
test_no_design (void)
{
  g_autoptr (JdProject) project = fixture_project (roles, G_N_ELEMENTS (roles), NULL);
  JdServiceCount count = jd_service_count (project, NULL, NULL);

  g_assert_cmpuint (count.sourcings[JD_SOURCING_UNASSIGNED], ==, 6);
  g_assert_cmpuint (count.assigned, ==, 0);
  g_assert_cmpuint (count.recommended, ==, 5);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/jindate/service-count/counts", test_counts);
  g_test_add_func ("/jindate/service-count/no-design", test_no_design);

  return g_test_run ();
}
