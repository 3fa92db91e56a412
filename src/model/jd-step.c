/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-step.h"

#include <string.h>

#include "jd-project.h"
#include "private/jd-record-private.h"
#include "private/jd-step-private.h"

/* A property set has a field, a list splice has a list. */
typedef struct
{
  JdRecord *record; /* held, but for the project, which holds the history that holds this */
  const JdField *field;
  char *from, *to;

  GListStore *list;
  const char *list_name; /* static */
  guint position;
  GPtrArray *removed, *added;
} JdChange;

struct _JdStep
{
  GObject parent_instance;

  char *what;
  char *reason;
  char *time;
  guint64 state;
  GPtrArray *changes;
  GHashTable *sets; /* the changes that are property sets, by record and field */
};

G_DEFINE_FINAL_TYPE (JdStep, jd_step, G_TYPE_OBJECT)

static void
change_free (gpointer data)
{
  JdChange *change = data;

  if (JD_IS_PROJECT (change->record))
    g_clear_weak_pointer (&change->record);
  else
    g_clear_object (&change->record);
  g_free (change->from);
  g_free (change->to);
  g_clear_object (&change->list);
  g_clear_pointer (&change->removed, g_ptr_array_unref);
  g_clear_pointer (&change->added, g_ptr_array_unref);
  g_free (change);
}

static guint
hash_set (gconstpointer data)
{
  const JdChange *set = data;

  return g_direct_hash (set->record) * 31 + g_direct_hash (set->field);
}

static gboolean
is_same_set (gconstpointer a, gconstpointer b)
{
  const JdChange *one = a, *other = b;

  return one->record == other->record && one->field == other->field;
}

static void
jd_step_finalize (GObject *object)
{
  JdStep *self = JD_STEP (object);

  g_hash_table_unref (self->sets);
  g_free (self->what);
  g_free (self->reason);
  g_free (self->time);
  g_ptr_array_unref (self->changes);

  G_OBJECT_CLASS (jd_step_parent_class)->finalize (object);
}

static void
jd_step_class_init (JdStepClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jd_step_finalize;
}

static void
jd_step_init (JdStep *self)
{
  self->changes = g_ptr_array_new_with_free_func (change_free);
  self->sets = g_hash_table_new (hash_set, is_same_set);
}

/* --- making a step --- */

/* @what is the verb in the words of the log, @reason (nullable) what the person gave as one. */
JdStep *
jd_step_new (const char *what, const char *reason)
{
  JdStep *self = g_object_new (JD_TYPE_STEP, NULL);

  self->what = g_strdup (what);
  self->reason = g_strdup (reason != NULL ? reason : "");
  return self;
}

/* Another value for a field that the step sets already; the first one again is no change. */
static void
set_again (JdStep *self, JdChange *change, const char *text)
{
  if (g_str_equal (change->from, text))
    {
      g_hash_table_remove (self->sets, change);
      g_ptr_array_remove (self->changes, change);
      return;
    }
  g_free (change->to);
  change->to = g_strdup (text);
}

/* Plans to set @field of @record to the valid @text; an equal value is no change. The last value planned holds. */
void
jd_step_add_set (JdStep *self, JdRecord *record, const JdField *field, const char *text)
{
  g_autofree char *from = jd_record_dup_text (record, field);
  JdChange *change = g_hash_table_lookup (self->sets, &(JdChange){ .record = record, .field = field });

  if (change != NULL)
    {
      set_again (self, change, text);
      return;
    }
  if (g_str_equal (from, text))
    return;

  change = g_new0 (JdChange, 1);
  if (JD_IS_PROJECT (record))
    g_set_weak_pointer (&change->record, record);
  else
    change->record = g_object_ref (record);
  change->field = field;
  change->from = g_steal_pointer (&from);
  change->to = g_strdup (text);
  g_hash_table_add (self->sets, change);
  g_ptr_array_add (self->changes, change);
}

/* Plans to put @additions in the place of @n_removals items of @list. @list_name is static. */
void
jd_step_add_splice (JdStep *self,
                    GListStore *list,
                    const char *list_name,
                    guint position,
                    guint n_removals,
                    gpointer *additions,
                    guint n_additions)
{
  JdChange *change = g_new0 (JdChange, 1);

  change->list = g_object_ref (list);
  change->list_name = list_name;
  change->position = position;
  change->removed = g_ptr_array_new_with_free_func (g_object_unref);
  change->added = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < n_removals; i++)
    g_ptr_array_add (change->removed, g_list_model_get_item (G_LIST_MODEL (list), position + i));
  for (guint i = 0; i < n_additions; i++)
    g_ptr_array_add (change->added, g_object_ref (additions[i]));
  g_ptr_array_add (self->changes, change);
}

gboolean
jd_step_is_empty (JdStep *self)
{
  return self->changes->len == 0;
}

/* Notes the state number that the history gave the step, and when it was done. */
void
jd_step_stamp (JdStep *self, guint64 state, const char *time)
{
  self->state = state;
  g_free (self->time);
  self->time = g_strdup (time);
}

guint64
jd_step_get_state (JdStep *self)
{
  return self->state;
}

static void
play_change (JdChange *change, gboolean forward)
{
  if (change->field != NULL)
    {
      jd_record_write (change->record, change->field, forward ? change->to : change->from);
    }
  else
    {
      GPtrArray *out = forward ? change->removed : change->added;
      GPtrArray *in = forward ? change->added : change->removed;

      g_list_store_splice (change->list, change->position, out->len, in->pdata, in->len);
    }
}

/* Does the step, or undoes it in the opposite order. */
void
jd_step_play (JdStep *self, gboolean forward)
{
  for (guint i = 0; i < self->changes->len; i++)
    play_change (g_ptr_array_index (self->changes, forward ? i : self->changes->len - 1 - i), forward);
}

/* --- the log --- */

static void
write_entry (JdLogEntry *entry, const char *name, const char *text)
{
  const JdField *field = jd_record_find_field (JD_RECORD (entry), name);

  jd_record_write (JD_RECORD (entry), field, text != NULL ? text : "");
}

static JdLogEntry *
create_entry (JdStep *self, JdLogState state, const char *time)
{
  JdLogEntry *entry = g_object_new (JD_TYPE_LOG_ENTRY, NULL);

  write_entry (entry, "time", time);
  write_entry (entry, "what", self->what);
  write_entry (entry, "reason", self->reason);
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
  JdChange *start = g_ptr_array_index (self->changes, first);
  JdRecordPlace place;
  guint i = first;

  do
    {
      JdChange *change = g_ptr_array_index (self->changes, i);

      append_word (fields, change->field->name);
      append_word (from, forward ? change->from : change->to);
      append_word (to, forward ? change->to : change->from);
      i++;
    }
  while (i < self->changes->len && joins (start, g_ptr_array_index (self->changes, i)));

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

  for (guint i = 0; i < self->changes->len;)
    {
      JdChange *change = g_ptr_array_index (self->changes, i);
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

/* --- public --- */

/* The edit verb, such as "move-role". */
const char *
jd_step_get_what (JdStep *self)
{
  g_return_val_if_fail (JD_IS_STEP (self), NULL);
  return self->what;
}

const char *
jd_step_get_reason (JdStep *self)
{
  g_return_val_if_fail (JD_IS_STEP (self), NULL);
  return self->reason;
}

/* When it was done: YYYY-MM-DDTHH:MM:SSZ. */
const char *
jd_step_get_time (JdStep *self)
{
  g_return_val_if_fail (JD_IS_STEP (self), NULL);
  return self->time;
}

guint
jd_step_get_n_changes (JdStep *self)
{
  g_return_val_if_fail (JD_IS_STEP (self), 0);
  return self->changes->len;
}

static JdChange *
get_change (JdStep *self, guint index)
{
  g_return_val_if_fail (JD_IS_STEP (self) && index < self->changes->len, NULL);
  return g_ptr_array_index (self->changes, index);
}

/* The record that change number @change sets; for a change of a list, the first one added or else removed.
 * Returns: (transfer none) (nullable) */
JdRecord *
jd_step_get_record (JdStep *self, guint change)
{
  JdChange *found = get_change (self, change);

  if (found->field != NULL)
    return found->record;
  if (found->added->len > 0)
    return g_ptr_array_index (found->added, 0);
  return found->removed->len > 0 ? g_ptr_array_index (found->removed, 0) : NULL;
}

/* The field that is set, or the name of the list that is changed. */
const char *
jd_step_get_field_name (JdStep *self, guint change)
{
  JdChange *found = get_change (self, change);

  return found->field != NULL ? found->field->name : found->list_name;
}

/* Returns: (transfer none) (nullable): the text form before the step; NULL for a change of a list. */
const char *
jd_step_get_from (JdStep *self, guint change)
{
  return get_change (self, change)->from;
}

/* Returns: (transfer none) (nullable): the text form after the step; NULL for a change of a list. */
const char *
jd_step_get_to (JdStep *self, guint change)
{
  return get_change (self, change)->to;
}

gboolean
jd_step_touches_list (JdStep *self, GListModel *list)
{
  g_return_val_if_fail (JD_IS_STEP (self), FALSE);

  for (guint i = 0; i < self->changes->len; i++)
    if ((gpointer) ((JdChange *) g_ptr_array_index (self->changes, i))->list == (gpointer) list)
      return TRUE;
  return FALSE;
}

/* Whether a property of a record of @type is set. */
gboolean
jd_step_touches_type (JdStep *self, GType type)
{
  g_return_val_if_fail (JD_IS_STEP (self), FALSE);

  for (guint i = 0; i < self->changes->len; i++)
    {
      JdChange *change = g_ptr_array_index (self->changes, i);

      if (change->record != NULL && g_type_is_a (G_OBJECT_TYPE (change->record), type))
        return TRUE;
    }
  return FALSE;
}
