/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The roles that are selected, the same in every view. */
#include "jd-viewer-private.h"

static void
put_cursor (JdViewer *self, JdRole *role)
{
  if (self->role == role)
    return;
  self->role = role;
  jd_viewer_notify_role (self);
}

/* The catalogue that the selection stands on is about to go. */
void
jd_viewer_reset_selection (JdViewer *self)
{
  if (g_hash_table_size (self->selected) == 0 && self->role == NULL)
    return;
  g_hash_table_remove_all (self->selected);
  put_cursor (self, NULL);
  jd_viewer_emit_selection_changed (self);
}

/* The role with the cursor, which the inspector shows. Returns: (transfer none) (nullable) */
JdRole *
jd_viewer_get_role (JdViewer *self)
{
  g_return_val_if_fail (JD_IS_VIEWER (self), NULL);
  return self->role;
}

gboolean
jd_viewer_is_selected (JdViewer *self, JdRole *role)
{
  g_return_val_if_fail (JD_IS_VIEWER (self), FALSE);
  return g_hash_table_contains (self->selected, role);
}

guint
jd_viewer_get_n_selected (JdViewer *self)
{
  g_return_val_if_fail (JD_IS_VIEWER (self), 0);
  return g_hash_table_size (self->selected);
}

static int
compare_index (gconstpointer a, gconstpointer b)
{
  guint first = jd_role_get_index (*(JdRole **) a), second = jd_role_get_index (*(JdRole **) b);

  return first < second ? -1 : first > second;
}

/* The selected roles in catalogue order. Returns: (transfer container) (element-type JdRole) */
GPtrArray *
jd_viewer_dup_selected (JdViewer *self)
{
  GPtrArray *roles = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer role;

  g_hash_table_iter_init (&iter, self->selected);
  while (g_hash_table_iter_next (&iter, &role, NULL))
    g_ptr_array_add (roles, role);
  g_ptr_array_sort (roles, compare_index);
  return roles;
}

/* Selects @roles and nothing else; @cursor (nullable) gets the cursor. */
void
jd_viewer_select (JdViewer *self, JdRole *const *roles, guint n_roles, JdRole *cursor)
{
  gboolean same;

  g_return_if_fail (JD_IS_VIEWER (self));

  same = g_hash_table_size (self->selected) == n_roles && self->role == cursor;
  for (guint i = 0; same && i < n_roles; i++)
    same = g_hash_table_contains (self->selected, roles[i]);
  if (same)
    return;

  g_hash_table_remove_all (self->selected);
  for (guint i = 0; i < n_roles; i++)
    g_hash_table_add (self->selected, roles[i]);
  put_cursor (self, cursor);
  jd_viewer_emit_selection_changed (self);
}

void
jd_viewer_select_only (JdViewer *self, JdRole *role)
{
  jd_viewer_select (self, &role, 1, role);
}

/* Adds @role to the selection or takes it out; it gets the cursor while it is in. */
void
jd_viewer_toggle (JdViewer *self, JdRole *role)
{
  g_return_if_fail (JD_IS_VIEWER (self) && JD_IS_ROLE (role));

  if (g_hash_table_remove (self->selected, role))
    {
      if (self->role == role)
        {
          g_autoptr (GPtrArray) left = jd_viewer_dup_selected (self);

          put_cursor (self, left->len > 0 ? g_ptr_array_index (left, 0) : NULL);
        }
    }
  else
    {
      g_hash_table_add (self->selected, role);
      put_cursor (self, role);
    }
  jd_viewer_emit_selection_changed (self);
}

void
jd_viewer_select_none (JdViewer *self)
{
  jd_viewer_select (self, NULL, 0, NULL);
}
