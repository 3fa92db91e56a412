/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-text-save.h"

#include <glib/gi18n-lib.h>

#include "jd-feedback.h"
#include "jd-file-bytes.h"

/* What is to be saved, from one answer to the next. */
typedef struct
{
  GtkWidget *from; /* weak: its window may be closed in the meantime */
  char *path;
  GBytes *content;
} Saving;

static Saving *
saving_new (GtkWidget *from, const char *text)
{
  Saving *saving = g_new0 (Saving, 1);

  g_set_weak_pointer (&saving->from, from);
  saving->content = g_bytes_new (text, strlen (text));
  return saving;
}

static void
saving_free (gpointer data)
{
  Saving *saving = data;

  g_clear_weak_pointer (&saving->from);
  g_bytes_unref (saving->content);
  g_free (saving->path);
  g_free (saving);
}

static void
write_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Saving *saving = task_data;
  GError *error = NULL;

  if (jd_file_bytes_write (saving->path, saving->content, JD_WRITE_REPLACE, NULL, NULL, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Saving *saving = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  gboolean done = g_task_propagate_boolean (G_TASK (result), &error);

  if (saving->from == NULL)
    return;
  if (done)
    {
      g_autofree char *name = g_filename_display_basename (saving->path);
      g_autofree char *text = g_strdup_printf (_ ("Saved: %s"), name);

      jd_feedback_show (saving->from, text);
    }
  else
    {
      jd_feedback_show_error (saving->from, error);
    }
}

/* @saving is consumed. */
static void
save (Saving *saving)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, written_cb, NULL);

  g_task_set_source_tag (task, save);
  g_task_set_task_data (task, saving, saving_free);
  g_task_run_in_thread (task, write_in_thread);
}

static void
response_cb (GtkNativeDialog *chooser, int response, Saving *saving)
{
  g_autoptr (GFile) file
    = response == GTK_RESPONSE_ACCEPT ? gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser)) : NULL;

  saving->path = file != NULL ? g_file_get_path (file) : NULL;
  if (saving->path != NULL)
    save (saving);
  else
    saving_free (saving);
  g_object_unref (chooser);
}

/* Writes @text to @path, off the main thread, and says over the window of @from that it is done or why it is not. */
void
jd_text_save_to (GtkWidget *from, const char *path, const char *text)
{
  Saving *saving;

  g_return_if_fail (GTK_IS_WIDGET (from) && path != NULL && text != NULL);

  saving = saving_new (from, text);
  saving->path = g_strdup (path);
  save (saving);
}

/* Asks over the window of @from where to save @text, offering @file_name, and then as jd_text_save_to() does. */
void
jd_text_save_choose (GtkWidget *from, const char *file_name, const char *text)
{
  GtkFileChooserNative *chooser;

  g_return_if_fail (GTK_IS_WIDGET (from) && file_name != NULL && text != NULL);

  chooser = gtk_file_chooser_native_new (_ ("Save Text"),
                                         GTK_WINDOW (gtk_widget_get_root (from)),
                                         GTK_FILE_CHOOSER_ACTION_SAVE,
                                         _ ("_Save"),
                                         NULL);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), file_name);
  g_signal_connect (chooser, "response", G_CALLBACK (response_cb), saving_new (from, text));
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}
