/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Why a file could not be read or written, and what to do about it. What is wrong within one is JD_XML_ERROR. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  JD_FILE_ERROR_NOT_FOUND,
  JD_FILE_ERROR_DENIED,    /* no permission, or a medium that is read only */
  JD_FILE_ERROR_NOT_FILE,  /* a folder, a device... */
  JD_FILE_ERROR_NOT_LOCAL, /* has no path on this machine */
  JD_FILE_ERROR_TOO_LARGE, /* larger than a file of ours may be */
  JD_FILE_ERROR_FULL,      /* no room left to write */
  JD_FILE_ERROR_EXISTS,    /* is there already and may not be replaced */
  JD_FILE_ERROR_CHANGED,   /* somebody else wrote it since it was read */
  JD_FILE_ERROR_FAILED,    /* anything else that the system reports */
} JdFileError;
#define JD_FILE_ERROR (jd_file_error_quark ())
GQuark jd_file_error_quark (void);

typedef enum
{
  JD_FILE_READING,
  JD_FILE_WRITING,
} JdFileAct;

gboolean jd_file_error_set (GError **error, JdFileError code, const char *message);
gboolean jd_file_error_set_from_errno (GError **error, JdFileAct act, int saved_errno);

G_END_DECLS
