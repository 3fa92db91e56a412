/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the trend says of the one point that pointer or keys stand on. */

#include "jd-trend-private.h"

#include "jd-path-private.h"

#include <math.h>

#define PADDING 8.0
#define AWAY    12.0 /* from the point */
#define ROW     1.35

/* One row of what is said. */
typedef struct
{
  JdTrendText head;
  JdTrendText tail;
} Row;

static double
measure_row (const Row *row, double gap)
{
  return row->head.box.width + (row->tail.layout != NULL ? gap + row->tail.box.width : 0);
}

static void
show_row (const Row *row, cairo_t *cr, double x, double y, double size, double gap, const JdPalette *palette)
{
  JdRect box = { x, y, row->head.box.width, size * ROW };

  if (row->head.layout != NULL)
    jd_text_show_line (cr, row->head.layout, size, &box, JD_TEXT_START);
  if (row->tail.layout == NULL)
    return;
  if (row->head.layout != NULL)
    box.x += row->head.box.width + gap;
  jd_palette_set_source (palette, cr, JD_COLOUR_TEXT);
  jd_text_show_line (cr, row->tail.layout, size, &box, JD_TEXT_START);
}

/* Above the point and to its right, but where it covers no ends of lines; or below where the chart ends. */
static JdRect
find_place (const JdTrendLayout *layout, double x, double y, double width, double height)
{
  double away = AWAY * layout->data.font_scale;
  JdRect box = { x + away, y - away - height, width, height };

  box.x = MIN (box.x, layout->plot.x + layout->plot.width - width);
  if (box.y < 0)
    box.y = y + away;
  box.x = CLAMP (box.x, 0, MAX (layout->width - width, 0));
  box.y = CLAMP (box.y, 0, MAX (layout->height - height, 0));

  return box;
}

/** jd_trend_draw_reading: draws a ring around the point that is read, and what stands there in figures. */
void
jd_trend_draw_reading (const JdTrendLayout *layout, cairo_t *cr, const JdPalette *palette)
{
  double s = layout->data.font_scale;
  double size = JD_TEXT_HEADING * s;
  double gap = size * 0.45;
  guint line = (guint) layout->spot.line;
  guint stop = (guint) layout->spot.date;
  const JdTrendDate *date;
  const char *score;
  const char *coverage;
  g_autofree char *value = NULL;
  Row rows[2] = { 0 };
  JdRect box;
  double x;
  double y;

  if (layout->spot.line < 0)
    return;
  date = stop < layout->data.n_dates ? &layout->data.dates[stop] : layout->data.goal;
  score = jd_trend_get_score (layout, line, stop);
  coverage = jd_trend_get_coverage (layout, line, stop);
  value = g_strdup_printf ("%s%s%s",
                           score != NULL ? score : layout->data.no_score,
                           coverage != NULL ? "  " : "",
                           coverage != NULL ? coverage : "");
  jd_trend_text_set (&rows[0].head, layout, layout->data.lines[line].code, size, TRUE);
  jd_trend_text_set (&rows[0].tail, layout, layout->data.lines[line].name, size, TRUE);
  jd_trend_text_set (&rows[1].head, layout, date->label, size, FALSE);
  jd_trend_text_set (&rows[1].tail, layout, value, size, TRUE);

  jd_trend_layout_get_point (layout, layout->spot, &x, &y);
  jd_palette_set_source (palette, cr, JD_COLOUR_SELECTION);
  cairo_new_path (cr);
  cairo_arc (cr, x, y, 9 * s, 0, 2 * G_PI);
  cairo_set_line_width (cr, 2 * s);
  cairo_stroke (cr);

  box = find_place (layout,
                    x,
                    y,
                    MAX (measure_row (&rows[0], gap), measure_row (&rows[1], gap)) + 2 * PADDING * s,
                    2 * size * ROW + 2 * PADDING * s);
  jd_path_round (cr, &box, 6 * s);
  jd_palette_set_source (palette, cr, JD_COLOUR_CARD);
  cairo_fill_preserve (cr);
  jd_palette_set_source (palette, cr, JD_COLOUR_SELECTION);
  cairo_set_line_width (cr, 1.25 * s);
  cairo_stroke (cr);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      if (i == 0)
        jd_colour_set_source (jd_trend_get_colour (layout, palette, line), cr, 1);
      else
        jd_palette_set_source (palette, cr, JD_COLOUR_DIM_TEXT);
      show_row (&rows[i], cr, box.x + PADDING * s, box.y + PADDING * s + i * size * ROW, size, gap, palette);
      jd_trend_text_clear (&rows[i].head);
      jd_trend_text_clear (&rows[i].tail);
    }
}
