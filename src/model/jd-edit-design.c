/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-edit-design.h"

#include <glib/gi18n-lib.h>

#include "jd-clock.h"
#include "jd-edit-pattern.h"
#include "private/jd-edit-private.h"

static void
write_field (gpointer record, const char *name, const char *text)
{
  jd_record_write (record, jd_record_find_field (record, name), text);
}

static void
copy_field (gpointer to, gpointer from, const char *name)
{
  g_autofree char *text = jd_record_dup_text (from, jd_record_find_field (from, name));

  write_field (to, name, text);
}

static char *
dup_free_id (JdProject *project)
{
  for (guint i = 1;; i++)
    {
      g_autofree char *id = g_strdup_printf ("d%u", i);

      if (jd_project_find_design (project, id) == NULL)
        return g_steal_pointer (&id);
    }
}

static JdDesign *
create_design (JdProject *project)
{
  JdDesign *design = g_object_new (JD_TYPE_DESIGN, NULL);
  g_autofree char *id = dup_free_id (project);

  write_field (design, "id", id);
  jd_design_fill (design, jd_project_get_catalogue (project));
  return design;
}

static void
copy_assignments (JdDesign *to, JdDesign *from, gboolean with_levels)
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
        write_field (assignment, "sourcing", jd_enum_to_nick (JD_TYPE_SOURCING, sourcing));
    }
  return left_out;
}

static void
add_to_project (JdProject *project, JdStep *step, JdDesign *design)
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
      g_set_error (error,
                   JD_EDIT_ERROR,
                   JD_EDIT_ERROR_INVALID,
                   _ ("“%.60s” is no date; expected a day that exists, as YYYY-MM-DD."),
                   plan->date);
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

  design = create_design (project);
  write_field (design, "kind", jd_enum_to_nick (JD_TYPE_DESIGN_KIND, plan->kind));
  write_field (design, "title", plan->title != NULL ? plan->title : "");
  write_field (design, "date", plan->date != NULL && *plan->date != '\0' ? plan->date : today);
  if (plan->target_level > 0)
    {
      g_autofree char *level = g_strdup_printf ("%d", plan->target_level);

      write_field (design, "target-level", level);
    }
  if (plan->from != NULL)
    copy_assignments (design, plan->from, plan->kind != JD_DESIGN_KIND_TO_BE);
  if (plan->pattern != NULL)
    {
      g_autofree char *number = g_strdup_printf ("%d", jd_pattern_get_number (plan->pattern));

      write_field (design, "pattern", number);
      excluded = draw_up_by_pattern (design, plan->from, plan->pattern);
    }

  step = jd_step_new ("add-design", reason);
  add_to_project (project, step, design);
  jd_edit_commit (project, step);
  if (left_out != NULL)
    *left_out = excluded != NULL ? g_steal_pointer (&excluded) : g_ptr_array_new ();
  return design;
}

/* --- taking a design from another file --- */

static gboolean
check_same_catalogue (JdProject *project, JdProject *other, GError **error)
{
  JdCatalogue *ours = jd_project_get_catalogue (project), *theirs = jd_project_get_catalogue (other);
  guint n_roles = jd_catalogue_get_n_roles (ours);
  gboolean same = g_str_equal (jd_catalogue_get_id (ours), jd_catalogue_get_id (theirs))
                  && n_roles == jd_catalogue_get_n_roles (theirs);

  for (guint i = 0; same && i < n_roles; i++)
    same = g_str_equal (jd_role_get_code (jd_catalogue_get_role (ours, i)),
                        jd_role_get_code (jd_catalogue_get_role (theirs, i)));
  if (!same)
    g_set_error (
      error,
      JD_EDIT_ERROR,
      JD_EDIT_ERROR_INVALID,
      _ ("That design is drawn up on catalogue %.60s, this project on %.60s; only designs of the same "
         "catalogue can be taken over."),
      jd_catalogue_get_id (theirs),
      jd_catalogue_get_id (ours));
  return same;
}

/* The unit of ours that stands for @theirs: the one of the same name, or a new one that @step adds. */
static const char *
match_unit (JdProject *project, JdStep *step, GPtrArray *added, JdUnit *theirs)
{
  JdUnit *ours = jd_project_find_unit_by_name (project, jd_unit_get_name (theirs));
  g_autofree char *id = NULL;
  GListStore *units = jd_project_get_units_store (project);

  for (guint i = 0; ours == NULL && i < added->len; i++)
    if (g_str_equal (jd_unit_get_name (g_ptr_array_index (added, i)), jd_unit_get_name (theirs)))
      ours = g_ptr_array_index (added, i);
  if (ours != NULL)
    return jd_unit_get_id (ours);

  for (guint i = 1; id == NULL || jd_project_find_unit (project, id) != NULL; i++)
    {
      g_free (id);
      id = g_strdup_printf ("u%u", i + added->len);
    }
  ours = g_object_new (JD_TYPE_UNIT, NULL);
  jd_record_copy_fields (JD_RECORD (ours), JD_RECORD (theirs));
  write_field (ours, "id", id);
  jd_step_add_splice (step,
                      units,
                      "units",
                      g_list_model_get_n_items (G_LIST_MODEL (units)) + added->len,
                      0,
                      (gpointer *) &ours,
                      1);
  g_ptr_array_add (added, ours);
  return jd_unit_get_id (ours);
}

static void
match_units (JdProject *project, JdProject *other, JdStep *step, GPtrArray *added, JdAssignment *assignment)
{
  const char *const *theirs = jd_assignment_get_units (assignment);
  g_autoptr (GStrvBuilder) ours = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; theirs != NULL && theirs[i] != NULL; i++)
    g_strv_builder_add (ours, match_unit (project, step, added, jd_project_find_unit (other, theirs[i])));
  words = g_strv_builder_end (ours);
  text = g_strjoinv (" ", words);
  write_field (assignment, "units", text);
}

/* Copies @design of the project @other, with the units it uses, into @project, so that groups that worked apart
 * come together. JD_EDIT_ERROR_INVALID where the catalogues differ. Returns: (transfer none) (nullable) */
JdDesign *
jd_edit_take_design (JdProject *project,
                     JdProject *other,
                     JdDesign *design,
                     const char *reason,
                     GError **error)
{
  g_autoptr (GPtrArray) added = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (JdDesign) copy = NULL;
  g_autofree char *id = NULL;
  JdStep *step;

  g_return_val_if_fail (JD_IS_PROJECT (project) && JD_IS_PROJECT (other) && JD_IS_DESIGN (design), NULL);

  if (!jd_edit_begin (project, error) || !check_same_catalogue (project, other, error))
    return NULL;

  step = jd_step_new ("take-design", reason);
  copy = create_design (project);
  id = g_strdup (jd_design_get_id (copy));
  jd_record_copy_fields (JD_RECORD (copy), JD_RECORD (design));
  write_field (copy, "id", id);
  copy_assignments (copy, design, TRUE);
  for (guint i = 0; i < jd_design_get_n_assignments (copy); i++)
    match_units (project, other, step, added, jd_design_get_assignment (copy, i));
  add_to_project (project, step, copy);
  jd_edit_commit (project, step);
  return copy;
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

/* Sets a field of @design itself (kind, title, date, pattern, target-level, note) from its text form. */
gboolean
jd_edit_set_design (JdProject *project,
                    JdDesign *design,
                    const char *field,
                    const char *text,
                    const char *reason,
                    GError **error)
{
  g_autoptr (JdStep) step = NULL;

  g_return_val_if_fail (JD_IS_PROJECT (project) && JD_IS_DESIGN (design), FALSE);

  if (!jd_edit_begin (project, error))
    return FALSE;

  step = jd_step_new ("set-design", reason);
  if (!jd_edit_plan (step, design, field, text, error))
    return FALSE;
  if (g_str_equal (field, "pattern") && !g_str_equal (text, "0")
      && jd_catalogue_find_pattern (jd_project_get_catalogue (project),
                                    (int) g_ascii_strtoll (text, NULL, 10))
           == NULL)
    {
      g_set_error (
        error, JD_EDIT_ERROR, JD_EDIT_ERROR_UNKNOWN, _ ("The catalogue has no pattern %.20s."), text);
      return FALSE;
    }
  return jd_edit_commit (project, g_steal_pointer (&step));
}
