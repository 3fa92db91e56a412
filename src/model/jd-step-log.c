/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A step in the lines of the decision log. */
#include "private/jd-log-private.h"
#include "private/jd-record-private.h"
#include "private/jd-step-private.h"

static void
write_entry (JdLogEntry *entry, const char *name, const char *text)
{
  jd_record_write_named (entry, name, text != NULL ? text : "");
}

/* Why line number @index is so: what is undone or done again is told with the reason that the change had last. */
static const char *
get_reason (JdStep *self, guint index)
{
  GPtrArray *lines = jd_step_get_lines (self);

  return lines != NULL ? jd_log_entry_get_reason (g_ptr_array_index (lines, index))
                       : jd_step_get_reason (self);
}

static JdLogEntry *
create_entry (JdStep *self, JdLogState state, const char *time)
{
  JdLogEntry *entry = g_object_new (JD_TYPE_LOG_ENTRY, NULL);

  write_entry (entry, "time", time);
  write_entry (entry, "what", jd_step_get_what (self));
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

/* What a line says of @field: with the record that has it, where neither design nor role says which that is. */
static void
append_field (GString *fields, const JdRecordPlace *place, const char *field)
{
  g_autofree char *path = place->list != NULL ? jd_log_path_new (place->list, place->id, field) : NULL;

  append_word (fields, path != NULL ? path : field);
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

  jd_record_locate (start->record, &place);
  do
    {
      JdChange *change = jd_step_get_change (self, i);

      append_field (fields, &place, change->field->name);
      append_word (from, forward ? change->from : change->to);
      append_word (to, forward ? change->to : change->from);
      i++;
    }
  while (i < jd_step_get_n_changes (self) && joins (start, jd_step_get_change (self, i)));

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

/* A single record that comes or goes is told by its id too, as its title may be empty, or another's as well. */
static void
locate_single (JdChange *change, JdRecordPlace *place)
{
  GPtrArray *records = change->added->len > 0 ? change->added : change->removed;

  *place = (JdRecordPlace){ 0 };
  if (change->added->len + change->removed->len == 1)
    jd_record_locate (g_ptr_array_index (records, 0), place);
}

static void
log_splice (JdChange *change, JdLogEntry *entry, gboolean forward)
{
  g_autofree char *removed = join_titles (change->removed);
  g_autofree char *added = join_titles (change->added);
  g_autofree char *path = NULL;
  JdRecordPlace place;

  locate_single (change, &place);
  if (place.list != NULL)
    path = jd_log_path_new (place.list, place.id, NULL);
  write_entry (entry, "design", place.design);
  write_entry (entry, "field", path != NULL ? path : change->list_name);
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

      write_entry (entry, "reason", get_reason (self, entries->len));
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

/* Notes @lines, which jd_step_create_log() made, when the step has been played: for the reasons of its next lines, and
 * on the lines of what is undone. */
void
jd_step_log_played (JdStep *self, GPtrArray *lines, JdLogState state, const char *time)
{
  GPtrArray *before = jd_step_get_lines (self);

  if (state != JD_LOG_STATE_UNDONE)
    jd_step_set_lines (self, lines);
  else
    for (guint i = 0; before != NULL && i < before->len; i++)
      jd_log_entry_set_undone_at (g_ptr_array_index (before, i), time);
}
