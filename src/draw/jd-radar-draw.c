/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Draws the ground of the radar (rings, spokes, labels, legend), which stays from frame to frame, and what the
 * pointer touches. */

#include "jd-path-private.h"
#include "jd-radar-private.h"

#include <math.h>

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

  jd_colour_set_source (grid, cr, jd_radar_has_many_axes (layout) ? 0.6 : 0.85);
  cairo_set_line_width (cr, (jd_radar_has_many_axes (layout) ? 0.7 : 0.9) * s);
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

static void
draw_legend (const JdRadarLayout *layout, cairo_t *cr, const JdPalette *palette)
{
  double s = layout->data.font_scale;

  for (guint i = 0; i < layout->data.n_series; i++)
    {
      const JdRadarLabel *label = &layout->legend[i];
      double y = label->box.y + label->box.height / 2;
      double length = JD_RADAR_LEGEND_SAMPLE - 8;

      if (label->n_pieces == 0)
        continue;
      cairo_save (cr);
      cairo_translate (cr, label->box.x, y);
      cairo_scale (cr, s, s);
      jd_radar_draw_sample (
        cr, palette, layout->data.series[i].slot, layout->data.series[i].style, 0, 0, length);
      cairo_restore (cr);
      draw_label (label, cr, palette);
    }
}

static void
draw_ring_figures (const JdRadarLayout *layout, cairo_t *cr, const JdPalette *palette)
{
  static const char *const figures[] = { "1", "2", "3", "4", "5" };
  double size = JD_TEXT_SMALL * layout->data.font_scale;
  double step = layout->radius / JD_RADAR_N_RINGS;
  double beside = layout->n_groups > 0 ? 0 : -size * 0.95;

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
      JdRect box = jd_rect_inset (&label->box, -3.5 * s, -0.5 * s);

      jd_path_round (cr, &box, 4 * s);
      jd_colour_set_source (jd_palette_get_colour (palette, JD_COLOUR_SELECTION), cr, 0.14);
      cairo_fill_preserve (cr);
      jd_palette_set_source (palette, cr, JD_COLOUR_SELECTION);
      cairo_set_line_width (cr, s);
      cairo_stroke (cr);
    }
  jd_radar_draw_marks (layout, cr, palette, layout->hover);
}
