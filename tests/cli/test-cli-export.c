/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pictures from the command line. */
#include "cli-run.h"

#include <string.h>

/* Every format of every view; the same bytes at the second time. */
static void
test_export (CliRun *run, gconstpointer data)
{
  static const struct
  {
    const char *name, *magic;
  } files[] = { { "o.svg", "<?xml" }, { "o.png", "\x89PNG" }, { "O.PDF", "%PDF-" } };
  static const char *const views[] = { "board", "functions", "roles", "cycle", "trend" };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    for (guint v = 0; v < G_N_ELEMENTS (views); v++)
      {
        g_autofree char *words
          = g_strdup_printf ("export p.jindate -o %s --view %s --target goal", files[i].name, views[v]);
        g_autofree char *first = NULL;
        g_autofree char *second = NULL;

        cli_run_expect (run, words, "");
        first = cli_run_dup_file (run, files[i].name);
        g_assert_true (g_str_has_prefix (first, files[i].magic));
        cli_run_expect (run, words, "");
        second = cli_run_dup_file (run, files[i].name);
        g_assert_cmpstr (first, ==, second);
      }
}

static void
test_export_fails (CliRun *run, gconstpointer data)
{
  g_assert_cmpint (cli_run (run, "export p.jindate -o nowhere/o.svg"), ==, 1);
  g_assert_true (g_str_has_prefix (run->messages, "nowhere/o.svg: "));
}

/* A project by the name of a picture is not written over. */
static void
test_export_onto_project (CliRun *run, gconstpointer data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  cli_run_expect (run, "new --catalogue isog-j-textbook -o p.svg", "");
  before = cli_run_dup_file (run, "p.svg");
  g_assert_cmpint (cli_run (run, "export p.svg -o ./p.svg"), ==, 2);
  after = cli_run_dup_file (run, "p.svg");
  g_assert_cmpstr (before, ==, after);
}

int
main (int argc, char **argv)
{
  cli_run_init (&argc, &argv);
  cli_test ("/jindate/cli/export", test_export);
  cli_test ("/jindate/cli/export-fails", test_export_fails);
  cli_test ("/jindate/cli/export-onto-project", test_export_onto_project);
  return g_test_run ();
}
