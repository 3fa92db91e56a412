/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which of the palettes the desktop asks for now. */
#pragma once

#include <gtk/gtk.h>

#include "jd-palette.h"

G_BEGIN_DECLS

const JdPalette *jd_theme_get_palette (GtkWidget *widget);
void jd_theme_watch (GtkWidget *widget);
double jd_theme_get_font_scale (GtkWidget *widget);

G_END_DECLS
