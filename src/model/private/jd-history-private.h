/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The door through which the edit verbs put a step into the history. */
#pragma once

#include "../jd-history.h"

G_BEGIN_DECLS

typedef struct _JdProject JdProject;

JdHistory *jd_history_new (JdProject *project);
void jd_history_do (JdHistory *self, JdStep *step);
void jd_history_note_reason (JdHistory *self);

G_END_DECLS
