/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One position of the history: what was done, when, and whether it is done, undone or where the project is now. */
#pragma once

#include <gtk/gtk.h>

#include "jd-history-list.h"

G_BEGIN_DECLS

#define JD_TYPE_HISTORY_ROW (jd_history_row_get_type ())
G_DECLARE_FINAL_TYPE (JdHistoryRow, jd_history_row, JD, HISTORY_ROW, GtkWidget)

GtkWidget *jd_history_row_new (void);
void jd_history_row_show (JdHistoryRow *self, JdHistory *history, JdHistoryPlace *place);

G_END_DECLS
