/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-target-table.h"

#include <glib/gi18n-lib.h>

#include "jd-level-keys.h"
#include "jd-target-cell.h"
#include "jd-typed-code.h"

/* A column of the list, for its factory and its sorter. */
typedef struct
{
  JdTargetTable *table;
  JdTargetColumn column;
} Place;

struct _JdTargetTable
{
  JdView parent_instance;

  GtkColumnView *list;
  GtkColumnViewColumn *columns[JD_N_TARGET_COLUMNS];
  Place places[JD_N_TARGET_COLUMNS];

  JdDesign *shown; /* whose assignments are listed; NULL: none */
  JdTargetFilter filter;
  GtkCustomFilter *matcher;
  GtkFilterListModel *filtered;
  GtkSelectionModel *selection;
  GPtrArray *cells; /* the ones in use; borrowed */

  JdTypedCode *code;

  gboolean pulling; /* the list is told what the viewer has selected, or is being refreshed */
  gboolean pushing; /* the viewer is told what the list has selected */
};

enum
{
  SIGNAL_EDIT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JdTargetTable, jd_target_table, JD_TYPE_VIEW)

static JdViewer *
get_viewer (JdTargetTable *self)
{
  return jd_view_get_viewer (JD_VIEW (self));
}

static JdRole *
get_role (GListModel *model, guint position)
{
  g_autoptr (JdAssignment) assignment = g_list_model_get_item (model, position);

  /* The catalogue holds it. */
  return jd_assignment_get_role (assignment);
}

/* --- lines --- */

static void
cell_setup_cb (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer user_data)
{
  gtk_list_item_set_child (item, jd_target_cell_new (((Place *) user_data)->column));
}

static void
cell_bind_cb (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer user_data)
{
  JdTargetTable *self = ((Place *) user_data)->table;
  JdTargetCell *cell = JD_TARGET_CELL (gtk_list_item_get_child (item));

  g_ptr_array_add (self->cells, cell);
  jd_target_cell_bind (cell, get_viewer (self), jd_assignment_get_role (gtk_list_item_get_item (item)));
}

static void
cell_unbind_cb (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer user_data)
{
  JdTargetTable *self = ((Place *) user_data)->table;
  JdTargetCell *cell = JD_TARGET_CELL (gtk_list_item_get_child (item));

  g_ptr_array_remove_fast (self->cells, cell);
  jd_target_cell_unbind (cell);
}

static int
compare_cb (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const Place *place = user_data;
  JdViewer *viewer = get_viewer (place->table);

  if (viewer == NULL || jd_viewer_get_target (viewer) == NULL)
    return GTK_ORDERING_EQUAL;
  return gtk_ordering_from_cmpfunc (jd_target_compare (viewer,
                                                       place->column,
                                                       jd_assignment_get_role ((JdAssignment *) a),
                                                       jd_assignment_get_role ((JdAssignment *) b)));
}

static gboolean
match_cb (gpointer item, gpointer user_data)
{
  JdTargetTable *self = user_data;
  JdViewer *viewer = get_viewer (self);

  return viewer != NULL && jd_viewer_get_target (viewer) != NULL
         && jd_target_filter_matches (self->filter, viewer, jd_assignment_get_role (item));
}

/* --- selection --- */

static void
scroll_to (JdTargetTable *self, guint position)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->list)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_LIST_VIEW (child))
      gtk_widget_activate_action (child, "list.scroll-to-item", "u", position);
}

/* Marks the lines of the roles that are selected everywhere. */
static void
pull_selection (JdTargetTable *self, gboolean scroll)
{
  JdViewer *viewer = get_viewer (self);
  GListModel *model = G_LIST_MODEL (self->selection);
  guint n_items = g_list_model_get_n_items (model);
  g_autoptr (GtkBitset) selected = gtk_bitset_new_empty ();
  g_autoptr (GtkBitset) all = gtk_bitset_new_range (0, n_items);
  guint cursor = GTK_INVALID_LIST_POSITION;

  for (guint i = 0; i < n_items; i++)
    {
      JdRole *role = get_role (model, i);

      if (jd_viewer_is_selected (viewer, role))
        gtk_bitset_add (selected, i);
      if (role == jd_viewer_get_role (viewer))
        cursor = i;
    }
  self->pulling = TRUE;
  gtk_selection_model_set_selection (self->selection, selected, all);
  self->pulling = FALSE;
  if (scroll && cursor != GTK_INVALID_LIST_POSITION)
    scroll_to (self, cursor);
}

/* A person chose lines: they are selected everywhere. */
static void
selection_changed_cb (JdTargetTable *self, guint position, guint n_items)
{
  JdViewer *viewer = get_viewer (self);
  g_autoptr (GtkBitset) selected = NULL;
  g_autoptr (GPtrArray) roles = NULL;
  JdRole *cursor = NULL;

  if (self->pulling || viewer == NULL)
    return;
  selected = gtk_selection_model_get_selection (self->selection);
  roles = g_ptr_array_new ();
  for (guint i = 0; i < gtk_bitset_get_size (selected); i++)
    {
      guint place = gtk_bitset_get_nth (selected, i);

      g_ptr_array_add (roles, get_role (G_LIST_MODEL (self->selection), place));
      if (cursor == NULL && place >= position && place < position + n_items)
        cursor = g_ptr_array_index (roles, roles->len - 1);
    }
  if (cursor == NULL && roles->len > 0)
    cursor = g_ptr_array_index (roles, 0);
  self->pushing = TRUE;
  jd_viewer_select (viewer, (JdRole *const *) roles->pdata, roles->len, cursor);
  self->pushing = FALSE;
}

static void
jd_target_table_selection_changed (JdView *view)
{
  JdTargetTable *self = JD_TARGET_TABLE (view);

  /* A list that nobody sees may still show the roles of another project. */
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    jd_view_refresh (view);
  else if (!self->pushing && self->shown != NULL)
    pull_selection (self, TRUE);
}

static void
refresh_cells (JdTargetTable *self)
{
  for (guint i = 0; i < self->cells->len; i++)
    jd_target_cell_refresh (g_ptr_array_index (self->cells, i));
}

/* --- keys --- */

static void
set_level (JdTargetTable *self, GdkModifierType state, JdLevel level)
{
  JdViewer *viewer = get_viewer (self);
  g_autoptr (GPtrArray) roles = jd_viewer_dup_selected (viewer);

  jd_level_keys_set (GTK_WIDGET (self),
                     jd_viewer_get_project (viewer),
                     jd_viewer_get_target (viewer),
                     roles,
                     (state & GDK_SHIFT_MASK) != 0 ? JD_SIDE_OUTSOURCE : JD_SIDE_INSOURCE,
                     level);
}

/* Goes to the role whose code is typed. */
static gboolean
press_letter (JdTargetTable *self, guint keyval)
{
  JdViewer *viewer = get_viewer (self);
  gunichar letter = gdk_keyval_to_unicode (keyval);
  JdRole *role = NULL;

  if (g_unichar_isalnum (letter) || letter == '-')
    role = jd_typed_code_add (self->code, jd_viewer_get_catalogue (viewer), letter);
  if (role != NULL)
    jd_viewer_select_only (viewer, role);
  return role != NULL;
}

static gboolean
key_pressed_cb (JdTargetTable *self,
                guint keyval,
                guint keycode,
                GdkModifierType state,
                GtkEventController *controller)
{
  GdkEvent *event = gtk_event_controller_get_current_event (controller);

  return jd_target_table_press_key (self, keyval, jd_key_get_digit (event, keyval, keycode), state);
}

static void
activate_cb (JdTargetTable *self)
{
  g_signal_emit (self, signals[SIGNAL_EDIT], 0);
}

/* --- the view --- */

static void
refresh_order (JdTargetTable *self)
{
  for (JdTargetColumn column = 0; column < JD_N_TARGET_COLUMNS; column++)
    {
      GtkSorter *sorter = gtk_column_view_column_get_sorter (self->columns[column]);

      if (sorter != NULL)
        gtk_sorter_changed (sorter, GTK_SORTER_CHANGE_DIFFERENT);
    }
}

/* What the lines say, which of them there are, and in which order. */
static void
refresh_lines (JdTargetTable *self)
{
  refresh_cells (self);
  self->pulling = TRUE;
  gtk_filter_changed (GTK_FILTER (self->matcher), GTK_FILTER_CHANGE_DIFFERENT);
  refresh_order (self);
  self->pulling = FALSE;
}

static void
jd_target_table_refresh (JdView *view)
{
  JdTargetTable *self = JD_TARGET_TABLE (view);
  JdViewer *viewer = jd_view_get_viewer (view);
  JdDesign *target = viewer != NULL ? jd_viewer_get_target (viewer) : NULL;
  gboolean lines_are_new;

  /* Lines that come and go select and unselect nothing for anybody else. */
  self->pulling = TRUE;
  lines_are_new = g_set_object (&self->shown, target);
  if (lines_are_new)
    gtk_filter_list_model_set_model (self->filtered, G_LIST_MODEL (target));
  self->pulling = FALSE;
  if (target == NULL)
    return;

  gtk_column_view_column_set_visible (self->columns[JD_TARGET_COLUMN_AREA],
                                      jd_catalogue_has_areas (jd_viewer_get_catalogue (viewer)));
  /* New lines come filtered and in order, and say what is so. */
  if (!lines_are_new)
    refresh_lines (self);
  pull_selection (self, FALSE);
}

static void
init_columns (JdTargetTable *self)
{
  for (JdTargetColumn column = 0; column < JD_N_TARGET_COLUMNS; column++)
    {
      Place *place = &self->places[column];
      g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
      g_autoptr (GtkSorter) sorter = NULL;

      *place = (Place){ self, column };
      g_signal_connect (factory, "setup", G_CALLBACK (cell_setup_cb), place);
      g_signal_connect (factory, "bind", G_CALLBACK (cell_bind_cb), place);
      g_signal_connect (factory, "unbind", G_CALLBACK (cell_unbind_cb), place);
      gtk_column_view_column_set_factory (self->columns[column], factory);
      if (column == JD_TARGET_COLUMN_REASON)
        continue;
      sorter = GTK_SORTER (gtk_custom_sorter_new (compare_cb, place, NULL));
      gtk_column_view_column_set_sorter (self->columns[column], sorter);
    }
}

/* The heads of the columns are a line too, which GTK 4.8 leaves without a name, and calls focusable although the keys
 * never come to it. */
static void
name_heads (JdTargetTable *self)
{
  GtkWidget *heads = gtk_widget_get_first_child (GTK_WIDGET (self->list));

  gtk_accessible_update_property (
    GTK_ACCESSIBLE (heads), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Heads of the columns"), -1);
  gtk_widget_set_focusable (heads, FALSE);
}

/* The assignments of the target, those that match, in order, and which are selected. */
static void
init_model (JdTargetTable *self)
{
  GtkSortListModel *sorted;

  self->matcher = gtk_custom_filter_new (match_cb, self, NULL);
  self->filtered = gtk_filter_list_model_new (NULL, GTK_FILTER (g_object_ref (self->matcher)));
  sorted = gtk_sort_list_model_new (G_LIST_MODEL (g_object_ref (self->filtered)),
                                    g_object_ref (gtk_column_view_get_sorter (self->list)));
  self->selection = GTK_SELECTION_MODEL (gtk_multi_selection_new (G_LIST_MODEL (sorted)));
  g_signal_connect_object (
    self->selection, "selection-changed", G_CALLBACK (selection_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_column_view_set_model (self->list, self->selection);
}

static void
jd_target_table_dispose (GObject *object)
{
  JdTargetTable *self = JD_TARGET_TABLE (object);

  jd_view_unfollow (JD_VIEW (self));
  if (self->list != NULL)
    gtk_column_view_set_model (self->list, NULL);
  g_clear_object (&self->selection);
  g_clear_object (&self->filtered);
  g_clear_object (&self->matcher);
  g_clear_object (&self->shown);

  G_OBJECT_CLASS (jd_target_table_parent_class)->dispose (object);
}

static void
jd_target_table_finalize (GObject *object)
{
  JdTargetTable *self = JD_TARGET_TABLE (object);

  jd_typed_code_free (self->code);
  g_ptr_array_unref (self->cells);

  G_OBJECT_CLASS (jd_target_table_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  static const char *const names[JD_N_TARGET_COLUMNS] = {
    "role_column",    "area_column",  "insource_column", "outsource_column", "gap_column",
    "percent_column", "owner_column", "due_column",      "reason_column",
  };

  gtk_widget_class_bind_template_child (widget_class, JdTargetTable, list);
  for (JdTargetColumn column = 0; column < JD_N_TARGET_COLUMNS; column++)
    gtk_widget_class_bind_template_child_full (widget_class,
                                               names[column],
                                               FALSE,
                                               G_STRUCT_OFFSET (JdTargetTable, columns)
                                                 + (gssize) (column * sizeof (GtkColumnViewColumn *)));
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
jd_target_table_class_init (JdTargetTableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JdViewClass *view_class = JD_VIEW_CLASS (klass);

  object_class->dispose = jd_target_table_dispose;
  object_class->finalize = jd_target_table_finalize;
  view_class->refresh = jd_target_table_refresh;
  view_class->filter_changed = jd_view_refresh;
  view_class->selection_changed = jd_target_table_selection_changed;

  signals[SIGNAL_EDIT] = g_signal_new (
    "edit", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  jd_view_class_set_template (view_class, "/io/github/jindate/Jindate/ui/jd-target-table.ui");
  bind_template (widget_class);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "targettable");
}

static void
jd_target_table_init (JdTargetTable *self)
{
  self->cells = g_ptr_array_new ();
  self->code = jd_typed_code_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  init_columns (self);
  init_model (self);
  name_heads (self);
  jd_target_table_sort (self, JD_TARGET_COLUMN_AREA);
}

/* Shows the roles that @filter lets through. */
void
jd_target_table_set_filter (JdTargetTable *self, JdTargetFilter filter)
{
  g_return_if_fail (JD_IS_TARGET_TABLE (self));

  if (self->filter == filter)
    return;
  self->filter = filter;
  self->pulling = TRUE;
  gtk_filter_changed (GTK_FILTER (self->matcher), GTK_FILTER_CHANGE_DIFFERENT);
  self->pulling = FALSE;
  if (self->shown != NULL)
    pull_selection (self, FALSE);
}

/* Sorts by @column, the most urgent first; a press on the head of a column does the same. */
void
jd_target_table_sort (JdTargetTable *self, JdTargetColumn column)
{
  g_return_if_fail (JD_IS_TARGET_TABLE (self) && column < JD_N_TARGET_COLUMNS);

  gtk_column_view_sort_by_column (self->list, self->columns[column], GTK_SORT_ASCENDING);
}

/* What a key does to the selected roles: 1 to 5 sets the target level, with Shift on the outsourced side of what will be
 * done both ways; 0, Delete and Backspace go back to the default; F2 wants more. The code of a role goes to it.
 * @digit: the figure on the key, whatever is held with it, or -1. Returns: whether the key is one of these */
gboolean
jd_target_table_press_key (JdTargetTable *self, guint keyval, int digit, GdkModifierType state)
{
  g_return_val_if_fail (JD_IS_TARGET_TABLE (self), FALSE);

  if (self->shown == NULL || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  /* Of a code that has begun, a digit is a part and no level. */
  if (jd_typed_code_is_begun (self->code) && press_letter (self, keyval))
    return GDK_EVENT_STOP;
  if (digit >= 1 && digit <= 5)
    set_level (self, state, JD_LEVEL_1 + (JdLevel) digit - 1);
  else if (digit == 0 || keyval == GDK_KEY_Delete || keyval == GDK_KEY_BackSpace)
    set_level (self, state, JD_LEVEL_NONE);
  else if (keyval == GDK_KEY_F2)
    g_signal_emit (self, signals[SIGNAL_EDIT], 0);
  else
    return press_letter (self, keyval);
  return GDK_EVENT_STOP;
}

/* How many lines there are. */
guint
jd_target_table_get_n_shown (JdTargetTable *self)
{
  g_return_val_if_fail (JD_IS_TARGET_TABLE (self), 0);
  return g_list_model_get_n_items (G_LIST_MODEL (self->selection));
}

/* Returns: (transfer none): the role of a line */
JdRole *
jd_target_table_get_shown (JdTargetTable *self, guint position)
{
  g_return_val_if_fail (position < jd_target_table_get_n_shown (self), NULL);
  return get_role (G_LIST_MODEL (self->selection), position);
}
