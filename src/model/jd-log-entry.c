/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-log-entry.h"

#include "private/jd-log-private.h"
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

  char *undone_at; /* of no field: the line that undid this one says it */
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
jd_log_entry_finalize (GObject *object)
{
  g_free (JD_LOG_ENTRY (object)->undone_at);

  G_OBJECT_CLASS (jd_log_entry_parent_class)->finalize (object);
}

static void
jd_log_entry_class_init (JdLogEntryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jd_log_entry_finalize;
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

/* The fields that changed, separated by spaces; from and to give their values in the same order. A field of what is
 * neither of a role nor of a design is told with its record, as LIST/ID/FIELD; LIST or LIST/ID are a list itself. */
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

/* When a later line of the log undid this change, as in jd_log_entry_get_time().
 * Returns: (transfer none) (nullable): NULL where none did. */
const char *
jd_log_entry_get_undone_at (JdLogEntry *self)
{
  g_return_val_if_fail (JD_IS_LOG_ENTRY (self), NULL);
  return self->undone_at;
}

/* Whether the change is one that still holds as far as undo goes: done or done again, and not undone since. */
gboolean
jd_log_entry_stands (JdLogEntry *self)
{
  g_return_val_if_fail (JD_IS_LOG_ENTRY (self), FALSE);
  return self->state != JD_LOG_STATE_UNDONE && self->undone_at == NULL;
}

/* Notes what the line that undoes this one says of the time. */
void
jd_log_entry_set_undone_at (JdLogEntry *self, const char *time)
{
  g_free (self->undone_at);
  self->undone_at = g_strdup (time);
}
