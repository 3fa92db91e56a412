/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A project and the file it lives in: loading and saving without holding up the window. */
#pragma once

#include "jd-project.h"

G_BEGIN_DECLS

#define JD_TYPE_DOCUMENT (jd_document_get_type ())
G_DECLARE_FINAL_TYPE (JdDocument, jd_document, JD, DOCUMENT, GObject)

/* Properties, read-only and notified: "project" (nullable), "file" (nullable), "busy". */

JdDocument *jd_document_new (void);

JdProject *jd_document_get_project (JdDocument *self);
GFile *jd_document_get_file (JdDocument *self);
gboolean jd_document_is_busy (JdDocument *self);
gboolean jd_document_needs_saving (JdDocument *self);
char *jd_document_dup_name (JdDocument *self) G_GNUC_WARN_UNUSED_RESULT;

void jd_document_set_new (JdDocument *self, JdProject *project);
void jd_document_load_async (JdDocument *self,
                             GFile *file,
                             gboolean as_new,
                             GAsyncReadyCallback callback,
                             gpointer user_data);
gboolean jd_document_load_finish (JdDocument *self, GAsyncResult *result, GError **error);
void jd_document_save_async (JdDocument *self,
                             GFile *file,
                             gboolean overwrite_changed,
                             GAsyncReadyCallback callback,
                             gpointer user_data);
gboolean jd_document_save_finish (JdDocument *self, GAsyncResult *result, GError **error);

G_END_DECLS
