/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tiny map has each area in its place, and tells who does the work without colours. */
#include "fixture.h"
#include "jd-area-map.h"

#define SCALE 4

static cairo_surface_t *
draw (const JdBoardLaneId *lanes, JdScheme scheme)
{
  JdAreaMap map = { .numerals = { "I", "II", "III", "IV" } };
  JdRect rect = { 0, 0, JD_AREA_MAP_WIDTH * SCALE, JD_AREA_MAP_HEIGHT * SCALE };
  cairo_surface_t *surface
    = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) rect.width, (int) rect.height);
  PangoContext *context = fixture_new_context ();
  cairo_t *cr = cairo_create (surface);

  memcpy (map.lanes, lanes, (JD_BOARD_AREA_ALL + 1) * sizeof *lanes);
  jd_area_map_draw (&map, cr, context, &rect, jd_palette_get (scheme));
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  g_object_unref (context);
  cairo_surface_flush (surface);
  return surface;
}

/* Whether the place, in parts of the size, has the colour of a full cell. */
static gboolean
is_full (cairo_surface_t *surface, JdScheme scheme, double x, double y)
{
  JdColour full = jd_palette_get_colour (jd_palette_get (scheme), JD_COLOUR_LEVEL);
  int column = (int) (x * cairo_image_surface_get_width (surface));
  int row = (int) (y * cairo_image_surface_get_height (surface));
  const guint32 *pixels = (const guint32 *) (gpointer) cairo_image_surface_get_data (surface);
  guint32 pixel = pixels[row * cairo_image_surface_get_stride (surface) / 4 + column];

  return ABS ((int) (pixel >> 16 & 0xff) - (int) (full.red * 255 + 0.5)) <= 1
         && ABS ((int) (pixel >> 8 & 0xff) - (int) (full.green * 255 + 0.5)) <= 1
         && ABS ((int) (pixel & 0xff) - (int) (full.blue * 255 + 0.5)) <= 1;
}

/* I top left, IV top right, II bottom left, III bottom right; the strip below, half full where both do it. */
static void
test_places (void)
{
  static const struct
  {
    JdBoardLaneId lanes[JD_BOARD_AREA_ALL + 1]; /* I, II, III, IV, all */
    gboolean full[6];                           /* I, II, III, IV, left and right half of the strip */
  } rows[] = {
#define IN   JD_BOARD_LANE_INSOURCE
#define OUT  JD_BOARD_LANE_OUTSOURCE
#define BOTH JD_BOARD_LANE_COMBINATION
    { { IN, OUT, OUT, OUT, BOTH }, { TRUE, FALSE, FALSE, FALSE, TRUE, FALSE } },
    { { IN, IN, OUT, OUT, BOTH }, { TRUE, TRUE, FALSE, FALSE, TRUE, FALSE } },
    { { IN, IN, OUT, IN, BOTH }, { TRUE, TRUE, FALSE, TRUE, TRUE, FALSE } },
    { { IN, IN, IN, IN, IN }, { TRUE, TRUE, TRUE, TRUE, TRUE, TRUE } },
    { { OUT, OUT, OUT, OUT, OUT }, { FALSE, FALSE, FALSE, FALSE, FALSE, FALSE } },
#undef IN
#undef OUT
#undef BOTH
  };
  /* Near a corner of each cell, where no numeral is. */
  static const double places[6][2]
    = { { 0.1, 0.1 }, { 0.1, 0.5 }, { 0.9, 0.5 }, { 0.9, 0.1 }, { 0.3, 0.92 }, { 0.7, 0.92 } };

  for (JdScheme scheme = 0; scheme < JD_N_SCHEMES; scheme++)
    for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
      {
        cairo_surface_t *surface = draw (rows[i].lanes, scheme);

        for (guint place = 0; place < G_N_ELEMENTS (places); place++)
          g_assert_cmpint (
            is_full (surface, scheme, places[place][0], places[place][1]), ==, rows[i].full[place]);
        cairo_surface_destroy (surface);
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/jindate/area-map/places", test_places);
  return g_test_run ();
}
