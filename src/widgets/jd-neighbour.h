/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which of several places an arrow key leads to. */
#pragma once

#include <gtk/gtk.h>

#include "jd-geometry.h"

G_BEGIN_DECLS

int jd_neighbour_find (const JdRect *rects, guint n_rects, const JdRect *from, GtkDirectionType direction);

G_END_DECLS
