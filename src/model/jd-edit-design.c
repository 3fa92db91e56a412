/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-edit-design.h"

#include <glib/gi18n-lib.h>

#include "jd-clock.h"
#include "jd-edit-pattern.h"
#include "private/jd-edit-design-private.h"
#include "private/jd-edit-ids-private.h"

static void
copy_field (gpointer to, gpointer from, const char *name)
{
  g_autofree char *text = jd_record_dup_text (from, jd_record_find_field (from, name));

  jd_record_write_named (to, name, text);
}

/* An empty design with an id that is new in @project; in no list yet. Returns: (transfer full) */
JdDesign *
jd_design_create (JdProject *project)
{
  JdDesign *design = g_object_new (JD_TYPE_DESIGN, NULL);
  g_autofree char *id = jd_edit_dup_design_id (project);

  jd_record_write_named (design, "id", id);
  jd_design_fill (design, jd_project_get_catalogue (project));
  return design;
}

/* Fills @to, which is in no list yet, with the assignments of @from; without levels a to-be is made. */
void
jd_design_copy_assignments (JdDesign *to, JdDesign *from, gboolean with_levels)
{
  for (guint i = 0; i < jd_design_get_n_assignments (to); i++)
    {
      JdAssignment *target = jd_design_get_assignment (to, i);
      JdAssignment *source = jd_design_get_assignment (from, i);

      if (with_levels)
        {
          jd_record_copy_fields (JD_RECORD (target), JD_RECORD (source));
          continue;
        }
      copy_field (target, source, "area");
      copy_field (target, source, "sourcing");
      copy_field (target, source, "units");
    }
}

static GPtrArray *
draw_up_by_pattern (JdDesign *design, JdDesign *from, JdPattern *pattern)
{
  GPtrArray *left_out = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < jd_design_get_n_assignments (design); i++)
    {
      JdAssignment *assignment = jd_design_get_assignment (design, i);
      JdAssignment *judged = from != NULL ? jd_design_get_assignment (from, i) : assignment;
      JdRole *role = jd_assignment_get_role (assignment);
      JdSourcing sourcing
        = jd_pattern_get_sourcing (pattern, jd_assignment_get_area (assignment), jd_role_get_code (role));

      if (jd_pattern_leaves_out (pattern, judged))
        g_ptr_array_add (left_out, g_object_ref (role));
      else
        jd_record_write_named (assignment, "sourcing", jd_enum_to_nick (JD_TYPE_SOURCING, sourcing));
    }
  return left_out;
}

/* Plans to put @design after the others. */
void
jd_edit_plan_design (JdProject *project, JdStep *step, JdDesign *design)
{
  GListStore *designs = jd_project_get_designs_store (project);
  guint end = g_list_model_get_n_items (G_LIST_MODEL (designs));

  jd_step_add_splice (step, designs, "designs", end, 0, (gpointer *) &design, 1);
}

static gboolean
check_plan (const JdDesignPlan *plan, GError **error)
{
  if (plan->date != NULL && *plan->date != '\0' && !jd_date_is_valid (plan->date))
    {
      g_autofree char *shown = jd_text_dup_shown (plan->date);

      g_set_error (error,
                   JD_EDIT_ERROR,
                   JD_EDIT_ERROR_INVALID,
                   _ ("“%s” is no date; expected a day that exists, as YYYY-MM-DD."),
                   shown);
      return FALSE;
    }
  if (plan->target_level < 0 || plan->target_level > 5)
    {
      g_set_error (error,
                   JD_EDIT_ERROR,
                   JD_EDIT_ERROR_INVALID,
                   _ ("A target level is 1 to 5, not %d."),
                   plan->target_level);
      return FALSE;
    }
  return TRUE;
}

/* Adds a design as @plan says. @left_out: (out) (optional) (transfer full) (element-type JdRole): with a pattern,
 * the roles that kept their sourcing because the new side is excluded.
 * Returns: (transfer none) (nullable): the design. */
JdDesign *
jd_edit_add_design (JdProject *project,
                    const JdDesignPlan *plan,
                    const char *reason,
                    GPtrArray **left_out,
                    GError **error)
{
  g_autoptr (JdDesign) design = NULL;
  g_autoptr (GPtrArray) excluded = NULL;
  g_autofree char *today = jd_clock_dup_today ();
  JdStep *step;

  g_return_val_if_fail (JD_IS_PROJECT (project), NULL);

  if (!jd_edit_begin (project, error) || !check_plan (plan, error))
    return NULL;

  design = jd_design_create (project);
  jd_record_write_named (design, "kind", jd_enum_to_nick (JD_TYPE_DESIGN_KIND, plan->kind));
  jd_record_write_named (design, "title", plan->title != NULL ? plan->title : "");
  jd_record_write_named (design, "date", plan->date != NULL && *plan->date != '\0' ? plan->date : today);
  jd_record_write_named (design, "note", plan->note != NULL ? plan->note : "");
  if (plan->target_level > 0)
    {
      g_autofree char *level = g_strdup_printf ("%d", plan->target_level);

      jd_record_write_named (design, "target-level", level);
    }
  if (plan->from != NULL)
    jd_design_copy_assignments (design, plan->from, plan->kind != JD_DESIGN_KIND_TO_BE);
  if (plan->pattern != NULL)
    {
      g_autofree char *number = g_strdup_printf ("%d", jd_pattern_get_number (plan->pattern));

      jd_record_write_named (design, "pattern", number);
      excluded = draw_up_by_pattern (design, plan->from, plan->pattern);
    }

  step = jd_step_new ("add-design", reason);
  jd_edit_plan_design (project, step, design);
  jd_edit_commit (project, step);
  if (left_out != NULL)
    *left_out = excluded != NULL ? g_steal_pointer (&excluded) : g_ptr_array_new ();
  return design;
}

/* Deletes @design. JD_EDIT_ERROR_INVALID where it is the only one. */
gboolean
jd_edit_remove_design (JdProject *project, JdDesign *design, const char *reason, GError **error)
{
  GListStore *designs;
  JdStep *step;
  guint position;

  g_return_val_if_fail (JD_IS_PROJECT (project) && JD_IS_DESIGN (design), FALSE);

  designs = jd_project_get_designs_store (project);
  if (!jd_edit_begin (project, error))
    return FALSE;
  if (jd_project_get_n_designs (project) == 1)
    {
      g_set_error_literal (
        error, JD_EDIT_ERROR, JD_EDIT_ERROR_INVALID, _ ("The last design of a project cannot be deleted."));
      return FALSE;
    }
  g_return_val_if_fail (g_list_store_find (designs, design, &position), FALSE);

  step = jd_step_new ("remove-design", reason);
  jd_step_add_splice (step, designs, "designs", position, 1, NULL, 0);
  return jd_edit_commit (project, step);
}

static gboolean
check_pattern (JdProject *project, const char *text, GError **error)
{
  if (g_str_equal (text, "0")
      || jd_catalogue_find_pattern (jd_project_get_catalogue (project),
                                    (int) g_ascii_strtoll (text, NULL, 10))
           != NULL)
    return TRUE;
  g_set_error (error, JD_EDIT_ERROR, JD_EDIT_ERROR_UNKNOWN, _ ("The catalogue has no pattern %s."), text);
  return FALSE;
}

/* Sets several fields of @design itself (kind, title, date, pattern, target-level, note) as one step. */
gboolean
jd_edit_change_design (JdProject *project,
                       JdDesign *design,
                       const JdFieldText *texts,
                       guint n_texts,
                       const char *reason,
                       GError **error)
{
  g_autoptr (JdStep) step = NULL;

  g_return_val_if_fail (JD_IS_PROJECT (project) && JD_IS_DESIGN (design), FALSE);

  if (!jd_edit_begin (project, error))
    return FALSE;

  step = jd_step_new ("set-design", reason);
  for (guint i = 0; i < n_texts; i++)
    if (!jd_edit_plan (step, design, texts[i].field, texts[i].text, error)
        || (g_str_equal (texts[i].field, "pattern") && !check_pattern (project, texts[i].text, error)))
      return FALSE;
  return jd_edit_commit (project, g_steal_pointer (&step));
}

/* Sets one field of @design itself from its text form. */
gboolean
jd_edit_set_design (JdProject *project,
                    JdDesign *design,
                    const char *field,
                    const char *text,
                    const char *reason,
                    GError **error)
{
  const JdFieldText change = { field, text };

  return jd_edit_change_design (project, design, &change, 1, reason, error);
}
