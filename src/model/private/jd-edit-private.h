/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What all edit verbs share: may it be done, plan the sets, do them as one step. */
#pragma once

#include "../jd-edit-error.h"
#include "jd-project-private.h"
#include "jd-step-private.h"

G_BEGIN_DECLS

gboolean jd_edit_begin (JdProject *project, GError **error);
gboolean
jd_edit_plan (JdStep *step, gpointer record, const char *field_name, const char *text, GError **error);
void jd_edit_plan_enum (JdStep *step, gpointer record, const char *field_name, GType type, int value);
gboolean jd_edit_commit (JdProject *project, JdStep *step);

G_END_DECLS
