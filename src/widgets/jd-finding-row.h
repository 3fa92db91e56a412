/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A strength or a weakness in a list: the function's letter and the sentence, in which each role leads to itself. */
#pragma once

#include <gtk/gtk.h>

#include "jd-finding-item.h"

G_BEGIN_DECLS

#define JD_TYPE_FINDING_ROW (jd_finding_row_get_type ())
G_DECLARE_FINAL_TYPE (JdFindingRow, jd_finding_row, JD, FINDING_ROW, GtkListBoxRow)

GtkWidget *jd_finding_row_new (JdFindingItem *item, JdViewer *viewer);
void jd_finding_row_select (JdFindingRow *self);
void jd_finding_row_mark (JdFindingRow *self);
const char *jd_finding_row_get_text (JdFindingRow *self);

G_END_DECLS
