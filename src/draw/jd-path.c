/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Shapes that cairo lacks. */

#include "jd-path-private.h"

/** jd_path_round: adds @rect with rounded corners to the path of @cr. */
void
jd_path_round (cairo_t *cr, const JdRect *rect, double radius)
{
  double r = MIN (radius, MIN (rect->width, rect->height) / 2);
  double right = rect->x + rect->width - r;
  double bottom = rect->y + rect->height - r;

  cairo_new_sub_path (cr);
  cairo_arc (cr, right, rect->y + r, r, -G_PI_2, 0);
  cairo_arc (cr, right, bottom, r, 0, G_PI_2);
  cairo_arc (cr, rect->x + r, bottom, r, G_PI_2, G_PI);
  cairo_arc (cr, rect->x + r, rect->y + r, r, G_PI, 1.5 * G_PI);
  cairo_close_path (cr);
}
