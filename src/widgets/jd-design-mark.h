/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The piece of line that stands for a design in every chart: as-is solid with a disc, to-be dashed with a diamond,
 * option dotted with a triangle. Shape and dash tell the kind, colour only helps. */
#pragma once

#include <gtk/gtk.h>

#include "jd-enums.h"

G_BEGIN_DECLS

#define JD_TYPE_DESIGN_MARK (jd_design_mark_get_type ())
G_DECLARE_FINAL_TYPE (JdDesignMark, jd_design_mark, JD, DESIGN_MARK, GtkWidget)

/* Property: "kind" (JdDesignKind). */

GtkWidget *jd_design_mark_new (JdDesignKind kind);
void jd_design_mark_set_kind (JdDesignMark *self, JdDesignKind kind);
void jd_design_mark_set_place (JdDesignMark *self, guint place);

G_END_DECLS
