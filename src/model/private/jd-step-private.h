/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The two primitives of every change, property set and list splice, and playing them both ways. */
#pragma once

#include "../jd-log-entry.h"
#include "../jd-step.h"

G_BEGIN_DECLS

JdStep *jd_step_new (const char *what, const char *reason);
void jd_step_add_set (JdStep *self, JdRecord *record, const JdField *field, const char *text);
void jd_step_add_splice (JdStep *self,
                         GListStore *list,
                         const char *list_name,
                         guint position,
                         guint n_removals,
                         gpointer *additions,
                         guint n_additions);
gboolean jd_step_is_empty (JdStep *self);
void jd_step_play (JdStep *self, gboolean forward);
GPtrArray *jd_step_create_log (JdStep *self, JdLogState state, const char *time);
void jd_step_stamp (JdStep *self, guint64 state, const char *time);
guint64 jd_step_get_state (JdStep *self);

G_END_DECLS
