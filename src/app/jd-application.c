/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "jd-application.h"

#include <glib/gi18n.h>

#include "jd-builder.h"
#include "jd-catalogue-store.h"
#include "jd-data-dirs.h"
#include "jd-tooltips.h"
#include "jd-window.h"

struct _JdApplication
{
  AdwApplication parent_instance;

  GSettings *settings;
};

G_DEFINE_FINAL_TYPE (JdApplication, jd_application, ADW_TYPE_APPLICATION)

#define SETTINGS_ID "io.github.jindate.Jindate"

/* --- windows --- */

static JdWindow *
create_window (JdApplication *self)
{
  return jd_window_new (self);
}

static gboolean
shows_file (JdWindow *window, GFile *file)
{
  GFile *shown = jd_document_get_file (jd_window_get_document (window));

  return shown != NULL && g_file_equal (shown, file);
}

/* The window for @file: the one that shows it, else one that shows nothing yet, else a new one. */
static JdWindow *
choose_window (JdApplication *self, GFile *file)
{
  JdWindow *empty = NULL;

  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next)
    {
      JdWindow *window = l->data;

      if (!JD_IS_WINDOW (window))
        continue;
      if (file != NULL && shows_file (window, file))
        return window;
      if (jd_window_is_empty (window))
        empty = window;
    }
  return empty != NULL ? empty : create_window (self);
}

static void
open_file (JdApplication *self, GFile *file)
{
  JdWindow *window = choose_window (self, file);

  if (shows_file (window, file))
    gtk_window_present (GTK_WINDOW (window));
  else
    jd_window_load (window, file);
}

/* --- actions --- */

static void
quit_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkApplication *application = user_data;
  g_autoptr (GList) windows = g_list_copy (gtk_application_get_windows (application));

  /* Each window asks for itself; one that stays keeps the program running. */
  for (GList *l = windows; l != NULL; l = l->next)
    gtk_window_close (l->data);
}

static void
new_window_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  gtk_window_present (GTK_WINDOW (create_window (user_data)));
}

static void
new_from_catalogue_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  JdApplication *self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (JdCatalogue) catalogue
    = jd_catalogue_store_load (g_variant_get_string (parameter, NULL), &error);
  JdWindow *window = choose_window (self, NULL);

  if (catalogue != NULL)
    {
      g_autoptr (JdProject) project = jd_build_project (catalogue, _ ("New project"));

      jd_window_show_new (window, project);
      gtk_window_present (GTK_WINDOW (window));
    }
  else
    {
      jd_window_show_failure (window, _ ("The catalogue cannot be used"), error->message);
    }
}

static void
open_uri_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));

  open_file (user_data, file);
}

/* An example is opened as a new project, so that nobody saves into the program's own data. */
static void
open_example_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_autofree char *folder = jd_data_dirs_dup_path ("examples");
  g_autoptr (GFile) file = g_file_new_build_filename (folder, g_variant_get_string (parameter, NULL), NULL);
  JdWindow *window = choose_window (user_data, NULL);

  jd_window_load_as_new (window, file);
}

static void
about_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkWindow *parent = gtk_application_get_active_window (user_data);
  g_autofree char *version = g_str_equal (JD_BUILD_PROFILE, "development")
                               ? g_strdup_printf ("%s (%s)", JD_VERSION, _ ("development"))
                               : g_strdup (JD_VERSION);
  GtkWidget *about = adw_about_window_new ();

  g_object_set (about,
                "transient-for",
                parent,
                "modal",
                parent != NULL,
                "application-name",
                "Jindate",
                "application-icon",
                JD_APP_ID,
                "version",
                version,
                "developer-name",
                _ ("The Jindate project"),
                "license-type",
                GTK_LICENSE_GPL_3_0,
                "website",
                "https://github.com/jindate/jindate",
                "issue-url",
                "https://github.com/jindate/jindate/issues",
                "comments",
                _ ("Where a security team draws itself up: which roles it needs, which it does itself, "
                   "which it buys, how well each is done, and what to change next."),
                /* Translators: your names, one a line. */
                "translator-credits",
                _ ("translator-credits"),
                NULL);
  adw_about_window_add_legal_section (
    ADW_ABOUT_WINDOW (about),
    _ ("Sources of the catalogues"),
    NULL,
    GTK_LICENSE_CUSTOM,
    _ ("Names, codes and areas of functions and roles come from documents of ISOG-J and from "
       "Recommendation ITU-T X.1060; each catalogue names its source. The descriptions are "
       "the project's own words."));
  gtk_window_present (GTK_WINDOW (about));
}

static const GActionEntry app_actions[] = {
  { .name = "quit", .activate = quit_activated_cb },
  { .name = "new-window", .activate = new_window_activated_cb },
  { .name = "new-from-catalogue", .activate = new_from_catalogue_activated_cb, .parameter_type = "s" },
  { .name = "open-uri", .activate = open_uri_activated_cb, .parameter_type = "s" },
  { .name = "open-example", .activate = open_example_activated_cb, .parameter_type = "s" },
  { .name = "about", .activate = about_activated_cb },
};

static void
set_accels (GtkApplication *application)
{
  static const struct
  {
    const char *action;
    const char *accels[3];
  } table[] = {
    { "app.quit", { "<Control>q" } },
    { "app.new-window", { "<Control><Shift>n" } },
    { "win.new", { "<Control>n" } },
    { "win.open", { "<Control>o" } },
    { "win.save", { "<Control>s" } },
    { "win.save-as", { "<Control><Shift>s" } },
    { "win.undo", { "<Control>z" } },
    { "win.redo", { "<Control><Shift>z", "<Control>y" } },
    { "win.give-reason", { "<Control>r" } },
    { "win.view::board", { "<Alt>1" } },
    { "win.view::scores", { "<Alt>2" } },
    { "win.view::results", { "<Alt>3" } },
    { "win.view::plan", { "<Alt>4" } },
    { "win.view::tables", { "<Alt>5" } },
    { "win.view::units", { "<Alt>6" } },
    { "win.view::project", { "<Alt>7" } },
    { "win.move-page(1)", { "<Control>Page_Down" } },
    { "win.move-page(-1)", { "<Control>Page_Up" } },
    { "win.side-pane", { "F9" } },
    { "win.fullscreen", { "F11" } },
    { "win.find", { "<Control>f" } },
    { "win.show-help-overlay", { "<Control>question", "F1" } },
    { "designs.swap", { "F6" } },
    { "room.vote", { "<Control>b" } },
    { "window.close", { "<Control>w" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    gtk_application_set_accels_for_action (application, table[i].action, table[i].accels);
}

/* --- the application --- */

static void
jd_application_startup (GApplication *application)
{
  JdApplication *self = JD_APPLICATION (application);
  g_autoptr (GAction) language = NULL;

  G_APPLICATION_CLASS (jd_application_parent_class)->startup (application);

  self->settings = g_settings_new (SETTINGS_ID);
  language = g_settings_create_action (self->settings, "catalogue-language");
  g_action_map_add_action (G_ACTION_MAP (self), language);
  g_action_map_add_action_entries (G_ACTION_MAP (self), app_actions, G_N_ELEMENTS (app_actions), self);
  set_accels (GTK_APPLICATION (self));
  jd_tooltips_make_room ();
  gtk_window_set_default_icon_name (JD_APP_ID);
}

static void
jd_application_activate (GApplication *application)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));

  if (window == NULL)
    window = GTK_WINDOW (create_window (JD_APPLICATION (application)));
  gtk_window_present (window);
}

static void
jd_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  for (int i = 0; i < n_files; i++)
    open_file (JD_APPLICATION (application), files[i]);
}

static void
jd_application_dispose (GObject *object)
{
  g_clear_object (&JD_APPLICATION (object)->settings);

  G_OBJECT_CLASS (jd_application_parent_class)->dispose (object);
}

static void
jd_application_class_init (JdApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_application_dispose;
  application_class->startup = jd_application_startup;
  application_class->activate = jd_application_activate;
  application_class->open = jd_application_open;
}

static void
jd_application_init (JdApplication *self)
{
}

JdApplication *
jd_application_new (void)
{
  return g_object_new (JD_TYPE_APPLICATION,
                       "application-id",
                       JD_APP_ID,
                       "flags",
                       G_APPLICATION_HANDLES_OPEN,
                       "resource-base-path",
                       "/io/github/jindate/Jindate",
                       NULL);
}

/* Before any text is shown: the language that the person chose here, if it is not the system's. */
void
jd_application_choose_language (void)
{
  g_autoptr (GSettings) settings = g_settings_new (SETTINGS_ID);
  g_autofree char *language = g_settings_get_string (settings, "language");

  if (!g_str_equal (language, "system"))
    g_setenv ("LANGUAGE", language, TRUE);
}

/* Returns: (transfer none) */
GSettings *
jd_application_get_settings (JdApplication *self)
{
  g_return_val_if_fail (JD_IS_APPLICATION (self), NULL);
  return self->settings;
}

/* The language that names of roles are shown in, "ja" or "en". Returns: (transfer full) */
char *
jd_application_dup_catalogue_language (JdApplication *self)
{
  g_autofree char *chosen = NULL;

  g_return_val_if_fail (JD_IS_APPLICATION (self), NULL);

  chosen = g_settings_get_string (self->settings, "catalogue-language");
  if (!g_str_equal (chosen, "interface"))
    return g_steal_pointer (&chosen);
  /* Translators: the language of this translation: ja or en. Nothing else. */
  return g_strdup (g_str_equal (C_ ("language of this translation", "en"), "ja") ? "ja" : "en");
}
