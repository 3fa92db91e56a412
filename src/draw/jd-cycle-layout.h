/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The execution cycle: introduction, operation and response, joined by execution and review, with the short and the
 * long cycle between them (textbook, sections 3 and 4). Laid out once for a size, drawn many times, asked what lies
 * under the pointer. */
#pragma once

#include "jd-geometry.h"
#include "jd-palette.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/** JdCycleStation: the places of functions, each with a pane of its own. */
typedef enum
{
  JD_CYCLE_STATION_INTRODUCTION,
  JD_CYCLE_STATION_EXECUTION,
  JD_CYCLE_STATION_OPERATION,
  JD_CYCLE_STATION_RESPONSE,
  JD_CYCLE_STATION_REVIEW,
  JD_CYCLE_STATION_BESIDE, /* goes with every role, and so stands outside of the cycle */
} JdCycleStation;
#define JD_CYCLE_N_STATIONS (JD_CYCLE_STATION_BESIDE + 1)

/** JdCycleLoop: the ways back from the review, where improvements are filed. */
typedef enum
{
  JD_CYCLE_LOOP_SHORT,
  JD_CYCLE_LOOP_LONG,
} JdCycleLoop;
#define JD_CYCLE_N_LOOPS (JD_CYCLE_LOOP_LONG + 1)

/**
 * JdCycleText:
 * @name: its heading
 * @what: (nullable): what it is about, shown where there is room
 * @count: (nullable): of a loop, how much is filed there: "12 items"
 */
typedef struct
{
  const char *name;
  const char *what;
  const char *count;
} JdCycleText;

/**
 * JdCycleTile:
 * @station: where it stands
 * @code: "B"
 * @name: what it is called
 * @score: (nullable): the mean in figures ("3.2"), none where nothing is scored
 * @coverage: scored / evaluated ("4/5")
 * @value: the mean, 1.0 to 5.0, or NAN
 * @function: place of the function in its catalogue, from 0
 *
 * A function.
 */
typedef struct
{
  JdCycleStation station;
  const char *code;
  const char *name;
  const char *score;
  const char *coverage;
  double value;
  guint function;
} JdCycleTile;

/**
 * JdCycleData:
 * @language: language of the texts, "ja" or "en"
 * @title: (nullable): printed above
 * @note: (nullable): what has to be said of this picture; printed below
 * @rule: (nullable): how the numbers come about; printed below
 * @stations: by #JdCycleStation
 * @loops: by #JdCycleLoop
 * @scale: what the colours of the tiles mean: "Mean"
 * @no_score: the word for "unscored"
 * @tiles: (array length=n_tiles): in the catalogue's order
 * @n_tiles: 0 and more
 * @font_scale: size of type against the normal one, more than 0
 */
typedef struct
{
  const char *language;
  const char *title;
  const char *note;
  const char *rule;
  JdCycleText stations[JD_CYCLE_N_STATIONS];
  JdCycleText loops[JD_CYCLE_N_LOOPS];
  const char *scale;
  const char *no_score;
  const JdCycleTile *tiles;
  guint n_tiles;
  double font_scale;
} JdCycleData;

/** JdCyclePart: what a point of the picture belongs to. */
typedef enum
{
  JD_CYCLE_PART_NONE,
  JD_CYCLE_PART_TILE,
  JD_CYCLE_PART_LOOP,
} JdCyclePart;

/**
 * JdCycleSpot:
 * @part: what it is
 * @index: of the tile, or a #JdCycleLoop
 */
typedef struct
{
  JdCyclePart part;
  guint index;
} JdCycleSpot;

#define JD_CYCLE_NOWHERE ((JdCycleSpot){ JD_CYCLE_PART_NONE, 0 })

typedef struct _JdCycleLayout JdCycleLayout;

JdCycleLayout *
jd_cycle_layout_new (PangoContext *context, const JdCycleData *data, double width, double height)
  G_GNUC_WARN_UNUSED_RESULT;
void jd_cycle_layout_free (JdCycleLayout *layout);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JdCycleLayout, jd_cycle_layout_free)

gboolean jd_cycle_layout_set_chosen (JdCycleLayout *layout, int tile);
gboolean jd_cycle_layout_set_spot (JdCycleLayout *layout, JdCycleSpot spot);
gboolean jd_cycle_layout_set_drop (JdCycleLayout *layout, int loop);
void jd_cycle_layout_draw (const JdCycleLayout *layout, cairo_t *cr, const JdPalette *palette);
JdCycleSpot jd_cycle_layout_hit (const JdCycleLayout *layout, double x, double y);

JdRect jd_cycle_layout_get_station (const JdCycleLayout *layout, JdCycleStation station);
JdRect jd_cycle_layout_get_loop (const JdCycleLayout *layout, JdCycleLoop loop);
JdRect jd_cycle_layout_get_tile (const JdCycleLayout *layout, guint tile);

G_END_DECLS
