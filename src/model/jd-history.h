/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was done to a project and can be undone, without end. Knows steps, not what they mean.
 * A list model of steps, oldest first; position tells how many of them are done. */
#pragma once

#include "jd-step.h"

G_BEGIN_DECLS

#define JD_TYPE_HISTORY (jd_history_get_type ())
G_DECLARE_FINAL_TYPE (JdHistory, jd_history, JD, HISTORY, GObject)

guint jd_history_get_position (JdHistory *self);
gboolean jd_history_can_undo (JdHistory *self);
gboolean jd_history_can_redo (JdHistory *self);
JdStep *jd_history_get_undo_step (JdHistory *self);
JdStep *jd_history_get_redo_step (JdHistory *self);

void jd_history_undo (JdHistory *self);
void jd_history_redo (JdHistory *self);
void jd_history_go_to (JdHistory *self, guint position);

guint64 jd_history_get_state (JdHistory *self);
void jd_history_set_saved_state (JdHistory *self, guint64 state);
gboolean jd_history_is_modified (JdHistory *self);

G_END_DECLS
