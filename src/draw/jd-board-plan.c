/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Chooses how high a card is and where the cross between the four areas stands.
 *
 * The cross stands in the middle as long as cards are comfortable there.  Only a crowded area moves it, and
 * only in coarse steps, so that a board does not shift under people's eyes with every card. */

#include "jd-board-plan-private.h"

#include <math.h>

/* The cross moves at most this many steps of SPLIT_STEP from the middle. */
#define SPLIT_REACH 8
#define SPLIT_STEP  0.02
/* The cross of the board before stays if it is at most this much farther off than it need be. */
#define SPLIT_PATIENCE 9
/* A strip with many cards takes at most this share of the board, then it scrolls. */
#define STRIP_SHARE 0.25

/* Heights of a card, best first: three rows, two rows with air, two rows. */
static const double card_heights[] = { JD_BOARD_TALL_CARD, 48, JD_BOARD_CARD_MIN_HEIGHT };

/** jd_board_plan_get_area: gets the area in which a card stands, by its place in the input. */
JdBoardAreaId
jd_board_plan_get_area (const JdBoardPlan *plan, guint card)
{
  return plan->input->with_areas ? plan->input->cards[card].area : JD_BOARD_AREA_NONE;
}

static void
count_cards (JdBoardPlan *plan)
{
  for (guint i = 0; i < plan->input->n_cards; i++)
    {
      const JdBoardCard *card = &plan->input->cards[i];
      JdBoardLoad *load = &plan->loads[jd_board_plan_get_area (plan, i)];

      load->n_cards++;
      load->counts[card->lane]++;
      load->two_meters[card->lane] |= card->two_meters;
    }
}

/* The board without its axes. */
static JdRect
inside_axes (const JdBoardPlan *plan)
{
  const JdBoardInput *input = plan->input;
  gboolean axes = input->with_areas && input->with_axes;
  double left = axes ? plan->metrics.axis_down : 0;
  double below = axes ? plan->metrics.axis_across : 0;

  return (JdRect){ left, 0, plan->width - left, plan->height - below };
}

/* Sets the heights of the strips for a height of cards, and what is left for the four areas. */
static void
measure_strips (JdBoardPlan *plan, double card_height)
{
  JdRect inside = inside_axes (plan);
  double most = inside.height * STRIP_SHARE;

  plan->quarters = inside;
  for (guint area = JD_BOARD_AREA_ALL; area <= JD_BOARD_AREA_NONE; area++)
    {
      gboolean wanted = area == JD_BOARD_AREA_ALL || plan->loads[area].n_cards > 0;
      double height
        = jd_board_strip_get_height (&plan->metrics, &plan->loads[area], inside.width, card_height);

      plan->strip_heights[area] = wanted ? floor (MIN (height, most)) : 0;
      if (wanted)
        plan->quarters.height
          = MAX (plan->quarters.height - plan->strip_heights[area] - plan->metrics.pane_gap, 0);
    }
}

/** jd_board_plan_get_quarter: computes where @area stands if the cross stands at @split. */
JdRect
jd_board_plan_get_quarter (const JdBoardPlan *plan, JdBoardSplit split, JdBoardAreaId area)
{
  const JdRect *all = &plan->quarters;
  gboolean right = area == JD_BOARD_AREA_III || area == JD_BOARD_AREA_IV;
  gboolean lower = area == JD_BOARD_AREA_II || area == JD_BOARD_AREA_III;
  double width = MAX (all->width - plan->metrics.pane_gap, 0);
  double height = MAX (all->height - plan->metrics.pane_gap, 0);
  double left_width = floor (width * (0.5 + split.across * SPLIT_STEP));
  double upper_height = floor (height * (0.5 + split.down * SPLIT_STEP));

  return (JdRect){
    .x = all->x + (right ? left_width + plan->metrics.pane_gap : 0),
    .y = all->y + (lower ? upper_height + plan->metrics.pane_gap : 0),
    .width = right ? width - left_width : left_width,
    .height = lower ? height - upper_height : upper_height,
  };
}

/* How much is missing with the cross there; 0 is what is sought.  Squares, so that no area starves for the
 * others. */
static double
get_excess (const JdBoardPlan *plan, JdBoardSplit split, double card_height)
{
  double excess = 0;

  for (guint area = JD_BOARD_AREA_I; area <= JD_BOARD_AREA_IV; area++)
    {
      JdRect frame = jd_board_plan_get_quarter (plan, split, area);

      double missing = jd_board_pane_get_excess (
        &plan->metrics, &plan->loads[area], frame.width, frame.height, card_height);

      excess += missing * missing;
    }

  return excess;
}

static int
distance (JdBoardSplit split)
{
  return split.across * split.across + split.down * split.down;
}

/* Finds the cross nearest to the middle with the least missing, or the one there was if it does as well.  Most
 * often the middle does, and then there is nothing to search. */
static double
find_split (const JdBoardPlan *plan, double card_height, const JdBoardSplit *previous, JdBoardSplit *split)
{
  double best;

  *split = (JdBoardSplit){ 0, 0 };
  best = get_excess (plan, *split, card_height);
  for (int down = -SPLIT_REACH; down <= SPLIT_REACH; down++)
    for (int across = -SPLIT_REACH; across <= SPLIT_REACH; across++)
      {
        JdBoardSplit candidate = { across, down };
        double excess;

        if (best == 0 && distance (candidate) >= distance (*split))
          continue;
        excess = get_excess (plan, candidate, card_height);
        if (excess < best || (excess == best && distance (candidate) < distance (*split)))
          {
            best = excess;
            *split = candidate;
          }
      }

  if (previous != NULL && distance (*previous) <= distance (*split) + SPLIT_PATIENCE
      && get_excess (plan, *previous, card_height) <= best)
    *split = *previous;

  return best;
}

/* How much is missing at this height of a card, with the cross where it does best. */
static double
try_height (JdBoardPlan *plan, double card_height, const JdBoardSplit *previous)
{
  plan->card_height = card_height;
  if (!plan->input->with_areas)
    {
      plan->quarters = inside_axes (plan);
      return jd_board_pane_get_excess (&plan->metrics,
                                       &plan->loads[JD_BOARD_AREA_NONE],
                                       plan->quarters.width,
                                       plan->quarters.height,
                                       card_height);
    }

  measure_strips (plan, card_height);
  return find_split (plan, card_height, previous, &plan->split);
}

/**
 * jd_board_plan_init:
 * @plan: (out): to be filled
 * @input: what is laid out; borrowed by the plan
 * @previous: (nullable): where the cross stood before
 *
 * Takes the best height of a card at which everything stands.  If there is none, something has to scroll, and
 * the height is taken at which that is least.
 */
void
jd_board_plan_init (JdBoardPlan *plan, const JdBoardInput *input, const JdBoardSplit *previous)
{
  double least = G_MAXDOUBLE;
  double best = 0;

  *plan = (JdBoardPlan){
    .input = input,
    .width = floor (MAX (input->width, JD_BOARD_MIN_WIDTH * input->scale)),
    .height = floor (MAX (input->height, JD_BOARD_MIN_HEIGHT * input->scale)),
  };
  jd_board_metrics_init (&plan->metrics, input->scale);
  count_cards (plan);

  for (guint i = 0; i < G_N_ELEMENTS (card_heights); i++)
    {
      double height = round (card_heights[i] * input->scale);
      double missing = try_height (plan, height, previous);

      if (missing == 0)
        return;
      if (missing < least)
        {
          least = missing;
          best = height;
        }
    }
  try_height (plan, best, previous);
}
