/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-history-view.h"

#include "jd-history-list.h"
#include "jd-history-row.h"

struct _JdHistoryView
{
  JdView parent_instance;

  GtkWidget *list;

  JdHistoryList *places; /* while it is seen */
};

G_DEFINE_FINAL_TYPE (JdHistoryView, jd_history_view, JD_TYPE_VIEW)

/* --- rows --- */

static void
row_set_up_cb (JdHistoryView *self, GtkListItem *item)
{
  gtk_list_item_set_child (item, jd_history_row_new ());
}

static void
row_bound_cb (JdHistoryView *self, GtkListItem *item)
{
  jd_history_row_show (JD_HISTORY_ROW (gtk_list_item_get_child (item)),
                       jd_history_list_get_history (self->places),
                       gtk_list_item_get_item (item));
}

static void
row_unbound_cb (JdHistoryView *self, GtkListItem *item)
{
  GtkWidget *row = gtk_list_item_get_child (item);

  if (row != NULL)
    jd_history_row_show (JD_HISTORY_ROW (row), NULL, NULL);
}

static void
row_activated_cb (JdHistoryView *self, guint index)
{
  g_autoptr (JdHistoryPlace) place = g_list_model_get_item (G_LIST_MODEL (self->places), index);

  if (place != NULL)
    jd_history_go_to (jd_history_list_get_history (self->places), jd_history_place_get_position (place));
}

/* --- seen and not seen --- */

static void
forget (JdHistoryView *self)
{
  gtk_list_view_set_model (GTK_LIST_VIEW (self->list), NULL);
  g_clear_object (&self->places);
}

static void
jd_history_view_refresh (JdView *view)
{
  JdHistoryView *self = JD_HISTORY_VIEW (view);
  JdViewer *viewer = jd_view_get_viewer (view);
  JdProject *project = viewer != NULL ? jd_viewer_get_project (viewer) : NULL;
  g_autoptr (GtkNoSelection) model = NULL;
  JdHistory *history;

  forget (self);
  if (project == NULL)
    return;
  history = jd_project_get_history (project);
  self->places = jd_history_list_new (history);
  model = gtk_no_selection_new (G_LIST_MODEL (g_object_ref (self->places)));
  gtk_list_view_set_model (GTK_LIST_VIEW (self->list), GTK_SELECTION_MODEL (model));
  gtk_widget_activate_action (self->list,
                              "list.scroll-to-item",
                              "u",
                              jd_history_list_get_index (self->places, jd_history_get_position (history)));
  gtk_widget_grab_focus (self->list);
}

/* Steps come to the list by themselves. */
static void
jd_history_view_changed (JdView *view, JdStep *step)
{
  if (step == NULL)
    jd_view_refresh (view);
}

/* Nothing follows the history while nobody looks; the next look begins where the project is then. */
static void
jd_history_view_unmap (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (jd_history_view_parent_class)->unmap (widget);

  forget (JD_HISTORY_VIEW (widget));
  jd_view_refresh (JD_VIEW (widget));
}

/* --- class --- */

static void
jd_history_view_dispose (GObject *object)
{
  JdHistoryView *self = JD_HISTORY_VIEW (object);

  jd_view_unfollow (JD_VIEW (self));
  if (self->list != NULL)
    forget (self);

  G_OBJECT_CLASS (jd_history_view_parent_class)->dispose (object);
}

static void
jd_history_view_class_init (JdHistoryViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JdViewClass *view_class = JD_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_history_view_dispose;
  widget_class->unmap = jd_history_view_unmap;
  view_class->changed = jd_history_view_changed;
  view_class->refresh = jd_history_view_refresh;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  jd_view_class_set_template (view_class, "/io/github/jindate/Jindate/ui/jd-history-view.ui");
  gtk_widget_class_bind_template_child (widget_class, JdHistoryView, list);
  gtk_widget_class_bind_template_callback (widget_class, row_set_up_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_bound_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_unbound_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
jd_history_view_init (JdHistoryView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Returns: (transfer floating) */
GtkWidget *
jd_history_view_new (JdViewer *viewer)
{
  return g_object_new (JD_TYPE_HISTORY_VIEW, "viewer", viewer, NULL);
}

/* A popover with the history in it, as the window has under its undo button. Returns: (transfer floating) */
GtkWidget *
jd_history_view_new_popover (JdViewer *viewer)
{
  GtkWidget *popover = gtk_popover_new ();

  gtk_widget_add_css_class (popover, "menu");
  gtk_widget_add_css_class (popover, "history-popover");
  gtk_popover_set_child (GTK_POPOVER (popover), jd_history_view_new (viewer));
  return popover;
}
