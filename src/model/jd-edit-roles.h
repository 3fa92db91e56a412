/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Edit verbs on roles in a design and on their profiles, for one role or several at once. */
#pragma once

#include "jd-edit-error.h"
#include "jd-project.h"

G_BEGIN_DECLS

/* One value to set: @field is a field of the assignment in @design, or, with @design NULL, of the profile. */
typedef struct
{
  JdDesign *design;
  JdRole *role;
  const char *field;
  const char *text;
} JdCell;

gboolean jd_edit_move_roles (JdProject *project,
                             JdDesign *design,
                             JdRole *const *roles,
                             guint n_roles,
                             JdArea area,
                             JdSourcing sourcing,
                             const char *reason,
                             GError **error);
gboolean jd_edit_set_sourcing (JdProject *project,
                               JdDesign *design,
                               JdRole *const *roles,
                               guint n_roles,
                               JdSourcing sourcing,
                               const char *reason,
                               GError **error);
gboolean jd_edit_set_level (JdProject *project,
                            JdDesign *design,
                            JdRole *const *roles,
                            guint n_roles,
                            JdSide side,
                            JdLevel level,
                            const char *reason,
                            GError **error);
gboolean jd_edit_set_not_done (JdProject *project,
                               JdDesign *design,
                               JdRole *const *roles,
                               guint n_roles,
                               const char *reason,
                               GError **error);
gboolean jd_edit_file_roles (JdProject *project,
                             JdRole *const *roles,
                             const JdCycle *cycles,
                             guint n_roles,
                             const char *reason,
                             GError **error);
gboolean jd_edit_set_field (JdProject *project,
                            JdDesign *design,
                            JdRole *const *roles,
                            guint n_roles,
                            const char *field,
                            const char *text,
                            const char *reason,
                            GError **error);
gboolean jd_edit_set_cells (JdProject *project,
                            const JdCell *cells,
                            guint n_cells,
                            const char *reason,
                            GError **error);
gboolean jd_edit_take_cells (JdProject *project,
                             const JdCell *cells,
                             guint n_cells,
                             const char *reason,
                             GError **error);
gboolean jd_edit_agree (JdProject *project,
                        JdDesign *design,
                        JdRole *role,
                        JdVoteKind kind,
                        const char *agreed,
                        const char *votes,
                        const char *reason,
                        GError **error);

G_END_DECLS
