/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-table-save.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "jd-export-table.h"
#include "jd-feedback.h"
#include "jd-file-bytes.h"

/* A table on its way to a file. */
typedef struct
{
  GPtrArray *rows;
  char *path;
  GBytes *content;
} Saving;

static void
saving_free (gpointer data)
{
  Saving *saving = data;

  g_ptr_array_unref (saving->rows);
  g_free (saving->path);
  g_clear_pointer (&saving->content, g_bytes_unref);
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
written_cb (GObject *from, GAsyncResult *result, gpointer user_data)
{
  Saving *saving = g_task_get_task_data (G_TASK (result));
  g_autofree char *name = g_filename_display_basename (saving->path);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  if (g_task_propagate_boolean (G_TASK (result), &error))
    {
      text = g_strdup_printf (_ ("Table written: %s"), name);
      jd_feedback_show (GTK_WIDGET (from), text);
    }
  else
    {
      jd_feedback_show_error (GTK_WIDGET (from), error);
    }
}

static void
save (GTask *task, Saving *saving)
{
  JdTableFormat format;
  char *text;

  if (!jd_export_table_guess_format (saving->path, &format))
    {
      jd_feedback_show (g_task_get_source_object (task),
                        _ ("The name of the file tells its kind: it must end in .csv or .tsv."));
      return;
    }
  text = jd_export_table_dup_text (saving->rows, format);
  saving->content = g_bytes_new_take (text, strlen (text));
  g_task_run_in_thread (task, write_in_thread);
}

static void
response_cb (GtkNativeDialog *dialog, int response, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  Saving *saving = g_task_get_task_data (task);

  if (response == GTK_RESPONSE_ACCEPT)
    {
      g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));

      saving->path = g_file_get_path (file);
    }
  if (saving->path != NULL)
    save (task, saving);
  g_object_unref (dialog);
}

static void
add_format (GtkFileChooser *chooser, const char *name, const char *pattern)
{
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, name);
  gtk_file_filter_add_pattern (filter, pattern);
  gtk_file_chooser_add_filter (chooser, filter);
}

/* Asks where to, and writes @rows (element-type GStrv) there, as they are now. @name, without ending, is what the
 * file is called unless the person calls it otherwise. What comes of it is said on the window of @from. */
void
jd_table_save_ask (GtkWidget *from, const char *name, GPtrArray *rows)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_ ("Save Table"),
                                                               GTK_WINDOW (gtk_widget_get_root (from)),
                                                               GTK_FILE_CHOOSER_ACTION_SAVE,
                                                               _ ("_Save"),
                                                               NULL);
  g_autofree char *file_name = g_strconcat (name, ".csv", NULL);
  Saving *saving = g_new0 (Saving, 1);
  GTask *task = g_task_new (from, NULL, written_cb, NULL);

  saving->rows = g_ptr_array_ref (rows);
  g_task_set_source_tag (task, jd_table_save_ask);
  g_task_set_task_data (task, saving, saving_free);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), g_strdelimit (file_name, "/", '-'));
  add_format (GTK_FILE_CHOOSER (chooser), _ ("CSV table, with commas"), "*.csv");
  add_format (GTK_FILE_CHOOSER (chooser), _ ("TSV table, with tabs"), "*.tsv");
  g_signal_connect (chooser, "response", G_CALLBACK (response_cb), task);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}
