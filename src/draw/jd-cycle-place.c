/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the parts of the cycle stand:
 *
 *     introduction → execution → operation
 *          ↑           short        ↓
 *         long    ←    review   ← response
 *     beside the cycle
 *
 * The long cycle is the way all around, the short one the way through the middle. */

#include "jd-cycle-private.h"

#include <math.h>

#define MARGIN      10.0
#define ACROSS      34.0 /* room for an arrow between two panes side by side */
#define DOWN        24.0 /* room for one between two panes above each other */
#define SCALE       15.0 /* height of the legend of colours */
#define HEAD_SHARE  0.5  /* of a pane, at most, for its head */
#define TILE_WIDTH  150.0
#define TILE_HEIGHT 46.0
#define TILE_NAMED  60.0 /* high enough for two lines of a name */
#define TILE_MOST   86.0
#define TILE_WIDEST 440.0
#define TILE_GAP    6.0

/* Sets a paragraph over the width of @room at its top or its bottom and takes it off @room; none where it would take
 * more than a third. */
static PangoLayout *
place_paragraph (JdCycleLayout *layout,
                 const char *text,
                 double size,
                 gboolean bold,
                 int lines,
                 gboolean at_top,
                 JdRect *room,
                 JdRect *box)
{
  g_autoptr (PangoLayout) paragraph = NULL;
  double gap = size * 0.7;
  double width;
  double height;

  if (text == NULL || *text == '\0')
    return NULL;
  paragraph = jd_text_layout_new (layout->context, text, size, bold);
  jd_text_set_max_width (paragraph, room->width, lines);
  jd_text_get_size (paragraph, &width, &height);
  if (height + gap > room->height / 3)
    return NULL;
  *box = (JdRect){ room->x, at_top ? room->y : room->y + room->height - height, width, height };
  room->height -= height + gap;
  if (at_top)
    room->y += height + gap;

  return g_steal_pointer (&paragraph);
}

static guint
count_tiles (const JdCycleLayout *layout, JdCycleStation station)
{
  guint n = 0;

  for (guint i = 0; i < layout->data.n_tiles; i++)
    n += layout->data.tiles[i].station == station;

  return n;
}

/* How much room a pane wants against others: one with nothing in it has its head. */
static double
weigh (const JdCycleLayout *layout, JdCycleStation station)
{
  return 1 + MIN (count_tiles (layout, station), 4);
}

/* The strip below: as many rows of tiles as it needs, but never more than it may take. */
static void
place_beside (JdCycleLayout *layout, JdRect *room)
{
  double s = layout->data.font_scale;
  guint n = count_tiles (layout, JD_CYCLE_STATION_BESIDE);
  guint columns = (guint) MAX (floor (room->width / (TILE_WIDTH * s)), 1);
  guint rows = (n + columns - 1) / columns;
  double head = (JD_CYCLE_HEADING * JD_CYCLE_ROW + 2 * JD_CYCLE_PADDING) * s;
  double height = MIN (head + rows * (TILE_HEIGHT + TILE_GAP) * s, room->height * (n > 4 ? 0.42 : 0.26));

  if (n == 0)
    return;
  layout->stations[JD_CYCLE_STATION_BESIDE]
    = (JdRect){ room->x, room->y + room->height - height, room->width, height };
  room->height = MAX (room->height - height - DOWN * s * 0.6, 1);
}

/* Three columns; two rows of panes, and between them the short cycle. */
static void
place_ring (JdCycleLayout *layout, const JdRect *room)
{
  double s = layout->data.font_scale;
  double across = MIN (ACROSS * s, room->width / 12);
  double down = MIN (DOWN * s, room->height / 14);
  double width = (room->width - 2 * across) / 3;
  double loop = MIN ((JD_CYCLE_HEADING + 2 * JD_CYCLE_WHAT) * JD_CYCLE_ROW * s + 2 * JD_CYCLE_PADDING * s,
                     room->height * 0.24);
  double panes = MAX (room->height - loop - 2 * down, 1);
  double above
    = MAX (MAX (weigh (layout, JD_CYCLE_STATION_INTRODUCTION), weigh (layout, JD_CYCLE_STATION_EXECUTION)),
           weigh (layout, JD_CYCLE_STATION_OPERATION));
  double below = MAX (weigh (layout, JD_CYCLE_STATION_REVIEW), weigh (layout, JD_CYCLE_STATION_RESPONSE));
  double top = panes * above / (above + below);
  double xs[] = { room->x, room->x + width + across, room->x + 2 * (width + across) };
  double middle = room->y + top + down;
  double bottom = middle + loop + down;

  layout->stations[JD_CYCLE_STATION_INTRODUCTION] = (JdRect){ xs[0], room->y, width, top };
  layout->stations[JD_CYCLE_STATION_EXECUTION] = (JdRect){ xs[1], room->y, width, top };
  layout->stations[JD_CYCLE_STATION_OPERATION] = (JdRect){ xs[2], room->y, width, top };
  layout->stations[JD_CYCLE_STATION_REVIEW] = (JdRect){ xs[1], bottom, width, panes - top };
  layout->stations[JD_CYCLE_STATION_RESPONSE] = (JdRect){ xs[2], bottom, width, panes - top };
  layout->loops[JD_CYCLE_LOOP_SHORT] = (JdRect){ xs[1], middle, width, loop };
  layout->loops[JD_CYCLE_LOOP_LONG]
    = (JdRect){ xs[0], bottom + (panes - top - MIN (loop, panes - top)) / 2, width, MIN (loop, panes - top) };
}

/** jd_cycle_place: places panes, loops and what stands around them. */
void
jd_cycle_place (JdCycleLayout *layout)
{
  double s = layout->data.font_scale;
  JdRect all = { 0, 0, layout->width, layout->height };
  JdRect room
    = jd_rect_inset (&all, MIN (MARGIN * s, layout->width / 8), MIN (MARGIN * s, layout->height / 8));

  layout->title = place_paragraph (
    layout, layout->data.title, JD_TEXT_TITLE * s, TRUE, 2, TRUE, &room, &layout->title_box);
  layout->rule = place_paragraph (
    layout, layout->data.rule, JD_CYCLE_RULE * s, FALSE, 4, FALSE, &room, &layout->rule_box);
  layout->note = place_paragraph (
    layout, layout->data.note, JD_CYCLE_WHAT * s, FALSE, 3, FALSE, &room, &layout->note_box);
  if (room.height > 12 * SCALE * s && room.width > 20 * SCALE * s)
    {
      layout->scale = (JdRect){ room.x, room.y + room.height - SCALE * s, room.width, SCALE * s };
      room.height -= SCALE * s * 1.6;
    }
  place_beside (layout, &room);
  place_ring (layout, &room);
}

/* In how many columns @n tiles show most in @room. */
static guint
choose_columns (const JdRect *room, guint n, double s)
{
  guint best = 1;
  double most = 0;

  for (guint columns = 1; columns <= n; columns++)
    {
      guint rows = (n + columns - 1) / columns;
      double width = (room->width - (columns - 1) * TILE_GAP * s) / columns;
      double height = (room->height - (rows - 1) * TILE_GAP * s) / rows;
      double worth = MIN (width / (TILE_WIDTH * s), 1.5) * MIN (height / (TILE_HEIGHT * s), 1.25);

      if (width > 0 && height > 0 && worth > most + 1e-6)
        {
          most = worth;
          best = columns;
        }
    }

  return best;
}

/* Lets a pane end at @bottom, after its last tile, and stand in the middle of its row. */
static void
close_station (JdCycleLayout *layout, JdCycleStation station, double bottom)
{
  JdRect *pane = &layout->stations[station];
  double left = pane->y + pane->height - bottom;

  if (left <= 0)
    return;
  pane->height -= left;
  pane->y += left / 2;
  for (guint i = 0; i < layout->data.n_tiles; i++)
    if (layout->data.tiles[i].station == station)
      layout->tiles[i].y += left / 2;
}

static void
place_station (JdCycleLayout *layout, JdCycleStation station)
{
  double s = layout->data.font_scale;
  const JdRect *pane = &layout->stations[station];
  JdRect room = jd_rect_inset (
    pane, MIN (JD_CYCLE_PADDING * s, pane->width / 8), MIN (JD_CYCLE_PADDING * s, pane->height / 8));
  guint n = count_tiles (layout, station);
  double gap = TILE_GAP * s;
  double head = JD_CYCLE_HEADING * JD_CYCLE_ROW * s;
  guint columns;
  guint rows;
  guint place = 0;
  double width;
  double height;

  /* A second line says what the pane is about, where the tiles do not need its room. */
  if (station != JD_CYCLE_STATION_BESIDE
      && (n == 0 || room.height - head - JD_CYCLE_WHAT * JD_CYCLE_ROW * s >= n * (TILE_NAMED + TILE_GAP) * s))
    head += JD_CYCLE_WHAT * JD_CYCLE_ROW * s;
  head = MIN (head, n == 0 ? room.height : room.height * HEAD_SHARE);
  layout->heads[station] = head;
  if (n == 0 && station != JD_CYCLE_STATION_BESIDE)
    close_station (layout, station, room.y + head + room.x - pane->x);
  if (n == 0)
    return;

  gap = MIN (gap, room.height / 10);
  room.y += head + gap;
  room.height -= head + gap;
  columns = choose_columns (&room, n, s);
  rows = (n + columns - 1) / columns;
  gap = MIN (gap, MIN (room.width / (4 * columns), room.height / (4 * rows)));
  width = (room.width - (columns - 1) * gap) / columns;
  height = MIN ((room.height - (rows - 1) * gap) / rows, TILE_MOST * s);
  if (station == JD_CYCLE_STATION_BESIDE)
    width = MIN (width, TILE_WIDEST * s);
  for (guint i = 0; i < layout->data.n_tiles; i++)
    {
      if (layout->data.tiles[i].station != station)
        continue;
      layout->tiles[i] = (JdRect){
        room.x + place % columns * (width + gap), room.y + place / columns * (height + gap), width, height
      };
      place++;
    }
  if (station != JD_CYCLE_STATION_BESIDE)
    close_station (layout, station, room.y + rows * (height + gap) - gap + room.x - pane->x);
}

/** jd_cycle_place_tiles: places the tiles in their panes. */
void
jd_cycle_place_tiles (JdCycleLayout *layout)
{
  for (JdCycleStation station = 0; station < JD_CYCLE_N_STATIONS; station++)
    place_station (layout, station);
}
