/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What time it is, for the log and for new designs; SOURCE_DATE_EPOCH stops the clock for reproducible output. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

GDateTime *jd_clock_now (void) G_GNUC_WARN_UNUSED_RESULT;
char *jd_clock_dup_time (void) G_GNUC_WARN_UNUSED_RESULT;
char *jd_clock_dup_today (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
