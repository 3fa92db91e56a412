/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Draws the cycle: panes, ways, loops, tiles, and what is pointed at. */

#include "jd-cycle-private.h"

#include "jd-path-private.h"

#define RADIUS 10.0

static void
show_paragraph (PangoLayout *paragraph, const JdRect *box, cairo_t *cr)
{
  if (paragraph == NULL)
    return;
  cairo_move_to (cr, box->x, box->y);
  pango_cairo_show_layout (cr, paragraph);
  cairo_new_path (cr);
}

static void
draw_station (const JdCycleLayout *layout, cairo_t *cr, const JdPalette *palette, JdCycleStation station)
{
  const JdCycleText *text = &layout->data.stations[station];
  const JdRect *pane = &layout->stations[station];
  double s = layout->data.font_scale;
  double size = JD_CYCLE_HEADING * s;
  const double dashes[] = { 5 * s, 4 * s };
  JdRect line = jd_rect_inset (pane, JD_CYCLE_PADDING * s, 0);
  gboolean is_beside = station == JD_CYCLE_STATION_BESIDE;

  if (jd_rect_is_empty (pane))
    return;
  jd_path_round (cr, pane, RADIUS * s);
  jd_palette_set_source (palette, cr, JD_COLOUR_PANE);
  cairo_fill_preserve (cr);
  jd_palette_set_source (palette, cr, JD_COLOUR_LEVEL_EMPTY);
  cairo_set_line_width (cr, s);
  if (is_beside)
    cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);

  line.y = pane->y + MIN (JD_CYCLE_PADDING * s, pane->height / 8);
  line.height = MIN (size * JD_CYCLE_ROW, layout->heads[station]);
  if (line.height < size * 0.9 || line.width < size)
    return;
  jd_palette_set_source (palette, cr, JD_COLOUR_TEXT);
  line.x += jd_text_draw_line (cr, layout->context, text->name, size, TRUE, &line, JD_TEXT_START);
  if (is_beside)
    {
      line.x += size * 0.7;
      line.width = pane->x + pane->width - JD_CYCLE_PADDING * s - line.x;
    }
  else
    {
      line.x = pane->x + JD_CYCLE_PADDING * s;
      line.y += line.height;
      line.height = layout->heads[station] - line.height;
    }
  if (text->what == NULL || line.height < JD_CYCLE_WHAT * s || line.width < JD_CYCLE_WHAT * s)
    return;
  jd_palette_set_source (palette, cr, JD_COLOUR_DIM_TEXT);
  jd_text_draw_line (cr, layout->context, text->what, JD_CYCLE_WHAT * s, FALSE, &line, JD_TEXT_START);
}

static void
draw_loop (const JdCycleLayout *layout, cairo_t *cr, const JdPalette *palette, JdCycleLoop loop)
{
  const JdCycleText *text = &layout->data.loops[loop];
  const char *const lines[] = { text->name, text->what, text->count };
  const JdRect *box = &layout->loops[loop];
  JdColour colour = jd_palette_get_series_colour (
    palette, loop == JD_CYCLE_LOOP_SHORT ? JD_SERIES_CURRENT : JD_SERIES_TARGET);
  gboolean is_drop = layout->drop == (int) loop;
  double s = layout->data.font_scale;
  const double dashes[] = { 9 * s, 4 * s };
  double left = box->height - JD_CYCLE_PADDING * s;
  guint n = 0;
  JdRect line = jd_rect_inset (box, MIN (JD_CYCLE_PADDING * s, box->width / 8), 0);

  jd_path_round (cr, box, MIN (box->height / 2, 22 * s));
  jd_palette_set_source (palette, cr, JD_COLOUR_CARD);
  cairo_fill_preserve (cr);
  jd_colour_set_source (
    is_drop ? jd_palette_get_colour (palette, JD_COLOUR_DROP) : colour, cr, is_drop ? 0.3 : 0.12);
  cairo_fill_preserve (cr);
  jd_colour_set_source (is_drop ? jd_palette_get_colour (palette, JD_COLOUR_DROP) : colour, cr, 1);
  cairo_set_line_width (cr, (is_drop ? 3.5 : 2) * s);
  if (loop == JD_CYCLE_LOOP_LONG)
    cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);

  /* The name, then the count, then what it is, as room goes. */
  while (n < G_N_ELEMENTS (lines)
         && left >= (n == 0 ? JD_CYCLE_HEADING : JD_CYCLE_WHAT) * s * (n == 0 ? 1 : JD_CYCLE_ROW))
    left -= (n++ == 0 ? JD_CYCLE_HEADING : JD_CYCLE_WHAT) * s * JD_CYCLE_ROW;
  line.y = box->y + (JD_CYCLE_PADDING * s + MAX (left, 0)) / 2;
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      double size = (i == 0 ? JD_CYCLE_HEADING : JD_CYCLE_WHAT) * s;

      if ((i == 1 && n < 3) || (i == 2 && n < 2) || n == 0 || lines[i] == NULL)
        continue;
      line.height = size * JD_CYCLE_ROW;
      jd_palette_set_source (palette, cr, i == 1 ? JD_COLOUR_DIM_TEXT : JD_COLOUR_TEXT);
      jd_text_draw_line (cr, layout->context, lines[i], size, i != 1, &line, JD_TEXT_CENTRE);
      line.y += line.height;
    }
}

static void
draw_ring (cairo_t *cr, const JdPalette *palette, const JdRect *box, double s, double width, double radius)
{
  JdRect ring = jd_rect_inset (box, -2.5 * s, -2.5 * s);

  if (jd_rect_is_empty (box))
    return;
  jd_path_round (cr, &ring, radius * s);
  jd_palette_set_source (palette, cr, JD_COLOUR_SELECTION);
  cairo_set_line_width (cr, width * s);
  cairo_stroke (cr);
}

/**
 * jd_cycle_layout_draw:
 * @layout: a layout
 * @cr: where to draw; the picture's top left corner is at 0, 0 of its user space
 * @palette: in which colours
 *
 * Draws the cycle on whatever ground is there.
 */
void
jd_cycle_layout_draw (const JdCycleLayout *layout, cairo_t *cr, const JdPalette *palette)
{
  double s;

  g_return_if_fail (layout != NULL && cr != NULL && palette != NULL);

  s = layout->data.font_scale;
  cairo_save (cr);
  cairo_new_path (cr);
  jd_palette_set_source (palette, cr, JD_COLOUR_TEXT);
  show_paragraph (layout->title, &layout->title_box, cr);
  jd_palette_set_source (palette, cr, JD_COLOUR_DIM_TEXT);
  show_paragraph (layout->note, &layout->note_box, cr);
  show_paragraph (layout->rule, &layout->rule_box, cr);
  jd_cycle_draw_ways (layout, cr, palette);
  for (JdCycleStation station = 0; station < JD_CYCLE_N_STATIONS; station++)
    draw_station (layout, cr, palette, station);
  for (JdCycleLoop loop = 0; loop < JD_CYCLE_N_LOOPS; loop++)
    draw_loop (layout, cr, palette, loop);
  for (guint i = 0; i < layout->data.n_tiles; i++)
    jd_cycle_draw_tile (layout, cr, palette, i);
  jd_cycle_draw_scale (layout, cr, palette);

  if (layout->chosen >= 0)
    draw_ring (cr, palette, &layout->tiles[layout->chosen], s, 2.5, 8);
  if (layout->spot.part == JD_CYCLE_PART_TILE && layout->spot.index < layout->data.n_tiles)
    draw_ring (cr, palette, &layout->tiles[layout->spot.index], s, 1.75, 8);
  else if (layout->spot.part == JD_CYCLE_PART_LOOP)
    draw_ring (cr, palette, &layout->loops[layout->spot.index], s, 1.75, 24);
  cairo_restore (cr);
}
