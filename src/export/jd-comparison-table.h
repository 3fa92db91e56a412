/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What differs between designs as a table: the rows of the command compare and of the file saved in the window. */
#pragma once

#include "jd-comparison.h"
#include "jd-table.h"

G_BEGIN_DECLS

JdTable *jd_comparison_table_new (JdProject *project,
                                  JdComparison *const *comparisons,
                                  guint n_comparisons,
                                  const char *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
