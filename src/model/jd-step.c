/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-step.h"

#include <string.h>

#include "jd-project.h"
#include "private/jd-record-private.h"
#include "private/jd-step-private.h"

struct _JdStep
{
  GObject parent_instance;

  char *what;
  char *reason;
  char *time;
  guint64 state;
  GPtrArray *changes;
  GHashTable *sets; /* the changes that are property sets, by record and field */
  GPtrArray *lines; /* of the decision log, from when it was last done */
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
  g_clear_pointer (&self->lines, g_ptr_array_unref);

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

void
jd_step_set_lines (JdStep *self, GPtrArray *lines)
{
  g_ptr_array_ref (lines);
  g_clear_pointer (&self->lines, g_ptr_array_unref);
  self->lines = lines;
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

/* The lines that the decision log has of the step, from when it was last done or done again.
 * Returns: (transfer none) (nullable) (element-type JdLogEntry): NULL before it is done. */
GPtrArray *
jd_step_get_lines (JdStep *self)
{
  g_return_val_if_fail (JD_IS_STEP (self), NULL);
  return self->lines;
}

guint
jd_step_get_n_changes (JdStep *self)
{
  g_return_val_if_fail (JD_IS_STEP (self), 0);
  return self->changes->len;
}

JdChange *
jd_step_get_change (JdStep *self, guint index)
{
  g_return_val_if_fail (JD_IS_STEP (self) && index < self->changes->len, NULL);
  return g_ptr_array_index (self->changes, index);
}

/* The record that change number @change sets; for a change of a list, the first one added or else removed.
 * Returns: (transfer none) (nullable) */
JdRecord *
jd_step_get_record (JdStep *self, guint change)
{
  JdChange *found = jd_step_get_change (self, change);

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
  JdChange *found = jd_step_get_change (self, change);

  return found->field != NULL ? found->field->name : found->list_name;
}

/* Returns: (transfer none) (nullable): the text form before the step; NULL for a change of a list. */
const char *
jd_step_get_from (JdStep *self, guint change)
{
  return jd_step_get_change (self, change)->from;
}

/* Returns: (transfer none) (nullable): the text form after the step; NULL for a change of a list. */
const char *
jd_step_get_to (JdStep *self, guint change)
{
  return jd_step_get_change (self, change)->to;
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
