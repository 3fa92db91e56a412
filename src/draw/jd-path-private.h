/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Shapes that cairo lacks. */
#pragma once

#include "jd-geometry.h"

#include <cairo.h>

G_BEGIN_DECLS

void jd_path_round (cairo_t *cr, const JdRect *rect, double radius);

G_END_DECLS
