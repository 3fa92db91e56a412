/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How much of a way is done, as a bar; the number stands beside it. */
#pragma once

#include <gtk/gtk.h>

#include "jd-fraction.h"

G_BEGIN_DECLS

#define JD_TYPE_PERCENT_BAR (jd_percent_bar_get_type ())
G_DECLARE_FINAL_TYPE (JdPercentBar, jd_percent_bar, JD, PERCENT_BAR, GtkWidget)

GtkWidget *jd_percent_bar_new (void) G_GNUC_WARN_UNUSED_RESULT;
void jd_percent_bar_set (JdPercentBar *self, JdFraction percent);

G_END_DECLS
