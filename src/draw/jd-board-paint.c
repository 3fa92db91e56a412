/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The board as a picture.  On screen the same layout and the same cards are shown by widgets. */

#include "jd-board-paint.h"

#include "jd-board-brush-private.h"
#include "jd-text-private.h"

#include <math.h>

#define TITLE_TEXT    18.0
#define SUBTITLE_TEXT 13.0
#define FOOTER_TEXT   11.0
#define TITLE_HEIGHT  34.0
#define FOOTER_HEIGHT 22.0

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
draw_cards (const JdBoardBrush *brush,
            const JdBoardInput *input,
            const JdBoardLayout *layout,
            const char *language)
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
draw_heading (const JdBoardBrush *brush, double width)
{
  JdRect room = { 6 * brush->s, 0, width - 12 * brush->s, TITLE_HEIGHT * brush->s };

  jd_board_brush_take_text (brush, &room, brush->picture->title, TITLE_TEXT, TRUE, JD_COLOUR_TEXT);
  room.x += 4 * brush->s;
  room.y += 1.5 * brush->s;
  jd_board_brush_take_text (brush, &room, brush->picture->subtitle, SUBTITLE_TEXT, FALSE, JD_COLOUR_DIM_TEXT);
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
  JdBoardBrush brush;

  g_return_if_fail (picture != NULL);
  g_return_if_fail (input != NULL && input->scale > 0);
  g_return_if_fail (PANGO_IS_CONTEXT (context));
  g_return_if_fail (cr != NULL);
  g_return_if_fail (palette != NULL);

  own = jd_text_context_new (context, picture->language);
  brush = (JdBoardBrush){ picture, own, cr, palette, input->scale };
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

      jd_board_brush_take_text (&brush, &room, picture->footer, FOOTER_TEXT, FALSE, JD_COLOUR_DIM_TEXT);
    }

  cairo_translate (cr, 0, title_height (picture, brush.s));
  for (guint area = 0; area < JD_BOARD_N_AREAS; area++)
    jd_board_paint_pane (picture, layout, area, own, cr, palette);
  jd_board_paint_axes (picture, layout, own, cr, palette);
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
