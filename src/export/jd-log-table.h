/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lines of the decision log as a table, for programs, and as a text, for people. */
#pragma once

#include "jd-table.h"

G_BEGIN_DECLS

JdTable *jd_log_table_new (GListModel *entries) G_GNUC_WARN_UNUSED_RESULT;
char *jd_log_dup_text (JdProject *project, GListModel *entries, const char *language)
  G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
