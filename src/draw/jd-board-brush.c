/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-board-brush-private.h"

#include "jd-text-private.h"

/** jd_board_brush_take_text: draws a line of text from the left edge of @room and takes what it used off @room. */
void
jd_board_brush_take_text (const JdBoardBrush *brush,
                          JdRect *room,
                          const char *text,
                          double size,
                          gboolean bold,
                          JdColourRole role)
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
