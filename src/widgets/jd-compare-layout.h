/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The columns of what is compared, the same in the head, in every row and in the table: what a row is about, then one
 * for each design. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The first child is the lead, each other one stands over a design; a child with the name "end" stands after all. */
#define JD_TYPE_COMPARE_LAYOUT (jd_compare_layout_get_type ())
G_DECLARE_FINAL_TYPE (JdCompareLayout, jd_compare_layout, JD, COMPARE_LAYOUT, GtkLayoutManager)

void jd_compare_layout_get_column (int width, guint n_designs, guint column, int *x, int *column_width);

G_END_DECLS
