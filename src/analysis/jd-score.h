/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The score and the target of one role (design, section 4, rules 1 and 5). */
#pragma once

#include "jd-design.h"

G_BEGIN_DECLS

JdLevel jd_score_get_level (JdAssignment *assignment);
JdLevel jd_target_get_side_level (JdAssignment *assignment, JdAssignment *to_be, JdSide side);
JdLevel jd_target_get_level (JdAssignment *assignment, JdAssignment *to_be);

G_END_DECLS
