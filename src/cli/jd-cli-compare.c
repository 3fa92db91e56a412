/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The command compare: what differs between two designs. */
#include "jd-cli-commands.h"
#include "jd-cli-project.h"
#include "jd-cli-table.h"
#include "jd-comparison.h"

#include <glib/gi18n-lib.h>

/* A value as the command roles shows it: units by name, nothing where nobody has judged. */
static void
add_value (JdCliTable *table, const JdCliProject *project, const JdChange *change, const char *text)
{
  g_autofree char *units = NULL;

  if (g_str_equal (change->field, "units"))
    {
      g_auto (GStrv) ids = jd_field_split_words (text);

      units = jd_cli_project_dup_units (project, (const char *const *) ids);
      text = units;
    }
  else if (change->kind >= JD_CHANGE_ROSE && change->kind <= JD_CHANGE_INCLUDED
           && g_str_equal (text, jd_enum_to_nick (JD_TYPE_LEVEL, JD_LEVEL_NONE)))
    text = "";
  jd_cli_table_add (table, text);
}

static void
add_change (JdCliTable *table, const JdCliProject *project, const JdChange *change, const char *language)
{
  jd_cli_table_add (table, jd_role_get_code (change->role));
  jd_cli_table_add (table, jd_role_get_name (change->role, language));
  jd_cli_table_add (table, change->field);
  add_value (table, project, change, change->from);
  add_value (table, project, change, change->to);
}

static void
add_coverage (JdCliTable *table, const JdGroupMaturity *numbers)
{
  g_autofree char *text = g_strdup_printf ("%u/%u", numbers->scored, numbers->evaluated);

  jd_cli_table_add (table, text);
}

static void
add_group (JdCliTable *table, const JdGroupChange *change, const char *code, const char *title)
{
  if (jd_group_change_of_score (change))
    {
      jd_cli_table_add (table, code);
      jd_cli_table_add (table, title);
      jd_cli_table_add (table, "score");
      jd_cli_table_add_fraction (table, change->from);
      jd_cli_table_add_fraction (table, change->to);
    }
  if (jd_group_change_of_coverage (change))
    {
      jd_cli_table_add (table, code);
      jd_cli_table_add (table, title);
      jd_cli_table_add (table, "coverage");
      add_coverage (table, change->from_numbers);
      add_coverage (table, change->to_numbers);
    }
}

/* Roles first, then the functions and the whole whose mean or coverage is another. */
static void
fill_table (JdCliTable *table,
            const JdCliProject *project,
            const JdComparison *comparison,
            const char *language)
{
  for (guint i = 0; i < jd_comparison_get_n_changes (comparison); i++)
    add_change (table, project, jd_comparison_get_change (comparison, i), language);
  for (guint i = 0; i < jd_comparison_get_n_functions (comparison); i++)
    {
      const JdGroupChange *change = jd_comparison_get_function (comparison, i);

      add_group (table,
                 change,
                 jd_function_get_code (change->function),
                 jd_function_get_name (change->function, language));
    }
  add_group (table, jd_comparison_get_overall (comparison), "overall", _ ("Overall"));
}

JdCliStatus
jd_cli_compare (const JdCliArgs *args)
{
  g_autoptr (JdCliTable) table = jd_cli_table_new ("code title field from to");
  g_autoptr (JdCliProject) project = jd_cli_project_load (args);
  g_autoptr (JdComparison) comparison = NULL;
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
  fill_table (table, project, comparison, jd_cli_args_get_language (args));
  return jd_cli_table_print (table);
}
