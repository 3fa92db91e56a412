/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The scores over the dated as-is designs, and what an edit works out again. */
#include "fixture.h"

#include "jd-edit.h"
#include "jd-trend.h"

#define N_POINTS 3
#define N_LINES  3 /* the whole, A, B */

/* All insource. The designs, oldest first, have A-1 A-2 B-1:
 *   2025-01-10  2 3 -    A 5/2 over 2/2, B none over 0/1, all 5/2 over 2/3
 *   2025-11-20  3 4 1    A 7/2 over 2/2, B 1 over 1/1,    all 8/3 over 3/3
 *   2026-11-20  4 4 3    A 4   over 2/2, B 3 over 1/1,    all 11/3 over 3/3
 * Changes: A 1, 1/2; B none (there was no score before), 2; all 8/3 - 5/2 = 1/6, 11/3 - 8/3 = 1.
 * The to-be has level 4 everywhere; gaps: A 0, B 1, all 4 - 11/3 = 1/3. */
static const FixtureRole roles[] = {
  { "A-1", "I", .as_is = "i4-", .to_be = "i--" },
  { "A-2", "I", .as_is = "i4-", .to_be = "i--" },
  { "B-1", "I", .as_is = "i3-", .to_be = "i--" },
};
static const struct
{
  const char *date;
  JdLevel levels[G_N_ELEMENTS (roles)];
} earlier[] = {
  { "2025-11-20", { 3, 4, 1 } },
  { "2025-01-10", { 2, 3, JD_LEVEL_NONE } },
};
static const struct
{
  const char *scores[N_POINTS], *coverages[N_POINTS], *changes[N_POINTS], *goal, *gap;
} lines[N_LINES] = {
  { { "2.5", "2.7", "3.7" }, { "2/3", "3/3", "3/3" }, { "", "0.2", "1.0" }, "4.0", "0.3" },
  { { "2.5", "3.5", "4.0" }, { "2/2", "2/2", "2/2" }, { "", "1.0", "0.5" }, "4.0", "0.0" },
  { { "", "1.0", "3.0" }, { "0/1", "1/1", "1/1" }, { "", "", "2.0" }, "4.0", "1.0" },
};

static void
set_level (JdProject *project, JdDesign *design, guint role, JdLevel level)
{
  g_autoptr (GError) error = NULL;
  JdRole *found = jd_catalogue_get_role (jd_project_get_catalogue (project), role);

  jd_edit_set_level (project, design, &found, 1, JD_SIDE_INSOURCE, level, NULL, &error);
  g_assert_no_error (error);
}

/* The designs stand in the file from the newest to the oldest. */
static JdProject *
create_project (void)
{
  JdProject *project = fixture_project (roles, G_N_ELEMENTS (roles), "4");
  g_autoptr (GError) error = NULL;

  jd_edit_set_design (project, fixture_as_is (project), "date", "2026-11-20", NULL, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (earlier); i++)
    {
      const JdDesignPlan plan
        = { .kind = JD_DESIGN_KIND_AS_IS, .date = earlier[i].date, .from = fixture_as_is (project) };
      JdDesign *design = jd_edit_add_design (project, &plan, NULL, NULL, &error);

      g_assert_no_error (error);
      for (guint j = 0; j < G_N_ELEMENTS (roles); j++)
        set_level (project, design, j, earlier[i].levels[j]);
    }
  return project;
}

static void
assert_fraction (JdFraction fraction, const char *expected)
{
  g_autofree char *text = jd_fraction_dup_text (fraction);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_lines (void)
{
  g_autoptr (JdProject) project = create_project ();
  g_autoptr (JdTrend) trend = jd_trend_new (project);
  guint point;

  g_assert_cmpuint (jd_trend_get_n_points (trend), ==, N_POINTS);
  for (int line = 0; line < N_LINES; line++)
    {
      for (guint i = 0; i < N_POINTS; i++)
        {
          const JdGroupMaturity *group = jd_trend_get_group (trend, i, line - 1);
          g_autofree char *coverage = g_strdup_printf ("%u/%u", group->scored, group->evaluated);

          assert_fraction (group->score, lines[line].scores[i]);
          g_assert_cmpstr (coverage, ==, lines[line].coverages[i]);
          assert_fraction (jd_trend_get_change (trend, i, line - 1), lines[line].changes[i]);
        }
      assert_fraction (jd_trend_get_goal (trend, fixture_to_be (project), line - 1), lines[line].goal);
      assert_fraction (jd_trend_get_gap (trend, fixture_to_be (project), line - 1), lines[line].gap);
    }
  g_assert_true (jd_trend_find_point (trend, fixture_as_is (project), &point));
  g_assert_cmpuint (point, ==, N_POINTS - 1);
  g_assert_false (jd_trend_find_point (trend, fixture_to_be (project), NULL));
}

static void
test_nothing (void)
{
  g_autoptr (JdProject) project = fixture_project (roles, G_N_ELEMENTS (roles), NULL);
  g_autoptr (JdTrend) trend = jd_trend_new (project);

  /* Its only as-is design has no date. */
  g_assert_cmpuint (jd_trend_get_n_points (trend), ==, 0);
  assert_fraction (jd_trend_get_goal (trend, fixture_to_be (project), JD_TREND_OVERALL), "5.0");
  assert_fraction (jd_trend_get_gap (trend, fixture_to_be (project), JD_TREND_OVERALL), "");
}

static void
follow_cb (JdTrend *trend, JdStep *step)
{
  jd_trend_update (trend, step);
}

/* What was worked out for a design stays in its place until something touches that design. */
static void
test_update (void)
{
  g_autoptr (JdProject) project = create_project ();
  g_autoptr (JdTrend) trend = jd_trend_new (project);
  const JdGroupMaturity *kept = jd_trend_get_group (trend, 1, JD_TREND_OVERALL);
  JdRole *role = jd_catalogue_get_role (jd_project_get_catalogue (project), 0);
  g_autoptr (GError) error = NULL;

  g_signal_connect_swapped (project, "changed", G_CALLBACK (follow_cb), trend);
  set_level (project, fixture_as_is (project), 0, JD_LEVEL_5);
  assert_fraction (jd_trend_get_group (trend, 2, 0)->score, "4.5");
  g_assert_true (jd_trend_get_group (trend, 1, JD_TREND_OVERALL) == kept);

  set_level (project, jd_trend_get_design (trend, 1), 0, JD_LEVEL_1);
  assert_fraction (jd_trend_get_group (trend, 1, 0)->score, "2.5");
  assert_fraction (jd_trend_get_change (trend, 2, 0), "2.0");

  jd_edit_set_design (project, fixture_to_be (project), "target-level", "3", NULL, &error);
  g_assert_no_error (error);
  assert_fraction (jd_trend_get_goal (trend, fixture_to_be (project), 0), "3.0");

  /* Unnecessary roles enter no mean, in no design. */
  jd_edit_set_field (project, NULL, &role, 1, "recommendation", "unnecessary", NULL, &error);
  g_assert_no_error (error);
  assert_fraction (jd_trend_get_group (trend, 0, 0)->score, "3.0");
  assert_fraction (jd_trend_get_group (trend, 1, 0)->score, "4.0");
  assert_fraction (jd_trend_get_group (trend, 2, 0)->score, "4.0");

  jd_edit_set_design (project, fixture_as_is (project), "date", "2025-05-01", NULL, &error);
  g_assert_no_error (error);
  g_assert_true (jd_trend_get_design (trend, 1) == fixture_as_is (project));

  g_assert_true (jd_edit_remove_design (project, fixture_as_is (project), NULL, &error));
  g_assert_cmpuint (jd_trend_get_n_points (trend), ==, N_POINTS - 1);
  jd_history_go_to (jd_project_get_history (project), 0);
  g_assert_cmpuint (jd_trend_get_n_points (trend), ==, 0);
  g_signal_handlers_disconnect_by_data (project, trend);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/jindate/trend/lines", test_lines);
  g_test_add_func ("/jindate/trend/nothing", test_nothing);
  g_test_add_func ("/jindate/trend/update", test_update);
  return g_test_run ();
}
