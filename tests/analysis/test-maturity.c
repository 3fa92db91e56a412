/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Functions and the whole (design, section 4, rules 2 to 5); every number is worked out in the comments. */
#include "fixture.h"

#include "jd-maturity.h"

typedef struct
{
  const char *score;
  guint scored, evaluated, excluded, unnecessary;
  const char *target, *gap;
} Expected;

/* Score, target and gap as "sum/count" in lowest terms, so that nothing rounded is compared. */
static void
assert_fraction (JdFraction fraction, const char *expected)
{
  g_autofree char *text = NULL;

  if (!jd_fraction_exists (fraction))
    text = g_strdup ("");
  else if (fraction.denominator == 1)
    text = g_strdup_printf ("%" G_GINT64_FORMAT, fraction.numerator);
  else
    text
      = g_strdup_printf ("%" G_GINT64_FORMAT "/%" G_GINT64_FORMAT, fraction.numerator, fraction.denominator);
  g_assert_cmpstr (text, ==, expected);
}

static void
assert_group (const JdGroupMaturity *group, const Expected *expected)
{
  assert_fraction (group->score, expected->score);
  g_assert_cmpuint (group->scored, ==, expected->scored);
  g_assert_cmpuint (group->evaluated, ==, expected->evaluated);
  g_assert_cmpuint (group->excluded, ==, expected->excluded);
  g_assert_cmpuint (group->unnecessary, ==, expected->unnecessary);
  assert_fraction (group->target, expected->target);
  assert_fraction (group->gap, expected->gap);
}

static void
assert_maturity (const FixtureRole *roles,
                 guint n_roles,
                 const char *target_level,
                 gboolean with_target,
                 const Expected *expected,
                 guint n_functions)
{
  g_autoptr (JdProject) project = fixture_project (roles, n_roles, target_level);
  g_autoptr (JdMaturity) maturity
    = jd_maturity_new (project, fixture_as_is (project), with_target ? fixture_to_be (project) : NULL);

  g_assert_cmpuint (jd_maturity_get_n_roles (maturity), ==, n_roles);
  g_assert_cmpuint (jd_maturity_get_n_functions (maturity), ==, n_functions);
  for (guint f = 0; f < n_functions; f++)
    {
      g_test_message ("function %u", f);
      assert_group (jd_maturity_get_function (maturity, f), &expected[f]);
    }
  g_test_message ("overall");
  assert_group (jd_maturity_get_overall (maturity), &expected[n_functions]);
}

/* A: 2, 2, 2, 3 are 9/4; all four judged: 4/4.  B: only 5 is a score; unscored and unassigned are evaluated,
 * excluded is not: 1/4.  C: nothing scored: no score.  Overall: (2+2+2+3+5)/5 = 14/5, not the mean of 9/4 and 5.
 * Targets are 5 on every side in use, B-4 and C-2 have no side: gaps 5 - 9/4 = 11/4, 0, none, 5 - 14/5 = 11/5. */
static void
test_means (void)
{
  static const FixtureRole roles[] = {
    { "A-1", "I", .as_is = "i2-" },  { "A-2", "I", .as_is = "i25" },   { "A-3", "II", .as_is = "o-2" },
    { "A-4", "IV", .as_is = "c23" }, { "B-1", "I", .as_is = "i5-" },   { "B-2", "I", .as_is = "i--" },
    { "B-3", "I", .as_is = "ox-" },  { "B-4", "III", .as_is = "---" }, { "B-5", "III", .as_is = "o-x" },
    { "C-1", "I", .as_is = "i-5" },  { "C-2", "I", .as_is = "-44" },
  };
  static const Expected expected[] = {
    { "9/4", 4, 4, 0, 0, "5", "11/4" },
    { "5", 1, 4, 1, 0, "5", "0" }, /* B-3 has its outsource side unscored; only B-5 is excluded */
    { "", 0, 2, 0, 0, "5", "" },
    { "14/5", 5, 10, 1, 0, "5", "11/5" },
  };

  assert_maturity (roles, G_N_ELEMENTS (roles), NULL, FALSE, expected, 3);
}

/* A role that the profile calls unnecessary enters no mean and no count but its own, excluded or scored alike.
 * A: 4 of A-1; A-2 (1), A-3 (excluded) and A-4 (unassigned) are unnecessary: score 4, 1/1, 0 excluded,
 * 3 unnecessary.  The other recommendations change nothing: B is (1+2+3+4)/4 = 5/2. */
static void
test_unnecessary (void)
{
  static const FixtureRole roles[] = {
    { "A-1", "I", .as_is = "i4-" },
    { "A-2", "I", .as_is = "i1-", .to_be = "i1-", .recommendation = "unnecessary" },
    { "A-3", "I", .as_is = "ix-", .recommendation = "unnecessary" },
    { "A-4", "I", .recommendation = "unnecessary" },
    { "B-1", "I", .as_is = "i1-", .recommendation = "basic" },
    { "B-2", "I", .as_is = "i2-", .recommendation = "standard" },
    { "B-3", "I", .as_is = "i3-", .recommendation = "advanced" },
    { "B-4", "I", .as_is = "i4-", .recommendation = "optional" },
  };
  static const Expected expected[] = {
    { "4", 1, 1, 0, 3, "5", "1" },
    { "5/2", 4, 4, 0, 0, "5", "5/2" },
    { "14/5", 5, 5, 0, 3, "5", "11/5" }, /* (4+1+2+3+4)/5 */
  };

  assert_maturity (roles, G_N_ELEMENTS (roles), NULL, FALSE, expected, 2);
}

/* A to-be with default 3.  A: scores 2, 4, none, so 3 over 2/3; targets: default 3, own 5, default 3: 11/3; gap
 * 11/3 - 3 = 2/3 (the target of the unscored A-3 counts, the mean is over all roles).  B: score 5, but the to-be
 * leaves it unassigned: no target, no gap.  C: unscored with target 4: no gap.  D: excluded now, wanted at 3.
 * Overall: (2+4+5)/3 = 11/3; targets (3+5+3+4+3)/5 = 18/5; gap 18/5 - 11/3 = 54/15 - 55/15 = -1/15. */
static void
test_target (void)
{
  static const FixtureRole roles[] = {
    { "A-1", "I", .as_is = "i2-", .to_be = "i--" },  { "A-2", "I", .as_is = "i4-", .to_be = "o-5" },
    { "A-3", "II", .as_is = "---", .to_be = "c--" }, { "B-1", "I", .as_is = "i5-", .to_be = "---" },
    { "C-1", "I", .as_is = "i--", .to_be = "i4-" },  { "D-1", "I", .as_is = "ix-", .to_be = "i--" },
  };
  static const Expected expected[] = {
    { "3", 2, 3, 0, 0, "11/3", "2/3" },
    { "5", 1, 1, 0, 0, "", "" },
    { "", 0, 1, 0, 0, "4", "" },
    { "", 0, 0, 1, 0, "3", "" },
    { "11/3", 3, 5, 1, 0, "18/5", "-1/15" },
  };

  assert_maturity (roles, G_N_ELEMENTS (roles), "3", TRUE, expected, 4);
}

/* A role by itself: gap = target - score where both exist. A-2 is above its target: 3 - 4 = -1. */
static void
test_role_gap (void)
{
  static const FixtureRole roles[] = {
    { "A-1", "I", .as_is = "i2-", .to_be = "i--" }, { "A-2", "I", .as_is = "i4-", .to_be = "i--" },
    { "A-3", "I", .as_is = "i--", .to_be = "i--" }, { "A-4", "I", .as_is = "i2-", .to_be = "---" },
    { "A-5", "I", .as_is = "ix-", .to_be = "i--" }, { "A-6", "I", .as_is = "i2-", .to_be = "ix-" },
  };
  static const char *const gaps[] = { "1", "-1", "", "", "", "" };
  g_autoptr (JdProject) project = fixture_project (roles, G_N_ELEMENTS (roles), "3");
  g_autoptr (JdMaturity) maturity
    = jd_maturity_new (project, fixture_as_is (project), fixture_to_be (project));

  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    assert_fraction (jd_maturity_get_role (maturity, i)->gap, gaps[i]);
}

/* A to-be that is aimed at nothing but itself has no gap. */
static void
test_own_target (void)
{
  static const FixtureRole roles[] = { { "A-1", "I", .to_be = "i3-" }, { "A-2", "I", .to_be = "o-4" } };
  g_autoptr (JdProject) project = fixture_project (roles, G_N_ELEMENTS (roles), NULL);
  JdDesign *goal = fixture_to_be (project);
  g_autoptr (JdMaturity) maturity = jd_maturity_new (project, goal, goal);

  assert_fraction (jd_maturity_get_overall (maturity)->score, "7/2");
  assert_fraction (jd_maturity_get_overall (maturity)->gap, "0");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/jindate/maturity/means", test_means);
  g_test_add_func ("/jindate/maturity/unnecessary", test_unnecessary);
  g_test_add_func ("/jindate/maturity/target", test_target);
  g_test_add_func ("/jindate/maturity/role-gap", test_role_gap);
  g_test_add_func ("/jindate/maturity/own-target", test_own_target);
  return g_test_run ();
}
