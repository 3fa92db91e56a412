/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One role in large type, as a room looks at it while it is judged: its duty, who does it, what was said of it last
 * time, and below the scales that its sourcing uses, or the question who does it. Shows only; what is pressed are
 * the actions "check.level", "check.sourcing" and "check.not-done". */
#pragma once

#include "jd-check-scale.h"

G_BEGIN_DECLS

#define JD_TYPE_CHECK_ROLE (jd_check_role_get_type ())
G_DECLARE_FINAL_TYPE (JdCheckRole, jd_check_role, JD, CHECK_ROLE, GtkWidget)

void jd_check_role_show (JdCheckRole *self, JdViewer *viewer, JdRole *role);
JdRole *jd_check_role_get_role (JdCheckRole *self);
JdCheckScale *jd_check_role_get_scale (JdCheckRole *self, JdSide side);
GtkWidget *jd_check_role_get_answers (JdCheckRole *self, JdSide side);
GtkWidget *jd_check_role_get_sourcing (JdCheckRole *self);

G_END_DECLS
