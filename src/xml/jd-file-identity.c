/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-file-identity.h"

G_DEFINE_BOXED_TYPE (JdFileIdentity, jd_file_identity, jd_file_identity_copy, jd_file_identity_free)

static gint64
get_modified (const struct stat *status)
{
  return (gint64) status->st_mtim.tv_sec * 1000000000 + status->st_mtim.tv_nsec;
}

/* The identity of a file with @status that holds @content. Returns: (transfer full) */
JdFileIdentity *
jd_file_identity_new (const struct stat *status, GBytes *content)
{
  JdFileIdentity *self = g_new0 (JdFileIdentity, 1);

  self->device = status->st_dev;
  self->inode = status->st_ino;
  self->size = g_bytes_get_size (content);
  self->modified = get_modified (status);
  self->sha256 = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, content);
  return self;
}

/* Returns: (transfer full) */
JdFileIdentity *
jd_file_identity_copy (const JdFileIdentity *self)
{
  JdFileIdentity *copy = g_memdup2 (self, sizeof *self);

  copy->sha256 = g_strdup (self->sha256);
  return copy;
}

void
jd_file_identity_free (JdFileIdentity *self)
{
  g_free (self->sha256);
  g_free (self);
}

/* Whether a file with @status looks untouched. FALSE does not mean that its content is another. */
gboolean
jd_file_identity_seems_same (const JdFileIdentity *self, const struct stat *status)
{
  return self->device == status->st_dev && self->inode == status->st_ino
         && self->size == (guint64) status->st_size && self->modified == get_modified (status);
}

/* Whether @content is what the file held, byte for byte. */
gboolean
jd_file_identity_has_content (const JdFileIdentity *self, GBytes *content)
{
  g_autofree char *sha256 = NULL;

  if (g_bytes_get_size (content) != self->size)
    return FALSE;
  sha256 = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, content);
  return g_str_equal (sha256, self->sha256);
}
