/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the sentences of this floor call things. */
#pragma once

#include "jd-role.h"

G_BEGIN_DECLS

char *jd_function_dup_label (JdFunction *function, const char *language) G_GNUC_WARN_UNUSED_RESULT;
char *jd_role_dup_label (JdRole *role, const char *language) G_GNUC_WARN_UNUSED_RESULT;
char *jd_area_dup_label (JdArea area) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
