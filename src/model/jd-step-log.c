/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A step in the lines of the decision log. */
#include "private/jd-record-private.h"
#include "private/jd-step-private.h"

static void
write_entry (JdLogEntry *entry, const char *name, const char *text)
{
  jd_record_write_named (entry, name, text != NULL ? text : "");
}

static JdLogEntry *
create_entry (JdStep *self, JdLogState state, const char *time)
{
  JdLogEntry *entry = g_object_new (JD_TYPE_LOG_ENTRY, NULL);

  write_entry (entry, "time", time);
  write_entry (entry, "what", jd_step_get_what (self));
  write_entry (entry, "reason", jd_step_get_reason (self));
  write_entry (entry, "state", jd_enum_to_nick (JD_TYPE_LOG_STATE, state));
  return entry;
}

/* A move sets area and sourcing at once and is one line of the log: words of closed sets join, texts do not. */
static gboolean
joins (JdChange *change, JdChange *next)
{
  return next->field != NULL && change->field != NULL && next->record == change->record
         && change->field->kind == JD_FIELD_ENUM && next->field->kind == JD_FIELD_ENUM;
}

static void
append_word (GString *words, const char *word)
{
  if (words->len > 0)
    g_string_append_c (words, ' ');
  g_string_append (words, word);
}

/* Logs the sets from @first on that make one line; returns the index after them. */
static guint
log_sets (JdStep *self, guint first, JdLogEntry *entry, gboolean forward)
{
  g_autoptr (GString) fields = g_string_new (NULL);
  g_autoptr (GString) from = g_string_new (NULL);
  g_autoptr (GString) to = g_string_new (NULL);
  JdChange *start = jd_step_get_change (self, first);
  JdRecordPlace place;
  guint i = first;

  do
    {
      JdChange *change = jd_step_get_change (self, i);

      append_word (fields, change->field->name);
      append_word (from, forward ? change->from : change->to);
      append_word (to, forward ? change->to : change->from);
      i++;
    }
  while (i < jd_step_get_n_changes (self) && joins (start, jd_step_get_change (self, i)));

  jd_record_locate (start->record, &place);
  write_entry (entry, "design", place.design);
  write_entry (entry, "role", place.role);
  write_entry (entry, "field", fields->str);
  write_entry (entry, "from", from->str);
  write_entry (entry, "to", to->str);
  return i;
}

static char *
join_titles (GPtrArray *records)
{
  GString *titles = g_string_new (NULL);

  for (guint i = 0; i < records->len; i++)
    {
      JdRecordPlace place;

      jd_record_locate (g_ptr_array_index (records, i), &place);
      g_string_append_printf (titles, "%s%s", i > 0 ? ", " : "", place.title != NULL ? place.title : "");
    }
  return g_string_free (titles, FALSE);
}

/* One design that comes or goes is told by its id too, as its title may be empty, or another's as well. */
static const char *
get_design_id (JdChange *change)
{
  GPtrArray *records = change->added->len > 0 ? change->added : change->removed;
  JdRecordPlace place = { 0 };

  if (change->added->len + change->removed->len == 1)
    jd_record_locate (g_ptr_array_index (records, 0), &place);
  return place.design;
}

static void
log_splice (JdChange *change, JdLogEntry *entry, gboolean forward)
{
  g_autofree char *removed = join_titles (change->removed);
  g_autofree char *added = join_titles (change->added);

  write_entry (entry, "design", get_design_id (change));
  write_entry (entry, "field", change->list_name);
  write_entry (entry, "from", forward ? removed : added);
  write_entry (entry, "to", forward ? added : removed);
}

/* The lines that the decision log gets for the step. Returns: (transfer full) (element-type JdLogEntry) */
GPtrArray *
jd_step_create_log (JdStep *self, JdLogState state, const char *time)
{
  GPtrArray *entries = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean forward = state != JD_LOG_STATE_UNDONE;

  for (guint i = 0; i < jd_step_get_n_changes (self);)
    {
      JdChange *change = jd_step_get_change (self, i);
      JdLogEntry *entry = create_entry (self, state, time);

      g_ptr_array_add (entries, entry);
      if (change->field != NULL)
        {
          i = log_sets (self, i, entry, forward);
        }
      else
        {
          log_splice (change, entry, forward);
          i++;
        }
    }
  return entries;
}
