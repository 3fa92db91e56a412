/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside of the board's geometry: the height of a card and the place of the cross between the areas. */
#pragma once

#include "jd-board-pane-private.h"

G_BEGIN_DECLS

/** JdBoardSplit: how many steps the cross between the four areas stands right of and below the middle. */
typedef struct
{
  int across;
  int down;
} JdBoardSplit;

/**
 * JdBoardPlan:
 * @input: what is laid out
 * @width: of the board, which may be more than the input's
 * @height: of the board, likewise
 * @metrics: its measures
 * @loads: what stands in each area
 * @strip_heights: of the two strips; 0 for none
 * @quarters: where the four areas, or the only pane, stand
 * @split: the cross
 * @card_height: of every card
 */
typedef struct
{
  const JdBoardInput *input;
  double width;
  double height;
  JdBoardMetrics metrics;
  JdBoardLoad loads[JD_BOARD_N_AREAS];
  double strip_heights[JD_BOARD_N_AREAS];
  JdRect quarters;
  JdBoardSplit split;
  double card_height;
} JdBoardPlan;

void jd_board_plan_init (JdBoardPlan *plan, const JdBoardInput *input, const JdBoardSplit *previous);
JdBoardAreaId jd_board_plan_get_area (const JdBoardPlan *plan, guint card);
JdRect jd_board_plan_get_quarter (const JdBoardPlan *plan, JdBoardSplit split, JdBoardAreaId area);

G_END_DECLS
