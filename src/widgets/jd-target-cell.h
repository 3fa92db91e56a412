/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One cell of the list of targets: what one column says of one role. */
#pragma once

#include <gtk/gtk.h>

#include "jd-target-words.h"

G_BEGIN_DECLS

#define JD_TYPE_TARGET_CELL (jd_target_cell_get_type ())
G_DECLARE_FINAL_TYPE (JdTargetCell, jd_target_cell, JD, TARGET_CELL, GtkWidget)

GtkWidget *jd_target_cell_new (JdTargetColumn column) G_GNUC_WARN_UNUSED_RESULT;
void jd_target_cell_bind (JdTargetCell *self, JdViewer *viewer, JdRole *role);
void jd_target_cell_unbind (JdTargetCell *self);
JdRole *jd_target_cell_get_role (JdTargetCell *self);
JdTargetColumn jd_target_cell_get_column (JdTargetCell *self);
void jd_target_cell_refresh (JdTargetCell *self);

G_END_DECLS
