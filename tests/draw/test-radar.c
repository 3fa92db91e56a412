/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The radar at every number of axes: labels apart and inside, gaps, hits, the kept picture. */

#include "fixture.h"

#include <math.h>

static const char *const letters[] = { "A", "B", "C", "D", "E", "F", "G", "H", "I" };

/* Makes axes with codes as long as real ones; groups of 7. */
typedef struct
{
  JdRadarAxis *axes;
  double *values;
  double *targets;
  GPtrArray *strings;
  JdRadarSeries series[2];
  JdRadarData data;
} Sample;

static const char *
keep (Sample *sample, char *string)
{
  g_ptr_array_add (sample->strings, string);

  return string;
}

static Sample *
sample_new (guint n, gboolean grouped, const char *language)
{
  gboolean ja = g_str_equal (language, "ja");
  Sample *sample = g_new0 (Sample, 1);

  sample->axes = g_new0 (JdRadarAxis, n);
  sample->values = g_new0 (double, n);
  sample->targets = g_new0 (double, n);
  sample->strings = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < n; i++)
    {
      JdRadarAxis *axis = &sample->axes[i];

      axis->function = grouped ? i / 7 : i;
      axis->code = grouped || n > 9 ? keep (sample, g_strdup_printf ("%s-%u", letters[i / 7 % 9], i % 7 + 7))
                                    : letters[i];
      if (!grouped)
        {
          axis->label = ja ? "セキュリティ対応状況の診断と評価" : "Security Assessment and Evaluation";
          axis->score = "3.4";
          axis->coverage = "10/13";
        }
      else if (i % 7 == 0)
        {
          axis->group_start = TRUE;
          axis->group_label = letters[i / 7 % 9];
          axis->group_coverage = "10/13";
        }
      sample->values[i] = i % 5 == 4 ? NAN : 1 + i % 5;
      sample->targets[i] = 5;
    }
  sample->series[0] = (JdRadarSeries){
    ja ? "現状 2026-11" : "As-is 2026-11", JD_SERIES_CURRENT, JD_RADAR_SOLID, sample->values
  };
  sample->series[1] = (JdRadarSeries){
    ja ? "目標 2027-10" : "To-be 2027-10", JD_SERIES_TARGET, JD_RADAR_DASHED, sample->targets
  };
  sample->data = (JdRadarData){
    .language = language,
    .title = ja ? "成熟度" : "Maturity",
    .rule = ja ? "機能の値は採点済みの役割の単純平均。評価外・不要・未採点は含まない。n/N は採点済み／対象。"
               : "A function's score is the plain mean of its scored roles.",
    .axes = sample->axes,
    .n_axes = n,
    .series = sample->series,
    .n_series = 2,
    .font_scale = 1,
  };

  return sample;
}

static void
sample_free (Sample *sample)
{
  g_free (sample->axes);
  g_free (sample->values);
  g_free (sample->targets);
  g_ptr_array_unref (sample->strings);
  g_free (sample);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Sample, sample_free)

static const double sizes[][2] = {
  { 240, 240 }, { 260, 300 }, { 300, 280 }, { 301, 240 },  { 340, 360 },  { 480, 240 },
  { 500, 700 }, { 640, 480 }, { 900, 700 }, { 1366, 620 }, { 1400, 850 }, { 1600, 900 },
};

static void
assert_boxes_apart (JdRadarLayout *layout, guint n, double width, double height)
{
  g_autoptr (GArray) boxes = jd_radar_layout_dup_label_boxes (layout);
  JdRect all = { 0, 0, width, height };

  for (guint i = 0; i < boxes->len; i++)
    {
      const JdRect *box = &g_array_index (boxes, JdRect, i);

      if (!jd_rect_encloses (&all, box))
        g_error ("%u axes at %gx%g: %g,%g %gx%g is outside",
                 n,
                 width,
                 height,
                 box->x,
                 box->y,
                 box->width,
                 box->height);
      for (guint j = 0; j < i; j++)
        if (jd_rect_intersects (box, &g_array_index (boxes, JdRect, j)))
          g_error ("%u axes at %gx%g: texts %u and %u overlap", n, width, height, i, j);
    }
}

static void
test_labels (gconstpointer language)
{
  PangoContext *context = fixture_new_context ();

  for (guint n = 1; n <= 64; n += n < 12 ? 1 : 4)
    for (guint grouped = 0; grouped <= (n > 9); grouped++)
      {
        g_autoptr (Sample) sample = sample_new (n, grouped, language);

        for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
          {
            g_autoptr (JdRadarLayout) layout
              = jd_radar_layout_new (context, &sample->data, sizes[i][0], sizes[i][1]);
            double radius;
            double x;
            double y;

            assert_boxes_apart (layout, n, sizes[i][0], sizes[i][1]);
            jd_radar_layout_get_circle (layout, &x, &y, &radius);
            g_assert_cmpfloat (radius, >=, 0.17 * MIN (sizes[i][0], sizes[i][1]));
            g_assert_cmpfloat (x, >, 0);
            g_assert_cmpfloat (y, >, 0);
          }
      }
  g_object_unref (context);
}

/* At the sizes of a real window nothing is left out: every axis has its code, every group its letter. */
static void
test_whole (void)
{
  static const struct
  {
    guint n;
    gboolean grouped;
    double width;
    double height;
    guint texts; /* title, rule, two of the legend, axes, groups */
  } rows[] = {
    { 9, FALSE, 1000, 800, 4 + 9 },       { 9, FALSE, 300, 280, 2 + 9 },
    { 54, TRUE, 1600, 900, 4 + 54 + 8 },  { 64, TRUE, 1600, 900, 4 + 64 + 10 },
    { 64, TRUE, 1400, 850, 4 + 64 + 10 }, { 64, TRUE, 700, 700, 4 + 64 + 10 },
  };
  PangoContext *context = fixture_new_context ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (Sample) sample = sample_new (rows[i].n, rows[i].grouped, "ja");
      g_autoptr (JdRadarLayout) layout
        = jd_radar_layout_new (context, &sample->data, rows[i].width, rows[i].height);
      g_autoptr (GArray) boxes = jd_radar_layout_dup_label_boxes (layout);

      g_assert_cmpuint (boxes->len, ==, rows[i].texts);
    }
  g_object_unref (context);
}

static cairo_surface_t *
paint (JdRadarLayout *layout, int width, int height)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cr = cairo_create (surface);

  jd_radar_layout_draw (layout, cr, jd_palette_get (JD_SCHEME_LIGHT));
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return surface;
}

static guint32
pixel (cairo_surface_t *surface, double x, double y)
{
  const guchar *row
    = cairo_image_surface_get_data (surface) + (int) y * cairo_image_surface_get_stride (surface);

  return ((const guint32 *) (gconstpointer) row)[(int) x];
}

/* Nothing is scored on the second of four axes: filling and outline are missing there, all the way in. */
static void
test_gap (void)
{
  static const JdRadarAxis axes[] = { { "A" }, { "B" }, { "C" }, { "D" } };
  static const double values[] = { 5, NAN, 5, 5 };
  static const JdRadarSeries series[] = { { "now", JD_SERIES_CURRENT, JD_RADAR_SOLID, values } };
  const JdRadarData data = { "en", NULL, NULL, axes, 4, series, 1, 1.0, FALSE };
  PangoContext *context = fixture_new_context ();
  g_autoptr (JdRadarLayout) layout = jd_radar_layout_new (context, &data, 400, 400);
  cairo_surface_t *surface = paint (layout, 400, 400);
  double x;
  double y;
  double radius;

  jd_radar_layout_get_circle (layout, &x, &y, &radius);
  /* Off the spokes and rings, in the quarters between A and B, B and C, C and D. */
  g_assert_cmphex (pixel (surface, x + radius * 0.25, y - radius * 0.22), ==, 0);
  g_assert_cmphex (pixel (surface, x + radius * 0.25, y + radius * 0.22), ==, 0);
  g_assert_cmphex (pixel (surface, x - radius * 0.25, y + radius * 0.22), !=, 0);
  g_assert_cmphex (pixel (surface, x - radius * 0.25, y - radius * 0.22), !=, 0);
  cairo_surface_destroy (surface);
  g_object_unref (context);
}

static void
test_hit (void)
{
  g_autoptr (Sample) sample = sample_new (9, FALSE, "en");
  PangoContext *context = fixture_new_context ();
  g_autoptr (JdRadarLayout) layout = jd_radar_layout_new (context, &sample->data, 800, 700);
  double x;
  double y;
  double radius;

  jd_radar_layout_get_circle (layout, &x, &y, &radius);
  for (int i = 0; i < 9; i++)
    {
      double angle = 2 * G_PI * i / 9;

      for (double share = 0.1; share <= 1; share += 0.3)
        g_assert_cmpint (
          jd_radar_layout_hit (layout, x + sin (angle) * radius * share, y - cos (angle) * radius * share),
          ==,
          i);
    }
  g_assert_cmpint (jd_radar_layout_hit (layout, x, y), ==, -1);
  g_assert_cmpint (jd_radar_layout_hit (layout, 0, 699), ==, -1);

  g_assert_true (jd_radar_layout_set_hover (layout, 3));
  g_assert_false (jd_radar_layout_set_hover (layout, 3));
  g_assert_true (jd_radar_layout_set_hover (layout, 9));
  g_assert_cmpint (jd_radar_layout_get_hover (layout), ==, -1);
  g_object_unref (context);
}

/* The kept picture shows the same as the strokes; a changed value needs no new layout, a changed text does. */
static void
test_frames (void)
{
  g_autoptr (Sample) sample = sample_new (9, FALSE, "en");
  PangoContext *context = fixture_new_context ();
  g_autoptr (JdRadarLayout) layout = jd_radar_layout_new (context, &sample->data, 500, 420);
  cairo_surface_t *strokes = paint (layout, 500, 420);
  cairo_surface_t *kept;
  gsize size = (gsize) cairo_image_surface_get_stride (strokes) * 420;
  guint off = 0;

  jd_radar_layout_set_cache_scale (layout, 1);
  kept = paint (layout, 500, 420);
  for (gsize i = 0; i < size; i++)
    off += ABS (cairo_image_surface_get_data (strokes)[i] - cairo_image_surface_get_data (kept)[i]) > 2;
  g_assert_cmpuint (off, ==, 0);
  cairo_surface_destroy (kept);

  sample->values[0] = 4.5;
  g_assert_true (jd_radar_layout_set_values (layout, &sample->data));
  kept = paint (layout, 500, 420);
  g_assert_cmpint (
    memcmp (cairo_image_surface_get_data (strokes), cairo_image_surface_get_data (kept), size), !=, 0);

  sample->values[0] = NAN;
  g_assert_false (jd_radar_layout_set_values (layout, &sample->data));
  sample->values[0] = 4.5;
  sample->axes[2].coverage = "9/13";
  g_assert_false (jd_radar_layout_set_values (layout, &sample->data));

  cairo_surface_destroy (kept);
  cairo_surface_destroy (strokes);
  g_object_unref (context);
}

/* No axes, no series, texts left out, every mark and style: nothing to see is no reason to fall. */
static void
test_odd (void)
{
  static const double values[] = { 1, 2.5, NAN };
  static const JdRadarAxis axes[] = { { NULL }, { "B", "b" }, { "C" } };
  const JdRadarSeries series[] = {
    { NULL, JD_SERIES_CURRENT, JD_RADAR_SOLID, values },
    { "2", JD_SERIES_TARGET, JD_RADAR_DASHED, values },
    { "3", JD_SERIES_EARLIER, JD_RADAR_DOTTED, values },
    { "4", JD_SERIES_OTHER, JD_RADAR_SOLID, values },
  };
  PangoContext *context = fixture_new_context ();

  for (guint n = 0; n <= 3; n++)
    for (guint n_series = 0; n_series <= 4; n_series += 2)
      for (int hover = -1; hover < (int) n; hover++)
        {
          const JdRadarData data = { "ja", NULL, NULL, axes, n, series, n_series, 1.5, n == 2 };
          g_autoptr (JdRadarLayout) layout = jd_radar_layout_new (context, &data, 320, hover < 0 ? 1 : 200);
          cairo_surface_t *surface;

          jd_radar_layout_set_hover (layout, hover);
          surface = paint (layout, 320, 200);
          g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
          cairo_surface_destroy (surface);
        }
  g_object_unref (context);
}

/* A score in words needs a new layout only where the labels say scores. */
static void
test_scores_in_words (void)
{
  static const struct
  {
    double width, height;
    gboolean compact;
    gboolean same;
  } cases[] = { { 1400, 1000, FALSE, FALSE }, { 500, 420, TRUE, TRUE } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Sample) sample = sample_new (9, FALSE, "en");
      PangoContext *context = fixture_new_context ();
      g_autoptr (JdRadarLayout) layout = NULL;

      sample->data.compact = cases[i].compact;
      layout = jd_radar_layout_new (context, &sample->data, cases[i].width, cases[i].height);
      sample->values[0] = 4.5;
      sample->axes[0].score = "4.5";
      g_assert_true (jd_radar_layout_set_values (layout, &sample->data) == cases[i].same);
      g_object_unref (context);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/jindate/radar/labels-apart-and-inside/ja", "ja", test_labels);
  g_test_add_data_func ("/jindate/radar/labels-apart-and-inside/en", "en", test_labels);
  g_test_add_func ("/jindate/radar/every-axis-is-named-in-a-window", test_whole);
  g_test_add_func ("/jindate/radar/unscored-is-a-gap", test_gap);
  g_test_add_func ("/jindate/radar/hit-finds-the-axis", test_hit);
  g_test_add_func ("/jindate/radar/frames-agree", test_frames);
  g_test_add_func ("/jindate/radar/odd-data", test_odd);
  g_test_add_func ("/jindate/radar/scores-in-words", test_scores_in_words);

  return g_test_run ();
}
