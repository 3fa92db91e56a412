/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A function in the cycle: coloured by its mean, and lettered with it; and the legend of these colours. */

#include "jd-cycle-private.h"

#include "jd-path-private.h"
#include "jd-text-flow-private.h"

#include <math.h>

#define RADIUS   6.0
#define PADDING  7.0
#define LARGE    17.0 /* code and mean */
#define WIDE     235.0
#define LEADING  1.2 /* between the lines of a name */
#define LEAST    1.0 /* the levels of ISOMM */
#define MOST     5.0
#define LIGHTEST 0.10
#define DARKEST  0.92

/* From the card's own colour to that of levels, as the mean goes from 1 to 5. */
static JdColour
get_fill (const JdPalette *palette, double value)
{
  JdColour card = jd_palette_get_colour (palette, JD_COLOUR_CARD);
  JdColour level = jd_palette_get_colour (palette, JD_COLOUR_LEVEL);
  double share = LIGHTEST + (DARKEST - LIGHTEST) * (CLAMP (value, LEAST, MOST) - LEAST) / (MOST - LEAST);

  return (JdColour){ card.red + (level.red - card.red) * share,
                     card.green + (level.green - card.green) * share,
                     card.blue + (level.blue - card.blue) * share,
                     1 };
}

/* Fills a tile; one without a score is empty, with a dashed edge. Returns the colour of what is written on it. */
static JdColour
fill_tile (cairo_t *cr, const JdPalette *palette, const JdRect *box, double value, double s)
{
  const double dashes[] = { 4 * s, 3 * s };
  gboolean is_scored = !isnan (value);
  JdColour fill = is_scored ? get_fill (palette, value) : jd_palette_get_colour (palette, JD_COLOUR_CARD);

  jd_path_round (cr, box, MIN (RADIUS * s, box->height / 3));
  jd_colour_set_source (fill, cr, 1);
  cairo_fill_preserve (cr);
  jd_palette_set_source (palette, cr, JD_COLOUR_LEVEL_EMPTY);
  cairo_set_line_width (cr, s);
  if (!is_scored)
    cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);

  return jd_palette_text_on (fill);
}

/* In the largest type in which all of it fits, or else as much as fits in the usual one. */
static void
draw_name (const JdCycleLayout *layout, cairo_t *cr, const char *name, const JdRect *box)
{
  static const double sizes[] = { JD_TEXT_HEADING, JD_TEXT_BODY, JD_TEXT_SMALL, JD_TEXT_BODY };
  double widths[JD_TEXT_FLOW_MAX_LINES] = { box->width, box->width, box->width };
  JdRect line = { box->x, box->y, box->width, 0 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      double size = sizes[i] * layout->data.font_scale;
      guint most = (guint) CLAMP (floor (box->height / (size * LEADING) + 0.05), 0, JD_TEXT_FLOW_MAX_LINES);
      JdTextFlow flow;

      if (most == 0 || box->width < size * 3 || name == NULL)
        continue;
      jd_text_flow_init (&flow, layout->context, name, size, widths, most);
      if (flow.whole || i == G_N_ELEMENTS (sizes) - 1)
        {
          line.height = size * LEADING;
          line.y += MAX (box->height - flow.n_lines * line.height, 0) / 2;
          for (guint j = 0; j < flow.n_lines; j++, line.y += line.height)
            jd_text_show_line (cr, flow.lines[j], size, &line, JD_TEXT_START);
          jd_text_flow_clear (&flow);
          return;
        }
      jd_text_flow_clear (&flow);
    }
}

/* Mean and coverage from the right edge of @box; returns where they begin. */
static double
draw_numbers (const JdCycleLayout *layout,
              cairo_t *cr,
              const JdCycleTile *tile,
              const JdRect *box,
              double size)
{
  g_autoptr (PangoLayout) score
    = jd_text_layout_new (layout->context, tile->score != NULL ? tile->score : "–", size, TRUE);
  g_autoptr (PangoLayout) coverage = jd_text_layout_new (
    layout->context, tile->coverage, MAX (size * 0.66, 9 * layout->data.font_scale), FALSE);
  double gap = size * 0.3;
  double width = jd_text_get_width (score);
  double all = width + gap + jd_text_get_width (coverage);
  JdRect place = *box;

  if (all > box->width)
    {
      jd_text_show_line (cr, score, size, &place, JD_TEXT_END);
      return box->x + box->width - width;
    }
  place.x = box->x + box->width - all;
  jd_text_show_line (cr, score, size, &place, JD_TEXT_START);
  place.x += width + gap;
  jd_text_show_line (cr, coverage, size, &place, JD_TEXT_START);

  return box->x + box->width - all;
}

/** jd_cycle_draw_tile: draws a function where it stands. */
void
jd_cycle_draw_tile (const JdCycleLayout *layout, cairo_t *cr, const JdPalette *palette, guint index)
{
  const JdCycleTile *tile = &layout->data.tiles[index];
  JdRect box = layout->tiles[index];
  double s = layout->data.font_scale;
  double size = MIN (LARGE * s, MIN (box.height * 0.5, box.width * 0.2));
  JdRect inside;
  JdRect head;
  double code;
  double numbers;

  if (jd_rect_is_empty (&box))
    return;
  jd_colour_set_source (fill_tile (cr, palette, &box, tile->value, s), cr, 1);
  inside = jd_rect_inset (&box, MIN (PADDING * s, box.width / 12), MIN (PADDING * s * 0.6, box.height / 10));
  if (box.width >= WIDE * s)
    {
      /* All in one row. */
      code = jd_text_draw_line (cr, layout->context, tile->code, size, TRUE, &inside, JD_TEXT_START);
      numbers = draw_numbers (layout, cr, tile, &inside, size);
      inside.x += code + size * 0.5;
      inside.width = MAX (numbers - inside.x - size * 0.5, 0);
      draw_name (layout, cr, tile->name, &inside);
      return;
    }
  head = inside;
  if (inside.height >= size * JD_CYCLE_ROW + JD_TEXT_SMALL * s * LEADING)
    head.height = size * JD_CYCLE_ROW;
  code = jd_text_draw_line (cr, layout->context, tile->code, size, TRUE, &head, JD_TEXT_START);
  head.x += code + size * 0.3;
  head.width = MAX (head.width - code - size * 0.3, 1);
  draw_numbers (layout, cr, tile, &head, size);
  if (head.height < inside.height)
    {
      inside.y += head.height;
      inside.height -= head.height;
      draw_name (layout, cr, tile->name, &inside);
    }
}

/** jd_cycle_draw_scale: draws which colour stands for which mean, and how an unscored tile looks. */
void
jd_cycle_draw_scale (const JdCycleLayout *layout, cairo_t *cr, const JdPalette *palette)
{
  static const char *const figures[] = { "1", "2", "3", "4", "5" };
  double size = JD_TEXT_SMALL * layout->data.font_scale;
  JdRect box = layout->scale;

  if (jd_rect_is_empty (&box))
    return;
  jd_palette_set_source (palette, cr, JD_COLOUR_DIM_TEXT);
  box.x += jd_text_draw_line (cr, layout->context, layout->data.scale, size, FALSE, &box, JD_TEXT_START)
           + size * 0.7;
  box.width = box.height * 1.7;
  for (guint i = 0; i < G_N_ELEMENTS (figures); i++)
    {
      jd_colour_set_source (fill_tile (cr, palette, &box, i + 1, layout->data.font_scale * 0.75), cr, 1);
      jd_text_draw_line (cr, layout->context, figures[i], size, FALSE, &box, JD_TEXT_CENTRE);
      box.x += box.width + 2;
    }
  box.x += size * 0.8;
  fill_tile (cr, palette, &box, NAN, layout->data.font_scale);
  box.x += box.width + size * 0.5;
  box.width = layout->scale.x + layout->scale.width - box.x;
  jd_palette_set_source (palette, cr, JD_COLOUR_DIM_TEXT);
  jd_text_draw_line (cr, layout->context, layout->data.no_score, size, FALSE, &box, JD_TEXT_START);
}
