/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The execution cycle with functions anywhere in it: panes, loops and tiles apart and inside, hits. */

#include "fixture.h"

#include "jd-cycle-layout.h"

#include <math.h>

#define MOST_TILES 64

typedef struct
{
  JdCycleTile tiles[MOST_TILES];
  char codes[MOST_TILES][8];
  JdCycleData data;
} Sample;

/* How many functions stand where, by JdCycleStation. */
static const struct
{
  const char *name;
  guint counts[JD_CYCLE_N_STATIONS];
} samples[] = {
  { "textbook", { 1, 1, 2, 2, 2, 1 } },       { "nothing", { 0, 0, 0, 0, 0, 0 } },
  { "one-function", { 0, 0, 1, 0, 0, 0 } },   { "no-phases", { 0, 0, 0, 0, 0, 4 } },
  { "thirty-beside", { 0, 0, 0, 0, 0, 30 } }, { "thirty", { 5, 5, 5, 5, 5, 5 } },
  { "crowded", { 1, 0, 30, 0, 2, 1 } },       { "sixty-four", { 12, 8, 16, 12, 8, 8 } },
};

static Sample *
sample_new (guint number, const char *language)
{
  static const char *const scores[] = { "1.0", "2.5", "3.2", "4.0", "5.0" };
  Sample *sample = g_new0 (Sample, 1);
  gboolean ja = g_str_equal (language, "ja");
  guint n = 0;

  for (JdCycleStation station = 0; station < JD_CYCLE_N_STATIONS; station++)
    {
      sample->data.stations[station] = (JdCycleText){
        ja ? "見直し" : "Introduction", ja ? "改善点を見つける" : "plan and set up what it takes", NULL
      };
      for (guint i = 0; i < samples[number].counts[station]; i++, n++)
        {
          g_snprintf (sample->codes[n], sizeof sample->codes[n], "F%u", n);
          sample->tiles[n] = (JdCycleTile){
            .station = station,
            .code = sample->codes[n],
            .name = ja ? "セキュリティ対応状況の診断と評価" : "Security Assessment and Evaluation",
            .score = n % 6 == 5 ? NULL : scores[n % 6],
            .coverage = "10/13",
            .value = n % 6 == 5 ? NAN : 1 + n % 5,
            .function = n,
          };
        }
    }
  for (JdCycleLoop loop = 0; loop < JD_CYCLE_N_LOOPS; loop++)
    sample->data.loops[loop] = (JdCycleText){ ja ? "短期サイクル" : "Short Cycle",
                                              "improve within present means",
                                              "12 improvements" };
  sample->data.language = language;
  sample->data.title = "Cycle";
  sample->data.rule = "A function's score is the plain mean of its scored roles.";
  sample->data.note = "This catalogue does not say what stands where in the cycle.";
  sample->data.scale = "Mean";
  sample->data.no_score = "unscored";
  sample->data.tiles = sample->tiles;
  sample->data.n_tiles = n;
  sample->data.font_scale = 1;

  return sample;
}

static const double sizes[][2]
  = { { 240, 200 }, { 380, 300 }, { 600, 540 }, { 560, 900 }, { 1000, 420 }, { 1100, 800 }, { 1600, 900 } };

static void
check (const JdCycleLayout *layout, const JdCycleData *data, double width, double height)
{
  const JdRect all = { 0, 0, width, height };
  JdRect boxes[JD_CYCLE_N_STATIONS + JD_CYCLE_N_LOOPS];
  guint n = 0;

  for (JdCycleStation station = 0; station < JD_CYCLE_N_STATIONS; station++)
    boxes[n++] = jd_cycle_layout_get_station (layout, station);
  for (JdCycleLoop loop = 0; loop < JD_CYCLE_N_LOOPS; loop++)
    boxes[n++] = jd_cycle_layout_get_loop (layout, loop);
  for (guint i = 0; i < n; i++)
    {
      if (jd_rect_is_empty (&boxes[i]))
        {
          g_assert_cmpuint (i, ==, JD_CYCLE_STATION_BESIDE);
          continue;
        }
      g_assert_true (jd_rect_encloses (&all, &boxes[i]));
      for (guint j = 0; j < i; j++)
        g_assert_false (jd_rect_intersects (&boxes[i], &boxes[j]));
    }

  for (guint i = 0; i < data->n_tiles; i++)
    {
      JdRect tile = jd_cycle_layout_get_tile (layout, i);
      JdRect pane = jd_cycle_layout_get_station (layout, data->tiles[i].station);
      JdCycleSpot spot;

      g_assert_false (jd_rect_is_empty (&tile));
      g_assert_true (jd_rect_encloses (&pane, &tile));
      for (guint j = 0; j < i; j++)
        {
          JdRect other = jd_cycle_layout_get_tile (layout, j);

          other = jd_rect_inset (&other, 0.001, 0.001);
          g_assert_false (jd_rect_intersects (&tile, &other));
        }
      spot = jd_cycle_layout_hit (layout, tile.x + tile.width / 2, tile.y + tile.height / 2);
      g_assert_cmpint (spot.part, ==, JD_CYCLE_PART_TILE);
      g_assert_cmpuint (spot.index, ==, i);
    }
}

static void
test_apart (gconstpointer language)
{
  PangoContext *context = fixture_new_context ();

  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    for (guint j = 0; j < G_N_ELEMENTS (sizes); j++)
      for (double scale = 1; scale <= 1.5; scale += 0.5)
        {
          g_autofree Sample *sample = sample_new (i, language);
          g_autoptr (JdCycleLayout) layout = NULL;

          g_test_message ("%s at %gx%g, scale %g", samples[i].name, sizes[j][0], sizes[j][1], scale);
          sample->data.font_scale = scale;
          layout = jd_cycle_layout_new (context, &sample->data, sizes[j][0], sizes[j][1]);
          check (layout, &sample->data, sizes[j][0], sizes[j][1]);
        }
  g_object_unref (context);
}

/* The long cycle is the way around, the short one the way through the middle. */
static void
test_places (void)
{
  PangoContext *context = fixture_new_context ();
  g_autofree Sample *sample = sample_new (0, "en");
  g_autoptr (JdCycleLayout) layout = jd_cycle_layout_new (context, &sample->data, 1000, 700);
  JdRect introduction = jd_cycle_layout_get_station (layout, JD_CYCLE_STATION_INTRODUCTION);
  JdRect execution = jd_cycle_layout_get_station (layout, JD_CYCLE_STATION_EXECUTION);
  JdRect operation = jd_cycle_layout_get_station (layout, JD_CYCLE_STATION_OPERATION);
  JdRect response = jd_cycle_layout_get_station (layout, JD_CYCLE_STATION_RESPONSE);
  JdRect review = jd_cycle_layout_get_station (layout, JD_CYCLE_STATION_REVIEW);
  JdRect beside = jd_cycle_layout_get_station (layout, JD_CYCLE_STATION_BESIDE);
  JdRect short_loop = jd_cycle_layout_get_loop (layout, JD_CYCLE_LOOP_SHORT);
  JdRect long_loop = jd_cycle_layout_get_loop (layout, JD_CYCLE_LOOP_LONG);
  JdCycleSpot spot;

  g_assert_cmpfloat (introduction.x, <, execution.x);
  g_assert_cmpfloat (execution.x, <, operation.x);
  g_assert_cmpfloat (operation.y + operation.height, <, response.y);
  g_assert_cmpfloat (review.x, <, response.x);
  g_assert_cmpfloat (short_loop.y + short_loop.height, <, review.y);
  g_assert_cmpfloat (short_loop.y, >, execution.y + execution.height);
  g_assert_cmpfloat (long_loop.x + long_loop.width, <, review.x);
  g_assert_cmpfloat (long_loop.y, >, introduction.y + introduction.height);
  g_assert_cmpfloat (beside.y, >, response.y + response.height);

  spot = jd_cycle_layout_hit (layout, long_loop.x + 20, long_loop.y + 10);
  g_assert_cmpint (spot.part, ==, JD_CYCLE_PART_LOOP);
  g_assert_cmpuint (spot.index, ==, JD_CYCLE_LOOP_LONG);
  spot = jd_cycle_layout_hit (layout, 1, 1);
  g_assert_cmpint (spot.part, ==, JD_CYCLE_PART_NONE);

  g_assert_true (jd_cycle_layout_set_spot (layout, (JdCycleSpot){ JD_CYCLE_PART_LOOP, 1 }));
  g_assert_false (jd_cycle_layout_set_spot (layout, (JdCycleSpot){ JD_CYCLE_PART_LOOP, 1 }));
  g_assert_true (jd_cycle_layout_set_chosen (layout, 2));
  g_assert_false (jd_cycle_layout_set_chosen (layout, 2));
  g_assert_true (jd_cycle_layout_set_chosen (layout, 99));
  g_assert_true (jd_cycle_layout_set_drop (layout, JD_CYCLE_LOOP_SHORT));
  g_object_unref (context);
}

static void
test_draw (void)
{
  PangoContext *context = fixture_new_context ();
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 700, 500);
  cairo_t *cr = cairo_create (surface);

  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    for (JdScheme scheme = 0; scheme < JD_N_SCHEMES; scheme++)
      {
        g_autofree Sample *sample = sample_new (i, "ja");
        g_autoptr (JdCycleLayout) layout
          = jd_cycle_layout_new (context, &sample->data, scheme == 1 ? 60 : 700, 500);

        jd_cycle_layout_set_chosen (layout, 0);
        jd_cycle_layout_set_drop (layout, JD_CYCLE_LOOP_LONG);
        jd_cycle_layout_set_spot (layout, (JdCycleSpot){ JD_CYCLE_PART_TILE, 1 });
        jd_cycle_layout_draw (layout, cr, jd_palette_get (scheme));
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
  g_test_add_data_func ("/jindate/cycle-layout/apart-and-inside/ja", "ja", test_apart);
  g_test_add_data_func ("/jindate/cycle-layout/apart-and-inside/en", "en", test_apart);
  g_test_add_func ("/jindate/cycle-layout/places", test_places);
  g_test_add_func ("/jindate/cycle-layout/draw", test_draw);

  return g_test_run ();
}
