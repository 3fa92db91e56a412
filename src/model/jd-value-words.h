/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the text form of a field says to people: the words of the log and of the second design. */
#pragma once

#include "jd-project.h"

G_BEGIN_DECLS

char *jd_value_dup_words (JdProject *project, const char *field, const char *text) G_GNUC_WARN_UNUSED_RESULT;
char *jd_log_entry_dup_words (JdProject *project, JdLogEntry *entry) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
