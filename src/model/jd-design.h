/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One way to draw up the organisation: as-is, to-be or option. A list model of its assignments, one for every
 * role of the catalogue in catalogue order; what the list holds never changes, only the assignments do. */
#pragma once

#include "jd-assignment.h"
#include "jd-catalogue.h"

G_BEGIN_DECLS

#define JD_TYPE_DESIGN (jd_design_get_type ())
G_DECLARE_FINAL_TYPE (JdDesign, jd_design, JD, DESIGN, JdRecord)

const char *jd_design_get_id (JdDesign *self);
JdDesignKind jd_design_get_kind (JdDesign *self);
const char *jd_design_get_title (JdDesign *self);
const char *jd_design_get_date (JdDesign *self);
int jd_design_get_pattern (JdDesign *self);
int jd_design_get_target_level (JdDesign *self);
const char *jd_design_get_note (JdDesign *self);

guint jd_design_get_n_assignments (JdDesign *self);
JdAssignment *jd_design_get_assignment (JdDesign *self, guint role_index);

G_END_DECLS
