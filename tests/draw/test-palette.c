/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every ratio that the palette promises, in every scheme (WCAG 2.1: text 4.5:1, graphics 3:1). */

#include "jd-palette.h"

#include <math.h>

typedef struct
{
  JdColourRole front;
  double least;
  double least_high; /* in the two high-contrast schemes */
  JdColourRole grounds[7];
  guint n_grounds;
} Promise;

#define EVERY_GROUND                                                                                         \
  { JD_COLOUR_CARD,          JD_COLOUR_CANVAS,           JD_COLOUR_PANE,          JD_COLOUR_LANE_UNASSIGNED, \
    JD_COLOUR_LANE_INSOURCE, JD_COLOUR_LANE_COMBINATION, JD_COLOUR_LANE_OUTSOURCE },                         \
    7

static const Promise promises[] = {
  { JD_COLOUR_TEXT, 4.5, 7, EVERY_GROUND },
  { JD_COLOUR_DIM_TEXT, 4.5, 7, EVERY_GROUND },
  { JD_COLOUR_TARGET, 4.5, 7, { JD_COLOUR_CARD }, 1 },
  { JD_COLOUR_LEVEL, 3, 4.5, { JD_COLOUR_CARD }, 1 },
  { JD_COLOUR_LEVEL_EMPTY, 3, 4.5, { JD_COLOUR_CARD, JD_COLOUR_CANVAS }, 2 },
  { JD_COLOUR_DROP, 3, 4.5, EVERY_GROUND },
  { JD_COLOUR_SELECTION, 3, 4.5, EVERY_GROUND },
};

static const char *const scheme_names[JD_N_SCHEMES] = { "light", "dark", "high-light", "high-dark", "print" };

static gboolean
is_high (guint scheme)
{
  return scheme == JD_SCHEME_HIGH_CONTRAST_LIGHT || scheme == JD_SCHEME_HIGH_CONTRAST_DARK;
}

static void
assert_ratio (guint scheme, const char *what, guint index, JdColour front, JdColour ground, double least)
{
  double ratio = jd_palette_contrast (front, ground);

  if (ratio < least)
    g_test_message ("%s: %s %u: %.2f, not %.1f", scheme_names[scheme], what, index, ratio, least);
  g_assert_cmpfloat (ratio, >=, least);
}

static void
test_roles (void)
{
  for (guint scheme = 0; scheme < JD_N_SCHEMES; scheme++)
    {
      const JdPalette *palette = jd_palette_get (scheme);

      g_assert_cmpint (jd_palette_get_scheme (palette), ==, scheme);
      for (guint i = 0; i < G_N_ELEMENTS (promises); i++)
        for (guint j = 0; j < promises[i].n_grounds; j++)
          assert_ratio (scheme,
                        "role",
                        promises[i].front,
                        jd_palette_get_colour (palette, promises[i].front),
                        jd_palette_get_colour (palette, promises[i].grounds[j]),
                        is_high (scheme) ? promises[i].least_high : promises[i].least);
    }
}

/* A function's colour is text on the card, and text beside a chart on the canvas. */
static void
test_functions (void)
{
  for (guint scheme = 0; scheme < JD_N_SCHEMES; scheme++)
    {
      const JdPalette *palette = jd_palette_get (scheme);
      double least = is_high (scheme) ? 7 : 4.5;

      for (guint i = 0; i < JD_N_FUNCTION_COLOURS; i++)
        {
          JdColour colour = jd_palette_get_function_colour (palette, i);
          JdColour again = jd_palette_get_function_colour (palette, i + JD_N_FUNCTION_COLOURS);

          assert_ratio (
            scheme, "function", i, colour, jd_palette_get_colour (palette, JD_COLOUR_CARD), least);
          assert_ratio (
            scheme, "function", i, colour, jd_palette_get_colour (palette, JD_COLOUR_CANVAS), least);
          g_assert_cmpfloat (jd_palette_contrast (colour, again), ==, 1.0);
          for (guint j = 0; j < i; j++)
            {
              JdColour other = jd_palette_get_function_colour (palette, j);

              g_assert_true (colour.red != other.red || colour.green != other.green
                             || colour.blue != other.blue);
            }
        }
    }
}

/* A unit's dot stands on the card, its letter on the dot. */
static void
test_units (void)
{
  const char *const *names = jd_palette_list_unit_colours ();

  for (guint scheme = 0; scheme < JD_N_SCHEMES; scheme++)
    {
      const JdPalette *palette = jd_palette_get (scheme);

      for (guint i = 0; names[i] != NULL; i++)
        {
          JdColour colour = jd_palette_get_unit_colour (palette, names[i]);

          assert_ratio (scheme, names[i], i, colour, jd_palette_get_colour (palette, JD_COLOUR_CARD), 3);
          assert_ratio (scheme, "letter on", i, jd_palette_text_on (colour), colour, 4.5);
        }
      g_assert_cmpfloat (jd_palette_contrast (jd_palette_get_unit_colour (palette, "pink"),
                                              jd_palette_get_unit_colour (palette, "grey")),
                         ==,
                         1.0);
      jd_palette_get_unit_colour (palette, NULL);
    }
}

static void
test_series (void)
{
  static const JdColourRole grounds[] = { JD_COLOUR_CANVAS, JD_COLOUR_PANE, JD_COLOUR_CARD };

  for (guint scheme = 0; scheme < JD_N_SCHEMES; scheme++)
    for (guint slot = 0; slot < JD_N_SERIES_SLOTS; slot++)
      for (guint i = 0; i < G_N_ELEMENTS (grounds); i++)
        assert_ratio (scheme,
                      "series",
                      slot,
                      jd_palette_get_series_colour (jd_palette_get (scheme), slot),
                      jd_palette_get_colour (jd_palette_get (scheme), grounds[i]),
                      is_high (scheme) ? 4.5 : 3);
}

/* The formula itself, by values of WCAG's own. */
static void
test_contrast (void)
{
  const JdColour black = { 0, 0, 0, 1 };
  const JdColour white = { 1, 1, 1, 1 };
  const JdColour grey = { 0x76 / 255.0, 0x76 / 255.0, 0x76 / 255.0, 1 };

  g_assert_cmpfloat (fabs (jd_palette_contrast (black, white) - 21), <, 1e-9);
  g_assert_cmpfloat (jd_palette_contrast (white, black), ==, jd_palette_contrast (black, white));
  g_assert_cmpfloat (fabs (jd_palette_contrast (grey, white) - 4.54), <, 0.01);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/jindate/palette/contrast-by-wcag", test_contrast);
  g_test_add_func ("/jindate/palette/roles-keep-their-ratios", test_roles);
  g_test_add_func ("/jindate/palette/functions-are-text-on-the-card", test_functions);
  g_test_add_func ("/jindate/palette/units-and-their-letters", test_units);
  g_test_add_func ("/jindate/palette/series-stand-out", test_series);

  return g_test_run ();
}
