/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One row of what is compared: a role with place, score and what happened in each design, or the means of a function
 * or of the whole. Painted, for a thousand rows of labels would be slow. */
#pragma once

#include <gtk/gtk.h>

#include "jd-compare-sheet.h"

G_BEGIN_DECLS

#define JD_TYPE_COMPARE_ROW (jd_compare_row_get_type ())
G_DECLARE_FINAL_TYPE (JdCompareRow, jd_compare_row, JD, COMPARE_ROW, GtkWidget)

GtkWidget *jd_compare_row_new (void) G_GNUC_WARN_UNUSED_RESULT;
void jd_compare_row_show (JdCompareRow *self, JdCompareSheet *sheet, JdFunction *function, JdRole *role);
void jd_compare_row_refresh (JdCompareRow *self);
JdRole *jd_compare_row_get_role (JdCompareRow *self);
JdFunction *jd_compare_row_get_function (JdCompareRow *self);
const char *jd_compare_row_get_sentence (JdCompareRow *self);

G_END_DECLS
