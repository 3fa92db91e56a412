/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How the scores went over the years: the chart of all dated as-is designs, and its numbers in a table. */
#pragma once

#include "jd-view.h"

G_BEGIN_DECLS

/* Property: "viewer" (JdViewer). */
#define JD_TYPE_TREND_VIEW (jd_trend_view_get_type ())
G_DECLARE_FINAL_TYPE (JdTrendView, jd_trend_view, JD, TREND_VIEW, JdView)

G_END_DECLS
