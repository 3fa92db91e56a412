/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which content a file had when it was read or written, so that another's work is not overwritten unseen. */
#pragma once

#include <gio/gio.h>
#include <sys/stat.h>

G_BEGIN_DECLS

#define JD_TYPE_FILE_IDENTITY (jd_file_identity_get_type ())
GType jd_file_identity_get_type (void) G_GNUC_CONST;

typedef struct
{
  guint64 device, inode;
  guint64 size;
  gint64 modified; /* nanoseconds since 1970 */
  char *sha256;
} JdFileIdentity;

JdFileIdentity *jd_file_identity_new (const struct stat *status, GBytes *content) G_GNUC_WARN_UNUSED_RESULT;
JdFileIdentity *jd_file_identity_copy (const JdFileIdentity *self) G_GNUC_WARN_UNUSED_RESULT;
void jd_file_identity_free (JdFileIdentity *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JdFileIdentity, jd_file_identity_free)

gboolean jd_file_identity_seems_same (const JdFileIdentity *self, const struct stat *status);
gboolean jd_file_identity_has_content (const JdFileIdentity *self, GBytes *content);

G_END_DECLS
