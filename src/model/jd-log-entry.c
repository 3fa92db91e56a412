/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-log-entry.h"

#include "private/jd-record-private.h"

struct _JdLogEntry
{
  JdRecord parent_instance;

  char *time;
  char *what;
  char *design;
  char *role;
  char *field;
  char *from;
  char *to;
  char *reason;
  int state;
};

G_DEFINE_FINAL_TYPE (JdLogEntry, jd_log_entry, JD_TYPE_RECORD)

static const JdField log_entry_fields[] = {
  JD_FIELD_AT (JdLogEntry, time, "time", JD_FIELD_TIME, .flags = JD_FIELD_REQUIRED),
  JD_FIELD_AT (JdLogEntry, what, "what", JD_FIELD_ID, .flags = JD_FIELD_REQUIRED),
  JD_FIELD_AT (JdLogEntry, design, "design", JD_FIELD_TEXT),
  JD_FIELD_AT (JdLogEntry, role, "role", JD_FIELD_TEXT),
  JD_FIELD_AT (JdLogEntry, field, "field", JD_FIELD_TEXT),
  JD_FIELD_AT (JdLogEntry, from, "from", JD_FIELD_TEXT),
  JD_FIELD_AT (JdLogEntry, to, "to", JD_FIELD_TEXT),
  JD_FIELD_AT (JdLogEntry, reason, "reason", JD_FIELD_TEXT),
  JD_FIELD_AT (JdLogEntry,
               state,
               "state",
               JD_FIELD_ENUM,
               .enum_type = jd_log_state_get_type,
               .flags = JD_FIELD_ALWAYS),
};

static void
jd_log_entry_class_init (JdLogEntryClass *klass)
{
  jd_record_class_install (klass, log_entry_fields, G_N_ELEMENTS (log_entry_fields), NULL);
}

static void
jd_log_entry_init (JdLogEntry *self)
{
}

/* YYYY-MM-DDTHH:MM:SSZ */
const char *
jd_log_entry_get_time (JdLogEntry *self)
{
  g_return_val_if_fail (JD_IS_LOG_ENTRY (self), NULL);
  return self->time;
}

/* The edit verb, as in the step label. */
const char *
jd_log_entry_get_what (JdLogEntry *self)
{
  g_return_val_if_fail (JD_IS_LOG_ENTRY (self), NULL);
  return self->what;
}

/* The id of the design, or empty. */
const char *
jd_log_entry_get_design (JdLogEntry *self)
{
  g_return_val_if_fail (JD_IS_LOG_ENTRY (self), NULL);
  return self->design != NULL ? self->design : "";
}

/* The code of the role, or empty. */
const char *
jd_log_entry_get_role (JdLogEntry *self)
{
  g_return_val_if_fail (JD_IS_LOG_ENTRY (self), NULL);
  return self->role != NULL ? self->role : "";
}

/* The fields that changed, separated by spaces; from and to give their values in the same order. */
const char *
jd_log_entry_get_field (JdLogEntry *self)
{
  g_return_val_if_fail (JD_IS_LOG_ENTRY (self), NULL);
  return self->field != NULL ? self->field : "";
}

const char *
jd_log_entry_get_from (JdLogEntry *self)
{
  g_return_val_if_fail (JD_IS_LOG_ENTRY (self), NULL);
  return self->from != NULL ? self->from : "";
}

const char *
jd_log_entry_get_to (JdLogEntry *self)
{
  g_return_val_if_fail (JD_IS_LOG_ENTRY (self), NULL);
  return self->to != NULL ? self->to : "";
}

const char *
jd_log_entry_get_reason (JdLogEntry *self)
{
  g_return_val_if_fail (JD_IS_LOG_ENTRY (self), NULL);
  return self->reason != NULL ? self->reason : "";
}

JdLogState
jd_log_entry_get_state (JdLogEntry *self)
{
  g_return_val_if_fail (JD_IS_LOG_ENTRY (self), 0);
  return self->state;
}
