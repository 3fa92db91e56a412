/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two or three designs beside each other: what moved, rose and fell, role by role, and their radars over each other. */
#pragma once

#include "jd-view.h"

G_BEGIN_DECLS

#define JD_TYPE_COMPARE_VIEW (jd_compare_view_get_type ())
G_DECLARE_FINAL_TYPE (JdCompareView, jd_compare_view, JD, COMPARE_VIEW, JdView)

guint jd_compare_view_get_n_designs (JdCompareView *self);
JdDesign *jd_compare_view_get_design (JdCompareView *self, guint place);
void jd_compare_view_set_design (JdCompareView *self, guint place, JdDesign *design);
char *jd_compare_view_dup_text (JdCompareView *self) G_GNUC_WARN_UNUSED_RESULT;
char *jd_compare_view_dup_table (JdCompareView *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
