/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which lines of a log that was read were undone later. The file says it by the lines of undoing alone: each undoes the
 * last change before it that says the same the other way round and was not undone yet. */
#include "private/jd-log-private.h"

/* What was changed, as doing it says it. The texts are the entry's. */
typedef struct
{
  const char *what, *design, *role, *field, *from, *to;
} Change;

static Change
get_change (JdLogEntry *entry)
{
  gboolean undone = jd_log_entry_get_state (entry) == JD_LOG_STATE_UNDONE;
  const char *from = jd_log_entry_get_from (entry), *to = jd_log_entry_get_to (entry);

  return (Change){ jd_log_entry_get_what (entry),
                   jd_log_entry_get_design (entry),
                   jd_log_entry_get_role (entry),
                   jd_log_entry_get_field (entry),
                   undone ? to : from,
                   undone ? from : to };
}

static guint
hash_change (gconstpointer data)
{
  const Change *change = data;
  guint hash = g_str_hash (change->what);

  hash = hash * 31 + g_str_hash (change->design);
  hash = hash * 31 + g_str_hash (change->role);
  hash = hash * 31 + g_str_hash (change->field);
  hash = hash * 31 + g_str_hash (change->from);
  return hash * 31 + g_str_hash (change->to);
}

static gboolean
is_same_change (gconstpointer a, gconstpointer b)
{
  const Change *one = a, *other = b;

  return g_str_equal (one->what, other->what) && g_str_equal (one->design, other->design)
         && g_str_equal (one->role, other->role) && g_str_equal (one->field, other->field)
         && g_str_equal (one->from, other->from) && g_str_equal (one->to, other->to);
}

/* @undoings: from change to the times of lines that undo it and have not found what they undo, earliest last. */
static void
add_undoing (GHashTable *undoings, JdLogEntry *entry)
{
  Change change = get_change (entry);
  GPtrArray *times = g_hash_table_lookup (undoings, &change);

  if (times == NULL)
    {
      times = g_ptr_array_new ();
      g_hash_table_insert (undoings, g_memdup2 (&change, sizeof change), times);
    }
  g_ptr_array_add (times, (gpointer) jd_log_entry_get_time (entry));
}

static void
find_undoing (GHashTable *undoings, JdLogEntry *entry)
{
  Change change = get_change (entry);
  GPtrArray *times = g_hash_table_lookup (undoings, &change);

  if (times != NULL && times->len > 0)
    jd_log_entry_set_undone_at (entry, g_ptr_array_steal_index (times, times->len - 1));
}

/* Marks what was undone in @log, whose entries come oldest first. From the newest on, only what was undone is kept. */
void
jd_log_mark_undone (GListModel *log)
{
  g_autoptr (GHashTable) undoings
    = g_hash_table_new_full (hash_change, is_same_change, g_free, (GDestroyNotify) g_ptr_array_unref);

  for (guint i = g_list_model_get_n_items (log); i > 0; i--)
    {
      g_autoptr (JdLogEntry) entry = g_list_model_get_item (log, i - 1);

      if (jd_log_entry_get_state (entry) == JD_LOG_STATE_UNDONE)
        add_undoing (undoings, entry);
      else if (g_hash_table_size (undoings) > 0)
        find_undoing (undoings, entry);
    }
}
