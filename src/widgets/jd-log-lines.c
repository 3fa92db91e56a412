/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-log-lines.h"

#include "jd-log-row.h"
#include "jd-template.h"

struct _JdLogLines
{
  GtkWidget parent_instance;

  GtkListView *view;

  JdProject *project;
  char *language;
  GtkMultiSelection *selection;
  GPtrArray *items; /* (element-type GtkListItem) (unowned): those that show a line now */
};

enum
{
  SIGNAL_SELECTION_CHANGED,
  SIGNAL_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JdLogLines, jd_log_lines, GTK_TYPE_WIDGET)

/* --- rows --- */

static void
show_day (JdLogLines *self, GtkListItem *item)
{
  guint position = gtk_list_item_get_position (item);
  g_autoptr (JdLogEntry) above
    = position > 0 ? g_list_model_get_item (G_LIST_MODEL (self->selection), position - 1) : NULL;

  jd_log_row_show_day (JD_LOG_ROW (gtk_list_item_get_child (item)), gtk_list_item_get_item (item), above);
}

static void
show_item (JdLogLines *self, GtkListItem *item)
{
  if (self->project != NULL)
    jd_log_row_show (JD_LOG_ROW (gtk_list_item_get_child (item)),
                     self->project,
                     gtk_list_item_get_item (item),
                     self->language);
}

static void
item_set_up_cb (JdLogLines *self, GtkListItem *item)
{
  gtk_list_item_set_child (item, jd_log_row_new ());
}

static void
item_bound_cb (JdLogLines *self, GtkListItem *item)
{
  g_ptr_array_add (self->items, item);
  show_item (self, item);
  show_day (self, item);
}

static void
item_unbound_cb (JdLogLines *self, GtkListItem *item)
{
  g_ptr_array_remove_fast (self->items, item);
}

/* A list view stays with the line that it shows first when lines come above it. Who looks at the newest wants to see
 * those that come; who has gone back wants to stay. */
static void
stay_at_top (JdLogLines *self)
{
  GtkAdjustment *place = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->view));

  if (gtk_adjustment_get_value (place) <= gtk_adjustment_get_lower (place))
    gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u", 0);
}

/* Lines that come or go may make the next one the first of its day, or no more. */
static void
lines_changed_cb (JdLogLines *self, guint position, guint n_removed, guint n_added)
{
  if (position == 0 && n_added > 0)
    stay_at_top (self);
  for (guint i = 0; i < self->items->len; i++)
    if (gtk_list_item_get_position (g_ptr_array_index (self->items, i)) == position + n_added)
      show_day (self, g_ptr_array_index (self->items, i));
}

static void
selection_changed_cb (JdLogLines *self)
{
  g_signal_emit (self, signals[SIGNAL_SELECTION_CHANGED], 0);
}

static void
line_activated_cb (JdLogLines *self)
{
  g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0);
}

static gboolean
jd_log_lines_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (JD_LOG_LINES (widget)->view));
}

/* --- class --- */

static void
jd_log_lines_dispose (GObject *object)
{
  JdLogLines *self = JD_LOG_LINES (object);

  if (self->view != NULL)
    gtk_list_view_set_model (self->view, NULL);
  jd_template_dispose (GTK_WIDGET (self), JD_TYPE_LOG_LINES);
  g_clear_object (&self->selection);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (jd_log_lines_parent_class)->dispose (object);
}

static void
jd_log_lines_finalize (GObject *object)
{
  g_ptr_array_unref (JD_LOG_LINES (object)->items);
  g_free (JD_LOG_LINES (object)->language);

  G_OBJECT_CLASS (jd_log_lines_parent_class)->finalize (object);
}

static void
jd_log_lines_class_init (JdLogLinesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jd_log_lines_dispose;
  object_class->finalize = jd_log_lines_finalize;
  widget_class->grab_focus = jd_log_lines_grab_focus;

  signals[SIGNAL_SELECTION_CHANGED] = g_signal_new (
    "selection-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_ACTIVATED] = g_signal_new (
    "activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "loglines");
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jindate/Jindate/ui/jd-log-lines.ui");
  gtk_widget_class_bind_template_child (widget_class, JdLogLines, view);
  gtk_widget_class_bind_template_callback (widget_class, item_set_up_cb);
  gtk_widget_class_bind_template_callback (widget_class, item_bound_cb);
  gtk_widget_class_bind_template_callback (widget_class, item_unbound_cb);
  gtk_widget_class_bind_template_callback (widget_class, line_activated_cb);
}

static void
jd_log_lines_init (JdLogLines *self)
{
  self->items = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Shows the lines of @list, from now on. */
void
jd_log_lines_set_list (JdLogLines *self, JdLogList *list)
{
  g_return_if_fail (JD_IS_LOG_LINES (self) && JD_IS_LOG_LIST (list));

  gtk_list_view_set_model (self->view, NULL);
  g_clear_object (&self->selection);
  self->selection = gtk_multi_selection_new (G_LIST_MODEL (g_object_ref (list)));
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
  /* After the view, which tells its rows where they are now. */
  g_signal_connect_object (
    self->selection, "items-changed", G_CALLBACK (lines_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (
    self->selection, "selection-changed", G_CALLBACK (selection_changed_cb), self, G_CONNECT_SWAPPED);
}

/* Shows every line anew: they are of the log of @project (nullable), with the catalogue's texts in @language. */
void
jd_log_lines_show (JdLogLines *self, JdProject *project, const char *language)
{
  g_return_if_fail (JD_IS_LOG_LINES (self));

  g_set_object (&self->project, project);
  g_free (self->language);
  self->language = g_strdup (language);
  for (guint i = 0; i < self->items->len; i++)
    show_item (self, g_ptr_array_index (self->items, i));
}

/* Returns: (transfer full) (element-type JdLogEntry): newest first */
GPtrArray *
jd_log_lines_dup_selected (JdLogLines *self)
{
  GPtrArray *entries = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GtkBitset) places = NULL;
  GtkBitsetIter iter;
  guint place;

  g_return_val_if_fail (JD_IS_LOG_LINES (self), entries);

  places = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));
  for (gboolean more = gtk_bitset_iter_init_first (&iter, places, &place); more;
       more = gtk_bitset_iter_next (&iter, &place))
    {
      gpointer entry = g_list_model_get_item (G_LIST_MODEL (self->selection), place);

      if (entry != NULL)
        g_ptr_array_add (entries, entry);
    }
  return entries;
}

/* Selects @n lines from @first on, and no others. */
void
jd_log_lines_select (JdLogLines *self, guint first, guint n)
{
  g_return_if_fail (JD_IS_LOG_LINES (self));
  gtk_selection_model_select_range (GTK_SELECTION_MODEL (self->selection), first, n, TRUE);
}
