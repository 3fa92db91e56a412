/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Draws the trend: grid, lines with a gap where nothing is scored, markers, ends, and what is read. */

#include "jd-trend-private.h"

#include "jd-path-private.h"

#include <math.h>

#define N_MARKERS    6
#define WHOLE_WIDTH  3.0
#define LINE_WIDTH   1.75
#define FOUND_WIDTH  3.0
#define WHOLE_MARKER 4.75
#define MARKER       3.75
#define QUIET        0.78 /* of a line while another one stands out */

/* Dash and marker of a function, so that two of a like colour differ. */
static const struct
{
  double dashes[4];
  int n_dashes;
} strokes[] = { { { 0 }, 0 }, { { 9, 3 }, 2 }, { { 14, 3, 3, 3 }, 4 } };
static const double goal_dashes[] = { 2.5, 4 };

/** jd_trend_get_colour: gets the colour of a line. */
JdColour
jd_trend_get_colour (const JdTrendLayout *layout, const JdPalette *palette, guint line)
{
  if (layout->data.lines[line].code == NULL)
    return jd_palette_get_colour (palette, JD_COLOUR_TEXT);

  return jd_palette_get_function_colour (palette, layout->data.lines[line].function);
}

static void
show_text (const JdTrendText *text, cairo_t *cr)
{
  if (text->layout != NULL)
    jd_text_show_line (cr, text->layout, text->size, &text->box, JD_TEXT_START);
}

static void
show_paragraph (const JdTrendText *text, cairo_t *cr)
{
  if (text->layout == NULL)
    return;
  cairo_move_to (cr, text->box.x, text->box.y);
  pango_cairo_show_layout (cr, text->layout);
  cairo_new_path (cr);
}

static void
draw_grid (const JdTrendLayout *layout, cairo_t *cr, const JdPalette *palette)
{
  double s = layout->data.font_scale;
  double right = layout->plot.x + layout->plot.width;
  double bottom = layout->plot.y + layout->plot.height;

  jd_palette_set_source (palette, cr, JD_COLOUR_GRID);
  cairo_set_line_width (cr, 0.9 * s);
  for (int level = JD_TREND_LEAST; level <= JD_TREND_MOST; level++)
    {
      double y = floor (jd_trend_get_y (layout, level)) + 0.5;

      cairo_move_to (cr, layout->plot.x, y);
      cairo_line_to (cr, right, y);
    }
  cairo_stroke (cr);
  for (guint i = 0; i < jd_trend_n_stops (layout); i++)
    {
      gboolean is_goal = i == layout->data.n_dates;
      gboolean is_named = layout->dates[i].layout != NULL;
      double x = floor (layout->xs[i]) + 0.5;

      jd_palette_set_source (palette, cr, is_goal ? JD_COLOUR_TARGET : JD_COLOUR_GRID);
      if (is_goal)
        cairo_set_dash (cr, goal_dashes, G_N_ELEMENTS (goal_dashes), 0);
      cairo_move_to (cr, x, is_goal ? layout->plot.y : bottom);
      cairo_line_to (cr, x, bottom + (is_named ? 8 : 4) * s);
      cairo_stroke (cr);
    }
  cairo_set_dash (cr, NULL, 0, 0);
}

static void
draw_frame (const JdTrendLayout *layout, cairo_t *cr, const JdPalette *palette)
{
  jd_palette_set_source (palette, cr, JD_COLOUR_TEXT);
  show_paragraph (&layout->title, cr);
  jd_palette_set_source (palette, cr, JD_COLOUR_DIM_TEXT);
  show_paragraph (&layout->rule, cr);
  show_paragraph (&layout->note, cr);
  for (guint i = 0; i < G_N_ELEMENTS (layout->rings); i++)
    show_text (&layout->rings[i], cr);
  for (guint i = 0; i < layout->data.n_dates; i++)
    show_text (&layout->dates[i], cr);
  jd_palette_set_source (palette, cr, JD_COLOUR_TARGET);
  show_text (&layout->dates[layout->data.n_dates], cr);
}

static void
marker_path (cairo_t *cr, guint shape, double x, double y, double radius)
{
  cairo_new_path (cr);
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

/* A goal is a hollow diamond, whatever line it is of. */
static void
draw_marker (const JdTrendLayout *layout,
             cairo_t *cr,
             const JdPalette *palette,
             JdTrendSpot spot,
             double alpha,
             double scale)
{
  const JdTrendLine *line = &layout->data.lines[spot.line];
  gboolean is_goal = (guint) spot.date == layout->data.n_dates;
  double radius = (line->code == NULL ? WHOLE_MARKER : MARKER) * layout->data.font_scale * scale;
  double x;
  double y;

  if (!jd_trend_layout_get_point (layout, spot, &x, &y))
    return;
  if (is_goal)
    {
      cairo_new_path (cr);
      cairo_move_to (cr, x, y - radius * 1.25);
      cairo_line_to (cr, x + radius * 1.25, y);
      cairo_line_to (cr, x, y + radius * 1.25);
      cairo_line_to (cr, x - radius * 1.25, y);
      cairo_close_path (cr);
    }
  else
    {
      marker_path (cr, line->code == NULL ? 0 : line->function % N_MARKERS, x, y, radius);
    }
  jd_palette_set_source (palette, cr, JD_COLOUR_CANVAS);
  cairo_set_line_width (cr, 2.5 * layout->data.font_scale);
  cairo_stroke_preserve (cr);
  if (!is_goal)
    jd_colour_set_source (jd_trend_get_colour (layout, palette, (guint) spot.line), cr, alpha);
  cairo_fill_preserve (cr);
  jd_colour_set_source (jd_trend_get_colour (layout, palette, (guint) spot.line), cr, alpha);
  cairo_set_line_width (cr, (is_goal ? 1.75 : 0.5) * layout->data.font_scale);
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
draw_segment (const JdTrendLayout *layout, cairo_t *cr, int line, int from, int to)
{
  double x;
  double y;

  jd_trend_layout_get_point (layout, (JdTrendSpot){ line, from }, &x, &y);
  cairo_move_to (cr, x, y);
  jd_trend_layout_get_point (layout, (JdTrendSpot){ line, to }, &x, &y);
  cairo_line_to (cr, x, y);
}

static void
draw_line (const JdTrendLayout *layout, cairo_t *cr, const JdPalette *palette, guint line)
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

  if (layout->data.goal != NULL && !isnan (data->goal))
    {
      int from = find_way_to_goal (layout, line);

      if (from != JD_TREND_NONE)
        {
          cairo_set_dash (cr, goal_dashes, G_N_ELEMENTS (goal_dashes), 0);
          cairo_set_line_width (cr, MAX (width - 0.75, 1) * s);
          draw_segment (layout, cr, (int) line, from, (int) layout->data.n_dates);
          cairo_stroke (cr);
        }
    }
  cairo_set_dash (cr, NULL, 0, 0);
  for (guint i = 0; i < jd_trend_n_stops (layout); i++)
    draw_marker (
      layout, cr, palette, (JdTrendSpot){ (int) line, (int) i }, is_found ? 1 : alpha, is_found ? 1.15 : 1);
}

/* A thin line leads from where a line ends to what is written about it. */
static void
draw_end (const JdTrendLayout *layout, cairo_t *cr, const JdPalette *palette, guint line)
{
  static const JdColourRole inks[] = { [JD_TREND_NAME] = JD_COLOUR_TEXT,
                                       [JD_TREND_SCORE] = JD_COLOUR_TEXT,
                                       [JD_TREND_COVERAGE] = JD_COLOUR_DIM_TEXT,
                                       [JD_TREND_GOAL] = JD_COLOUR_TARGET };
  const JdTrendEnd *end = &layout->ends[line];
  double s = layout->data.font_scale;
  double right = layout->plot.x + layout->plot.width;
  double middle = end->box.y + end->box.height / 2;
  gboolean is_found = (int) line == layout->line;
  JdColour colour = jd_trend_get_colour (layout, palette, line);

  if (jd_rect_is_empty (&end->box))
    return;
  jd_colour_set_source (colour, cr, is_found ? 0.9 : 0.4);
  cairo_set_line_width (cr, s);
  cairo_move_to (cr, end->x + 7 * s, end->y);
  if (end->x + 7 * s < right)
    cairo_line_to (cr, right, end->y);
  cairo_line_to (cr, end->box.x - 4 * s, middle);
  cairo_stroke (cr);

  if (is_found)
    {
      JdRect box = jd_rect_inset (&end->box, -4 * s, 0);

      jd_path_round (cr, &box, 4 * s);
      jd_colour_set_source (colour, cr, 0.13);
      cairo_fill (cr);
    }
  for (guint i = 0; i < JD_TREND_END_PIECES; i++)
    {
      if (i == JD_TREND_CODE)
        jd_colour_set_source (colour, cr, 1);
      else
        jd_palette_set_source (palette, cr, inks[i]);
      show_text (&end->pieces[i], cr);
    }
}

/* The values of the line that stands out, on a little ground of their own so that other lines do not cross them. */
static void
draw_values (const JdTrendLayout *layout, cairo_t *cr, const JdPalette *palette)
{
  for (guint i = 0; i < jd_trend_n_stops (layout); i++)
    {
      const JdTrendText *score = &layout->points[2 * i];
      const JdTrendText *coverage = &layout->points[2 * i + 1];
      JdRect box = score->box;

      if (score->layout == NULL)
        continue;
      if (coverage->layout != NULL)
        box.width = coverage->box.x + coverage->box.width - box.x;
      box = jd_rect_inset (&box, -3, 0);
      jd_path_round (cr, &box, 3);
      jd_colour_set_source (jd_palette_get_colour (palette, JD_COLOUR_CANVAS), cr, 0.82);
      cairo_fill (cr);
      jd_palette_set_source (palette,
                             cr,
                             i == layout->data.n_dates ? JD_COLOUR_TARGET
                             : jd_trend_get_score (layout, (guint) layout->line, i) != NULL
                               ? JD_COLOUR_TEXT
                               : JD_COLOUR_DIM_TEXT);
      show_text (score, cr);
      jd_palette_set_source (palette, cr, JD_COLOUR_DIM_TEXT);
      show_text (coverage, cr);
    }
}

/**
 * jd_trend_layout_draw:
 * @layout: a layout
 * @cr: where to draw; the chart's top left corner is at 0, 0 of its user space
 * @palette: in which colours
 *
 * Draws the chart on whatever ground is there.
 */
void
jd_trend_layout_draw (const JdTrendLayout *layout, cairo_t *cr, const JdPalette *palette)
{
  g_return_if_fail (layout != NULL && cr != NULL && palette != NULL);

  cairo_save (cr);
  cairo_new_path (cr);
  draw_frame (layout, cr, palette);
  if (layout->data.n_dates > 0)
    {
      draw_grid (layout, cr, palette);
      for (guint i = 1; i < layout->data.n_lines; i++)
        if ((int) i != layout->line)
          draw_line (layout, cr, palette, i);
      if (layout->data.n_lines > 0 && layout->line != 0)
        draw_line (layout, cr, palette, 0);
      if (layout->line >= 0)
        draw_line (layout, cr, palette, (guint) layout->line);
      for (guint i = 0; i < layout->data.n_lines; i++)
        draw_end (layout, cr, palette, i);
      draw_values (layout, cr, palette);
      jd_trend_draw_reading (layout, cr, palette);
    }
  cairo_restore (cr);
}
