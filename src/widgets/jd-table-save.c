/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-table-save.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "jd-export-table.h"
#include "jd-feedback.h"

/* --- writing, off the main thread --- */

static void
written_cb (GObject *from, GAsyncResult *result, gpointer user_data)
{
  g_autofree char *name = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  if (jd_file_bytes_write_finish (result, &name, &error))
    {
      text = g_strdup_printf (_ ("Table written: %s"), name);
      jd_feedback_show (GTK_WIDGET (from), text);
    }
  else
    {
      jd_feedback_show_error (GTK_WIDGET (from), error);
    }
}

/* Writes @rows (element-type GStrv) to @path, whose ending tells the format: CSV where it tells none. What comes of
 * it is said on the window of @from. */
void
jd_table_save_to (GtkWidget *from, const char *path, JdWriteMode mode, GPtrArray *rows)
{
  JdTableFormat format = JD_TABLE_CSV;
  g_autoptr (GBytes) content = NULL;
  char *text;

  jd_export_table_guess_format (path, &format);
  text = jd_export_table_dup_text (rows, format);
  content = g_bytes_new_take (text, strlen (text));
  jd_file_bytes_write_async (from, path, content, mode, written_cb, NULL);
}

/* --- asking where to --- */

typedef struct
{
  GtkWidget *from;
  GPtrArray *rows;
  GtkFileFilter *tsv; /* the chooser has it */
} Asking;

static void
asking_free (Asking *asking)
{
  g_object_unref (asking->from);
  g_ptr_array_unref (asking->rows);
  g_free (asking);
}

static void
save (const Asking *asking, GtkFileChooser *chooser)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_file (chooser);
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *whole = NULL;
  JdTableFormat format;

  if (path == NULL)
    return;
  if (jd_export_table_guess_format (path, &format))
    {
      jd_table_save_to (asking->from, path, JD_WRITE_REPLACE, asking->rows);
      return;
    }
  /* The chooser asked about replacing the file of the other name, so one that has this name is left alone. */
  whole = g_strconcat (path, gtk_file_chooser_get_filter (chooser) == asking->tsv ? ".tsv" : ".csv", NULL);
  jd_table_save_to (asking->from, whole, JD_WRITE_NEW, asking->rows);
}

static void
response_cb (GtkNativeDialog *dialog, int response, gpointer user_data)
{
  Asking *asking = user_data;

  if (response == GTK_RESPONSE_ACCEPT)
    save (asking, GTK_FILE_CHOOSER (dialog));
  asking_free (asking);
  g_object_unref (dialog);
}

static GtkFileFilter *
add_format (GtkFileChooser *chooser, const char *name, const char *pattern)
{
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, name);
  gtk_file_filter_add_pattern (filter, pattern);
  gtk_file_chooser_add_filter (chooser, filter);
  return filter;
}

/* Asks where to, and writes @rows (element-type GStrv) there, as they are now. @name, without ending, is what the
 * file is called unless the person calls it otherwise. */
void
jd_table_save_ask (GtkWidget *from, const char *name, GPtrArray *rows)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_ ("Save Table"),
                                                               GTK_WINDOW (gtk_widget_get_root (from)),
                                                               GTK_FILE_CHOOSER_ACTION_SAVE,
                                                               _ ("_Save"),
                                                               NULL);
  g_autofree char *file_name = g_strconcat (name, ".csv", NULL);
  Asking *asking = g_new0 (Asking, 1);

  asking->from = g_object_ref (from);
  asking->rows = g_ptr_array_ref (rows);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), g_strdelimit (file_name, "/", '-'));
  add_format (GTK_FILE_CHOOSER (chooser), _ ("CSV table, with commas"), "*.csv");
  asking->tsv = add_format (GTK_FILE_CHOOSER (chooser), _ ("TSV table, with tabs"), "*.tsv");
  g_signal_connect (chooser, "response", G_CALLBACK (response_cb), asking);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}
