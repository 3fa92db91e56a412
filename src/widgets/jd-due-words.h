/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a person should know of a due date: that it is over, or an odd one. */
#pragma once

#include "jd-subject.h"

G_BEGIN_DECLS

char *jd_overdue_dup_text (guint days) G_GNUC_WARN_UNUSED_RESULT;
char *jd_due_dup_remark (JdSubject *subject, JdDesign *design, const char *due) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
