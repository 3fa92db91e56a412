/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-welcome-page.h"

#include "jd-catalogue-card.h"
#include "jd-catalogue-store.h"
#include "jd-columns-layout.h"
#include "jd-recent-list.h"

struct _JdWelcomePage
{
  JdView parent_instance;

  GtkWidget *scroller;
  GtkWidget *catalogues;
  GtkWidget *faults;
};

G_DEFINE_FINAL_TYPE (JdWelcomePage, jd_welcome_page, JD_TYPE_VIEW)

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
jd_welcome_page_language_changed (JdView *view)
{
  JdWelcomePage *self = JD_WELCOME_PAGE (view);
  JdViewer *viewer = jd_view_get_viewer (view);
  g_autoptr (GPtrArray) faults = NULL;
  g_autoptr (GPtrArray) catalogues = jd_catalogue_store_load_all (&faults);
  GtkWidget *old;

  while ((old = gtk_widget_get_first_child (self->catalogues)) != NULL)
    gtk_box_remove (GTK_BOX (self->catalogues), old);
  for (guint i = 0; i < catalogues->len; i++)
    gtk_box_append (
      GTK_BOX (self->catalogues),
      jd_catalogue_card_new (g_ptr_array_index (catalogues, i), jd_viewer_get_language (viewer)));
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
jd_welcome_page_viewer_set (JdView *view)
{
  if (jd_view_get_viewer (view) != NULL)
    jd_welcome_page_language_changed (view);
}

static void
jd_welcome_page_class_init (JdWelcomePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JdViewClass *view_class = JD_VIEW_CLASS (klass);

  view_class->viewer_set = jd_welcome_page_viewer_set;
  view_class->language_changed = jd_welcome_page_language_changed;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  g_type_ensure (JD_TYPE_COLUMNS_LAYOUT);
  g_type_ensure (JD_TYPE_RECENT_LIST);
  jd_view_class_set_template (view_class, "/io/github/jindate/Jindate/ui/jd-welcome-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JdWelcomePage, scroller);
  gtk_widget_class_bind_template_child (widget_class, JdWelcomePage, catalogues);
  gtk_widget_class_bind_template_child (widget_class, JdWelcomePage, faults);
}

static void
jd_welcome_page_init (JdWelcomePage *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_swapped (target, "drop", G_CALLBACK (files_dropped_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

GtkWidget *
jd_welcome_page_new (JdViewer *viewer)
{
  return g_object_new (JD_TYPE_WELCOME_PAGE, "viewer", viewer, NULL);
}
