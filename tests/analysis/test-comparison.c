/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What differs between two designs: by role and field, and in the means; every number is worked out in the
 * comments. */
#include "fixture.h"

#include "jd-comparison.h"
#include "jd-edit.h"

/* The project with an as-is design of what the table calls to-be, levels and all. */
static JdDesign *
add_later (JdProject *project)
{
  JdDesignPlan plan = { .kind = JD_DESIGN_KIND_AS_IS, .from = fixture_to_be (project) };
  g_autoptr (GError) error = NULL;
  JdDesign *later = jd_edit_add_design (project, &plan, NULL, NULL, &error);

  g_assert_no_error (error);
  return later;
}

static const char *
spell_kind (JdChangeKind kind)
{
  static const char *const words[JD_N_CHANGE_KINDS]
    = { "moved", "rose", "fell", "scored", "unscored", "excluded", "included", "other" };

  return words[kind];
}

static char *
dup_changes (const JdComparison *comparison)
{
  GString *lines = g_string_new (NULL);

  for (guint i = 0; i < jd_comparison_get_n_changes (comparison); i++)
    {
      const JdChange *change = jd_comparison_get_change (comparison, i);

      g_string_append_printf (lines,
                              "%s %s %s %s>%s\n",
                              jd_role_get_code (change->role),
                              spell_kind (change->kind),
                              change->field,
                              change->from,
                              change->to);
    }
  return g_string_free (lines, FALSE);
}

static void
assert_changes (const JdComparison *comparison, const char *expected)
{
  g_autofree char *changes = dup_changes (comparison);

  g_assert_cmpstr (changes, ==, expected);
}

static void
assert_counts (const JdComparison *comparison, const guint *expected)
{
  for (JdChangeKind kind = 0; kind < JD_N_CHANGE_KINDS; kind++)
    {
      g_test_message ("%s", spell_kind (kind));
      g_assert_cmpuint (jd_comparison_count_roles (comparison, kind), ==, expected[kind]);
    }
}

static void
assert_fraction (JdFraction fraction, gint64 numerator, gint64 denominator)
{
  g_assert_cmpint (fraction.numerator, ==, numerator);
  g_assert_cmpint (fraction.denominator, ==, denominator);
}

/* One role for each way a level can change: the side's row and the score's are of one kind, but where the sourcing
 * moves too.  A-9: only a side not in use differs, which is kept and ignored.  A-10: from 4 outside to 2 inside: one
 * side newly scored, the other no longer, the score fell.  A-11: the kept level comes into use unchanged, so the score
 * alone is new.  A-12: combination 2 and 3, now 4 and 3: the score rose from 3 to 4. */
static void
test_levels (void)
{
  static const FixtureRole roles[] = {
    { "A-1", "I", .as_is = "i2-", .to_be = "i4-" },   { "A-2", "I", .as_is = "o-4", .to_be = "o-1" },
    { "A-3", "I", .as_is = "i--", .to_be = "i1-" },   { "A-4", "I", .as_is = "i1-", .to_be = "i--" },
    { "A-5", "I", .as_is = "i3-", .to_be = "ix-" },   { "A-6", "I", .as_is = "ix-", .to_be = "i--" },
    { "A-7", "I", .as_is = "ix-", .to_be = "i5-" },   { "A-8", "I", .as_is = "i--", .to_be = "ix-" },
    { "A-9", "I", .as_is = "i32", .to_be = "i35" },   { "A-10", "I", .as_is = "o-4", .to_be = "i2-" },
    { "A-11", "I", .as_is = "-3-", .to_be = "i3-" },  { "A-12", "I", .as_is = "c23", .to_be = "c43" },
    { "A-13", "II", .as_is = "c23", .to_be = "c23" },
  };
  static const guint counts[JD_N_CHANGE_KINDS] = { 2, 2, 2, 3, 1, 2, 1, 0 };
  g_autoptr (JdProject) project = fixture_project (roles, G_N_ELEMENTS (roles), NULL);
  g_autoptr (JdComparison) comparison
    = jd_comparison_new (project, fixture_as_is (project), add_later (project));

  assert_changes (comparison,
                  "A-1 rose insource 2>4\n"
                  "A-1 rose score 2>4\n"
                  "A-2 fell outsource 4>1\n"
                  "A-2 fell score 4>1\n"
                  "A-3 scored insource none>1\n"
                  "A-3 scored score none>1\n"
                  "A-4 unscored insource 1>none\n"
                  "A-4 unscored score 1>none\n"
                  "A-5 excluded insource 3>excluded\n"
                  "A-5 excluded score 3>excluded\n"
                  "A-6 included insource excluded>none\n"
                  "A-6 included score excluded>none\n"
                  "A-7 scored insource excluded>5\n"
                  "A-7 scored score excluded>5\n"
                  "A-8 excluded insource none>excluded\n"
                  "A-8 excluded score none>excluded\n"
                  "A-10 moved sourcing outsource>insource\n"
                  "A-10 scored insource none>2\n"
                  "A-10 unscored outsource 4>none\n"
                  "A-10 fell score 4>2\n"
                  "A-11 moved sourcing unassigned>insource\n"
                  "A-11 scored score none>3\n"
                  "A-12 rose insource 2>4\n"
                  "A-12 rose score 3>4\n");
  assert_counts (comparison, counts);
  g_assert_false (jd_comparison_is_of_one_design (comparison));
}

/* A role moves once, by area and sourcing; units are a set; every other field is compared as text. */
static void
test_fields (void)
{
  static const FixtureRole roles[] = {
    { "A-1", "I", .as_is = "o--", .to_be = "o--" },
    { "A-2", "I", .as_is = "i--", .to_be = "i--" },
    { "A-3", "I", .as_is = "i--", .to_be = "i--" },
  };
  static const guint counts[JD_N_CHANGE_KINDS] = { 1, 0, 0, 0, 0, 0, 0, 1 };
  g_autoptr (JdProject) project = fixture_project (roles, G_N_ELEMENTS (roles), NULL);
  JdDesign *now = fixture_as_is (project), *later = add_later (project);
  JdRole *first = jd_catalogue_get_role (jd_project_get_catalogue (project), 0);
  JdRole *second = jd_catalogue_get_role (jd_project_get_catalogue (project), 1);
  g_autoptr (GError) error = NULL;
  JdUnit *own = jd_edit_add_unit (project, JD_UNIT_KIND_OWN_TEAM, "Own", JD_UNIT_COLOUR_BLUE, NULL, &error);
  JdUnit *other
    = jd_edit_add_unit (project, JD_UNIT_KIND_PROVIDER, "Other", JD_UNIT_COLOUR_RED, NULL, &error);
  g_autofree char *both = g_strdup_printf ("%s %s", jd_unit_get_id (own), jd_unit_get_id (other));
  g_autofree char *turned = g_strdup_printf ("%s %s", jd_unit_get_id (other), jd_unit_get_id (own));
  g_autofree char *expected = g_strdup_printf ("A-1 moved area I>IV\n"
                                               "A-1 moved sourcing outsource>combination\n"
                                               "A-2 other units %s>%s\n"
                                               "A-2 other owner >who\n"
                                               "A-2 other due >2027-03-31\n"
                                               "A-2 other note >a note\n"
                                               "A-2 other evidence >seen\n"
                                               "A-2 other reason >why\n",
                                               jd_unit_get_id (own),
                                               both);
  const JdCell cells[] = {
    { now, first, "units", both },
    { later, first, "units", turned },
    { later, first, "area", "IV" },
    { later, first, "sourcing", "combination" },
    { now, second, "units", jd_unit_get_id (own) },
    { later, second, "units", both },
    { later, second, "owner", "who" },
    { later, second, "due", "2027-03-31" },
    { later, second, "note", "a note" },
    { later, second, "evidence", "seen" },
    { later, second, "reason", "why" },
  };
  g_autoptr (JdComparison) comparison = NULL;

  g_assert_true (jd_edit_set_cells (project, cells, G_N_ELEMENTS (cells), NULL, &error));
  g_assert_no_error (error);
  comparison = jd_comparison_new (project, now, later);
  assert_changes (comparison, expected);
  assert_counts (comparison, counts);
}

/* What the comparison looks at is what an assignment has, so that a new field is not forgotten. How a room came to a
 * level is no difference between designs: those that are compared were scored by other rooms. */
static void
test_every_field (void)
{
  static const FixtureRole roles[] = { { "A-1", "I" } };
  static const char *const compared[] = { "role",  "area", "sourcing", "insource", "outsource", "units",
                                          "owner", "due",  "note",     "evidence", "reason" };
  static const char *const left[] = { "votes-insource", "votes-outsource", "votes-sourcing" };
  g_autoptr (JdProject) project = fixture_project (roles, G_N_ELEMENTS (roles), NULL);
  guint n_fields;
  const JdField *fields
    = jd_record_get_fields (JD_RECORD (fixture_assignment (fixture_as_is (project), "A-1")), &n_fields);

  g_assert_cmpuint (n_fields, ==, G_N_ELEMENTS (compared) + G_N_ELEMENTS (left));
  for (guint i = 0; i < n_fields; i++)
    g_assert_cmpstr (
      fields[i].name, ==, i < G_N_ELEMENTS (compared) ? compared[i] : left[i - G_N_ELEMENTS (compared)]);
}

/* A: (2+3)/2 = 5/2 over 2/3, later (2+4+3)/3 = 3 over 3/3: +1/2.  B: unscored, later 4: there is no difference to
 * nothing.  C: 3 as before.  Overall: (2+3+3)/3 = 8/3 over 3/5, later (2+4+3+4+3)/5 = 16/5: 48/15 - 40/15 = 8/15. */
static void
test_means (void)
{
  static const FixtureRole roles[] = {
    { "A-1", "I", .as_is = "i2-", .to_be = "i2-" }, { "A-2", "I", .as_is = "i3-", .to_be = "i4-" },
    { "A-3", "I", .as_is = "i--", .to_be = "i3-" }, { "B-1", "I", .as_is = "---", .to_be = "i4-" },
    { "C-1", "I", .as_is = "i3-", .to_be = "o-3" },
  };
  g_autoptr (JdProject) project = fixture_project (roles, G_N_ELEMENTS (roles), NULL);
  g_autoptr (JdComparison) comparison
    = jd_comparison_new (project, fixture_as_is (project), add_later (project));
  const JdGroupChange *a = jd_comparison_get_function (comparison, 0);
  const JdGroupChange *b = jd_comparison_get_function (comparison, 1);
  const JdGroupChange *c = jd_comparison_get_function (comparison, 2);
  const JdGroupChange *overall = jd_comparison_get_overall (comparison);

  g_assert_cmpuint (jd_comparison_get_n_functions (comparison), ==, 3);
  assert_fraction (a->from, 5, 2);
  assert_fraction (a->to, 3, 1);
  assert_fraction (a->difference, 1, 2);
  g_assert_cmpuint (a->from_numbers->scored, ==, 2);
  g_assert_cmpuint (a->to_numbers->scored, ==, 3);
  g_assert_true (jd_group_change_of_score (a) && jd_group_change_of_coverage (a));

  assert_fraction (b->from, 0, 0);
  assert_fraction (b->to, 4, 1);
  assert_fraction (b->difference, 0, 0);
  g_assert_true (jd_group_change_of_score (b));

  assert_fraction (c->difference, 0, 1);
  g_assert_false (jd_group_change_of_score (c) || jd_group_change_of_coverage (c));

  g_assert_null (overall->function);
  assert_fraction (overall->from, 8, 3);
  assert_fraction (overall->to, 16, 5);
  assert_fraction (overall->difference, 8, 15);
}

/* A to-be gives what it aims at, 4 where it says nothing else, on the sides that it uses.  A: 2 and unscored; 4 and 5
 * are 9/2.  B is left unassigned: its kept level 3 and its score are gone.  C stays excluded. */
static void
test_to_be (void)
{
  static const FixtureRole roles[] = {
    { "A-1", "I", .as_is = "i2-", .to_be = "i--" },
    { "A-2", "I", .as_is = "---", .to_be = "c-5" },
    { "B-1", "I", .as_is = "i3-", .to_be = "---" },
    { "C-1", "I", .as_is = "ix-", .to_be = "ix-" },
  };
  g_autoptr (JdProject) project = fixture_project (roles, G_N_ELEMENTS (roles), "4");
  g_autoptr (JdComparison) comparison
    = jd_comparison_new (project, fixture_as_is (project), fixture_to_be (project));
  const JdGroupChange *a = jd_comparison_get_function (comparison, 0);

  assert_changes (comparison,
                  "A-1 rose insource 2>4\n"
                  "A-1 rose score 2>4\n"
                  "A-2 moved sourcing unassigned>combination\n"
                  "A-2 scored insource none>4\n"
                  "A-2 scored outsource none>5\n"
                  "A-2 scored score none>5\n"
                  "B-1 moved sourcing insource>unassigned\n"
                  "B-1 unscored insource 3>none\n"
                  "B-1 unscored score 3>none\n");
  assert_fraction (a->from, 2, 1);
  assert_fraction (a->to, 9, 2);
  g_assert_nonnull (a->from_numbers);
  g_assert_null (a->to_numbers);
  g_assert_false (jd_group_change_of_coverage (a));
}

static void
assert_summary (const JdComparison *comparison, const char *expected)
{
  g_autofree char *summary = jd_comparison_dup_summary (comparison);

  g_assert_cmpstr (summary, ==, expected);
}

/* A design compared with itself, and with an equal one, has no change, and says which of the two it is. */
static void
test_itself (void)
{
  static const FixtureRole roles[] = { { "A-1", "I", .as_is = "i2-", .to_be = "i2-" } };
  static const guint none[JD_N_CHANGE_KINDS] = { 0 };
  g_autoptr (JdProject) project = fixture_project (roles, G_N_ELEMENTS (roles), NULL);
  JdDesign *now = fixture_as_is (project);
  g_autoptr (JdComparison) itself = jd_comparison_new (project, now, now);
  g_autoptr (JdComparison) equal = jd_comparison_new (project, now, add_later (project));

  assert_changes (itself, "");
  assert_counts (itself, none);
  g_assert_true (jd_comparison_is_of_one_design (itself));
  assert_summary (itself, "This is one design compared with itself, so nothing can differ.");
  assert_changes (equal, "");
  g_assert_false (jd_comparison_is_of_one_design (equal));
  assert_summary (equal, "The two designs are equal in every role.");
}

static void
test_texts (void)
{
  static const FixtureRole roles[] = {
    { "A-1", "I", .as_is = "o-2", .to_be = "i3-" },
    { "A-2", "I", .as_is = "i--", .to_be = "ix-" },
    { "B-1", "I", .as_is = "---", .to_be = "i4-" },
  };
  static const char *const lines[] = {
    "A-1: sourcing outsource → insource",
    "A-1: insource level unscored → 3 (newly scored)",
    "A-1: outsource level 2 → unscored (no longer scored)",
    "A-1: score 2 → 3 (rose)",
    "A-2: insource level unscored → excluded (newly excluded)",
    "A-2: score unscored → excluded (newly excluded)",
    "B-1: sourcing unassigned → insource",
    "B-1: insource level unscored → 4 (newly scored)",
    "B-1: score unscored → 4 (newly scored)",
  };
  g_autoptr (JdProject) project = fixture_project (roles, G_N_ELEMENTS (roles), NULL);
  g_autoptr (JdComparison) comparison
    = jd_comparison_new (project, fixture_as_is (project), add_later (project));
  g_autoptr (JdComparison) aim
    = jd_comparison_new (project, fixture_as_is (project), fixture_to_be (project));
  g_autofree char *first = jd_group_change_dup_text (jd_comparison_get_function (comparison, 0), "en");
  g_autofree char *second = jd_group_change_dup_text (jd_comparison_get_function (comparison, 1), "en");
  g_autofree char *overall = jd_group_change_dup_text (jd_comparison_get_overall (aim), "en");

  g_assert_cmpuint (jd_comparison_get_n_changes (comparison), ==, G_N_ELEMENTS (lines));
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autofree char *line = jd_change_dup_text (jd_comparison_get_change (comparison, i), project, "en");

      g_assert_cmpstr (line, ==, lines[i]);
    }
  assert_summary (comparison, "Roles: 2 moved, 1 rose, 1 newly scored, 1 newly excluded");
  g_assert_cmpstr (first, ==, "A: 2.0 (1/2) → 3.0 (1/1), +1.0");
  g_assert_cmpstr (second, ==, "B: unscored (0/1) → 4.0 (1/1)");
  /* (3+4)/2 = 7/2 is aimed at; 7/2 - 2 = 3/2. */
  g_assert_cmpstr (overall, ==, "Overall: 2.0 (1/3) → 3.5, +1.5");
}

/* What differs of one role can be asked for by its index; together that is all that differs.  A-1 is combination in both,
 * and the side that is not its score fell: a change, but the role neither rose nor fell. */
static void
test_roles (void)
{
  static const FixtureRole roles[] = {
    { "A-1", "I", .as_is = "c43", .to_be = "c42" },
    { "A-2", "I", .as_is = "i2-", .to_be = "i2-" },
    { "A-3", "I", .as_is = "o-2", .to_be = "i3-" },
  };
  static const guint n_expected[] = { 1, 0, 4 };
  g_autoptr (JdProject) project = fixture_project (roles, G_N_ELEMENTS (roles), NULL);
  JdDesign *now = fixture_as_is (project), *later = add_later (project);
  g_autoptr (JdComparison) comparison = jd_comparison_new (project, now, later);
  guint n_all = 0;

  g_assert_true (jd_comparison_get_from (comparison) == now && jd_comparison_get_to (comparison) == later);
  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    {
      guint n;
      const JdChange *changes = jd_comparison_get_role_changes (comparison, i, &n);

      g_assert_cmpuint (n, ==, n_expected[i]);
      g_assert_true ((changes == NULL) == (n == 0));
      for (guint j = 0; j < n; j++)
        g_assert_true (&changes[j] == jd_comparison_get_change (comparison, n_all + j));
      n_all += n;
    }
  g_assert_cmpuint (n_all, ==, jd_comparison_get_n_changes (comparison));
  for (JdChangeKind kind = 0; kind < JD_N_CHANGE_KINDS; kind++)
    {
      g_assert_false (jd_comparison_has_kind (comparison, 0, kind));
      g_assert_false (jd_comparison_has_kind (comparison, 1, kind));
      g_assert_true (jd_comparison_has_kind (comparison, 2, kind)
                     == (kind == JD_CHANGE_MOVED || kind == JD_CHANGE_ROSE));
    }
}

/* A score that says no more than the line of its side is left out, as in A-1 and not in A-2, whose score is of the other
 * side.  A: (2+2)/2 = 2 over 2/2, later (3+3)/2 = 3. */
static void
test_report (void)
{
  static const FixtureRole roles[] = {
    { "A-1", "I", .as_is = "i2-", .to_be = "i3-" },
    { "A-2", "I", .as_is = "o-2", .to_be = "i3-" },
    { "B-1", "I", .as_is = "i4-", .to_be = "i4-" },
  };
  g_autoptr (JdProject) project = fixture_project (roles, G_N_ELEMENTS (roles), "5");
  JdDesign *now = fixture_as_is (project), *later = add_later (project), *aim = fixture_to_be (project);
  const JdFieldText dates[]
    = { { "date", "2025-11-01" }, { "date", "2026-11-01" }, { "date", "2027-11-01" } };
  g_autoptr (JdComparison) first = NULL;
  g_autoptr (JdComparison) second = NULL;
  g_autofree char *report = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (jd_edit_change_design (project, now, &dates[0], 1, NULL, &error));
  g_assert_true (jd_edit_change_design (project, later, &dates[1], 1, NULL, &error));
  g_assert_true (jd_edit_change_design (project, aim, &dates[2], 1, NULL, &error));
  g_assert_true (jd_edit_set_design (project, aim, "title", "Goal", NULL, &error));
  g_assert_no_error (error);
  first = jd_comparison_new (project, now, later);
  second = jd_comparison_new (project, now, aim);
  report = jd_comparison_dup_report (project, (JdComparison *[]){ first, second }, 2, "en");
  g_assert_cmpstr (report,
                   ==,
                   "What differs between designs\n"
                   "\n"
                   "From: As-is 2025-11-01\n"
                   "To: As-is 2026-11-01\n"
                   "Roles: 1 moved, 2 rose\n"
                   "\n"
                   "[Means (scored/evaluated roles)]\n"
                   "Overall: 2.7 (3/3) → 3.3 (3/3), +0.7\n"
                   "A: 2.0 (2/2) → 3.0 (2/2), +1.0\n"
                   "B: 4.0 (1/1) → 4.0 (1/1), 0.0\n"
                   "\n"
                   "[Changes by Role]\n"
                   "A-1\n"
                   "  - insource level: 2 → 3 (rose)\n"
                   "A-2\n"
                   "  - sourcing: outsource → insource\n"
                   "  - insource level: unscored → 3 (newly scored)\n"
                   "  - outsource level: 2 → unscored (no longer scored)\n"
                   "  - score: 2 → 3 (rose)\n"
                   "\n"
                   "From: As-is 2025-11-01\n"
                   "To: Goal (To-be, 2027-11-01)\n"
                   "Roles: 1 moved, 2 rose\n"
                   "\n"
                   "[Means (scored/evaluated roles)]\n"
                   "Overall: 2.7 (3/3) → 3.3, +0.7\n"
                   "A: 2.0 (2/2) → 3.0, +1.0\n"
                   "B: 4.0 (1/1) → 4.0, 0.0\n"
                   "\n"
                   "[Changes by Role]\n"
                   "A-1\n"
                   "  - insource level: 2 → 3 (rose)\n"
                   "A-2\n"
                   "  - sourcing: outsource → insource\n"
                   "  - insource level: unscored → 3 (newly scored)\n"
                   "  - outsource level: 2 → unscored (no longer scored)\n"
                   "  - score: 2 → 3 (rose)\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/jindate/comparison/levels", test_levels);
  g_test_add_func ("/jindate/comparison/fields", test_fields);
  g_test_add_func ("/jindate/comparison/every-field", test_every_field);
  g_test_add_func ("/jindate/comparison/means", test_means);
  g_test_add_func ("/jindate/comparison/to-be", test_to_be);
  g_test_add_func ("/jindate/comparison/itself", test_itself);
  g_test_add_func ("/jindate/comparison/texts", test_texts);
  g_test_add_func ("/jindate/comparison/roles", test_roles);
  g_test_add_func ("/jindate/comparison/report", test_report);
  return g_test_run ();
}
