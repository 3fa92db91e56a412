/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-text-save.h"

#include <glib/gi18n-lib.h>

#include "jd-feedback.h"
#include "jd-file-bytes.h"

/* What is to be saved, from one answer to the next. */
typedef struct
{
  GtkWidget *from; /* weak: its window may be closed in the meantime */
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
saving_free (Saving *saving)
{
  g_clear_weak_pointer (&saving->from);
  g_bytes_unref (saving->content);
  g_free (saving);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Saving, saving_free)

static void
written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Saving) saving = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *name = NULL;
  gboolean done = jd_file_bytes_write_finish (result, &name, &error);

  if (saving->from == NULL)
    return;
  if (done)
    {
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
save (Saving *saving, const char *path)
{
  jd_file_bytes_write_async (NULL, path, saving->content, JD_WRITE_REPLACE, written_cb, saving);
}

static void
response_cb (GtkNativeDialog *chooser, int response, Saving *saving)
{
  g_autoptr (GFile) file
    = response == GTK_RESPONSE_ACCEPT ? gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser)) : NULL;
  g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;

  if (path != NULL)
    save (saving, path);
  else
    saving_free (saving);
  g_object_unref (chooser);
}

/* Writes @text to @path, off the main thread, and says over the window of @from that it is done or why it is not. */
void
jd_text_save_to (GtkWidget *from, const char *path, const char *text)
{
  g_return_if_fail (GTK_IS_WIDGET (from) && path != NULL && text != NULL);

  save (saving_new (from, text), path);
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
