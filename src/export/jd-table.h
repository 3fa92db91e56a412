/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tab separated values: a header line, then rows; what would break a line is escaped. */
#pragma once

#include "jd-cli-report.h"
#include "jd-enums.h"
#include "jd-fraction.h"

G_BEGIN_DECLS

typedef struct _JdCliTable JdCliTable;

JdCliTable *jd_cli_table_new (const char *columns) G_GNUC_WARN_UNUSED_RESULT;
void jd_cli_table_free (JdCliTable *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JdCliTable, jd_cli_table_free)

void jd_cli_table_add (JdCliTable *self, const char *cell);
void jd_cli_table_add_count (JdCliTable *self, guint count);
void jd_cli_table_add_fraction (JdCliTable *self, JdFraction fraction);
void jd_cli_table_add_level (JdCliTable *self, JdLevel level);
JdCliStatus jd_cli_table_print (const JdCliTable *self);

G_END_DECLS
