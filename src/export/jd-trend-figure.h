/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How the scores went, as plain data for the drawing floor: line 0 is the whole, line n the function n - 1. */
#pragma once

#include "jd-trend-layout.h"
#include "jd-trend.h"

G_BEGIN_DECLS

typedef struct _JdTrendFigure JdTrendFigure;

JdTrendFigure *jd_trend_figure_new (JdTrend *trend, JdDesign *target, const char *language)
  G_GNUC_WARN_UNUSED_RESULT;
void jd_trend_figure_free (JdTrendFigure *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JdTrendFigure, jd_trend_figure_free)

const JdTrendData *jd_trend_figure_get_data (const JdTrendFigure *self);
char *jd_trend_figure_dup_description (const JdTrendFigure *self) G_GNUC_WARN_UNUSED_RESULT;
char *jd_trend_figure_dup_line_name (const JdTrendFigure *self, guint line) G_GNUC_WARN_UNUSED_RESULT;
char *jd_trend_figure_dup_spot_text (const JdTrendFigure *self, JdTrendSpot spot) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
