/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Draws the series of the radar: filling, outline and markers, with a gap where nothing is scored. */

#include "jd-radar-private.h"

#include <math.h>

#define MANY_AXES    24
#define MARKER       4.25
#define SMALL_MARKER 3.0

/* How a series looks, apart from its colour. */
typedef struct
{
  double line;
  double dashes[2];
  int n_dashes;
  gboolean filled;
} Stroke;

static const Stroke strokes[] = {
  [JD_RADAR_SOLID] = { 2.25, { 0 }, 0, TRUE },
  [JD_RADAR_DASHED] = { 2.0, { 6, 4 }, 2, FALSE },
  [JD_RADAR_DOTTED] = { 2.25, { 0.1, 4.5 }, 2, FALSE },
};

static double
marker_radius (const JdRadarLayout *layout)
{
  double radius = jd_radar_has_many_axes (layout) ? SMALL_MARKER : MARKER;

  return (layout->data.compact ? radius * 0.75 : radius) * layout->data.font_scale;
}

/* A mark of the slot's own shape: disc, diamond, square, triangle; hollow where the line is not solid. */
static void
draw_marker (cairo_t *cr,
             const JdPalette *palette,
             const JdRadarSeries *series,
             double x,
             double y,
             double radius,
             double s)
{
  JdColour colour = jd_palette_get_series_colour (palette, series->slot);
  gboolean hollow = series->style != JD_RADAR_SOLID;

  cairo_new_path (cr);
  switch (series->slot)
    {
    case JD_SERIES_TARGET:
      radius *= 1.2;
      cairo_move_to (cr, x, y - radius);
      cairo_line_to (cr, x + radius, y);
      cairo_line_to (cr, x, y + radius);
      cairo_line_to (cr, x - radius, y);
      break;
    case JD_SERIES_EARLIER:
      cairo_rectangle (cr, x - radius * 0.85, y - radius * 0.85, radius * 1.7, radius * 1.7);
      break;
    case JD_SERIES_OTHER:
      radius *= 1.15;
      cairo_move_to (cr, x, y - radius);
      cairo_line_to (cr, x + radius * 0.9, y + radius * 0.65);
      cairo_line_to (cr, x - radius * 0.9, y + radius * 0.65);
      break;
    case JD_SERIES_CURRENT:
    default:
      cairo_arc (cr, x, y, radius, 0, 2 * G_PI);
      break;
    }
  cairo_close_path (cr);
  if (hollow)
    jd_palette_set_source (palette, cr, JD_COLOUR_CARD);
  else
    jd_colour_set_source (colour, cr, 1.0);
  cairo_fill_preserve (cr);
  if (hollow)
    jd_colour_set_source (colour, cr, 1.0);
  else
    jd_palette_set_source (palette, cr, JD_COLOUR_CARD);
  cairo_set_line_width (cr, (hollow ? 1.5 : 1.0) * s);
  cairo_stroke (cr);
}

static void
set_dashes (cairo_t *cr, const JdRadarSeries *series, double s, double along)
{
  const Stroke *stroke = &strokes[series->style];
  double dashes[2] = { stroke->dashes[0] * s, stroke->dashes[1] * s };

  cairo_set_dash (cr, dashes, stroke->n_dashes, along);
}

static void
set_stroke (cairo_t *cr, const JdPalette *palette, const JdRadarSeries *series, double s)
{
  jd_colour_set_source (jd_palette_get_series_colour (palette, series->slot), cr, 1.0);
  cairo_set_line_width (cr, strokes[series->style].line * s);
  cairo_set_line_cap (cr, series->style == JD_RADAR_DASHED ? CAIRO_LINE_CAP_BUTT : CAIRO_LINE_CAP_ROUND);
  set_dashes (cr, series, s, 0);
}

/* How many pairs of neighbours there are: the last and the first axis are neighbours if there are others. */
static guint
count_pairs (const JdRadarLayout *layout)
{
  return layout->data.n_axes > 2 ? layout->data.n_axes : layout->data.n_axes - 1;
}

/* Gets the ends of the line from an axis to the next; FALSE where one of them is not scored. */
static gboolean
get_pair (const JdRadarLayout *layout, const JdRadarSeries *series, guint axis, double ends[4])
{
  guint next = (axis + 1) % layout->data.n_axes;

  if (isnan (series->values[axis]) || isnan (series->values[next]))
    return FALSE;
  jd_radar_get_point (layout, axis, series->values[axis], &ends[0], &ends[1]);
  jd_radar_get_point (layout, next, series->values[next], &ends[2], &ends[3]);

  return TRUE;
}

/* Each pair of scored neighbours is a triangle with the centre; one path, so that no seams show. */
static void
fill_series (const JdRadarLayout *layout, cairo_t *cr, const JdPalette *palette, const JdRadarSeries *series)
{
  double ends[4];

  for (guint i = 0; i < count_pairs (layout); i++)
    if (get_pair (layout, series, i, ends))
      {
        cairo_move_to (cr, layout->x, layout->y);
        cairo_line_to (cr, ends[0], ends[1]);
        cairo_line_to (cr, ends[2], ends[3]);
        cairo_close_path (cr);
      }
  jd_colour_set_source (jd_palette_get_series_colour (palette, series->slot), cr, 0.18);
  cairo_fill (cr);
}

/* Line by line, the dashes going on from one to the next: as one path, dashes that cross the chart many times
 * take cairo three times as long. */
static void
stroke_series (const JdRadarLayout *layout,
               cairo_t *cr,
               const JdPalette *palette,
               const JdRadarSeries *series)
{
  double along = 0;
  double ends[4];

  set_stroke (cr, palette, series, layout->data.font_scale);
  for (guint i = 0; i < count_pairs (layout); i++)
    if (get_pair (layout, series, i, ends))
      {
        set_dashes (cr, series, layout->data.font_scale, along);
        cairo_move_to (cr, ends[0], ends[1]);
        cairo_line_to (cr, ends[2], ends[3]);
        cairo_stroke (cr);
        along += hypot (ends[2] - ends[0], ends[3] - ends[1]);
      }
}

static void
draw_markers (const JdRadarLayout *layout, cairo_t *cr, const JdPalette *palette, const JdRadarSeries *series)
{
  for (guint i = 0; i < layout->data.n_axes; i++)
    {
      double x;
      double y;

      if (isnan (series->values[i]))
        continue;
      jd_radar_get_point (layout, i, series->values[i], &x, &y);
      draw_marker (cr, palette, series, x, y, marker_radius (layout), layout->data.font_scale);
    }
}

/** jd_radar_has_many_axes: whether the axes are so many that all about them is drawn finer. */
gboolean
jd_radar_has_many_axes (const JdRadarLayout *layout)
{
  return layout->data.n_axes >= MANY_AXES;
}

/**
 * jd_radar_draw_sample:
 * @cr: where to draw
 * @palette: in which colours
 * @slot: colour and marker
 * @style: line
 * @x: left end
 * @y: middle
 * @length: of the piece of line, in units of @cr
 *
 * Draws the piece of line that stands for a series in a legend, be it the radar's own or another.
 */
void
jd_radar_draw_sample (cairo_t *cr,
                      const JdPalette *palette,
                      JdSeriesSlot slot,
                      JdRadarStyle style,
                      double x,
                      double y,
                      double length)
{
  const JdRadarSeries series = { .slot = slot, .style = style };

  g_return_if_fail (cr != NULL);
  g_return_if_fail (palette != NULL);

  cairo_save (cr);
  cairo_new_path (cr);
  set_stroke (cr, palette, &series, 1.0);
  cairo_move_to (cr, x, y);
  cairo_line_to (cr, x + length, y);
  cairo_stroke (cr);
  cairo_restore (cr);
  draw_marker (cr, palette, &series, x + length / 2, y, MARKER, 1.0);
}

/** jd_radar_draw_marks: draws the markers of all series on one axis larger than they are. */
void
jd_radar_draw_marks (const JdRadarLayout *layout, cairo_t *cr, const JdPalette *palette, guint axis)
{
  for (guint i = 0; i < layout->data.n_series; i++)
    {
      const JdRadarSeries *series = &layout->data.series[i];
      double x;
      double y;

      if (isnan (series->values[axis]))
        continue;
      jd_radar_get_point (layout, axis, series->values[axis], &x, &y);
      draw_marker (cr, palette, series, x, y, marker_radius (layout) * 1.6, layout->data.font_scale);
    }
}

/** jd_radar_draw_series: draws filling, outline and markers of every series. */
void
jd_radar_draw_series (const JdRadarLayout *layout, cairo_t *cr, const JdPalette *palette)
{
  if (layout->data.n_axes == 0)
    return;

  for (guint i = 0; i < layout->data.n_series; i++)
    {
      const JdRadarSeries *series = &layout->data.series[i];

      cairo_save (cr);
      if (strokes[series->style].filled)
        fill_series (layout, cr, palette, series);
      stroke_series (layout, cr, palette, series);
      cairo_restore (cr);
      draw_markers (layout, cr, palette, series);
    }
}
