/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One improvement in the list beside the cycle: what to do, and the cycle that is proposed for it. */
#pragma once

#include <gtk/gtk.h>

#include "jd-cycle-items.h"

G_BEGIN_DECLS

#define JD_TYPE_CYCLE_ROW (jd_cycle_row_get_type ())
G_DECLARE_FINAL_TYPE (JdCycleRow, jd_cycle_row, JD, CYCLE_ROW, GtkListBoxRow)

GtkWidget *jd_cycle_row_new (void) G_GNUC_WARN_UNUSED_RESULT;

void jd_cycle_row_show (JdCycleRow *self, const JdCycleItems *items, guint index, const char *language);
JdRole *jd_cycle_row_get_role (JdCycleRow *self);

G_END_DECLS
