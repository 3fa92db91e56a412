/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tooltips that give full-width letters the room that they need. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void jd_tooltips_make_room (void);

guint jd_tooltips_count_columns (const char *text);

G_END_DECLS
