/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was decided about one role lately, from the project's decision log. */
#pragma once

#include "jd-section.h"

G_BEGIN_DECLS

#define JD_TYPE_ROLE_LOG (jd_role_log_get_type ())
G_DECLARE_FINAL_TYPE (JdRoleLog, jd_role_log, JD, ROLE_LOG, JdSection)

G_END_DECLS
