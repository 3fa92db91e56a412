/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When a team is to look at its own maturity again. */
#pragma once

#include "jd-project.h"

G_BEGIN_DECLS

/** JD_SELF_CHECK_MONTHS: a self-check is to be done at least once in so many months (handbook, "おわりに": at
 * least every half year). */
#define JD_SELF_CHECK_MONTHS 6

JdDesign *jd_self_check_get_outdated (JdProject *project, const char *today);

G_END_DECLS
