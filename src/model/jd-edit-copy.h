/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Edit verbs that copy a whole design, from the project or from another one. */
#pragma once

#include "jd-edit-error.h"
#include "jd-project.h"

G_BEGIN_DECLS

JdDesign *jd_edit_duplicate_design (JdProject *project,
                                    JdDesign *design,
                                    const char *title,
                                    const char *reason,
                                    GError **error);
gboolean jd_edit_can_take_designs (JdProject *project, JdProject *other, GError **error);
JdDesign *jd_edit_take_design (JdProject *project,
                               JdProject *other,
                               JdDesign *design,
                               const char *reason,
                               GError **error);

G_END_DECLS
