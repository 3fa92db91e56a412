/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Four places to drop that change who does a role and leave its area alone; there while something is moved. */
#pragma once

#include <gtk/gtk.h>

#include "jd-enums.h"

G_BEGIN_DECLS

#define JD_TYPE_DROP_BAR (jd_drop_bar_get_type ())
G_DECLARE_FINAL_TYPE (JdDropBar, jd_drop_bar, JD, DROP_BAR, GtkWidget)

JdDropBar *jd_drop_bar_new (void);

void jd_drop_bar_set_scale (JdDropBar *self, double scale);
gboolean jd_drop_bar_pick (JdDropBar *self, GtkWidget *relative_to, double x, double y, JdSourcing *sourcing);
void jd_drop_bar_highlight (JdDropBar *self, int sourcing);
gboolean
jd_drop_bar_get_target (JdDropBar *self, GtkWidget *relative_to, JdSourcing sourcing, graphene_rect_t *rect);

G_END_DECLS
