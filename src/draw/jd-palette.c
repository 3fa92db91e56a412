/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The colour tables.  tests/draw/palette.c computes every ratio that the header promises; the series are
 * Okabe and Ito's colours, taken darker on white and lighter on dark where the originals fall short of 3:1. */

#include "jd-palette.h"

#include <math.h>

struct _JdPalette
{
  JdScheme scheme;
  guint32 roles[JD_N_COLOUR_ROLES];
  guint32 functions[JD_N_FUNCTION_COLOURS];
  guint32 units[8]; /* in the order of unit_names */
  guint32 series[JD_N_SERIES_SLOTS];
};

static const char *const unit_names[]
  = { "blue", "orange", "green", "purple", "red", "teal", "brown", "grey", NULL };

/* Functions side by side are far apart in hue or lightness: blue, green, purple, orange, brown, red, slate,
 * olive, teal. */
static const JdPalette palettes[] = {
  [JD_SCHEME_LIGHT] = {
    .scheme = JD_SCHEME_LIGHT,
    .roles = {
      [JD_COLOUR_CANVAS] = 0xfafafa,
      [JD_COLOUR_PANE] = 0xffffff,
      [JD_COLOUR_CARD] = 0xffffff,
      [JD_COLOUR_TEXT] = 0x1d1d20,
      [JD_COLOUR_DIM_TEXT] = 0x5c5c63,
      [JD_COLOUR_OUTLINE] = 0xd5d5da,
      [JD_COLOUR_GRID] = 0xc9c9cf,
      [JD_COLOUR_LANE_UNASSIGNED] = 0xf4f4f5,
      [JD_COLOUR_LANE_INSOURCE] = 0xe7f1fa,
      [JD_COLOUR_LANE_COMBINATION] = 0xf0edf8,
      [JD_COLOUR_LANE_OUTSOURCE] = 0xfcefe4,
      [JD_COLOUR_LEVEL] = 0x0a6cb4,
      [JD_COLOUR_LEVEL_EMPTY] = 0x8f8f96,
      [JD_COLOUR_TARGET] = 0xb34700,
      [JD_COLOUR_DROP] = 0x1c71d8,
      [JD_COLOUR_SELECTION] = 0x1c71d8,
    },
    .functions = { 0x1a5fb4, 0x0b7a46, 0x7a3fb0, 0xb84a00, 0x86592d, 0xb81f3c, 0x3f4655, 0x736200, 0x0b7575 },
    .units = { 0x2472ce, 0xb15b06, 0x1a8240, 0x8f57c6, 0xcf3737, 0x027c7c, 0x91633b, 0x6b6e75 },
    .series = { 0x0072b2, 0xd55e00, 0x00805d, 0xb04f86 },
  },
  [JD_SCHEME_DARK] = {
    .scheme = JD_SCHEME_DARK,
    .roles = {
      [JD_COLOUR_CANVAS] = 0x222226,
      [JD_COLOUR_PANE] = 0x2a2a2e,
      [JD_COLOUR_CARD] = 0x3a3a3f,
      [JD_COLOUR_TEXT] = 0xf6f6f8,
      [JD_COLOUR_DIM_TEXT] = 0xbcbcc4,
      [JD_COLOUR_OUTLINE] = 0x4b4b52,
      [JD_COLOUR_GRID] = 0x55555d,
      [JD_COLOUR_LANE_UNASSIGNED] = 0x303034,
      [JD_COLOUR_LANE_INSOURCE] = 0x253342,
      [JD_COLOUR_LANE_COMBINATION] = 0x322f42,
      [JD_COLOUR_LANE_OUTSOURCE] = 0x402f27,
      [JD_COLOUR_LEVEL] = 0x62b0f5,
      [JD_COLOUR_LEVEL_EMPTY] = 0x93939b,
      [JD_COLOUR_TARGET] = 0xffb366,
      [JD_COLOUR_DROP] = 0x78aeed,
      [JD_COLOUR_SELECTION] = 0x78aeed,
    },
    .functions = { 0x7ab4fe, 0x57c685, 0xcb9dfe, 0xff9767, 0xd9a879, 0xff93a0, 0xc4c9d6, 0xd0bd57, 0x53c8c7 },
    .units = { 0x62a5fa, 0xe68a42, 0x4fbb70, 0xc08bf5, 0xff7d78, 0x2fb6b6, 0xc99a72, 0xa3a6ad },
    .series = { 0x56b4e9, 0xe69f00, 0x2fc79b, 0xdf96c2 },
  },
  [JD_SCHEME_HIGH_CONTRAST_LIGHT] = {
    .scheme = JD_SCHEME_HIGH_CONTRAST_LIGHT,
    .roles = {
      [JD_COLOUR_CANVAS] = 0xffffff,
      [JD_COLOUR_PANE] = 0xffffff,
      [JD_COLOUR_CARD] = 0xffffff,
      [JD_COLOUR_TEXT] = 0x000000,
      [JD_COLOUR_DIM_TEXT] = 0x36363b,
      [JD_COLOUR_OUTLINE] = 0x5e5e66,
      [JD_COLOUR_GRID] = 0x85858d,
      [JD_COLOUR_LANE_UNASSIGNED] = 0xf5f5f6,
      [JD_COLOUR_LANE_INSOURCE] = 0xe9f3fc,
      [JD_COLOUR_LANE_COMBINATION] = 0xf3f0fb,
      [JD_COLOUR_LANE_OUTSOURCE] = 0xfdf2e8,
      [JD_COLOUR_LEVEL] = 0x004a86,
      [JD_COLOUR_LEVEL_EMPTY] = 0x55555c,
      [JD_COLOUR_TARGET] = 0x7c3100,
      [JD_COLOUR_DROP] = 0x0b4f9e,
      [JD_COLOUR_SELECTION] = 0x0b4f9e,
    },
    .functions = { 0x054f9b, 0x075a33, 0x6c329f, 0x843403, 0x6b4212, 0x990024, 0x2b303b, 0x574b00, 0x005556 },
    .units = { 0x0959b0, 0x8f4700, 0x066b30, 0x7840ac, 0xb31520, 0x006666, 0x7c522d, 0x585b62 },
    .series = { 0x00528a, 0x9c3f00, 0x00593f, 0x8a2f66 },
  },
  [JD_SCHEME_HIGH_CONTRAST_DARK] = {
    .scheme = JD_SCHEME_HIGH_CONTRAST_DARK,
    .roles = {
      [JD_COLOUR_CANVAS] = 0x000000,
      [JD_COLOUR_PANE] = 0x0c0c0e,
      [JD_COLOUR_CARD] = 0x141417,
      [JD_COLOUR_TEXT] = 0xffffff,
      [JD_COLOUR_DIM_TEXT] = 0xdcdce2,
      [JD_COLOUR_OUTLINE] = 0x9a9aa3,
      [JD_COLOUR_GRID] = 0x7c7c85,
      [JD_COLOUR_LANE_UNASSIGNED] = 0x1a1a1d,
      [JD_COLOUR_LANE_INSOURCE] = 0x0d2238,
      [JD_COLOUR_LANE_COMBINATION] = 0x231d38,
      [JD_COLOUR_LANE_OUTSOURCE] = 0x331d0e,
      [JD_COLOUR_LEVEL] = 0x7cc3ff,
      [JD_COLOUR_LEVEL_EMPTY] = 0xb9b9c2,
      [JD_COLOUR_TARGET] = 0xffc285,
      [JD_COLOUR_DROP] = 0x99c7ff,
      [JD_COLOUR_SELECTION] = 0x99c7ff,
    },
    .functions = { 0x85bbff, 0x5fd192, 0xd3abff, 0xffa174, 0xe0b187, 0xffa0aa, 0xd8dce6, 0xd8c55f, 0x5fd3d2 },
    .units = { 0x7db6ff, 0xf29a55, 0x5fcb80, 0xcb9cfb, 0xff918c, 0x45c6c6, 0xd6aa84, 0xb5b8bf },
    .series = { 0x7cc8f5, 0xf5b52e, 0x4fdcb2, 0xf0aed6 },
  },
  [JD_SCHEME_PRINT] = {
    .scheme = JD_SCHEME_PRINT,
    .roles = {
      [JD_COLOUR_CANVAS] = 0xffffff,
      [JD_COLOUR_PANE] = 0xffffff,
      [JD_COLOUR_CARD] = 0xffffff,
      [JD_COLOUR_TEXT] = 0x111114,
      [JD_COLOUR_DIM_TEXT] = 0x4d4d54,
      [JD_COLOUR_OUTLINE] = 0xb9b9c0,
      [JD_COLOUR_GRID] = 0xb9b9c0,
      [JD_COLOUR_LANE_UNASSIGNED] = 0xf5f5f6,
      [JD_COLOUR_LANE_INSOURCE] = 0xe6f0fa,
      [JD_COLOUR_LANE_COMBINATION] = 0xf0ecf8,
      [JD_COLOUR_LANE_OUTSOURCE] = 0xfbeee2,
      [JD_COLOUR_LEVEL] = 0x0063a8,
      [JD_COLOUR_LEVEL_EMPTY] = 0x85858c,
      [JD_COLOUR_TARGET] = 0xa84300,
      [JD_COLOUR_DROP] = 0x1a5fb4,
      [JD_COLOUR_SELECTION] = 0x1a5fb4,
    },
    .functions = { 0x1a5fb4, 0x0b7643, 0x7439aa, 0xb04600, 0x7f5429, 0xb01a37, 0x363c49, 0x6d5d00, 0x0a6e6e },
    .units = { 0x1f6dca, 0xae5904, 0x147a3d, 0x8a53c0, 0xc83434, 0x017a7a, 0x8d6039, 0x676a71 },
    .series = { 0x0072b2, 0xc95800, 0x007a58, 0xa84a80 },
  },
};

static JdColour
unpack (guint32 rgb)
{
  return (JdColour){ (rgb >> 16 & 0xff) / 255.0, (rgb >> 8 & 0xff) / 255.0, (rgb & 0xff) / 255.0, 1.0 };
}

/* WCAG 2.1, "relative luminance". */
static double
linear (double channel)
{
  return channel <= 0.04045 ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

static double
luminance (JdColour colour)
{
  return 0.2126 * linear (colour.red) + 0.7152 * linear (colour.green) + 0.0722 * linear (colour.blue);
}

/**
 * jd_palette_get:
 * @scheme: which scheme
 *
 * Gets the palette of a scheme.
 *
 * Returns: (transfer none): the palette, constant for the life of the program
 */
const JdPalette *
jd_palette_get (JdScheme scheme)
{
  g_return_val_if_fail (scheme < JD_N_SCHEMES, &palettes[JD_SCHEME_LIGHT]);

  return &palettes[scheme];
}

/** jd_palette_get_scheme: gets the scheme that @palette belongs to. */
JdScheme
jd_palette_get_scheme (const JdPalette *palette)
{
  g_return_val_if_fail (palette != NULL, JD_SCHEME_LIGHT);

  return palette->scheme;
}

/** jd_palette_get_colour: gets the opaque colour that @role has in @palette. */
JdColour
jd_palette_get_colour (const JdPalette *palette, JdColourRole role)
{
  g_return_val_if_fail (palette != NULL, unpack (0));
  g_return_val_if_fail (role < JD_N_COLOUR_ROLES, unpack (0));

  return unpack (palette->roles[role]);
}

/**
 * jd_palette_get_function_colour:
 * @palette: a palette
 * @index: place of the function in its catalogue, from 0; beyond %JD_N_FUNCTION_COLOURS the row repeats
 *
 * Gets the colour of a function: at least 4.5:1 on the card, so it serves as stripe and as bold text.
 *
 * Returns: an opaque colour
 */
JdColour
jd_palette_get_function_colour (const JdPalette *palette, guint index)
{
  g_return_val_if_fail (palette != NULL, unpack (0));

  return unpack (palette->functions[index % JD_N_FUNCTION_COLOURS]);
}

/**
 * jd_palette_get_unit_colour:
 * @palette: a palette
 * @name: (nullable): the word of the file format: blue, orange, green, purple, red, teal, brown or grey
 *
 * Gets the shade of a unit's colour, at least 3:1 on the card.
 *
 * Returns: an opaque colour; grey for a name that is not known
 */
JdColour
jd_palette_get_unit_colour (const JdPalette *palette, const char *name)
{
  g_return_val_if_fail (palette != NULL, unpack (0));

  for (guint i = 0; unit_names[i] != NULL; i++)
    if (g_strcmp0 (unit_names[i], name) == 0)
      return unpack (palette->units[i]);

  return unpack (palette->units[G_N_ELEMENTS (palette->units) - 1]);
}

/** jd_palette_get_series_colour: gets the colour of a chart's series, at least 3:1 on canvas, pane and card. */
JdColour
jd_palette_get_series_colour (const JdPalette *palette, JdSeriesSlot slot)
{
  g_return_val_if_fail (palette != NULL, unpack (0));
  g_return_val_if_fail (slot < JD_N_SERIES_SLOTS, unpack (0));

  return unpack (palette->series[slot]);
}

/** jd_palette_get_lane_colour: gets the tint of a lane of the board, @lane being a #JdBoardLane. */
JdColour
jd_palette_get_lane_colour (const JdPalette *palette, guint lane)
{
  g_return_val_if_fail (palette != NULL, unpack (0));
  g_return_val_if_fail (lane <= JD_COLOUR_LANE_OUTSOURCE - JD_COLOUR_LANE_UNASSIGNED, unpack (0));

  return unpack (palette->roles[JD_COLOUR_LANE_UNASSIGNED + lane]);
}

/**
 * jd_palette_list_unit_colours:
 *
 * Lists the names of unit colours, in the order in which they are offered.
 *
 * Returns: (transfer none) (array zero-terminated=1): the names
 */
const char *const *
jd_palette_list_unit_colours (void)
{
  return unit_names;
}

/**
 * jd_palette_contrast:
 * @a: an opaque colour
 * @b: an opaque colour
 *
 * Computes the contrast ratio of two colours by WCAG 2.1: 4.5 is asked of text, 3 of graphics.
 *
 * Returns: the ratio, 1 to 21, the same both ways round
 */
double
jd_palette_contrast (JdColour a, JdColour b)
{
  double la = luminance (a);
  double lb = luminance (b);

  return (MAX (la, lb) + 0.05) / (MIN (la, lb) + 0.05);
}

/** jd_palette_text_on: gets black or white, whichever reads better on @background; always 4.5:1 or more. */
JdColour
jd_palette_text_on (JdColour background)
{
  JdColour white = unpack (0xffffff);
  JdColour black = unpack (0x000000);

  return jd_palette_contrast (white, background) >= jd_palette_contrast (black, background) ? white : black;
}

/** jd_palette_set_source: makes the colour of @role the source of @cr. */
void
jd_palette_set_source (const JdPalette *palette, cairo_t *cr, JdColourRole role)
{
  jd_colour_set_source (jd_palette_get_colour (palette, role), cr, 1.0);
}

/** jd_colour_set_source: makes @colour the source of @cr, its alpha multiplied by @alpha. */
void
jd_colour_set_source (JdColour colour, cairo_t *cr, double alpha)
{
  cairo_set_source_rgba (cr, colour.red, colour.green, colour.blue, colour.alpha * alpha);
}
