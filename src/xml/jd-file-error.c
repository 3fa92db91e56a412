/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-file-error.h"

#include <errno.h>
#include <glib/gi18n-lib.h>

G_DEFINE_QUARK (jd - file - error - quark, jd_file_error)

/* Sets @error and returns FALSE, for functions to end with. */
gboolean
jd_file_error_set (GError **error, JdFileError code, const char *message)
{
  g_set_error_literal (error, JD_FILE_ERROR, code, message);
  return FALSE;
}

static gboolean
set_denied (GError **error, JdFileAct act)
{
  return jd_file_error_set (
    error,
    JD_FILE_ERROR_DENIED,
    act == JD_FILE_READING
      ? _ ("there is no permission to read it; ask its owner, or copy it to a place of your own")
      : _ ("there is no permission to write here; save under another name or in another folder"));
}

/* Sets @error for the number that a system call left in errno, with the cure where one is known. Returns FALSE. */
gboolean
jd_file_error_set_from_errno (GError **error, JdFileAct act, int saved_errno)
{
  switch (saved_errno)
    {
    case ENOENT:
    case ENOTDIR:
      return jd_file_error_set (error,
                                JD_FILE_ERROR_NOT_FOUND,
                                act == JD_FILE_READING ? _ ("there is no such file; check its name")
                                                       : _ ("there is no such folder; save in another one"));
    case EACCES:
    case EPERM:
      return set_denied (error, act);
    case EROFS:
      return jd_file_error_set (
        error, JD_FILE_ERROR_DENIED, _ ("the medium is read-only; save in another folder"));
    case EISDIR:
      return jd_file_error_set (error, JD_FILE_ERROR_NOT_FILE, _ ("this is a folder; choose a file in it"));
    case ENOSPC:
    case EDQUOT:
      return jd_file_error_set (
        error, JD_FILE_ERROR_FULL, _ ("there is no room left; make room, or save in another folder"));
    case EFBIG:
      return jd_file_error_set (
        error, JD_FILE_ERROR_FULL, _ ("a file may not become that large here; save in another folder"));
    case EEXIST:
      return jd_file_error_set (
        error, JD_FILE_ERROR_EXISTS, _ ("the file is there already; choose another name"));
    case ENAMETOOLONG:
      return jd_file_error_set (
        error, JD_FILE_ERROR_FAILED, _ ("the name is too long; choose a shorter one"));
    case ELOOP:
      return jd_file_error_set (
        error, JD_FILE_ERROR_FAILED, _ ("the links to this file lead in a circle; choose the file itself"));
    default:
      g_set_error (error,
                   JD_FILE_ERROR,
                   JD_FILE_ERROR_FAILED,
                   act == JD_FILE_READING ? _ ("it cannot be read (%s); try again, or copy it elsewhere")
                                          : _ ("it cannot be written (%s); save in another folder"),
                   g_strerror (saved_errno));
      return FALSE;
    }
}
