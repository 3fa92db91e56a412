/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Commands that print what a project says: roles, score, log. */
#include "jd-cli-commands.h"
#include "jd-cli-project.h"
#include "jd-log-table.h"
#include "jd-maturity.h"

#include <glib/gi18n-lib.h>

static void
add_role (JdTable *table,
          const JdCliProject *project,
          JdAssignment *assignment,
          JdLevel score,
          const char *language)
{
  JdRole *role = jd_assignment_get_role (assignment);
  JdProfile *profile = jd_project_get_profile (jd_cli_project_get (project), jd_role_get_index (role));

  jd_table_add (table, jd_role_get_code (role));
  jd_table_add (table, jd_role_get_name (role, language));
  jd_table_add (table, jd_function_get_code (jd_role_get_function (role)));
  jd_table_add (table, jd_enum_to_nick (JD_TYPE_AREA, jd_assignment_get_area (assignment)));
  jd_table_add (table, jd_enum_to_nick (JD_TYPE_SOURCING, jd_assignment_get_sourcing (assignment)));
  jd_table_add_level (table, jd_assignment_get_level (assignment, JD_SIDE_INSOURCE));
  jd_table_add_level (table, jd_assignment_get_level (assignment, JD_SIDE_OUTSOURCE));
  jd_table_add_level (table, score);
  jd_table_add (table, jd_enum_to_nick (JD_TYPE_RECOMMENDATION, jd_profile_get_recommendation (profile)));
  jd_table_add_units (table, jd_cli_project_get (project), jd_assignment_get_units (assignment));
  jd_table_add (table, jd_assignment_get_owner (assignment));
  jd_table_add (table, jd_assignment_get_note (assignment));
}

JdCliStatus
jd_cli_roles (const JdCliArgs *args)
{
  g_autoptr (JdTable) table
    = jd_table_new ("code title function area sourcing insource outsource score recommendation units "
                    "owner note");
  g_autoptr (JdCliProject) project = jd_cli_project_load (args);
  g_autoptr (JdMaturity) maturity = NULL;
  JdDesign *design;
  JdCliStatus status;

  if (project == NULL)
    return JD_CLI_FAILED;
  status = jd_cli_project_get_design (project, &design);
  if (status != JD_CLI_DONE)
    return status;

  maturity = jd_maturity_new (jd_cli_project_get (project), design, NULL);
  for (guint i = 0; i < jd_design_get_n_assignments (design); i++)
    add_role (table,
              project,
              jd_design_get_assignment (design, i),
              jd_maturity_get_role (maturity, i)->score,
              jd_cli_args_get_language (args));
  return jd_cli_print (jd_table_get_text (table));
}

static void
add_group (JdTable *table, const char *code, const char *title, const JdGroupMaturity *group)
{
  jd_table_add (table, code);
  jd_table_add (table, title);
  jd_table_add_fraction (table, group->score);
  jd_table_add_count (table, group->scored);
  jd_table_add_count (table, group->evaluated);
  jd_table_add_count (table, group->excluded);
  jd_table_add_count (table, group->unnecessary);
  jd_table_add_fraction (table, group->target);
  jd_table_add_fraction (table, group->gap);
}

/* Without --target, target and gap are those of level 5 on every side in use (design, section 4, rule 5). */
JdCliStatus
jd_cli_score (const JdCliArgs *args)
{
  g_autoptr (JdTable) table
    = jd_table_new ("function title score scored evaluated excluded unnecessary target gap");
  g_autoptr (JdCliProject) project = jd_cli_project_load (args);
  g_autoptr (JdMaturity) maturity = NULL;
  JdCatalogue *catalogue;
  JdDesign *design, *target;
  JdCliStatus status;

  if (project == NULL)
    return JD_CLI_FAILED;
  status = jd_cli_project_get_design (project, &design);
  if (status == JD_CLI_DONE)
    status = jd_cli_project_get_target (project, &target);
  if (status != JD_CLI_DONE)
    return status;

  maturity = jd_maturity_new (jd_cli_project_get (project), design, target);
  catalogue = jd_project_get_catalogue (jd_cli_project_get (project));
  for (guint i = 0; i < jd_maturity_get_n_functions (maturity); i++)
    {
      JdFunction *function = jd_catalogue_get_function (catalogue, i);

      add_group (table,
                 jd_function_get_code (function),
                 jd_function_get_name (function, jd_cli_args_get_language (args)),
                 jd_maturity_get_function (maturity, i));
    }
  add_group (table, "overall", _ ("Overall"), jd_maturity_get_overall (maturity));
  return jd_cli_print (jd_table_get_text (table));
}

JdCliStatus
jd_cli_log (const JdCliArgs *args)
{
  g_autoptr (JdTable) table = NULL;
  g_autoptr (JdCliProject) project = jd_cli_project_load (args);

  if (project == NULL)
    return JD_CLI_FAILED;
  table = jd_log_table_new (jd_project_get_log (jd_cli_project_get (project)));
  return jd_cli_print (jd_table_get_text (table));
}
