/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The improvements of one side, or the moves, of what a viewer looks at, in their order, or why there are none. As
 * many rows are made as are seen. */
#pragma once

#include "jd-view.h"

G_BEGIN_DECLS

/* Properties: "viewer" (JdViewer, nullable), "kind" (JdFindingKind, construct only). */
#define JD_TYPE_IMPROVEMENT_LIST (jd_improvement_list_get_type ())
G_DECLARE_FINAL_TYPE (JdImprovementList, jd_improvement_list, JD, IMPROVEMENT_LIST, JdView)

JdFindingKind jd_improvement_list_get_kind (JdImprovementList *self);

G_END_DECLS
