/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bytes of a file to a project or a catalogue: whole, or not at all and an error that says what and where. */
#pragma once

#include "jd-project.h"

G_BEGIN_DECLS

JdProject *jd_project_reader_read (GBytes *bytes, GError **error) G_GNUC_WARN_UNUSED_RESULT;
JdCatalogue *jd_project_reader_read_catalogue (GBytes *bytes, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
