/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The commands that write: new, design, set, apply-pattern. */
#include "cli-run.h"

#include <string.h>

static char *
dup_changed_lines (const char *before, const char *after)
{
  g_auto (GStrv) old_lines = g_strsplit (before, "\n", -1);
  g_auto (GStrv) new_lines = g_strsplit (after, "\n", -1);
  GString *changed = g_string_new (NULL);

  for (guint i = 0; new_lines[i] != NULL; i++)
    if (!g_strv_contains ((const char *const *) old_lines, new_lines[i]))
      g_string_append_printf (changed, "%s\n", g_strchug (new_lines[i]));
  return g_string_free (changed, FALSE);
}

/* Runs @words and checks which lines the project file has that it had not before. */
static void
assert_changes (CliRun *run, const char *words, const char *expected)
{
  g_autofree char *before = cli_run_dup_file (run, "p.jindate");
  g_autofree char *after = NULL;
  g_autofree char *changed = NULL;

  cli_run_expect (run, words, "");
  after = cli_run_dup_file (run, "p.jindate");
  changed = dup_changed_lines (before, after);
  g_assert_cmpstr (changed, ==, expected);
}

static void
test_new (CliRun *run, gconstpointer data)
{
  g_autofree char *content = NULL;
  g_autofree char *again = NULL;

  cli_run_expect (run, "new --catalogue itu-t-x1060 --title 'a <b> & \"c\"' -o n.jindate", "");
  content = cli_run_dup_file (run, "n.jindate");
  g_assert_nonnull (strstr (content, " title=\"a &lt;b&gt; &amp; &quot;c&quot;\""));
  cli_run_expect (run, "check n.jindate", "");
  cli_run_expect (run,
                  "designs n.jindate",
                  "id\tkind\ttitle\tdate\tpattern\n"
                  "d1\tas-is\t\t2026-11-20\t\n");
  g_assert_cmpint (cli_run (run, "score n.jindate"), ==, 0);
  g_assert_nonnull (strstr (run->output, "\t0\t64\t0\t0\t\t\n")); /* nothing scored, no side in use */

  /* Never overwrites. */
  g_assert_cmpint (cli_run (run, "new --catalogue isog-j-textbook -o n.jindate"), ==, 1);
  g_assert_true (g_str_has_prefix (run->messages, "n.jindate: "));
  again = cli_run_dup_file (run, "n.jindate");
  g_assert_cmpstr (again, ==, content);
}

/* A to-be takes areas, sourcing and units, and no levels; an option takes all. */
static void
test_design (CliRun *run, gconstpointer data)
{
  cli_run_expect (
    run,
    "design p.jindate --new to-be --from now --target-level 3 --date 2027-04-01 --title 'Next, year'",
    "d1\n");
  g_assert_cmpint (cli_run (run, "--lang en roles p.jindate --design d1"), ==, 0);
  g_assert_nonnull (
    strstr (run->output, "\nA-10\tResources\tA\tII\tcombination\t\t\t\tnone\t企画; Watch & Co.\t\t\n"));

  cli_run_expect (run, "design p.jindate --new option --from now", "d2\n");
  g_assert_cmpint (cli_run (run, "--lang en roles p.jindate --design d2"), ==, 0);
  g_assert_nonnull (strstr (run->output, "\nA-10\tResources\tA\tII\tcombination\t2\t3\t3\t"));

  cli_run_expect (run,
                  "designs p.jindate",
                  "id\tkind\ttitle\tdate\tpattern\n"
                  "old\tas-is\t去年\t2025-11-20\t\n"
                  "now\tas-is\t今年\t2026-11-20\t\n"
                  "goal\tto-be\t目標\t2027-11-20\t2\n"
                  "d1\tto-be\tNext, year\t2027-04-01\t\n"
                  "d2\toption\t\t2026-11-20\t\n");

  /* Every role with a side aims at 3, and 3 is what they have: no gap. */
  g_assert_cmpint (cli_run (run, "score p.jindate --target d1"), ==, 0);
  g_assert_nonnull (strstr (run->output, "\t3.0\t4\t5\t1\t1\t3.0\t0.0\n"));
}

/* B-2 stays outsourced under pattern 3, for its insource side is excluded; people are told, scripts get the id. */
static void
test_design_by_pattern (CliRun *run, gconstpointer data)
{
  g_assert_cmpint (cli_run (run, "design p.jindate --new to-be --from now --pattern 3"), ==, 0);
  g_assert_cmpstr (run->output, ==, "d1\n");
  g_assert_nonnull (strstr (run->messages, "B-2"));
  g_assert_cmpint (cli_run (run, "--lang en roles p.jindate --design d1"), ==, 0);
  g_assert_nonnull (strstr (run->output, "\nA-10\tResources\tA\tII\tinsource\t"));
  g_assert_nonnull (strstr (run->output, "\nB-2\tDigging\tB\tIV\toutsource\t"));
  g_assert_nonnull (strstr (run->output, "\nB-3\tSharing\tB\tall\tcombination\t"));
}

/* One changed line in the design and one added to the log, by the verb that the window would use. */
static void
test_set_one (CliRun *run, gconstpointer data)
{
  assert_changes (
    run,
    "set p.jindate A-2 --sourcing outsource",
    "<assignment role=\"A-2\" area=\"I\" sourcing=\"outsource\" insource=\"2\" outsource=\"none\"/>\n"
    "<entry time=\"2026-11-20T10:00:00Z\" what=\"set-sourcing\" design=\"now\" role=\"A-2\" "
    "field=\"sourcing\" "
    "from=\"insource\" to=\"outsource\" state=\"done\"/>\n");
  assert_changes (run,
                  "set p.jindate b1 --area IV --sourcing insource --reason 'own people'",
                  "<assignment role=\"B-1\" area=\"IV\" sourcing=\"insource\" insource=\"none\" "
                  "outsource=\"4\" units=\"u2\"/>\n"
                  "<entry time=\"2026-11-20T10:00:00Z\" what=\"move-role\" design=\"now\" role=\"B-1\" "
                  "field=\"area sourcing\" "
                  "from=\"III outsource\" to=\"IV insource\" reason=\"own people\" state=\"done\"/>\n");
  assert_changes (
    run,
    "set p.jindate A-2 --outsource 5 --design old",
    "<assignment role=\"A-2\" area=\"I\" sourcing=\"insource\" insource=\"1\" outsource=\"5\"/>\n"
    "<entry time=\"2026-11-20T10:00:00Z\" what=\"set-level\" design=\"old\" role=\"A-2\" field=\"outsource\" "
    "from=\"none\" to=\"5\" state=\"done\"/>\n");
  assert_changes (
    run,
    "set p.jindate A-2 --recommendation advanced",
    "<profile role=\"A-2\" recommendation=\"advanced\"/>\n"
    "<entry time=\"2026-11-20T10:00:00Z\" what=\"set-recommendation\" role=\"A-2\" field=\"recommendation\" "
    "from=\"none\" to=\"advanced\" state=\"done\"/>\n");
}

/* What is there already is no change: the file is not even touched. */
static void
test_set_same (CliRun *run, gconstpointer data)
{
  assert_changes (run, "set p.jindate A-1 --insource 3 --unit u1", "");
}

/* Several values are one step, and none is set where one is wrong. */
static void
test_set_many (CliRun *run, gconstpointer data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  cli_run_expect (run,
                  "set p.jindate B-3 --area all --sourcing combination --insource 1 --outsource excluded "
                  "--recommendation basic --unit u2 --unit 企画 --owner 'C\\D' --note 'x\ty' --reason why",
                  "");
  g_assert_cmpint (cli_run (run, "--lang en roles p.jindate"), ==, 0);
  g_assert_nonnull (
    strstr (run->output,
            "\nB-3\tSharing\tB\tall\tcombination\t1\texcluded\t1\tbasic\tWatch & Co.; 企画\tC\\\\D\t"
            "x\\ty\n"));

  cli_run_expect (run, "set p.jindate B-3 --unit none --insource none --owner ''", "");
  g_assert_cmpint (cli_run (run, "--lang en roles p.jindate"), ==, 0);
  g_assert_nonnull (
    strstr (run->output, "\nB-3\tSharing\tB\tall\tcombination\t\texcluded\t\tbasic\t\t\tx\\ty\n"));

  before = cli_run_dup_file (run, "p.jindate");
  g_assert_cmpint (cli_run (run, "set p.jindate B-3 --owner somebody --area none"), ==, 2);
  g_assert_cmpint (cli_run (run, "set p.jindate B-3 --owner somebody --unit nobody"), ==, 2);
  after = cli_run_dup_file (run, "p.jindate");
  g_assert_cmpstr (before, ==, after);
}

/* Pattern 3 takes II and IV in house; B-2 is named and left, B-3 (all areas) is combined. */
static void
test_apply_pattern (CliRun *run, gconstpointer data)
{
  cli_run_expect (run, "--lang en apply-pattern p.jindate 3", "code\ttitle\nB-2\tDigging\n");
  g_assert_cmpint (cli_run (run, "--lang en roles p.jindate"), ==, 0);
  g_assert_nonnull (strstr (run->output, "\nA-10\tResources\tA\tII\tinsource\t2\t3\t2\t"));
  g_assert_nonnull (strstr (run->output, "\nB-2\tDigging\tB\tIV\toutsource\t"));
  g_assert_nonnull (strstr (run->output, "\nB-3\tSharing\tB\tall\tcombination\t"));
  g_assert_nonnull (strstr (run->output, "\nB-4\tResearch\tB\tIII\toutsource\t"));

  cli_run_expect (run, "--lang ja apply-pattern p.jindate 3", "code\ttitle\nB-2\t調査\n");
  cli_run_expect (run, "--lang ja apply-pattern p.jindate 1 --design old", "code\ttitle\n");
}

int
main (int argc, char **argv)
{
  cli_run_init (&argc, &argv);
  cli_test ("/jindate/cli/new", test_new);
  cli_test ("/jindate/cli/design", test_design);
  cli_test ("/jindate/cli/design-by-pattern", test_design_by_pattern);
  cli_test ("/jindate/cli/set-one", test_set_one);
  cli_test ("/jindate/cli/set-same", test_set_same);
  cli_test ("/jindate/cli/set-many", test_set_many);
  cli_test ("/jindate/cli/apply-pattern", test_apply_pattern);
  return g_test_run ();
}
