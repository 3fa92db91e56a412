/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One line of the decision log: what changed when, from what to what, and why. */
#pragma once

#include "jd-enums.h"
#include "jd-record.h"

G_BEGIN_DECLS

#define JD_TYPE_LOG_ENTRY (jd_log_entry_get_type ())
G_DECLARE_FINAL_TYPE (JdLogEntry, jd_log_entry, JD, LOG_ENTRY, JdRecord)

const char *jd_log_entry_get_time (JdLogEntry *self);
const char *jd_log_entry_get_what (JdLogEntry *self);
const char *jd_log_entry_get_design (JdLogEntry *self);
const char *jd_log_entry_get_role (JdLogEntry *self);
const char *jd_log_entry_get_field (JdLogEntry *self);
const char *jd_log_entry_get_from (JdLogEntry *self);
const char *jd_log_entry_get_to (JdLogEntry *self);
const char *jd_log_entry_get_reason (JdLogEntry *self);
JdLogState jd_log_entry_get_state (JdLogEntry *self);
const char *jd_log_entry_get_undone_at (JdLogEntry *self);
gboolean jd_log_entry_stands (JdLogEntry *self);
char *jd_log_entry_dup_record_id (JdLogEntry *self, const char *list) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
