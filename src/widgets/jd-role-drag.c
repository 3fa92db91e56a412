/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-role-drag.h"

G_DEFINE_BOXED_TYPE (JdRoleDrag, jd_role_drag, jd_role_drag_ref, jd_role_drag_unref)

/* @roles of @project, to be put down elsewhere. Returns: (transfer full) */
JdRoleDrag *
jd_role_drag_new (JdProject *project, GPtrArray *roles)
{
  JdRoleDrag *self = g_new0 (JdRoleDrag, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->project = g_object_ref (project);
  self->roles = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < roles->len; i++)
    g_ptr_array_add (self->roles, g_object_ref (g_ptr_array_index (roles, i)));
  return self;
}

JdRoleDrag *
jd_role_drag_ref (JdRoleDrag *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
jd_role_drag_unref (JdRoleDrag *self)
{
  if (self == NULL || !g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_ptr_array_unref (self->roles);
  g_object_unref (self->project);
  g_free (self);
}
