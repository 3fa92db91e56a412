/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Results by role: the radar of all roles, what to improve in-house and outsourced, in order, and what to move. */
#pragma once

#include "jd-view.h"

G_BEGIN_DECLS

#define JD_TYPE_ROLE_RESULTS (jd_role_results_get_type ())
G_DECLARE_FINAL_TYPE (JdRoleResults, jd_role_results, JD, ROLE_RESULTS, JdView)

G_END_DECLS
