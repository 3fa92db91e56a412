/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The strengths or the weaknesses of what a viewer looks at, under their heading, or why there are none. */
#pragma once

#include "jd-view.h"

G_BEGIN_DECLS

/* Properties: "viewer" (JdViewer, nullable), "kind" (JdFindingKind, construct only). */
#define JD_TYPE_FINDING_BOX (jd_finding_box_get_type ())
G_DECLARE_FINAL_TYPE (JdFindingBox, jd_finding_box, JD, FINDING_BOX, JdView)

GtkWidget *jd_finding_box_find_row (JdFindingBox *self, JdRole *role);

G_END_DECLS
