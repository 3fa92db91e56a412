/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-history-list.h"

struct _JdHistoryPlace
{
  GObject parent_instance;

  guint position;
  JdStep *step;
};

G_DEFINE_FINAL_TYPE (JdHistoryPlace, jd_history_place, G_TYPE_OBJECT)

static void
jd_history_place_dispose (GObject *object)
{
  g_clear_object (&JD_HISTORY_PLACE (object)->step);

  G_OBJECT_CLASS (jd_history_place_parent_class)->dispose (object);
}

static void
jd_history_place_class_init (JdHistoryPlaceClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jd_history_place_dispose;
}

static void
jd_history_place_init (JdHistoryPlace *self)
{
}

/* What jd_history_go_to() takes. */
guint
jd_history_place_get_position (JdHistoryPlace *self)
{
  g_return_val_if_fail (JD_IS_HISTORY_PLACE (self), 0);
  return self->position;
}

/* The step that led here. Returns: (transfer none) (nullable): none before the first step */
JdStep *
jd_history_place_get_step (JdHistoryPlace *self)
{
  g_return_val_if_fail (JD_IS_HISTORY_PLACE (self), NULL);
  return self->step;
}

/* --- the list --- */

struct _JdHistoryList
{
  GObject parent_instance;

  JdHistory *history;
};

static void jd_history_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (JdHistoryList,
                               jd_history_list,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, jd_history_list_model_init))

static guint
count_steps (JdHistoryList *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->history));
}

static GType
get_item_type (GListModel *model)
{
  return JD_TYPE_HISTORY_PLACE;
}

static guint
get_n_items (GListModel *model)
{
  return count_steps (JD_HISTORY_LIST (model)) + 1;
}

static gpointer
get_item (GListModel *model, guint index)
{
  JdHistoryList *self = JD_HISTORY_LIST (model);
  guint n_steps = count_steps (self);
  JdHistoryPlace *place;

  if (index > n_steps)
    return NULL;
  place = g_object_new (JD_TYPE_HISTORY_PLACE, NULL);
  place->position = n_steps - index;
  if (place->position > 0)
    place->step = g_list_model_get_item (G_LIST_MODEL (self->history), place->position - 1);
  return place;
}

static void
jd_history_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static void
history_changed_cb (JdHistoryList *self, guint first, guint n_removed, guint n_added)
{
  guint after = count_steps (self) - first - n_added;

  g_list_model_items_changed (G_LIST_MODEL (self), after, n_removed, n_added);
}

static void
jd_history_list_dispose (GObject *object)
{
  g_clear_object (&JD_HISTORY_LIST (object)->history);

  G_OBJECT_CLASS (jd_history_list_parent_class)->dispose (object);
}

static void
jd_history_list_class_init (JdHistoryListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jd_history_list_dispose;
}

static void
jd_history_list_init (JdHistoryList *self)
{
}

/* Returns: (transfer full) */
JdHistoryList *
jd_history_list_new (JdHistory *history)
{
  JdHistoryList *self = g_object_new (JD_TYPE_HISTORY_LIST, NULL);

  self->history = g_object_ref (history);
  g_signal_connect_object (
    history, "items-changed", G_CALLBACK (history_changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

/* Returns: (transfer none) */
JdHistory *
jd_history_list_get_history (JdHistoryList *self)
{
  g_return_val_if_fail (JD_IS_HISTORY_LIST (self), NULL);
  return self->history;
}

/* Where @position of the history stands in the list. */
guint
jd_history_list_get_index (JdHistoryList *self, guint position)
{
  g_return_val_if_fail (JD_IS_HISTORY_LIST (self), 0);
  return count_steps (self) - MIN (position, count_steps (self));
}
