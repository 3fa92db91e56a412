/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Places panes, lanes and cards by the plan, and answers where things are. */

#include "jd-board-layout.h"

#include "jd-board-plan-private.h"

#include <math.h>

struct _JdBoardLayout
{
  double scale;
  JdBoardSplit split;
  JdBoardPane panes[JD_BOARD_N_AREAS];
  double card_widths[JD_BOARD_N_AREAS][JD_BOARD_N_LANES];
  JdRect information_axis;
  JdRect skill_axis;
  JdRect *cards;
  guint n_cards;
};

static void
place_pane (JdBoardLayout *layout,
            const JdBoardPlan *plan,
            JdBoardAreaId area,
            const JdRect *frame,
            gboolean strip)
{
  jd_board_pane_arrange (&plan->metrics,
                         &plan->loads[area],
                         frame,
                         plan->card_height,
                         strip,
                         &layout->panes[area],
                         layout->card_widths[area]);
}

static void
place_areas (JdBoardLayout *layout, const JdBoardPlan *plan)
{
  const JdRect *all = &plan->quarters;
  double y = all->y + all->height + plan->metrics.pane_gap;

  for (guint area = JD_BOARD_AREA_I; area <= JD_BOARD_AREA_IV; area++)
    {
      JdRect frame = jd_board_plan_get_quarter (plan, plan->split, area);

      place_pane (layout, plan, area, &frame, FALSE);
    }
  for (guint area = JD_BOARD_AREA_ALL; area <= JD_BOARD_AREA_NONE; area++)
    if (plan->strip_heights[area] > 0)
      {
        JdRect frame = { all->x, y, all->width, plan->strip_heights[area] };

        place_pane (layout, plan, area, &frame, TRUE);
        y += frame.height + plan->metrics.pane_gap;
      }

  if (plan->input->with_axes)
    {
      layout->information_axis = (JdRect){ 0, all->y, plan->metrics.axis_down, all->height };
      layout->skill_axis
        = (JdRect){ all->x, plan->height - plan->metrics.axis_across, all->width, plan->metrics.axis_across };
    }
}

static void
place_cards (JdBoardLayout *layout, const JdBoardPlan *plan)
{
  guint placed[JD_BOARD_N_AREAS][JD_BOARD_N_LANES] = { { 0 } };

  layout->n_cards = plan->input->n_cards;
  layout->cards = g_new0 (JdRect, layout->n_cards);
  for (guint i = 0; i < layout->n_cards; i++)
    {
      JdBoardAreaId area = jd_board_plan_get_area (plan, i);
      JdBoardLaneId id = plan->input->cards[i].lane;
      const JdBoardLane *lane = &layout->panes[area].lanes[id];
      double width = layout->card_widths[area][id];
      guint nth = placed[area][id]++;

      layout->cards[i] = (JdRect){
        .x = lane->body.x + (nth % lane->columns) * (width + plan->metrics.card_gap),
        .y = lane->body.y + (nth / lane->columns) * (plan->card_height + plan->metrics.card_gap),
        .width = width,
        .height = plan->card_height,
      };
    }
}

/* The lane at @x, or the nearest where @x is in a gap: a drop between two lanes is meant for one of them. */
static JdBoardLaneId
nearest_lane (const JdBoardPane *pane, double x)
{
  JdBoardLaneId nearest = JD_BOARD_LANE_UNASSIGNED;
  double least = G_MAXDOUBLE;

  for (guint i = 0; i < JD_BOARD_N_LANES; i++)
    {
      const JdRect *frame = &pane->lanes[i].frame;
      double off = MAX (MAX (frame->x - x, x - (frame->x + frame->width)), 0);

      if (off < least)
        {
          least = off;
          nearest = i;
        }
    }

  return nearest;
}

/**
 * jd_board_layout_new:
 * @input: size and cards
 * @previous: (nullable): the board before, so that the cross between the areas stays where it is if it can
 *
 * Lays a board out.  All cards have one height between %JD_BOARD_CARD_MIN_HEIGHT and 54 units, and none is
 * narrower than %JD_BOARD_CARD_MIN_WIDTH unless the board itself is too small for that.  What does not fit
 * at the least height scrolls inside its pane, see #JdBoardPane.
 *
 * Returns: (transfer full): the layout; it keeps nothing of @input
 */
JdBoardLayout *
jd_board_layout_new (const JdBoardInput *input, const JdBoardLayout *previous)
{
  JdBoardPlan plan;
  JdBoardLayout *layout;

  g_return_val_if_fail (input != NULL, NULL);
  g_return_val_if_fail (input->scale > 0, NULL);

  jd_board_plan_init (&plan, input, previous != NULL ? &previous->split : NULL);
  layout = g_new0 (JdBoardLayout, 1);
  layout->scale = input->scale;
  layout->split = plan.split;
  if (input->with_areas)
    place_areas (layout, &plan);
  else
    place_pane (layout, &plan, JD_BOARD_AREA_NONE, &plan.quarters, FALSE);
  place_cards (layout, &plan);

  return layout;
}

/** jd_board_layout_free: frees @layout. */
void
jd_board_layout_free (JdBoardLayout *layout)
{
  if (layout == NULL)
    return;
  g_free (layout->cards);
  g_free (layout);
}

/**
 * jd_board_layout_get_pane:
 * @layout: a layout
 * @area: which area
 *
 * Gets the place of an area and its lanes.
 *
 * Returns: (transfer none) (nullable): the pane; %NULL where the board has no such area
 */
const JdBoardPane *
jd_board_layout_get_pane (const JdBoardLayout *layout, JdBoardAreaId area)
{
  g_return_val_if_fail (layout != NULL, NULL);
  g_return_val_if_fail (area < JD_BOARD_N_AREAS, NULL);

  return layout->panes[area].present ? &layout->panes[area] : NULL;
}

/**
 * jd_board_layout_get_card:
 * @layout: a layout
 * @index: place of the card in the input
 *
 * Gets the place of a card with nothing scrolled.
 *
 * Returns: (transfer none): the rectangle
 */
const JdRect *
jd_board_layout_get_card (const JdBoardLayout *layout, guint index)
{
  g_return_val_if_fail (layout != NULL, NULL);
  g_return_val_if_fail (index < layout->n_cards, NULL);

  return &layout->cards[index];
}

/** jd_board_layout_get_n_cards: gets the number of cards. */
guint
jd_board_layout_get_n_cards (const JdBoardLayout *layout)
{
  g_return_val_if_fail (layout != NULL, 0);

  return layout->n_cards;
}

/** jd_board_layout_get_information_axis: gets the room for the axis left of the areas; empty without axes. */
const JdRect *
jd_board_layout_get_information_axis (const JdBoardLayout *layout)
{
  g_return_val_if_fail (layout != NULL, NULL);

  return &layout->information_axis;
}

/** jd_board_layout_get_skill_axis: gets the room for the axis below the board; empty without axes. */
const JdRect *
jd_board_layout_get_skill_axis (const JdBoardLayout *layout)
{
  g_return_val_if_fail (layout != NULL, NULL);

  return &layout->skill_axis;
}

/** jd_board_layout_get_scale: gets the scale for which the board was laid out. */
double
jd_board_layout_get_scale (const JdBoardLayout *layout)
{
  g_return_val_if_fail (layout != NULL, 1);

  return layout->scale;
}

/** jd_board_layout_get_overflows: whether any pane has to scroll. */
gboolean
jd_board_layout_get_overflows (const JdBoardLayout *layout)
{
  g_return_val_if_fail (layout != NULL, FALSE);

  for (guint area = 0; area < JD_BOARD_N_AREAS; area++)
    {
      const JdBoardPane *pane = &layout->panes[area];

      if (pane->present && pane->content_height > pane->body.height + 1e-6)
        return TRUE;
    }

  return FALSE;
}

/**
 * jd_board_layout_hit:
 * @layout: a layout
 * @x: a point on the board
 * @y: a point on the board
 * @area: (out) (optional): the area there
 * @lane: (out) (optional): the lane there, or the nearest one in a header or a gap
 *
 * Finds the place under a point.
 *
 * Returns: %FALSE, with nothing set, where no area is
 */
gboolean
jd_board_layout_hit (const JdBoardLayout *layout,
                     double x,
                     double y,
                     JdBoardAreaId *area,
                     JdBoardLaneId *lane)
{
  g_return_val_if_fail (layout != NULL, FALSE);

  for (guint i = 0; i < JD_BOARD_N_AREAS; i++)
    {
      const JdBoardPane *pane = &layout->panes[i];

      if (!pane->present || !jd_rect_contains (&pane->frame, x, y))
        continue;
      if (area != NULL)
        *area = i;
      if (lane != NULL)
        *lane = nearest_lane (pane, x);
      return TRUE;
    }

  return FALSE;
}
