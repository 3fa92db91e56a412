/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Edit verbs on units. */
#pragma once

#include "jd-edit-error.h"
#include "jd-project.h"

G_BEGIN_DECLS

JdUnit *jd_edit_add_unit (JdProject *project,
                          JdUnitKind kind,
                          const char *name,
                          JdUnitColour colour,
                          const char *reason,
                          GError **error);
gboolean jd_edit_remove_unit (JdProject *project, JdUnit *unit, const char *reason, GError **error);
gboolean jd_edit_change_unit (JdProject *project,
                              JdUnit *unit,
                              const JdFieldText *texts,
                              guint n_texts,
                              const char *reason,
                              GError **error);
gboolean jd_edit_set_unit (JdProject *project,
                           JdUnit *unit,
                           const char *field,
                           const char *text,
                           const char *reason,
                           GError **error);

G_END_DECLS
