/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Commands on patterns: patterns, apply-pattern. */
#include "jd-cli-commands.h"
#include "jd-cli-project.h"
#include "jd-table.h"
#include "jd-edit.h"
#include "jd-pattern-fit.h"

JdCliStatus
jd_cli_patterns (const JdCliArgs *args)
{
  g_autoptr (JdTable) table = jd_table_new ("pattern distance unassigned nearest");
  g_autoptr (JdCliProject) project = jd_cli_project_load (args);
  g_autoptr (JdPatternFit) fit = NULL;
  JdDesign *design;
  JdCliStatus status;

  if (project == NULL)
    return JD_CLI_FAILED;
  status = jd_cli_project_get_design (project, &design);
  if (status != JD_CLI_DONE)
    return status;

  fit = jd_pattern_fit_new (jd_cli_project_get (project), design);
  for (guint i = 0; i < jd_pattern_fit_get_n_patterns (fit); i++)
    {
      const JdPatternDistance *distance = jd_pattern_fit_get (fit, i);

      jd_table_add_count (table, jd_pattern_get_number (distance->pattern));
      jd_table_add_fraction (table, distance->distance);
      jd_table_add_count (table, jd_pattern_fit_get_unassigned (fit));
      jd_table_add (table, distance->nearest ? "yes" : "");
    }
  return jd_cli_print (jd_table_get_text (table));
}

JdCliStatus
jd_cli_apply_pattern (const JdCliArgs *args)
{
  g_autoptr (JdTable) table = jd_table_new ("code title");
  g_autoptr (JdCliProject) project = jd_cli_project_load (args);
  g_autoptr (GPtrArray) left_out = NULL;
  g_autoptr (GError) error = NULL;
  JdPattern *pattern;
  JdDesign *design;
  JdCliStatus status;

  if (project == NULL)
    return JD_CLI_FAILED;
  status = jd_cli_project_get_pattern (project, "PATTERN", jd_cli_args_get_operand (args, 1), &pattern);
  if (status == JD_CLI_DONE)
    status = jd_cli_project_get_design (project, &design);
  if (status != JD_CLI_DONE)
    return status;

  if (!jd_edit_apply_pattern (jd_cli_project_get (project), design, pattern, NULL, &left_out, &error))
    return jd_cli_project_refused (project, error);
  status = jd_cli_project_save (project);
  if (status != JD_CLI_DONE)
    return status;

  for (guint i = 0; i < left_out->len; i++)
    {
      JdRole *role = g_ptr_array_index (left_out, i);

      jd_table_add (table, jd_role_get_code (role));
      jd_table_add (table, jd_role_get_name (role, jd_cli_args_get_language (args)));
    }
  return jd_cli_print (jd_table_get_text (table));
}
