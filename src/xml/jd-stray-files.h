/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The names of our temporary files, and taking away those that a killed process left. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *jd_stray_files_dup_template (const char *folder, const char *name) G_GNUC_WARN_UNUSED_RESULT;
gboolean jd_stray_files_parse (const char *name, int *process);
void jd_stray_files_clean (const char *folder);

G_END_DECLS
