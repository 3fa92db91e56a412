/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Everything done since the project was opened, newest on top; a click goes there, as many undos or redos at once.
 * The list is there only while it is seen. */
#pragma once

#include "jd-view.h"

G_BEGIN_DECLS

#define JD_TYPE_HISTORY_VIEW (jd_history_view_get_type ())
G_DECLARE_FINAL_TYPE (JdHistoryView, jd_history_view, JD, HISTORY_VIEW, JdView)

GtkWidget *jd_history_view_new (JdViewer *viewer) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *jd_history_view_new_popover (JdViewer *viewer) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
