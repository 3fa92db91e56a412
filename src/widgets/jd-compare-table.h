/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The means of the whole and of every function in the designs that are compared: the figures beside the radar. */
#pragma once

#include <gtk/gtk.h>

#include "jd-compare-row.h"

G_BEGIN_DECLS

#define JD_TYPE_COMPARE_TABLE (jd_compare_table_get_type ())
G_DECLARE_FINAL_TYPE (JdCompareTable, jd_compare_table, JD, COMPARE_TABLE, GtkWidget)

void jd_compare_table_refresh (JdCompareTable *self, JdCompareSheet *sheet);

G_END_DECLS
