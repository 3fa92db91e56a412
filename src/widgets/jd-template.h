/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Taking a widget with a template apart. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void jd_template_dispose (GtkWidget *widget, GType type);

G_END_DECLS
