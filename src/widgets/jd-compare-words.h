/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the list of compared roles writes into its cells and says to assistive technology. */
#pragma once

#include "jd-compare-sheet.h"

G_BEGIN_DECLS

const char *jd_compare_get_figure (JdAssignment *assignment);
char *jd_compare_dup_place (JdAssignment *assignment) G_GNUC_WARN_UNUSED_RESULT;
char *jd_compare_dup_changes (const JdCompareSheet *sheet, guint place, JdRole *role)
  G_GNUC_WARN_UNUSED_RESULT;
const JdGroupChange *jd_compare_get_group (const JdCompareSheet *sheet, guint place, JdFunction *function);
char *jd_compare_dup_mean (const JdCompareSheet *sheet, guint place, JdFunction *function)
  G_GNUC_WARN_UNUSED_RESULT;
char *jd_compare_dup_difference (const JdCompareSheet *sheet, guint place, JdFunction *function)
  G_GNUC_WARN_UNUSED_RESULT;
char *jd_compare_dup_role_sentence (const JdCompareSheet *sheet, JdRole *role) G_GNUC_WARN_UNUSED_RESULT;
char *jd_compare_dup_function_sentence (const JdCompareSheet *sheet, JdFunction *function)
  G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
