/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writing a whole file off the main thread. */
#include "jd-file-bytes.h"

typedef struct
{
  char *path;
  GBytes *content;
  JdWriteMode mode;
} Writing;

static void
writing_free (gpointer data)
{
  Writing *writing = data;

  g_free (writing->path);
  g_bytes_unref (writing->content);
  g_free (writing);
}

static void
write_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Writing *writing = task_data;
  GError *error = NULL;

  if (jd_file_bytes_write (writing->path, writing->content, writing->mode, NULL, NULL, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* Does jd_file_bytes_write() in a thread, whatever the file is thought to hold. @source (nullable) lives until
 * @callback is called with it, on this thread. */
void
jd_file_bytes_write_async (gpointer source,
                           const char *path,
                           GBytes *content,
                           JdWriteMode mode,
                           GAsyncReadyCallback callback,
                           gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  Writing *writing;

  g_return_if_fail ((source == NULL || G_IS_OBJECT (source)) && path != NULL && content != NULL);

  writing = g_new (Writing, 1);
  *writing = (Writing){ g_strdup (path), g_bytes_ref (content), mode };
  task = g_task_new (source, NULL, callback, user_data);
  g_task_set_source_tag (task, jd_file_bytes_write_async);
  g_task_set_task_data (task, writing, writing_free);
  g_task_run_in_thread (task, write_in_thread);
}

/* @name: (out) (transfer full): the name of the file without its folders, for people, also where it was not written.
 * Returns: as jd_file_bytes_write() */
gboolean
jd_file_bytes_write_finish (GAsyncResult *result, char **name, GError **error)
{
  Writing *writing;

  g_return_val_if_fail (g_async_result_is_tagged (result, jd_file_bytes_write_async) && name != NULL, FALSE);

  writing = g_task_get_task_data (G_TASK (result));
  *name = g_filename_display_basename (writing->path);
  return g_task_propagate_boolean (G_TASK (result), error);
}
