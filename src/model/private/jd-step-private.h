/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The two primitives of every change, property set and list splice, and playing them both ways. */
#pragma once

#include "../jd-log-entry.h"
#include "../jd-step.h"

G_BEGIN_DECLS

/* A property set has a field, a list splice has a list. */
typedef struct
{
  JdRecord *record; /* held, but for the project, which holds the history that holds this */
  const JdField *field;
  char *from, *to;

  GListStore *list;
  const char *list_name; /* static */
  guint position;
  GPtrArray *removed, *added;
} JdChange;

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
JdChange *jd_step_get_change (JdStep *self, guint index);
GPtrArray *jd_step_create_log (JdStep *self, JdLogState state, const char *time);
void jd_step_log_played (JdStep *self, GPtrArray *lines, JdLogState state, const char *time);
void jd_step_set_lines (JdStep *self, GPtrArray *lines);
void jd_step_stamp (JdStep *self, guint64 state, const char *time);
guint64 jd_step_get_state (JdStep *self);

G_END_DECLS
