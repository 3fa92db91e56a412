/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the cards stand on: areas, lanes, their names and the axes.  The same strokes on screen and in pictures. */

#include "jd-board-paint.h"

#include "jd-board-brush-private.h"
#include "jd-path-private.h"
#include "jd-text-private.h"

static JdBoardBrush
brush_new (const JdBoardPicture *picture,
           const JdBoardLayout *layout,
           PangoContext *context,
           cairo_t *cr,
           const JdPalette *palette)
{
  return (JdBoardBrush){ .picture = picture,
                         .context = jd_text_context_new (context, picture->language),
                         .cr = cr,
                         .palette = palette,
                         .s = jd_board_layout_get_scale (layout) };
}

static void
fill_box (const JdBoardBrush *brush, const JdRect *rect, double radius, JdColour fill, const JdColour *edge)
{
  jd_path_round (brush->cr, rect, radius * brush->s);
  jd_colour_set_source (fill, brush->cr, 1.0);
  cairo_fill (brush->cr);
  if (edge != NULL)
    {
      JdRect line = jd_rect_inset (rect, brush->s / 2, brush->s / 2);

      jd_path_round (brush->cr, &line, (radius - 0.5) * brush->s);
      jd_colour_set_source (*edge, brush->cr, 1.0);
      cairo_set_line_width (brush->cr, brush->s);
      cairo_stroke (brush->cr);
    }
}

/* Draws a line of text against the right edge of @room and takes what it used off @room. */
static void
take_text_at_end (const JdBoardBrush *brush, JdRect *room, const char *text, double size, JdColourRole role)
{
  if (text == NULL)
    return;
  jd_palette_set_source (brush->palette, brush->cr, role);
  room->width
    -= jd_text_draw_line (brush->cr, brush->context, text, size * brush->s, FALSE, room, JD_TEXT_END)
       + 8 * brush->s;
}

static void
draw_pane_header (const JdBoardBrush *brush, const JdBoardPane *pane, const JdBoardPaneText *text)
{
  JdRect room = jd_rect_inset (&pane->header, 6 * brush->s, 0);

  take_text_at_end (brush, &room, text->count, JD_TEXT_BODY, JD_COLOUR_DIM_TEXT);
  jd_board_brush_take_text (brush, &room, text->numeral, JD_TEXT_TITLE, TRUE, JD_COLOUR_TEXT);
  jd_board_brush_take_text (brush, &room, text->name, JD_TEXT_HEADING, TRUE, JD_COLOUR_TEXT);
}

static void
draw_strip_header (const JdBoardBrush *brush, const JdBoardPane *pane, const JdBoardPaneText *text)
{
  JdRect room = jd_rect_inset (&pane->header, 6 * brush->s, 0);
  double row = 18 * brush->s;

  if (pane->n_cards > 0 && text->count != NULL)
    {
      JdRect below = { room.x, room.y + room.height / 2, room.width, row };

      jd_palette_set_source (brush->palette, brush->cr, JD_COLOUR_DIM_TEXT);
      jd_text_draw_line (
        brush->cr, brush->context, text->count, JD_TEXT_BODY * brush->s, FALSE, &below, JD_TEXT_START);
      room = (JdRect){ room.x, room.y + room.height / 2 - row, room.width, row };
    }
  jd_board_brush_take_text (brush, &room, text->name, JD_TEXT_HEADING, TRUE, JD_COLOUR_TEXT);
}

static void
draw_lane_name (const JdBoardBrush *brush, const JdBoardLane *lane, const char *name)
{
  g_autofree char *count = g_strdup_printf ("%u", lane->n_cards);
  JdRect room = jd_rect_inset (&lane->header, 6 * brush->s, 0);

  jd_palette_set_source (brush->palette, brush->cr, JD_COLOUR_DIM_TEXT);
  if (lane->sideways && lane->n_cards == 0)
    jd_text_draw_line (
      brush->cr, brush->context, name, JD_TEXT_BODY * brush->s, FALSE, &room, JD_TEXT_CENTRE);
  else if (lane->narrow)
    {
      room = jd_rect_inset (&lane->header, 0, 8 * brush->s);
      jd_text_draw_downwards (
        brush->cr, brush->context, name, JD_TEXT_BODY * brush->s, FALSE, &room, JD_TEXT_START);
    }
  else
    {

      jd_board_brush_take_text (brush, &room, name, JD_TEXT_BODY, TRUE, JD_COLOUR_DIM_TEXT);
      room.x -= 2 * brush->s;
      if (lane->n_cards > 0)
        jd_board_brush_take_text (brush, &room, count, JD_TEXT_BODY, FALSE, JD_COLOUR_DIM_TEXT);
    }
}

static void
draw_pane (const JdBoardBrush *brush, const JdBoardLayout *layout, JdBoardAreaId area)
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
draw_arrow (const JdBoardBrush *brush, double from, double to, double y)
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

/* Start, name and end of an axis along @place; the arrow runs between them. */
static void
draw_axis (const JdBoardBrush *brush, const JdBoardAxisText *text, const JdRect *place, gboolean down)
{
  JdRect inner = jd_rect_inset (place, down ? 0 : 6 * brush->s, down ? 6 * brush->s : 0);
  const JdRect *box = &inner;
  double length = down ? box->height : box->width;
  double middle = down ? box->width / 2 : box->height / 2;
  double size = JD_TEXT_BODY * brush->s;
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

/**
 * jd_board_paint_pane:
 * @picture: its texts; cards are not looked at
 * @layout: the board
 * @area: which pane
 * @context: where font and rendering come from
 * @cr: where to draw; 0, 0 of its user space is that of @layout
 * @palette: in which colours
 *
 * Draws one area without its cards: frame, heading, lanes.  Nothing where the board has no such area.
 */
void
jd_board_paint_pane (const JdBoardPicture *picture,
                     const JdBoardLayout *layout,
                     JdBoardAreaId area,
                     PangoContext *context,
                     cairo_t *cr,
                     const JdPalette *palette)
{
  JdBoardBrush brush;

  g_return_if_fail (picture != NULL);
  g_return_if_fail (layout != NULL);
  g_return_if_fail (cr != NULL);

  brush = brush_new (picture, layout, context, cr, palette);
  draw_pane (&brush, layout, area);
  g_object_unref (brush.context);
}

/**
 * jd_board_paint_axes:
 * @picture: its texts
 * @layout: the board
 * @context: where font and rendering come from
 * @cr: where to draw
 * @palette: in which colours
 *
 * Draws the names of both axes, where @layout has room for them.
 */
void
jd_board_paint_axes (const JdBoardPicture *picture,
                     const JdBoardLayout *layout,
                     PangoContext *context,
                     cairo_t *cr,
                     const JdPalette *palette)
{
  JdBoardBrush brush;

  g_return_if_fail (picture != NULL);
  g_return_if_fail (layout != NULL);
  g_return_if_fail (cr != NULL);

  brush = brush_new (picture, layout, context, cr, palette);
  if (!jd_rect_is_empty (jd_board_layout_get_information_axis (layout)))
    draw_axis (&brush, &picture->information, jd_board_layout_get_information_axis (layout), TRUE);
  if (!jd_rect_is_empty (jd_board_layout_get_skill_axis (layout)))
    draw_axis (&brush, &picture->skill, jd_board_layout_get_skill_axis (layout), FALSE);
  g_object_unref (brush.context);
}
