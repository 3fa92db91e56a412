/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is dragged: roles themselves, of one project; never a widget. */
#pragma once

#include "jd-project.h"

G_BEGIN_DECLS

#define JD_TYPE_ROLE_DRAG (jd_role_drag_get_type ())

typedef struct
{
  gatomicrefcount ref_count;
  JdProject *project;
  GPtrArray *roles; /* of JdRole, in catalogue order */
} JdRoleDrag;

GType jd_role_drag_get_type (void) G_GNUC_CONST;
JdRoleDrag *jd_role_drag_new (JdProject *project, GPtrArray *roles) G_GNUC_WARN_UNUSED_RESULT;
JdRoleDrag *jd_role_drag_ref (JdRoleDrag *self);
void jd_role_drag_unref (JdRoleDrag *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JdRoleDrag, jd_role_drag_unref)

G_END_DECLS
