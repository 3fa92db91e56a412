/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the verbs that make designs share. */
#pragma once

#include "jd-edit-private.h"

G_BEGIN_DECLS

JdDesign *jd_design_create (JdProject *project) G_GNUC_WARN_UNUSED_RESULT;
void jd_design_copy_assignments (JdDesign *to, JdDesign *from, gboolean with_levels);
void jd_edit_plan_design (JdProject *project, JdStep *step, JdDesign *design);

G_END_DECLS
