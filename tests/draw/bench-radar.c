/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Times one radar of 64 axes with text at 1600x900.  Prints "radar_first_ms X radar_frame_ms Y radar_moved_ms Z",
 * medians of 41: layout and first frame; a frame while the pointer moves; a frame in which a point has moved. */

#include "fixture.h"

#define ROUNDS 41
#define WIDTH  1600
#define HEIGHT 900

static int
compare (gconstpointer a, gconstpointer b)
{
  double x = *(const double *) a;
  double y = *(const double *) b;

  return x < y ? -1 : x > y;
}

static double
median (double *times)
{
  qsort (times, ROUNDS, sizeof times[0], compare);

  return times[ROUNDS / 2] / 1000.0;
}

int
main (int argc, char **argv)
{
  g_autofree char *path = fixture_dup_data_path ("catalogues/itu-t-x1060.xml");
  g_autoptr (Fixture) fixture = fixture_load (path);
  guint n = fixture->roles->len;
  g_autofree JdRadarAxis *axes = g_new0 (JdRadarAxis, n);
  g_autofree double *current = g_new0 (double, n);
  g_autofree double *target = g_new0 (double, n);
  const JdRadarSeries series[] = {
    { "現状", JD_SERIES_CURRENT, JD_RADAR_SOLID, current },
    { "目標", JD_SERIES_TARGET, JD_RADAR_DASHED, target },
  };
  const JdRadarData data
    = { "ja", "成熟度（役割別）", "n/N は採点済み／対象。", axes, n, series, 2, 1.0, FALSE };
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  PangoContext *context = fixture_new_context ();
  cairo_t *cr = cairo_create (surface);
  double first[ROUNDS];
  double frame[ROUNDS];
  double moved[ROUNDS];

  for (guint i = 0; i < n; i++)
    {
      guint function = fixture_get_role (fixture, i)->function;

      axes[i].code = fixture_get_role (fixture, i)->code;
      axes[i].function = function;
      axes[i].group_start = i == 0 || fixture_get_role (fixture, i - 1)->function != function;
      axes[i].group_label = fixture_get_function (fixture, function)->code;
      axes[i].group_coverage = "10/13";
      current[i] = 1 + i * 7 % 5;
      target[i] = MIN (current[i] + 1, 5);
    }

  for (guint i = 0; i < ROUNDS; i++)
    {
      gint64 start = g_get_monotonic_time ();
      g_autoptr (JdRadarLayout) layout = jd_radar_layout_new (context, &data, WIDTH, HEIGHT);

      jd_radar_layout_set_cache_scale (layout, 1);
      jd_radar_layout_draw (layout, cr, jd_palette_get (JD_SCHEME_LIGHT));
      first[i] = g_get_monotonic_time () - start;

      jd_radar_layout_set_hover (layout, i % n);
      start = g_get_monotonic_time ();
      jd_radar_layout_draw (layout, cr, jd_palette_get (JD_SCHEME_LIGHT));
      frame[i] = g_get_monotonic_time () - start;

      current[i % n] = 6 - current[i % n];
      start = g_get_monotonic_time ();
      if (!jd_radar_layout_set_values (layout, &data))
        g_error ("a moved point needs a new layout");
      jd_radar_layout_draw (layout, cr, jd_palette_get (JD_SCHEME_LIGHT));
      moved[i] = g_get_monotonic_time () - start;
    }
  g_print ("radar_first_ms %.2f radar_frame_ms %.2f radar_moved_ms %.2f\n",
           median (first),
           median (frame),
           median (moved));

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  g_object_unref (context);

  return 0;
}
