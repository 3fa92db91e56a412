/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How the scores went over the dated as-is designs of a project. Keeps what was worked out for each design, so that
 * an edit of one works out that one again and no other. */
#pragma once

#include "jd-maturity.h"
#include "jd-step.h"

G_BEGIN_DECLS

/** JD_TREND_OVERALL: the line of the whole; the others have the index of their function in the catalogue. */
#define JD_TREND_OVERALL (-1)

typedef struct _JdTrend JdTrend;

JdTrend *jd_trend_new (JdProject *project) G_GNUC_WARN_UNUSED_RESULT;
void jd_trend_free (JdTrend *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JdTrend, jd_trend_free)

void jd_trend_update (JdTrend *self, JdStep *step);

JdProject *jd_trend_get_project (const JdTrend *self);
guint jd_trend_get_n_points (const JdTrend *self);
JdDesign *jd_trend_get_design (const JdTrend *self, guint point);
gboolean jd_trend_find_point (const JdTrend *self, JdDesign *design, guint *point);
const JdGroupMaturity *jd_trend_get_group (JdTrend *self, guint point, int line);
JdFraction jd_trend_get_change (JdTrend *self, guint point, int line);
JdFraction jd_trend_get_goal (JdTrend *self, JdDesign *to_be, int line);
JdFraction jd_trend_get_gap (JdTrend *self, JdDesign *to_be, int line);

G_END_DECLS
