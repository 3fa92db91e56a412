/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Children in as many columns as there is room for, each child under the column that is shortest so far. On a
 * laptop two things stand one over the other that stand side by side on a projector. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define JD_TYPE_COLUMNS_LAYOUT (jd_columns_layout_get_type ())
G_DECLARE_FINAL_TYPE (JdColumnsLayout, jd_columns_layout, JD, COLUMNS_LAYOUT, GtkLayoutManager)

/* Properties: "max-columns"; "column-width", the least width of one of several columns, in pixels; "spacing", between
 * columns and between children of a column, in pixels. */

G_END_DECLS
