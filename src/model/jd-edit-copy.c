/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-edit-copy.h"

#include <glib/gi18n-lib.h>

#include "private/jd-edit-design-private.h"
#include "private/jd-edit-ids-private.h"

/* A copy of @design with an id of its own; in no list yet. */
static JdDesign *
copy_design (JdProject *project, JdDesign *design)
{
  g_autoptr (JdDesign) copy = jd_design_create (project);
  g_autofree char *id = g_strdup (jd_design_get_id (copy));

  jd_record_copy_fields (JD_RECORD (copy), JD_RECORD (design));
  jd_record_write_named (copy, "id", id);
  jd_design_copy_assignments (copy, design, TRUE);
  return g_steal_pointer (&copy);
}

/* Adds a copy of @design, levels and all, called @title. Returns: (transfer none) (nullable): the copy. */
JdDesign *
jd_edit_duplicate_design (JdProject *project,
                          JdDesign *design,
                          const char *title,
                          const char *reason,
                          GError **error)
{
  g_autoptr (JdDesign) copy = NULL;
  JdStep *step;

  g_return_val_if_fail (JD_IS_PROJECT (project) && JD_IS_DESIGN (design), NULL);

  if (!jd_edit_begin (project, error))
    return NULL;

  copy = copy_design (project, design);
  jd_record_write_named (copy, "title", title);
  step = jd_step_new ("duplicate-design", reason);
  jd_edit_plan_design (project, step, copy);
  jd_edit_commit (project, step);
  return copy;
}

/* Another edition of a catalogue will do where every role stands at its place. */
static gboolean
fits (JdCatalogue *ours, JdCatalogue *theirs)
{
  guint n_roles = jd_catalogue_get_n_roles (ours);
  gboolean fit = g_str_equal (jd_catalogue_get_id (ours), jd_catalogue_get_id (theirs))
                 && jd_catalogue_has_areas (ours) == jd_catalogue_has_areas (theirs)
                 && n_roles == jd_catalogue_get_n_roles (theirs);

  for (guint i = 0; fit && i < n_roles; i++)
    fit = g_str_equal (jd_role_get_code (jd_catalogue_get_role (ours, i)),
                       jd_role_get_code (jd_catalogue_get_role (theirs, i)));
  return fit;
}

/* Whether designs of @other can be taken into @project: JD_EDIT_ERROR_READ_ONLY where @project may not be changed,
 * JD_EDIT_ERROR_INVALID where the two are drawn up on different catalogues. */
gboolean
jd_edit_can_take_designs (JdProject *project, JdProject *other, GError **error)
{
  JdCatalogue *ours = jd_project_get_catalogue (project), *theirs = jd_project_get_catalogue (other);
  g_autofree char *our_id = NULL, *their_id = NULL;

  if (!jd_edit_begin (project, error))
    return FALSE;
  if (fits (ours, theirs))
    return TRUE;
  our_id = jd_text_dup_shown (jd_catalogue_get_id (ours));
  their_id = jd_text_dup_shown (jd_catalogue_get_id (theirs));
  g_set_error (
    error,
    JD_EDIT_ERROR,
    JD_EDIT_ERROR_INVALID,
    _ ("That design is drawn up on catalogue %s, this project on %s; only designs of the same catalogue "
       "can be taken over."),
    their_id,
    our_id);
  return FALSE;
}

static JdUnit *
find_added (GPtrArray *added, const char *name)
{
  for (guint i = 0; i < added->len; i++)
    if (g_str_equal (jd_unit_get_name (g_ptr_array_index (added, i)), name))
      return g_ptr_array_index (added, i);
  return NULL;
}

/* The unit of ours that stands for @theirs: the one of the same name, or a new one that @step adds. */
static const char *
match_unit (JdProject *project, JdStep *step, GPtrArray *added, JdUnit *theirs)
{
  JdUnit *ours = jd_project_find_unit_by_name (project, jd_unit_get_name (theirs));
  g_autofree char *id = NULL;
  GListStore *units = jd_project_get_units_store (project);

  if (ours == NULL)
    ours = find_added (added, jd_unit_get_name (theirs));
  if (ours != NULL)
    return jd_unit_get_id (ours);

  id = jd_edit_dup_unit_id (project, added);
  ours = g_object_new (JD_TYPE_UNIT, NULL);
  jd_record_copy_fields (JD_RECORD (ours), JD_RECORD (theirs));
  jd_record_write_named (ours, "id", id);
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
  jd_record_write_named (assignment, "units", text);
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
  JdStep *step;

  g_return_val_if_fail (JD_IS_PROJECT (project) && JD_IS_PROJECT (other) && JD_IS_DESIGN (design), NULL);

  if (!jd_edit_can_take_designs (project, other, error))
    return NULL;

  step = jd_step_new ("take-design", reason);
  copy = copy_design (project, design);
  if (jd_catalogue_find_pattern (jd_project_get_catalogue (project), jd_design_get_pattern (copy)) == NULL)
    jd_record_write_named (copy, "pattern", "0");
  for (guint i = 0; i < jd_design_get_n_assignments (copy); i++)
    match_units (project, other, step, added, jd_design_get_assignment (copy, i));
  jd_edit_plan_design (project, step, copy);
  jd_edit_commit (project, step);
  return copy;
}
