/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The project that a command works on, and what its arguments name in it. */
#pragma once

#include "jd-cli-args.h"
#include "jd-project-file.h"

G_BEGIN_DECLS

typedef struct _JdCliProject JdCliProject;

JdCliProject *jd_cli_project_load (const JdCliArgs *args) G_GNUC_WARN_UNUSED_RESULT;
void jd_cli_project_free (JdCliProject *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JdCliProject, jd_cli_project_free)

JdProject *jd_cli_project_get (const JdCliProject *self);
JdCliStatus jd_cli_project_find_design (const JdCliProject *self, const char *option, JdDesign **design);
JdCliStatus jd_cli_project_get_design_operand (const JdCliProject *self, guint index, JdDesign **design);
JdCliStatus jd_cli_project_get_design (const JdCliProject *self, JdDesign **design);
JdCliStatus jd_cli_project_get_target (const JdCliProject *self, JdDesign **target);
JdCliStatus jd_cli_project_get_role (const JdCliProject *self, const char *code, JdRole **role);
JdCliStatus jd_cli_project_get_pattern (const JdCliProject *self,
                                        const char *option,
                                        const char *text,
                                        JdPattern **pattern);

JdCliStatus jd_cli_project_refused (const JdCliProject *self, const GError *error);
JdCliStatus jd_cli_project_save (JdCliProject *self);

G_END_DECLS
