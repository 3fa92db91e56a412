/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Commands on designs: designs, design. */
#include "jd-cli-commands.h"
#include "jd-cli-project.h"
#include "jd-table.h"
#include "jd-edit.h"

#include <glib/gi18n-lib.h>

JdCliStatus
jd_cli_designs (const JdCliArgs *args)
{
  g_autoptr (JdTable) table = jd_table_new ("id kind title date pattern");
  g_autoptr (JdCliProject) project = jd_cli_project_load (args);

  if (project == NULL)
    return JD_CLI_FAILED;
  for (guint i = 0; i < jd_project_get_n_designs (jd_cli_project_get (project)); i++)
    {
      JdDesign *design = jd_project_get_design (jd_cli_project_get (project), i);

      jd_table_add (table, jd_design_get_id (design));
      jd_table_add (table, jd_enum_to_nick (JD_TYPE_DESIGN_KIND, jd_design_get_kind (design)));
      jd_table_add (table, jd_design_get_title (design));
      jd_table_add (table, jd_design_get_date (design));
      if (jd_design_get_pattern (design) > 0)
        jd_table_add_count (table, jd_design_get_pattern (design));
      else
        jd_table_add (table, "");
    }
  return jd_cli_print (jd_table_get_text (table));
}

static JdCliStatus
read_plan (const JdCliArgs *args, const JdCliProject *project, JdDesignPlan *plan)
{
  const char *pattern = jd_cli_args_get (args, "--pattern");
  const char *target_level = jd_cli_args_get (args, "--target-level");
  int kind;
  JdCliStatus status = jd_cli_args_get_enum (args, "--new", JD_TYPE_DESIGN_KIND, &kind);

  if (status == JD_CLI_DONE)
    status = jd_cli_project_find_design (project, "--from", &plan->from);
  if (status == JD_CLI_DONE && pattern != NULL)
    status = jd_cli_project_get_pattern (project, "--pattern", pattern, &plan->pattern);
  if (status == JD_CLI_DONE && target_level != NULL)
    status = jd_cli_args_get_number (args, "--target-level", target_level, 1, 5, &plan->target_level);
  if (status != JD_CLI_DONE)
    return status;

  plan->kind = (JdDesignKind) kind;
  plan->title = jd_cli_args_get (args, "--title");
  plan->date = jd_cli_args_get (args, "--date");
  return JD_CLI_DONE;
}

static void
tell_left_out (GPtrArray *roles)
{
  g_autoptr (GString) codes = g_string_new (NULL);

  if (roles == NULL || roles->len == 0)
    return;
  for (guint i = 0; i < roles->len; i++)
    g_string_append_printf (
      codes, "%s%s", i > 0 ? ", " : "", jd_role_get_code (g_ptr_array_index (roles, i)));
  jd_cli_notice (_ ("left out by the pattern, because their new side is excluded: %s"), codes->str);
}

JdCliStatus
jd_cli_design (const JdCliArgs *args)
{
  g_autoptr (JdCliProject) project = jd_cli_project_load (args);
  g_autoptr (GPtrArray) left_out = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *line = NULL;
  JdDesignPlan plan = { 0 };
  JdDesign *design;
  JdCliStatus status;

  if (project == NULL)
    return JD_CLI_FAILED;
  status = read_plan (args, project, &plan);
  if (status != JD_CLI_DONE)
    return status;
  design = jd_edit_add_design (jd_cli_project_get (project), &plan, NULL, &left_out, &error);
  if (design == NULL)
    return jd_cli_project_refused (project, error);
  status = jd_cli_project_save (project);
  if (status != JD_CLI_DONE)
    return status;

  tell_left_out (left_out);
  line = g_strconcat (jd_design_get_id (design), "\n", NULL);
  return jd_cli_print (line);
}
