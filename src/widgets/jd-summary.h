/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How the current design does, in a glance, for the pane beside the board: overall, coverage, the nearest
 * pattern, and the radar by function. */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

/* Property: "viewer" (JdViewer), notified. */
#define JD_TYPE_SUMMARY (jd_summary_get_type ())
G_DECLARE_FINAL_TYPE (JdSummary, jd_summary, JD, SUMMARY, GtkWidget)

JdViewer *jd_summary_get_viewer (JdSummary *self);
void jd_summary_set_viewer (JdSummary *self, JdViewer *viewer);

G_END_DECLS
