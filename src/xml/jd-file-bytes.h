/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whole files in and out of memory: read under a bound, written all or not at all. Other floors write through it too. */
#pragma once

#include "jd-file-error.h"
#include "jd-file-identity.h"

G_BEGIN_DECLS

typedef enum
{
  JD_WRITE_REPLACE, /* a file that is there is replaced */
  JD_WRITE_NEW,     /* a file that is there is never touched: JD_FILE_ERROR_EXISTS */
} JdWriteMode;

GBytes *jd_file_bytes_read (const char *path, gsize max_size, JdFileIdentity **identity, GError **error)
  G_GNUC_WARN_UNUSED_RESULT;
gboolean jd_file_bytes_write (const char *path,
                              GBytes *content,
                              JdWriteMode mode,
                              const JdFileIdentity *expected,
                              JdFileIdentity **identity,
                              GError **error);

/* jd-file-bytes-async.c */
void jd_file_bytes_write_async (gpointer source,
                                const char *path,
                                GBytes *content,
                                JdWriteMode mode,
                                GAsyncReadyCallback callback,
                                gpointer user_data);
gboolean jd_file_bytes_write_finish (GAsyncResult *result, char **name, GError **error);

G_END_DECLS
