/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the areas, lanes and cards of the board stand: pure geometry, no drawing and no text. */
#pragma once

#include "jd-geometry.h"

G_BEGIN_DECLS

/**
 * JdBoardAreaId:
 * @JD_BOARD_AREA_I: internal information, low skill: top left
 * @JD_BOARD_AREA_II: external information, low skill: bottom left
 * @JD_BOARD_AREA_III: external information, high skill: bottom right
 * @JD_BOARD_AREA_IV: internal information, high skill: top right
 * @JD_BOARD_AREA_ALL: all areas: the strip below
 * @JD_BOARD_AREA_NONE: no area: the only pane of a catalogue without areas, otherwise a second strip that is
 *   there while it has cards
 */
typedef enum
{
  JD_BOARD_AREA_I,
  JD_BOARD_AREA_II,
  JD_BOARD_AREA_III,
  JD_BOARD_AREA_IV,
  JD_BOARD_AREA_ALL,
  JD_BOARD_AREA_NONE,
} JdBoardAreaId;

#define JD_BOARD_N_AREAS (JD_BOARD_AREA_NONE + 1)

/** JdBoardLaneId: the lanes of an area from left to right. */
typedef enum
{
  JD_BOARD_LANE_UNASSIGNED,
  JD_BOARD_LANE_INSOURCE,
  JD_BOARD_LANE_COMBINATION,
  JD_BOARD_LANE_OUTSOURCE,
} JdBoardLaneId;

#define JD_BOARD_N_LANES (JD_BOARD_LANE_OUTSOURCE + 1)

/**
 * JdBoardCard:
 * @area: where it stands
 * @lane: in which lane
 * @two_meters: both sides are shown, which needs more room
 *
 * A card for the layout.
 */
typedef struct
{
  JdBoardAreaId area;
  JdBoardLaneId lane;
  gboolean two_meters;
} JdBoardCard;

/**
 * JdBoardInput:
 * @width: of the whole board, in user-space units; at least %JD_BOARD_MIN_WIDTH is used
 * @height: of the whole board; at least %JD_BOARD_MIN_HEIGHT is used
 * @scale: size of type against the normal one, more than 0; every measure below follows it
 * @with_areas: whether the catalogue has areas; without, all cards stand in one pane (%JD_BOARD_AREA_NONE)
 * @with_axes: whether room is kept for the names of the two axes (only with areas)
 * @cards: (array length=n_cards): the cards; inside a lane they stand in this order
 * @n_cards: how many
 */
typedef struct
{
  double width;
  double height;
  double scale;
  gboolean with_areas;
  gboolean with_axes;
  const JdBoardCard *cards;
  guint n_cards;
} JdBoardInput;

/**
 * JdBoardLane:
 * @frame: the whole lane, which is also its place to drop
 * @header: room for its name and count; in a narrow lane all of it, the name running downwards
 * @body: room for cards
 * @narrow: empty, so it is only wide enough for its name
 * @sideways: (of the header) the name stands in one line left of the cards (strips)
 * @n_cards: how many cards stand in it
 * @columns: in how many columns
 */
typedef struct
{
  JdRect frame;
  JdRect header;
  JdRect body;
  gboolean narrow;
  gboolean sideways;
  guint n_cards;
  guint columns;
} JdBoardLane;

/**
 * JdBoardPane:
 * @present: whether the board has this area at all
 * @frame: the whole area
 * @header: room for its name and count
 * @body: what scrolls when the cards need more: all lanes
 * @content_height: height that the lanes need; more than @body's height when they do not fit
 * @n_cards: how many cards stand in it
 * @lanes: by #JdBoardLaneId
 *
 * One area.  Lanes and cards are where they stand with nothing scrolled; the frames of lanes end with @body,
 * cards may stand below it.
 */
typedef struct
{
  gboolean present;
  JdRect frame;
  JdRect header;
  JdRect body;
  double content_height;
  guint n_cards;
  JdBoardLane lanes[JD_BOARD_N_LANES];
} JdBoardPane;

/** JD_BOARD_MIN_WIDTH: a narrower board is laid out as if it were so wide, at scale 1. */
#define JD_BOARD_MIN_WIDTH 640.0
/** JD_BOARD_MIN_HEIGHT: a lower board is laid out as if it were so high, at scale 1. */
#define JD_BOARD_MIN_HEIGHT 360.0
/** JD_BOARD_CARD_MIN_WIDTH: the narrowest card that is still read, at scale 1. */
#define JD_BOARD_CARD_MIN_WIDTH 148.0
/** JD_BOARD_CARD_MIN_HEIGHT: the lowest card that is still read, at scale 1. */
#define JD_BOARD_CARD_MIN_HEIGHT 44.0
/** JD_BOARD_NARROW_LANE: width of an empty lane, at scale 1. */
#define JD_BOARD_NARROW_LANE 34.0

typedef struct _JdBoardLayout JdBoardLayout;

JdBoardLayout *jd_board_layout_new (const JdBoardInput *input, const JdBoardLayout *previous)
  G_GNUC_WARN_UNUSED_RESULT;
void jd_board_layout_free (JdBoardLayout *layout);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JdBoardLayout, jd_board_layout_free)

const JdBoardPane *jd_board_layout_get_pane (const JdBoardLayout *layout, JdBoardAreaId area);
const JdRect *jd_board_layout_get_card (const JdBoardLayout *layout, guint index);
guint jd_board_layout_get_n_cards (const JdBoardLayout *layout);
const JdRect *jd_board_layout_get_information_axis (const JdBoardLayout *layout);
const JdRect *jd_board_layout_get_skill_axis (const JdBoardLayout *layout);
double jd_board_layout_get_scale (const JdBoardLayout *layout);
gboolean jd_board_layout_get_overflows (const JdBoardLayout *layout);
gboolean jd_board_layout_hit (const JdBoardLayout *layout,
                              double x,
                              double y,
                              JdBoardAreaId *area,
                              JdBoardLaneId *lane);
double jd_board_layout_fitting_height (const JdBoardInput *input);
double jd_board_layout_fitting_scale (const JdBoardInput *input, double most);

G_END_DECLS
