/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The radar of a page of results with the figures of the whole above it and the rules of calculation below. */
#pragma once

#include "jd-radar-view.h"

G_BEGIN_DECLS

/* Properties: "viewer" (JdViewer, nullable), "mode" (JdRadarMode, construct only): what the axes stand for. */
#define JD_TYPE_RESULT_CHART (jd_result_chart_get_type ())
G_DECLARE_FINAL_TYPE (JdResultChart, jd_result_chart, JD, RESULT_CHART, JdView)

G_END_DECLS
