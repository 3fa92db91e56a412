/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rectangles of the drawing floor: user-space units (CSS pixels on screen), y downwards. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * JdRect:
 * @x: left edge
 * @y: top edge
 * @width: width, never negative
 * @height: height, never negative
 *
 * A rectangle; the right and bottom edges are outside of it.
 */
typedef struct
{
  double x;
  double y;
  double width;
  double height;
} JdRect;

/** jd_rect_is_empty: whether @rect has no inside. */
static inline gboolean
jd_rect_is_empty (const JdRect *rect)
{
  return rect->width <= 0 || rect->height <= 0;
}

/** jd_rect_contains: whether the point lies in @rect (left and top edge in, right and bottom out). */
static inline gboolean
jd_rect_contains (const JdRect *rect, double x, double y)
{
  return x >= rect->x && y >= rect->y && x < rect->x + rect->width && y < rect->y + rect->height;
}

/** jd_rect_intersects: whether the insides of @a and @b share a point. */
static inline gboolean
jd_rect_intersects (const JdRect *a, const JdRect *b)
{
  return a->x < b->x + b->width && b->x < a->x + a->width && a->y < b->y + b->height
         && b->y < a->y + a->height;
}

/** jd_rect_encloses: whether @inner lies in @outer, edges included. */
static inline gboolean
jd_rect_encloses (const JdRect *outer, const JdRect *inner)
{
  const double slack = 1e-6; /* sums of widths carry rounding */

  return inner->x >= outer->x - slack && inner->y >= outer->y - slack
         && inner->x + inner->width <= outer->x + outer->width + slack
         && inner->y + inner->height <= outer->y + outer->height + slack;
}

/** jd_rect_inset: @rect made smaller by @dx on the left and right and @dy above and below, at least empty. */
static inline JdRect
jd_rect_inset (const JdRect *rect, double dx, double dy)
{
  return (
    JdRect){ rect->x + dx, rect->y + dy, MAX (rect->width - 2 * dx, 0), MAX (rect->height - 2 * dy, 0) };
}

G_END_DECLS
