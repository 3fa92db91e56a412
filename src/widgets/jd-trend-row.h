/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One line of the table beside the trend: a design, and what a function or the whole scored in it. */
#pragma once

#include <gtk/gtk.h>

#include "jd-trend.h"

G_BEGIN_DECLS

#define JD_TYPE_TREND_ROW (jd_trend_row_get_type ())
G_DECLARE_FINAL_TYPE (JdTrendRow, jd_trend_row, JD, TREND_ROW, GtkListBoxRow)

GtkWidget *jd_trend_row_new (void) G_GNUC_WARN_UNUSED_RESULT;

void jd_trend_row_show_point (JdTrendRow *self, JdTrend *trend, guint point, int line);
void jd_trend_row_show_goal (JdTrendRow *self, JdTrend *trend, JdDesign *to_be, int line);
JdDesign *jd_trend_row_get_design (JdTrendRow *self);

G_END_DECLS
