/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The execution cycle of what a viewer looks at, and beside it what is to be improved, filed under the short or the
 * long cycle. */
#pragma once

#include "jd-view.h"

G_BEGIN_DECLS

/* Property: "viewer" (JdViewer). Actions: "cycle.file" (the word of a JdCycle) and "cycle.file-proposed" file the
 * selected improvements. */
#define JD_TYPE_CYCLE_VIEW (jd_cycle_view_get_type ())
G_DECLARE_FINAL_TYPE (JdCycleView, jd_cycle_view, JD, CYCLE_VIEW, JdView)

G_END_DECLS
