/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-neighbour.h"

/* Being beside the way counts so many times more than being far along it. */
#define ASIDE_WEIGHT 3.0
/* Edges that touch or overlap by less than this are one behind the other. */
#define SLACK 2.0

/* A rectangle as the arrow sees it: what lies ahead has the greater numbers. */
typedef struct
{
  double near, far;   /* along the arrow */
  double left, right; /* across it */
} Span;

static Span
get_span (const JdRect *rect, GtkDirectionType direction)
{
  switch (direction)
    {
    case GTK_DIR_RIGHT:
      return (Span){ rect->x, rect->x + rect->width, rect->y, rect->y + rect->height };
    case GTK_DIR_LEFT:
      return (Span){ -rect->x - rect->width, -rect->x, rect->y, rect->y + rect->height };
    case GTK_DIR_UP:
      return (Span){ -rect->y - rect->height, -rect->y, rect->x, rect->x + rect->width };
    case GTK_DIR_DOWN:
    case GTK_DIR_TAB_FORWARD:
    case GTK_DIR_TAB_BACKWARD:
    default:
      return (Span){ rect->y, rect->y + rect->height, rect->x, rect->x + rect->width };
    }
}

/* The place that one comes to first from @from (not itself one that is ahead of itself) in @direction, which is
 * left, right, up or down: rather straight ahead than near. Returns: an index into @rects, or -1 */
int
jd_neighbour_find (const JdRect *rects, guint n_rects, const JdRect *from, GtkDirectionType direction)
{
  Span start = get_span (from, direction);
  double least = G_MAXDOUBLE;
  int nearest = -1;

  for (guint i = 0; i < n_rects; i++)
    {
      Span span = get_span (&rects[i], direction);
      double aside, off_centre, cost;

      if (jd_rect_is_empty (&rects[i]) || span.near < start.far - SLACK)
        continue;
      aside = MAX (MAX (span.left - start.right, start.left - span.right), 0);
      off_centre = ABS ((span.left + span.right) - (start.left + start.right)) / 2;
      cost = span.near - start.far + ASIDE_WEIGHT * aside + off_centre / 100;
      if (cost < least)
        {
          least = cost;
          nearest = (int) i;
        }
    }
  return nearest;
}
