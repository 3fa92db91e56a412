/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Commands on whole files: catalogues, new, check. */
#include "jd-builder.h"
#include "jd-catalogue-store.h"
#include "jd-cli-commands.h"
#include "jd-cli-project.h"
#include "jd-table.h"

JdCliStatus
jd_cli_catalogues (const JdCliArgs *args)
{
  g_autoptr (JdTable) table = jd_table_new ("id title edition functions roles");
  g_autoptr (GPtrArray) faults = NULL;
  g_autoptr (GPtrArray) catalogues = jd_catalogue_store_load_all (&faults);
  JdCliStatus status;

  for (guint i = 0; i < catalogues->len; i++)
    {
      JdCatalogue *catalogue = g_ptr_array_index (catalogues, i);

      jd_table_add (table, jd_catalogue_get_id (catalogue));
      jd_table_add (table, jd_catalogue_get_title (catalogue, jd_cli_args_get_language (args)));
      jd_table_add (table, jd_catalogue_get_edition (catalogue));
      jd_table_add_count (table, jd_catalogue_get_n_functions (catalogue));
      jd_table_add_count (table, jd_catalogue_get_n_roles (catalogue));
    }
  status = jd_cli_print (jd_table_get_text (table));
  for (guint i = 0; i < faults->len; i++)
    jd_cli_notice ("%s", (const char *) g_ptr_array_index (faults, i));
  return faults->len > 0 ? JD_CLI_FAILED : status;
}

JdCliStatus
jd_cli_new (const JdCliArgs *args)
{
  const char *path = jd_cli_args_get (args, "--output");
  const char *title = jd_cli_args_get (args, "--title");
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr (JdCatalogue) catalogue = NULL;
  g_autoptr (JdProject) project = NULL;
  g_autoptr (GError) error = NULL;

  catalogue = jd_catalogue_store_load (jd_cli_args_get (args, "--catalogue"), &error);
  if (catalogue == NULL)
    return jd_cli_args_misused (args, "%s", error->message);
  project = jd_build_project (catalogue, title != NULL ? title : "");
  if (!jd_project_file_save (project, file, JD_WRITE_NEW, NULL, NULL, &error))
    return jd_cli_failed (path, error);
  return JD_CLI_DONE;
}

JdCliStatus
jd_cli_check (const JdCliArgs *args)
{
  JdCliStatus status = JD_CLI_DONE;

  for (guint i = 0; i < jd_cli_args_get_n_operands (args); i++)
    {
      const char *path = jd_cli_args_get_operand (args, i);
      g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
      g_autoptr (GError) error = NULL;
      g_autoptr (JdProject) project = jd_project_file_load (file, NULL, &error);

      if (project == NULL)
        status = jd_cli_failed (path, error);
    }
  return status;
}
