/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Distance to the patterns and what they would move (design, section 4, rule 8). */
#include "fixture.h"

#include "jd-pattern-fit.h"

static void
assert_fit (const FixtureRole *roles,
            guint n_roles,
            const char *const *distances,
            const char *const *accounts,
            const char *basis,
            int nearest)
{
  g_autoptr (JdProject) project = fixture_project (roles, n_roles, NULL);
  g_autoptr (JdPatternFit) fit = jd_pattern_fit_new (project, fixture_as_is (project));
  g_autofree char *said = jd_pattern_fit_dup_basis (fit);
  JdPattern *pattern = jd_pattern_fit_get_nearest (fit);

  g_assert_cmpuint (jd_pattern_fit_get_n_patterns (fit), ==, 4);
  for (guint i = 0; i < 4; i++)
    {
      const JdPatternDistance *distance = jd_pattern_fit_get (fit, i);
      g_autofree char *text = jd_fraction_dup_text (distance->distance);
      g_autofree char *account = jd_pattern_distance_dup_account (distance);

      g_assert_cmpstr (text, ==, distances[i]);
      g_assert_cmpstr (account, ==, accounts[i]);
      g_assert_true (distance->nearest == (nearest == (int) i + 1));
    }
  g_assert_cmpstr (said, ==, basis);
  g_assert_cmpint (pattern != NULL ? jd_pattern_get_number (pattern) : 0, ==, nearest);
}

/* Patterns give to I, II, III, IV, all:   1: i o o o c   2: i i o o c   3: i i o i c   4: i i i i i.
 * The design has:  A-1 I i, A-2 II i, A-3 III o, A-4 IV c, A-5 all c, A-6 IV unassigned, and three that are
 * unnecessary.
 * 1: A-2 differs 1, A-4 half: 1.5.   2: A-4 half: 0.5.   3: A-4 half: 0.5.   4: A-3 1, A-4 half, A-5 half: 2.
 * 2 and 3 tie: the lower number is nearest. */
static void
test_distance (void)
{
  static const FixtureRole roles[] = {
    { "A-1", "I", .as_is = "i--" },
    { "A-2", "II", .as_is = "i--" },
    { "A-3", "III", .as_is = "o--" },
    { "A-4", "IV", .as_is = "c--" },
    { "A-5", "all", .as_is = "c--" },
    { "A-6", "IV", .as_is = "---" },
    { "A-7", "I", .as_is = "o--", .recommendation = "unnecessary" },
    { "A-8", "III", .as_is = "i--", .recommendation = "unnecessary" },
    { "A-9", "III", .as_is = "---", .recommendation = "unnecessary" },
  };
  static const char *const distances[] = { "1.5", "0.5", "0.5", "2.0" };
  static const char *const accounts[] = { "1 role differs, 1 by half",
                                          "1 role differs by half",
                                          "1 role differs by half",
                                          "1 role differs, 2 by half" };
  static const char *const basis
    = "Counted from 5 assigned roles; counted apart: 1 unassigned, 3 unnecessary";

  assert_fit (roles, G_N_ELEMENTS (roles), distances, accounts, basis, 2);
}

/* A role of all areas: combination under 1 to 3, insource under 4. Insource differs by a half, outsource by a
 * half from combination and by a whole from insource: A-1 i: .5 .5 .5 0; A-2 o: .5 .5 .5 1. */
static void
test_all_areas (void)
{
  static const FixtureRole roles[] = { { "A-1", "all", .as_is = "i--" }, { "A-2", "all", .as_is = "o--" } };
  static const char *const distances[] = { "1.0", "1.0", "1.0", "1.0" };
  static const char *const accounts[]
    = { "2 roles differ by half", "2 roles differ by half", "2 roles differ by half", "1 role differs" };

  assert_fit (roles, G_N_ELEMENTS (roles), distances, accounts, "Counted from 2 assigned roles", 1);
}

/* Full insource is met exactly. 1: II, III, IV differ and all by a half. 2: III, IV, half. 3: III, half. */
static void
test_full_insource (void)
{
  static const FixtureRole roles[] = {
    { "A-1", "I", .as_is = "i--" },  { "A-2", "II", .as_is = "i--" },  { "A-3", "III", .as_is = "i--" },
    { "A-4", "IV", .as_is = "i--" }, { "A-5", "all", .as_is = "i--" },
  };
  static const char *const distances[] = { "3.5", "2.5", "1.5", "0.0" };
  static const char *const accounts[] = {
    "3 roles differ, 1 by half", "2 roles differ, 1 by half", "1 role differs, 1 by half", "no role differs"
  };

  assert_fit (roles, G_N_ELEMENTS (roles), distances, accounts, "Counted from 5 assigned roles", 4);
}

/* With nothing assigned every distance is nought, and none is nearest. */
static void
test_nothing_assigned (void)
{
  static const FixtureRole roles[] = {
    { "A-1", "I" },
    { "A-2", "II" },
    { "A-3", "II", .as_is = "i--", .recommendation = "unnecessary" },
  };
  static const char *const distances[] = { "0.0", "0.0", "0.0", "0.0" };
  static const char *const accounts[]
    = { "no role differs", "no role differs", "no role differs", "no role differs" };
  static const char *const basis = "No role is assigned yet, so there is no distance and no nearest pattern";

  assert_fit (roles, G_N_ELEMENTS (roles), distances, accounts, basis, 0);
}

/* Hybrid (I and II in house). In the order I, II, IV, III, all, in each by catalogue (A-2 before A-10):
 * B-1 stands right; A-5's new side, outsource, is excluded: it is named and would be left where it is. */
static void
test_moves (void)
{
  static const FixtureRole roles[] = {
    { "A-1", "all", .as_is = "o--" }, { "A-2", "III", .as_is = "i--" },
    { "A-3", "IV", .as_is = "c--" },  { "A-4", "II", .as_is = "---" },
    { "A-5", "III", .as_is = "i3x" }, { "A-6", "II", .as_is = "o--" },
    { "A-10", "I", .as_is = "o--" },  { "A-11", "I", .as_is = "c--", .recommendation = "unnecessary" },
    { "B-1", "I", .as_is = "i--" },
  };
  static const char *const expected = "A-10 outsource insource\n"
                                      "A-11 combination insource\n"
                                      "A-4 unassigned insource\n"
                                      "A-6 outsource insource\n"
                                      "A-3 combination outsource\n"
                                      "A-2 insource outsource\n"
                                      "A-5 insource outsource left out\n"
                                      "A-1 outsource combination\n";
  g_autoptr (JdProject) project = fixture_project (roles, G_N_ELEMENTS (roles), NULL);
  JdPattern *hybrid = jd_catalogue_find_pattern (jd_project_get_catalogue (project), 2);
  g_autoptr (GArray) moves = jd_pattern_list_moves (hybrid, fixture_as_is (project));
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < moves->len; i++)
    {
      const JdPatternMove *move = &g_array_index (moves, JdPatternMove, i);

      g_string_append_printf (text,
                              "%s %s %s%s\n",
                              jd_role_get_code (move->role),
                              jd_enum_to_nick (JD_TYPE_SOURCING, move->from),
                              jd_enum_to_nick (JD_TYPE_SOURCING, move->to),
                              move->left_out ? " left out" : "");
    }
  g_assert_cmpstr (text->str, ==, expected);
}

/* Hybrid: A-1 moves, A-2 is left out because outsource is excluded, A-3 stands right. */
static void
test_outlook (void)
{
  static const struct
  {
    FixtureRole roles[3];
    const char *expected;
  } rows[] = {
    { { { "A-1", "I", .as_is = "o--" }, { "A-2", "III", .as_is = "i3x" }, { "A-3", "II", .as_is = "i--" } },
      "hybrid would change 1 role and leave out 1" },
    { { { "A-1", "I", .as_is = "o--" }, { "A-2", "III", .as_is = "i3-" }, { "A-3", "II", .as_is = "---" } },
      "hybrid would change 3 roles" },
    { { { "A-1", "I", .as_is = "i--" }, { "A-2", "III", .as_is = "i3x" }, { "A-3", "II", .as_is = "i--" } },
      "hybrid would change nothing and leave out 1 role" },
    { { { "A-1", "I", .as_is = "i--" }, { "A-2", "III", .as_is = "o--" }, { "A-3", "all", .as_is = "c--" } },
      "The design is already as hybrid says" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (JdProject) project = fixture_project (rows[i].roles, 3, NULL);
      JdPattern *hybrid = jd_catalogue_find_pattern (jd_project_get_catalogue (project), 2);
      g_autofree char *text = jd_pattern_dup_outlook (hybrid, fixture_as_is (project), "en");

      g_assert_cmpstr (text, ==, rows[i].expected);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/jindate/pattern-fit/distance", test_distance);
  g_test_add_func ("/jindate/pattern-fit/all-areas", test_all_areas);
  g_test_add_func ("/jindate/pattern-fit/full-insource", test_full_insource);
  g_test_add_func ("/jindate/pattern-fit/nothing-assigned", test_nothing_assigned);
  g_test_add_func ("/jindate/pattern-fit/moves", test_moves);
  g_test_add_func ("/jindate/pattern-fit/outlook", test_outlook);
  return g_test_run ();
}
