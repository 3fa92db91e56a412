/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-edit-unit.h"

#include <glib/gi18n-lib.h>

#include "private/jd-edit-ids-private.h"
#include "private/jd-edit-private.h"

static gboolean
check_name (JdProject *project, const char *name, JdUnit *except, GError **error)
{
  g_autofree char *stripped = g_strstrip (g_strdup (name));
  JdUnit *other = jd_project_find_unit_by_name (project, name);

  if (*stripped == '\0')
    {
      g_set_error_literal (error, JD_EDIT_ERROR, JD_EDIT_ERROR_INVALID, _ ("A unit needs a name."));
      return FALSE;
    }
  if (other != NULL && other != except)
    {
      g_autofree char *shown = jd_text_dup_shown (name);

      g_set_error (error, JD_EDIT_ERROR, JD_EDIT_ERROR_INVALID, _ ("There is a unit “%s” already."), shown);
      return FALSE;
    }
  return TRUE;
}

/* Adds a unit after the others. JD_EDIT_ERROR_INVALID where @name is empty or taken.
 * Returns: (transfer none) (nullable): the unit. */
JdUnit *
jd_edit_add_unit (JdProject *project,
                  JdUnitKind kind,
                  const char *name,
                  JdUnitColour colour,
                  const char *reason,
                  GError **error)
{
  g_autoptr (JdUnit) unit = NULL;
  g_autofree char *id = NULL;
  GListStore *units;
  JdStep *step;

  g_return_val_if_fail (JD_IS_PROJECT (project), NULL);

  if (!jd_edit_begin (project, error) || !check_name (project, name, NULL, error))
    return NULL;

  id = jd_edit_dup_unit_id (project, NULL);
  unit = g_object_new (JD_TYPE_UNIT, NULL);
  jd_record_write_named (unit, "id", id);
  jd_record_write_named (unit, "kind", jd_enum_to_nick (JD_TYPE_UNIT_KIND, kind));
  jd_record_write_named (unit, "name", name);
  jd_record_write_named (unit, "colour", jd_enum_to_nick (JD_TYPE_UNIT_COLOUR, colour));

  units = jd_project_get_units_store (project);
  step = jd_step_new ("add-unit", reason);
  jd_step_add_splice (
    step, units, "units", g_list_model_get_n_items (G_LIST_MODEL (units)), 0, (gpointer *) &unit, 1);
  jd_edit_commit (project, step);
  return unit;
}

static char *
dup_without (const char *const *ids, const char *id)
{
  g_autoptr (GStrvBuilder) rest = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;

  for (guint i = 0; ids[i] != NULL; i++)
    if (!g_str_equal (ids[i], id))
      g_strv_builder_add (rest, ids[i]);
  words = g_strv_builder_end (rest);
  return g_strjoinv (" ", words);
}

static void
plan_release (JdStep *step, JdDesign *design, const char *id)
{
  for (guint i = 0; i < jd_design_get_n_assignments (design); i++)
    {
      JdAssignment *assignment = jd_design_get_assignment (design, i);

      if (jd_assignment_has_unit (assignment, id))
        {
          g_autofree char *rest = dup_without (jd_assignment_get_units (assignment), id);

          jd_edit_plan (step, assignment, "units", rest, NULL);
        }
    }
}

/* Deletes @unit and takes it from every role of every design. */
gboolean
jd_edit_remove_unit (JdProject *project, JdUnit *unit, const char *reason, GError **error)
{
  GListStore *units;
  JdStep *step;
  guint position;

  g_return_val_if_fail (JD_IS_PROJECT (project) && JD_IS_UNIT (unit), FALSE);

  units = jd_project_get_units_store (project);
  if (!jd_edit_begin (project, error))
    return FALSE;
  g_return_val_if_fail (g_list_store_find (units, unit, &position), FALSE);

  step = jd_step_new ("remove-unit", reason);
  for (guint i = 0; i < jd_project_get_n_designs (project); i++)
    plan_release (step, jd_project_get_design (project, i), jd_unit_get_id (unit));
  jd_step_add_splice (step, units, "units", position, 1, NULL, 0);
  return jd_edit_commit (project, step);
}

/* Sets several fields of @unit (kind, name, colour, note) as one step. JD_EDIT_ERROR_INVALID where a name is empty
 * or taken. */
gboolean
jd_edit_change_unit (JdProject *project,
                     JdUnit *unit,
                     const JdFieldText *texts,
                     guint n_texts,
                     const char *reason,
                     GError **error)
{
  g_autoptr (JdStep) step = NULL;

  g_return_val_if_fail (JD_IS_PROJECT (project) && JD_IS_UNIT (unit), FALSE);

  if (!jd_edit_begin (project, error))
    return FALSE;

  step = jd_step_new ("set-unit", reason);
  for (guint i = 0; i < n_texts; i++)
    if ((g_str_equal (texts[i].field, "name") && !check_name (project, texts[i].text, unit, error))
        || !jd_edit_plan (step, unit, texts[i].field, texts[i].text, error))
      return FALSE;
  return jd_edit_commit (project, g_steal_pointer (&step));
}

/* Sets one field of @unit from its text form. */
gboolean
jd_edit_set_unit (JdProject *project,
                  JdUnit *unit,
                  const char *field,
                  const char *text,
                  const char *reason,
                  GError **error)
{
  const JdFieldText change = { field, text };

  return jd_edit_change_unit (project, unit, &change, 1, reason, error);
}
