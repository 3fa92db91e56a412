/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The trend of scores as a drawing. Pointer and arrow keys find a point and say what stands there; a click or Enter
 * chooses it. */
#pragma once

#include <gtk/gtk.h>

#include "jd-trend-figure.h"

G_BEGIN_DECLS

/* Property, notified: "line" (int): the line that stands out, 0 for the whole, n for function n - 1.
 * Signal: activated (int line, int date): a person chose this point; the date after the last one is the goal. */
#define JD_TYPE_TREND_CHART (jd_trend_chart_get_type ())
G_DECLARE_FINAL_TYPE (JdTrendChart, jd_trend_chart, JD, TREND_CHART, GtkWidget)

const JdTrendFigure *jd_trend_chart_get_figure (JdTrendChart *self);
void jd_trend_chart_set_figure (JdTrendChart *self, JdTrendFigure *figure);
int jd_trend_chart_get_line (JdTrendChart *self);
void jd_trend_chart_set_line (JdTrendChart *self, int line);
JdTrendSpot jd_trend_chart_get_spot (JdTrendChart *self);
char *jd_trend_chart_dup_description (JdTrendChart *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
