/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-edit-pattern.h"

#include "private/jd-edit-private.h"

static gboolean
sourcing_uses (JdSourcing sourcing, JdSide side)
{
  return sourcing == JD_SOURCING_COMBINATION
         || sourcing == (side == JD_SIDE_INSOURCE ? JD_SOURCING_INSOURCE : JD_SOURCING_OUTSOURCE);
}

static JdSourcing
get_sourcing (JdPattern *pattern, JdAssignment *assignment)
{
  const char *code = jd_role_get_code (jd_assignment_get_role (assignment));

  return jd_pattern_get_sourcing (pattern, jd_assignment_get_area (assignment), code);
}

/* Whether @pattern would give the role a side that was considered and excluded (design, section 4, rule 8). */
gboolean
jd_pattern_leaves_out (JdPattern *pattern, JdAssignment *assignment)
{
  JdSourcing sourcing = get_sourcing (pattern, assignment);

  if (sourcing == jd_assignment_get_sourcing (assignment))
    return FALSE;
  for (JdSide side = 0; side < JD_N_SIDES; side++)
    if (sourcing_uses (sourcing, side) && jd_assignment_get_level (assignment, side) == JD_LEVEL_EXCLUDED)
      return TRUE;
  return FALSE;
}

/* Sets the sourcing of every role to what @pattern says (design, section 4, rule 8), in one step, leaving out the
 * roles whose new side is excluded. @left_out: (out) (optional) (transfer full) (element-type JdRole): those. */
gboolean
jd_edit_apply_pattern (JdProject *project,
                       JdDesign *design,
                       JdPattern *pattern,
                       const char *reason,
                       GPtrArray **left_out,
                       GError **error)
{
  g_autoptr (GPtrArray) excluded = g_ptr_array_new_with_free_func (g_object_unref);
  JdStep *step;

  g_return_val_if_fail (JD_IS_PROJECT (project) && JD_IS_DESIGN (design) && JD_IS_PATTERN (pattern), FALSE);

  if (!jd_edit_begin (project, error))
    return FALSE;

  step = jd_step_new ("apply-pattern", reason);
  for (guint i = 0; i < jd_design_get_n_assignments (design); i++)
    {
      JdAssignment *assignment = jd_design_get_assignment (design, i);

      if (jd_pattern_leaves_out (pattern, assignment))
        g_ptr_array_add (excluded, g_object_ref (jd_assignment_get_role (assignment)));
      else
        jd_edit_plan_enum (
          step, assignment, "sourcing", JD_TYPE_SOURCING, get_sourcing (pattern, assignment));
    }
  if (left_out != NULL)
    *left_out = g_steal_pointer (&excluded);
  return jd_edit_commit (project, step);
}
