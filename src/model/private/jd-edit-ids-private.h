/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ids for what a verb adds. */
#pragma once

#include "jd-project-private.h"

G_BEGIN_DECLS

char *jd_edit_dup_design_id (JdProject *project) G_GNUC_WARN_UNUSED_RESULT;
char *jd_edit_dup_unit_id (JdProject *project, GPtrArray *added) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
