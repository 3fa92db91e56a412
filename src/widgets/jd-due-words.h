/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is odd about a due date. */
#pragma once

#include "jd-project.h"

G_BEGIN_DECLS

const char *jd_due_get_remark (const char *due, gboolean open, JdDesign *target);

G_END_DECLS
