/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-compare-items.h"

struct _JdCompareItem
{
  GObject parent_instance;

  JdRole *role; /* the catalogue holds both */
  JdFunction *function;
};

G_DEFINE_FINAL_TYPE (JdCompareItem, jd_compare_item, G_TYPE_OBJECT)

static void
jd_compare_item_class_init (JdCompareItemClass *klass)
{
}

static void
jd_compare_item_init (JdCompareItem *self)
{
}

static JdCompareItem *
create_item (JdFunction *function, JdRole *role)
{
  JdCompareItem *item = g_object_new (JD_TYPE_COMPARE_ITEM, NULL);

  item->function = function;
  item->role = role;
  return item;
}

/* Returns: (transfer none) (nullable): NULL for the row of a function */
JdRole *
jd_compare_item_get_role (JdCompareItem *self)
{
  g_return_val_if_fail (JD_IS_COMPARE_ITEM (self), NULL);
  return self->role;
}

/* Returns: (transfer none): what the row is about, or the function of its role */
JdFunction *
jd_compare_item_get_function (JdCompareItem *self)
{
  g_return_val_if_fail (JD_IS_COMPARE_ITEM (self), NULL);
  return self->function;
}

/* --- the list --- */

struct _JdCompareItems
{
  GObject parent_instance;

  JdCatalogue *catalogue; /* nullable */
  GPtrArray *all;         /* an item for every function and every role, in order */
  GPtrArray *shown;       /* unowned, some of them */
};

static void list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (JdCompareItems,
                               jd_compare_items,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static GType
get_item_type (GListModel *model)
{
  return JD_TYPE_COMPARE_ITEM;
}

static guint
get_n_items (GListModel *model)
{
  return JD_COMPARE_ITEMS (model)->shown->len;
}

static gpointer
get_item (GListModel *model, guint position)
{
  GPtrArray *shown = JD_COMPARE_ITEMS (model)->shown;

  return position < shown->len ? g_object_ref (g_ptr_array_index (shown, position)) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static void
jd_compare_items_finalize (GObject *object)
{
  JdCompareItems *self = JD_COMPARE_ITEMS (object);

  g_ptr_array_unref (self->shown);
  g_ptr_array_unref (self->all);
  g_clear_object (&self->catalogue);

  G_OBJECT_CLASS (jd_compare_items_parent_class)->finalize (object);
}

static void
jd_compare_items_class_init (JdCompareItemsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jd_compare_items_finalize;
}

static void
jd_compare_items_init (JdCompareItems *self)
{
  self->all = g_ptr_array_new_with_free_func (g_object_unref);
  self->shown = g_ptr_array_new ();
}

JdCompareItems *
jd_compare_items_new (void)
{
  return g_object_new (JD_TYPE_COMPARE_ITEMS, NULL);
}

static void
add_function (JdCompareItems *self, JdFunction *function)
{
  guint first = jd_function_get_first_role (function);

  g_ptr_array_add (self->all, create_item (function, NULL));
  for (guint i = 0; i < jd_function_get_n_roles (function); i++)
    g_ptr_array_add (self->all, create_item (function, jd_catalogue_get_role (self->catalogue, first + i)));
}

static void
set_catalogue (JdCompareItems *self, JdCatalogue *catalogue)
{
  guint n_shown = self->shown->len;

  if (self->catalogue == catalogue)
    return;
  g_ptr_array_set_size (self->shown, 0);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_shown, 0);
  g_ptr_array_set_size (self->all, 0);
  g_set_object (&self->catalogue, catalogue);
  for (guint i = 0; catalogue != NULL && i < jd_catalogue_get_n_functions (catalogue); i++)
    add_function (self, jd_catalogue_get_function (catalogue, i));
}

/* The items to show; a function comes with the first of its roles. */
static GPtrArray *
list_wanted (JdCompareItems *self, JdCompareWants wants, gpointer user_data)
{
  GPtrArray *wanted = g_ptr_array_sized_new (self->all->len);
  JdCompareItem *heading = NULL;

  for (guint i = 0; i < self->all->len; i++)
    {
      JdCompareItem *item = g_ptr_array_index (self->all, i);

      if (item->role == NULL)
        {
          heading = item;
          continue;
        }
      if (!wants (jd_role_get_index (item->role), user_data))
        continue;
      if (heading != NULL)
        g_ptr_array_add (wanted, g_steal_pointer (&heading));
      g_ptr_array_add (wanted, item);
    }
  return wanted;
}

/* Takes @wanted (transfer full) and tells where the list is another from there on, as one piece. */
static void
replace_shown (JdCompareItems *self, GPtrArray *wanted)
{
  g_autoptr (GPtrArray) before = g_steal_pointer (&self->shown);
  guint start = 0, end = 0, shorter = MIN (before->len, wanted->len);

  self->shown = wanted;
  while (start < shorter && before->pdata[start] == wanted->pdata[start])
    start++;
  while (end < shorter - start
         && before->pdata[before->len - 1 - end] == wanted->pdata[wanted->len - 1 - end])
    end++;
  if (before->len - start - end > 0 || wanted->len - start - end > 0)
    g_list_model_items_changed (
      G_LIST_MODEL (self), start, before->len - start - end, wanted->len - start - end);
}

/* Shows those roles of @catalogue (nullable: none) that @wants says. */
void
jd_compare_items_show (JdCompareItems *self, JdCatalogue *catalogue, JdCompareWants wants, gpointer user_data)
{
  g_return_if_fail (JD_IS_COMPARE_ITEMS (self));

  set_catalogue (self, catalogue);
  replace_shown (self, list_wanted (self, wants, user_data));
}

/* The position of the row of @role, or GTK's GTK_INVALID_LIST_POSITION (G_MAXUINT) where it is not shown. */
guint
jd_compare_items_find (JdCompareItems *self, JdRole *role)
{
  g_return_val_if_fail (JD_IS_COMPARE_ITEMS (self), G_MAXUINT);

  for (guint i = 0; i < self->shown->len; i++)
    if (((JdCompareItem *) g_ptr_array_index (self->shown, i))->role == role)
      return i;
  return G_MAXUINT;
}
