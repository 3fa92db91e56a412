/* SPDX-License-Identifier: GPL-3.0-or-later */
/* New, open, save, close: what the window asks and says around its document. */
#include <glib/gi18n.h>

#include "jd-feedback.h"
#include "jd-project-file.h"
#include "jd-window-private.h"

/* Takes over what is being typed somewhere, as if the focus had left. */
void
jd_window_commit (JdWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  g_autoptr (GtkWidget) kept = focus != NULL ? g_object_ref (focus) : NULL;

  /* A reason waits where the focus goes, as more lines may be chosen for it. */
  if (focus != NULL)
    gtk_widget_activate_action (focus, "reason.give", NULL);
  gtk_window_set_focus (GTK_WINDOW (self), NULL);
  if (kept != NULL && gtk_widget_get_root (kept) == GTK_ROOT (self))
    gtk_widget_grab_focus (kept);
}

static GtkFileFilter *
create_filter (void)
{
  GtkFileFilter *filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _ ("Jindate projects"));
  gtk_file_filter_add_pattern (filter, "*.jindate");
  gtk_file_filter_add_mime_type (filter, "application/x-jindate+xml");
  return filter;
}

static GtkFileChooserNative *
create_chooser (JdWindow *self, const char *title, GtkFileChooserAction action, const char *accept)
{
  GtkFileChooserNative *chooser
    = gtk_file_chooser_native_new (title, GTK_WINDOW (self), action, accept, NULL);
  g_autoptr (GtkFileFilter) filter = create_filter ();

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
  return chooser;
}

/* --- new and open --- */

static void
new_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  JdWindow *self = JD_WINDOW (widget);

  if (jd_window_is_empty (self))
    jd_window_show_page (self, "welcome");
  else
    gtk_window_present (
      GTK_WINDOW (jd_window_new (JD_APPLICATION (gtk_window_get_application (GTK_WINDOW (self))))));
}

static void
open_response_cb (GtkNativeDialog *dialog, int response, JdWindow *self)
{
  if (response == GTK_RESPONSE_ACCEPT)
    {
      g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
      GFile *files[] = { file };

      g_application_open (G_APPLICATION (gtk_window_get_application (GTK_WINDOW (self))), files, 1, "");
    }
  g_object_unref (dialog);
}

static void
open_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  JdWindow *self = JD_WINDOW (widget);
  GtkFileChooserNative *chooser
    = create_chooser (self, _ ("Open Project"), GTK_FILE_CHOOSER_ACTION_OPEN, _ ("_Open"));

  g_signal_connect_object (chooser, "response", G_CALLBACK (open_response_cb), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
append_recent (GMenu *menu, GtkRecentInfo *info)
{
  g_autoptr (GMenuItem) item = NULL;
  g_autofree char *label = NULL;

  if (!g_str_has_suffix (gtk_recent_info_get_uri (info), ".jindate") || !gtk_recent_info_exists (info))
    return;
  label = g_strdelimit (g_strdup (gtk_recent_info_get_display_name (info)), "_", ' ');
  item = g_menu_item_new (label, NULL);
  g_menu_item_set_action_and_target (item, "app.open-uri", "s", gtk_recent_info_get_uri (info));
  g_menu_append_item (menu, item);
}

static int
compare_age (gconstpointer a, gconstpointer b)
{
  return g_date_time_compare (gtk_recent_info_get_modified ((GtkRecentInfo *) b),
                              gtk_recent_info_get_modified ((GtkRecentInfo *) a));
}

static void
fill_recent (GtkMenuButton *button, gpointer user_data)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  GList *items = g_list_sort (gtk_recent_manager_get_items (gtk_recent_manager_get_default ()), compare_age);

  for (GList *l = items; l != NULL && g_menu_model_get_n_items (G_MENU_MODEL (menu)) < 10; l = l->next)
    append_recent (menu, l->data);
  g_list_free_full (items, (GDestroyNotify) gtk_recent_info_unref);
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

/* Lists the projects opened last, newest first, under the open button, each time it is asked for. */
void
jd_window_init_recent (JdWindow *self)
{
  gtk_menu_button_set_create_popup_func (self->recent_button, fill_recent, NULL, NULL);
}

/* --- save --- */

/* What a save was asked for: only to save, or to close afterwards. */
typedef struct
{
  JdWindow *window;
  gboolean close;
} Saving;

static void save (JdWindow *self, GFile *file, gboolean overwrite_changed, gboolean close);
static void ask_for_name (JdWindow *self, gboolean close);

static void
changed_response_cb (AdwMessageDialog *dialog, const char *response, JdWindow *self)
{
  if (g_str_equal (response, "overwrite"))
    save (self, NULL, TRUE, FALSE);
  else if (g_str_equal (response, "other"))
    ask_for_name (self, FALSE);
}

/* Somebody else wrote the file since it was opened: nobody's work is overwritten unseen. */
static void
ask_about_change (JdWindow *self, const char *body)
{
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (
    adw_message_dialog_new (GTK_WINDOW (self), _ ("The file was changed by someone else"), body));

  adw_message_dialog_add_responses (
    dialog, "cancel", _ ("_Cancel"), "overwrite", _ ("_Overwrite"), "other", _ ("Save _As…"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "overwrite", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (dialog, "other");
  g_signal_connect_object (dialog, "response", G_CALLBACK (changed_response_cb), self, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autofree Saving *saving = user_data;
  g_autoptr (JdWindow) self = saving->window;
  g_autoptr (GError) error = NULL;

  if (!jd_document_save_finish (JD_DOCUMENT (source), result, &error))
    {
      if (g_error_matches (error, JD_FILE_ERROR, JD_FILE_ERROR_CHANGED))
        ask_about_change (self, error->message);
      else
        jd_window_show_failure (self, _ ("The project was not saved"), error->message);
      return;
    }
  if (jd_document_get_file (self->document) != NULL)
    {
      g_autofree char *uri = g_file_get_uri (jd_document_get_file (self->document));

      gtk_recent_manager_add_item (gtk_recent_manager_get_default (), uri);
    }
  if (saving->close)
    gtk_window_close (GTK_WINDOW (self));
  else
    jd_feedback_show (GTK_WIDGET (self->pages), _ ("Saved"));
}

static void
save (JdWindow *self, GFile *file, gboolean overwrite_changed, gboolean close)
{
  Saving *saving = g_new0 (Saving, 1);

  saving->window = g_object_ref (self);
  saving->close = close;
  jd_document_save_async (self->document, file, overwrite_changed, saved_cb, saving);
}

static GFile *
with_suffix (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *full = NULL;
  g_autoptr (GFile) folder = NULL;

  if (g_str_has_suffix (name, ".jindate"))
    return g_object_ref (file);
  full = g_strconcat (name, ".jindate", NULL);
  folder = g_file_get_parent (file);
  return g_file_get_child (folder, full);
}

static void
name_response_cb (GtkNativeDialog *dialog, int response, gpointer user_data)
{
  g_autofree Saving *saving = user_data;
  g_autoptr (JdWindow) self = saving->window;

  if (response == GTK_RESPONSE_ACCEPT)
    {
      g_autoptr (GFile) chosen = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
      g_autoptr (GFile) file = with_suffix (chosen);

      save (self, file, TRUE, saving->close);
    }
  g_object_unref (dialog);
}

static void
ask_for_name (JdWindow *self, gboolean close)
{
  GtkFileChooserNative *chooser
    = create_chooser (self, _ ("Save Project"), GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Save"));
  GFile *file = jd_document_get_file (self->document);
  Saving *saving = g_new0 (Saving, 1);

  if (file != NULL)
    {
      gtk_file_chooser_set_file (GTK_FILE_CHOOSER (chooser), file, NULL);
    }
  else
    {
      g_autofree char *name
        = g_strconcat (jd_project_get_title (jd_document_get_project (self->document)), ".jindate", NULL);

      gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), g_strdelimit (name, "/", '-'));
    }
  saving->window = g_object_ref (self);
  saving->close = close;
  g_signal_connect (chooser, "response", G_CALLBACK (name_response_cb), saving);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
save_or_ask (JdWindow *self, gboolean close)
{
  jd_window_commit (self);
  if (jd_document_get_file (self->document) == NULL)
    ask_for_name (self, close);
  else
    save (self, NULL, FALSE, close);
}

static void
save_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  save_or_ask (JD_WINDOW (widget), FALSE);
}

static void
save_as_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  jd_window_commit (JD_WINDOW (widget));
  ask_for_name (JD_WINDOW (widget), FALSE);
}

/* --- close --- */

static void
close_response_cb (AdwMessageDialog *dialog, const char *response, JdWindow *self)
{
  if (g_str_equal (response, "save"))
    {
      save_or_ask (self, TRUE);
    }
  else if (g_str_equal (response, "discard"))
    {
      /* The dialog lives on for a moment, and would look for a window that is gone. */
      gtk_window_set_transient_for (GTK_WINDOW (dialog), NULL);
      self->closing = TRUE;
      gtk_window_close (GTK_WINDOW (self));
    }
}

/* Whether the window may close now; where not, asks what to do with what is not saved. */
gboolean
jd_window_may_close (JdWindow *self)
{
  AdwMessageDialog *dialog;

  if (jd_document_is_busy (self->document))
    return FALSE;
  if (!jd_document_needs_saving (self->document))
    return TRUE;

  dialog = ADW_MESSAGE_DIALOG (
    adw_message_dialog_new (GTK_WINDOW (self), _ ("Save changes?"), _ ("What is not saved will be lost.")));
  adw_message_dialog_add_responses (
    dialog, "cancel", _ ("_Cancel"), "discard", _ ("_Discard"), "save", _ ("_Save"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_response_appearance (dialog, "save", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "save");
  g_signal_connect_object (dialog, "response", G_CALLBACK (close_response_cb), self, 0);
  gtk_window_present (GTK_WINDOW (dialog));
  return FALSE;
}

void
jd_window_install_file_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.new", NULL, new_cb);
  gtk_widget_class_install_action (klass, "win.open", NULL, open_cb);
  gtk_widget_class_install_action (klass, "win.save", NULL, save_cb);
  gtk_widget_class_install_action (klass, "win.save-as", NULL, save_as_cb);
}
