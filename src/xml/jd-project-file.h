/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Projects and catalogues from and to the disk: the only code that touches project files. */
#pragma once

#include <gio/gio.h>

#include "jd-file-bytes.h"
#include "jd-project.h"

G_BEGIN_DECLS

JdProject *jd_project_file_load (GFile *file, JdFileIdentity **identity, GError **error)
  G_GNUC_WARN_UNUSED_RESULT;
void jd_project_file_load_async (GFile *file,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
JdProject *jd_project_file_load_finish (GAsyncResult *result, JdFileIdentity **identity, GError **error)
  G_GNUC_WARN_UNUSED_RESULT;

gboolean jd_project_file_save (JdProject *project,
                               GFile *file,
                               JdWriteMode mode,
                               const JdFileIdentity *expected,
                               JdFileIdentity **identity,
                               GError **error);
void jd_project_file_save_async (JdProject *project,
                                 GFile *file,
                                 JdWriteMode mode,
                                 const JdFileIdentity *expected,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
gboolean jd_project_file_save_finish (GAsyncResult *result, JdFileIdentity **identity, GError **error);

gboolean jd_project_file_is_changed (GFile *file, const JdFileIdentity *identity);

JdCatalogue *jd_project_file_load_catalogue (GFile *file, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
