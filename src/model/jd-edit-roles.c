/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-edit-roles.h"

#include <glib/gi18n-lib.h>

#include "private/jd-edit-private.h"

static gboolean
check_area (JdProject *project, const char *area, GError **error)
{
  gboolean has_areas = jd_catalogue_has_areas (jd_project_get_catalogue (project));

  if (has_areas == !g_str_equal (area, "none"))
    return TRUE;
  g_set_error_literal (error,
                       JD_EDIT_ERROR,
                       JD_EDIT_ERROR_INVALID,
                       has_areas ? _ ("A role stands in an area of I, II, III, IV or in all.")
                                 : _ ("The catalogue of this project has no areas."));
  return FALSE;
}

static gboolean
check_units (JdProject *project, const char *text, GError **error)
{
  g_auto (GStrv) ids = jd_field_split_words (text);

  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    if (jd_project_find_unit (project, ids[i]) == NULL)
      {
        g_autofree char *shown = jd_text_dup_shown (ids[i]);

        g_set_error (
          error, JD_EDIT_ERROR, JD_EDIT_ERROR_UNKNOWN, _ ("There is no unit “%s” in this project."), shown);
        return FALSE;
      }
  return TRUE;
}

static gboolean
plan_cell (JdProject *project, JdStep *step, const JdCell *cell, GError **error)
{
  guint index = jd_role_get_index (cell->role);

  if (cell->design == NULL)
    return jd_edit_plan (step, jd_project_get_profile (project, index), cell->field, cell->text, error);

  if (g_str_equal (cell->field, "area") && !check_area (project, cell->text, error))
    return FALSE;
  if (g_str_equal (cell->field, "units") && !check_units (project, cell->text, error))
    return FALSE;
  return jd_edit_plan (step, jd_design_get_assignment (cell->design, index), cell->field, cell->text, error);
}

static gboolean
do_cells (JdProject *project,
          const char *what,
          const JdCell *cells,
          guint n_cells,
          const char *reason,
          GError **error)
{
  g_autoptr (JdStep) step = NULL;

  if (!jd_edit_begin (project, error))
    return FALSE;

  step = jd_step_new (what, reason);
  for (guint i = 0; i < n_cells; i++)
    if (!plan_cell (project, step, &cells[i], error))
      return FALSE;
  return jd_edit_commit (project, g_steal_pointer (&step));
}

/* Sets area and sourcing of @roles in one step: a move on the board. */
gboolean
jd_edit_move_roles (JdProject *project,
                    JdDesign *design,
                    JdRole *const *roles,
                    guint n_roles,
                    JdArea area,
                    JdSourcing sourcing,
                    const char *reason,
                    GError **error)
{
  g_autoptr (GArray) cells = g_array_new (FALSE, FALSE, sizeof (JdCell));

  g_return_val_if_fail (JD_IS_PROJECT (project) && JD_IS_DESIGN (design), FALSE);

  for (guint i = 0; i < n_roles; i++)
    {
      JdCell pair[] = { { design, roles[i], "area", jd_enum_to_nick (JD_TYPE_AREA, area) },
                        { design, roles[i], "sourcing", jd_enum_to_nick (JD_TYPE_SOURCING, sourcing) } };

      g_array_append_vals (cells, pair, G_N_ELEMENTS (pair));
    }
  return do_cells (project, "move-role", (const JdCell *) cells->data, cells->len, reason, error);
}

static gboolean
set_all (JdProject *project,
         const char *what,
         JdDesign *design,
         JdRole *const *roles,
         guint n_roles,
         const char *field,
         const char *text,
         const char *reason,
         GError **error)
{
  g_autofree JdCell *cells = g_new (JdCell, n_roles);

  g_return_val_if_fail (JD_IS_PROJECT (project), FALSE);

  for (guint i = 0; i < n_roles; i++)
    cells[i] = (JdCell){ design, roles[i], field, text };
  return do_cells (project, what, cells, n_roles, reason, error);
}

/* Sets the sourcing of @roles; each keeps its area. */
gboolean
jd_edit_set_sourcing (JdProject *project,
                      JdDesign *design,
                      JdRole *const *roles,
                      guint n_roles,
                      JdSourcing sourcing,
                      const char *reason,
                      GError **error)
{
  const char *nick = jd_enum_to_nick (JD_TYPE_SOURCING, sourcing);

  return set_all (project, "set-sourcing", design, roles, n_roles, "sourcing", nick, reason, error);
}

/* Sets the level of @roles on the scale of @side, which their sourcing need not use. */
gboolean
jd_edit_set_level (JdProject *project,
                   JdDesign *design,
                   JdRole *const *roles,
                   guint n_roles,
                   JdSide side,
                   JdLevel level,
                   const char *reason,
                   GError **error)
{
  const char *field = jd_enum_to_nick (JD_TYPE_SIDE, side);

  return set_all (project,
                  "set-level",
                  design,
                  roles,
                  n_roles,
                  field,
                  jd_enum_to_nick (JD_TYPE_LEVEL, level),
                  reason,
                  error);
}

/* Says of @roles that they should be done and are not: level 1 on every side that they use. One that nobody does
 * is no less a duty of the organisation, so it becomes insource (design, section 1, "level"). */
gboolean
jd_edit_set_not_done (JdProject *project,
                      JdDesign *design,
                      JdRole *const *roles,
                      guint n_roles,
                      const char *reason,
                      GError **error)
{
  g_autoptr (GArray) cells = g_array_new (FALSE, FALSE, sizeof (JdCell));

  g_return_val_if_fail (JD_IS_PROJECT (project) && JD_IS_DESIGN (design), FALSE);

  for (guint i = 0; i < n_roles; i++)
    {
      JdAssignment *assignment = jd_design_get_assignment (design, jd_role_get_index (roles[i]));
      gboolean unassigned = jd_assignment_get_sourcing (assignment) == JD_SOURCING_UNASSIGNED;
      JdCell cell
        = { design, roles[i], "sourcing", jd_enum_to_nick (JD_TYPE_SOURCING, JD_SOURCING_INSOURCE) };

      if (unassigned)
        g_array_append_val (cells, cell);
      cell.text = jd_enum_to_nick (JD_TYPE_LEVEL, JD_LEVEL_1);
      for (JdSide side = 0; side < JD_N_SIDES; side++)
        {
          cell.field = jd_enum_to_nick (JD_TYPE_SIDE, side);
          if (jd_assignment_uses_side (assignment, side) || (unassigned && side == JD_SIDE_INSOURCE))
            g_array_append_val (cells, cell);
        }
    }
  return do_cells (project, "set-not-done", (const JdCell *) cells->data, cells->len, reason, error);
}

/* Files the improvement of each of @roles under the cycle at its place in @cycles (textbook, section 3). */
gboolean
jd_edit_file_roles (JdProject *project,
                    JdRole *const *roles,
                    const JdCycle *cycles,
                    guint n_roles,
                    const char *reason,
                    GError **error)
{
  g_autofree JdCell *cells = g_new (JdCell, n_roles);

  g_return_val_if_fail (JD_IS_PROJECT (project), FALSE);

  for (guint i = 0; i < n_roles; i++)
    cells[i] = (JdCell){ NULL, roles[i], "cycle", jd_enum_to_nick (JD_TYPE_CYCLE, cycles[i]) };
  return do_cells (project, "set-cycle", cells, n_roles, reason, error);
}

/* Sets a field of @roles from its text form: of their assignments in @design (area, units, owner, due, note,
 * evidence, reason...) or, with @design NULL, of their profiles (recommendation, parked, cycle).
 * JD_EDIT_ERROR_UNKNOWN, JD_EDIT_ERROR_INVALID or JD_FIELD_ERROR_INVALID where that may not be. */
gboolean
jd_edit_set_field (JdProject *project,
                   JdDesign *design,
                   JdRole *const *roles,
                   guint n_roles,
                   const char *field,
                   const char *text,
                   const char *reason,
                   GError **error)
{
  g_autofree char *what = g_strconcat ("set-", field, NULL);

  return set_all (project, what, design, roles, n_roles, field, text, reason, error);
}

/* Sets any number of values in one step, as a paste does; one wrong value and none is set. */
gboolean
jd_edit_set_cells (JdProject *project, const JdCell *cells, guint n_cells, const char *reason, GError **error)
{
  g_return_val_if_fail (JD_IS_PROJECT (project), FALSE);

  return do_cells (project, "set-cells", cells, n_cells, reason, error);
}

/* Sets values that stand in another design, in one step: what is there is taken over. */
gboolean
jd_edit_take_cells (JdProject *project,
                    const JdCell *cells,
                    guint n_cells,
                    const char *reason,
                    GError **error)
{
  g_return_val_if_fail (JD_IS_PROJECT (project), FALSE);

  return do_cells (project, "take-roles", cells, n_cells, reason, error);
}

/* Sets what the room has agreed on for @role, the nick of a level or of a sourcing by @kind, and with it the @votes,
 * the nicks of all seats in their order, separated by spaces. */
gboolean
jd_edit_agree (JdProject *project,
               JdDesign *design,
               JdRole *role,
               JdVoteKind kind,
               const char *agreed,
               const char *votes,
               const char *reason,
               GError **error)
{
  const JdCell cells[] = { { design, role, jd_vote_kind_get_field (kind), agreed },
                           { design, role, jd_vote_kind_get_votes_field (kind), votes } };

  g_return_val_if_fail (JD_IS_PROJECT (project) && JD_IS_DESIGN (design) && JD_IS_ROLE (role), FALSE);

  return do_cells (project, "agree", cells, G_N_ELEMENTS (cells), reason, error);
}
