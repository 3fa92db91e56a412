/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reading happens as a whole in a worker thread, which hands over a project that nobody else knows yet. A project to be
 * saved is written to memory where it lives, and only its bytes go to the worker. */
#include "jd-project-file.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "jd-project-reader.h"
#include "jd-project-writer.h"
#include "jd-stray-files.h"
#include "jd-xml-names.h"

/* Returns: (transfer full) (nullable) */
static char *
dup_path (GFile *file, GError **error)
{
  char *path = g_file_get_path (file);

  if (path == NULL)
    jd_file_error_set (
      error, JD_FILE_ERROR_NOT_LOCAL, _ ("this file is not on this machine; copy it to a folder here first"));
  return path;
}

static GBytes *
read_file (GFile *file, JdFileIdentity **identity, GError **error)
{
  g_autofree char *path = dup_path (file, error);

  return path != NULL ? jd_file_bytes_read (path, JD_XML_MAX_BYTES, identity, error) : NULL;
}

/* --- loading --- */

static void
clean_folder_of (GFile *file)
{
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *folder = path != NULL ? g_path_get_dirname (path) : NULL;

  if (folder != NULL)
    jd_stray_files_clean (folder);
}

/* Opens the project in @file. @identity: (out) (optional) (transfer full): to be given to jd_project_file_save().
 * JD_FILE_ERROR where it cannot be read, JD_XML_ERROR where it is no project.
 * Returns: (transfer full) (nullable) */
JdProject *
jd_project_file_load (GFile *file, JdFileIdentity **identity, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (JdFileIdentity) found = NULL;
  JdProject *project;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  clean_folder_of (file);
  bytes = read_file (file, identity != NULL ? &found : NULL, error);
  project = bytes != NULL ? jd_project_reader_read (bytes, error) : NULL;
  if (project != NULL && identity != NULL)
    *identity = g_steal_pointer (&found);
  return project;
}

typedef struct
{
  JdProject *project;
  JdFileIdentity *identity;
} Loaded;

static void
loaded_free (gpointer data)
{
  Loaded *self = data;

  g_clear_object (&self->project);
  g_clear_pointer (&self->identity, jd_file_identity_free);
  g_free (self);
}

static void
load_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Loaded *loaded = g_new0 (Loaded, 1);
  GError *error = NULL;

  loaded->project = jd_project_file_load (task_data, &loaded->identity, &error);
  if (loaded->project != NULL)
    {
      g_task_return_pointer (task, loaded, loaded_free);
    }
  else
    {
      loaded_free (loaded);
      g_task_return_error (task, error);
    }
}

/* Like jd_project_file_load(), in a worker thread. */
void
jd_project_file_load_async (GFile *file,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, jd_project_file_load_async);
  g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  g_task_run_in_thread (task, load_in_thread);
}

/* Returns: (transfer full) (nullable), like jd_project_file_load(); G_IO_ERROR_CANCELLED where it was cancelled. */
JdProject *
jd_project_file_load_finish (GAsyncResult *result, JdFileIdentity **identity, GError **error)
{
  Loaded *loaded;
  JdProject *project;

  g_return_val_if_fail (g_async_result_is_tagged (result, jd_project_file_load_async), NULL);

  loaded = g_task_propagate_pointer (G_TASK (result), error);
  if (loaded == NULL)
    return NULL;
  project = g_steal_pointer (&loaded->project);
  if (identity != NULL)
    *identity = g_steal_pointer (&loaded->identity);
  loaded_free (loaded);
  return project;
}

/* --- saving --- */

/* Writes @project to @file, whole or not at all. @expected (nullable): the identity that the file had when it was
 * opened or saved last; JD_FILE_ERROR_CHANGED where somebody else has written it since. @identity: (out) (optional)
 * (transfer full): the new one. Whoever saves notes the state of the history (jd_history_set_saved_state()). */
gboolean
jd_project_file_save (JdProject *project,
                      GFile *file,
                      JdWriteMode mode,
                      const JdFileIdentity *expected,
                      JdFileIdentity **identity,
                      GError **error)
{
  g_autoptr (GBytes) content = NULL;
  g_autofree char *path = NULL;

  g_return_val_if_fail (JD_IS_PROJECT (project) && G_IS_FILE (file), FALSE);

  path = dup_path (file, error);
  content = path != NULL ? jd_project_writer_write (project, error) : NULL;
  return content != NULL && jd_file_bytes_write (path, content, mode, expected, identity, error);
}

typedef struct
{
  char *path;
  GBytes *content;
  JdWriteMode mode;
  JdFileIdentity *expected;
} Saving;

static void
saving_free (gpointer data)
{
  Saving *self = data;

  g_free (self->path);
  g_clear_pointer (&self->content, g_bytes_unref);
  g_clear_pointer (&self->expected, jd_file_identity_free);
  g_free (self);
}

static void
save_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Saving *saving = task_data;
  JdFileIdentity *identity = NULL;
  GError *error = NULL;

  if (jd_file_bytes_write (saving->path, saving->content, saving->mode, saving->expected, &identity, &error))
    g_task_return_pointer (task, identity, (GDestroyNotify) jd_file_identity_free);
  else
    g_task_return_error (task, error);
}

/* Like jd_project_file_save(); the project is read at once, so that it may change while a worker thread writes. */
void
jd_project_file_save_async (JdProject *project,
                            GFile *file,
                            JdWriteMode mode,
                            const JdFileIdentity *expected,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  GError *error = NULL;
  Saving *saving;

  g_return_if_fail (JD_IS_PROJECT (project) && G_IS_FILE (file));

  task = g_task_new (project, cancellable, callback, user_data);
  g_task_set_source_tag (task, jd_project_file_save_async);
  /* What has been written is told, even to somebody who has stopped waiting. */
  g_task_set_check_cancellable (task, FALSE);

  saving = g_new0 (Saving, 1);
  g_task_set_task_data (task, saving, saving_free);
  saving->mode = mode;
  saving->expected = expected != NULL ? jd_file_identity_copy (expected) : NULL;
  saving->path = dup_path (file, &error);
  saving->content = saving->path != NULL ? jd_project_writer_write (project, &error) : NULL;

  if (saving->content != NULL)
    g_task_run_in_thread (task, save_in_thread);
  else
    g_task_return_error (task, error);
}

/* Like the end of jd_project_file_save(). */
gboolean
jd_project_file_save_finish (GAsyncResult *result, JdFileIdentity **identity, GError **error)
{
  g_autoptr (JdFileIdentity) found = NULL;

  g_return_val_if_fail (g_async_result_is_tagged (result, jd_project_file_save_async), FALSE);

  found = g_task_propagate_pointer (G_TASK (result), error);
  if (found == NULL)
    return FALSE;
  if (identity != NULL)
    *identity = g_steal_pointer (&found);
  return TRUE;
}

/* Whether somebody else has written @file since it had @identity. A file that is gone, or was only touched, holds
 * nobody's work. */
gboolean
jd_project_file_is_changed (GFile *file, const JdFileIdentity *identity)
{
  g_autofree char *path = NULL;
  g_autoptr (GBytes) content = NULL;
  struct stat status;

  g_return_val_if_fail (G_IS_FILE (file) && identity != NULL, FALSE);

  path = g_file_get_path (file);
  if (path == NULL || stat (path, &status) != 0 || jd_file_identity_seems_same (identity, &status))
    return FALSE;
  content = jd_file_bytes_read (path, JD_XML_MAX_BYTES, NULL, NULL);
  return content == NULL || !jd_file_identity_has_content (identity, content);
}

/* --- catalogues --- */

/* Reads the catalogue in @file, with the errors of jd_project_file_load(). Returns: (transfer full) (nullable) */
JdCatalogue *
jd_project_file_load_catalogue (GFile *file, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  bytes = read_file (file, NULL, error);
  return bytes != NULL ? jd_project_reader_read_catalogue (bytes, error) : NULL;
}
