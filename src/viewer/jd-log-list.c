/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-log-list.h"

/* How long a slice of the search may take, in microseconds: a quarter of a frame, the rest is for showing it. */
#define SLICE 4000

struct _JdLogList
{
  GObject parent_instance;

  JdProject *project;
  JdLogMatcher *matcher;
  gboolean has_text, unexplained; /* what the filter asks that an entry may answer otherwise later */
  GSignalGroup *log_signals, *project_signals;

  GArray *found; /* (element-type guint): places in the log, newest first */
  guint n_left;  /* the oldest lines that are not searched yet */
  guint n_known; /* lines of the log that the list has heard of */
  guint search_id;
};

enum
{
  PROP_0,
  PROP_SEARCHING,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void jd_log_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (JdLogList,
                               jd_log_list,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, jd_log_list_model_init))

static GType
get_item_type (GListModel *model)
{
  return JD_TYPE_LOG_ENTRY;
}

static guint
get_n_items (GListModel *model)
{
  return JD_LOG_LIST (model)->found->len;
}

static gpointer
get_item (GListModel *model, guint index)
{
  JdLogList *self = JD_LOG_LIST (model);

  if (index >= self->found->len)
    return NULL;
  return g_list_model_get_item (jd_project_get_log (self->project),
                                g_array_index (self->found, guint, index));
}

static void
jd_log_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

/* --- searching --- */

static gboolean
matches (JdLogList *self, guint place)
{
  g_autoptr (JdLogEntry) entry = g_list_model_get_item (jd_project_get_log (self->project), place);

  return jd_log_matcher_matches (self->matcher, entry);
}

/* Searches on for @duration microseconds (0: to the end) and puts what is found behind @found. */
static void
search_on (JdLogList *self, GArray *found, gint64 duration)
{
  gint64 start = g_get_monotonic_time ();

  while (self->n_left > 0)
    {
      guint place = --self->n_left;

      if (matches (self, place))
        g_array_append_val (found, place);
      if (duration > 0 && place % 16 == 0 && g_get_monotonic_time () - start > duration)
        return;
    }
}

static void
find_more (JdLogList *self, gint64 duration)
{
  guint before = self->found->len;

  search_on (self, self->found, duration);
  if (self->found->len > before)
    g_list_model_items_changed (G_LIST_MODEL (self), before, 0, self->found->len - before);
}

static gboolean
search_cb (gpointer user_data)
{
  JdLogList *self = user_data;

  find_more (self, SLICE);
  if (self->n_left > 0)
    return G_SOURCE_CONTINUE;
  self->search_id = 0;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SEARCHING]);
  return G_SOURCE_REMOVE;
}

/* Searches the whole log anew. What was found before stays until the first slice is there. */
static void
search (JdLogList *self)
{
  g_autoptr (GArray) before = self->found;
  gboolean was_searching = self->search_id != 0;

  g_clear_handle_id (&self->search_id, g_source_remove);
  self->found = g_array_new (FALSE, FALSE, sizeof (guint));
  self->n_known = self->project != NULL ? g_list_model_get_n_items (jd_project_get_log (self->project)) : 0;
  self->n_left = self->n_known;
  search_on (self, self->found, SLICE);
  if (self->n_left > 0)
    self->search_id = g_idle_add (search_cb, self);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, before->len, self->found->len);
  if (was_searching != (self->search_id != 0))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SEARCHING]);
}

/* Takes out what does not match any more; what stays keeps its place as far as can be. */
static void
sift (JdLogList *self)
{
  g_autoptr (GArray) before = self->found;
  guint first = G_MAXUINT, last = 0, n_gone;

  self->found = g_array_sized_new (FALSE, FALSE, sizeof (guint), before->len);
  for (guint i = 0; i < before->len; i++)
    if (matches (self, g_array_index (before, guint, i)))
      {
        g_array_append_val (self->found, g_array_index (before, guint, i));
      }
    else
      {
        first = MIN (first, i);
        last = i;
      }
  n_gone = before->len - self->found->len;
  if (n_gone > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), first, last - first + 1, last - first + 1 - n_gone);
}

/* --- the log goes on --- */

static gboolean
has_undoing (JdLogList *self, guint place, guint n)
{
  for (guint i = place; i < place + n; i++)
    {
      g_autoptr (JdLogEntry) entry = g_list_model_get_item (jd_project_get_log (self->project), i);

      if (jd_log_entry_get_state (entry) == JD_LOG_STATE_UNDONE)
        return TRUE;
    }
  return FALSE;
}

static void
log_grew_cb (JdLogList *self, guint place, guint n_removed, guint n_added)
{
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = place + n_added; i > place; i--)
    {
      guint added = i - 1;

      if (matches (self, added))
        g_array_append_val (found, added);
    }
  self->n_known += n_added;
  g_array_prepend_vals (self->found, found->data, found->len);
  if (found->len > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), 0, 0, found->len);
  if (self->unexplained && has_undoing (self, place, n_added))
    sift (self);
}

static void
reason_given_cb (JdLogList *self)
{
  if (self->has_text)
    search (self);
  else if (self->unexplained)
    sift (self);
}

/* --- class --- */

static void
jd_log_list_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_SEARCHING:
      g_value_set_boolean (value, jd_log_list_is_searching (JD_LOG_LIST (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_log_list_dispose (GObject *object)
{
  JdLogList *self = JD_LOG_LIST (object);

  g_clear_handle_id (&self->search_id, g_source_remove);
  g_clear_object (&self->log_signals);
  g_clear_object (&self->project_signals);
  g_clear_pointer (&self->matcher, jd_log_matcher_free);
  g_array_set_size (self->found, 0);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (jd_log_list_parent_class)->dispose (object);
}

static void
jd_log_list_finalize (GObject *object)
{
  g_array_unref (JD_LOG_LIST (object)->found);

  G_OBJECT_CLASS (jd_log_list_parent_class)->finalize (object);
}

static void
jd_log_list_class_init (JdLogListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = jd_log_list_get_property;
  object_class->dispose = jd_log_list_dispose;
  object_class->finalize = jd_log_list_finalize;

  properties[PROP_SEARCHING] = g_param_spec_boolean (
    "searching", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jd_log_list_init (JdLogList *self)
{
  self->found = g_array_new (FALSE, FALSE, sizeof (guint));
  self->log_signals = g_signal_group_new (G_TYPE_LIST_MODEL);
  g_signal_group_connect_swapped (self->log_signals, "items-changed", G_CALLBACK (log_grew_cb), self);
  self->project_signals = g_signal_group_new (JD_TYPE_PROJECT);
  g_signal_group_connect_swapped (self->project_signals, "reason-given", G_CALLBACK (reason_given_cb), self);
}

/* A list of nothing. Returns: (transfer full) */
JdLogList *
jd_log_list_new (void)
{
  return g_object_new (JD_TYPE_LOG_LIST, NULL);
}

/* Lists, from now on, what @filter wants of the log of @project (nullable: nothing). @language is of the catalogue's
 * texts, in which a filter for text looks. */
void
jd_log_list_search (JdLogList *self, JdProject *project, const JdLogFilter *filter, const char *language)
{
  g_return_if_fail (JD_IS_LOG_LIST (self) && (project == NULL || JD_IS_PROJECT (project)));

  if (self->project != project)
    {
      guint n_before = self->found->len;

      /* Places of one log say nothing of another. */
      g_array_set_size (self->found, 0);
      g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, 0);
      g_set_object (&self->project, project);
      g_signal_group_set_target (self->log_signals, project != NULL ? jd_project_get_log (project) : NULL);
      g_signal_group_set_target (self->project_signals, project);
    }
  g_clear_pointer (&self->matcher, jd_log_matcher_free);
  if (project != NULL)
    self->matcher = jd_log_matcher_new (project, filter, language);
  self->has_text = *filter->text != '\0';
  self->unexplained = filter->unexplained;
  search (self);
}

/* Searches what is left, at once. */
void
jd_log_list_finish (JdLogList *self)
{
  g_return_if_fail (JD_IS_LOG_LIST (self));

  if (self->search_id == 0)
    return;
  find_more (self, 0);
  g_clear_handle_id (&self->search_id, g_source_remove);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SEARCHING]);
}

gboolean
jd_log_list_is_searching (JdLogList *self)
{
  g_return_val_if_fail (JD_IS_LOG_LIST (self), FALSE);
  return self->search_id != 0;
}

/* How many lines the log has, wanted or not. */
guint
jd_log_list_get_n_logged (JdLogList *self)
{
  g_return_val_if_fail (JD_IS_LOG_LIST (self), 0);
  return self->n_known;
}
