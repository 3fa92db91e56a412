/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The decision log: every change with its time, its role, what it changed and why, newest first, under the days. */
#pragma once

#include "jd-view.h"

G_BEGIN_DECLS

#define JD_TYPE_LOG_VIEW (jd_log_view_get_type ())
G_DECLARE_FINAL_TYPE (JdLogView, jd_log_view, JD, LOG_VIEW, JdView)

GtkWidget *jd_log_view_new (JdViewer *viewer) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
