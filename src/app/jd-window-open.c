/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A project comes into the window, from a file or new. */
#include <glib/gi18n.h>

#include "jd-window-private.h"
#include "jd-xml-error.h"

/* How long a window waits for what it is to show, in milliseconds. */
#define PATIENCE 250

typedef struct
{
  JdWindow *window;
  char *name;
} Opening;

static void
opening_free (Opening *opening)
{
  g_object_unref (opening->window);
  g_free (opening->name);
  g_free (opening);
}

/* Says what is wrong and, as far as it is known, in which line. Returns: (transfer full) */
static char *
dup_reason (const GError *error)
{
  guint line = jd_xml_error_get_line (error);

  if (line == 0)
    return g_strdup (error->message);
  /* Translators: the place in the file, and what is wrong there. */
  return g_strdup_printf (_ ("Line %u: %s"), line, error->message);
}

static void
document_loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Opening *opening = user_data;
  JdWindow *self = opening->window;
  g_autoptr (GError) error = NULL;

  if (!jd_document_load_finish (JD_DOCUMENT (source), result, &error))
    {
      /* Translators: the name of a file. */
      g_autofree char *heading = g_strdup_printf (_ ("“%s” cannot be opened"), opening->name);
      g_autofree char *reason = dup_reason (error);

      jd_window_show_failure (self, heading, reason);
    }
  else
    {
      if (jd_document_get_file (self->document) != NULL)
        {
          g_autofree char *uri = g_file_get_uri (jd_document_get_file (self->document));

          gtk_recent_manager_add_item (gtk_recent_manager_get_default (), uri);
        }
      gtk_window_present (GTK_WINDOW (self));
    }
  opening_free (opening);
}

static gboolean
present_anyway (gpointer self)
{
  if (jd_document_is_busy (JD_WINDOW (self)->document))
    gtk_window_present (GTK_WINDOW (self));
  return G_SOURCE_REMOVE;
}

/* A file is read in a moment, so the window comes with its content at once; where that takes longer, it comes
 * first and says that it is opening. */
static void
load (JdWindow *self, GFile *file, gboolean as_new)
{
  Opening *opening = g_new0 (Opening, 1);

  opening->window = g_object_ref (self);
  opening->name = g_file_get_basename (file);
  jd_document_load_async (self->document, file, as_new, document_loaded_cb, opening);
  jd_window_prepare_views (self);
  g_timeout_add_full (G_PRIORITY_DEFAULT, PATIENCE, present_anyway, g_object_ref (self), g_object_unref);
}

/* Opens @file in this window, which shows nothing yet; where that fails, says why and keeps what is there. */
void
jd_window_load (JdWindow *self, GFile *file)
{
  g_return_if_fail (JD_IS_WINDOW (self) && G_IS_FILE (file));

  load (self, file, FALSE);
}

/* Opens what is in @file as a project that has no file yet. */
void
jd_window_load_as_new (JdWindow *self, GFile *file)
{
  g_return_if_fail (JD_IS_WINDOW (self) && G_IS_FILE (file));

  load (self, file, TRUE);
}

/* Shows @project, which has never been saved. */
void
jd_window_show_new (JdWindow *self, JdProject *project)
{
  g_return_if_fail (JD_IS_WINDOW (self));

  jd_document_set_new (self->document, project);
}
