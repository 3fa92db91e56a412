/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The level meter: five cells and a figure; unscored and excluded look like neither a number nor each other. */

#include "jd-card-private.h"
#include "jd-path-private.h"

#define N_CELLS       5
#define EXCLUDED_SIGN "×"
#define BETWEEN       7.0 /* two meters */

/* A meter's measures: cells are narrower where two meters share a row. */
typedef struct
{
  double cell;
  double gap;
  double height;
} MeterSize;

static MeterSize
meter_size (const JdCardPen *pen, const JdCardFace *face, JdCardTrim trim)
{
  double s = pen->scale;

  return (trim & JD_CARD_TRIM_METERS) || face->n_levels > 1 ? (MeterSize){ 3.5 * s, 1.25 * s, 10 * s }
                                                            : (MeterSize){ 5 * s, 1.5 * s, 10 * s };
}

static double
figure_width (const JdCardPen *pen)
{
  return jd_card_pen_get_text_width (pen, "5", JD_TEXT_BODY, TRUE);
}

static double
mark_width (const JdCardPen *pen, const JdCardLevel *level)
{
  return level->mark == NULL
           ? 0
           : jd_card_pen_get_text_width (pen, level->mark, JD_TEXT_SMALL, FALSE) + 3 * pen->scale;
}

/* An excluded side says so in words where it is the only one. */
static const char *
excluded_word (const JdCardFace *face, const JdCardLevel *level, JdCardTrim trim)
{
  return (trim & JD_CARD_TRIM_METERS) || face->n_levels > 1 ? NULL : level->excluded_text;
}

static double
level_width (const JdCardPen *pen, const JdCardFace *face, const JdCardLevel *level, JdCardTrim trim)
{
  MeterSize size = meter_size (pen, face, trim);
  const char *word = excluded_word (face, level, trim);
  double width = mark_width (pen, level);

  if (level->value != JD_CARD_LEVEL_EXCLUDED)
    return width + figure_width (pen)
           + (trim & JD_CARD_TRIM_CELLS ? 0 : N_CELLS * (size.cell + size.gap) + 3 * pen->scale);

  width += jd_card_pen_get_text_width (pen, EXCLUDED_SIGN, JD_TEXT_BODY, TRUE);
  if (word != NULL)
    width += 3 * pen->scale + jd_card_pen_get_text_width (pen, word, JD_TEXT_SMALL, FALSE);

  return width;
}

/** jd_card_meters_get_width: computes the width of all meters of @face; as far as @trim narrows them. */
double
jd_card_meters_get_width (const JdCardPen *pen, const JdCardFace *face, JdCardTrim trim)
{
  double width = 0;

  for (guint i = 0; i < face->n_levels; i++)
    width += level_width (pen, face, &face->levels[i], trim) + (i > 0 ? BETWEEN * pen->scale : 0);

  return width;
}

/* Filled cells in one path and empty ones in another: that is most of what a card costs to paint. */
static void
draw_cells (const JdCardPen *pen, const MeterSize *size, int value, const JdRect *box)
{
  double top = box->y + (box->height - size->height) / 2;
  double line = MAX (pen->scale, 1);

  for (int i = 0; i < MIN (value, N_CELLS); i++)
    {
      JdRect cell = { box->x + i * (size->cell + size->gap), top, size->cell, size->height };

      jd_path_round (pen->cr, &cell, 1.25 * pen->scale);
    }
  jd_card_pen_set_role_ink (pen, JD_COLOUR_LEVEL);
  cairo_fill (pen->cr);

  for (int i = value; i < N_CELLS; i++)
    {
      JdRect cell = { box->x + i * (size->cell + size->gap), top, size->cell, size->height };
      JdRect inner = jd_rect_inset (&cell, line / 2, line / 2);

      jd_path_round (pen->cr, &inner, pen->scale);
    }
  jd_card_pen_set_role_ink (pen, JD_COLOUR_LEVEL_EMPTY);
  cairo_set_line_width (pen->cr, line);
  cairo_stroke (pen->cr);
}

static void
draw_level (const JdCardPen *pen,
            const JdCardFace *face,
            const JdCardLevel *level,
            JdCardTrim trim,
            const JdRect *box)
{
  static const char *const figures[] = { "–", "1", "2", "3", "4", "5" };
  MeterSize size = meter_size (pen, face, trim);
  const char *word = excluded_word (face, level, trim);
  JdRect rest = *box;

  if (level->mark != NULL)
    {
      jd_card_pen_set_role_ink (pen, JD_COLOUR_DIM_TEXT);
      jd_card_pen_show_text (pen, level->mark, JD_TEXT_SMALL, FALSE, &rest, JD_TEXT_START);
      rest.x += mark_width (pen, level);
      rest.width -= mark_width (pen, level);
    }

  if (level->value == JD_CARD_LEVEL_EXCLUDED)
    {
      jd_card_pen_set_role_ink (pen, JD_COLOUR_DIM_TEXT);
      jd_card_pen_show_text (pen, EXCLUDED_SIGN, JD_TEXT_BODY, TRUE, &rest, JD_TEXT_START);
      if (word != NULL)
        jd_card_pen_show_text (pen, word, JD_TEXT_SMALL, FALSE, &rest, JD_TEXT_END);
      return;
    }

  if (!(trim & JD_CARD_TRIM_CELLS))
    draw_cells (pen, &size, level->value, &rest);
  jd_card_pen_set_role_ink (pen,
                            level->value == JD_CARD_LEVEL_UNSCORED ? JD_COLOUR_DIM_TEXT : JD_COLOUR_TEXT);
  rest.x += rest.width - figure_width (pen);
  rest.width = figure_width (pen);
  jd_card_pen_show_text (pen, figures[CLAMP (level->value, 0, 5)], JD_TEXT_BODY, TRUE, &rest, JD_TEXT_CENTRE);
}

/** jd_card_meters_draw: draws the meters of @face into @box, which has their width. */
void
jd_card_meters_draw (const JdCardPen *pen, const JdCardFace *face, JdCardTrim trim, const JdRect *box)
{
  double x = box->x;

  for (guint i = 0; i < face->n_levels; i++)
    {
      double width = level_width (pen, face, &face->levels[i], trim);
      JdRect place = { x, box->y, width, box->height };

      draw_level (pen, face, &face->levels[i], trim, &place);
      x += width + BETWEEN * pen->scale;
    }
}
