/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A project or a catalogue to the bytes of its file: always the same bytes for the same content. */
#pragma once

#include "jd-project.h"

G_BEGIN_DECLS

GBytes *jd_project_writer_write (JdProject *project, GError **error) G_GNUC_WARN_UNUSED_RESULT;
GBytes *jd_project_writer_write_catalogue (JdCatalogue *catalogue, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
