/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-history-popover.h"

#include "jd-history-list.h"
#include "jd-history-row.h"

struct _JdHistoryPopover
{
  GtkPopover parent_instance;

  GtkWidget *list;

  JdViewer *viewer;
  JdHistoryList *places; /* while it is open */
};

enum
{
  PROP_0,
  PROP_VIEWER,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JdHistoryPopover, jd_history_popover, GTK_TYPE_POPOVER)

/* --- rows --- */

static void
row_set_up_cb (JdHistoryPopover *self, GtkListItem *item)
{
  gtk_list_item_set_child (item, jd_history_row_new ());
}

static void
row_bound_cb (JdHistoryPopover *self, GtkListItem *item)
{
  jd_history_row_show (JD_HISTORY_ROW (gtk_list_item_get_child (item)),
                       jd_history_list_get_history (self->places),
                       gtk_list_item_get_item (item));
}

static void
row_unbound_cb (JdHistoryPopover *self, GtkListItem *item)
{
  GtkWidget *row = gtk_list_item_get_child (item);

  if (row != NULL)
    jd_history_row_show (JD_HISTORY_ROW (row), NULL, NULL);
}

static void
row_activated_cb (JdHistoryPopover *self, guint index)
{
  g_autoptr (JdHistoryPlace) place = g_list_model_get_item (G_LIST_MODEL (self->places), index);

  if (place != NULL)
    jd_history_go_to (jd_history_list_get_history (self->places), jd_history_place_get_position (place));
}

/* --- open and closed --- */

static void
shown_cb (JdHistoryPopover *self)
{
  JdProject *project = self->viewer != NULL ? jd_viewer_get_project (self->viewer) : NULL;
  g_autoptr (GtkNoSelection) model = NULL;
  JdHistory *history;

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
  /* The list was still empty when the popover looked for something to give the keys to. */
  gtk_widget_grab_focus (self->list);
}

static void
closed_cb (JdHistoryPopover *self)
{
  gtk_list_view_set_model (GTK_LIST_VIEW (self->list), NULL);
  g_clear_object (&self->places);
}

/* --- the popover --- */

static void
jd_history_popover_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_VIEWER:
      g_value_set_object (value, JD_HISTORY_POPOVER (object)->viewer);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_history_popover_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  JdHistoryPopover *self = JD_HISTORY_POPOVER (object);

  switch (prop_id)
    {
    case PROP_VIEWER:
      if (g_set_object (&self->viewer, g_value_get_object (value)))
        g_object_notify_by_pspec (object, properties[PROP_VIEWER]);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_history_popover_dispose (GObject *object)
{
  JdHistoryPopover *self = JD_HISTORY_POPOVER (object);

  if (self->list != NULL)
    closed_cb (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), JD_TYPE_HISTORY_POPOVER);
  g_clear_object (&self->viewer);

  G_OBJECT_CLASS (jd_history_popover_parent_class)->dispose (object);
}

static void
jd_history_popover_class_init (JdHistoryPopoverClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jd_history_popover_get_property;
  object_class->set_property = jd_history_popover_set_property;
  object_class->dispose = jd_history_popover_dispose;

  properties[PROP_VIEWER]
    = g_param_spec_object ("viewer",
                           NULL,
                           NULL,
                           JD_TYPE_VIEWER,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-history-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, JdHistoryPopover, list);
  gtk_widget_class_bind_template_callback (widget_class, row_set_up_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_bound_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_unbound_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, closed_cb);
}

static void
jd_history_popover_init (JdHistoryPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
jd_history_popover_new (JdViewer *viewer)
{
  return g_object_new (JD_TYPE_HISTORY_POPOVER, "viewer", viewer, NULL);
}
