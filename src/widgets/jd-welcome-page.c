/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-welcome-page.h"

#include "jd-catalogue-card.h"
#include "jd-catalogue-store.h"
#include "jd-columns-layout.h"
#include "jd-recent-list.h"

struct _JdWelcomePage
{
  GtkWidget parent_instance;

  GtkWidget *scroller;
  GtkWidget *catalogues;
  GtkWidget *faults;

  JdViewer *viewer;
  GSignalGroup *viewer_signals;
};

enum
{
  PROP_0,
  PROP_VIEWER,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JdWelcomePage, jd_welcome_page, GTK_TYPE_WIDGET)

static void
show_faults (JdWelcomePage *self, GPtrArray *faults)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < faults->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", (const char *) g_ptr_array_index (faults, i));
  gtk_label_set_label (GTK_LABEL (self->faults), text->str);
  gtk_widget_set_visible (self->faults, faults->len > 0);
}

static void
fill_catalogues (JdWelcomePage *self)
{
  g_autoptr (GPtrArray) faults = NULL;
  g_autoptr (GPtrArray) catalogues = jd_catalogue_store_load_all (&faults);
  GtkWidget *old;

  while ((old = gtk_widget_get_first_child (self->catalogues)) != NULL)
    gtk_box_remove (GTK_BOX (self->catalogues), old);
  for (guint i = 0; i < catalogues->len; i++)
    gtk_box_append (
      GTK_BOX (self->catalogues),
      jd_catalogue_card_new (g_ptr_array_index (catalogues, i), jd_viewer_get_language (self->viewer)));
  show_faults (self, faults);
}

static gboolean
files_dropped_cb (JdWelcomePage *self, const GValue *value)
{
  GSList *files = g_value_get_boxed (value);

  for (GSList *l = files; l != NULL; l = l->next)
    {
      g_autofree char *uri = g_file_get_uri (l->data);

      gtk_widget_activate_action (GTK_WIDGET (self), "app.open-uri", "s", uri);
    }
  return files != NULL;
}

static void
set_viewer (JdWelcomePage *self, JdViewer *viewer)
{
  if (!g_set_object (&self->viewer, viewer))
    return;
  g_signal_group_set_target (self->viewer_signals, viewer);
  if (viewer != NULL)
    fill_catalogues (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VIEWER]);
}

static void
jd_welcome_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_VIEWER:
      g_value_set_object (value, JD_WELCOME_PAGE (object)->viewer);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_welcome_page_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_VIEWER:
      set_viewer (JD_WELCOME_PAGE (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_welcome_page_dispose (GObject *object)
{
  JdWelcomePage *self = JD_WELCOME_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JD_TYPE_WELCOME_PAGE);
  g_clear_object (&self->viewer_signals);
  g_clear_object (&self->viewer);

  G_OBJECT_CLASS (jd_welcome_page_parent_class)->dispose (object);
}

static void
jd_welcome_page_class_init (JdWelcomePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jd_welcome_page_get_property;
  object_class->set_property = jd_welcome_page_set_property;
  object_class->dispose = jd_welcome_page_dispose;

  properties[PROP_VIEWER]
    = g_param_spec_object ("viewer",
                           NULL,
                           NULL,
                           JD_TYPE_VIEWER,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  g_type_ensure (JD_TYPE_COLUMNS_LAYOUT);
  g_type_ensure (JD_TYPE_RECENT_LIST);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-welcome-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JdWelcomePage, scroller);
  gtk_widget_class_bind_template_child (widget_class, JdWelcomePage, catalogues);
  gtk_widget_class_bind_template_child (widget_class, JdWelcomePage, faults);
}

static void
jd_welcome_page_init (JdWelcomePage *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  gtk_widget_init_template (GTK_WIDGET (self));
  self->viewer_signals = g_signal_group_new (JD_TYPE_VIEWER);
  g_signal_group_connect_swapped (
    self->viewer_signals, "notify::language", G_CALLBACK (fill_catalogues), self);
  g_signal_connect_swapped (target, "drop", G_CALLBACK (files_dropped_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

GtkWidget *
jd_welcome_page_new (JdViewer *viewer)
{
  return g_object_new (JD_TYPE_WELCOME_PAGE, "viewer", viewer, NULL);
}
