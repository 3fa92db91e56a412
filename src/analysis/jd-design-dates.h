/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which design comes when: the dated as-is designs of a project are its history. */
#pragma once

#include "jd-project.h"

G_BEGIN_DECLS

guint32 jd_design_dates_get_day (JdDesign *design);
GPtrArray *jd_design_dates_list_as_is (JdProject *project) G_GNUC_WARN_UNUSED_RESULT;
JdDesign *jd_design_dates_get_before (JdProject *project, JdDesign *design);

G_END_DECLS
