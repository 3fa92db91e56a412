/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One figure in large type under its name. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Property: "title" (what the figure is), notified. */
#define JD_TYPE_TILE (jd_tile_get_type ())
G_DECLARE_FINAL_TYPE (JdTile, jd_tile, JD, TILE, GtkWidget)

void jd_tile_set (JdTile *self, const char *value, const char *detail);
const char *jd_tile_get_value (JdTile *self);
const char *jd_tile_get_detail (JdTile *self);

G_END_DECLS
