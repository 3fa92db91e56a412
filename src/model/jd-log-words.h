/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a line of the decision log says to people. Every place that shows the log takes its words from here. */
#pragma once

#include "jd-project.h"

G_BEGIN_DECLS

char *jd_log_entry_dup_subject (JdProject *project, JdLogEntry *entry, const char *language)
  G_GNUC_WARN_UNUSED_RESULT;
char *jd_log_entry_dup_design_label (JdProject *project, JdLogEntry *entry) G_GNUC_WARN_UNUSED_RESULT;
char *jd_log_entry_dup_words (JdProject *project, JdLogEntry *entry) G_GNUC_WARN_UNUSED_RESULT;
char *jd_log_entry_dup_state_words (JdLogEntry *entry) G_GNUC_WARN_UNUSED_RESULT;
char *jd_log_entry_dup_local_time (JdLogEntry *entry, const char *format) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
