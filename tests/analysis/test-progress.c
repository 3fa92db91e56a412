/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far it is to the target, and what is overdue; every number is worked out in the comments. The day of all tests
 * is 20 November 2026. */
#include "fixture.h"

#include "jd-progress.h"

#define TODAY "2026-11-20"

static JdProgress *
judge (JdProject *project, gboolean with_target)
{
  return jd_progress_new (
    project, fixture_as_is (project), with_target ? fixture_to_be (project) : NULL, TODAY);
}

/* In lowest terms, so that nothing rounded is compared. */
static char *
dup_exact (JdFraction fraction)
{
  if (!jd_fraction_exists (fraction))
    return g_strdup ("");
  if (fraction.denominator == 1)
    return g_strdup_printf ("%" G_GINT64_FORMAT, fraction.numerator);
  return g_strdup_printf ("%" G_GINT64_FORMAT "/%" G_GINT64_FORMAT, fraction.numerator, fraction.denominator);
}

static const char *
spell_state (JdProgressState state)
{
  static const char *const words[JD_N_PROGRESS_STATES] = { "none", "overdue", "open", "reached" };

  return words[state];
}

typedef struct
{
  const char *percent;
  guint counted, aimed;
  guint states[JD_N_PROGRESS_STATES]; /* none, overdue, open, reached */
} Expected;

static void
assert_group (const JdGroupProgress *group, const Expected *expected)
{
  g_autofree char *percent = dup_exact (group->percent);

  g_assert_cmpstr (percent, ==, expected->percent);
  g_assert_cmpuint (group->counted, ==, expected->counted);
  g_assert_cmpuint (group->aimed, ==, expected->aimed);
  for (JdProgressState state = 0; state < JD_N_PROGRESS_STATES; state++)
    g_assert_cmpuint (group->states[state], ==, expected->states[state]);
}

/* A to-be whose default is level 4.
 * A: scores 2, 5 and 3 of targets 4, 4 (default) and 3: 2 + 4 (not 5) + 3 = 9 of 11, so 900/11; 3 of 3 aimed at; open,
 * reached, reached.  B: unscored, excluded and unassigned now, all aimed at 4: no percentage, 0 of 3, all open, and
 * never 0.  C: C-1 unnecessary; C-2 excluded in the to-be and C-3 unassigned in both: nothing is aimed at.
 * Overall: 9 of 11 again, 3 of 6; not a mean of functions. */
static void
test_groups (void)
{
  static const FixtureRole roles[] = {
    { "A-1", "I", .as_is = "i2-", .to_be = "i--" },
    { "A-2", "I", .as_is = "i5-", .to_be = "i--" },
    { "A-3", "II", .as_is = "o-3", .to_be = "o-3" },
    { "B-1", "I", .as_is = "i--", .to_be = "i--" },
    { "B-2", "I", .as_is = "ix-", .to_be = "i--" },
    { "B-3", "I", .as_is = "---", .to_be = "i--" },
    { "C-1", "I", .as_is = "i1-", .to_be = "o--", .recommendation = "unnecessary" },
    { "C-2", "I", .as_is = "i1-", .to_be = "ix-" },
    { "C-3", "I", .as_is = "---", .to_be = "---" },
  };
  static const Expected expected[] = {
    { "900/11", 3, 3, { 0, 0, 1, 2 } },
    { "", 0, 3, { 0, 0, 3, 0 } },
    { "", 0, 0, { 3, 0, 0, 0 } },
    { "900/11", 3, 6, { 3, 0, 4, 2 } },
  };
  g_autoptr (JdProject) project = fixture_project (roles, G_N_ELEMENTS (roles), "4");
  g_autoptr (JdProgress) progress = judge (project, TRUE);

  for (guint f = 0; f < G_N_ELEMENTS (expected) - 1; f++)
    assert_group (jd_progress_get_function (progress, f), &expected[f]);
  assert_group (jd_progress_get_overall (progress), &expected[G_N_ELEMENTS (expected) - 1]);
}

/* One role a line, to a to-be whose default is level 4. */
static void
test_roles (void)
{
  static const struct
  {
    FixtureRole role;
    const char *percent; /* 100 * MIN (score, target) / target */
    const char *state;
    guint overdue_days;
  } table[] = {
    { { "A-1", "I", .as_is = "i1-", .to_be = "i-1" },
      "25",
      "open",
      0 }, /* a level not in use is no target: 1 of 4 */
    { { "A-2", "I", .as_is = "i3-", .to_be = "i--" }, "75", "open", 0 },
    { { "A-3", "I", .as_is = "i4-", .to_be = "i--" }, "100", "reached", 0 },
    { { "A-4", "I", .as_is = "i4-", .to_be = "i3-" }, "100", "reached", 0 }, /* above its target */
    { { "A-5", "I", .as_is = "i2-", .to_be = "i3-" }, "200/3", "open", 0 },
    { { "A-6", "I", .as_is = "i--", .to_be = "i--" }, "", "open", 0 }, /* unscored: nobody knows, not 0 */
    { { "A-7", "I", .as_is = "ix-", .to_be = "i--" }, "", "open", 0 },
    { { "A-8", "I", .as_is = "i4-", .to_be = "o--" },
      "100",
      "open",
      0 },                                                             /* scored enough, but not moved yet */
    { { "A-9", "I", .as_is = "i4-", .to_be = "---" }, "", "open", 0 }, /* to be given up */
    { { "A-10", "I", .as_is = "---", .to_be = "---" }, "", "none", 0 },
    { { "A-11", "I", .as_is = "ix-", .to_be = "ix-" }, "", "none", 0 },
    { { "A-12", "I", .as_is = "i1-", .to_be = "i5-", .recommendation = "unnecessary" }, "", "none", 0 },
    /* Both sides: score 4 of 4 by the better side, yet the other is 2 below its own target. */
    { { "A-13", "I", .as_is = "c42", .to_be = "c--" }, "100", "open", 0 },
    { { "A-14", "I", .as_is = "c44", .to_be = "c--" }, "100", "reached", 0 },
    { { "A-15", "I", .as_is = "c4-", .to_be = "c--" }, "100", "open", 0 },    /* one side unscored */
    { { "A-16", "I", .as_is = "c4x", .to_be = "c4x" }, "100", "reached", 0 }, /* one side not aimed at */
    /* Due dates: 20 November is not over on 20 November; the 19th is, by 1 day; 31 October by 20, 29 February 2024 by
     * 995 (306 to the end of 2024, 365, 324 to 20 November 2026). */
    { { "A-17", "I", .as_is = "i2-", .to_be = "i--", .due = "2026-11-20" }, "50", "open", 0 },
    { { "A-18", "I", .as_is = "i2-", .to_be = "i--", .due = "2026-11-19" }, "50", "overdue", 1 },
    { { "A-19", "I", .as_is = "i4-", .to_be = "o--", .due = "2026-10-31" }, "100", "overdue", 20 },
    { { "A-20", "I", .as_is = "i--", .to_be = "i--", .due = "2024-02-29" }, "", "overdue", 995 },
    { { "A-21", "I", .as_is = "i4-", .to_be = "i--", .due = "2024-02-29" }, "100", "reached", 0 },
    { { "A-22", "I", .as_is = "---", .to_be = "---", .due = "2024-02-29" }, "", "none", 0 },
    { { "A-23", "I", .as_is = "i2-", .to_be = "i--", .due = "2024-02-29", .recommendation = "unnecessary" },
      "",
      "none",
      0 },
    { { "A-24", "I", .as_is = "i2-", .to_be = "i--", .due = "9999-12-31" }, "50", "open", 0 },
  };
  FixtureRole roles[G_N_ELEMENTS (table)];
  g_autoptr (JdProject) project = NULL;
  g_autoptr (JdProgress) progress = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    roles[i] = table[i].role;
  project = fixture_project (roles, G_N_ELEMENTS (roles), "4");
  progress = judge (project, TRUE);

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      const JdRoleProgress *role = jd_progress_get_role (progress, i);
      g_autofree char *percent = dup_exact (role->percent);

      g_test_message ("%s", roles[i].code);
      g_assert_cmpstr (percent, ==, table[i].percent);
      /* The two exist together; the gap itself is the maturity's. */
      g_assert_true (jd_fraction_exists (role->gap) == (*table[i].percent != '\0'));
      g_assert_cmpstr (spell_state (role->state), ==, table[i].state);
      g_assert_cmpuint (role->overdue_days, ==, table[i].overdue_days);
    }
}

/* Each side by itself: what it is, what is wanted, and whether that is only the to-be's default. */
static void
test_sides (void)
{
  static const FixtureRole roles[] = {
    { "A-1", "I", .as_is = "c2-", .to_be = "c-3" }, /* 2 to the default 4; unscored to 3 of its own: no gap */
    { "A-2",
      "I",
      .as_is = "i51",
      .to_be = "o-5" }, /* inside is dropped; outside is not used yet: 1 does not count */
    { "A-3", "I", .as_is = "o-5", .to_be = "o-2" }, /* 3 above */
  };
  static const struct
  {
    JdLevel level, target;
    gboolean is_inferred;
    const char *gap;
  } expected[G_N_ELEMENTS (roles)][JD_N_SIDES] = {
    { { JD_LEVEL_2, JD_LEVEL_4, TRUE, "2" }, { JD_LEVEL_NONE, JD_LEVEL_3, FALSE, "" } },
    { { JD_LEVEL_5, JD_LEVEL_NONE, FALSE, "" }, { JD_LEVEL_NONE, JD_LEVEL_5, FALSE, "" } },
    { { JD_LEVEL_NONE, JD_LEVEL_NONE, FALSE, "" }, { JD_LEVEL_5, JD_LEVEL_2, FALSE, "-3" } },
  };
  g_autoptr (JdProject) project = fixture_project (roles, G_N_ELEMENTS (roles), "4");
  g_autoptr (JdProgress) progress = judge (project, TRUE);

  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    for (JdSide side = 0; side < JD_N_SIDES; side++)
      {
        const JdSideProgress *got = &jd_progress_get_role (progress, i)->sides[side];
        g_autofree char *gap = dup_exact (got->gap);

        g_test_message ("%s, side %u", roles[i].code, side);
        g_assert_cmpint (got->level, ==, expected[i][side].level);
        g_assert_cmpint (got->target, ==, expected[i][side].target);
        g_assert_cmpint (got->is_inferred, ==, expected[i][side].is_inferred);
        g_assert_cmpstr (gap, ==, expected[i][side].gap);
      }
}

/* Of four roles that are open or overdue, A-1 has nothing, A-2 an owner, A-3 a due date that is over, A-4 both; A-5 is
 * reached, so nobody misses its owner. */
static void
test_missing (void)
{
  static const FixtureRole roles[] = {
    { "A-1", "I", .as_is = "i2-", .to_be = "i--" },
    { "A-2", "I", .as_is = "i2-", .to_be = "i--", .owner = "Sato" },
    { "A-3", "I", .as_is = "i2-", .to_be = "i--", .due = "2026-01-31" },
    { "A-4", "I", .as_is = "i2-", .to_be = "i--", .owner = "Sato", .due = "2027-03-31" },
    { "A-5", "I", .as_is = "i5-", .to_be = "i--" },
  };
  g_autoptr (JdProject) project = fixture_project (roles, G_N_ELEMENTS (roles), "4");
  g_autoptr (JdProgress) progress = judge (project, TRUE);
  const JdGroupProgress *overall = jd_progress_get_overall (progress);

  g_assert_cmpuint (overall->without_owner, ==, 2);
  g_assert_cmpuint (overall->without_due, ==, 2);
  g_assert_cmpuint (overall->states[JD_PROGRESS_OVERDUE], ==, 1);
}

/* Without a to-be the aim is 5 on every side in use, nothing moves, and due dates are the design's own: 2 of 5 is 40 %,
 * overdue by 20 days; 5 of 5; unassigned is aimed at nothing. Overall (2 + 5) of 10: 70 %. */
static void
test_without_target (void)
{
  static const FixtureRole roles[] = {
    { "A-1", "I", .as_is = "i2-", .due = "2026-10-31" },
    { "A-2", "I", .as_is = "o-5" },
    { "A-3", "I", .as_is = "---" },
  };
  static const Expected expected = { "70", 2, 2, { 1, 1, 0, 1 } };
  g_autoptr (JdProject) project = fixture_project (roles, G_N_ELEMENTS (roles), "1");
  g_autoptr (JdProgress) progress = judge (project, FALSE);
  const JdRoleProgress *role = jd_progress_get_role (progress, 0);
  g_autofree char *percent = dup_exact (role->percent);

  assert_group (jd_progress_get_overall (progress), &expected);
  g_assert_cmpstr (percent, ==, "40");
  g_assert_cmpuint (role->overdue_days, ==, 20);
  g_assert_true (role->sides[JD_SIDE_INSOURCE].is_inferred);
}

/* To one decimal, half away from zero: 1 of 16 is 6.25, so 6.3; 269 of 270 is 99.63 and not 100. */
static void
test_text (void)
{
  static const struct
  {
    JdFraction percent;
    const char *text;
  } table[] = {
    { { 200, 3 }, "66.7%" }, { { 100, 1 }, "100.0%" },  { { 0, 1 }, "0.0%" },
    { { 25, 4 }, "6.3%" },   { { 2690, 27 }, "99.6%" }, { JD_FRACTION_NONE, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autofree char *text = jd_percent_dup_text (table[i].percent);

      g_assert_cmpstr (text, ==, table[i].text);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/jindate/progress/groups", test_groups);
  g_test_add_func ("/jindate/progress/roles", test_roles);
  g_test_add_func ("/jindate/progress/sides", test_sides);
  g_test_add_func ("/jindate/progress/missing", test_missing);
  g_test_add_func ("/jindate/progress/without-target", test_without_target);
  g_test_add_func ("/jindate/progress/text", test_text);
  return g_test_run ();
}
