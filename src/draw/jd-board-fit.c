/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Turns the question round: which height, or which size of type, does a board need for nothing to scroll? */

#include "jd-board-layout.h"

#include <math.h>

#define SCALE_STEP 0.05

static gboolean
fits_at (const JdBoardInput *input, double height, double scale)
{
  JdBoardInput trial = *input;
  g_autoptr (JdBoardLayout) layout = NULL;

  trial.height = height;
  trial.scale = scale;
  layout = jd_board_layout_new (&trial, NULL);

  return !jd_board_layout_get_overflows (layout);
}

/**
 * jd_board_layout_fitting_height:
 * @input: width, scale and cards; its height is where the search begins
 *
 * Finds a height at which nothing scrolls: paper and pictures have no scroll bars.
 *
 * Returns: @input's height, or the least greater one found, within 4 units
 */
double
jd_board_layout_fitting_height (const JdBoardInput *input)
{
  double low;
  double high;

  g_return_val_if_fail (input != NULL, 0);

  low = high = input->height;
  while (!fits_at (input, high, input->scale))
    {
      low = high;
      high += 400 * input->scale;
    }
  while (high - low > 4)
    {
      double middle = floor ((low + high) / 2);

      if (fits_at (input, middle, input->scale))
        high = middle;
      else
        low = middle;
    }

  return high;
}

/**
 * jd_board_layout_fitting_scale:
 * @input: size, scale and cards
 * @most: the largest scale that is wanted
 *
 * Finds the largest type with which nothing scrolls: a board with few cards is read from farther away.
 *
 * Returns: a scale between @input's and @most, in steps; @input's where even that has to scroll
 */
double
jd_board_layout_fitting_scale (const JdBoardInput *input, double most)
{
  g_return_val_if_fail (input != NULL, 1);

  for (double scale = most; scale > input->scale; scale -= SCALE_STEP)
    if (fits_at (input, input->height, scale))
      return scale;

  return input->scale;
}
