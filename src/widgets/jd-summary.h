/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How the current design does, in a glance, for the pane beside the board: overall, coverage, the nearest
 * pattern, and the radar by function. */
#pragma once

#include "jd-view.h"

G_BEGIN_DECLS

/* Property: "viewer" (JdViewer), notified. */
#define JD_TYPE_SUMMARY (jd_summary_get_type ())
G_DECLARE_FINAL_TYPE (JdSummary, jd_summary, JD, SUMMARY, JdView)

G_END_DECLS
