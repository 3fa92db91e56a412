/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a filter of the decision log asks beside its text: function, design, days. */
#pragma once

#include <gtk/gtk.h>

#include "jd-log-filter.h"
#include "jd-viewer.h"

G_BEGIN_DECLS

/* Signal: changed ()   somebody wants other lines: jd_log_filter_popover_apply() */
#define JD_TYPE_LOG_FILTER_POPOVER (jd_log_filter_popover_get_type ())
G_DECLARE_FINAL_TYPE (JdLogFilterPopover, jd_log_filter_popover, JD, LOG_FILTER_POPOVER, GtkPopover)

GtkWidget *jd_log_filter_popover_new (void) G_GNUC_WARN_UNUSED_RESULT;
void jd_log_filter_popover_fill (JdLogFilterPopover *self, JdViewer *viewer, const JdLogFilter *filter);
void jd_log_filter_popover_apply (JdLogFilterPopover *self, JdLogFilter *filter);

G_END_DECLS
