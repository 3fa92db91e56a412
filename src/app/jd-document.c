/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-document.h"

#include <glib/gi18n.h>

#include "jd-project-file.h"

struct _JdDocument
{
  GObject parent_instance;

  JdProject *project;
  GFile *file;
  JdFileIdentity *identity; /* of the file as this program last read or wrote it */
  gboolean busy;
};

enum
{
  PROP_0,
  PROP_PROJECT,
  PROP_FILE,
  PROP_BUSY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JdDocument, jd_document, G_TYPE_OBJECT)

static void
jd_document_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  JdDocument *self = JD_DOCUMENT (object);

  switch (prop_id)
    {
    case PROP_PROJECT:
      g_value_set_object (value, self->project);
      break;
    case PROP_FILE:
      g_value_set_object (value, self->file);
      break;
    case PROP_BUSY:
      g_value_set_boolean (value, self->busy);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_document_finalize (GObject *object)
{
  JdDocument *self = JD_DOCUMENT (object);

  g_clear_object (&self->project);
  g_clear_object (&self->file);
  g_clear_pointer (&self->identity, jd_file_identity_free);

  G_OBJECT_CLASS (jd_document_parent_class)->finalize (object);
}

static void
jd_document_class_init (JdDocumentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = jd_document_get_property;
  object_class->finalize = jd_document_finalize;

  properties[PROP_PROJECT] = g_param_spec_object ("project", NULL, NULL, JD_TYPE_PROJECT, flags);
  properties[PROP_FILE] = g_param_spec_object ("file", NULL, NULL, G_TYPE_FILE, flags);
  properties[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jd_document_init (JdDocument *self)
{
}

static void
set_busy (JdDocument *self, gboolean busy)
{
  if (self->busy == busy)
    return;
  self->busy = busy;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
}

static void
set_file (JdDocument *self, GFile *file, JdFileIdentity *identity)
{
  g_clear_pointer (&self->identity, jd_file_identity_free);
  self->identity = identity;
  if (g_set_object (&self->file, file))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILE]);
}

static void
set_project (JdDocument *self, JdProject *project)
{
  if (g_set_object (&self->project, project))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROJECT]);
}

/* Returns: (transfer full): a document without a project */
JdDocument *
jd_document_new (void)
{
  return g_object_new (JD_TYPE_DOCUMENT, NULL);
}

/* Returns: (transfer none) (nullable) */
JdProject *
jd_document_get_project (JdDocument *self)
{
  g_return_val_if_fail (JD_IS_DOCUMENT (self), NULL);
  return self->project;
}

/* Returns: (transfer none) (nullable): NULL for a project that was never saved */
GFile *
jd_document_get_file (JdDocument *self)
{
  g_return_val_if_fail (JD_IS_DOCUMENT (self), NULL);
  return self->file;
}

/* Whether a file is being read or written just now. */
gboolean
jd_document_is_busy (JdDocument *self)
{
  g_return_val_if_fail (JD_IS_DOCUMENT (self), FALSE);
  return self->busy;
}

/* Whether closing now would lose something. */
gboolean
jd_document_needs_saving (JdDocument *self)
{
  g_return_val_if_fail (JD_IS_DOCUMENT (self), FALSE);

  return self->project != NULL && jd_history_is_modified (jd_project_get_history (self->project));
}

/* The name of the file, or what stands for it while there is none. Returns: (transfer full) */
char *
jd_document_dup_name (JdDocument *self)
{
  g_return_val_if_fail (JD_IS_DOCUMENT (self), NULL);

  return self->file != NULL ? g_file_get_basename (self->file) : g_strdup (_ ("not saved yet"));
}

/* Holds @project, which is in no file. */
void
jd_document_set_new (JdDocument *self, JdProject *project)
{
  g_return_if_fail (JD_IS_DOCUMENT (self) && JD_IS_PROJECT (project));

  set_file (self, NULL, NULL);
  set_project (self, project);
}

/* --- loading --- */

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  JdDocument *self = g_task_get_source_object (task);
  GFile *file = g_task_get_task_data (task); /* NULL: as a new project */
  g_autoptr (JdFileIdentity) identity = NULL;
  g_autoptr (JdProject) project = NULL;
  GError *error = NULL;

  project = jd_project_file_load_finish (result, &identity, &error);
  set_busy (self, FALSE);
  if (project == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  set_file (self, file, file != NULL ? g_steal_pointer (&identity) : NULL);
  set_project (self, project);
  g_task_return_boolean (task, TRUE);
}

/* Reads @file off the main thread; @as_new: its content becomes a project that has no file. Where that fails, what
 * the document holds stays as it is. */
void
jd_document_load_async (JdDocument *self,
                        GFile *file,
                        gboolean as_new,
                        GAsyncReadyCallback callback,
                        gpointer user_data)
{
  GTask *task = g_task_new (self, NULL, callback, user_data);

  g_return_if_fail (JD_IS_DOCUMENT (self) && !self->busy);

  g_task_set_source_tag (task, jd_document_load_async);
  if (!as_new)
    g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  set_busy (self, TRUE);
  jd_project_file_load_async (file, NULL, loaded_cb, task);
}

gboolean
jd_document_load_finish (JdDocument *self, GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

/* --- saving --- */

typedef struct
{
  GFile *file;
  guint64 state; /* of the history when the bytes were made */
} Saving;

static void
saving_free (gpointer data)
{
  Saving *saving = data;

  g_object_unref (saving->file);
  g_free (saving);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  JdDocument *self = g_task_get_source_object (task);
  Saving *saving = g_task_get_task_data (task);
  g_autoptr (JdFileIdentity) identity = NULL;
  GError *error = NULL;
  gboolean done = jd_project_file_save_finish (result, &identity, &error);

  set_busy (self, FALSE);
  if (!done)
    {
      g_task_return_error (task, error);
      return;
    }
  jd_history_set_saved_state (jd_project_get_history (self->project), saving->state);
  set_file (self, saving->file, g_steal_pointer (&identity));
  g_task_return_boolean (task, TRUE);
}

/* Writes the project, as it is now, off the main thread: to @file, or where it is NULL to the file it has. Without
 * @overwrite_changed a file that somebody else has written meanwhile is refused with JD_FILE_ERROR_CHANGED. */
void
jd_document_save_async (JdDocument *self,
                        GFile *file,
                        gboolean overwrite_changed,
                        GAsyncReadyCallback callback,
                        gpointer user_data)
{
  GTask *task = g_task_new (self, NULL, callback, user_data);
  gboolean own_file = file == NULL || (self->file != NULL && g_file_equal (file, self->file));
  Saving *saving = g_new0 (Saving, 1);

  g_return_if_fail (JD_IS_DOCUMENT (self) && !self->busy && self->project != NULL);

  g_task_set_source_tag (task, jd_document_save_async);
  saving->file = g_object_ref (file != NULL ? file : self->file);
  saving->state = jd_history_get_state (jd_project_get_history (self->project));
  g_task_set_task_data (task, saving, saving_free);
  set_busy (self, TRUE);
  jd_project_file_save_async (self->project,
                              saving->file,
                              JD_WRITE_REPLACE,
                              own_file && !overwrite_changed ? self->identity : NULL,
                              NULL,
                              saved_cb,
                              task);
}

gboolean
jd_document_save_finish (JdDocument *self, GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
