/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Why there is no line of the decision log to be seen. */
#pragma once

#include <adwaita.h>

#include "jd-log-filter.h"

G_BEGIN_DECLS

void jd_log_nothing_say (AdwStatusPage *page, const JdLogFilter *filter, guint n_logged);

G_END_DECLS
