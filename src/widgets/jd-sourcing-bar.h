/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How the roles of a design are divided: one bar, as long as there are roles, cut by who does them. */
#pragma once

#include <gtk/gtk.h>

#include "jd-design.h"

G_BEGIN_DECLS

#define JD_TYPE_SOURCING_BAR (jd_sourcing_bar_get_type ())
G_DECLARE_FINAL_TYPE (JdSourcingBar, jd_sourcing_bar, JD, SOURCING_BAR, GtkWidget)

void jd_sourcing_bar_refresh (JdSourcingBar *self, JdDesign *design);
const char *jd_sourcing_bar_get_text (JdSourcingBar *self);

G_END_DECLS
