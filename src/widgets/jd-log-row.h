/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A line of the decision log, with the day above it where it is the first of its day. */
#pragma once

#include <gtk/gtk.h>

#include "jd-project.h"

G_BEGIN_DECLS

#define JD_TYPE_LOG_ROW (jd_log_row_get_type ())
G_DECLARE_FINAL_TYPE (JdLogRow, jd_log_row, JD, LOG_ROW, GtkWidget)

GtkWidget *jd_log_row_new (void) G_GNUC_WARN_UNUSED_RESULT;
void jd_log_row_show (JdLogRow *self, JdProject *project, JdLogEntry *entry, const char *language);
void jd_log_row_show_day (JdLogRow *self, JdLogEntry *entry, JdLogEntry *above);

G_END_DECLS
