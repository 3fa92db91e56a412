/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The patterns of the catalogue, how far the edited design is from each, and what the chosen one would change. */
#pragma once

#include "jd-view.h"

G_BEGIN_DECLS

#define JD_TYPE_PATTERNS_VIEW (jd_patterns_view_get_type ())
G_DECLARE_FINAL_TYPE (JdPatternsView, jd_patterns_view, JD, PATTERNS_VIEW, JdView)

JdPattern *jd_patterns_view_get_chosen (JdPatternsView *self);
void jd_patterns_view_choose (JdPatternsView *self, JdPattern *pattern);

G_END_DECLS
