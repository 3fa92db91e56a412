/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Times every result of a project after one edit: the scores of all its designs, dated ones and to-be, their distances
 * to the patterns and the way to the target, their trend, what the patterns would move, the findings with their
 * sentences and cycles, and what differs from the oldest check and from the to-be.
 * Prints "results_ms X roles N designs N", X the median of 41 in processor time, so that a busy machine is not taken
 * for a slow program; the first argument is the project. */

#include "jd-comparison.h"
#include "jd-cycle-items.h"
#include "jd-edit.h"
#include "jd-findings.h"
#include "jd-pattern-fit.h"
#include "jd-progress.h"
#include "jd-project-file.h"
#include "jd-trend.h"

#include <stdlib.h>
#include <time.h>

#define ROUNDS 41

static int
compare (gconstpointer a, gconstpointer b)
{
  double x = *(const double *) a;
  double y = *(const double *) b;

  return x < y ? -1 : x > y;
}

static double
get_processor_ms (void)
{
  struct timespec now;

  g_assert_cmpint (clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now), ==, 0);
  return (double) now.tv_sec * 1e3 + (double) now.tv_nsec / 1e6;
}

static JdDesign *
add_goal (JdProject *project, JdDesign *newest)
{
  const JdDesignPlan plan = { .kind = JD_DESIGN_KIND_TO_BE, .from = newest, .target_level = 4 };
  g_autoptr (GError) error = NULL;
  JdDesign *goal = jd_edit_add_design (project, &plan, NULL, NULL, &error);

  g_assert_no_error (error);
  return goal;
}

/* Another level for another role each time, so that nothing is found as it was. */
static void
edit (JdProject *project, JdDesign *design, guint round)
{
  guint n_roles = jd_design_get_n_assignments (design);
  JdRole *role = jd_catalogue_get_role (jd_project_get_catalogue (project), round * 37 % n_roles);
  JdAssignment *assignment = jd_design_get_assignment (design, jd_role_get_index (role));
  JdLevel level
    = jd_assignment_get_level (assignment, JD_SIDE_INSOURCE) == JD_LEVEL_4 ? JD_LEVEL_2 : JD_LEVEL_4;
  g_autoptr (GError) error = NULL;

  if (!jd_edit_set_level (project, design, &role, 1, JD_SIDE_INSOURCE, level, NULL, &error))
    g_error ("%s", error->message);
}

static void
compute_design (JdProject *project, JdDesign *design, JdDesign *goal)
{
  g_autoptr (JdMaturity) maturity = jd_maturity_new (project, design, goal);
  g_autoptr (JdPatternFit) fit = jd_pattern_fit_new (project, design);
  g_autoptr (JdProgress) progress = jd_progress_new (project, design, goal, "2026-11-20");

  g_assert_nonnull (progress);
  g_assert_nonnull (maturity);
  g_assert_nonnull (fit);
}

static void
compute_findings (JdProject *project, JdDesign *design, JdDesign *goal)
{
  g_autoptr (JdFindings) findings = jd_findings_new (project, design, goal);
  g_autoptr (JdCycleItems) items = jd_cycle_items_new (project, findings);

  g_assert_nonnull (items);
  for (guint i = 0; i < jd_findings_get_n (findings); i++)
    {
      g_autofree char *text = jd_finding_dup_text (findings, i, "ja");

      g_assert_nonnull (text);
    }
}

static void
follow_cb (JdTrend *trend, JdStep *step)
{
  jd_trend_update (trend, step);
}

static void
read_trend (JdTrend *trend, JdDesign *goal)
{
  int n_functions
    = (int) jd_catalogue_get_n_functions (jd_project_get_catalogue (jd_trend_get_project (trend)));

  for (int line = JD_TREND_OVERALL; line < n_functions; line++)
    {
      for (guint i = 0; i < jd_trend_get_n_points (trend); i++)
        g_assert_cmpuint (jd_trend_get_group (trend, i, line)->evaluated, >, 0);
      g_assert_true (jd_fraction_exists (jd_trend_get_goal (trend, goal, line)));
    }
}

static void
compute (JdProject *project, JdDesign *newest, JdDesign *oldest, JdDesign *goal)
{
  JdCatalogue *catalogue = jd_project_get_catalogue (project);
  g_autoptr (JdComparison) history = jd_comparison_new (project, oldest, newest);
  g_autoptr (JdComparison) way = jd_comparison_new (project, newest, goal);

  g_assert_cmpuint (jd_comparison_get_n_changes (history), >, 0);
  g_assert_cmpuint (jd_comparison_get_n_changes (way), >, 0);
  for (guint i = 0; i < jd_project_get_n_designs (project); i++)
    compute_design (project, jd_project_get_design (project, i), goal);
  for (guint i = 0; i < jd_catalogue_get_n_patterns (catalogue); i++)
    g_array_unref (jd_pattern_list_moves (jd_catalogue_get_pattern (catalogue, i), newest));
  compute_findings (project, newest, goal);
}

int
main (int argc, char **argv)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (argc > 1 ? argv[1] : "");
  g_autoptr (GError) error = NULL;
  g_autoptr (JdProject) project = jd_project_file_load (file, NULL, &error);
  JdDesign *newest, *oldest, *goal;
  JdTrend *trend;
  double times[ROUNDS];

  if (project == NULL)
    g_error ("%s", error->message);
  newest = jd_project_get_newest_as_is (project);
  oldest = jd_project_get_design (project, 0);
  goal = add_goal (project, newest);
  trend = jd_trend_new (project);
  g_signal_connect_swapped (project, "changed", G_CALLBACK (follow_cb), trend);

  for (guint i = 0; i < ROUNDS; i++)
    {
      double start = get_processor_ms ();

      edit (project, newest, i);
      compute (project, newest, oldest, goal);
      read_trend (trend, goal);
      times[i] = get_processor_ms () - start;
    }
  g_signal_handlers_disconnect_by_data (project, trend);
  jd_trend_free (trend);
  qsort (times, ROUNDS, sizeof times[0], compare);
  g_print ("results_ms %.2f roles %u designs %u\n",
           times[ROUNDS / 2],
           jd_design_get_n_assignments (newest),
           jd_project_get_n_designs (project));
  return EXIT_SUCCESS;
}
