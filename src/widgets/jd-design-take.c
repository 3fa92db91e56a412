/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-design-take.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "jd-edit.h"
#include "jd-project-file.h"
#include "jd-take-dialog.h"
#include "jd-xml-error.h"

/* What is asked for, from one answer to the next. */
typedef struct
{
  JdViewer *viewer;
  GtkWidget *parent; /* weak: its window may be closed in the meantime */
  GFile *file;       /* being read */
} Taking;

static Taking *
taking_new (JdViewer *viewer, GtkWidget *parent)
{
  Taking *taking = g_new0 (Taking, 1);

  taking->viewer = g_object_ref (viewer);
  g_set_weak_pointer (&taking->parent, parent);
  return taking;
}

static void
taking_free (Taking *taking)
{
  g_clear_weak_pointer (&taking->parent);
  g_clear_object (&taking->file);
  g_object_unref (taking->viewer);
  g_free (taking);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Taking, taking_free)

static void
show_failure (GtkWidget *parent, const char *text)
{
  GtkWidget *dialog = adw_message_dialog_new (
    GTK_WINDOW (gtk_widget_get_root (parent)), _ ("No Design Can Be Taken from This File"), text);

  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _ ("_Close"));
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Taking) taking = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (JdProject) other = jd_project_file_load_finish (result, NULL, &error);
  g_autofree char *name = g_file_get_basename (taking->file);
  JdProject *project = jd_viewer_get_project (taking->viewer);

  if (taking->parent == NULL || project == NULL)
    return;
  if (other == NULL)
    {
      g_autofree char *report = jd_error_dup_report (error, name);

      show_failure (taking->parent, report);
    }
  else if (!jd_edit_can_take_designs (project, other, &error))
    {
      show_failure (taking->parent, error->message);
    }
  else
    {
      gtk_window_present (GTK_WINDOW (jd_take_dialog_new (taking->viewer, other, name, taking->parent)));
    }
}

static void
response_cb (GtkNativeDialog *chooser, int response, Taking *taking)
{
  if (response == GTK_RESPONSE_ACCEPT && taking->parent != NULL)
    {
      g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));

      jd_design_take_from (taking->viewer, taking->parent, file);
    }
  taking_free (taking);
  g_object_unref (chooser);
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

/* Asks for a file over the window of @parent, and then as jd_design_take_from() does. */
void
jd_design_take_choose (JdViewer *viewer, GtkWidget *parent)
{
  GtkFileChooserNative *chooser;
  g_autoptr (GtkFileFilter) filter = create_filter ();

  g_return_if_fail (JD_IS_VIEWER (viewer) && GTK_IS_WIDGET (parent));

  chooser = gtk_file_chooser_native_new (_ ("Take a Design from Another File"),
                                         GTK_WINDOW (gtk_widget_get_root (parent)),
                                         GTK_FILE_CHOOSER_ACTION_OPEN,
                                         _ ("_Choose"),
                                         NULL);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
  g_signal_connect (chooser, "response", G_CALLBACK (response_cb), taking_new (viewer, parent));
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

/* Reads @file and asks which of its designs to take into the project of @viewer; says what is wrong, with file and
 * line, where it cannot be read. */
void
jd_design_take_from (JdViewer *viewer, GtkWidget *parent, GFile *file)
{
  Taking *taking;

  g_return_if_fail (JD_IS_VIEWER (viewer) && GTK_IS_WIDGET (parent) && G_IS_FILE (file));

  taking = taking_new (viewer, parent);
  taking->file = g_object_ref (file);
  jd_project_file_load_async (file, NULL, loaded_cb, taking);
}
