/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What board, cards and radars show is what the model says. */
#include "small.h"

#include "jd-board-figure.h"
#include "jd-card-figure.h"
#include "jd-cycle-figure.h"
#include "jd-edit.h"
#include "jd-figure-words.h"
#include "jd-radar-figure.h"
#include "jd-trend-figure.h"
#include "jd-words.h"

#include <math.h>

static void
test_lanes_and_areas (void)
{
  for (JdBoardLaneId lane = 0; lane < JD_BOARD_N_LANES; lane++)
    {
      g_assert_cmpint (jd_board_lane_from_sourcing (jd_board_lane_to_sourcing (lane)), ==, lane);
      g_assert_cmpstr (jd_board_lane_get_name (lane), !=, "");
    }
  for (JdBoardAreaId area = 0; area < JD_BOARD_N_AREAS; area++)
    g_assert_cmpint (jd_board_area_from_area (jd_board_area_to_area (area)), ==, area);
  g_assert_cmpstr (jd_board_area_get_numeral (JD_BOARD_AREA_IV), ==, "IV");
  g_assert_null (jd_board_area_get_numeral (JD_BOARD_AREA_ALL));
}

static void
assert_levels (JdProject *project, const char *code, guint n_levels, int first, int second)
{
  g_autoptr (JdCardFigure) figure
    = jd_card_figure_new (project, small_find (project, "now", code), NULL, "en");
  const JdCardFace *face = jd_card_figure_get_face (figure);

  g_assert_cmpstr (face->code, ==, code);
  g_assert_cmpuint (face->n_levels, ==, n_levels);
  if (n_levels > 0)
    g_assert_cmpint (face->levels[0].value, ==, first);
  if (n_levels > 1)
    g_assert_cmpint (face->levels[1].value, ==, second);
  for (guint i = 0; i < n_levels; i++)
    g_assert_true ((face->levels[i].mark != NULL) == (n_levels == 2));
}

/* The levels of the sides in use, and no others. */
static void
test_card_levels (void)
{
  g_autoptr (JdProject) project = small_load ();

  assert_levels (project, "A-1", 1, 3, 0);
  assert_levels (project, "A-10", 2, 2, 3);
  assert_levels (project, "B-1", 1, 4, 0);
  assert_levels (project, "B-2", 1, JD_CARD_LEVEL_EXCLUDED, 0);
  assert_levels (project, "B-3", 0, 0, 0);
}

static void
test_card (void)
{
  g_autoptr (JdProject) project = small_load ();
  JdAssignment *assignment = small_find (project, "now", "A-10");
  g_autoptr (JdCardFigure) figure
    = jd_card_figure_new (project, assignment, small_find (project, "goal", "A-10"), "ja");
  g_autoptr (JdCardFigure) excluded
    = jd_card_figure_new (project, small_find (project, "now", "B-2"), NULL, "en");
  const JdCardFace *face = jd_card_figure_get_face (figure);
  g_autofree char *badge = g_strdup_printf ("→ %s", jd_sourcing_get_word (JD_SOURCING_INSOURCE));

  g_assert_cmpstr (face->title, ==, "資源");
  g_assert_cmpuint (face->function, ==, 0);
  g_assert_cmpstr (face->target, ==, badge);
  g_assert_null (face->area_note);
  g_assert_cmpuint (face->n_units, ==, 2);
  g_assert_cmpstr (face->units[0].initial, ==, "企"); /* one character, not one byte */
  g_assert_cmpstr (face->units[0].colour, ==, "blue");
  g_assert_cmpstr (face->units[1].initial, ==, "W");

  /* What the role is stays, whatever it looks like at the moment. */
  g_assert_cmpint (jd_card_figure_get_face (excluded)->flags, ==, JD_CARD_EXCLUDED);
  jd_card_figure_set_flags (excluded, JD_CARD_SELECTED);
  g_assert_cmpint (jd_card_figure_get_face (excluded)->flags, ==, JD_CARD_EXCLUDED | JD_CARD_SELECTED);
  jd_card_figure_set_flags (excluded, JD_CARD_NORMAL);
  g_assert_cmpint (jd_card_figure_get_face (excluded)->flags, ==, JD_CARD_EXCLUDED);
}

/* A pattern that is tried takes the place of the second design's badge, and its badge is of another kind. */
static void
test_card_trial (void)
{
  g_autoptr (JdProject) project = small_load ();
  g_autoptr (JdCardFigure) figure = jd_card_figure_new (
    project, small_find (project, "now", "A-10"), small_find (project, "goal", "A-10"), "en");
  const JdCardFace *face = jd_card_figure_get_face (figure);
  const JdSourcing outsource = JD_SOURCING_OUTSOURCE;
  g_autofree char *badge = g_strdup_printf ("→ %s", jd_sourcing_get_word (JD_SOURCING_OUTSOURCE));

  g_assert_nonnull (face->target);
  g_assert_cmpint (face->flags & JD_CARD_TRIED, ==, 0);

  jd_card_figure_show_trial (figure, NULL);
  g_assert_null (face->target);
  g_assert_null (face->target_short);
  g_assert_null (face->target_sign);
  g_assert_cmpint (face->flags & JD_CARD_TRIED, ==, 0);

  jd_card_figure_show_trial (figure, &outsource);
  g_assert_cmpstr (face->target, ==, badge);
  g_assert_cmpint (face->flags & JD_CARD_TRIED, ==, JD_CARD_TRIED);
  jd_card_figure_set_flags (figure, JD_CARD_HOVERED);
  g_assert_cmpint (face->flags, ==, JD_CARD_TRIED | JD_CARD_HOVERED);
}

/* Every role stands once, in catalogue order, where its assignment says. */
static void
test_board (void)
{
  static const struct
  {
    const char *code;
    JdBoardAreaId area;
    JdBoardLaneId lane;
  } expected[] = {
    { "A-1", JD_BOARD_AREA_I, JD_BOARD_LANE_INSOURCE },
    { "A-2", JD_BOARD_AREA_I, JD_BOARD_LANE_INSOURCE },
    { "A-10", JD_BOARD_AREA_II, JD_BOARD_LANE_COMBINATION },
    { "B-1", JD_BOARD_AREA_III, JD_BOARD_LANE_OUTSOURCE },
    { "B-2", JD_BOARD_AREA_IV, JD_BOARD_LANE_OUTSOURCE },
    { "B-3", JD_BOARD_AREA_ALL, JD_BOARD_LANE_UNASSIGNED },
    { "B-4", JD_BOARD_AREA_III, JD_BOARD_LANE_INSOURCE },
  };
  g_autoptr (JdProject) project = small_load ();
  g_autoptr (JdBoardFigure) figure
    = jd_board_figure_new (project, jd_project_find_design (project, "now"), NULL, "en");
  const JdBoardPicture *picture = jd_board_figure_get_picture (figure);
  JdBoardInput input = jd_board_figure_get_input (figure, 1000, 800, 2);

  g_assert_cmpuint (picture->n_cards, ==, G_N_ELEMENTS (expected));
  g_assert_cmpuint (input.n_cards, ==, G_N_ELEMENTS (expected));
  g_assert_true (input.with_areas);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_assert_cmpstr (picture->cards[i].code, ==, expected[i].code);
      g_assert_cmpint (input.cards[i].area, ==, expected[i].area);
      g_assert_cmpint (input.cards[i].lane, ==, expected[i].lane);
      g_assert_true (input.cards[i].two_meters == (expected[i].lane == JD_BOARD_LANE_COMBINATION));
    }
  g_assert_cmpstr (picture->title, ==, "小さなチーム");
  g_assert_cmpstr (picture->subtitle, ==, "今年");
  g_assert_cmpstr (picture->panes[JD_BOARD_AREA_II].name, ==, "Area two");
  g_assert_nonnull (strstr (picture->footer, jd_board_get_basis_note (jd_project_get_catalogue (project))));
}

static JdRadarFigure *
create_radar (JdProject *project, JdRadarAxes axes, gboolean with_others)
{
  JdDesign *design = jd_project_find_design (project, "now");
  JdDesign *target = with_others ? jd_project_find_design (project, "goal") : NULL;
  JdDesign *earlier = with_others ? jd_project_find_design (project, "old") : NULL;
  g_autoptr (JdMaturity) maturity = jd_maturity_new (project, design, target);
  g_autoptr (JdMaturity) earlier_maturity = earlier != NULL ? jd_maturity_new (project, earlier, NULL) : NULL;
  JdRadarPlan plan = {
    .project = project,
    .axes = axes,
    .language = "en",
    .design = design,
    .maturity = maturity,
    .target = target,
    .earlier = earlier,
    .earlier_maturity = earlier_maturity,
  };

  return jd_radar_figure_new (&plan);
}

static void
assert_values (const JdRadarSeries *series, const double *expected, guint n_values)
{
  for (guint i = 0; i < n_values; i++)
    if (isnan (expected[i]))
      g_assert_true (isnan (series->values[i]));
    else
      g_assert_cmpfloat_with_epsilon (series->values[i], expected[i], 1e-12);
}

/* The numbers of tests/cli: A 8/3 over 3/3 with target 13/3, B 4 over 1/2 with target 4; last year A 1, B none. */
static void
test_radar_by_function (void)
{
  static const double now[] = { 8.0 / 3, 4 }, goal[] = { 13.0 / 3, 4 }, old[] = { 1, NAN };
  g_autoptr (JdProject) project = small_load ();
  g_autoptr (JdRadarFigure) figure = create_radar (project, JD_RADAR_BY_FUNCTION, TRUE);
  const JdRadarData *data = jd_radar_figure_get_data (figure);
  g_autofree char *description = jd_radar_figure_dup_description (figure);

  g_assert_cmpuint (data->n_axes, ==, 2);
  g_assert_cmpstr (data->axes[0].code, ==, "A");
  g_assert_cmpstr (data->axes[0].label, ==, "Running");
  g_assert_cmpstr (data->axes[0].score, ==, "2.7");
  g_assert_cmpstr (data->axes[0].coverage, ==, "3/3");
  g_assert_cmpstr (data->axes[1].score, ==, "4.0");
  g_assert_cmpstr (data->axes[1].coverage, ==, "1/2");

  g_assert_cmpuint (data->n_series, ==, 3);
  g_assert_cmpint (data->series[0].slot, ==, JD_SERIES_CURRENT);
  g_assert_cmpint (data->series[0].style, ==, JD_RADAR_SOLID);
  g_assert_cmpstr (data->series[0].name, ==, "今年");
  assert_values (&data->series[0], now, 2);
  g_assert_cmpint (data->series[1].slot, ==, JD_SERIES_TARGET);
  g_assert_cmpint (data->series[1].style, ==, JD_RADAR_DASHED);
  assert_values (&data->series[1], goal, 2);
  g_assert_cmpint (data->series[2].slot, ==, JD_SERIES_EARLIER);
  g_assert_cmpint (data->series[2].style, ==, JD_RADAR_DOTTED);
  assert_values (&data->series[2], old, 2);

  g_assert_cmpstr (data->rule, ==, jd_rules_get_text (JD_RULES_SCORES));
  g_assert_nonnull (strstr (description, "\nA Running: 2.7 (3/3), "));
}

/* Excluded, unscored and unnecessary roles are gaps; without a target there is no second line. */
static void
test_radar_by_role (void)
{
  static const double now[] = { 3, 2, 3, 4, NAN, NAN, NAN };
  g_autoptr (JdProject) project = small_load ();
  g_autoptr (JdRadarFigure) figure = create_radar (project, JD_RADAR_BY_ROLE, FALSE);
  const JdRadarData *data = jd_radar_figure_get_data (figure);
  g_autofree char *description = jd_radar_figure_dup_description (figure);
  g_autofree char *digging = g_strdup_printf ("\nB-2 Digging: %s\n", jd_level_get_word (JD_LEVEL_EXCLUDED));
  g_autofree char *sharing = g_strdup_printf ("\nB-3 Sharing: %s\n", jd_level_get_word (JD_LEVEL_NONE));
  g_autofree char *research
    = g_strdup_printf ("\nB-4 Research: %s", jd_recommendation_get_word (JD_RECOMMENDATION_UNNECESSARY));

  g_assert_cmpuint (data->n_axes, ==, 7);
  g_assert_cmpuint (data->n_series, ==, 1);
  assert_values (&data->series[0], now, 7);
  g_assert_cmpstr (data->axes[0].score, ==, "3");
  g_assert_null (data->axes[4].score);
  for (guint i = 0; i < 7; i++)
    g_assert_true (data->axes[i].group_start == (i == 0 || i == 3));
  g_assert_cmpstr (data->axes[3].group_label, ==, "B");
  g_assert_cmpstr (data->axes[3].group_coverage, ==, "1/2");

  g_assert_nonnull (strstr (description, digging));
  g_assert_nonnull (strstr (description, sharing));
  g_assert_true (g_str_has_suffix (description, research));
}

/* The numbers of test_radar_by_function(), told apart by place: dash and marker are others for each.  Of the goal nobody
 * scores anything, so it has no n/N. */
static void
test_radar_compared (void)
{
  static const double old[] = { 1, NAN }, now[] = { 8.0 / 3, 4 }, goal[] = { 13.0 / 3, 4 };
  static const double *const expected[] = { old, now, goal };
  g_autoptr (JdProject) project = small_load ();
  JdDesign *first = jd_project_find_design (project, "old");
  g_autoptr (JdComparison) now_to
    = jd_comparison_new (project, first, jd_project_find_design (project, "now"));
  g_autoptr (JdComparison) goal_to
    = jd_comparison_new (project, first, jd_project_find_design (project, "goal"));
  g_autoptr (JdRadarFigure) figure = jd_radar_figure_new_compared (
    project, JD_RADAR_BY_FUNCTION, (JdComparison *[]){ now_to, goal_to }, 2, "en");
  const JdRadarData *data = jd_radar_figure_get_data (figure);
  g_autofree char *axis = jd_radar_figure_dup_axis_description (figure, 0);

  g_assert_cmpuint (data->n_series, ==, 3);
  for (guint i = 0; i < 3; i++)
    {
      assert_values (&data->series[i], expected[i], 2);
      for (guint j = 0; j < i; j++)
        g_assert_true (data->series[i].slot != data->series[j].slot
                       && data->series[i].style != data->series[j].style);
    }
  g_assert_cmpstr (data->axes[0].score, ==, "1.0 → 2.7 → 4.3");
  g_assert_cmpstr (data->axes[0].coverage, ==, "3/3");
  g_assert_cmpstr (data->axes[1].score, ==, "– → 4.0 → 4.0");
  g_assert_cmpstr (data->axes[1].coverage, ==, "0/3 → 1/2");
  g_assert_nonnull (strstr (axis, "今年 2.7 (3/3)"));
}

/* By role, two as-is designs are told apart as well; what nobody scored or is excluded is a gap. */
static void
test_radar_compared_by_role (void)
{
  static const double now[] = { 3, 2, 3, 4, NAN, NAN, NAN };
  g_autoptr (JdProject) project = small_load ();
  JdComparison *comparison = jd_comparison_new (
    project, jd_project_find_design (project, "old"), jd_project_find_design (project, "now"));
  g_autoptr (JdRadarFigure) figure
    = jd_radar_figure_new_compared (project, JD_RADAR_BY_ROLE, &comparison, 1, "en");
  const JdRadarData *data = jd_radar_figure_get_data (figure);
  g_autofree char *digging = jd_radar_figure_dup_axis_description (figure, 4);

  g_assert_cmpuint (data->n_axes, ==, 7);
  g_assert_cmpuint (data->n_series, ==, 2);
  assert_values (&data->series[1], now, 7);
  g_assert_nonnull (strstr (digging, jd_level_get_word (JD_LEVEL_EXCLUDED)));
  jd_comparison_unref (comparison);
}

/* The numbers of the radar, at both dates and the goal: 5 4 4 for A, 4 4 4 for B. Nothing of B was scored last year:
 * a gap. */
static void
test_trend (void)
{
  static const double overall[] = { 1, 3 }, a[] = { 1, 8.0 / 3 }, b[] = { NAN, 4 };
  static const double *const expected[] = { overall, a, b };
  static const double goals[] = { 25.0 / 6, 13.0 / 3, 4 };
  g_autoptr (JdProject) project = small_load ();
  g_autoptr (JdTrend) trend = jd_trend_new (project);
  g_autoptr (JdTrendFigure) figure
    = jd_trend_figure_new (trend, jd_project_find_design (project, "goal"), "en");
  const JdTrendData *data = jd_trend_figure_get_data (figure);
  g_autofree char *description = jd_trend_figure_dup_description (figure);
  g_autofree char *gap = jd_trend_figure_dup_spot_text (figure, (JdTrendSpot){ 2, 0 });

  g_assert_cmpuint (data->n_dates, ==, 2);
  g_assert_cmpstr (data->dates[0].label, ==, "2025-11-20");
  g_assert_cmpstr (data->dates[1].title, ==, "今年");
  g_assert_cmpuint (data->dates[1].day - data->dates[0].day, ==, 365);
  g_assert_cmpuint (data->goal->day - data->dates[1].day, ==, 365);
  g_assert_cmpuint (data->n_lines, ==, 3);
  g_assert_null (data->lines[0].code);
  g_assert_cmpstr (data->lines[2].code, ==, "B");
  for (guint i = 0; i < 3; i++)
    {
      for (guint j = 0; j < 2; j++)
        {
          g_assert_true (isnan (expected[i][j]) == isnan (data->lines[i].values[j]));
          g_assert_true (isnan (expected[i][j]) == (data->lines[i].scores[j] == NULL));
          if (!isnan (expected[i][j]))
            g_assert_cmpfloat_with_epsilon (data->lines[i].values[j], expected[i][j], 1e-12);
        }
      g_assert_cmpfloat_with_epsilon (data->lines[i].goal, goals[i], 1e-12);
    }
  g_assert_cmpstr (data->lines[1].scores[1], ==, "2.7");
  g_assert_cmpstr (data->lines[2].coverages[1], ==, "1/2");
  g_assert_null (data->note);
  g_assert_nonnull (strstr (description, " A 2.7 (3/3)"));
  g_assert_nonnull (strstr (gap, jd_level_get_word (JD_LEVEL_NONE)));
}

/* A to-be without a date, one check, none: each is said. */
static void
test_trend_notes (void)
{
  static const char *const ids[] = { "goal", "old", "now" };
  g_autoptr (JdProject) project = small_load ();

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (JdTrend) trend = NULL;
      g_autoptr (JdTrendFigure) figure = NULL;
      JdDesign *goal = jd_project_find_design (project, "goal");

      g_assert_true (
        jd_edit_set_design (project, jd_project_find_design (project, ids[i]), "date", "", NULL, NULL));
      trend = jd_trend_new (project);
      figure = jd_trend_figure_new (trend, goal, "en");
      g_assert_cmpuint (jd_trend_figure_get_data (figure)->n_dates, ==, 2 - i);
      g_assert_null (jd_trend_figure_get_data (figure)->goal);
      g_assert_cmpstr (jd_trend_figure_get_data (figure)->note, !=, NULL);
    }
}

/* The small catalogue says nothing of phases: all stands beside the cycle, and that is said. */
static void
test_cycle (void)
{
  g_autoptr (JdProject) project = small_load ();
  JdDesign *design = jd_project_find_design (project, "now");
  g_autoptr (JdFindings) findings
    = jd_findings_new (project, design, jd_project_find_design (project, "goal"));
  g_autoptr (JdCycleItems) items = jd_cycle_items_new (project, findings);
  const JdCyclePlan plan = { project, design, jd_findings_get_maturity (findings), items, "ja" };
  g_autoptr (JdCycleFigure) figure = jd_cycle_figure_new (&plan);
  const JdCycleData *data = jd_cycle_figure_get_data (figure);
  g_autofree char *description = jd_cycle_figure_dup_description (figure);

  g_assert_cmpuint (data->n_tiles, ==, 2);
  g_assert_cmpint (data->tiles[0].station, ==, JD_CYCLE_STATION_BESIDE);
  g_assert_cmpstr (data->tiles[0].name, ==, "運営");
  g_assert_cmpstr (data->tiles[0].score, ==, "2.7");
  g_assert_cmpstr (data->tiles[1].coverage, ==, "1/2");
  g_assert_cmpstr (data->note, !=, NULL);
  g_assert_nonnull (strstr (description, "B 分析"));
  g_assert_nonnull (strstr (description, data->loops[JD_CYCLE_LOOP_LONG].name));
}

/* Where a function stands follows from its phase alone. */
static void
test_stations (void)
{
  static const JdPhase phases[] = { JD_PHASE_INTRODUCTION, JD_PHASE_EXECUTION, JD_PHASE_OPERATION,
                                    JD_PHASE_RESPONSE,     JD_PHASE_REVIEW,    JD_PHASE_OTHER };

  for (guint i = 0; i < G_N_ELEMENTS (phases); i++)
    g_assert_cmpint (jd_cycle_station_from_phase (phases[i]), ==, i);
  g_assert_cmpint (jd_cycle_from_loop (JD_CYCLE_LOOP_SHORT), ==, JD_CYCLE_SHORT);
  g_assert_cmpint (jd_cycle_from_loop (JD_CYCLE_LOOP_LONG), ==, JD_CYCLE_LONG);
}

int
main (int argc, char **argv)
{
  small_init (&argc, &argv);
  g_test_add_func ("/jindate/figures/lanes-and-areas", test_lanes_and_areas);
  g_test_add_func ("/jindate/figures/card-levels", test_card_levels);
  g_test_add_func ("/jindate/figures/card", test_card);
  g_test_add_func ("/jindate/figures/card-trial", test_card_trial);
  g_test_add_func ("/jindate/figures/board", test_board);
  g_test_add_func ("/jindate/figures/radar-by-function", test_radar_by_function);
  g_test_add_func ("/jindate/figures/radar-by-role", test_radar_by_role);
  g_test_add_func ("/jindate/figures/radar-compared", test_radar_compared);
  g_test_add_func ("/jindate/figures/radar-compared-by-role", test_radar_compared_by_role);
  g_test_add_func ("/jindate/figures/trend", test_trend);
  g_test_add_func ("/jindate/figures/trend-notes", test_trend_notes);
  g_test_add_func ("/jindate/figures/cycle", test_cycle);
  g_test_add_func ("/jindate/figures/stations", test_stations);
  return g_test_run ();
}
