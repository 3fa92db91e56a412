/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The lines of a project's decision log that a filter wants, newest first, as a list model. A long log is searched a
 * slice at a time while nothing else is to be done, the newest lines at once. */
#pragma once

#include <gio/gio.h>

#include "jd-log-filter.h"

G_BEGIN_DECLS

/* Property: "searching" (gboolean): lines may still come, notified. */
#define JD_TYPE_LOG_LIST (jd_log_list_get_type ())
G_DECLARE_FINAL_TYPE (JdLogList, jd_log_list, JD, LOG_LIST, GObject)

JdLogList *jd_log_list_new (void) G_GNUC_WARN_UNUSED_RESULT;
void
jd_log_list_search (JdLogList *self, JdProject *project, const JdLogFilter *filter, const char *language);
void jd_log_list_finish (JdLogList *self);
gboolean jd_log_list_is_searching (JdLogList *self);
guint jd_log_list_get_n_logged (JdLogList *self);

G_END_DECLS
