/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The board as a tiny map: who does the work of each area. */
#pragma once

#include "jd-board-layout.h"
#include "jd-palette.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/** JD_AREA_MAP_WIDTH, JD_AREA_MAP_HEIGHT: a good size at scale 1. */
#define JD_AREA_MAP_WIDTH  84
#define JD_AREA_MAP_HEIGHT 66

/**
 * JdAreaMap:
 * @lanes: who does the work, by JdBoardAreaId; that of %JD_BOARD_AREA_NONE is not shown
 * @numerals: what the four areas are called, by JdBoardAreaId
 *
 * What the map shows. Strings are borrowed for the time of the call.
 */
typedef struct
{
  JdBoardLaneId lanes[JD_BOARD_N_AREAS];
  const char *numerals[JD_BOARD_AREA_IV + 1];
} JdAreaMap;

void jd_area_map_draw (const JdAreaMap *map,
                       cairo_t *cr,
                       PangoContext *context,
                       const JdRect *rect,
                       const JdPalette *palette);

G_END_DECLS
