/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What ground and picture of the board draw with. */
#pragma once

#include "jd-board-paint.h"

G_BEGIN_DECLS

/* What every part of the board needs to draw itself. */
typedef struct
{
  const JdBoardPicture *picture;
  PangoContext *context;
  cairo_t *cr;
  const JdPalette *palette;
  double s;
} JdBoardBrush;

void jd_board_brush_take_text (const JdBoardBrush *brush,
                               JdRect *room,
                               const char *text,
                               double size,
                               gboolean bold,
                               JdColourRole role);

G_END_DECLS
