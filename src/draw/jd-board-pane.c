/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Places the lanes of one pane of the board, its header and the names of the lanes. */

#include "jd-board-pane-private.h"

#include <math.h>

/* Cuts an empty pane into four equal lanes: whoever looks for a place to drop finds a big one. */
static void
place_empty_lanes (const JdBoardMetrics *metrics, gboolean strip, JdBoardPane *pane)
{
  double gaps = (JD_BOARD_N_LANES - 1) * metrics->lane_gap;
  double width = MAX (floor ((pane->body.width - gaps) / JD_BOARD_N_LANES), 0);

  for (guint i = 0; i < JD_BOARD_N_LANES; i++)
    {
      JdBoardLane *lane = &pane->lanes[i];

      lane->frame
        = (JdRect){ pane->body.x + i * (width + metrics->lane_gap), pane->body.y, width, pane->body.height };
      lane->header = lane->frame;
      lane->sideways = strip;
      if (!strip)
        lane->header.height = MIN (metrics->lane_header, lane->frame.height);
      lane->body = lane->frame;
    }
}

static void
place_lane (const JdBoardMetrics *metrics,
            double card_height,
            gboolean strip,
            const JdRect *frame,
            JdBoardLane *lane)
{
  lane->frame = *frame;
  lane->header = *frame;
  lane->body = jd_rect_inset (frame, metrics->lane_pad, 0);
  lane->sideways = strip;
  lane->narrow = lane->n_cards == 0;

  if (lane->narrow)
    lane->body = *frame;
  else if (strip)
    {
      /* Beside the first row of cards. */
      lane->header.width = MIN (metrics->strip_lane_label, frame->width);
      lane->header.height = MIN (card_height + 2 * metrics->lane_pad, frame->height);
      lane->body = (JdRect){ frame->x + lane->header.width + metrics->lane_pad,
                             frame->y + metrics->lane_pad,
                             MAX (frame->width - lane->header.width - 2 * metrics->lane_pad, 0),
                             MAX (frame->height - 2 * metrics->lane_pad, 0) };
    }
  else
    {
      lane->header.height = MIN (metrics->lane_header, frame->height);
      lane->body.y += lane->header.height;
      lane->body.height = MAX (frame->height - lane->header.height - metrics->lane_pad, 0);
    }
}

/* Narrow lanes give way too when the board is smaller than any board should be. */
static double
narrow_width (const JdBoardMetrics *metrics, gboolean strip, double width)
{
  return floor (MIN (strip ? metrics->strip_lane_label : metrics->narrow_lane,
                     MAX (width - (JD_BOARD_N_LANES - 1) * metrics->lane_gap, 0) / (JD_BOARD_N_LANES + 1)));
}

/* Cuts the pane's frame into header and body. */
static void
place_parts (const JdBoardMetrics *metrics, gboolean strip, JdBoardPane *pane)
{
  pane->body = jd_rect_inset (&pane->frame, metrics->pane_pad, metrics->pane_pad);
  pane->header = pane->body;
  if (strip)
    {
      pane->header.width = MIN (metrics->strip_header, pane->body.width);
      pane->body.x += pane->header.width;
      pane->body.width -= pane->header.width;
    }
  else
    {
      pane->header.y = pane->frame.y;
      pane->header.height = MIN (metrics->pane_header, pane->frame.height);
      pane->body.y = pane->frame.y + pane->header.height;
      pane->body.height = MAX (pane->frame.height - pane->header.height - metrics->pane_pad, 0);
    }
}

/**
 * jd_board_pane_arrange:
 * @metrics: the measures
 * @load: what stands in the pane
 * @frame: the place of the pane
 * @card_height: height of every card
 * @strip: whether header and lane names stand left instead of above
 * @pane: (out): frames, header, body and lanes
 * @card_widths: (out): width of the cards of each lane
 *
 * Cuts a pane into lanes and columns.
 */
void
jd_board_pane_arrange (const JdBoardMetrics *metrics,
                       const JdBoardLoad *load,
                       const JdRect *frame,
                       double card_height,
                       gboolean strip,
                       JdBoardPane *pane,
                       double card_widths[JD_BOARD_N_LANES])
{
  JdBoardCut cut;
  double above = (strip ? metrics->lane_pad : metrics->lane_header) + metrics->lane_pad;
  double narrow;
  double slack;
  double x;
  guint rows;
  guint occupied = 0;

  *pane = (JdBoardPane){ .present = TRUE, .frame = *frame, .n_cards = load->n_cards };
  place_parts (metrics, strip, pane);
  for (guint lane = 0; lane < JD_BOARD_N_LANES; lane++)
    card_widths[lane] = 0;
  if (load->n_cards == 0)
    {
      pane->content_height = pane->body.height;
      place_empty_lanes (metrics, strip, pane);
      return;
    }

  rows = jd_board_cut_lanes (
    metrics, load, pane->body.width, pane->body.height - above, card_height, strip, &cut);
  pane->content_height = MAX (above + jd_board_stack_height (metrics, rows, card_height), pane->body.height);

  narrow = narrow_width (metrics, strip, pane->body.width);
  slack = pane->body.width - (JD_BOARD_N_LANES - 1) * metrics->lane_gap;
  for (guint lane = 0; lane < JD_BOARD_N_LANES; lane++)
    {
      occupied += load->counts[lane] > 0;
      slack -= load->counts[lane] == 0 ? narrow : jd_board_cut_get_lane_width (metrics, &cut, lane, strip);
    }

  x = pane->body.x;
  for (guint lane = 0; lane < JD_BOARD_N_LANES; lane++)
    {
      JdBoardLane *out = &pane->lanes[lane];
      JdRect place = { x, pane->body.y, narrow, pane->body.height };

      out->n_cards = load->counts[lane];
      out->columns = cut.columns[lane];
      if (out->n_cards > 0)
        {
          double extra = floor (slack / occupied);

          place.width = MAX (jd_board_cut_get_lane_width (metrics, &cut, lane, strip) + extra, 0);
          slack -= extra;
          occupied--;
        }
      place_lane (metrics, card_height, strip, &place, out);
      if (out->n_cards > 0)
        card_widths[lane]
          = CLAMP (floor ((out->body.width + metrics->card_gap) / out->columns) - metrics->card_gap,
                   0,
                   metrics->card_max_width);
      x += place.width + metrics->lane_gap;
    }
}
