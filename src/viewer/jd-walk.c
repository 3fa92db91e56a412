/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-walk.h"

static JdRole *
get_role (JdViewer *viewer, int index)
{
  return jd_catalogue_get_role (jd_viewer_get_catalogue (viewer), (guint) index);
}

static int
count_roles (JdViewer *viewer)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (viewer);

  return catalogue != NULL && jd_viewer_get_design (viewer) != NULL
           ? (int) jd_catalogue_get_n_roles (catalogue)
           : 0;
}

static const JdRoleMaturity *
get_maturity (JdViewer *viewer, JdRole *role)
{
  return jd_maturity_get_role (jd_viewer_get_edited_maturity (viewer), jd_role_get_index (role));
}

static gboolean
is_on_the_way (JdViewer *viewer, JdRole *role)
{
  return !get_maturity (viewer, role)->unnecessary && jd_viewer_matches (viewer, role);
}

/* Whether @role counts in the edited design and has no score yet: what coverage lacks (design, section 4, rule 3). */
gboolean
jd_walk_is_due (JdViewer *viewer, JdRole *role)
{
  const JdRoleMaturity *maturity;

  g_return_val_if_fail (JD_IS_VIEWER (viewer) && JD_IS_ROLE (role), FALSE);

  if (count_roles (viewer) == 0)
    return FALSE;
  maturity = get_maturity (viewer, role);
  return maturity->score == JD_LEVEL_NONE && !maturity->unnecessary;
}

/* The role after @from (@by 1) or before it (@by -1), excluded ones among them, for they may be judged anew.
 * Returns: (transfer none) (nullable): NULL at the end of the way */
JdRole *
jd_walk_step (JdViewer *viewer, JdRole *from, int by)
{
  int n_roles;

  g_return_val_if_fail (JD_IS_VIEWER (viewer) && JD_IS_ROLE (from) && (by == 1 || by == -1), NULL);

  n_roles = count_roles (viewer);
  for (int i = (int) jd_role_get_index (from) + by; i >= 0 && i < n_roles; i += by)
    if (is_on_the_way (viewer, get_role (viewer, i)))
      return get_role (viewer, i);
  return NULL;
}

/* The first role of the way, or the last one. Returns: (transfer none) (nullable): NULL where there is no way */
JdRole *
jd_walk_get_end (JdViewer *viewer, gboolean last)
{
  int n_roles;

  g_return_val_if_fail (JD_IS_VIEWER (viewer), NULL);

  n_roles = count_roles (viewer);
  for (int i = 0; i < n_roles; i++)
    {
      JdRole *role = get_role (viewer, last ? n_roles - 1 - i : i);

      if (is_on_the_way (viewer, role))
        return role;
    }
  return NULL;
}

/* The next role after @from (nullable: from the start) that is due; beyond the last it goes on with the first.
 * Returns: (transfer none) (nullable): NULL where none is but, maybe, @from itself */
JdRole *
jd_walk_find_due (JdViewer *viewer, JdRole *from)
{
  int n_roles, start;

  g_return_val_if_fail (JD_IS_VIEWER (viewer) && (from == NULL || JD_IS_ROLE (from)), NULL);

  n_roles = count_roles (viewer);
  start = from != NULL ? (int) jd_role_get_index (from) + 1 : 0;
  for (int i = 0; i < n_roles; i++)
    {
      JdRole *role = get_role (viewer, (start + i) % n_roles);

      if (role != from && jd_walk_is_due (viewer, role) && jd_viewer_matches (viewer, role))
        return role;
    }
  return NULL;
}

/* Where to go for @function: to its first role that is due, or else to its first one on the way.
 * Returns: (transfer none) (nullable): NULL where no role of it is on the way */
JdRole *
jd_walk_find_due_in (JdViewer *viewer, JdFunction *function)
{
  JdRole *first = NULL;
  int begin, end;

  g_return_val_if_fail (JD_IS_VIEWER (viewer) && JD_IS_FUNCTION (function), NULL);

  begin = (int) jd_function_get_first_role (function);
  end = MIN (begin + (int) jd_function_get_n_roles (function), count_roles (viewer));
  for (int i = begin; i < end; i++)
    {
      JdRole *role = get_role (viewer, i);

      if (!is_on_the_way (viewer, role))
        continue;
      if (jd_walk_is_due (viewer, role))
        return role;
      if (first == NULL)
        first = role;
    }
  return first;
}
