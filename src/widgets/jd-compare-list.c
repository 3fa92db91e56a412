/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-compare-list.h"

#include "jd-compare-items.h"
#include "jd-template.h"

struct _JdCompareList
{
  GtkWidget parent_instance;

  GtkStack *stack;
  GtkListView *view;
  GtkPopoverMenu *menu;

  JdCompareSheet *sheet; /* unowned, nullable */
  JdCompareItems *items;
  GtkMultiSelection *selection;
  GHashTable *rows;   /* set of JdCompareRow that show an item now */
  gboolean following; /* the selection is being taken from the viewer */
};

G_DEFINE_FINAL_TYPE (JdCompareList, jd_compare_list, GTK_TYPE_WIDGET)

/* --- rows --- */

static void
row_set_up_cb (JdCompareList *self, GtkListItem *item)
{
  gtk_list_item_set_child (item, jd_compare_row_new ());
}

static void
row_bound_cb (JdCompareList *self, GtkListItem *list_item)
{
  JdCompareRow *row = JD_COMPARE_ROW (gtk_list_item_get_child (list_item));
  JdCompareItem *item = gtk_list_item_get_item (list_item);
  JdRole *role = jd_compare_item_get_role (item);

  gtk_list_item_set_selectable (list_item, role != NULL);
  gtk_list_item_set_activatable (list_item, role != NULL);
  jd_compare_row_show (row, self->sheet, jd_compare_item_get_function (item), role);
  g_hash_table_add (self->rows, row);
}

static void
row_unbound_cb (JdCompareList *self, GtkListItem *list_item)
{
  JdCompareRow *row = JD_COMPARE_ROW (gtk_list_item_get_child (list_item));

  if (row == NULL)
    return;
  g_hash_table_remove (self->rows, row);
  jd_compare_row_show (row, NULL, NULL, NULL);
}

static gboolean
wants_cb (guint role_index, gpointer user_data)
{
  return jd_compare_sheet_wants (user_data, role_index);
}

/* --- keys --- */

/* The position of the row with the keys; GTK_INVALID_LIST_POSITION where none has them. */
static guint
find_focus (JdCompareList *self)
{
  GtkWidget *item = gtk_widget_get_focus_child (GTK_WIDGET (self->view));
  GtkWidget *row = item != NULL ? gtk_widget_get_first_child (item) : NULL;

  if (!JD_IS_COMPARE_ROW (row))
    return GTK_INVALID_LIST_POSITION;
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->items)); i++)
    {
      g_autoptr (JdCompareItem) shown = g_list_model_get_item (G_LIST_MODEL (self->items), i);

      if (jd_compare_item_get_role (shown) == jd_compare_row_get_role (JD_COMPARE_ROW (row))
          && jd_compare_item_get_function (shown) == jd_compare_row_get_function (JD_COMPARE_ROW (row)))
        return i;
    }
  return GTK_INVALID_LIST_POSITION;
}

/* Gives the keys to the row at @position, as far as that is there already; else it comes into sight. */
static gboolean
focus_row (JdCompareList *self, guint position)
{
  g_autoptr (JdCompareItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), position);
  GHashTableIter iter;
  gpointer row;

  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, &row, NULL))
    if (jd_compare_row_get_role (row) == jd_compare_item_get_role (item)
        && jd_compare_row_get_function (row) == jd_compare_item_get_function (item))
      return gtk_widget_grab_focus (gtk_widget_get_parent (row));
  gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u", position);
  return FALSE;
}

/* Where Tab enters: the role with the cursor, or the first. */
static guint
find_entry (JdCompareList *self)
{
  JdRole *role = jd_viewer_get_role (self->sheet->viewer);
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (self->items));
  guint position = role != NULL ? jd_compare_items_find (self->items, role) : GTK_INVALID_LIST_POSITION;

  return position < n_items ? position : MIN (1, n_items - 1);
}

static gboolean
jd_compare_list_grab_focus (GtkWidget *widget)
{
  JdCompareList *self = JD_COMPARE_LIST (widget);

  /* Before it has a size, the list takes the keys and gives them to no row. */
  if (g_list_model_get_n_items (G_LIST_MODEL (self->items)) == 0
      || gtk_widget_get_height (GTK_WIDGET (self->view)) == 0)
    return FALSE;
  return focus_row (self, find_entry (self));
}

/* Tab comes to a row, where the scrolled window around the rows would else keep the keys for itself. */
static gboolean
jd_compare_list_focus (GtkWidget *widget, GtkDirectionType direction)
{
  gboolean by_tab = direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD;

  if (by_tab && gtk_widget_get_focus_child (widget) == NULL)
    return gtk_widget_grab_focus (widget);
  return GTK_WIDGET_CLASS (jd_compare_list_parent_class)->focus (widget, direction);
}

/* Shows the roles that are wanted now; keys on a row that goes come to the one that takes its place. */
static void
show_wanted (JdCompareList *self)
{
  JdViewer *viewer = self->sheet->viewer;
  gboolean any = viewer != NULL && self->sheet->n_designs > 1;
  guint focus = find_focus (self), n_items;

  jd_compare_items_show (self->items, any ? jd_viewer_get_catalogue (viewer) : NULL, wants_cb, self->sheet);
  n_items = g_list_model_get_n_items (G_LIST_MODEL (self->items));
  gtk_stack_set_visible_child_name (self->stack, n_items > 0 ? "rows" : "none");
  jd_compare_list_follow_selection (self);
  if (focus != GTK_INVALID_LIST_POSITION && n_items > 0 && find_focus (self) == GTK_INVALID_LIST_POSITION)
    focus_row (self, MIN (focus, n_items - 1));
}

/* --- selection --- */

static JdRole *
get_role (JdCompareList *self, guint position)
{
  g_autoptr (JdCompareItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), position);

  return item != NULL ? jd_compare_item_get_role (item) : NULL;
}

/* The cursor goes to what was not selected before, or stays where it is. */
static void
selection_changed_cb (JdCompareList *self)
{
  g_autoptr (GtkBitset) selected = NULL;
  g_autoptr (GPtrArray) roles = NULL;
  JdViewer *viewer = self->sheet->viewer;
  JdRole *cursor = NULL;

  if (self->following || viewer == NULL)
    return;
  selected = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));
  roles = g_ptr_array_new ();
  for (guint i = 0; i < gtk_bitset_get_size (selected); i++)
    {
      JdRole *role = get_role (self, gtk_bitset_get_nth (selected, i));

      if (role == NULL)
        continue;
      g_ptr_array_add (roles, role);
      if (cursor == NULL || !jd_viewer_is_selected (viewer, role)
          || (role == jd_viewer_get_role (viewer) && jd_viewer_is_selected (viewer, cursor)))
        cursor = role;
    }
  jd_viewer_select (viewer, (JdRole *const *) roles->pdata, roles->len, cursor);
}

static void
activated_cb (JdCompareList *self, guint position)
{
  JdRole *role = get_role (self, position);

  if (role != NULL && self->sheet->viewer != NULL)
    jd_viewer_select_only (self->sheet->viewer, role);
}

/* --- menu --- */

/* @role is meant, and with it the others that are selected where it is one of them. */
static void
open_menu (JdCompareList *self, JdRole *role, const GdkRectangle *at)
{
  if (!jd_viewer_is_selected (self->sheet->viewer, role))
    jd_viewer_select_only (self->sheet->viewer, role);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu), at);
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

static void
pressed_cb (JdCompareList *self, int n_press, double x, double y, GtkGestureClick *click)
{
  GtkWidget *under = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);
  GtkWidget *row = under != NULL ? gtk_widget_get_ancestor (under, JD_TYPE_COMPARE_ROW) : NULL;
  JdRole *role;

  if (row == NULL && under != NULL)
    row = gtk_widget_get_first_child (under); /* the item around the row */
  role = JD_IS_COMPARE_ROW (row) ? jd_compare_row_get_role (JD_COMPARE_ROW (row)) : NULL;
  if (role == NULL)
    return;
  gtk_gesture_set_state (GTK_GESTURE (click), GTK_EVENT_SEQUENCE_CLAIMED);
  open_menu (self, role, &(GdkRectangle){ (int) x, (int) y, 1, 1 });
}

static void
menu_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  JdCompareList *self = JD_COMPARE_LIST (widget);
  GtkWidget *item = gtk_widget_get_focus_child (GTK_WIDGET (self->view));
  guint position = find_focus (self);
  JdRole *role = position != GTK_INVALID_LIST_POSITION ? get_role (self, position) : NULL;
  graphene_rect_t bounds;

  if (role == NULL || !gtk_widget_compute_bounds (item, widget, &bounds))
    return;
  open_menu (self,
             role,
             &(GdkRectangle){ (int) bounds.origin.x + (int) bounds.size.width / 2,
                              (int) (bounds.origin.y + bounds.size.height),
                              1,
                              1 });
}

/* --- class --- */

static void
jd_compare_list_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  JdCompareList *self = JD_COMPARE_LIST (widget);

  gtk_widget_size_allocate (GTK_WIDGET (self->stack), &(GtkAllocation){ 0, 0, width, height }, -1);
  gtk_popover_present (GTK_POPOVER (self->menu));
}

static void
jd_compare_list_measure (GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  gtk_widget_measure (
    GTK_WIDGET (JD_COMPARE_LIST (widget)->stack), orientation, for_size, minimum, natural, NULL, NULL);
}

static void
jd_compare_list_dispose (GObject *object)
{
  JdCompareList *self = JD_COMPARE_LIST (object);

  if (self->view != NULL)
    gtk_list_view_set_model (self->view, NULL);
  jd_template_dispose (GTK_WIDGET (self), JD_TYPE_COMPARE_LIST);
  g_clear_object (&self->selection);
  g_clear_object (&self->items);

  G_OBJECT_CLASS (jd_compare_list_parent_class)->dispose (object);
}

static void
jd_compare_list_finalize (GObject *object)
{
  g_hash_table_unref (JD_COMPARE_LIST (object)->rows);

  G_OBJECT_CLASS (jd_compare_list_parent_class)->finalize (object);
}

static void
jd_compare_list_class_init (JdCompareListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_compare_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = jd_compare_list_finalize;
  widget_class->size_allocate = jd_compare_list_size_allocate;
  widget_class->measure = jd_compare_list_measure;
  widget_class->focus = jd_compare_list_focus;
  widget_class->grab_focus = jd_compare_list_grab_focus;

  gtk_widget_class_install_action (widget_class, "list.menu", NULL, menu_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Menu, 0, "list.menu", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, "list.menu", NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-compare-list.ui");
  gtk_widget_class_bind_template_child (widget_class, JdCompareList, stack);
  gtk_widget_class_bind_template_child (widget_class, JdCompareList, view);
  gtk_widget_class_bind_template_child (widget_class, JdCompareList, menu);
  gtk_widget_class_bind_template_callback (widget_class, row_set_up_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_bound_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_unbound_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, pressed_cb);
  gtk_widget_class_set_css_name (widget_class, "comparelist");
}

static void
jd_compare_list_init (JdCompareList *self)
{
  self->items = jd_compare_items_new ();
  self->rows = g_hash_table_new (NULL, NULL);
  self->selection = gtk_multi_selection_new (G_LIST_MODEL (g_object_ref (self->items)));
  g_signal_connect_object (
    self->selection, "selection-changed", G_CALLBACK (selection_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
}

/* Shows what is compared in @sheet, which lives longer than the list is shown. */
void
jd_compare_list_set_sheet (JdCompareList *self, JdCompareSheet *sheet)
{
  g_return_if_fail (JD_IS_COMPARE_LIST (self));
  self->sheet = sheet;
}

/* What the right button and the menu key offer. */
void
jd_compare_list_set_menu (JdCompareList *self, GMenuModel *menu)
{
  g_return_if_fail (JD_IS_COMPARE_LIST (self));
  gtk_popover_menu_set_menu_model (self->menu, menu);
}

/* Shows everything anew. */
void
jd_compare_list_refresh (JdCompareList *self)
{
  GHashTableIter iter;
  gpointer row;

  g_return_if_fail (JD_IS_COMPARE_LIST (self) && self->sheet != NULL);

  show_wanted (self);
  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, &row, NULL))
    jd_compare_row_refresh (row);
}

/* Shows anew what is said of the roles whose index is TRUE in @touched, and of their functions. */
void
jd_compare_list_refresh_roles (JdCompareList *self, const gboolean *touched)
{
  GHashTableIter iter;
  gpointer row;

  g_return_if_fail (JD_IS_COMPARE_LIST (self) && self->sheet != NULL);

  show_wanted (self);
  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, &row, NULL))
    {
      JdRole *role = jd_compare_row_get_role (row);

      if (role == NULL || touched[jd_role_get_index (role)])
        jd_compare_row_refresh (row);
    }
}

/* The filter looks for other roles. */
void
jd_compare_list_redraw (JdCompareList *self)
{
  GHashTableIter iter;
  gpointer row;

  g_return_if_fail (JD_IS_COMPARE_LIST (self));

  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, &row, NULL))
    gtk_widget_queue_draw (row);
}

/* Selects the rows of the roles that the viewer has selected, and shows the one with the cursor. */
void
jd_compare_list_follow_selection (JdCompareList *self)
{
  JdViewer *viewer;
  g_autoptr (GtkBitset) selected = gtk_bitset_new_empty ();
  g_autoptr (GtkBitset) all = NULL;
  g_autoptr (GtkBitset) before = NULL;
  g_autoptr (GPtrArray) roles = NULL;
  guint n_items;

  g_return_if_fail (JD_IS_COMPARE_LIST (self));

  viewer = self->sheet != NULL ? self->sheet->viewer : NULL;
  if (viewer == NULL)
    return;
  n_items = g_list_model_get_n_items (G_LIST_MODEL (self->items));
  roles = jd_viewer_dup_selected (viewer);
  for (guint i = 0; i < roles->len; i++)
    {
      guint position = jd_compare_items_find (self->items, g_ptr_array_index (roles, i));

      if (position < n_items)
        gtk_bitset_add (selected, position);
    }
  before = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));
  if (gtk_bitset_equals (before, selected))
    return;
  all = gtk_bitset_new_range (0, n_items);
  self->following = TRUE;
  gtk_selection_model_set_selection (GTK_SELECTION_MODEL (self->selection), selected, all);
  self->following = FALSE;
  if (jd_viewer_get_role (viewer) != NULL)
    {
      guint position = jd_compare_items_find (self->items, jd_viewer_get_role (viewer));

      if (position < n_items)
        gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u", position);
    }
}

/* Returns: (transfer none): the rows that are shown, JdCompareItems */
GListModel *
jd_compare_list_get_rows (JdCompareList *self)
{
  g_return_val_if_fail (JD_IS_COMPARE_LIST (self), NULL);
  return G_LIST_MODEL (self->items);
}
