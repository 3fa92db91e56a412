/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pictures of the board and the radars into files: the same that the command line makes. */
#include <glib/gi18n.h>

#include "jd-export-image.h"
#include "jd-feedback.h"
#include "jd-file-bytes.h"
#include "jd-radar-figure.h"
#include "jd-window-private.h"

static gboolean
find_view (const char *name, JdImageView *view)
{
  static const char *const names[] = { "board", "functions", "roles", "cycle", "trend" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_equal (names[i], name))
      {
        *view = i;
        return TRUE;
      }
  return FALSE;
}

/* What is wanted, until it is known where to. */
typedef struct
{
  JdWindow *window;
  JdImageView view;
  char **compared; /* ids of designs to lay over each other; none: what is looked at */
} Asking;

static void
asking_free (Asking *asking)
{
  g_strfreev (asking->compared);
  g_object_unref (asking->window);
  g_free (asking);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Asking, asking_free)

/* --- writing, off the main thread --- */

static void
written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  JdWindow *self = JD_WINDOW (source);
  g_autoptr (GError) error = NULL;
  g_autofree char *name = NULL;

  if (jd_file_bytes_write_finish (result, &name, &error))
    {
      g_autofree char *text = g_strdup_printf (_ ("Picture written: %s"), name);

      jd_feedback_show (GTK_WIDGET (self->pages), text);
    }
  else
    {
      jd_window_show_failure (self, _ ("The picture was not written"), error->message);
    }
}

/* The designs with @ids, those that are there; 0 where they are not at least two. */
static guint
find_compared (JdProject *project, char **ids, JdDesign **designs)
{
  guint n = 0;

  for (guint i = 0; ids != NULL && ids[i] != NULL && n < JD_MAX_COMPARED; i++)
    {
      designs[n] = jd_project_find_design (project, ids[i]);
      n += designs[n] != NULL;
    }
  return n > 1 ? n : 0;
}

static void
export_to (const Asking *asking, const char *path)
{
  JdWindow *self = asking->window;
  JdDesign *compared[JD_MAX_COMPARED];
  JdImagePlan plan = { .project = jd_viewer_get_project (self->viewer),
                       .design = jd_viewer_get_current (self->viewer),
                       .target = jd_viewer_get_target (self->viewer),
                       .view = asking->view,
                       .compared = compared,
                       .language = jd_viewer_get_language (self->viewer) };
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) content = NULL;
  JdImageFormat format;

  if (!jd_export_image_guess_format (path, &format))
    {
      jd_window_show_failure (self,
                              _ ("The picture was not written"),
                              _ ("The name of the file tells its kind: it must end in .png, .svg or .pdf."));
      return;
    }
  plan.n_compared = find_compared (plan.project, asking->compared, compared);
  content = jd_export_image_render (&plan, format, &error);
  if (content == NULL)
    {
      jd_window_show_failure (self, _ ("The picture was not written"), error->message);
      return;
    }
  jd_file_bytes_write_async (self, path, content, JD_WRITE_REPLACE, written_cb, NULL);
}

/* --- asking where to --- */

static void
response_cb (GtkNativeDialog *dialog, int response, gpointer user_data)
{
  g_autoptr (Asking) asking = user_data;

  if (response == GTK_RESPONSE_ACCEPT)
    {
      g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
      g_autofree char *path = g_file_get_path (file);

      if (path != NULL)
        export_to (asking, path);
    }
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

/* Asks where to; @compared (transfer full) (nullable). */
static void
ask (JdWindow *self, JdImageView view, char **compared)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (
    _ ("Export Picture"), GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Export"), NULL);
  g_autofree char *file_name
    = g_strdup_printf ("%s.png", jd_project_get_title (jd_viewer_get_project (self->viewer)));
  Asking *asking = g_new0 (Asking, 1);

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), g_strdelimit (file_name, "/", '-'));
  add_format (GTK_FILE_CHOOSER (chooser), _ ("PNG picture"), "*.png");
  add_format (GTK_FILE_CHOOSER (chooser), _ ("SVG drawing"), "*.svg");
  add_format (GTK_FILE_CHOOSER (chooser), _ ("PDF document"), "*.pdf");

  asking->window = g_object_ref (self);
  asking->view = view;
  asking->compared = compared;
  g_signal_connect (chooser, "response", G_CALLBACK (response_cb), asking);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
export_image_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  JdImageView view;

  if (find_view (g_variant_get_string (parameter, NULL), &view))
    ask (JD_WINDOW (widget), view, NULL);
}

/* The radar, by the name of its view, with the designs of these ids over each other. */
static void
export_compared_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_auto (GStrv) ids = NULL;
  const char *view_name;
  JdImageView view;

  g_variant_get (parameter, "(&s^as)", &view_name, &ids);
  if (find_view (view_name, &view))
    ask (JD_WINDOW (widget), view, g_steal_pointer (&ids));
}

void
jd_window_install_export_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.export-image", "s", export_image_cb);
  gtk_widget_class_install_action (klass, "win.export-compared", "(sas)", export_compared_cb);
}
