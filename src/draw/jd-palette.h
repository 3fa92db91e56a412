/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The colours of cards, boards and charts in every scheme, and the contrast between two of them. */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/**
 * JdScheme:
 * @JD_SCHEME_LIGHT: on screen, light
 * @JD_SCHEME_DARK: on screen, dark
 * @JD_SCHEME_HIGH_CONTRAST_LIGHT: light, text at 7:1 and more, visible outlines
 * @JD_SCHEME_HIGH_CONTRAST_DARK: dark, text at 7:1 and more, visible outlines
 * @JD_SCHEME_PRINT: white paper; PNG, SVG and PDF
 */
typedef enum
{
  JD_SCHEME_LIGHT,
  JD_SCHEME_DARK,
  JD_SCHEME_HIGH_CONTRAST_LIGHT,
  JD_SCHEME_HIGH_CONTRAST_DARK,
  JD_SCHEME_PRINT,
} JdScheme;

#define JD_N_SCHEMES (JD_SCHEME_PRINT + 1)

/** JD_N_FUNCTION_COLOURS: functions beyond this number begin the row of colours again. */
#define JD_N_FUNCTION_COLOURS 9

/** JdColour: red, green, blue and alpha in 0..1, alpha not premultiplied. */
typedef struct
{
  double red;
  double green;
  double blue;
  double alpha;
} JdColour;

/**
 * JdColourRole:
 * @JD_COLOUR_CANVAS: what everything stands on
 * @JD_COLOUR_PANE: an area of the board
 * @JD_COLOUR_CARD: a card
 * @JD_COLOUR_TEXT: text; 4.5:1 on canvas, pane, card and lanes
 * @JD_COLOUR_DIM_TEXT: second-rank text; 4.5:1 on the same
 * @JD_COLOUR_OUTLINE: edge of a card or an area; quiet, nothing is told by it alone
 * @JD_COLOUR_GRID: rings and spokes of a chart; quiet
 * @JD_COLOUR_LANE_UNASSIGNED: tint of the lane of unassigned roles
 * @JD_COLOUR_LANE_INSOURCE: tint of the in-house lane
 * @JD_COLOUR_LANE_COMBINATION: tint of the lane of roles done both ways
 * @JD_COLOUR_LANE_OUTSOURCE: tint of the outsourced lane
 * @JD_COLOUR_LEVEL: a filled cell of the level meter; 3:1 on the card
 * @JD_COLOUR_LEVEL_EMPTY: outline of an empty cell; 3:1 on the card
 * @JD_COLOUR_TARGET: text and dashes of a target badge; 4.5:1 on the card
 * @JD_COLOUR_DROP: place under the pointer while dragging; 3:1 on pane and lanes
 * @JD_COLOUR_SELECTION: ring of a selected card; 3:1 on card, pane and lanes
 */
typedef enum
{
  JD_COLOUR_CANVAS,
  JD_COLOUR_PANE,
  JD_COLOUR_CARD,
  JD_COLOUR_TEXT,
  JD_COLOUR_DIM_TEXT,
  JD_COLOUR_OUTLINE,
  JD_COLOUR_GRID,
  JD_COLOUR_LANE_UNASSIGNED,
  JD_COLOUR_LANE_INSOURCE,
  JD_COLOUR_LANE_COMBINATION,
  JD_COLOUR_LANE_OUTSOURCE,
  JD_COLOUR_LEVEL,
  JD_COLOUR_LEVEL_EMPTY,
  JD_COLOUR_TARGET,
  JD_COLOUR_DROP,
  JD_COLOUR_SELECTION,
} JdColourRole;

#define JD_N_COLOUR_ROLES (JD_COLOUR_SELECTION + 1)

/**
 * JdSeriesSlot:
 * @JD_SERIES_CURRENT: the design that is looked at
 * @JD_SERIES_TARGET: the to-be design
 * @JD_SERIES_EARLIER: an earlier as-is
 * @JD_SERIES_OTHER: anything else set beside them
 *
 * A place in a chart.  Colour, dash and marker all follow from it, so that none is the only sign.
 */
typedef enum
{
  JD_SERIES_CURRENT,
  JD_SERIES_TARGET,
  JD_SERIES_EARLIER,
  JD_SERIES_OTHER,
} JdSeriesSlot;

#define JD_N_SERIES_SLOTS (JD_SERIES_OTHER + 1)

typedef struct _JdPalette JdPalette;

const JdPalette *jd_palette_get (JdScheme scheme);
JdScheme jd_palette_get_scheme (const JdPalette *palette);
JdColour jd_palette_get_colour (const JdPalette *palette, JdColourRole role);
JdColour jd_palette_get_function_colour (const JdPalette *palette, guint index);
JdColour jd_palette_get_unit_colour (const JdPalette *palette, const char *name);
JdColour jd_palette_get_series_colour (const JdPalette *palette, JdSeriesSlot slot);
JdColour jd_palette_get_lane_colour (const JdPalette *palette, guint lane);
const char *const *jd_palette_list_unit_colours (void);

double jd_palette_contrast (JdColour a, JdColour b);
JdColour jd_palette_text_on (JdColour background);
void jd_palette_set_source (const JdPalette *palette, cairo_t *cr, JdColourRole role);
void jd_colour_set_source (JdColour colour, cairo_t *cr, double alpha);

G_END_DECLS
