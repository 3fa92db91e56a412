/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The rows of the list: functions, each before those of its roles that are to be shown. Rows that stay are the same
 * objects, so that the list changes only where the rows do. */
#pragma once

#include <gio/gio.h>

#include "jd-catalogue.h"

G_BEGIN_DECLS

/** JdCompareItem: a row. It is about a role, or about a function where there is none. */
#define JD_TYPE_COMPARE_ITEM (jd_compare_item_get_type ())
G_DECLARE_FINAL_TYPE (JdCompareItem, jd_compare_item, JD, COMPARE_ITEM, GObject)

JdRole *jd_compare_item_get_role (JdCompareItem *self);
JdFunction *jd_compare_item_get_function (JdCompareItem *self);

#define JD_TYPE_COMPARE_ITEMS (jd_compare_items_get_type ())
G_DECLARE_FINAL_TYPE (JdCompareItems, jd_compare_items, JD, COMPARE_ITEMS, GObject)

/** JdCompareWants: whether the role with that index is to be shown. */
typedef gboolean (*JdCompareWants) (guint role_index, gpointer user_data);

JdCompareItems *jd_compare_items_new (void) G_GNUC_WARN_UNUSED_RESULT;
void jd_compare_items_show (JdCompareItems *self,
                            JdCatalogue *catalogue,
                            JdCompareWants wants,
                            gpointer user_data);
guint jd_compare_items_find (JdCompareItems *self, JdRole *role);

G_END_DECLS
