/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Wrong usage ends with 2, bad input with 1; both say what is wrong, print nothing and change nothing. */
#include "cli-run.h"

#include <string.h>

/* @says: what the message must name, which is the same in every language. */
static void
test_misuse (CliRun *run, gconstpointer data)
{
  static const struct
  {
    const char *words, *says;
  } rows[] = {
    { "", "jindate-cli" },
    { "fly", "fly" },
    { "--fast roles p.jindate", "--fast" },
    { "--lang", "--lang" },
    { "--lang fr roles p.jindate", "fr" },
    { "roles p.jindate --lang fr", "fr" },
    { "roles", "FILE" },
    { "roles p.jindate p.jindate", "p.jindate" },
    { "roles p.jindate --design", "--design" },
    { "roles p.jindate --design nope", "old, now, goal" },
    { "roles p.jindate --design now --design old", "--design" },
    { "roles p.jindate --target goal", "--target" },
    { "roles p.jindate -x", "-x" },
    { "check", "FILE" },
    { "catalogues p.jindate", "p.jindate" },
    { "score p.jindate --target now", "now" },
    { "score p.jindate --target nope", "nope" },
    { "findings", "FILE" },
    { "findings p.jindate --design nope", "old, now, goal" },
    { "findings p.jindate --target now", "now" },
    { "compare p.jindate now", "FILE A B" },
    { "compare p.jindate now old goal", "goal" },
    { "compare p.jindate now nope", "old, now, goal" },
    { "compare p.jindate nope now", "nope" },
    { "new -o n.jindate", "--catalogue" },
    { "new --catalogue isog-j-textbook", "--output" },
    { "new --catalogue nope -o n.jindate", "isog-j-textbook" },
    { "design p.jindate", "--new" },
    { "design p.jindate --new soon", "as-is, to-be, option" },
    { "design p.jindate --new to-be --from nope", "nope" },
    { "design p.jindate --new to-be --pattern 5", "5" },
    { "design p.jindate --new to-be --pattern two", "two" },
    { "design p.jindate --new to-be --date 2026-02-30", "2026-02-30" },
    { "design p.jindate --new to-be --target-level 6", "6" },
    { "design p.jindate --new to-be --target-level 3.5", "3.5" },
    { "set p.jindate", "FILE CODE" },
    { "set p.jindate A-1", "set" },
    { "set p.jindate A-1 --reason why", "set" },
    { "set p.jindate Z-9 --owner x", "Z-9" },
    { "set p.jindate A-1 --area V", "I, II, III, IV" },
    { "set p.jindate A-1 --sourcing inhouse", "unassigned, insource, combination, outsource" },
    { "set p.jindate A-1 --insource 6", "6" },
    { "set p.jindate A-1 --insource -1", "-1" },
    { "set p.jindate A-1 --insource 3.5", "3.5" },
    { "set p.jindate A-1 --insource ''", "--insource" },
    { "set p.jindate A-1 --outsource x", "--outsource" },
    { "set p.jindate A-1 --recommendation maybe", "maybe" },
    { "set p.jindate A-1 --unit nobody", "nobody" },
    { "set p.jindate A-1 --owner a --owner b", "--owner" },
    { "apply-pattern p.jindate", "1..4" },
    { "apply-pattern p.jindate 5", "5" },
    { "apply-pattern p.jindate 0", "0" },
    { "apply-pattern p.jindate IV", "IV" },
    { "export p.jindate", "--output" },
    { "export p.jindate -o o.gif", "o.gif" },
    { "export p.jindate -o o", ".svg" },
    { "export p.jindate -o o.svg --view cube", "board, functions, roles" },
  };
  g_autofree char *before = cli_run_dup_file (run, "p.jindate");
  g_autofree char *after = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_assert_cmpint (cli_run (run, rows[i].words), ==, 2);
      g_assert_cmpstr (run->output, ==, "");
      g_assert_nonnull (strstr (run->messages, rows[i].says));
    }
  after = cli_run_dup_file (run, "p.jindate");
  g_assert_cmpstr (before, ==, after);
}

static void
write_file (CliRun *run, const char *name, const char *content)
{
  g_autofree char *path = g_build_filename (run->folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, content, -1, &error);
  g_assert_no_error (error);
}

/* Every fault on a line of its own, with file and, where there is one, line; good files beside it say nothing. */
static void
test_bad_input (CliRun *run, gconstpointer data)
{
  static const char *const commands[] = { "designs bad.jindate",  "design bad.jindate --new option",
                                          "roles bad.jindate",    "score bad.jindate",
                                          "log bad.jindate",      "set bad.jindate A-1 --owner x",
                                          "findings bad.jindate", "compare bad.jindate now old",
                                          "patterns bad.jindate", "export bad.jindate -o o.svg",
                                          "check bad.jindate",    "apply-pattern bad.jindate 1" };

  write_file (
    run, "bad.jindate", "<?xml version=\"1.0\"?>\n<project xmlns=\"urn:jindate:project:1\">\n<oops/>\n");
  write_file (run, "empty.jindate", "");
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_assert_cmpint (cli_run (run, commands[i]), ==, 1);
      g_assert_cmpstr (run->output, ==, "");
      g_assert_true (g_str_has_prefix (run->messages, "bad.jindate:3: "));
    }

  g_assert_cmpint (cli_run (run, "check empty.jindate p.jindate bad.jindate none.jindate ."), ==, 1);
  g_assert_cmpstr (run->output, ==, "");
  g_assert_true (g_str_has_prefix (run->messages, "empty.jindate"));
  g_assert_nonnull (strstr (run->messages, "\nbad.jindate:3: "));
  g_assert_nonnull (strstr (run->messages, "\nnone.jindate: "));
  g_assert_nonnull (strstr (run->messages, "\n.: "));
  g_assert_null (strstr (run->messages, "p.jindate:"));
}

#define CATALOGUE                                                                                            \
  "<project xmlns=\"urn:jindate:project:1\">\n"                                                              \
  "<catalogue id=\"c\"><function code=\"A\"><role code=\"A-1\"/></function></catalogue>\n"

/* A project without a design, or with a to-be alone, has no results; the message says what is missing. */
static void
test_no_design (CliRun *run, gconstpointer data)
{
  static const struct
  {
    const char *words;
    int status;
    const char *says;
  } rows[] = {
    { "designs none.jindate", 0, "" },
    { "roles none.jindate", 1, "none.jindate: " },
    { "score none.jindate", 1, "none.jindate: " },
    { "patterns none.jindate", 1, "none.jindate: " },
    { "findings none.jindate", 1, "none.jindate: " },
    { "findings none.jindate --design d1", 2, "none.jindate" },
    { "compare none.jindate d1 d2", 2, "none.jindate" },
    { "findings goal.jindate", 1, "goal.jindate: " },
    { "findings goal.jindate --target goal", 1, "goal.jindate: " },
    { "findings goal.jindate --design goal --target goal", 0, "" },
    { "compare goal.jindate goal d2", 2, "goal" },
  };

  write_file (run, "none.jindate", CATALOGUE "<designs/>\n</project>\n");
  write_file (
    run, "goal.jindate", CATALOGUE "<designs><design id=\"goal\" kind=\"to-be\"/></designs></project>\n");
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_assert_cmpint (cli_run (run, rows[i].words), ==, rows[i].status);
      g_assert_nonnull (strstr (run->messages, rows[i].says));
      if (rows[i].status != 0)
        g_assert_cmpstr (run->output, ==, "");
      else
        g_assert_cmpstr (run->messages, ==, "");
    }
}

/* What a design may not say is told with its line before anything is computed from it. */
static void
test_bad_design (CliRun *run, gconstpointer data)
{
  static const struct
  {
    const char *design, *says;
  } rows[] = {
    { "<design id=\"d1\" kind=\"to-be\" pattern=\"7\"/>", "7" },
    { "<design id=\"d1\" date=\"2026-02-30\"/>", "2026-02-30" },
    { "<design id=\"d1\" date=\"last year\"/>", "last year" },
    { "<design id=\"d1\" kind=\"to-be\" target-level=\"6\"/>", "6" },
    { "<design id=\"d1\"><assignment role=\"A-1\" area=\"none\" sourcing=\"insource\" insource=\"none\" "
      "outsource=\"none\" due=\"2026-13-01\"/></design>",
      "2026-13-01" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *content
        = g_strdup_printf (CATALOGUE "<designs>\n%s\n</designs>\n</project>\n", rows[i].design);

      write_file (run, "bad.jindate", content);
      g_assert_cmpint (cli_run (run, "findings bad.jindate --design d1"), ==, 1);
      g_assert_cmpstr (run->output, ==, "");
      g_assert_true (g_str_has_prefix (run->messages, "bad.jindate:4: "));
      g_assert_nonnull (strstr (run->messages, rows[i].says));
    }
}

/* What follows "--" is a file, whatever it begins with. */
static void
test_dashes (CliRun *run, gconstpointer data)
{
  g_assert_cmpint (cli_run (run, "check -- --help"), ==, 1);
  g_assert_true (g_str_has_prefix (run->messages, "--help: "));
}

int
main (int argc, char **argv)
{
  cli_run_init (&argc, &argv);
  cli_test ("/jindate/cli/misuse", test_misuse);
  cli_test ("/jindate/cli/bad-input", test_bad_input);
  cli_test ("/jindate/cli/no-design", test_no_design);
  cli_test ("/jindate/cli/bad-design", test_bad_design);
  cli_test ("/jindate/cli/dashes", test_dashes);
  return g_test_run ();
}
