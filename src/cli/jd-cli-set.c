/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The command set: any number of values of one role, in one step. */
#include "jd-cli-commands.h"
#include "jd-cli-project.h"
#include "jd-edit.h"

#include <glib/gi18n-lib.h>

#define MAX_CELLS 8

/* What each option sets. The fields of the profile are those of the role in every design. */
static const struct
{
  const char *option, *field;
  GType (*get_type) (void); /* of values that are words of a list */
  gboolean of_profile;
} settings[] = {
  { "--area", "area", jd_area_get_type },
  { "--sourcing", "sourcing", jd_sourcing_get_type },
  { "--insource", "insource", jd_level_get_type },
  { "--outsource", "outsource", jd_level_get_type },
  { "--recommendation", "recommendation", jd_recommendation_get_type, .of_profile = TRUE },
  { "--unit", "units" },
  { "--owner", "owner" },
  { "--note", "note" },
};
G_STATIC_ASSERT (G_N_ELEMENTS (settings) == MAX_CELLS);

typedef struct
{
  JdDesign *design;
  JdRole *role;
  JdCell cells[MAX_CELLS];
  guint n_cells;
  char *units; /* the text of the cell of --unit */
} Change;

/* The ids of the units that --unit names, by id or by name; "none" alone is no unit. */
static JdCliStatus
read_units (const JdCliArgs *args, JdProject *project, char **text)
{
  const char *const *named = jd_cli_args_get_all (args, "--unit");
  g_autoptr (GString) ids = g_string_new (NULL);

  if (g_str_equal (named[0], "none") && named[1] == NULL)
    {
      *text = g_strdup ("");
      return JD_CLI_DONE;
    }
  for (guint i = 0; named[i] != NULL; i++)
    {
      JdUnit *unit = jd_project_find_unit (project, named[i]);

      if (unit == NULL)
        unit = jd_project_find_unit_by_name (project, named[i]);
      if (unit == NULL)
        return jd_cli_args_misused (args, _ ("the project has no unit “%s”"), named[i]);
      g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", jd_unit_get_id (unit));
    }
  *text = g_string_free (g_steal_pointer (&ids), FALSE);
  return JD_CLI_DONE;
}

static JdCliStatus
read_change (const JdCliArgs *args, const JdCliProject *project, Change *change)
{
  for (guint i = 0; i < G_N_ELEMENTS (settings); i++)
    {
      const char *text = jd_cli_args_get (args, settings[i].option);
      JdCliStatus status = JD_CLI_DONE;
      int value;

      if (text == NULL)
        continue;
      if (settings[i].get_type != NULL)
        status = jd_cli_args_get_enum (args, settings[i].option, settings[i].get_type (), &value);
      else if (g_str_equal (settings[i].field, "units"))
        {
          status = read_units (args, jd_cli_project_get (project), &change->units);
          text = change->units;
        }
      if (status != JD_CLI_DONE)
        return status;
      change->cells[change->n_cells++] = (JdCell){
        settings[i].of_profile ? NULL : change->design,
        change->role,
        settings[i].field,
        text,
      };
    }
  if (change->n_cells == 0)
    return jd_cli_args_misused (args, _ ("there is nothing to set; name at least one value"));
  return JD_CLI_DONE;
}

static const JdCell *
find_cell (const Change *change, const char *field)
{
  for (guint i = 0; i < change->n_cells; i++)
    if (g_str_equal (change->cells[i].field, field))
      return &change->cells[i];
  return NULL;
}

static int
get_value (const Change *change, const char *field, GType type, int otherwise)
{
  const JdCell *cell = find_cell (change, field);
  int value = otherwise;

  if (cell != NULL)
    jd_enum_from_nick (type, cell->text, &value);
  return value;
}

/* One step by the verb that the window would use for the same act, so that the log says the same. */
static gboolean
apply (JdProject *project, const Change *change, const char *reason, GError **error)
{
  JdAssignment *assignment = jd_design_get_assignment (change->design, jd_role_get_index (change->role));
  const JdCell *first = &change->cells[0];
  guint n_places = (find_cell (change, "area") != NULL) + (find_cell (change, "sourcing") != NULL);

  if (n_places == change->n_cells)
    {
      JdArea area
        = (JdArea) get_value (change, "area", JD_TYPE_AREA, (int) jd_assignment_get_area (assignment));
      JdSourcing sourcing = (JdSourcing) get_value (
        change, "sourcing", JD_TYPE_SOURCING, (int) jd_assignment_get_sourcing (assignment));

      if (find_cell (change, "area") != NULL)
        return jd_edit_move_roles (project, change->design, &change->role, 1, area, sourcing, reason, error);
      return jd_edit_set_sourcing (project, change->design, &change->role, 1, sourcing, reason, error);
    }
  if (change->n_cells == 1
      && (g_str_equal (first->field, "insource") || g_str_equal (first->field, "outsource")))
    {
      JdSide side = g_str_equal (first->field, "insource") ? JD_SIDE_INSOURCE : JD_SIDE_OUTSOURCE;
      JdLevel level = (JdLevel) get_value (change, first->field, JD_TYPE_LEVEL, JD_LEVEL_NONE);

      return jd_edit_set_level (project, change->design, &change->role, 1, side, level, reason, error);
    }
  if (change->n_cells == 1)
    return jd_edit_set_field (
      project, first->design, &change->role, 1, first->field, first->text, reason, error);
  return jd_edit_set_cells (project, change->cells, change->n_cells, reason, error);
}

JdCliStatus
jd_cli_set (const JdCliArgs *args)
{
  g_autoptr (JdCliProject) project = jd_cli_project_load (args);
  g_autoptr (GError) error = NULL;
  g_autofree char *units = NULL;
  Change change = { 0 };
  JdCliStatus status;

  if (project == NULL)
    return JD_CLI_FAILED;
  status = jd_cli_project_get_role (project, jd_cli_args_get_operand (args, 1), &change.role);
  if (status == JD_CLI_DONE)
    status = jd_cli_project_get_design (project, &change.design);
  if (status == JD_CLI_DONE)
    {
      status = read_change (args, project, &change);
      units = change.units;
    }
  if (status != JD_CLI_DONE)
    return status;

  if (!apply (jd_cli_project_get (project), &change, jd_cli_args_get (args, "--reason"), &error))
    return jd_cli_project_refused (project, error);
  return jd_cli_project_save (project);
}
