/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The controls above the decision log: which lines are wanted, and what to do with them. */
#pragma once

#include <gtk/gtk.h>

#include "jd-log-filter.h"
#include "jd-viewer.h"

G_BEGIN_DECLS

/* Signal: changed ()   other lines are wanted: jd_log_filter_bar_get_filter() */
#define JD_TYPE_LOG_FILTER_BAR (jd_log_filter_bar_get_type ())
G_DECLARE_FINAL_TYPE (JdLogFilterBar, jd_log_filter_bar, JD, LOG_FILTER_BAR, GtkWidget)

void jd_log_filter_bar_set_viewer (JdLogFilterBar *self, JdViewer *viewer);
const JdLogFilter *jd_log_filter_bar_get_filter (JdLogFilterBar *self);
void jd_log_filter_bar_set_filter (JdLogFilterBar *self, const JdLogFilter *filter);
void jd_log_filter_bar_follow_selection (JdLogFilterBar *self);

G_END_DECLS
