/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The board as a picture.  On screen the same layout and the same cards are shown by widgets. */

#include "jd-board-paint.h"

#include "jd-card-parts-private.h"

#include <math.h>

#define TITLE_TEXT    18.0
#define SUBTITLE_TEXT 13.0
#define FOOTER_TEXT   11.0
#define NUMERAL_TEXT  18.0
#define NAME_TEXT     14.0
#define COUNT_TEXT    12.0
#define LANE_TEXT     12.0
#define AXIS_TEXT     12.5
#define TITLE_HEIGHT  34.0
#define FOOTER_HEIGHT 22.0

/* What every part of the board needs to draw itself. */
typedef struct
{
  const JdBoardPicture *picture;
  PangoContext *context;
  cairo_t *cr;
  const JdPalette *palette;
  double s;
} Brush;

static double
title_height (const JdBoardPicture *picture, double s)
{
  return picture->title != NULL || picture->subtitle != NULL ? round (TITLE_HEIGHT * s) : 0;
}

static double
footer_height (const JdBoardPicture *picture, double s)
{
  return picture->footer != NULL ? round (FOOTER_HEIGHT * s) : 0;
}

static void
fill_box (const Brush *brush, const JdRect *rect, double radius, JdColour fill, const JdColour *edge)
{
  jd_card_path (brush->cr, rect, radius * brush->s);
  jd_colour_set_source (fill, brush->cr, 1.0);
  cairo_fill (brush->cr);
  if (edge != NULL)
    {
      JdRect line = jd_rect_inset (rect, brush->s / 2, brush->s / 2);

      jd_card_path (brush->cr, &line, (radius - 0.5) * brush->s);
      jd_colour_set_source (*edge, brush->cr, 1.0);
      cairo_set_line_width (brush->cr, brush->s);
      cairo_stroke (brush->cr);
    }
}

/* Draws a line of text from the left edge of @room and takes what it used off @room. */
static void
take_text (const Brush *brush, JdRect *room, const char *text, double size, gboolean bold, JdColourRole role)
{
  double used;

  if (text == NULL || room->width <= 0)
    return;
  jd_palette_set_source (brush->palette, brush->cr, role);
  used = jd_text_draw_line (brush->cr, brush->context, text, size * brush->s, bold, room, JD_TEXT_START)
         + 8 * brush->s;
  room->x += used;
  room->width = MAX (room->width - used, 0);
}

/* Draws a line of text against the right edge of @room and takes what it used off @room. */
static void
take_text_at_end (const Brush *brush, JdRect *room, const char *text, double size, JdColourRole role)
{
  if (text == NULL)
    return;
  jd_palette_set_source (brush->palette, brush->cr, role);
  room->width
    -= jd_text_draw_line (brush->cr, brush->context, text, size * brush->s, FALSE, room, JD_TEXT_END)
       + 8 * brush->s;
}

static void
draw_pane_header (const Brush *brush, const JdBoardPane *pane, const JdBoardPaneText *text)
{
  JdRect room = jd_rect_inset (&pane->header, 6 * brush->s, 0);

  take_text_at_end (brush, &room, text->count, COUNT_TEXT, JD_COLOUR_DIM_TEXT);
  take_text (brush, &room, text->numeral, NUMERAL_TEXT, TRUE, JD_COLOUR_TEXT);
  take_text (brush, &room, text->name, NAME_TEXT, TRUE, JD_COLOUR_TEXT);
}

static void
draw_strip_header (const Brush *brush, const JdBoardPane *pane, const JdBoardPaneText *text)
{
  JdRect room = jd_rect_inset (&pane->header, 6 * brush->s, 0);
  double row = 18 * brush->s;

  if (pane->n_cards > 0 && text->count != NULL)
    {
      JdRect below = { room.x, room.y + room.height / 2, room.width, row };

      jd_palette_set_source (brush->palette, brush->cr, JD_COLOUR_DIM_TEXT);
      jd_text_draw_line (
        brush->cr, brush->context, text->count, COUNT_TEXT * brush->s, FALSE, &below, JD_TEXT_START);
      room = (JdRect){ room.x, room.y + room.height / 2 - row, room.width, row };
    }
  take_text (brush, &room, text->name, 13, TRUE, JD_COLOUR_TEXT);
}

static void
draw_lane_name (const Brush *brush, const JdBoardLane *lane, const char *name)
{
  g_autofree char *count = g_strdup_printf ("%u", lane->n_cards);
  JdRect room = jd_rect_inset (&lane->header, 6 * brush->s, 0);

  jd_palette_set_source (brush->palette, brush->cr, JD_COLOUR_DIM_TEXT);
  if (lane->sideways && lane->n_cards == 0)
    jd_text_draw_line (brush->cr, brush->context, name, LANE_TEXT * brush->s, FALSE, &room, JD_TEXT_CENTRE);
  else if (lane->narrow)
    {
      room = jd_rect_inset (&lane->header, 0, 8 * brush->s);
      jd_text_draw_downwards (
        brush->cr, brush->context, name, LANE_TEXT * brush->s, FALSE, &room, JD_TEXT_START);
    }
  else
    {
      if (lane->sideways)
        room.height = MIN (room.height, 30 * brush->s);
      take_text (brush, &room, name, LANE_TEXT, TRUE, JD_COLOUR_DIM_TEXT);
      room.x -= 2 * brush->s;
      if (lane->n_cards > 0)
        take_text (brush, &room, count, LANE_TEXT, FALSE, JD_COLOUR_DIM_TEXT);
    }
}

static void
draw_pane (const Brush *brush, const JdBoardLayout *layout, JdBoardAreaId area)
{
  const JdBoardPane *pane = jd_board_layout_get_pane (layout, area);
  JdColour edge = jd_palette_get_colour (brush->palette, JD_COLOUR_OUTLINE);

  if (pane == NULL)
    return;

  fill_box (brush, &pane->frame, 8, jd_palette_get_colour (brush->palette, JD_COLOUR_PANE), &edge);
  if (pane->lanes[0].sideways)
    draw_strip_header (brush, pane, &brush->picture->panes[area]);
  else
    draw_pane_header (brush, pane, &brush->picture->panes[area]);

  for (guint i = 0; i < JD_BOARD_N_LANES; i++)
    {
      fill_box (brush, &pane->lanes[i].frame, 6, jd_palette_get_lane_colour (brush->palette, i), NULL);
      draw_lane_name (brush, &pane->lanes[i], brush->picture->lanes[i]);
    }
}

/* A line with a head at its end, from @from to @to along the lying axis. */
static void
draw_arrow (const Brush *brush, double from, double to, double y)
{
  double head = 4 * brush->s;

  if (to - from < 4 * head)
    return;
  jd_palette_set_source (brush->palette, brush->cr, JD_COLOUR_LEVEL_EMPTY);
  cairo_set_line_width (brush->cr, brush->s);
  cairo_move_to (brush->cr, from, y);
  cairo_line_to (brush->cr, to, y);
  cairo_move_to (brush->cr, to - head, y - head);
  cairo_line_to (brush->cr, to, y);
  cairo_line_to (brush->cr, to - head, y + head);
  cairo_stroke (brush->cr);
}

/* Start, name and end of an axis along @box; the arrow runs between them. */
static void
draw_axis (const Brush *brush, const JdBoardAxisText *text, const JdRect *box, gboolean down)
{
  double length = down ? box->height : box->width;
  double middle = down ? box->width / 2 : box->height / 2;
  double size = AXIS_TEXT * brush->s;
  double gap = 8 * brush->s;
  g_autoptr (PangoLayout) start = jd_text_layout_new (brush->context, text->start, size, FALSE);
  g_autoptr (PangoLayout) name = jd_text_layout_new (brush->context, text->name, size, TRUE);
  g_autoptr (PangoLayout) end = jd_text_layout_new (brush->context, text->end, size, FALSE);
  double start_width = jd_text_get_width (start) + gap;
  double name_width = jd_text_get_width (name) + 2 * gap;
  double end_width = jd_text_get_width (end) + gap;

  jd_palette_set_source (brush->palette, brush->cr, JD_COLOUR_DIM_TEXT);
  if (down)
    {
      jd_text_draw_downwards (brush->cr, brush->context, text->start, size, FALSE, box, JD_TEXT_START);
      jd_text_draw_downwards (brush->cr, brush->context, text->name, size, TRUE, box, JD_TEXT_CENTRE);
      jd_text_draw_downwards (brush->cr, brush->context, text->end, size, FALSE, box, JD_TEXT_END);
    }
  else
    {
      jd_text_show_line (brush->cr, start, size, box, JD_TEXT_START);
      jd_text_show_line (brush->cr, name, size, box, JD_TEXT_CENTRE);
      jd_text_show_line (brush->cr, end, size, box, JD_TEXT_END);
    }

  cairo_save (brush->cr);
  cairo_translate (brush->cr, down ? box->x + box->width : box->x, box->y);
  if (down)
    cairo_rotate (brush->cr, G_PI_2);
  draw_arrow (brush, start_width, (length - name_width) / 2, middle);
  draw_arrow (brush, (length + name_width) / 2, length - end_width, middle);
  cairo_restore (brush->cr);
}

static void
draw_cards (const Brush *brush, const JdBoardInput *input, const JdBoardLayout *layout, const char *language)
{
  g_autoptr (JdCardPainter) painter = jd_card_painter_new (brush->context, language, brush->s);

  for (guint i = 0; i < MIN (brush->picture->n_cards, jd_board_layout_get_n_cards (layout)); i++)
    {
      JdBoardAreaId area = input->with_areas ? input->cards[i].area : JD_BOARD_AREA_NONE;
      const JdBoardPane *pane = jd_board_layout_get_pane (layout, area);

      /* What would have to be scrolled to is left out rather than drawn over its neighbour. */
      if (jd_rect_encloses (&pane->frame, jd_board_layout_get_card (layout, i)))
        jd_card_painter_draw (painter,
                              brush->cr,
                              &brush->picture->cards[i],
                              jd_board_layout_get_card (layout, i),
                              brush->palette);
    }
}

static void
draw_heading (const Brush *brush, double width)
{
  JdRect room = { 6 * brush->s, 0, width - 12 * brush->s, TITLE_HEIGHT * brush->s };

  take_text (brush, &room, brush->picture->title, TITLE_TEXT, TRUE, JD_COLOUR_TEXT);
  room.x += 4 * brush->s;
  room.y += 1.5 * brush->s;
  take_text (brush, &room, brush->picture->subtitle, SUBTITLE_TEXT, FALSE, JD_COLOUR_DIM_TEXT);
}

/**
 * jd_board_paint:
 * @picture: texts and cards
 * @input: size of the whole picture, scale and places of the cards; title and footer are taken off its height
 * @context: where font and rendering come from
 * @cr: where to draw; the top left corner is at 0, 0 of its user space
 * @palette: in which colours
 *
 * Draws a whole board.  Nothing can be scrolled on a picture: ask jd_board_paint_fitting_height() first.
 */
void
jd_board_paint (const JdBoardPicture *picture,
                const JdBoardInput *input,
                PangoContext *context,
                cairo_t *cr,
                const JdPalette *palette)
{
  PangoContext *own;
  g_autoptr (JdBoardLayout) layout = NULL;
  JdBoardInput inner;
  Brush brush;

  g_return_if_fail (picture != NULL);
  g_return_if_fail (input != NULL && input->scale > 0);
  g_return_if_fail (PANGO_IS_CONTEXT (context));
  g_return_if_fail (cr != NULL);
  g_return_if_fail (palette != NULL);

  own = jd_text_context_new (context, picture->language);
  brush = (Brush){ picture, own, cr, palette, input->scale };
  inner = *input;
  inner.height
    = MAX (input->height - title_height (picture, input->scale) - footer_height (picture, input->scale), 0);
  layout = jd_board_layout_new (&inner, NULL);

  cairo_save (cr);
  cairo_rectangle (cr, 0, 0, input->width, input->height);
  jd_palette_set_source (palette, cr, JD_COLOUR_CANVAS);
  cairo_fill (cr);

  draw_heading (&brush, input->width);
  if (picture->footer != NULL)
    {
      JdRect room = { 6 * brush.s,
                      input->height - FOOTER_HEIGHT * brush.s,
                      input->width - 12 * brush.s,
                      FOOTER_HEIGHT * brush.s };

      take_text (&brush, &room, picture->footer, FOOTER_TEXT, FALSE, JD_COLOUR_DIM_TEXT);
    }

  cairo_translate (cr, 0, title_height (picture, brush.s));
  for (guint area = 0; area < JD_BOARD_N_AREAS; area++)
    draw_pane (&brush, layout, area);
  if (!jd_rect_is_empty (jd_board_layout_get_information_axis (layout)))
    draw_axis (&brush, &picture->information, jd_board_layout_get_information_axis (layout), TRUE);
  if (!jd_rect_is_empty (jd_board_layout_get_skill_axis (layout)))
    draw_axis (&brush, &picture->skill, jd_board_layout_get_skill_axis (layout), FALSE);
  draw_cards (&brush, input, layout, picture->language);
  cairo_restore (cr);
  g_object_unref (own);
}

/**
 * jd_board_paint_fitting_height:
 * @picture: texts
 * @input: width, scale and cards; its height is the least
 *
 * Finds the height of a picture on which all cards stand.
 *
 * Returns: @input's height or more
 */
double
jd_board_paint_fitting_height (const JdBoardPicture *picture, const JdBoardInput *input)
{
  JdBoardInput inner;
  double around;

  g_return_val_if_fail (picture != NULL, 0);
  g_return_val_if_fail (input != NULL && input->scale > 0, 0);

  around = title_height (picture, input->scale) + footer_height (picture, input->scale);
  inner = *input;
  inner.height = MAX (input->height - around, 0);

  return jd_board_layout_fitting_height (&inner) + around;
}
