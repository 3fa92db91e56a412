/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far the current design is from each pattern of its catalogue. */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

#define JD_TYPE_PATTERN_TABLE (jd_pattern_table_get_type ())
G_DECLARE_FINAL_TYPE (JdPatternTable, jd_pattern_table, JD, PATTERN_TABLE, GtkWidget)

void jd_pattern_table_refresh (JdPatternTable *self, JdViewer *viewer);

G_END_DECLS
