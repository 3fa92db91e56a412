/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside of the board's geometry: how one pane divides itself into lanes and columns. */
#pragma once

#include "jd-board-layout.h"

G_BEGIN_DECLS

/**
 * JdBoardMetrics:
 *
 * The measures of a board at its scale, in user-space units.
 */
typedef struct
{
  double pane_gap;           /* between panes */
  double pane_pad;           /* inside a pane's frame */
  double pane_header;        /* height of a pane's header */
  double strip_header;       /* width of a strip's header */
  double strip_empty_height; /* height of a strip without cards */
  double strip_lane_label;   /* width of a lane's name in a strip */
  double lane_gap;           /* between lanes */
  double lane_pad;           /* inside a lane */
  double lane_header;        /* height of a lane's header */
  double narrow_lane;        /* width of an empty lane */
  double card_gap;           /* between cards */
  double card_min_width;     /* with one meter */
  double card_two_min_width; /* with two meters on a low card */
  double card_wide_width;    /* above this a lane rather gets another column */
  double card_max_width;
  double tall_card; /* from this height on two meters need no more width */
  double axis_down; /* width of the left axis */
  double axis_across;
} JdBoardMetrics;

/** JdBoardLoad: what stands in a pane. */
typedef struct
{
  guint n_cards;
  guint counts[JD_BOARD_N_LANES];
  gboolean two_meters[JD_BOARD_N_LANES];
} JdBoardLoad;

/**
 * JdBoardCut:
 * @columns: of each lane; 0 where it is empty
 * @card_widths: of the cards of each lane
 * @wide_enough: every card has its least width
 *
 * How the lanes of one pane are cut.
 */
typedef struct
{
  guint columns[JD_BOARD_N_LANES];
  double card_widths[JD_BOARD_N_LANES];
  gboolean wide_enough;
} JdBoardCut;

/** JD_BOARD_TALL_CARD: from this height on (at scale 1) a card has a row of its own for its meters. */
#define JD_BOARD_TALL_CARD 54.0

void jd_board_metrics_init (JdBoardMetrics *metrics, double scale);
guint jd_board_cut_lanes (const JdBoardMetrics *metrics,
                          const JdBoardLoad *load,
                          double width,
                          double height,
                          double card_height,
                          gboolean strip,
                          JdBoardCut *cut);
double jd_board_cut_get_lane_width (const JdBoardMetrics *metrics,
                                    const JdBoardCut *cut,
                                    JdBoardLaneId lane,
                                    gboolean strip);
double jd_board_stack_height (const JdBoardMetrics *metrics, guint rows, double card_height);

double jd_board_pane_get_excess (const JdBoardMetrics *metrics,
                                 const JdBoardLoad *load,
                                 double width,
                                 double height,
                                 double card_height);
double jd_board_strip_get_height (const JdBoardMetrics *metrics,
                                  const JdBoardLoad *load,
                                  double width,
                                  double card_height);
void jd_board_pane_arrange (const JdBoardMetrics *metrics,
                            const JdBoardLoad *load,
                            const JdRect *frame,
                            double card_height,
                            gboolean strip,
                            JdBoardPane *pane,
                            double card_widths[JD_BOARD_N_LANES]);

G_END_DECLS
