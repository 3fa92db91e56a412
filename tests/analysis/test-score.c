/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Score and target of one role (design, section 4, rules 1 and 5). */
#include "fixture.h"

#include "jd-score.h"

static char
letter_of (JdLevel level)
{
  return "-12345x"[level];
}

/* Rule 1. The answer of every row can be read off: the side in use, or the higher scored of both. */
static void
test_role_score (void)
{
  static const struct
  {
    const char *state;
    char score;
  } rows[] = {
    { "i3-", '3' }, /* insource: its insource level */
    { "i35", '3' }, /* the outsource level is kept and ignored */
    { "i-5", '-' }, /* nothing on the side in use: unscored, not 5 and not 0 */
    { "ix5", 'x' }, /* the side in use is excluded */
    { "i3x", '3' }, /* the excluded side is not in use */
    { "o-2", '2' }, /* outsource: its outsource level */
    { "o42", '2' }, { "o4-", '-' }, { "o4x", 'x' }, { "ox1", '1' },
    { "c34", '4' }, /* combination: the higher of the two scored sides */
    { "c43", '4' }, { "c3-", '3' }, { "c-3", '3' }, { "c3x", '3' }, /* one scored side is enough */
    { "cx3", '3' }, { "c--", '-' }, { "c-x", '-' }, /* one side excluded, the other not judged: unscored */
    { "cx-", '-' }, { "cxx", 'x' },                 /* every side in use excluded */
    { "---", '-' },                                 /* unassigned: unscored, */
    { "-53", '-' },                                 /* whatever levels it has kept, */
    { "-xx", '-' },                                 /* and never excluded */
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      FixtureRole role = { "A-1", "I", .as_is = rows[i].state };
      g_autoptr (JdProject) project = fixture_project (&role, 1, NULL);
      JdLevel score = jd_score_get_level (fixture_assignment (fixture_as_is (project), "A-1"));

      g_test_message ("%s", rows[i].state);
      g_assert_cmpint (letter_of (score), ==, rows[i].score);
    }
}

/* Rule 5: default target level 4. */
static void
test_role_target (void)
{
  static const struct
  {
    const char *as_is, *to_be;
    char insource, outsource, target;
  } rows[] = {
    { "i2-", "i--", '4', '-', '4' }, /* the default on the side in use */
    { "i2-", "i3-", '3', '-', '3' }, /* a level of its own goes before */
    { "i2-", "i-5", '4', '-', '4' }, /* a level on a side out of use is ignored */
    { "i2-", "o--", '-', '4', '4' }, /* the to-be's sourcing decides, */
    { "o-2", "c--", '4', '4', '4' }, /* whatever the as-is does */
    { "o-2", "c2-", '2', '4', '4' }, /* rule 1: the higher of own 2 and default 4 */
    { "o-2", "c25", '2', '5', '5' }, { "i2-", "ix-", 'x', '-', 'x' }, /* excluded there: no default */
    { "c22", "cx-", 'x', '4', '4' }, { "c22", "cxx", 'x', 'x', 'x' },
    { "i2-", "---", '-', '-', '-' }, /* not assigned there: no target */
    { "---", "i--", '4', '-', '4' }, /* a target needs no score */
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      FixtureRole role = { "A-1", "I", .as_is = rows[i].as_is, .to_be = rows[i].to_be };
      g_autoptr (JdProject) project = fixture_project (&role, 1, "4");
      JdAssignment *now = fixture_assignment (fixture_as_is (project), "A-1");
      JdAssignment *goal = fixture_assignment (fixture_to_be (project), "A-1");

      g_test_message ("%s to %s", rows[i].as_is, rows[i].to_be);
      g_assert_cmpint (
        letter_of (jd_target_get_side_level (now, goal, JD_SIDE_INSOURCE)), ==, rows[i].insource);
      g_assert_cmpint (
        letter_of (jd_target_get_side_level (now, goal, JD_SIDE_OUTSOURCE)), ==, rows[i].outsource);
      g_assert_cmpint (letter_of (jd_target_get_level (now, goal)), ==, rows[i].target);
    }
}

/* Rule 5 with no to-be: level 5 on every side in use. */
static void
test_target_without_to_be (void)
{
  static const struct
  {
    const char *state;
    char insource, outsource, target;
  } rows[] = {
    { "i2-", '5', '-', '5' }, { "o-2", '-', '5', '5' },
    { "c22", '5', '5', '5' }, { "i--", '5', '-', '5' }, /* not judged yet: aimed at all the same */
    { "---", '-', '-', '-' },                           /* nobody does it: nothing to aim at */
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      FixtureRole role = { "A-1", "I", .as_is = rows[i].state, .to_be = "c11" };
      g_autoptr (JdProject) project = fixture_project (&role, 1, "1");
      JdAssignment *now = fixture_assignment (fixture_as_is (project), "A-1");

      g_test_message ("%s", rows[i].state);
      g_assert_cmpint (
        letter_of (jd_target_get_side_level (now, NULL, JD_SIDE_INSOURCE)), ==, rows[i].insource);
      g_assert_cmpint (
        letter_of (jd_target_get_side_level (now, NULL, JD_SIDE_OUTSOURCE)), ==, rows[i].outsource);
      g_assert_cmpint (letter_of (jd_target_get_level (now, NULL)), ==, rows[i].target);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/jindate/score/role", test_role_score);
  g_test_add_func ("/jindate/target/role", test_role_target);
  g_test_add_func ("/jindate/target/without-to-be", test_target_without_to_be);
  return g_test_run ();
}
