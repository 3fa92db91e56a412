/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Draws the radar: the ground (rings, spokes, labels), which stays from frame to frame, then the series and
 * what the pointer touches. */

#include "jd-radar-private.h"

#include <math.h>

#define RING_TEXT 10.0
#define MANY_AXES 24 /* from here on spokes are thinner and markers smaller */

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

static gboolean
has_many_axes (const JdRadarLayout *layout)
{
  return layout->data.n_axes >= MANY_AXES;
}

static double
marker_radius (const JdRadarLayout *layout)
{
  double radius = has_many_axes (layout) ? 3.0 : 4.25;

  return (layout->data.compact ? radius * 0.75 : radius) * layout->data.font_scale;
}

/* An axis on which the first series has nothing. */
static gboolean
is_gap (const JdRadarLayout *layout, guint axis)
{
  return layout->data.n_series > 0 && isnan (layout->data.series[0].values[axis]);
}

static void
ring_path (const JdRadarLayout *layout, cairo_t *cr, int ring)
{
  if (layout->round_rings)
    {
      cairo_new_sub_path (cr);
      cairo_arc (cr, layout->x, layout->y, layout->radius * ring / JD_RADAR_N_RINGS, 0, 2 * G_PI);
      return;
    }
  for (guint i = 0; i < layout->data.n_axes; i++)
    {
      double x;
      double y;

      jd_radar_get_point (layout, i, ring, &x, &y);
      cairo_line_to (cr, x, y);
    }
  cairo_close_path (cr);
}

static void
draw_grid (const JdRadarLayout *layout, cairo_t *cr, const JdPalette *palette)
{
  double s = layout->data.font_scale;
  JdColour grid = jd_palette_get_colour (palette, JD_COLOUR_GRID);
  const double gap_dashes[] = { 2 * s, 4 * s };

  for (int ring = 1; ring <= JD_RADAR_N_RINGS; ring++)
    {
      ring_path (layout, cr, ring);
      jd_colour_set_source (grid, cr, ring == JD_RADAR_N_RINGS ? 1.0 : 0.75);
      cairo_set_line_width (cr, (ring == JD_RADAR_N_RINGS ? 1.25 : 0.9) * s);
      cairo_stroke (cr);
    }

  jd_colour_set_source (grid, cr, has_many_axes (layout) ? 0.6 : 0.85);
  cairo_set_line_width (cr, (has_many_axes (layout) ? 0.7 : 0.9) * s);
  for (int gaps = 0; gaps <= 1; gaps++)
    {
      for (guint i = 0; i < layout->data.n_axes; i++)
        {
          double x;
          double y;

          if (is_gap (layout, i) != gaps)
            continue;
          jd_radar_get_point (layout, i, JD_RADAR_N_RINGS, &x, &y);
          cairo_move_to (cr, layout->x, layout->y);
          cairo_line_to (cr, x, y);
        }
      if (gaps)
        cairo_set_dash (cr, gap_dashes, G_N_ELEMENTS (gap_dashes), 0);
      cairo_stroke (cr);
    }
  cairo_set_dash (cr, NULL, 0, 0);
}

/* The arcs of the groups, with a gap at each end. */
static void
draw_groups (const JdRadarLayout *layout, cairo_t *cr, const JdPalette *palette)
{
  double s = layout->data.font_scale;
  double radius = layout->radius + (JD_RADAR_BAND - 2) * s;

  cairo_set_line_width (cr, 4 * s);
  for (guint i = 0; i < layout->n_groups; i++)
    {
      double from = layout->group_edges[2 * i] - G_PI_2;
      double to = layout->group_edges[2 * i + 1] - G_PI_2;

      jd_colour_set_source (jd_palette_get_function_colour (palette, layout->groups[i].function), cr, 1.0);
      cairo_new_path (cr);
      cairo_arc (cr, layout->x, layout->y, radius, from, to);
      cairo_stroke (cr);
    }
}

static void
draw_label (const JdRadarLabel *label, cairo_t *cr, const JdPalette *palette)
{
  for (guint i = 0; i < label->n_pieces; i++)
    {
      const JdRadarPiece *piece = &label->pieces[i];
      JdRect box = piece->box;

      box.x += label->box.x;
      box.y += label->box.y;
      switch (piece->ink)
        {
        case JD_RADAR_INK_FUNCTION:
          jd_colour_set_source (jd_palette_get_function_colour (palette, label->function), cr, 1.0);
          break;
        case JD_RADAR_INK_DIM:
          jd_palette_set_source (palette, cr, JD_COLOUR_DIM_TEXT);
          break;
        case JD_RADAR_INK_TEXT:
        default:
          jd_palette_set_source (palette, cr, JD_COLOUR_TEXT);
          break;
        }
      jd_text_show_line (cr, piece->layout, piece->size, &box, JD_TEXT_START);
    }
}

static void
draw_paragraph (const JdRadarLabel *label, cairo_t *cr, const JdPalette *palette, JdColourRole role)
{
  if (label->n_pieces == 0)
    return;
  jd_palette_set_source (palette, cr, role);
  cairo_move_to (cr, label->box.x, label->box.y);
  pango_cairo_show_layout (cr, label->pieces[0].layout);
  cairo_new_path (cr);
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
set_stroke (cairo_t *cr, const JdPalette *palette, const JdRadarSeries *series, double s)
{
  const Stroke *stroke = &strokes[series->style];
  double dashes[2] = { stroke->dashes[0] * s, stroke->dashes[1] * s };

  jd_colour_set_source (jd_palette_get_series_colour (palette, series->slot), cr, 1.0);
  cairo_set_line_width (cr, stroke->line * s);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_cap (cr, series->style == JD_RADAR_DOTTED ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
  cairo_set_dash (cr, dashes, stroke->n_dashes, 0);
}

static void
draw_sample (cairo_t *cr,
             const JdPalette *palette,
             const JdRadarSeries *series,
             double x,
             double y,
             double length,
             double s)
{
  cairo_save (cr);
  set_stroke (cr, palette, series, s);
  cairo_move_to (cr, x, y);
  cairo_line_to (cr, x + length, y);
  cairo_stroke (cr);
  cairo_restore (cr);
  draw_marker (cr, palette, series, x + length / 2, y, 4.25 * s, s);
}

static void
draw_legend (const JdRadarLayout *layout, cairo_t *cr, const JdPalette *palette)
{
  double s = layout->data.font_scale;

  for (guint i = 0; i < layout->data.n_series; i++)
    {
      const JdRadarLabel *label = &layout->legend[i];
      double y = label->box.y + label->box.height / 2;
      double length = (JD_RADAR_LEGEND_SAMPLE - 8) * s;

      if (label->n_pieces == 0)
        continue;
      draw_sample (cr, palette, &layout->data.series[i], label->box.x, y, length, s);
      draw_label (label, cr, palette);
    }
}

/* Goes through the runs of neighbouring scored axes.  With @spokes each pair is a triangle with the centre,
 * which makes the filling; without, the pairs join to the outline. */
static void
series_path (const JdRadarLayout *layout, cairo_t *cr, const JdRadarSeries *series, gboolean triangles)
{
  guint n = layout->data.n_axes;
  guint first = 0;
  guint pairs = n > 2 ? n : n - 1;
  gboolean joined = FALSE;

  /* Begin after a gap, so that no run is cut in two at the top. */
  for (guint i = 0; i < n && n > 2; i++)
    if (isnan (series->values[i]))
      {
        first = i;
        break;
      }

  for (guint k = 0; k < pairs; k++)
    {
      guint i = (first + k) % n;
      guint j = (i + 1) % n;
      double x;
      double y;

      if (isnan (series->values[i]) || isnan (series->values[j]))
        {
          joined = FALSE;
          continue;
        }
      if (!joined || triangles)
        {
          if (triangles)
            cairo_move_to (cr, layout->x, layout->y);
          jd_radar_get_point (layout, i, series->values[i], &x, &y);
          if (triangles)
            cairo_line_to (cr, x, y);
          else
            cairo_move_to (cr, x, y);
        }
      jd_radar_get_point (layout, j, series->values[j], &x, &y);
      if (joined && !triangles && k + 1 == n)
        cairo_close_path (cr);
      else
        cairo_line_to (cr, x, y);
      if (triangles)
        cairo_close_path (cr);
      joined = TRUE;
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

static void
draw_ring_figures (const JdRadarLayout *layout, cairo_t *cr, const JdPalette *palette)
{
  static const char *const figures[] = { "1", "2", "3", "4", "5" };
  double size = RING_TEXT * layout->data.font_scale;
  double step = layout->radius / JD_RADAR_N_RINGS;
  double beside = layout->n_groups > 0 ? 0 : -size * 0.75;

  if (step < size * 1.05)
    return;
  for (int ring = 1; ring <= JD_RADAR_N_RINGS; ring++)
    {
      JdRect box
        = { layout->x + beside - size / 2, layout->y - ring * step - size / 2 + size * 0.1, size, size };

      jd_palette_set_source (palette, cr, JD_COLOUR_DIM_TEXT);
      jd_text_draw_line (cr, layout->context, figures[ring - 1], size, FALSE, &box, JD_TEXT_CENTRE);
    }
}

/** jd_radar_draw_ground: draws all that does not change while only values and hover change. */
void
jd_radar_draw_ground (const JdRadarLayout *layout, cairo_t *cr, const JdPalette *palette)
{
  draw_grid (layout, cr, palette);
  draw_groups (layout, cr, palette);
  draw_ring_figures (layout, cr, palette);
  for (guint i = 0; i < layout->data.n_axes; i++)
    draw_label (&layout->labels[i], cr, palette);
  for (guint i = 0; i < layout->n_groups; i++)
    draw_label (&layout->groups[i], cr, palette);
  draw_paragraph (&layout->title, cr, palette, JD_COLOUR_TEXT);
  draw_paragraph (&layout->rule, cr, palette, JD_COLOUR_DIM_TEXT);
  draw_legend (layout, cr, palette);
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
        {
          series_path (layout, cr, series, TRUE);
          jd_colour_set_source (jd_palette_get_series_colour (palette, series->slot), cr, 0.18);
          cairo_fill (cr);
        }
      series_path (layout, cr, series, FALSE);
      set_stroke (cr, palette, series, layout->data.font_scale);
      cairo_stroke (cr);
      cairo_restore (cr);
      draw_markers (layout, cr, palette, series);
    }
}

/** jd_radar_draw_hover: draws the spoke, the label and the marks of the axis under the pointer, if any. */
void
jd_radar_draw_hover (const JdRadarLayout *layout, cairo_t *cr, const JdPalette *palette)
{
  double s = layout->data.font_scale;
  const JdRadarLabel *label;
  double x;
  double y;

  if (layout->hover < 0)
    return;

  jd_palette_set_source (palette, cr, JD_COLOUR_SELECTION);
  jd_radar_get_point (layout, layout->hover, JD_RADAR_N_RINGS, &x, &y);
  cairo_move_to (cr, layout->x, layout->y);
  cairo_line_to (cr, x, y);
  cairo_set_line_width (cr, 1.75 * s);
  cairo_stroke (cr);

  label = &layout->labels[layout->hover];
  if (label->n_pieces > 0)
    {
      cairo_rectangle (
        cr, label->box.x - 2.5 * s, label->box.y - 0.5 * s, label->box.width + 5 * s, label->box.height + s);
      cairo_set_line_width (cr, 1.5 * s);
      cairo_stroke (cr);
    }
  for (guint i = 0; i < layout->data.n_series; i++)
    {
      const JdRadarSeries *series = &layout->data.series[i];

      if (isnan (series->values[layout->hover]))
        continue;
      jd_radar_get_point (layout, layout->hover, series->values[layout->hover], &x, &y);
      draw_marker (cr, palette, series, x, y, marker_radius (layout) * 1.6, s);
    }
}

/**
 * jd_radar_draw_sample:
 * @slot: colour and marker
 * @style: line
 * @x: left end
 * @y: middle
 * @length: of the piece of line, in units of @cr
 *
 * Draws the piece of line that stands for a series in the legend, for a legend that is not the radar's own.
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

  draw_sample (cr, palette, &series, x, y, length, 1.0);
}
