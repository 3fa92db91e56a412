/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Everything done since the project was opened, newest on top; a click goes there, as many undos or redos at once. */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

#define JD_TYPE_HISTORY_POPOVER (jd_history_popover_get_type ())
G_DECLARE_FINAL_TYPE (JdHistoryPopover, jd_history_popover, JD, HISTORY_POPOVER, GtkPopover)

/* Property: "viewer" (JdViewer, nullable). The list is there only while the popover is open. */

GtkWidget *jd_history_popover_new (JdViewer *viewer);

G_END_DECLS
