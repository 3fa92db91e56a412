/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The roles of the target as a list: sorted, filtered, chosen together, and their target levels set by keys. */
#pragma once

#include "jd-target-words.h"
#include "jd-view.h"

G_BEGIN_DECLS

/* Signal: edit ()   a person wants to change more of the selected roles than a key does. */
#define JD_TYPE_TARGET_TABLE (jd_target_table_get_type ())
G_DECLARE_FINAL_TYPE (JdTargetTable, jd_target_table, JD, TARGET_TABLE, JdView)

void jd_target_table_set_filter (JdTargetTable *self, JdTargetFilter filter);
void jd_target_table_sort (JdTargetTable *self, JdTargetColumn column);
gboolean jd_target_table_press_key (JdTargetTable *self, guint keyval, int digit, GdkModifierType state);
guint jd_target_table_get_n_shown (JdTargetTable *self);
JdRole *jd_target_table_get_shown (JdTargetTable *self, guint position);

G_END_DECLS
