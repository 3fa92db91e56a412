/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The trend with any number of dates and lines: texts apart and inside, real time, gaps, hits. */

#include "fixture.h"

#include "jd-trend-layout.h"

#include <math.h>

#define MOST_DATES 40
#define MOST_LINES 65

/** What is in time: as the dates lie. */
typedef enum
{
  SPACING_YEARLY,
  SPACING_UNEVEN,
  SPACING_ONE_DAY,
  N_SPACINGS
} Spacing;

typedef struct
{
  JdTrendDate dates[MOST_DATES];
  JdTrendLine lines[MOST_LINES];
  double values[MOST_LINES][MOST_DATES];
  const char *scores[MOST_DATES];
  const char *gaps[MOST_DATES];
  const char *coverages[MOST_DATES];
  char codes[MOST_LINES][8];
  JdTrendDate goal;
  JdTrendData data;
} Sample;

static guint32
get_day (Spacing spacing, guint date)
{
  switch (spacing)
    {
    case SPACING_UNEVEN:
      return 700000 + date * date * 11;
    case SPACING_ONE_DAY:
      return 700000 + date / 8; /* eight a day */
    case SPACING_YEARLY:
    case N_SPACINGS:
    default:
      return 700000 + date * 365;
    }
}

/* Line 0 is the whole. A value of every line but the first is missing here and there, line 3 has none at all. */
static Sample *
sample_new (guint n_dates, guint n_lines, Spacing spacing, int goal_after, const char *language)
{
  Sample *sample = g_new0 (Sample, 1);

  for (guint i = 0; i < n_dates; i++)
    {
      sample->dates[i] = (JdTrendDate){ "2026-11-20", "Check", get_day (spacing, i) };
      sample->scores[i] = "3.4";
      sample->coverages[i] = "10/13";
    }
  for (guint i = 0; i < n_lines; i++)
    {
      g_snprintf (sample->codes[i], sizeof sample->codes[i], "F%u", i);
      for (guint j = 0; j < n_dates; j++)
        sample->values[i][j]
          = i == 3 || (i > 0 && (i + j) % 7 == 6) ? NAN : 1 + fmod (i * 0.37 + j * 0.21, 4);
      sample->lines[i] = (JdTrendLine){
        .code = i > 0 ? sample->codes[i] : NULL,
        .name = i > 0 ? "セキュリティ対応状況の診断と評価 Security Assessment" : "Overall",
        .function = i,
        .values = sample->values[i],
        .scores = i == 3 ? sample->gaps : sample->scores,
        .coverages = sample->coverages,
        .goal = goal_after != 0 && i != 3 ? 4 : NAN,
        .goal_score = goal_after != 0 && i != 3 ? "4.0" : NULL,
      };
    }
  sample->goal
    = (JdTrendDate){ "To-be 2027-10-01",
                     "Goal",
                     (guint32) ((int) get_day (spacing, n_dates > 0 ? n_dates - 1 : 0) + goal_after) };
  sample->data = (JdTrendData){
    .language = language,
    .title = "Trend",
    .rule = "機能の値は採点済みの役割の単純平均。評価外・不要・未採点は含まない。n/N は採点済み／対象。",
    .note = n_dates < 2 ? "There is one dated as-is design so far." : NULL,
    .no_score = "unscored",
    .dates = sample->dates,
    .n_dates = n_dates,
    .lines = sample->lines,
    .n_lines = n_lines,
    .goal = goal_after != 0 ? &sample->goal : NULL,
    .font_scale = 1,
  };

  return sample;
}

static void
assert_apart (const JdTrendLayout *layout, const char *what, double width, double height)
{
  g_autoptr (GArray) boxes = jd_trend_layout_dup_text_boxes (layout);
  JdRect all = { 0, 0, width, height };

  for (guint i = 0; i < boxes->len; i++)
    {
      const JdRect *box = &g_array_index (boxes, JdRect, i);

      if (!jd_rect_encloses (&all, box))
        g_error ("%s: %g,%g %gx%g is outside", what, box->x, box->y, box->width, box->height);
      for (guint j = 0; j < i; j++)
        {
          const JdRect *other = &g_array_index (boxes, JdRect, j);
          JdRect inner = jd_rect_inset (box, 0.01, 0.01);

          if (jd_rect_intersects (&inner, other))
            g_error ("%s: texts %u and %u overlap", what, i, j);
        }
    }
}

static void
assert_inside (const JdTrendLayout *layout, const JdTrendData *data)
{
  JdRect plot = jd_trend_layout_get_plot (layout);

  for (int i = 0; i < (int) data->n_lines; i++)
    for (int j = 0; j < (int) data->n_dates + (data->goal != NULL); j++)
      {
        double x;
        double y;
        gboolean stands = jd_trend_layout_get_point (layout, (JdTrendSpot){ i, j }, &x, &y);
        double value = j < (int) data->n_dates ? data->lines[i].values[j] : data->lines[i].goal;

        g_assert_true (stands == !isnan (value));
        g_assert_cmpfloat (x, >=, plot.x);
        g_assert_cmpfloat (x, <=, plot.x + plot.width);
        g_assert_cmpfloat (y, >=, plot.y - 1e-6);
        g_assert_cmpfloat (y, <=, plot.y + plot.height + 1e-6);
      }
}

static void
test_texts (gconstpointer language)
{
  static const guint dates[] = { 0, 1, 2, 3, 7, 20, 40 };
  static const guint lines[] = { 1, 2, 10, 31, 65 };
  static const int goals[] = { 0, 320, -200 };
  static const double sizes[][2]
    = { { 240, 180 }, { 320, 220 }, { 600, 540 }, { 560, 900 }, { 976, 500 }, { 1600, 900 } };
  PangoContext *context = fixture_new_context ();

  for (guint d = 0; d < G_N_ELEMENTS (dates); d++)
    for (guint l = 0; l < G_N_ELEMENTS (lines); l++)
      for (guint g = 0; g < G_N_ELEMENTS (goals); g++)
        {
          Spacing spacing = (Spacing) ((d + l + g) % N_SPACINGS);
          g_autofree Sample *sample = sample_new (dates[d], lines[l], spacing, goals[g], language);

          for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
            {
              g_autofree char *what = g_strdup_printf ("%u dates, %u lines, goal %d at %gx%g",
                                                       dates[d],
                                                       lines[l],
                                                       goals[g],
                                                       sizes[i][0],
                                                       sizes[i][1]);
              g_autoptr (JdTrendLayout) layout
                = jd_trend_layout_new (context, &sample->data, sizes[i][0], sizes[i][1]);

              assert_apart (layout, what, sizes[i][0], sizes[i][1]);
              if (dates[d] > 0)
                assert_inside (layout, &sample->data);
            }
        }
  g_object_unref (context);
}

/* Three checks with a year and then a month between them: twelve times as far. */
static void
test_time (void)
{
  PangoContext *context = fixture_new_context ();
  g_autofree Sample *sample = sample_new (3, 2, SPACING_YEARLY, 0, "en");
  g_autoptr (JdTrendLayout) layout = NULL;
  double xs[3];
  double y;

  sample->dates[1].day = sample->dates[0].day + 360;
  sample->dates[2].day = sample->dates[1].day + 30;
  layout = jd_trend_layout_new (context, &sample->data, 900, 500);
  for (int i = 0; i < 3; i++)
    jd_trend_layout_get_point (layout, (JdTrendSpot){ 0, i }, &xs[i], &y);
  g_assert_cmpfloat_with_epsilon ((xs[1] - xs[0]) / (xs[2] - xs[1]), 12, 1e-6);
  g_object_unref (context);
}

/* Checks of one day do not hide each other. */
static void
test_same_day (void)
{
  PangoContext *context = fixture_new_context ();
  g_autofree Sample *sample = sample_new (3, 2, SPACING_ONE_DAY, 0, "en");
  g_autoptr (JdTrendLayout) layout = jd_trend_layout_new (context, &sample->data, 900, 500);
  double before = 0;

  for (int i = 0; i < 3; i++)
    {
      double x;
      double y;

      jd_trend_layout_get_point (layout, (JdTrendSpot){ 0, i }, &x, &y);
      g_assert_cmpfloat (x, >, before + 10);
      before = x;
    }
  g_object_unref (context);
}

static guint32
read_pixel (cairo_surface_t *surface, double x, double y)
{
  const guchar *row
    = cairo_image_surface_get_data (surface) + (int) y * cairo_image_surface_get_stride (surface);

  return ((const guint32 *) (gconstpointer) row)[(int) x];
}

/* Nothing is scored at the second of three dates: there is no line through the level between its neighbours, which
 * is one at level 2.5 where no line of the grid is. */
static void
test_gap (void)
{
  static const double values[] = { 2.5, NAN, 2.5, 2.5 };
  static const char *const scores[] = { "2.5", NULL, "2.5", "2.5" };
  static const char *const coverages[] = { "2/2", "0/2", "2/2", "2/2" };
  static const JdTrendDate dates[]
    = { { "a", NULL, 10 }, { "b", NULL, 20 }, { "c", NULL, 30 }, { "d", NULL, 40 } };
  const JdTrendLine lines[] = { { NULL, "Overall", 0, values, scores, coverages, NAN, NULL } };
  const JdTrendData data = { .language = "en",
                             .no_score = "unscored",
                             .dates = dates,
                             .n_dates = 4,
                             .lines = lines,
                             .n_lines = 1,
                             .font_scale = 1 };
  PangoContext *context = fixture_new_context ();
  g_autoptr (JdTrendLayout) layout = jd_trend_layout_new (context, &data, 900, 500);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 900, 500);
  cairo_t *cr = cairo_create (surface);
  double xs[4];
  double y;

  jd_trend_layout_draw (layout, cr, jd_palette_get (JD_SCHEME_LIGHT));
  cairo_surface_flush (surface);
  for (int i = 0; i < 4; i++)
    g_assert_true (jd_trend_layout_get_point (layout, (JdTrendSpot){ 0, i }, &xs[i], &y) == (i != 1));
  jd_trend_layout_get_point (layout, (JdTrendSpot){ 0, 0 }, &xs[0], &y);
  g_assert_cmphex (read_pixel (surface, (xs[0] + xs[1]) / 2, y), ==, 0);
  g_assert_cmphex (read_pixel (surface, xs[1], y), ==, 0);
  g_assert_cmphex (read_pixel (surface, (xs[1] + xs[2]) / 2, y), ==, 0);
  g_assert_cmphex (read_pixel (surface, (xs[2] + xs[3]) / 2, y), !=, 0);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  g_object_unref (context);
}

static void
test_hit (void)
{
  PangoContext *context = fixture_new_context ();
  g_autofree Sample *sample = sample_new (3, 4, SPACING_YEARLY, 300, "en");
  g_autoptr (JdTrendLayout) layout = jd_trend_layout_new (context, &sample->data, 900, 600);
  JdTrendSpot found;

  for (int i = 0; i < 3; i++)
    for (int j = 0; j < 3; j++)
      {
        const JdTrendSpot spot = { i, j };
        double x;
        double y;

        if (!jd_trend_layout_get_point (layout, spot, &x, &y))
          continue;
        found = jd_trend_layout_hit (layout, x + 3, y - 2);
        g_assert_cmpint (found.line, ==, i);
        g_assert_cmpint (found.date, ==, j);
      }
  found = jd_trend_layout_hit (layout, 450, 599);
  g_assert_cmpint (found.line, ==, JD_TREND_NONE);

  g_assert_true (jd_trend_layout_set_line (layout, 2));
  g_assert_false (jd_trend_layout_set_line (layout, 2));
  g_assert_false (jd_trend_layout_set_line (layout, 99));
  g_assert_true (jd_trend_layout_set_spot (layout, (JdTrendSpot){ 1, 1 }));
  g_assert_false (jd_trend_layout_set_spot (layout, (JdTrendSpot){ 1, 1 }));
  g_assert_true (jd_trend_layout_set_spot (layout, (JdTrendSpot){ 1, 99 }));
  g_object_unref (context);
}

/* Up and down go through the values of a date in order, past lines that have none there, and stop at the ends. */
static void
test_step (void)
{
  static const double values[][1] = { { 3 }, { 5 }, { NAN }, { 1 }, { 3 } };
  static const char *const scores[] = { "x" };
  static const JdTrendDate date = { "a", NULL, 10 };
  JdTrendLine lines[G_N_ELEMENTS (values)];
  const JdTrendData data = { .language = "en",
                             .no_score = "unscored",
                             .dates = &date,
                             .n_dates = 1,
                             .lines = lines,
                             .n_lines = G_N_ELEMENTS (lines),
                             .font_scale = 1 };
  PangoContext *context = fixture_new_context ();
  g_autoptr (JdTrendLayout) layout = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    lines[i] = (JdTrendLine){ "A", "a", i, values[i], scores, scores, NAN, NULL };
  layout = jd_trend_layout_new (context, &data, 400, 300);
  g_assert_cmpint (jd_trend_layout_step (layout, (JdTrendSpot){ 3, 0 }, TRUE), ==, 4);
  g_assert_cmpint (jd_trend_layout_step (layout, (JdTrendSpot){ 4, 0 }, TRUE), ==, 0);
  g_assert_cmpint (jd_trend_layout_step (layout, (JdTrendSpot){ 0, 0 }, TRUE), ==, 1);
  g_assert_cmpint (jd_trend_layout_step (layout, (JdTrendSpot){ 1, 0 }, TRUE), ==, 1);
  g_assert_cmpint (jd_trend_layout_step (layout, (JdTrendSpot){ 1, 0 }, FALSE), ==, 0);
  g_assert_cmpint (jd_trend_layout_step (layout, (JdTrendSpot){ 3, 0 }, FALSE), ==, 3);
  /* From where there is no value, which is below all, only up. */
  g_assert_cmpint (jd_trend_layout_step (layout, (JdTrendSpot){ 2, 0 }, TRUE), ==, 3);
  g_assert_cmpint (jd_trend_layout_step (layout, (JdTrendSpot){ 2, 0 }, FALSE), ==, 2);
  g_object_unref (context);
}

/* Every line that stands out, every point that is read, in every scheme: nothing to fall over. */
static void
test_draw (void)
{
  PangoContext *context = fixture_new_context ();
  g_autofree Sample *sample = sample_new (5, 10, SPACING_UNEVEN, 100, "ja");
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 700, 420);
  cairo_t *cr = cairo_create (surface);
  g_autoptr (JdTrendLayout) layout = jd_trend_layout_new (context, &sample->data, 700, 420);

  for (JdScheme scheme = 0; scheme < JD_N_SCHEMES; scheme++)
    for (int line = 0; line < 10; line++)
      {
        jd_trend_layout_set_line (layout, line);
        jd_trend_layout_set_spot (layout, (JdTrendSpot){ line, line % 6 });
        jd_trend_layout_draw (layout, cr, jd_palette_get (scheme));
        g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
      }
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  g_object_unref (context);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/jindate/trend-layout/texts-apart-and-inside/ja", "ja", test_texts);
  g_test_add_data_func ("/jindate/trend-layout/texts-apart-and-inside/en", "en", test_texts);
  g_test_add_func ("/jindate/trend-layout/time-runs-evenly", test_time);
  g_test_add_func ("/jindate/trend-layout/one-day-side-by-side", test_same_day);
  g_test_add_func ("/jindate/trend-layout/unscored-is-a-gap", test_gap);
  g_test_add_func ("/jindate/trend-layout/hit", test_hit);
  g_test_add_func ("/jindate/trend-layout/step", test_step);
  g_test_add_func ("/jindate/trend-layout/draw", test_draw);

  return g_test_run ();
}
