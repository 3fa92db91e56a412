/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-window.h"

#include "config.h"

#include <glib/gi18n.h>

#include "jd-pages.h"
#include "jd-side-pane.h"
#include "jd-window-private.h"

enum
{
  PROP_0,
  PROP_SIDE_PANE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JdWindow, jd_window, ADW_TYPE_APPLICATION_WINDOW)

/* --- the document comes and goes --- */

static void
document_project_changed_cb (JdWindow *self)
{
  JdProject *project = jd_document_get_project (self->document);

  jd_viewer_set_project (self->viewer, project);
  jd_window_show_page (self, project != NULL ? "project" : "welcome");
  jd_window_update_title (self);
}

static void
document_busy_changed_cb (JdWindow *self)
{
  if (jd_document_is_busy (self->document) && jd_document_get_project (self->document) == NULL)
    jd_window_show_page (self, "loading");
  jd_window_update_title (self);
}

static void
failure_response_cb (AdwMessageDialog *dialog, const char *response, JdWindow *self)
{
  if (jd_document_get_project (self->document) == NULL && !jd_document_is_busy (self->document))
    jd_window_show_page (self, "welcome");
}

/* Says, until it is acknowledged, what could not be done; @body is plain text and no mark-up. */
void
jd_window_show_failure (JdWindow *self, const char *heading, const char *body)
{
  GtkWidget *dialog;

  g_return_if_fail (JD_IS_WINDOW (self));

  if (jd_document_get_project (self->document) == NULL)
    jd_window_show_page (self, "welcome");
  /* A dialog that is there before its window comes to stand behind it. */
  gtk_window_present (GTK_WINDOW (self));

  dialog = adw_message_dialog_new (GTK_WINDOW (self), heading, body);
  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _ ("_Close"));
  g_signal_connect_object (dialog, "response", G_CALLBACK (failure_response_cb), self, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* --- size, place, closing --- */

static void
restore_size (JdWindow *self, GSettings *settings)
{
  gtk_window_set_default_size (GTK_WINDOW (self),
                               g_settings_get_int (settings, "window-width"),
                               g_settings_get_int (settings, "window-height"));
  if (g_settings_get_boolean (settings, "window-maximized"))
    gtk_window_maximize (GTK_WINDOW (self));
}

static void
keep_size (JdWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  GSettings *settings
    = application != NULL ? jd_application_get_settings (JD_APPLICATION (application)) : NULL;
  int width, height;

  if (settings == NULL)
    return;
  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  g_settings_set_boolean (settings, "window-maximized", gtk_window_is_maximized (GTK_WINDOW (self)));
  if (!gtk_window_is_maximized (GTK_WINDOW (self)) && !gtk_window_is_fullscreen (GTK_WINDOW (self)))
    {
      g_settings_set_int (settings, "window-width", width);
      g_settings_set_int (settings, "window-height", height);
    }
}

/* Nobody needs a welcome whose file is just being opened. */
static void
jd_window_show (GtkWidget *widget)
{
  JdWindow *self = JD_WINDOW (widget);

  if (jd_window_is_empty (self))
    jd_window_show_page (self, "welcome");
  GTK_WIDGET_CLASS (jd_window_parent_class)->show (widget);
}

static void
jd_window_realize (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (jd_window_parent_class)->realize (widget);
  jd_window_follow_width (JD_WINDOW (widget));
}

static gboolean
jd_window_close_request (GtkWindow *window)
{
  JdWindow *self = JD_WINDOW (window);

  jd_window_commit (self);
  if (!self->closing && !jd_window_may_close (self))
    return GDK_EVENT_STOP;

  keep_size (self);
  return GTK_WINDOW_CLASS (jd_window_parent_class)->close_request (window);
}

static void
catalogue_language_changed_cb (JdWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  if (application != NULL)
    {
      g_autofree char *language = jd_application_dup_catalogue_language (JD_APPLICATION (application));

      jd_viewer_set_language (self->viewer, language);
    }
}

/* --- the class --- */

static void
jd_window_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_SIDE_PANE:
      g_value_set_boolean (value, JD_WINDOW (object)->side_pane_wanted);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_window_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_SIDE_PANE:
      jd_window_set_side_pane_wanted (JD_WINDOW (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_window_dispose (GObject *object)
{
  JdWindow *self = JD_WINDOW (object);

  g_clear_object (&self->history_bindings);
  g_clear_object (&self->history_signals);
  g_clear_pointer (&self->reason_popover, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (self), JD_TYPE_WINDOW);
  g_clear_object (&self->viewer);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (jd_window_parent_class)->dispose (object);
}

#define BIND(name) gtk_widget_class_bind_template_child (widget_class, JdWindow, name)

static void
jd_window_class_init (JdWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = jd_window_get_property;
  object_class->set_property = jd_window_set_property;
  object_class->dispose = jd_window_dispose;
  widget_class->realize = jd_window_realize;
  widget_class->show = jd_window_show;
  GTK_WINDOW_CLASS (klass)->close_request = jd_window_close_request;

  /* JdWindow:side-pane: whether summary and inspector stand beside the views that have them. */
  properties[PROP_SIDE_PANE] = g_param_spec_boolean (
    "side-pane", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (JD_TYPE_PAGES);
  g_type_ensure (JD_TYPE_SIDE_PANE);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jindate/Jindate/ui/jd-window.ui");
  BIND (header);
  BIND (recent_button);
  BIND (edit_buttons);
  BIND (undo_button);
  BIND (redo_button);
  BIND (history_button);
  BIND (save_button);
  BIND (title_label);
  BIND (switcher);
  BIND (side_button);
  BIND (menu_button);
  BIND (primary_menu);
  BIND (pages);
  BIND (spinner);
  BIND (views);
  BIND (welcome_bin);
  BIND (design_bin);
  BIND (notice_bin);
  BIND (side_pane);
  BIND (summary_bin);
  BIND (inspector_bin);

  jd_window_install_file_actions (widget_class);
  jd_window_install_history_actions (widget_class);
  jd_window_install_view_actions (widget_class);
  jd_window_install_export_actions (widget_class);
}

#undef BIND

static void
jd_window_init (JdWindow *self)
{
  self->document = jd_document_new ();
  self->viewer = jd_viewer_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  if (g_str_equal (JD_BUILD_PROFILE, "development"))
    gtk_widget_add_css_class (GTK_WIDGET (self), "devel");

  g_signal_connect_object (
    self->document, "notify::project", G_CALLBACK (document_project_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (
    self->document, "notify::busy", G_CALLBACK (document_busy_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (
    self->document, "notify::file", G_CALLBACK (jd_window_update_title), self, G_CONNECT_SWAPPED);

  jd_window_init_views (self);
  jd_window_init_title (self);
  jd_window_init_recent (self);
}

/* Returns: (transfer none): owned by the toolkit until it is closed */
JdWindow *
jd_window_new (JdApplication *application)
{
  JdWindow *self = g_object_new (JD_TYPE_WINDOW, "application", application, NULL);
  GSettings *settings = jd_application_get_settings (application);

  restore_size (self, settings);
  g_settings_bind (settings, "inspector-visible", self, "side-pane", G_SETTINGS_BIND_DEFAULT);
  catalogue_language_changed_cb (self);
  g_signal_connect_object (settings,
                           "changed::catalogue-language",
                           G_CALLBACK (catalogue_language_changed_cb),
                           self,
                           G_CONNECT_SWAPPED);
  return self;
}

/* Returns: (transfer none) */
JdDocument *
jd_window_get_document (JdWindow *self)
{
  g_return_val_if_fail (JD_IS_WINDOW (self), NULL);
  return self->document;
}

/* Returns: (transfer none) */
JdViewer *
jd_window_get_viewer (JdWindow *self)
{
  g_return_val_if_fail (JD_IS_WINDOW (self), NULL);
  return self->viewer;
}

/* Whether a project can be opened here without taking another one away. */
gboolean
jd_window_is_empty (JdWindow *self)
{
  g_return_val_if_fail (JD_IS_WINDOW (self), FALSE);
  return jd_document_get_project (self->document) == NULL && !jd_document_is_busy (self->document);
}
