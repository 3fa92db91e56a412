/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Chooses into how many columns the lanes of one pane are cut, and how wide their cards become.
 *
 * An empty lane is narrow.  The others get the columns that their cards need at the given height of a card,
 * and then share the width so that all cards of the pane are about equally wide. */

#include "jd-board-pane-private.h"

#include <math.h>

/* Scroll heights are hundreds of units; this is more. */
#define NARROW_WEIGHT 1000

/**
 * jd_board_metrics_init:
 * @metrics: (out): to be filled
 * @scale: size of type against the normal one
 *
 * Sets the measures of a board.
 */
void
jd_board_metrics_init (JdBoardMetrics *metrics, double scale)
{
  *metrics = (JdBoardMetrics){
    .pane_gap = round (8 * scale),
    .pane_pad = round (5 * scale),
    .pane_header = round (30 * scale),
    .strip_header = round (84 * scale),
    .strip_empty_height = round (34 * scale),
    .strip_lane_label = round (106 * scale),
    .lane_gap = round (4 * scale),
    .lane_pad = round (4 * scale),
    .lane_header = round (21 * scale),
    .narrow_lane = round (JD_BOARD_NARROW_LANE * scale),
    .card_gap = round (4 * scale),
    .card_min_width = ceil (JD_BOARD_CARD_MIN_WIDTH * scale),
    .card_two_min_width = round (188 * scale),
    .card_wide_width = round (272 * scale),
    .tall_card = round (JD_BOARD_TALL_CARD * scale),
    .card_max_width = round (320 * scale),
    .axis_down = round (24 * scale),
    .axis_across = round (24 * scale),
  };
}

static guint
divide_up (guint n, guint by)
{
  return (n + by - 1) / by;
}

static guint
rows_of (const JdBoardLoad *load, const JdBoardCut *cut, guint lane)
{
  return cut->columns[lane] == 0 ? 0 : divide_up (load->counts[lane], cut->columns[lane]);
}

/** jd_board_stack_height: computes the height of @rows cards one above the other. */
double
jd_board_stack_height (const JdBoardMetrics *metrics, guint rows, double card_height)
{
  return rows == 0 ? 0 : rows * (card_height + metrics->card_gap) - metrics->card_gap;
}

/* Rows that stand one above the other in a height; at least one, so that a count can be divided by it. */
static guint
rows_in (const JdBoardMetrics *metrics, double height, double card_height)
{
  double rows = floor ((height + metrics->card_gap + 1e-6) / (card_height + metrics->card_gap));

  return rows < 1 ? 1 : (guint) rows;
}

static double
least_card_width (const JdBoardMetrics *metrics, const JdBoardLoad *load, guint lane, double card_height)
{
  return load->two_meters[lane] && card_height < metrics->tall_card ? metrics->card_two_min_width
                                                                    : metrics->card_min_width;
}

/** jd_board_cut_get_lane_width: computes the width of a lane with cards, without what may be left over. */
double
jd_board_cut_get_lane_width (const JdBoardMetrics *metrics,
                             const JdBoardCut *cut,
                             JdBoardLaneId lane,
                             gboolean strip)
{
  return 2 * metrics->lane_pad + (strip ? metrics->strip_lane_label : 0)
         + cut->columns[lane] * (cut->card_widths[lane] + metrics->card_gap) - metrics->card_gap;
}

/* What the lanes take before any card: gaps, padding, empty lanes and, in a strip, the names. */
static double
fixed_width (const JdBoardMetrics *metrics, const JdBoardLoad *load, const JdBoardCut *cut, gboolean strip)
{
  double width = (JD_BOARD_N_LANES - 1) * metrics->lane_gap;

  for (guint lane = 0; lane < JD_BOARD_N_LANES; lane++)
    {
      if (load->counts[lane] == 0)
        width += strip ? metrics->strip_lane_label : metrics->narrow_lane;
      else
        width += 2 * metrics->lane_pad + (cut->columns[lane] - 1) * metrics->card_gap
                 + (strip ? metrics->strip_lane_label : 0);
    }

  return width;
}

/* Shares @width out over the cards: equally, but a lane that needs more per card gets what it needs. */
static void
share_width (const JdBoardMetrics *metrics,
             const JdBoardLoad *load,
             double width,
             double card_height,
             gboolean strip,
             JdBoardCut *cut)
{
  double free_width = MAX (width - fixed_width (metrics, load, cut, strip), 0);
  gboolean settled[JD_BOARD_N_LANES] = { FALSE };
  gboolean again = TRUE;
  guint columns = 0;

  cut->wide_enough = TRUE;
  for (guint lane = 0; lane < JD_BOARD_N_LANES; lane++)
    columns += cut->columns[lane];

  while (again && columns > 0)
    {
      double share = floor (free_width / columns);

      again = FALSE;
      for (guint lane = 0; lane < JD_BOARD_N_LANES && !again; lane++)
        {
          double least = least_card_width (metrics, load, lane, card_height);

          if (cut->columns[lane] == 0 || settled[lane])
            continue;
          cut->card_widths[lane] = share;
          if (share >= least - 1e-6)
            continue;

          /* Only a lane of double meters may take from the others, and only while they can give. */
          if (least > metrics->card_min_width && columns > cut->columns[lane]
              && free_width - least * cut->columns[lane]
                   >= metrics->card_min_width * (columns - cut->columns[lane]))
            {
              cut->card_widths[lane] = least;
              free_width -= least * cut->columns[lane];
              columns -= cut->columns[lane];
              settled[lane] = TRUE;
              again = TRUE;
            }
          else
            cut->wide_enough = FALSE;
        }
    }
}

/* The fewest columns with which every lane stands in @rows. */
static void
cut_for_rows (const JdBoardMetrics *metrics,
              const JdBoardLoad *load,
              double width,
              guint rows,
              double card_height,
              gboolean strip,
              JdBoardCut *cut)
{
  for (guint lane = 0; lane < JD_BOARD_N_LANES; lane++)
    {
      cut->columns[lane] = divide_up (load->counts[lane], rows);
      cut->card_widths[lane] = 0;
    }
  share_width (metrics, load, width, card_height, strip, cut);
}

/* While cards are wider than any text needs, the lane with the most rows gets one more column. */
static void
use_spare_width (const JdBoardMetrics *metrics,
                 const JdBoardLoad *load,
                 double width,
                 double card_height,
                 gboolean strip,
                 JdBoardCut *cut)
{
  for (;;)
    {
      JdBoardCut wider = *cut;
      guint longest = 0;
      double widest = 0;

      for (guint lane = 0; lane < JD_BOARD_N_LANES; lane++)
        {
          if (rows_of (load, cut, lane) > rows_of (load, cut, longest))
            longest = lane;
          widest = MAX (widest, cut->card_widths[lane]);
        }
      if (rows_of (load, cut, longest) <= 1 || widest <= metrics->card_wide_width)
        return;
      wider.columns[longest]++;
      share_width (metrics, load, width, card_height, strip, &wider);
      if (!wider.wide_enough)
        return;
      *cut = wider;
    }
}

/**
 * jd_board_cut_lanes:
 * @metrics: the measures
 * @load: what stands in the pane
 * @width: for all lanes and the gaps between them
 * @height: for the cards alone
 * @card_height: height of every card
 * @strip: whether the names of lanes stand left of the cards
 * @cut: (out): the columns
 *
 * Finds the columns: as many rows as there is height for; if the cards would be too narrow, more rows.
 *
 * Returns: the number of rows
 */
guint
jd_board_cut_lanes (const JdBoardMetrics *metrics,
                    const JdBoardLoad *load,
                    double width,
                    double height,
                    double card_height,
                    gboolean strip,
                    JdBoardCut *cut)
{
  guint rows = rows_in (metrics, height, card_height);
  guint used = 0;

  cut_for_rows (metrics, load, width, rows, card_height, strip, cut);
  while (!cut->wide_enough && rows < load->n_cards)
    {
      rows++;
      cut_for_rows (metrics, load, width, rows, card_height, strip, cut);
    }
  use_spare_width (metrics, load, width, card_height, strip, cut);

  for (guint lane = 0; lane < JD_BOARD_N_LANES; lane++)
    used = MAX (used, rows_of (load, cut, lane));

  return used;
}

static double
inner_width (const JdBoardMetrics *metrics, double width)
{
  return width - 2 * metrics->pane_pad;
}

/* What is left for cards of a pane's height. */
static double
inner_height (const JdBoardMetrics *metrics, double height)
{
  return height - metrics->pane_header - metrics->pane_pad - metrics->lane_header - metrics->lane_pad;
}

/**
 * jd_board_pane_get_excess:
 *
 * Computes how much higher than @height a pane of @width would have to be for all its cards.  Cards under
 * their least width weigh much more: one can scroll to a card, but not into a title.
 *
 * Returns: 0 where everything fits, otherwise more
 */
double
jd_board_pane_get_excess (const JdBoardMetrics *metrics,
                          const JdBoardLoad *load,
                          double width,
                          double height,
                          double card_height)
{
  JdBoardCut cut;
  guint rows;
  double excess;

  if (load->n_cards == 0)
    return 0;

  rows = jd_board_cut_lanes (
    metrics, load, inner_width (metrics, width), inner_height (metrics, height), card_height, FALSE, &cut);
  excess = MAX (jd_board_stack_height (metrics, rows, card_height) - inner_height (metrics, height), 0);
  if (!cut.wide_enough)
    for (guint lane = 0; lane < JD_BOARD_N_LANES; lane++)
      if (cut.columns[lane] > 0)
        excess += NARROW_WEIGHT * MAX (metrics->card_min_width - cut.card_widths[lane], 1);

  return excess < 1e-6 ? 0 : excess;
}

/** jd_board_strip_get_height: computes the height that a strip of @width wants for its cards. */
double
jd_board_strip_get_height (const JdBoardMetrics *metrics,
                           const JdBoardLoad *load,
                           double width,
                           double card_height)
{
  JdBoardCut cut;
  guint rows;

  if (load->n_cards == 0)
    return metrics->strip_empty_height;

  rows = jd_board_cut_lanes (metrics,
                             load,
                             inner_width (metrics, width) - metrics->strip_header,
                             card_height,
                             card_height,
                             TRUE,
                             &cut);

  return jd_board_stack_height (metrics, rows, card_height) + 2 * metrics->lane_pad + 2 * metrics->pane_pad;
}
