/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-area-map.h"

#include "jd-path-private.h"
#include "jd-text-private.h"

/* At the size of JD_AREA_MAP_WIDTH. */
#define GAP    3.0
#define STRIP  11.0
#define RADIUS 3.5

typedef struct
{
  cairo_t *cr;
  PangoContext *context;
  const JdPalette *palette;
  double s;
} Pen;

/* In one's own hands: full. Both ways: half full. Handed out: an outline. Told apart without colours. */
static void
draw_cell (const Pen *pen, const JdRect *cell, JdBoardLaneId lane, const char *numeral)
{
  JdRect edge = jd_rect_inset (cell, pen->s / 2, pen->s / 2);
  JdColourRole ink = lane == JD_BOARD_LANE_INSOURCE ? JD_COLOUR_CARD : JD_COLOUR_DIM_TEXT;

  cairo_save (pen->cr);
  jd_path_round (pen->cr, &edge, RADIUS * pen->s);
  jd_colour_set_source (jd_palette_get_lane_colour (pen->palette, lane), pen->cr, 1);
  cairo_fill_preserve (pen->cr);
  jd_palette_set_source (
    pen->palette, pen->cr, lane == JD_BOARD_LANE_OUTSOURCE ? JD_COLOUR_LEVEL_EMPTY : JD_COLOUR_LEVEL);
  cairo_set_line_width (pen->cr, pen->s);
  cairo_stroke_preserve (pen->cr);
  cairo_clip (pen->cr);
  if (lane == JD_BOARD_LANE_INSOURCE)
    cairo_paint (pen->cr);
  if (lane == JD_BOARD_LANE_COMBINATION)
    {
      cairo_rectangle (pen->cr, cell->x, cell->y, cell->width / 2, cell->height);
      cairo_fill (pen->cr);
    }
  cairo_restore (pen->cr);

  jd_palette_set_source (pen->palette, pen->cr, ink);
  if (numeral != NULL)
    jd_text_draw_line (pen->cr,
                       pen->context,
                       numeral,
                       JD_TEXT_BODY * pen->s,
                       lane == JD_BOARD_LANE_INSOURCE,
                       cell,
                       JD_TEXT_CENTRE);
}

/**
 * jd_area_map_draw:
 * @map: what to draw
 * @cr: where to draw
 * @context: how text is set
 * @rect: where the map stands, in the user space of @cr
 * @palette: in which colours
 *
 * Draws the areas two by two as they stand on the board (textbook, section 6.2), and the strip of all areas below.
 */
void
jd_area_map_draw (const JdAreaMap *map,
                  cairo_t *cr,
                  PangoContext *context,
                  const JdRect *rect,
                  const JdPalette *palette)
{
  static const JdBoardAreaId places[2][2]
    = { { JD_BOARD_AREA_I, JD_BOARD_AREA_IV }, { JD_BOARD_AREA_II, JD_BOARD_AREA_III } };
  Pen pen = { cr, context, palette, 1 };
  double width, height;
  JdRect strip;

  g_return_if_fail (map != NULL && cr != NULL && PANGO_IS_CONTEXT (context) && rect != NULL);

  pen.s = rect->width / JD_AREA_MAP_WIDTH;
  width = (rect->width - GAP * pen.s) / 2;
  height = (rect->height - (STRIP + 2 * GAP) * pen.s) / 2;
  strip = (JdRect){ rect->x, rect->y + rect->height - STRIP * pen.s, rect->width, STRIP * pen.s };
  for (guint row = 0; row < 2; row++)
    for (guint column = 0; column < 2; column++)
      {
        JdBoardAreaId area = places[row][column];
        JdRect cell = {
          rect->x + column * (width + GAP * pen.s), rect->y + row * (height + GAP * pen.s), width, height
        };

        draw_cell (&pen, &cell, map->lanes[area], map->numerals[area]);
      }
  draw_cell (&pen, &strip, map->lanes[JD_BOARD_AREA_ALL], NULL);
}
