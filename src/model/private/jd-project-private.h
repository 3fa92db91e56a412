/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Putting a project together; for the builder, the edit verbs and the history alone. */
#pragma once

#include "../jd-project.h"
#include "jd-record-private.h"

G_BEGIN_DECLS

void jd_profile_place (JdProfile *self, JdRole *role);
void jd_assignment_place (JdAssignment *self, JdDesign *design, JdRole *role);

void jd_design_fill (JdDesign *self, JdCatalogue *catalogue);
gboolean jd_design_has_assignment (JdDesign *self, JdRole *role);
void jd_design_put_assignment (JdDesign *self, JdAssignment *assignment, JdRole *role);

void jd_project_take_catalogue (JdProject *self, JdCatalogue *catalogue);
void jd_project_put_profile (JdProject *self, JdProfile *profile, JdRole *role);
void jd_project_set_read_only (JdProject *self, gboolean read_only);
void jd_project_emit_changed (JdProject *self, JdStep *step);
void jd_project_emit_reason_given (JdProject *self);
void jd_project_log (JdProject *self, GPtrArray *entries);
void jd_project_log_entry (JdProject *self, JdLogEntry *entry);

GListStore *jd_project_get_units_store (JdProject *self);
GListStore *jd_project_get_participants_store (JdProject *self);
GListStore *jd_project_get_designs_store (JdProject *self);

G_END_DECLS
