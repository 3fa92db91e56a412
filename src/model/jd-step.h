/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One undoable step: what a person did, and the property sets and list splices that did it. */
#pragma once

#include <gio/gio.h>

#include "jd-enums.h"
#include "jd-record.h"

G_BEGIN_DECLS

/* What a step does, as the words of the log. The label is made from it (jd_step_dup_label()). */
#define JD_TYPE_STEP (jd_step_get_type ())
G_DECLARE_FINAL_TYPE (JdStep, jd_step, JD, STEP, GObject)

const char *jd_step_get_what (JdStep *self);
const char *jd_step_get_reason (JdStep *self);
const char *jd_step_get_time (JdStep *self);
const char *jd_step_get_verb_label (const char *what);
GPtrArray *jd_step_get_lines (JdStep *self);
char *jd_step_dup_label (JdStep *self) G_GNUC_WARN_UNUSED_RESULT;

guint jd_step_get_n_changes (JdStep *self);
JdRecord *jd_step_get_record (JdStep *self, guint change);
const char *jd_step_get_field_name (JdStep *self, guint change);
const char *jd_step_get_from (JdStep *self, guint change);
const char *jd_step_get_to (JdStep *self, guint change);
gboolean jd_step_touches_list (JdStep *self, GListModel *list);
gboolean jd_step_touches_type (JdStep *self, GType type);

G_END_DECLS
