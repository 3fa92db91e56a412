/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The self-check in its two steps (handbook, "how to use the check sheet"): choose the present and the wanted
 * organisation pattern, then score role by role. Every answer is an edit, so a check can stop anywhere and keeps
 * nothing of its own. */
#pragma once

#include "jd-view.h"

G_BEGIN_DECLS

/**
 * JdCheckStep:
 * @JD_CHECK_STEP_PATTERNS: the present and the wanted pattern
 * @JD_CHECK_STEP_ROLES: one role after the other
 * @JD_CHECK_STEP_END: what came of it, and what next
 */
typedef enum
{
  JD_CHECK_STEP_PATTERNS,
  JD_CHECK_STEP_ROLES,
  JD_CHECK_STEP_END,
} JdCheckStep;

#define JD_TYPE_CHECK_VIEW (jd_check_view_get_type ())
G_DECLARE_FINAL_TYPE (JdCheckView, jd_check_view, JD, CHECK_VIEW, JdView)

JdCheckStep jd_check_view_get_step (JdCheckView *self);
JdSide jd_check_view_get_side (JdCheckView *self);
const char *jd_check_view_get_progress (JdCheckView *self);

G_END_DECLS
