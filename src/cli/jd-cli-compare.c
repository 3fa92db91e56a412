/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The command compare: what differs between two designs. */
#include "jd-cli-commands.h"
#include "jd-cli-project.h"
#include "jd-comparison-table.h"

JdCliStatus
jd_cli_compare (const JdCliArgs *args)
{
  g_autoptr (JdCliProject) project = jd_cli_project_load (args);
  g_autoptr (JdComparison) comparison = NULL;
  g_autoptr (JdTable) table = NULL;
  JdDesign *from, *to;
  JdCliStatus status;

  if (project == NULL)
    return JD_CLI_FAILED;
  status = jd_cli_project_get_design_operand (project, 1, &from);
  if (status == JD_CLI_DONE)
    status = jd_cli_project_get_design_operand (project, 2, &to);
  if (status != JD_CLI_DONE)
    return status;

  comparison = jd_comparison_new (jd_cli_project_get (project), from, to);
  if (jd_comparison_is_of_one_design (comparison))
    {
      g_autofree char *summary = jd_comparison_dup_summary (comparison);

      jd_cli_notice ("%s: %s", jd_cli_args_get_operand (args, 0), summary);
    }
  table
    = jd_comparison_table_new (jd_cli_project_get (project), &comparison, 1, jd_cli_args_get_language (args));
  return jd_cli_print (jd_table_get_text (table));
}
