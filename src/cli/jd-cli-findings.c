/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The command findings: what to do next. */
#include "jd-cli-commands.h"
#include "jd-cli-project.h"
#include "jd-table.h"
#include "jd-findings.h"

/* The score of a function is a mean, that of a role a level or a state. */
static void
add_finding (JdTable *table, const JdFindings *findings, guint index, const char *language)
{
  const JdFinding *finding = jd_findings_get (findings, index);
  g_autofree char *text = jd_finding_dup_text (findings, index, language);

  jd_table_add (table, jd_enum_to_nick (JD_TYPE_FINDING_KIND, (int) finding->kind));
  if (finding->role == NULL)
    {
      jd_table_add (table, jd_function_get_code (finding->function));
      jd_table_add_fraction (table, finding->score);
    }
  else
    {
      jd_table_add (table, jd_role_get_code (finding->role));
      jd_table_add_level (table, finding->level);
    }
  jd_table_add_fraction (table, finding->gap);
  jd_table_add (table, text);
}

JdCliStatus
jd_cli_findings (const JdCliArgs *args)
{
  g_autoptr (JdTable) table = jd_table_new ("kind code score gap text");
  g_autoptr (JdCliProject) project = jd_cli_project_load (args);
  g_autoptr (JdFindings) findings = NULL;
  JdDesign *design, *target;
  JdCliStatus status;

  if (project == NULL)
    return JD_CLI_FAILED;
  status = jd_cli_project_get_design (project, &design);
  if (status == JD_CLI_DONE)
    status = jd_cli_project_get_target (project, &target);
  if (status != JD_CLI_DONE)
    return status;

  findings = jd_findings_new (jd_cli_project_get (project), design, target);
  for (guint i = 0; i < jd_findings_get_n (findings); i++)
    add_finding (table, findings, i, jd_cli_args_get_language (args));
  return jd_cli_print (jd_table_get_text (table));
}
