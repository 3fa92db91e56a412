/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A window with an example project in it, for tests of widgets. */
#pragma once

#include <adwaita.h>

#include "jd-viewer.h"

JdViewer *stage_load_viewer (const char *example);
GtkWidget *stage_show (JdViewer *viewer, GtkWidget *widget);
void stage_settle (void);
void stage_clear (GtkWidget *window);
GtkWidget *stage_find (GtkWidget *root, GType type, const char *text);
gboolean stage_says (GtkWidget *root, const char *text);
