/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The lines of a log list on the screen, some of them selected. Rows are recycled: any number of lines will do. */
#pragma once

#include <gtk/gtk.h>

#include "jd-log-list.h"

G_BEGIN_DECLS

/* Signals:
 *   selection-changed ()   other lines are selected
 *   activated ()           Enter on a line, or a double click */
#define JD_TYPE_LOG_LINES (jd_log_lines_get_type ())
G_DECLARE_FINAL_TYPE (JdLogLines, jd_log_lines, JD, LOG_LINES, GtkWidget)

void jd_log_lines_set_list (JdLogLines *self, JdLogList *list);
void jd_log_lines_show (JdLogLines *self, JdProject *project, const char *language);
GPtrArray *jd_log_lines_dup_selected (JdLogLines *self) G_GNUC_WARN_UNUSED_RESULT;
void jd_log_lines_select (JdLogLines *self, guint first, guint n);

G_END_DECLS
