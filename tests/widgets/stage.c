/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stage.h"

#include "jd-data-dirs.h"
#include "jd-project-file.h"

/* A viewer on data/examples/@example. */
JdViewer *
stage_load_viewer (const char *example)
{
  g_autofree char *folder = jd_data_dirs_dup_path ("examples");
  g_autoptr (GFile) file = g_file_new_build_filename (folder, example, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (JdProject) project = jd_project_file_load (file, NULL, &error);
  JdViewer *viewer = jd_viewer_new ();

  g_assert_no_error (error);
  jd_viewer_set_project (viewer, project);
  return viewer;
}

/* A window, shown, with @widget in it, as the program's would hold it. */
GtkWidget *
stage_show (JdViewer *viewer, GtkWidget *widget)
{
  GtkWidget *window = adw_window_new ();
  GtkWidget *overlay = adw_toast_overlay_new ();

  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (overlay), widget);
  adw_window_set_content (ADW_WINDOW (window), overlay);
  gtk_window_set_default_size (GTK_WINDOW (window), 1366, 768);
  gtk_window_present (GTK_WINDOW (window));
  stage_settle ();
  return window;
}

static gboolean
time_out_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

/* Lets what is under way end: delayed signals, layout, closing popovers. */
void
stage_settle (void)
{
  gboolean done = FALSE;

  g_timeout_add (250, time_out_cb, &done);
  while (!done)
    g_main_context_iteration (NULL, TRUE);
}

void
stage_clear (GtkWidget *window)
{
  gtk_window_destroy (GTK_WINDOW (window));
  stage_settle ();
}

static const char *
get_text (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    return gtk_label_get_text (GTK_LABEL (widget));
  if (GTK_IS_BUTTON (widget))
    return gtk_button_get_label (GTK_BUTTON (widget));
  if (GTK_IS_CHECK_BUTTON (widget))
    return gtk_check_button_get_label (GTK_CHECK_BUTTON (widget));
  return GTK_IS_EDITABLE (widget) ? gtk_editable_get_text (GTK_EDITABLE (widget)) : NULL;
}

/* The first shown widget of @type under @root, with @text in it where that is not NULL; or NULL. */
GtkWidget *
stage_find (GtkWidget *root, GType type, const char *text)
{
  if (!gtk_widget_get_visible (root))
    return NULL;
  if (g_type_is_a (G_OBJECT_TYPE (root), type)
      && (text == NULL || (get_text (root) != NULL && strstr (get_text (root), text) != NULL)))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = stage_find (child, type, text);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* Whether a shown label, button or entry under @root has @text in it. */
gboolean
stage_says (GtkWidget *root, const char *text)
{
  return stage_find (root, GTK_TYPE_WIDGET, text) != NULL;
}
