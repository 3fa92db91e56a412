/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-cycle-list.h"

#include <glib/gi18n-lib.h>

#include "jd-cycle-row.h"
#include "jd-role-drag.h"

/* More rows than anybody reads cost time at every edit; the others come up as these are filed. */
#define MOST_ROWS 100

struct _JdCycleList
{
  GtkWidget parent_instance;

  JdViewer *viewer;
  gboolean is_marking; /* the rows follow the selection, not the other way round */

  GtkWidget *box;
  GtkListBox *rows;
  GtkLabel *more;
  GtkPopover *menu;
};

G_DEFINE_FINAL_TYPE (JdCycleList, jd_cycle_list, GTK_TYPE_WIDGET)

static JdCycleRow *
get_row (JdCycleList *self, guint index)
{
  return (JdCycleRow *) gtk_list_box_get_row_at_index (self->rows, (int) index);
}

/* --- selection --- */

static void
selected_cb (JdCycleList *self)
{
  g_autoptr (GPtrArray) roles = NULL;

  if (self->is_marking || self->viewer == NULL)
    return;
  roles = jd_cycle_list_dup_selected (self);
  if (roles->len > 0)
    jd_viewer_select (
      self->viewer, (JdRole *const *) roles->pdata, roles->len, g_ptr_array_index (roles, roles->len - 1));
}

/* --- keys --- */

static gboolean
file_by_key_cb (GtkWidget *widget, GVariant *cycle, gpointer user_data)
{
  gtk_widget_activate_action (widget, "cycle.file", "s", g_variant_get_string (cycle, NULL));
  return TRUE;
}

static void
bind_keys (GtkWidgetClass *klass)
{
  static const struct
  {
    guint key;
    const char *cycle;
  } keys[] = {
    { GDK_KEY_1, "short" },     { GDK_KEY_KP_1, "short" },     { GDK_KEY_2, "long" },
    { GDK_KEY_KP_2, "long" },   { GDK_KEY_0, "none" },         { GDK_KEY_KP_0, "none" },
    { GDK_KEY_Delete, "none" }, { GDK_KEY_KP_Delete, "none" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding (klass, keys[i].key, 0, file_by_key_cb, "s", keys[i].cycle);
}

/* --- menu --- */

static void
show_menu (JdCycleList *self, GtkWidget *row, double x, double y)
{
  graphene_point_t point;

  if (!gtk_list_box_row_is_selected (GTK_LIST_BOX_ROW (row)))
    {
      gtk_list_box_unselect_all (self->rows);
      gtk_list_box_select_row (self->rows, GTK_LIST_BOX_ROW (row));
    }
  if (!gtk_widget_compute_point (row, GTK_WIDGET (self), &GRAPHENE_POINT_INIT ((float) x, (float) y), &point))
    return;
  gtk_popover_set_pointing_to (self->menu, &(GdkRectangle){ (int) point.x, (int) point.y, 1, 1 });
  gtk_popover_popup (self->menu);
}

static void
pressed_cb (JdCycleList *self, int n_press, double x, double y)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_y (self->rows, (int) y);
  graphene_point_t point;

  if (row != NULL
      && gtk_widget_compute_point (
        GTK_WIDGET (self->rows), GTK_WIDGET (row), &GRAPHENE_POINT_INIT ((float) x, (float) y), &point))
    show_menu (self, GTK_WIDGET (row), point.x, point.y);
}

static void
menu_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  JdCycleList *self = JD_CYCLE_LIST (widget);
  GtkWidget *row = gtk_widget_get_focus_child (GTK_WIDGET (self->rows));

  if (row != NULL)
    show_menu (self, row, gtk_widget_get_width (row) / 4.0, gtk_widget_get_height (row) / 2.0);
}

/* --- dragging --- */

/* What is taken goes along with all that is selected. */
static GdkContentProvider *
prepare_drag_cb (JdCycleList *self, double x, double y)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_y (self->rows, (int) y);
  g_autoptr (GPtrArray) roles = NULL;
  g_autoptr (JdRoleDrag) payload = NULL;

  if (row == NULL)
    return NULL;
  if (!gtk_list_box_row_is_selected (row))
    {
      gtk_list_box_unselect_all (self->rows);
      gtk_list_box_select_row (self->rows, row);
    }
  roles = jd_cycle_list_dup_selected (self);
  payload = jd_role_drag_new (jd_viewer_get_project (self->viewer), roles);
  return gdk_content_provider_new_typed (JD_TYPE_ROLE_DRAG, payload);
}

/* What hangs on the pointer: the codes of what is dragged. */
static void
drag_began_cb (JdCycleList *self, GdkDrag *drag)
{
  g_autoptr (GPtrArray) roles = jd_cycle_list_dup_selected (self);
  GtkWidget *icon = gtk_drag_icon_get_for_drag (drag);
  g_autofree char *text = NULL;
  GtkWidget *label;

  if (roles->len == 1)
    text = g_strdup (jd_role_get_code (g_ptr_array_index (roles, 0)));
  else
    text = g_strdup_printf (ngettext ("%u role", "%u roles", roles->len), roles->len);
  label = gtk_label_new (text);
  gtk_widget_add_css_class (label, "cycle-dragged");
  gtk_drag_icon_set_child (GTK_DRAG_ICON (icon), label);
}

/* --- class --- */

static GtkSizeRequestMode
jd_cycle_list_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
jd_cycle_list_measure (GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline,
                       int *natural_baseline)
{
  gtk_widget_measure (
    JD_CYCLE_LIST (widget)->box, orientation, for_size, minimum, natural, minimum_baseline, natural_baseline);
}

/* A popover that is a child has to be told where its parent is. */
static void
jd_cycle_list_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  JdCycleList *self = JD_CYCLE_LIST (widget);

  gtk_widget_allocate (self->box, width, height, baseline, NULL);
  gtk_popover_present (self->menu);
}

static void
jd_cycle_list_dispose (GObject *object)
{
  JdCycleList *self = JD_CYCLE_LIST (object);

  g_clear_object (&self->viewer);
  gtk_widget_dispose_template (GTK_WIDGET (object), JD_TYPE_CYCLE_LIST);

  G_OBJECT_CLASS (jd_cycle_list_parent_class)->dispose (object);
}

static void
jd_cycle_list_class_init (JdCycleListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_cycle_list_dispose;
  widget_class->get_request_mode = jd_cycle_list_get_request_mode;
  widget_class->measure = jd_cycle_list_measure;
  widget_class->size_allocate = jd_cycle_list_size_allocate;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-cycle-list.ui");
  gtk_widget_class_bind_template_child (widget_class, JdCycleList, box);
  gtk_widget_class_bind_template_child (widget_class, JdCycleList, rows);
  gtk_widget_class_bind_template_child (widget_class, JdCycleList, more);
  gtk_widget_class_bind_template_child (widget_class, JdCycleList, menu);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, prepare_drag_cb);
  gtk_widget_class_bind_template_callback (widget_class, drag_began_cb);

  bind_keys (widget_class);
  gtk_widget_class_install_action (widget_class, "cycle.menu", NULL, menu_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Menu, 0, "cycle.menu", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, "cycle.menu", NULL);
  gtk_widget_class_set_css_name (widget_class, "cyclelist");
}

static void
jd_cycle_list_init (JdCycleList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Takes away the rows of roles that are filed elsewhere now, or nowhere. Returns: (transfer full): the others by their
 * role. */
static GHashTable *
keep_rows (JdCycleList *self, const JdCycleItems *items, JdCycle filed)
{
  GHashTable *kept = g_hash_table_new (NULL, NULL);
  JdCycleRow *row;

  for (guint i = 0; i < jd_cycle_items_get_n (items); i++)
    if (jd_cycle_items_get (items, i)->filed == filed)
      g_hash_table_insert (kept, jd_cycle_items_get (items, i)->role, NULL);
  for (guint i = 0; (row = get_row (self, i)) != NULL;)
    {
      if (g_hash_table_contains (kept, jd_cycle_row_get_role (row)))
        {
          g_hash_table_insert (kept, jd_cycle_row_get_role (row), row);
          i++;
        }
      else
        {
          gtk_list_box_remove (self->rows, GTK_WIDGET (row));
        }
    }
  return kept;
}

/* Lets @row (nullable: a new one) stand at @place: a text that stays need not be set and measured again. */
static JdCycleRow *
put_row (JdCycleList *self, guint place, JdCycleRow *row)
{
  g_autoptr (GtkWidget) put = row != NULL ? g_object_ref (GTK_WIDGET (row)) : NULL;

  if (put == NULL)
    {
      put = g_object_ref_sink (jd_cycle_row_new ());
      gtk_list_box_insert (self->rows, put, (int) place);
    }
  else if (get_row (self, place) != row)
    {
      gtk_list_box_remove (self->rows, put);
      gtk_list_box_insert (self->rows, put, (int) place);
    }
  return JD_CYCLE_ROW (put);
}

/* Shows the items of @items that are filed under @filed, of what @viewer looks at. */
void
jd_cycle_list_show (JdCycleList *self, JdViewer *viewer, const JdCycleItems *items, JdCycle filed)
{
  g_autoptr (GHashTable) kept = NULL;
  guint n = 0;
  guint n_left;
  JdCycleRow *row;

  g_return_if_fail (JD_IS_CYCLE_LIST (self) && JD_IS_VIEWER (viewer) && items != NULL);

  self->is_marking = TRUE;
  g_set_object (&self->viewer, viewer);
  kept = keep_rows (self, items, filed);
  for (guint i = 0; i < jd_cycle_items_get_n (items) && n < MOST_ROWS; i++)
    {
      const JdCycleItem *item = jd_cycle_items_get (items, i);

      if (item->filed == filed)
        jd_cycle_row_show (put_row (self, n++, g_hash_table_lookup (kept, item->role)),
                           items,
                           i,
                           jd_viewer_get_language (viewer));
    }
  while ((row = get_row (self, n)) != NULL)
    gtk_list_box_remove (self->rows, GTK_WIDGET (row));

  n_left = jd_cycle_items_count (items, filed) - n;
  gtk_widget_set_visible (GTK_WIDGET (self->more), n_left > 0);
  if (n_left > 0)
    {
      g_autofree char *text = g_strdup_printf (ngettext ("and %u more", "and %u more", n_left), n_left);

      gtk_label_set_text (self->more, text);
    }
  self->is_marking = FALSE;
  jd_cycle_list_mark (self);
}

/* Selects the rows of the roles that are selected everywhere. */
void
jd_cycle_list_mark (JdCycleList *self)
{
  JdCycleRow *row;

  g_return_if_fail (JD_IS_CYCLE_LIST (self));

  self->is_marking = TRUE;
  for (guint i = 0; (row = get_row (self, i)) != NULL; i++)
    {
      gboolean is_selected = jd_viewer_is_selected (self->viewer, jd_cycle_row_get_role (row));

      if (is_selected == gtk_list_box_row_is_selected (GTK_LIST_BOX_ROW (row)))
        continue;
      if (is_selected)
        gtk_list_box_select_row (self->rows, GTK_LIST_BOX_ROW (row));
      else
        gtk_list_box_unselect_row (self->rows, GTK_LIST_BOX_ROW (row));
    }
  self->is_marking = FALSE;
}

/* How many rows there are. */
guint
jd_cycle_list_get_n (JdCycleList *self)
{
  guint n = 0;

  g_return_val_if_fail (JD_IS_CYCLE_LIST (self), 0);

  while (get_row (self, n) != NULL)
    n++;
  return n;
}

/* Where the first selected row stands; the number of rows where none is selected. */
guint
jd_cycle_list_get_first_selected (JdCycleList *self)
{
  guint index = 0;

  g_return_val_if_fail (JD_IS_CYCLE_LIST (self), 0);

  while (get_row (self, index) != NULL
         && !gtk_list_box_row_is_selected (GTK_LIST_BOX_ROW (get_row (self, index))))
    index++;
  return index;
}

/* Selects the row at @index, or the last one where there are not so many, and lets the keys stand on it. */
void
jd_cycle_list_go_to (JdCycleList *self, guint index)
{
  guint n = jd_cycle_list_get_n (self);
  JdCycleRow *row;

  if (n == 0)
    return;
  row = get_row (self, MIN (index, n - 1));
  gtk_list_box_unselect_all (self->rows);
  gtk_list_box_select_row (self->rows, GTK_LIST_BOX_ROW (row));
  gtk_widget_grab_focus (GTK_WIDGET (row));
}

/* The roles of the selected rows, from top to bottom. Returns: (transfer container) (element-type JdRole) */
GPtrArray *
jd_cycle_list_dup_selected (JdCycleList *self)
{
  GPtrArray *roles;
  JdCycleRow *row;

  g_return_val_if_fail (JD_IS_CYCLE_LIST (self), NULL);

  roles = g_ptr_array_new ();
  for (guint i = 0; (row = get_row (self, i)) != NULL; i++)
    if (gtk_list_box_row_is_selected (GTK_LIST_BOX_ROW (row)))
      g_ptr_array_add (roles, jd_cycle_row_get_role (row));
  return roles;
}
