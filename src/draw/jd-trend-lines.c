/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Draws the lines of the trend, with a gap where nothing is scored, their markers and the ways to their goals. */

#include "jd-trend-private.h"

#include <math.h>

#define N_MARKERS    6
#define WHOLE_WIDTH  3.0
#define LINE_WIDTH   1.75
#define FOUND_WIDTH  3.0
#define WHOLE_MARKER 4.75
#define MARKER       3.75
#define FOUND_SCALE  1.15
#define HALO         2.5
#define QUIET        0.78 /* of a line while another one stands out */

/* Dash and marker of a function, so that two of a like colour differ. */
static const struct
{
  double dashes[4];
  int n_dashes;
} strokes[] = { { { 0 }, 0 }, { { 9, 3 }, 2 }, { { 14, 3, 3, 3 }, 4 } };

/** jd_trend_get_colour: gets the colour of a line. */
JdColour
jd_trend_get_colour (const JdTrendLayout *layout, const JdPalette *palette, guint line)
{
  if (layout->data.lines[line].code == NULL)
    return jd_palette_get_colour (palette, JD_COLOUR_TEXT);

  return jd_palette_get_function_colour (palette, layout->data.lines[line].function);
}

static void
add_marker (cairo_t *cr, guint shape, double x, double y, double radius)
{
  cairo_new_sub_path (cr);
  switch (shape)
    {
    case 1:
      cairo_rectangle (cr, x - radius * 0.88, y - radius * 0.88, radius * 1.76, radius * 1.76);
      break;
    case 2:
      cairo_move_to (cr, x, y - radius * 1.25);
      cairo_line_to (cr, x + radius * 1.1, y + radius * 0.75);
      cairo_line_to (cr, x - radius * 1.1, y + radius * 0.75);
      break;
    case 3:
      cairo_move_to (cr, x, y + radius * 1.25);
      cairo_line_to (cr, x + radius * 1.1, y - radius * 0.75);
      cairo_line_to (cr, x - radius * 1.1, y - radius * 0.75);
      break;
    case 4:
      cairo_rectangle (cr, x - radius * 1.25, y - radius * 0.55, radius * 2.5, radius * 1.1);
      break;
    case 5:
      cairo_rectangle (cr, x - radius * 0.55, y - radius * 1.25, radius * 1.1, radius * 2.5);
      break;
    default:
      cairo_arc (cr, x, y, radius, 0, 2 * G_PI);
      break;
    }
  cairo_close_path (cr);
}

static double
get_radius (const JdTrendLayout *layout, guint line)
{
  double radius = layout->data.lines[line].code == NULL ? WHOLE_MARKER : MARKER;

  return radius * layout->data.font_scale * ((int) line == layout->line ? FOUND_SCALE : 1);
}

/* All markers of the line at once: each on its own takes cairo several times as long. */
static void
draw_markers (const JdTrendLayout *layout, cairo_t *cr, const JdPalette *palette, guint line, double alpha)
{
  guint shape = layout->data.lines[line].code == NULL ? 0 : layout->data.lines[line].function % N_MARKERS;
  double x;
  double y;

  for (guint i = 0; i < layout->data.n_dates; i++)
    if (jd_trend_layout_get_point (layout, (JdTrendSpot){ (int) line, (int) i }, &x, &y))
      add_marker (cr, shape, x, y, get_radius (layout, line));
  jd_palette_set_source (palette, cr, JD_COLOUR_CANVAS);
  cairo_set_line_width (cr, HALO * layout->data.font_scale);
  cairo_stroke_preserve (cr);
  jd_colour_set_source (jd_trend_get_colour (layout, palette, line), cr, alpha);
  cairo_fill (cr);
}

/* A goal is a hollow diamond, whatever line it is of. */
static void
draw_goal (const JdTrendLayout *layout, cairo_t *cr, const JdPalette *palette, guint line, double alpha)
{
  double radius = get_radius (layout, line) * 1.25;
  double x;
  double y;

  jd_trend_layout_get_point (layout, (JdTrendSpot){ (int) line, (int) layout->data.n_dates }, &x, &y);
  cairo_move_to (cr, x, y - radius);
  cairo_line_to (cr, x + radius, y);
  cairo_line_to (cr, x, y + radius);
  cairo_line_to (cr, x - radius, y);
  cairo_close_path (cr);
  jd_palette_set_source (palette, cr, JD_COLOUR_CANVAS);
  cairo_fill_preserve (cr);
  jd_colour_set_source (jd_trend_get_colour (layout, palette, line), cr, alpha);
  cairo_set_line_width (cr, 1.75 * layout->data.font_scale);
  cairo_stroke (cr);
}

/* The last date with a value that is not after the goal: from there the way to it begins. */
static int
find_way_to_goal (const JdTrendLayout *layout, guint line)
{
  for (guint i = layout->data.n_dates; i-- > 0;)
    if (!isnan (layout->data.lines[line].values[i]) && layout->xs[i] <= layout->xs[layout->data.n_dates])
      return (int) i;

  return JD_TREND_NONE;
}

static void
draw_way_to_goal (const JdTrendLayout *layout, cairo_t *cr, guint line, double width)
{
  const double dashes[] = { JD_TREND_GOAL_DASH, JD_TREND_GOAL_GAP };
  int from = layout->data.goal != NULL ? find_way_to_goal (layout, line) : JD_TREND_NONE;
  double x;
  double y;

  if (from == JD_TREND_NONE || isnan (layout->data.lines[line].goal))
    return;
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_set_line_width (cr, MAX (width - 0.75, 1) * layout->data.font_scale);
  jd_trend_layout_get_point (layout, (JdTrendSpot){ (int) line, from }, &x, &y);
  cairo_move_to (cr, x, y);
  jd_trend_layout_get_point (layout, (JdTrendSpot){ (int) line, (int) layout->data.n_dates }, &x, &y);
  cairo_line_to (cr, x, y);
  cairo_stroke (cr);
}

/** jd_trend_draw_line: draws a line, with a gap where nothing is scored, and dashes to its goal. */
void
jd_trend_draw_line (const JdTrendLayout *layout, cairo_t *cr, const JdPalette *palette, guint line)
{
  const JdTrendLine *data = &layout->data.lines[line];
  gboolean is_found = (int) line == layout->line;
  double s = layout->data.font_scale;
  double alpha = is_found || data->code == NULL ? 1 : QUIET;
  double width = is_found ? FOUND_WIDTH : data->code == NULL ? WHOLE_WIDTH - 0.5 : LINE_WIDTH;
  guint stroke = data->code == NULL ? 0 : data->function % G_N_ELEMENTS (strokes);
  double dashes[4];
  gboolean open = FALSE;

  jd_colour_set_source (jd_trend_get_colour (layout, palette, line), cr, alpha);
  cairo_set_line_width (cr, width * s);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  for (int i = 0; i < strokes[stroke].n_dashes; i++)
    dashes[i] = strokes[stroke].dashes[i] * s;
  cairo_set_dash (cr, dashes, strokes[stroke].n_dashes, 0);
  for (guint i = 0; i < layout->data.n_dates; i++)
    {
      double x;
      double y;

      if (!jd_trend_layout_get_point (layout, (JdTrendSpot){ (int) line, (int) i }, &x, &y))
        open = FALSE;
      else if (open)
        cairo_line_to (cr, x, y);
      else
        {
          cairo_move_to (cr, x, y);
          open = TRUE;
        }
    }
  cairo_stroke (cr);
  draw_way_to_goal (layout, cr, line, width);
  cairo_set_dash (cr, NULL, 0, 0);
  draw_markers (layout, cr, palette, line, alpha);
  if (layout->data.goal != NULL && !isnan (data->goal))
    draw_goal (layout, cr, palette, line, alpha);
}
