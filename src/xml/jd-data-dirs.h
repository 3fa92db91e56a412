/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the data that comes with the program is, installed or in the build folder. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean jd_data_dirs_is_uninstalled (void);
char *jd_data_dirs_dup_path (const char *name) G_GNUC_WARN_UNUSED_RESULT;
char *jd_data_dirs_dup_locale_dir (void) G_GNUC_WARN_UNUSED_RESULT;
char *jd_data_dirs_dup_user_catalogues (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
