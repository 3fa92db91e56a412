/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside of the cycle: what the files that place and draw it share. */
#pragma once

#include "jd-cycle-layout.h"
#include "jd-text-private.h"

G_BEGIN_DECLS

/* Sizes of type at scale 1. */
#define JD_CYCLE_HEADING JD_TEXT_HEADING
#define JD_CYCLE_WHAT    JD_TEXT_BODY
#define JD_CYCLE_RULE    11.5
/** JD_CYCLE_ROW: height of a line of text, in sizes of type. */
#define JD_CYCLE_ROW 1.3
/** JD_CYCLE_PADDING: inside of panes, at scale 1. */
#define JD_CYCLE_PADDING 8.0

struct _JdCycleLayout
{
  JdCycleData data; /* its arrays are the caller's */
  PangoContext *context;
  double width;
  double height;

  PangoLayout *title; /* NULL where there is none, or no room */
  PangoLayout *note;
  PangoLayout *rule;
  JdRect title_box;
  JdRect note_box;
  JdRect rule_box;
  JdRect scale; /* the legend of the colours; empty where there is no room */
  JdRect stations[JD_CYCLE_N_STATIONS];
  double heads[JD_CYCLE_N_STATIONS]; /* height of name and what */
  JdRect loops[JD_CYCLE_N_LOOPS];
  JdRect *tiles;

  int chosen; /* tile, or -1 */
  JdCycleSpot spot;
  int drop; /* loop that something is held over, or -1 */
};

void jd_cycle_place (JdCycleLayout *layout);
void jd_cycle_place_tiles (JdCycleLayout *layout);

void jd_cycle_draw_ways (const JdCycleLayout *layout, cairo_t *cr, const JdPalette *palette);
void jd_cycle_draw_tile (const JdCycleLayout *layout, cairo_t *cr, const JdPalette *palette, guint tile);
void jd_cycle_draw_scale (const JdCycleLayout *layout, cairo_t *cr, const JdPalette *palette);

G_END_DECLS
