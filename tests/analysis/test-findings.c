/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Strengths, weaknesses, improvement lists and moves (design, section 4, rules 6 and 7), in their order; every number
 * is worked out in the comments. */
#include "fixture.h"

#include "jd-findings.h"

static char *
dup_fraction (JdFraction fraction)
{
  if (!jd_fraction_exists (fraction))
    return g_strdup ("-");
  if (fraction.denominator == 1)
    return g_strdup_printf ("%" G_GINT64_FORMAT, fraction.numerator);
  return g_strdup_printf ("%" G_GINT64_FORMAT "/%" G_GINT64_FORMAT, fraction.numerator, fraction.denominator);
}

/* "weakness A 9/4 11/4: A-1 A-2" or "improve-insource A-1 2 3": kind, code, exact score or level, exact gap, and of a
 * function the roles that made it so. */
static char *
dup_line (const JdFinding *finding)
{
  g_autofree char *score = dup_fraction (finding->score);
  g_autofree char *gap = dup_fraction (finding->gap);
  const char *kind = jd_enum_to_nick (JD_TYPE_FINDING_KIND, (int) finding->kind);
  GString *line;

  if (finding->role != NULL)
    {
      g_assert_cmpuint (finding->n_causes, ==, 0);
      return g_strdup_printf ("%s %s %s %s",
                              kind,
                              jd_role_get_code (finding->role),
                              jd_enum_to_nick (JD_TYPE_LEVEL, (int) finding->level),
                              gap);
    }

  line = g_string_new (NULL);
  g_string_printf (line, "%s %s %s %s:", kind, jd_function_get_code (finding->function), score, gap);
  g_assert_cmpuint (finding->n_causes, >, 0);
  for (guint i = 0; i < finding->n_causes; i++)
    g_string_append_printf (line, " %s", jd_role_get_code (finding->causes[i]));
  return g_string_free (line, FALSE);
}

static void
assert_findings (const FixtureRole *roles,
                 guint n_roles,
                 const char *target_level,
                 gboolean with_target,
                 JdFindingKind from,
                 JdFindingKind to,
                 const char *expected)
{
  g_autoptr (JdProject) project = fixture_project (roles, n_roles, target_level);
  g_autoptr (JdFindings) findings
    = jd_findings_new (project, fixture_as_is (project), with_target ? fixture_to_be (project) : NULL);
  g_autoptr (GString) lines = g_string_new (NULL);

  g_assert_true (jd_findings_have_target (findings) == with_target);
  for (guint i = 0; i < jd_findings_get_n (findings); i++)
    {
      const JdFinding *finding = jd_findings_get (findings, i);
      g_autofree char *line = dup_line (finding);

      if (finding->kind >= from && finding->kind <= to)
        g_string_append_printf (lines, "%s\n", line);
    }
  g_assert_cmpstr (lines->str, ==, expected);
}

/* Without a to-be the gap is that to 5.
 * A: (4+4)/2 = 4, which is enough; 2/4 is just half.  B: (5+4+4)/3 = 13/3.  C: 5, but 1/3 is less than half.
 * D: (5+5+1)/3 = 11/3 is less than 4.  E: 13/3 like B, after it; its third role is excluded, so 3/3.
 * F: 5 with 1/1, since one role is excluded and one unnecessary.  Roles of 4 and 5 made it so, the best first. */
static void
test_strengths (void)
{
  static const FixtureRole roles[] = {
    { "A-1", "I", .as_is = "i4-" },
    { "A-2", "I", .as_is = "o-4" },
    { "A-3", "I", .as_is = "i--" },
    { "A-4", "I" },
    { "B-1", "I", .as_is = "i4-" },
    { "B-2", "I", .as_is = "c35" },
    { "B-3", "I", .as_is = "i4-" },
    { "C-1", "I", .as_is = "i5-" },
    { "C-2", "I", .as_is = "i--" },
    { "C-3", "I" },
    { "D-1", "I", .as_is = "i5-" },
    { "D-2", "I", .as_is = "i5-" },
    { "D-3", "I", .as_is = "i1-" },
    { "E-1", "I", .as_is = "i3-" },
    { "E-2", "I", .as_is = "i5-" },
    { "E-3", "I", .as_is = "ix-" },
    { "E-4", "I", .as_is = "i5-" },
    { "F-1", "I", .as_is = "i5-" },
    { "F-2", "I", .as_is = "ox-", .recommendation = "unnecessary" },
    { "F-3", "I", .as_is = "cxx" },
  };

  assert_findings (roles,
                   G_N_ELEMENTS (roles),
                   NULL,
                   FALSE,
                   JD_FINDING_STRENGTH,
                   JD_FINDING_WEAKNESS,
                   "strength F 5 0: F-1\n"
                   "strength B 13/3 2/3: B-2 B-1 B-3\n"
                   "strength E 13/3 2/3: E-2 E-4\n"
                   "strength A 4 1: A-1 A-2\n");
}

/* A: (3+3)/2 = 3 is no weakness.  B: 19 roles of 3 and one of 2 are 59/20 = 2.95, shown as 3.0 and yet below 3; only
 * the 2 made it so.  C: (1+2+4)/3 = 7/3.  D: 1, but 1/3 is less than half.  E: 1 with 1/2, just half.
 * F: (2+3+2)/3 = 7/3 ties with C. */
static void
test_low (void)
{
  FixtureRole roles[35] = { { "A-1", "I", .as_is = "i3-" }, { "A-2", "I", .as_is = "o-3" } };
  static const FixtureRole others[] = {
    { "C-1", "I", .as_is = "i4-" }, { "C-2", "I", .as_is = "i2-" }, { "C-3", "I", .as_is = "i1-" },
    { "D-1", "I", .as_is = "i1-" }, { "D-2", "I", .as_is = "i--" }, { "D-3", "I" },
    { "E-1", "I", .as_is = "i1-" }, { "E-2", "I", .as_is = "i--" }, { "F-1", "I", .as_is = "i2-" },
    { "F-2", "I", .as_is = "i3-" }, { "F-3", "I", .as_is = "i2-" },
  };
  char codes[20][8];

  for (guint i = 0; i < 20; i++)
    {
      g_snprintf (codes[i], sizeof codes[i], "B-%u", i + 1);
      roles[2 + i] = (FixtureRole){ codes[i], "I", .as_is = i == 12 ? "i2-" : "i3-" };
    }
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    roles[22 + i] = others[i];

  assert_findings (roles,
                   22 + G_N_ELEMENTS (others),
                   NULL,
                   FALSE,
                   JD_FINDING_STRENGTH,
                   JD_FINDING_WEAKNESS,
                   "weakness E 1 4: E-1\n"
                   "weakness C 7/3 8/3: C-3 C-2\n"
                   "weakness F 7/3 8/3: F-1 F-3\n"
                   "weakness B 59/20 41/20: B-13\n");
}

/* A to-be with default 4.
 * A: (3+3)/2 = 3, targets 4 and 4: gap 1 is enough; both are below their target.
 * B: (3+4+4)/3 = 11/3, targets 4: gap 1/3 is not.
 * C: 4, targets 5 and 5: a strength, gap 1, and so no weakness.
 * D: (2+5)/2 = 7/2, targets 4 and 5: 9/2, gap 1: D-1 only is below its target.
 * E: (2+3)/2 = 5/2 and gap 4 - 5/2 = 3/2: low and behind; E-1 is low, both are below their target.
 * F: (2+2)/2 = 2, targets 2: low, gap 0; they are what is low.
 * G: 3 with 1/3: too little is scored, whatever the gap. */
static void
test_behind (void)
{
  static const FixtureRole roles[] = {
    { "A-1", "I", .as_is = "i3-", .to_be = "i--" }, { "A-2", "I", .as_is = "i3-", .to_be = "o--" },
    { "B-1", "I", .as_is = "i3-", .to_be = "i--" }, { "B-2", "I", .as_is = "i4-", .to_be = "i--" },
    { "B-3", "I", .as_is = "i4-", .to_be = "i--" }, { "C-1", "I", .as_is = "i4-", .to_be = "i5-" },
    { "C-2", "I", .as_is = "i4-", .to_be = "i5-" }, { "D-1", "I", .as_is = "i2-", .to_be = "i--" },
    { "D-2", "I", .as_is = "i5-", .to_be = "i5-" }, { "E-1", "I", .as_is = "i2-", .to_be = "i--" },
    { "E-2", "I", .as_is = "i3-", .to_be = "i--" }, { "F-1", "I", .as_is = "i2-", .to_be = "i2-" },
    { "F-2", "I", .as_is = "i2-", .to_be = "i2-" }, { "G-1", "I", .as_is = "i3-", .to_be = "i5-" },
    { "G-2", "I", .as_is = "i--", .to_be = "i5-" }, { "G-3", "I", .as_is = "---", .to_be = "i5-" },
  };

  assert_findings (roles,
                   G_N_ELEMENTS (roles),
                   "4",
                   TRUE,
                   JD_FINDING_STRENGTH,
                   JD_FINDING_WEAKNESS,
                   "strength C 4 1: C-1 C-2\n"
                   "weakness F 2 0: F-1 F-2\n"
                   "weakness E 5/2 3/2: E-1 E-2\n"
                   "weakness A 3 1: A-1 A-2\n"
                   "weakness D 7/2 1: D-1\n");

  /* Without the to-be, only what is low, for what is low in it: E-2 scores 3. */
  assert_findings (roles,
                   G_N_ELEMENTS (roles),
                   "4",
                   FALSE,
                   JD_FINDING_STRENGTH,
                   JD_FINDING_WEAKNESS,
                   "strength C 4 1: C-1 C-2\n"
                   "weakness F 2 3: F-1 F-2\n"
                   "weakness E 5/2 5/2: E-1\n");
}

/* A gap of a function need not be one of its roles'; what widens it is named all the same.
 * A: scored 3 with target 3; unscored with targets 5: mean of targets (3+5+5+3)/4 = 4 over (3+3)/2 = 3.  A-2 is
 *    unscored and A-3 excluded, which makes the coverage 2/3.
 * B: B-1 scores 1 without a target, B-2 5 with target 5: score 3, target 5, gap 2; not low.
 * C: C-1 scores 4 of 5; C-2 scores 2 of 3; C-3 scores 3 and has no target but is not above the mean of targets
 *    (5+3)/2 = 4: score 3, gap 1.  C-4 has a target only, which is excluded, and is no cause. */
static void
test_causes (void)
{
  static const FixtureRole roles[] = {
    { "A-1", "I", .as_is = "i3-", .to_be = "i3-" }, { "A-2", "I", .as_is = "i--", .to_be = "i5-" },
    { "A-3", "I", .as_is = "ix-", .to_be = "i5-" }, { "A-4", "I", .as_is = "i3-", .to_be = "i3-" },
    { "B-1", "I", .as_is = "i1-", .to_be = "---" }, { "B-2", "I", .as_is = "i5-", .to_be = "i5-" },
    { "C-1", "I", .as_is = "i4-", .to_be = "i5-" }, { "C-2", "I", .as_is = "i2-", .to_be = "i3-" },
    { "C-3", "I", .as_is = "i3-", .to_be = "---" }, { "C-4", "I", .as_is = "i--", .to_be = "ix-" },
  };

  assert_findings (roles,
                   G_N_ELEMENTS (roles),
                   NULL,
                   TRUE,
                   JD_FINDING_STRENGTH,
                   JD_FINDING_WEAKNESS,
                   "weakness A 3 1: A-2 A-3\n"
                   "weakness B 3 2: B-1\n"
                   "weakness C 3 1: C-2 C-3 C-1\n");
}

/* Areas in the order I, II, IV, III, all; in one area the larger gap, then the lower level, then the catalogue's order
 * (A-2 before A-10), whichever side the role uses besides.  The to-be has default 4 and own targets: gaps in I are
 * A-3 3-1 = 2, A-4 5-3 = 2, A-2 and A-10 4-2 = 2, A-5 4-3 = 1.  Levels in I: A-3 1, A-2 2, A-10 2, A-4 3. */
static void
test_improvement_order (void)
{
  static const FixtureRole roles[] = {
    { "A-1", "all", .as_is = "i1-", .to_be = "i5-" }, { "A-2", "I", .as_is = "i2-", .to_be = "i--" },
    { "A-3", "I", .as_is = "i1-", .to_be = "i3-" },   { "A-4", "I", .as_is = "c3-", .to_be = "i5-" },
    { "A-5", "I", .as_is = "i3-", .to_be = "i--" },   { "A-6", "III", .as_is = "i1-", .to_be = "i5-" },
    { "A-7", "IV", .as_is = "i2-", .to_be = "i--" },  { "A-8", "II", .as_is = "i3-", .to_be = "i--" },
    { "A-10", "I", .as_is = "i2-", .to_be = "c--" },  { "B-1", "III", .as_is = "o-2", .to_be = "o--" },
    { "B-2", "IV", .as_is = "o-3", .to_be = "o--" },  { "B-3", "II", .as_is = "c13", .to_be = "c2-" },
  };

  assert_findings (roles,
                   G_N_ELEMENTS (roles),
                   "4",
                   TRUE,
                   JD_FINDING_IMPROVE_INSOURCE,
                   JD_FINDING_IMPROVE_OUTSOURCE,
                   "improve-insource A-3 1 2\n"
                   "improve-insource A-2 2 2\n"
                   "improve-insource A-10 2 2\n"
                   "improve-insource A-4 3 2\n"
                   "improve-insource A-5 3 1\n"
                   "improve-insource B-3 1 1\n"
                   "improve-insource A-8 3 1\n"
                   "improve-insource A-7 2 2\n"
                   "improve-insource A-6 1 4\n"
                   "improve-insource A-1 1 4\n"
                   "improve-outsource B-3 3 1\n"
                   "improve-outsource B-2 3 1\n"
                   "improve-outsource B-1 2 2\n");
}

/* Which sides are listed.  The to-be has default 3.
 * A-1 both sides used in both: 1 of 3 and 2 of 3.  A-2: the to-be drops the outsource side.  A-3: the insource side is
 * kept but not in use.  A-4: unscored.  A-5: excluded.  A-6: the target is excluded.  A-7: at the target.  A-8: above.
 * unnecessary.  A-10: unassigned now.  A-11: the to-be leaves it unassigned.  A-12: one side excluded, the other
 * 2 of 3. */
static void
test_improvement_sides (void)
{
  static const FixtureRole roles[] = {
    { "A-1", "I", .as_is = "c12", .to_be = "c--" },
    { "A-2", "I", .as_is = "c12", .to_be = "i--" },
    { "A-3", "I", .as_is = "o12", .to_be = "c--" },
    { "A-4", "I", .as_is = "i--", .to_be = "i--" },
    { "A-5", "I", .as_is = "ix-", .to_be = "i--" },
    { "A-6", "I", .as_is = "i1-", .to_be = "ix-" },
    { "A-7", "I", .as_is = "i3-", .to_be = "i--" },
    { "A-8", "I", .as_is = "i4-", .to_be = "i--" },
    { "A-9", "I", .as_is = "i1-", .to_be = "i--", .recommendation = "unnecessary" },
    { "A-10", "I", .as_is = "-11", .to_be = "i--" },
    { "A-11", "I", .as_is = "i1-", .to_be = "---" },
    { "A-12", "I", .as_is = "cx2", .to_be = "c--" },
  };

  assert_findings (roles,
                   G_N_ELEMENTS (roles),
                   "3",
                   TRUE,
                   JD_FINDING_IMPROVE_INSOURCE,
                   JD_FINDING_IMPROVE_OUTSOURCE,
                   "improve-insource A-1 1 2\n"
                   "improve-insource A-2 1 2\n"
                   "improve-outsource A-1 2 1\n"
                   "improve-outsource A-3 2 1\n"
                   "improve-outsource A-12 2 1\n");

  /* Without a to-be every scored side in use aims at 5: A-1 c12, A-2 c12, A-3 o.2, A-6 1, A-7 3, A-8 4, A-11 1,
   * A-12 .2; by larger gap, and so by lower level. */
  assert_findings (roles,
                   G_N_ELEMENTS (roles),
                   "3",
                   FALSE,
                   JD_FINDING_IMPROVE_INSOURCE,
                   JD_FINDING_MOVE,
                   "improve-insource A-1 1 4\n"
                   "improve-insource A-2 1 4\n"
                   "improve-insource A-6 1 4\n"
                   "improve-insource A-11 1 4\n"
                   "improve-insource A-7 3 2\n"
                   "improve-insource A-8 4 1\n"
                   "improve-outsource A-1 2 3\n"
                   "improve-outsource A-2 2 3\n"
                   "improve-outsource A-3 2 3\n"
                   "improve-outsource A-12 2 3\n");
}

/* By the areas' order and then the catalogue's, whatever the gap.  The score is the role's: A-5 has 4 outside and 2
 * inside, so 4 now; the gap is 3 - 4 = -1.  A-6 stays, A-7 is unnecessary, A-9 moves to nobody. */
static void
test_moves (void)
{
  static const FixtureRole roles[] = {
    { "A-1", "all", .as_is = "o-1", .to_be = "c--" },
    { "A-2", "I", .as_is = "o-3", .to_be = "i--" },
    { "A-3", "III", .as_is = "i1-", .to_be = "o-5" },
    { "A-4", "IV", .as_is = "---", .to_be = "i--" },
    { "A-5", "II", .as_is = "c24", .to_be = "i--" },
    { "A-6", "I", .as_is = "i1-", .to_be = "i5-" },
    { "A-7", "I", .as_is = "i1-", .to_be = "o--", .recommendation = "unnecessary" },
    { "A-8", "IV", .as_is = "ox1", .to_be = "i--" },
    { "A-9", "I", .as_is = "ox-", .to_be = "---" },
    { "A-10", "I", .as_is = "i1-", .to_be = "o--" },
    { "A-11", "IV", .as_is = "ix-", .to_be = "c--" },
  };

  assert_findings (roles,
                   G_N_ELEMENTS (roles),
                   "3",
                   TRUE,
                   JD_FINDING_MOVE,
                   JD_FINDING_MOVE,
                   "move A-2 3 0\n"
                   "move A-9 none -\n"
                   "move A-10 1 2\n"
                   "move A-5 4 -1\n"
                   "move A-4 none -\n"
                   "move A-8 1 2\n"
                   "move A-11 excluded -\n"
                   "move A-3 1 4\n"
                   "move A-1 1 2\n");
}

/* Nothing scored says nothing, and a design aimed at itself has nowhere to move. */
static void
test_nothing (void)
{
  static const FixtureRole roles[] = {
    { "A-1", "I", .as_is = "i--" },
    { "A-2", "I" },
    { "B-1", "I", .as_is = "ix-", .recommendation = "unnecessary" },
    { "C-1", "I", .as_is = "ix-" },
  };
  g_autoptr (JdProject) project = fixture_project (roles, G_N_ELEMENTS (roles), NULL);
  g_autoptr (JdFindings) unscored = jd_findings_new (project, fixture_as_is (project), NULL);
  g_autoptr (JdFindings) itself = jd_findings_new (project, fixture_to_be (project), fixture_to_be (project));

  g_assert_cmpuint (jd_findings_get_n (unscored), ==, 0);
  g_assert_cmpuint (jd_findings_get_n (itself), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/jindate/findings/strengths", test_strengths);
  g_test_add_func ("/jindate/findings/low", test_low);
  g_test_add_func ("/jindate/findings/behind", test_behind);
  g_test_add_func ("/jindate/findings/causes", test_causes);
  g_test_add_func ("/jindate/findings/improvement-order", test_improvement_order);
  g_test_add_func ("/jindate/findings/improvement-sides", test_improvement_sides);
  g_test_add_func ("/jindate/findings/moves", test_moves);
  g_test_add_func ("/jindate/findings/nothing", test_nothing);
  return g_test_run ();
}
