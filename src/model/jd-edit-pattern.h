/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The edit verb that draws a design up by a pattern. */
#pragma once

#include "jd-edit-error.h"
#include "jd-project.h"

G_BEGIN_DECLS

gboolean jd_edit_apply_pattern (JdProject *project,
                                JdDesign *design,
                                JdPattern *pattern,
                                const char *reason,
                                GPtrArray **left_out,
                                GError **error);
gboolean jd_pattern_leaves_out (JdPattern *pattern, JdAssignment *assignment);

G_END_DECLS
