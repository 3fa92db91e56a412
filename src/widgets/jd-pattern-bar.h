/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is said over the board while a pattern is tried: what it would change, and what can be done about it. Shown
 * only while one is. */
#pragma once

#include "jd-view.h"

G_BEGIN_DECLS

#define JD_TYPE_PATTERN_BAR (jd_pattern_bar_get_type ())
G_DECLARE_FINAL_TYPE (JdPatternBar, jd_pattern_bar, JD, PATTERN_BAR, JdView)

G_END_DECLS
