/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The roles that are compared, by function, a column for each design. Its selection is the viewer's. */
#pragma once

#include <gtk/gtk.h>

#include "jd-compare-row.h"

G_BEGIN_DECLS

#define JD_TYPE_COMPARE_LIST (jd_compare_list_get_type ())
G_DECLARE_FINAL_TYPE (JdCompareList, jd_compare_list, JD, COMPARE_LIST, GtkWidget)

void jd_compare_list_set_sheet (JdCompareList *self, JdCompareSheet *sheet);
void jd_compare_list_refresh (JdCompareList *self);
void jd_compare_list_refresh_roles (JdCompareList *self, const gboolean *touched);
void jd_compare_list_redraw (JdCompareList *self);
void jd_compare_list_follow_selection (JdCompareList *self);
void jd_compare_list_set_menu (JdCompareList *self, GMenuModel *menu);
GListModel *jd_compare_list_get_rows (JdCompareList *self);

G_END_DECLS
