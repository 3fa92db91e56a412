/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the decision log works out from its own lines, and how it names the records that it tells of. */
#pragma once

#include "../jd-log-entry.h"

#include <gio/gio.h>

G_BEGIN_DECLS

char *jd_log_path_new (const char *list, const char *id, const char *field) G_GNUC_WARN_UNUSED_RESULT;
void jd_log_learn_name (GHashTable *names, JdLogEntry *entry);
void jd_log_mark_undone (GListModel *log);
void jd_log_entry_set_undone_at (JdLogEntry *self, const char *time);

G_END_DECLS
