/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The small things on a card.  Each knows its width before it is drawn, so that the title gets the rest. */

#include "jd-card-private.h"
#include "jd-path-private.h"

#define DOT         15.0
#define DOT_OVERLAP 3.0
#define MOST_DOTS   3

static double
pill_width (const JdCardPen *pen, const char *text)
{
  return jd_card_pen_get_text_width (pen, text, JD_TEXT_SMALL, FALSE) + 11 * pen->scale;
}

/* How a pill is drawn. */
typedef enum
{
  PILL_PLAIN,
  PILL_DASHED, /* what another design says */
  PILL_FILLED, /* what is only tried */
} PillStyle;

static void
draw_pill_shape (const JdCardPen *pen, JdColourRole role, PillStyle style, const JdRect *pill)
{
  double line = MAX (pen->scale, 1);
  JdRect shape = style == PILL_FILLED ? *pill : jd_rect_inset (pill, pen->scale / 2, pen->scale / 2);
  const double dashes[] = { 3 * pen->scale, 2 * pen->scale };

  cairo_save (pen->cr);
  jd_path_round (pen->cr, &shape, shape.height / 2);
  jd_card_pen_set_role_ink (pen, role);
  if (style == PILL_FILLED)
    {
      cairo_fill (pen->cr);
    }
  else
    {
      cairo_set_line_width (pen->cr, line);
      if (style == PILL_DASHED)
        cairo_set_dash (pen->cr, dashes, G_N_ELEMENTS (dashes), 0);
      cairo_stroke (pen->cr);
    }
  cairo_restore (pen->cr);
}

/* A pill of one line. */
static void
draw_pill (const JdCardPen *pen, const char *text, JdColourRole role, PillStyle style, const JdRect *box)
{
  double height = 15 * pen->scale;
  JdRect pill = { box->x, box->y + (box->height - height) / 2, box->width, height };
  JdRect words = jd_rect_inset (&pill, 5 * pen->scale, 0);

  draw_pill_shape (pen, role, style, &pill);
  jd_card_pen_set_role_ink (pen, style == PILL_FILLED ? JD_COLOUR_CARD : role);
  if (pill_width (pen, text) <= box->width + 1e-6)
    jd_card_pen_show_text (pen, text, JD_TEXT_SMALL, FALSE, &words, JD_TEXT_CENTRE);
  else
    jd_text_draw_line (pen->cr, pen->context, text, JD_TEXT_SMALL * pen->scale, FALSE, &words, JD_TEXT_START);
}

static double
units_width (const JdCardPen *pen, const JdCardFace *face)
{
  guint dots = MIN (face->n_units, MOST_DOTS);
  double width = (dots * (DOT - DOT_OVERLAP) + DOT_OVERLAP) * pen->scale;

  if (face->n_units > MOST_DOTS)
    width += 16 * pen->scale;

  return width;
}

static void
draw_units (const JdCardPen *pen, const JdCardFace *face, const JdRect *box)
{
  guint dots = MIN (face->n_units, MOST_DOTS);
  double radius = DOT * pen->scale / 2;
  double x = box->x + radius;
  double y = box->y + box->height / 2;

  for (guint i = 0; i < dots; i++, x += (DOT - DOT_OVERLAP) * pen->scale)
    {
      JdColour colour = jd_palette_get_unit_colour (pen->palette, face->units[i].colour);
      JdRect dot = { x - radius, y - radius, 2 * radius, 2 * radius };

      /* The rim keeps overlapping dots apart. */
      cairo_arc (pen->cr, x, y, radius, 0, 2 * G_PI);
      jd_card_pen_set_role_ink (pen, JD_COLOUR_CARD);
      cairo_fill (pen->cr);
      cairo_arc (pen->cr, x, y, radius - pen->scale, 0, 2 * G_PI);
      jd_card_pen_set_ink (pen, colour);
      cairo_fill (pen->cr);
      jd_card_pen_set_ink (pen, jd_palette_text_on (colour));
      jd_card_pen_show_text (pen, face->units[i].initial, JD_TEXT_TINY, TRUE, &dot, JD_TEXT_CENTRE);
    }

  if (face->n_units > MOST_DOTS)
    {
      g_autofree char *more = g_strdup_printf ("+%u", face->n_units - MOST_DOTS);

      jd_card_pen_set_role_ink (pen, JD_COLOUR_DIM_TEXT);
      jd_card_pen_show_text (pen, more, JD_TEXT_SMALL, FALSE, box, JD_TEXT_END);
    }
}

static const char *
target_text (const JdCardFace *face, JdCardTrim trim)
{
  if ((trim & JD_CARD_TRIM_SIGN) && face->target_sign != NULL)
    return face->target_sign;
  return (trim & JD_CARD_TRIM_TARGET) && face->target_short != NULL ? face->target_short : face->target;
}

/** jd_card_part_get_width: computes the width that @part wants on @face; 0 where the face has none. */
double
jd_card_part_get_width (const JdCardPen *pen, const JdCardFace *face, JdCardPart part, JdCardTrim trim)
{
  switch (part)
    {
    case JD_CARD_PART_METERS:
      return jd_card_meters_get_width (pen, face, trim);
    case JD_CARD_PART_TARGET:
      return face->target == NULL ? 0 : pill_width (pen, target_text (face, trim));
    case JD_CARD_PART_NOTE:
      return face->area_note == NULL ? 0 : pill_width (pen, face->area_note);
    case JD_CARD_PART_UNITS:
      return face->n_units == 0 ? 0 : units_width (pen, face);
    default:
      g_return_val_if_reached (0);
    }
}

/** jd_card_part_draw: draws @part of @face into @box, which is as wide as jd_card_part_get_width() asks. */
void
jd_card_part_draw (const JdCardPen *pen,
                   const JdCardFace *face,
                   JdCardPart part,
                   JdCardTrim trim,
                   const JdRect *box)
{
  switch (part)
    {
    case JD_CARD_PART_METERS:
      jd_card_meters_draw (pen, face, trim, box);
      break;
    case JD_CARD_PART_TARGET:
      draw_pill (pen,
                 target_text (face, trim),
                 JD_COLOUR_TARGET,
                 face->flags & JD_CARD_TRIED ? PILL_FILLED : PILL_DASHED,
                 box);
      break;
    case JD_CARD_PART_NOTE:
      draw_pill (pen, face->area_note, JD_COLOUR_DIM_TEXT, PILL_PLAIN, box);
      break;
    case JD_CARD_PART_UNITS:
      draw_units (pen, face, box);
      break;
    default:
      g_return_if_reached ();
    }
}

/** jd_card_draw_padlock: draws a closed padlock that fills @box. */
void
jd_card_draw_padlock (const JdCardPen *pen, const JdRect *box)
{
  double shackle = box->width * 0.3;
  double middle = box->x + box->width / 2;
  double top = box->y + box->height * 0.45;
  JdRect body = { box->x, top, box->width, box->height * 0.55 };

  jd_card_pen_set_role_ink (pen, JD_COLOUR_DIM_TEXT);
  jd_path_round (pen->cr, &body, box->width * 0.15);
  cairo_fill (pen->cr);
  cairo_set_line_width (pen->cr, box->width * 0.16);
  cairo_move_to (pen->cr, middle - shackle, top);
  cairo_line_to (pen->cr, middle - shackle, box->y + shackle + box->width * 0.08);
  cairo_arc (pen->cr, middle, box->y + shackle + box->width * 0.08, shackle, G_PI, 2 * G_PI);
  cairo_line_to (pen->cr, middle + shackle, top);
  cairo_stroke (pen->cr);
}
