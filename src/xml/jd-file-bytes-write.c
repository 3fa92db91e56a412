/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A file is replaced by renaming a finished, synced one over it, so that whatever happens it is the old or the new. */
#include "jd-file-bytes.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "jd-stray-files.h"

typedef struct
{
  char *target; /* without symbolic links */
  char *folder;
  gboolean exists;
  struct stat status; /* of the target, where it exists */

  char *temporary;
  int fd;
} Replacement;

static void
replacement_clear (Replacement *self)
{
  if (self->fd >= 0)
    close (self->fd);
  if (self->temporary != NULL)
    unlink (self->temporary);
  g_free (self->temporary);
  g_free (self->folder);
  g_free (self->target);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Replacement, replacement_clear)

/* --- where to --- */

static char *
dup_real_path (const char *path)
{
  char *real = realpath (path, NULL);
  char *copy = g_strdup (real);

  free (real);
  return copy;
}

static gboolean
locate_existing (Replacement *self, const char *path, GError **error)
{
  self->target = dup_real_path (path);
  if (self->target == NULL && errno == ENOENT)
    return jd_file_error_set (
      error, JD_FILE_ERROR_NOT_FOUND, _ ("this link leads nowhere; choose another name"));
  if (self->target == NULL || stat (self->target, &self->status) != 0)
    return jd_file_error_set_from_errno (error, JD_FILE_WRITING, errno);
  if (S_ISDIR (self->status.st_mode))
    return jd_file_error_set_from_errno (error, JD_FILE_WRITING, EISDIR);
  if (!S_ISREG (self->status.st_mode))
    return jd_file_error_set (
      error, JD_FILE_ERROR_NOT_FILE, _ ("this is a device and not a file; choose another name"));
  /* The folder decides what may be renamed; who protects a file means the file. */
  if (access (self->target, W_OK) != 0)
    return jd_file_error_set_from_errno (error, JD_FILE_WRITING, errno);
  self->exists = TRUE;
  return TRUE;
}

static gboolean
locate_new (Replacement *self, const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *real = dup_real_path (folder);

  if (real == NULL)
    return jd_file_error_set_from_errno (error, JD_FILE_WRITING, errno);
  self->target = g_build_filename (real, name, NULL);
  return TRUE;
}

static gboolean
locate (Replacement *self, const char *path, JdWriteMode mode, GError **error)
{
  struct stat link_status;
  gboolean found = lstat (path, &link_status) == 0;

  if (found && mode == JD_WRITE_NEW)
    return jd_file_error_set_from_errno (error, JD_FILE_WRITING, EEXIST);
  if (!(found ? locate_existing (self, path, error) : locate_new (self, path, error)))
    return FALSE;
  self->folder = g_path_get_dirname (self->target);
  return TRUE;
}

/* --- writing --- */

static gboolean
create_temporary (Replacement *self, GError **error)
{
  g_autofree char *name = g_path_get_basename (self->target);
  g_autofree char *template = jd_stray_files_dup_template (self->folder, name);

  self->fd = g_mkstemp_full (template, O_RDWR | O_CLOEXEC, 0666);
  if (self->fd < 0)
    return jd_file_error_set_from_errno (error, JD_FILE_WRITING, errno);
  self->temporary = g_steal_pointer (&template);

  /* Tells the cleaners of strays that somebody is writing; a file system without locks has no say. */
  if (flock (self->fd, LOCK_EX | LOCK_NB) != 0)
    errno = 0;
  return TRUE;
}

/* Returns 0, or what went wrong as a number of errno. */
static int
write_all (int fd, const char *data, gsize length)
{
  while (length > 0)
    {
      gssize n = write (fd, data, length);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        return errno;
      data += n;
      length -= (gsize) n;
    }
  return 0;
}

/* A limit on the size of files kills a process that does not look. This thread looks, and takes the signal away. */
static int
write_without_signal (int fd, const char *data, gsize length)
{
  const struct timespec now = { 0, 0 };
  sigset_t exceeded, before;
  int fault;

  sigemptyset (&exceeded);
  sigaddset (&exceeded, SIGXFSZ);
  pthread_sigmask (SIG_BLOCK, &exceeded, &before);
  fault = write_all (fd, data, length);
  if (fault == EFBIG)
    sigtimedwait (&exceeded, NULL, &now);
  pthread_sigmask (SIG_SETMASK, &before, NULL);
  return fault;
}

static gboolean
fill_temporary (Replacement *self, GBytes *content, GError **error)
{
  gsize length;
  const char *data = g_bytes_get_data (content, &length);
  int fault = write_without_signal (self->fd, data, length);

  if (fault == 0 && self->exists)
    {
      /* The group first: a change of owner takes mode bits away. That it stays the same is a courtesy. */
      if (fchown (self->fd, (uid_t) -1, self->status.st_gid) != 0)
        errno = 0;
      if (fchmod (self->fd, self->status.st_mode & 07777) != 0)
        fault = errno;
    }
  if (fault == 0 && fsync (self->fd) != 0)
    fault = errno;
  return fault == 0 || jd_file_error_set_from_errno (error, JD_FILE_WRITING, fault);
}

/* --- putting it in place --- */

/* A file that is gone can be written again; one that says something else is another's work. */
static gboolean
check_expected (Replacement *self, const JdFileIdentity *expected, GError **error)
{
  g_autoptr (GBytes) content = NULL;

  if (expected == NULL || !self->exists || access (self->target, F_OK) != 0)
    return TRUE;
  content = jd_file_bytes_read (self->target, expected->size, NULL, NULL);
  if (content != NULL && jd_file_identity_has_content (expected, content))
    return TRUE;
  return jd_file_error_set (error,
                            JD_FILE_ERROR_CHANGED,
                            _ ("somebody else has changed the file since it was opened; save under another "
                               "name, or look at theirs first"));
}

static int
rename_to_new (const char *from, const char *to)
{
#ifdef RENAME_NOREPLACE
  if (renameat2 (AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0)
    return 0;
  if (errno != EINVAL && errno != ENOSYS)
    return -1;
#endif
  return link (from, to) == 0 ? unlink (from) : -1;
}

static void
sync_folder (const char *folder)
{
  int fd = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

  /* The file is whole either way; a folder that cannot be synced only makes it later. */
  if (fd >= 0)
    {
      fsync (fd);
      close (fd);
    }
}

static gboolean
put_in_place (Replacement *self, JdWriteMode mode, GError **error)
{
  int result = mode == JD_WRITE_NEW ? rename_to_new (self->temporary, self->target)
                                    : rename (self->temporary, self->target);

  if (result != 0)
    return jd_file_error_set_from_errno (error, JD_FILE_WRITING, errno);
  g_clear_pointer (&self->temporary, g_free);
  sync_folder (self->folder);
  return TRUE;
}

/* Writes @content to @path, following symbolic links and keeping the permissions of a file that is there. Whatever
 * happens, the file is the old or the new one, whole. @expected (nullable): what the file is thought to hold;
 * JD_FILE_ERROR_CHANGED where it holds something else. @identity: (out) (optional) (transfer full): of what was
 * written. JD_FILE_ERROR tells why nothing was. */
gboolean
jd_file_bytes_write (const char *path,
                     GBytes *content,
                     JdWriteMode mode,
                     const JdFileIdentity *expected,
                     JdFileIdentity **identity,
                     GError **error)
{
  g_auto (Replacement) replacement = { .fd = -1 };
  struct stat status;

  g_return_val_if_fail (path != NULL && content != NULL, FALSE);

  if (!locate (&replacement, path, mode, error))
    return FALSE;
  jd_stray_files_clean (replacement.folder);
  if (!create_temporary (&replacement, error) || !fill_temporary (&replacement, content, error))
    return FALSE;
  if (fstat (replacement.fd, &status) != 0)
    return jd_file_error_set_from_errno (error, JD_FILE_WRITING, errno);
  if (!check_expected (&replacement, expected, error) || !put_in_place (&replacement, mode, error))
    return FALSE;

  if (identity != NULL)
    *identity = jd_file_identity_new (&status, content);
  return TRUE;
}
