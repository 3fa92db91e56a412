/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The sentence of every kind of finding names the numbers and the roles behind it. */
#include "fixture.h"

#include "jd-findings.h"

static void
assert_texts (const FixtureRole *roles,
              guint n_roles,
              const char *target_level,
              const char *const *expected,
              guint n_expected)
{
  g_autoptr (JdProject) project = fixture_project (roles, n_roles, target_level);
  g_autoptr (JdFindings) findings = jd_findings_new (
    project, fixture_as_is (project), target_level != NULL ? fixture_to_be (project) : NULL);

  for (guint i = 0; i < MIN (n_expected, jd_findings_get_n (findings)); i++)
    {
      g_autofree char *text = jd_finding_dup_text (findings, i, "en");

      g_assert_cmpstr (text, ==, expected[i]);
    }
  g_assert_cmpuint (jd_findings_get_n (findings), ==, n_expected);
}

/* A: (4+5+3)/3 = 4 over 3/4.  B: (1+2+3)/3 = 2.  Levels of the next step are in the words of the side's scale. */
static void
test_without_target (void)
{
  static const FixtureRole roles[] = {
    { "A-1", "I", .as_is = "o-4" },   { "A-2", "II", .as_is = "o-5" }, { "A-3", "all", .as_is = "o-3" },
    { "A-4", "I", .as_is = "o--" },   { "B-1", "IV", .as_is = "i1-" }, { "B-2", "III", .as_is = "i2-" },
    { "B-3", "all", .as_is = "i3-" },
  };
  static const char *const expected[] = {
    "A is a strength: score 4.0 (12 ÷ 3; 3/4 scored), at least 4, thanks to A-2 (5), A-1 (4).",
    "B is a weakness: score 2.0 (6 ÷ 3; 3/3 scored), below 3, because of B-1 (1), B-2 (2).",
    "B-1 (area IV): insource level 1, 4 short of the target 5. To reach 2: in 2",
    "B-2 (area III): insource level 2, 3 short of the target 5. To reach 3: in 3",
    "B-3 (all areas): insource level 3, 2 short of the target 5. To reach 4: in 4",
    "A-1 (area I): outsource level 4, 1 short of the target 5. To reach 5: out 5",
    "A-3 (all areas): outsource level 3, 2 short of the target 5. To reach 4: out 4",
  };

  assert_texts (roles, G_N_ELEMENTS (roles), NULL, expected, G_N_ELEMENTS (expected));
}

/* With a to-be of 4.  A: score 3, targets (4+4+5)/3 = 13/3 = 4.3, gap 4/3 = 1.3, not low; A-3 is unscored.
 * B: score 3/2, target 4, gap 5/2: low and behind; B-3 scores 2 without a target, below 4.
 * C: score 2, targets 2: low only.  D: excluded now, wanted at 4. */
static void
test_with_target (void)
{
  static const FixtureRole roles[] = {
    { "A-1", "I", .as_is = "i3-", .to_be = "i--" },   { "A-2", "I", .as_is = "i3-", .to_be = "i--" },
    { "A-3", "II", .as_is = "---", .to_be = "o-5" },  { "B-1", "I", .as_is = "i1-", .to_be = "c--" },
    { "B-3", "IV", .as_is = "c2-", .to_be = "---" },  { "C-1", "I", .as_is = "i2-", .to_be = "i2-" },
    { "D-1", "III", .as_is = "ox-", .to_be = "i--" }, { "D-2", "III", .as_is = "o-x", .to_be = "i--" },
  };
  static const char *const expected[] = {
    "B is a weakness: score 1.5 (3 ÷ 2; 2/2 scored), below 3 and 2.5 short of the target 4.0, because of "
    "B-1 (1 → 4), B-3 (2 → no target).",
    "C is a weakness: score 2.0 (2 ÷ 1; 1/1 scored), below 3, because of C-1 (2 → 2).",
    "A is a weakness: score 3.0 (6 ÷ 2; 2/3 scored), 1.3 short of the target 4.3, because of A-1 (3 → 4), "
    "A-2 (3 → 4), A-3 (unscored → 5).",
    "B-1 (area I): insource level 1, 3 short of the target 4. To reach 2: in 2",
    "A-1 (area I): insource level 3, 1 short of the target 4. To reach 4: in 4",
    "A-2 (area I): insource level 3, 1 short of the target 4. To reach 4: in 4",
    "B-1 (area I): insource → combination (score: 1, target: 4).",
    "A-3 (area II): unassigned → outsource (score: unscored, target: 5).",
    "B-3 (area IV): combination → unassigned (score: 2, target: none).",
    "D-1 (area III): outsource → insource (score: unscored, target: 4).",
    "D-2 (area III): outsource → insource (score: excluded, target: 4).",
  };

  assert_texts (roles, G_N_ELEMENTS (roles), "4", expected, G_N_ELEMENTS (expected));
}

/* As above, in three kinds; the other kinds say why there is nothing. */
static void
test_report (void)
{
  static const FixtureRole roles[] = { { "A-1", "I", .as_is = "i3-" }, { "B-1", "IV", .as_is = "o-5" } };
  g_autoptr (JdProject) project = fixture_project (roles, G_N_ELEMENTS (roles), NULL);
  g_autoptr (JdFindings) findings = jd_findings_new (project, fixture_as_is (project), NULL);
  g_autofree char *report = jd_findings_dup_report (findings, JD_FINDING_STRENGTH, JD_FINDING_MOVE, "en");

  g_assert_cmpstr (report,
                   ==,
                   "Strengths\n"
                   "- B is a strength: score 5.0 (5 ÷ 1; 1/1 scored), at least 4, thanks to B-1 (5).\n"
                   "\n"
                   "Weaknesses\n"
                   "No function with at least half of its roles scored is below 3.\n"
                   "\n"
                   "Improve In-House\n"
                   "- A-1 (area I): insource level 3, 2 short of the target 5. To reach 4: in 4\n"
                   "\n"
                   "Improve Outsourced\n"
                   "No role is scored below its target on this side.\n"
                   "\n"
                   "Moves\n"
                   "Choose a to-be design beside the current one to see what moves.\n");
}

/* Why there is nothing, in projects without a score, and without a role to be evaluated. */
static void
test_absence (void)
{
  static const FixtureRole unscored[] = { { "A-1", "I", .as_is = "i--", .to_be = "i4-" } };
  static const FixtureRole excluded[] = { { "A-1", "I", .as_is = "ix-", .to_be = "i4-" } };
  static const FixtureRole unnecessary[]
    = { { "A-1", "I", .as_is = "i2-", .recommendation = "unnecessary" } };
  static const struct
  {
    const FixtureRole *role;
    const char *target_level;
    JdFindingKind kind;
    const char *absence;
  } cases[] = {
    { unscored, NULL, JD_FINDING_STRENGTH, "No role is scored yet." },
    { unscored, NULL, JD_FINDING_WEAKNESS, "No role is scored yet." },
    { unscored, NULL, JD_FINDING_IMPROVE_INSOURCE, "No role is scored yet." },
    { unscored, "4", JD_FINDING_MOVE, "No role moves: the to-be design has every role where it is." },
    { excluded, "4", JD_FINDING_WEAKNESS, "No role is to be evaluated: all are excluded or unnecessary." },
    { unnecessary,
      NULL,
      JD_FINDING_WEAKNESS,
      "No role is to be evaluated: all are excluded or unnecessary." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gboolean has_target = cases[i].target_level != NULL;
      g_autoptr (JdProject) project = fixture_project (cases[i].role, 1, cases[i].target_level);
      g_autoptr (JdFindings) findings
        = jd_findings_new (project, fixture_as_is (project), has_target ? fixture_to_be (project) : NULL);

      g_assert_cmpuint (jd_findings_count (findings, cases[i].kind), ==, 0);
      g_assert_cmpstr (jd_findings_get_absence (findings, cases[i].kind), ==, cases[i].absence);
    }
}

/* Only an improvement has a level to reach. */
static void
test_next_step (void)
{
  static const FixtureRole roles[] = { { "A-1", "I", .as_is = "c24", .to_be = "i--" } };
  static const char *const expected[] = { NULL, "To reach 3: in 3", NULL };
  g_autoptr (JdProject) project = fixture_project (roles, 1, "5");
  g_autoptr (JdFindings) findings
    = jd_findings_new (project, fixture_as_is (project), fixture_to_be (project));

  g_assert_cmpuint (jd_findings_get_n (findings), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autofree char *text = jd_finding_dup_next_step (findings, i, "en");

      g_assert_cmpstr (text, ==, expected[i]);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/jindate/finding-text/without-target", test_without_target);
  g_test_add_func ("/jindate/finding-text/with-target", test_with_target);
  g_test_add_func ("/jindate/finding-text/report", test_report);
  g_test_add_func ("/jindate/finding-text/absence", test_absence);
  g_test_add_func ("/jindate/finding-text/next-step", test_next_step);
  return g_test_run ();
}
