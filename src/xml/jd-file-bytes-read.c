/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-file-bytes.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <unistd.h>

static gboolean
set_too_large (GError **error, gsize max_size)
{
  g_set_error (error,
               JD_FILE_ERROR,
               JD_FILE_ERROR_TOO_LARGE,
               _ ("the file is too large; expected at most %u MiB"),
               (guint) (max_size >> 20));
  return FALSE;
}

static gboolean
check_status (const struct stat *status, gsize max_size, GError **error)
{
  if (S_ISDIR (status->st_mode))
    return jd_file_error_set_from_errno (error, JD_FILE_READING, EISDIR);
  if (!S_ISREG (status->st_mode))
    return jd_file_error_set (
      error, JD_FILE_ERROR_NOT_FILE, _ ("this is a device and not a file; choose a file"));
  if ((guint64) status->st_size > max_size)
    return set_too_large (error, max_size);
  return TRUE;
}

/* Reads until the end and not only as far as the status said: somebody may be writing. */
static GByteArray *
read_all (int fd, gsize expected_size, gsize max_size, GError **error)
{
  g_autoptr (GByteArray) content = g_byte_array_sized_new ((guint) expected_size + 1);
  guchar buffer[65536];
  gssize n;

  while ((n = read (fd, buffer, sizeof buffer)) != 0)
    {
      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        {
          jd_file_error_set_from_errno (error, JD_FILE_READING, errno);
          return NULL;
        }
      if (content->len + (gsize) n > max_size)
        {
          set_too_large (error, max_size);
          return NULL;
        }
      g_byte_array_append (content, buffer, (guint) n);
    }
  return g_steal_pointer (&content);
}

/* Reads the file at @path, of at most @max_size bytes; a larger one is refused unread.
 * @identity: (out) (optional) (transfer full): what to compare with before writing it again.
 * Returns: (transfer full) (nullable): NULL and JD_FILE_ERROR */
GBytes *
jd_file_bytes_read (const char *path, gsize max_size, JdFileIdentity **identity, GError **error)
{
  struct stat status;
  GByteArray *content = NULL;
  GBytes *bytes;
  int fd;

  g_return_val_if_fail (path != NULL, NULL);

  /* A pipe without a writer would block for ever. */
  fd = open (path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
  if (fd < 0 || fstat (fd, &status) != 0)
    jd_file_error_set_from_errno (error, JD_FILE_READING, errno);
  else if (check_status (&status, max_size, error))
    content = read_all (fd, (gsize) status.st_size, max_size, error);
  if (fd >= 0)
    close (fd);
  if (content == NULL)
    return NULL;

  bytes = g_byte_array_free_to_bytes (content);
  if (identity != NULL)
    *identity = jd_file_identity_new (&status, bytes);
  return bytes;
}
