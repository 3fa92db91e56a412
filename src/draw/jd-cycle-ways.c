/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The ways of the two cycles. The short one is a solid line, the long one dashes; where both go they run side by
 * side. */

#include "jd-cycle-private.h"

#include <math.h>

#define WAY    3.0
#define HEAD   9.0 /* of an arrow */
#define BESIDE 7.0 /* half of what lies between the two */
#define CORNER 16.0

static const double dashes[] = { 9, 4 };

static void
set_way (cairo_t *cr, const JdCycleLayout *layout, const JdPalette *palette, JdCycleLoop loop)
{
  double s = layout->data.font_scale;

  jd_colour_set_source (jd_palette_get_series_colour (
                          palette, loop == JD_CYCLE_LOOP_SHORT ? JD_SERIES_CURRENT : JD_SERIES_TARGET),
                        cr,
                        1);
  cairo_set_line_width (cr, WAY * s);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_dash (cr, dashes, loop == JD_CYCLE_LOOP_LONG ? G_N_ELEMENTS (dashes) : 0, 0);
}

/* Ends the way that was drawn to a point before (@x, @y) with a head pointing in the direction (@dx, @dy). */
static void
end_way (cairo_t *cr, double s, double x, double y, double dx, double dy)
{
  double head = HEAD * s;

  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
  cairo_move_to (cr, x, y);
  cairo_line_to (cr, x - dx * head - dy * head * 0.62, y - dy * head + dx * head * 0.62);
  cairo_line_to (cr, x - dx * head + dy * head * 0.62, y - dy * head - dx * head * 0.62);
  cairo_close_path (cr);
  cairo_fill (cr);
}

/* A straight way across or down. */
static void
draw_straight (cairo_t *cr,
               const JdCycleLayout *layout,
               const JdPalette *palette,
               JdCycleLoop loop,
               double x1,
               double y1,
               double x2,
               double y2)
{
  double s = layout->data.font_scale;
  double length = hypot (x2 - x1, y2 - y1);
  double dx = length > 0 ? (x2 - x1) / length : 0;
  double dy = length > 0 ? (y2 - y1) / length : 0;

  if (length < HEAD * s)
    return;
  set_way (cr, layout, palette, loop);
  cairo_move_to (cr, x1, y1);
  cairo_line_to (cr, x2 - dx * HEAD * s * 0.8, y2 - dy * HEAD * s * 0.8);
  end_way (cr, s, x2, y2, dx, dy);
}

static double
middle_x (const JdRect *rect)
{
  return rect->x + rect->width / 2;
}

static double
middle_y (const JdRect *rect)
{
  return rect->y + rect->height / 2;
}

/* From the short cycle to the right and up into the operation. */
static void
draw_back_to_operation (cairo_t *cr, const JdCycleLayout *layout, const JdPalette *palette)
{
  const JdRect *from = &layout->loops[JD_CYCLE_LOOP_SHORT];
  const JdRect *to = &layout->stations[JD_CYCLE_STATION_OPERATION];
  double s = layout->data.font_scale;
  double x = to->x + to->width * 0.2;
  double y = middle_y (from);
  double bottom = to->y + to->height;
  double corner = MIN (CORNER * s, MIN (y - bottom - HEAD * s, x - from->x - from->width));

  if (corner <= 0)
    return;
  set_way (cr, layout, palette, JD_CYCLE_LOOP_SHORT);
  cairo_move_to (cr, from->x + from->width, y);
  cairo_line_to (cr, x - corner, y);
  cairo_curve_to (cr, x, y, x, y, x, y - corner);
  cairo_line_to (cr, x, bottom + 2 * s + HEAD * s * 0.8);
  end_way (cr, s, x, bottom + 2 * s, 0, -1);
}

/** jd_cycle_draw_ways: draws the arrows of the short and of the long cycle. */
void
jd_cycle_draw_ways (const JdCycleLayout *layout, cairo_t *cr, const JdPalette *palette)
{
  const JdRect *introduction = &layout->stations[JD_CYCLE_STATION_INTRODUCTION];
  const JdRect *execution = &layout->stations[JD_CYCLE_STATION_EXECUTION];
  const JdRect *operation = &layout->stations[JD_CYCLE_STATION_OPERATION];
  const JdRect *response = &layout->stations[JD_CYCLE_STATION_RESPONSE];
  const JdRect *review = &layout->stations[JD_CYCLE_STATION_REVIEW];
  const JdRect *short_loop = &layout->loops[JD_CYCLE_LOOP_SHORT];
  const JdRect *long_loop = &layout->loops[JD_CYCLE_LOOP_LONG];
  double s = layout->data.font_scale;
  double off = 2 * s;
  double half = BESIDE * s;
  double above = middle_y (introduction);
  double below = middle_y (response);
  double right = operation->x + operation->width * 0.62;

  cairo_save (cr);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);

  /* The long cycle, all around. */
  draw_straight (cr,
                 layout,
                 palette,
                 JD_CYCLE_LOOP_LONG,
                 introduction->x + introduction->width,
                 above,
                 execution->x - off,
                 above);
  draw_straight (cr,
                 layout,
                 palette,
                 JD_CYCLE_LOOP_LONG,
                 execution->x + execution->width,
                 above,
                 operation->x - off,
                 above);
  draw_straight (cr,
                 layout,
                 palette,
                 JD_CYCLE_LOOP_LONG,
                 right + half,
                 operation->y + operation->height,
                 right + half,
                 response->y - off);
  draw_straight (cr,
                 layout,
                 palette,
                 JD_CYCLE_LOOP_LONG,
                 response->x,
                 below + half,
                 review->x + review->width + off,
                 below + half);
  draw_straight (cr,
                 layout,
                 palette,
                 JD_CYCLE_LOOP_LONG,
                 review->x,
                 middle_y (long_loop),
                 long_loop->x + long_loop->width + off,
                 middle_y (long_loop));
  draw_straight (cr,
                 layout,
                 palette,
                 JD_CYCLE_LOOP_LONG,
                 middle_x (long_loop),
                 long_loop->y,
                 middle_x (introduction),
                 introduction->y + introduction->height + off);

  /* The short cycle, through the middle. */
  draw_straight (cr,
                 layout,
                 palette,
                 JD_CYCLE_LOOP_SHORT,
                 right - half,
                 operation->y + operation->height,
                 right - half,
                 response->y - off);
  draw_straight (cr,
                 layout,
                 palette,
                 JD_CYCLE_LOOP_SHORT,
                 response->x,
                 below - half,
                 review->x + review->width + off,
                 below - half);
  draw_straight (cr,
                 layout,
                 palette,
                 JD_CYCLE_LOOP_SHORT,
                 middle_x (review),
                 review->y,
                 middle_x (short_loop),
                 short_loop->y + short_loop->height + off);
  draw_back_to_operation (cr, layout, palette);
  cairo_restore (cr);
}
