/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tab separated values: a header line, then rows; what would break a line is escaped. */
#pragma once

#include "jd-fraction.h"
#include "jd-project.h"

G_BEGIN_DECLS

typedef struct _JdTable JdTable;

JdTable *jd_table_new (const char *columns) G_GNUC_WARN_UNUSED_RESULT;
void jd_table_free (JdTable *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JdTable, jd_table_free)

void jd_table_add (JdTable *self, const char *cell);
void jd_table_add_count (JdTable *self, guint count);
void jd_table_add_fraction (JdTable *self, JdFraction fraction);
void jd_table_add_level (JdTable *self, JdLevel level);
void jd_table_add_units (JdTable *self, JdProject *project, const char *const *ids);
const char *jd_table_get_text (const JdTable *self);

G_END_DECLS
