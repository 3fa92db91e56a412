/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Draws the trend: what stands around the lines, their ends and values. */

#include "jd-trend-private.h"

#include "jd-path-private.h"

#include <math.h>

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
  const double dashes[] = { JD_TREND_GOAL_DASH, JD_TREND_GOAL_GAP };
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
        cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
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
          jd_trend_draw_line (layout, cr, palette, i);
      if (layout->data.n_lines > 0 && layout->line != 0)
        jd_trend_draw_line (layout, cr, palette, 0);
      if (layout->line >= 0)
        jd_trend_draw_line (layout, cr, palette, (guint) layout->line);
      for (guint i = 0; i < layout->data.n_lines; i++)
        draw_end (layout, cr, palette, i);
      draw_values (layout, cr, palette);
      jd_trend_draw_reading (layout, cr, palette);
    }
  cairo_restore (cr);
}
