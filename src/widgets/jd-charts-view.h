/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page of charts: the radar by function or by role, its numbers in a table beside it, what does not count,
 * the distance to each pattern, and how the numbers come about. */
#pragma once

#include "jd-radar-view.h"

G_BEGIN_DECLS

/* Properties: "viewer" (JdViewer), "mode" (JdRadarMode), both notified. */
#define JD_TYPE_CHARTS_VIEW (jd_charts_view_get_type ())
G_DECLARE_FINAL_TYPE (JdChartsView, jd_charts_view, JD, CHARTS_VIEW, JdView)

JdRadarMode jd_charts_view_get_mode (JdChartsView *self);
void jd_charts_view_set_mode (JdChartsView *self, JdRadarMode mode);

G_END_DECLS
