/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How well roles are done: both scales, and the score that follows from them. */
#pragma once

#include "jd-section.h"

G_BEGIN_DECLS

#define JD_TYPE_ROLE_LEVELS (jd_role_levels_get_type ())
G_DECLARE_FINAL_TYPE (JdRoleLevels, jd_role_levels, JD, ROLE_LEVELS, JdSection)

G_END_DECLS
