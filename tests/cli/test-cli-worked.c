/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Projects whose scores, coverage, distances, gaps, findings and changes were worked out by hand (tests/data/worked):
 * the analysis floor has the same exactly, and the program prints the same to one decimal. */
#include "cli-run.h"
#include "worked.h"

#include "jd-project-file.h"

static void
test_analysis (gconstpointer name)
{
  g_autofree char *path = worked_dup_path (name, ".jindate");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GPtrArray) parts = worked_read (name);
  g_autoptr (GError) error = NULL;
  g_autoptr (JdProject) project = jd_project_file_load (file, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (parts->len, >, 0);
  for (guint i = 0; i < parts->len; i++)
    {
      const WorkedPart *part = g_ptr_array_index (parts, i);
      g_autofree char *lines = worked_compute (project, part);

      g_test_message ("%s %s", part->first, part->second);
      g_assert_cmpstr (lines, ==, part->exact->str);
    }
}

/* Runs @words and appends of each row, after @kind, the cells at @columns; an empty cell is "-". */
static void
append_rows (GString *lines, CliRun *run, const char *words, const char *kind, const char *columns)
{
  g_auto (GStrv) rows = NULL;

  g_assert_cmpint (cli_run (run, words), ==, 0);
  rows = g_strsplit (run->output, "\n", -1);
  for (guint i = 1; rows[i] != NULL && *rows[i] != '\0'; i++)
    {
      g_auto (GStrv) cells = g_strsplit (rows[i], "\t", -1);

      g_string_append (lines, kind);
      for (const char *column = columns; *column != '\0'; column++)
        {
          const char *cell = cells[*column - '0'];

          g_string_append_printf (lines, " %s", *cell != '\0' ? cell : "-");
        }
      g_string_append_c (lines, '\n');
    }
}

static char *
run_part (CliRun *run, const char *path, const WorkedPart *part)
{
  g_autofree char *file = g_shell_quote (path);
  g_autofree char *design
    = g_str_equal (part->first, "newest") ? g_strdup ("") : g_strdup_printf (" --design %s", part->first);
  g_autofree char *target
    = g_str_equal (part->second, "-") ? g_strdup ("") : g_strdup_printf (" --target %s", part->second);
  g_autofree char *score = g_strdup_printf ("score %s%s%s", file, design, target);
  g_autofree char *patterns = g_strdup_printf ("patterns %s%s", file, design);
  g_autofree char *findings = g_strdup_printf ("findings %s%s%s", file, design, target);
  g_autofree char *compare = g_strdup_printf ("compare %s %s %s", file, part->first, part->second);
  GString *lines = g_string_new (NULL);

  if (part->is_compare)
    append_rows (lines, run, compare, "change", "0234");
  else
    {
      append_rows (lines, run, score, "score", "02345678");
      append_rows (lines, run, patterns, "pattern", "0123");
      append_rows (lines, run, findings, "finding", "0123");
    }
  return g_string_free (lines, FALSE);
}

static void
test_program (CliRun *run, gconstpointer name)
{
  g_autofree char *path = worked_dup_path (name, ".jindate");
  g_autoptr (GPtrArray) parts = worked_read (name);

  for (guint i = 0; i < parts->len; i++)
    {
      const WorkedPart *part = g_ptr_array_index (parts, i);
      g_autofree char *lines = run_part (run, path, part);

      g_assert_cmpstr (lines, ==, part->shown->str);
    }
}

int
main (int argc, char **argv)
{
  g_autoptr (GPtrArray) names = NULL;

  cli_run_init (&argc, &argv);
  names = worked_list ();
  g_assert_cmpuint (names->len, >=, 10);
  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);
      g_autofree char *analysis = g_strdup_printf ("/jindate/worked/%s/analysis", name);
      g_autofree char *program = g_strdup_printf ("/jindate/worked/%s/program", name);

      g_test_add_data_func (analysis, name, test_analysis);
      g_test_add (program, CliRun, name, cli_run_set_up, test_program, cli_run_tear_down);
    }
  return g_test_run ();
}
