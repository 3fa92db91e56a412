/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The commands that only look: catalogues, check, designs, roles, score, patterns, log, help. */
#include "cli-run.h"

#include <string.h>

static void
test_catalogues (CliRun *run, gconstpointer data)
{
  g_assert_cmpint (cli_run (run, "--lang en catalogues"), ==, 0);
  g_assert_true (g_str_has_prefix (run->output, "id\ttitle\tedition\tfunctions\troles\n"));
  g_assert_nonnull (strstr (run->output, "\nisog-j-textbook\tTextbook for "));
  g_assert_nonnull (strstr (run->output, "\t9\t54\n"));
  g_assert_nonnull (strstr (run->output, "\nitu-t-x1060\t"));
  g_assert_nonnull (strstr (run->output, "\t9\t64\n"));

  g_assert_cmpint (cli_run (run, "--lang ja catalogues"), ==, 0);
  g_assert_nonnull (strstr (run->output, "\nisog-j-textbook\tセキュリティ対応組織の教科書"));
}

static void
test_check (CliRun *run, gconstpointer data)
{
  cli_run_expect (run, "check p.jindate", "");
  cli_run_expect (run, "check p.jindate p.jindate", "");
}

static void
test_designs (CliRun *run, gconstpointer data)
{
  cli_run_expect (run,
                  "designs p.jindate",
                  "id\tkind\ttitle\tdate\tpattern\n"
                  "old\tas-is\t去年\t2025-11-20\t\n"
                  "now\tas-is\t今年\t2026-11-20\t\n"
                  "goal\tto-be\t目標\t2027-11-20\t2\n");
}

/* Tab, newline and backslash are escaped; unscored is empty, excluded is a word; both sides are shown whatever the
 * sourcing uses. The newest as-is is taken by itself. */
static void
test_roles (CliRun *run, gconstpointer data)
{
  static const char *const expected
    = "code\ttitle\tfunction\tarea\tsourcing\tinsource\toutsource\tscore\trecommendation\tunits\towner\tnote"
      "\n"
      "A-1\tPolicy\tA\tI\tinsource\t3\t\t3\tbasic\t企画\ta\\\\b\tone\\ttwo\\nthree\n"
      "A-2\tCriteria\tA\tI\tinsource\t2\t\t2\tnone\t\t\t\n"
      "A-10\tResources\tA\tII\tcombination\t2\t3\t3\tnone\t企画; Watch & Co.\t\t\n"
      "B-1\tWatching\tB\tIII\toutsource\t\t4\t4\tnone\tWatch & Co.\t\t\n"
      "B-2\tDigging\tB\tIV\toutsource\texcluded\texcluded\texcluded\tnone\t\t\t\n"
      "B-3\tSharing\tB\tall\tunassigned\t\t\t\tnone\t\t\t\n"
      "B-4\tResearch\tB\tIII\tinsource\t1\t\t1\tunnecessary\t\t\t\n";

  cli_run_expect (run, "--lang en roles p.jindate", expected);
  cli_run_expect (run, "--lang=en roles p.jindate --design now", expected);
  cli_run_expect (run, "roles --lang en --design=now p.jindate", expected);

  g_assert_cmpint (cli_run (run, "--lang ja roles p.jindate --design old"), ==, 0);
  g_assert_nonnull (strstr (run->output, "\nA-1\t方針\tA\tI\tinsource\t1\t\t1\tbasic\t\t\t\n"));
}

/* Without a target, level 5 on every side in use.
 * A: (3 + 2 + 3) / 3 = 8/3 = 2.67; gap 5 - 8/3 = 7/3 = 2.33.
 * B: B-1 4; B-2 excluded; B-3 unassigned, so evaluated and unscored; B-4 unnecessary: 4 over 1/2; gap 1.
 * Overall: (3 + 2 + 3 + 4) / 4 = 3; gap 2. */
static void
test_score (CliRun *run, gconstpointer data)
{
  g_assert_cmpint (cli_run (run, "--lang en score p.jindate"), ==, 0);
  g_assert_cmpstr (run->output,
                   ==,
                   "function\ttitle\tscore\tscored\tevaluated\texcluded\tunnecessary\ttarget\tgap\n"
                   "A\tRunning\t2.7\t3\t3\t0\t0\t5.0\t2.3\n"
                   "B\tAnalysis\t4.0\t1\t2\t1\t1\t5.0\t1.0\n"
                   "overall\tOverall\t3.0\t4\t5\t1\t1\t5.0\t2.0\n");
}

/* Targets: A: 5, 4, 4 (default) are 13/3 = 4.33; gap 13/3 - 8/3 = 5/3 = 1.67.
 * B: B-1 4, B-2 4, B-3 4, B-4 unnecessary: 4; gap 0.
 * Overall: (13 + 12) / 6 = 25/6 = 4.17; gap 25/6 - 3 = 7/6 = 1.17. */
static void
test_score_target (CliRun *run, gconstpointer data)
{
  g_assert_cmpint (cli_run (run, "--lang en score p.jindate --design now --target goal"), ==, 0);
  g_assert_cmpstr (run->output,
                   ==,
                   "function\ttitle\tscore\tscored\tevaluated\texcluded\tunnecessary\ttarget\tgap\n"
                   "A\tRunning\t2.7\t3\t3\t0\t0\t4.3\t1.7\n"
                   "B\tAnalysis\t4.0\t1\t2\t1\t1\t4.0\t0.0\n"
                   "overall\tOverall\t3.0\t4\t5\t1\t1\t4.2\t1.2\n");
}

/* Last year only A was scored: 1, 1, 1. B has no score and, with no side in use, no target either. */
static void
test_score_gap (CliRun *run, gconstpointer data)
{
  g_assert_cmpint (cli_run (run, "--lang en score p.jindate --design old"), ==, 0);
  g_assert_nonnull (strstr (run->output, "\nB\tAnalysis\t\t0\t3\t0\t1\t\t\n"));
  g_assert_nonnull (strstr (run->output, "\noverall\tOverall\t1.0\t3\t6\t0\t1\t5.0\t4.0\n"));
}

/* A: 8/3, below 3 for its one 2.  B: 4 over 1/2, which is enough.  Side levels below 5: in I A-2 2 (gap 3) and A-1 3
 * (gap 2), in II A-10 2 (gap 3); outside A-10 3 and, in III, B-1 4.  This catalogue has no words for levels. */
static void
test_findings (CliRun *run, gconstpointer data)
{
  cli_run_expect (
    run,
    "--lang en findings p.jindate",
    "kind\tcode\tscore\tgap\ttext\n"
    "strength\tB\t4.0\t1.0\tB Analysis is a strength: score 4.0 (4 ÷ 1; 1/2 scored), at least 4, thanks to "
    "B-1 Watching (4).\n"
    "weakness\tA\t2.7\t2.3\tA Running is a weakness: score 2.7 (8 ÷ 3; 3/3 scored), below 3, because of "
    "A-2 Criteria (2).\n"
    "improve-insource\tA-2\t2\t3.0\tA-2 Criteria (area I): insource level 2, 3 short of the target 5. Next "
    "is "
    "level 3.\n"
    "improve-insource\tA-1\t3\t2.0\tA-1 Policy (area I): insource level 3, 2 short of the target 5. Next is "
    "level 4.\n"
    "improve-insource\tA-10\t2\t3.0\tA-10 Resources (area II): insource level 2, 3 short of the target 5. "
    "Next "
    "is level 3.\n"
    "improve-outsource\tA-10\t3\t2.0\tA-10 Resources (area II): outsource level 3, 2 short of the target 5. "
    "Next is level 4.\n"
    "improve-outsource\tB-1\t4\t1.0\tB-1 Watching (area III): outsource level 4, 1 short of the target 5. "
    "Next "
    "is level 5.\n");
  cli_run_expect (run, "findings p.jindate --design goal --target goal", "kind\tcode\tscore\tgap\ttext\n");
}

/* A: targets 5, 4, 4 are 13/3; gap 13/3 - 8/3 = 5/3.  B: gap 0.  The to-be drops the outsource side of A-10; B-1 is at
 * its target.  In I lack 2 each, the lower level first. */
static void
test_findings_target (CliRun *run, gconstpointer data)
{
  cli_run_expect (
    run,
    "--lang en findings p.jindate --target goal",
    "kind\tcode\tscore\tgap\ttext\n"
    "strength\tB\t4.0\t0.0\tB Analysis is a strength: score 4.0 (4 ÷ 1; 1/2 scored), at least 4, thanks to "
    "B-1 Watching (4).\n"
    "weakness\tA\t2.7\t1.7\tA Running is a weakness: score 2.7 (8 ÷ 3; 3/3 scored), below 3 and 1.7 short of "
    "the target 4.3, because of A-2 Criteria (2 → 4), A-1 Policy (3 → 5), A-10 Resources (3 → 4).\n"
    "improve-insource\tA-2\t2\t2.0\tA-2 Criteria (area I): insource level 2, 2 short of the target 4. Next "
    "is "
    "level 3.\n"
    "improve-insource\tA-1\t3\t2.0\tA-1 Policy (area I): insource level 3, 2 short of the target 5. Next is "
    "level 4.\n"
    "improve-insource\tA-10\t2\t2.0\tA-10 Resources (area II): insource level 2, 2 short of the target 4. "
    "Next "
    "is level 3.\n"
    "move\tA-10\t3\t1.0\tA-10 Resources (area II): combination → insource (score: 3, target: 4).\n"
    "move\tB-3\t\t\tB-3 Sharing (all areas): unassigned → combination (score: unscored, target: 4).\n");
}

/* Roles in their order, then functions and the whole. A: (1+1+1)/3 = 1 was 3/3, 8/3 = 2.7 is too.  B: unscored over
 * 0/3, now 4 over 1/2, for B-2 is excluded.  Overall: 1 over 3/6, now (8+4)/4 = 3 over 4/5.  B-4 is unnecessary, but it
 * moved all the same. */
static void
test_compare (CliRun *run, gconstpointer data)
{
  static const char *const expected = "code\ttitle\tfield\tfrom\tto\n"
                                      "A-1\tPolicy\tinsource\t1\t3\n"
                                      "A-1\tPolicy\tscore\t1\t3\n"
                                      "A-1\tPolicy\tunits\t\t企画\n"
                                      "A-1\tPolicy\towner\t\ta\\\\b\n"
                                      "A-1\tPolicy\tnote\t\tone\\ttwo\\nthree\n"
                                      "A-2\tCriteria\tinsource\t1\t2\n"
                                      "A-2\tCriteria\tscore\t1\t2\n"
                                      "A-10\tResources\tsourcing\tinsource\tcombination\n"
                                      "A-10\tResources\tinsource\t1\t2\n"
                                      "A-10\tResources\toutsource\t\t3\n"
                                      "A-10\tResources\tscore\t1\t3\n"
                                      "A-10\tResources\tunits\t\t企画; Watch & Co.\n"
                                      "B-1\tWatching\tsourcing\tunassigned\toutsource\n"
                                      "B-1\tWatching\toutsource\t\t4\n"
                                      "B-1\tWatching\tscore\t\t4\n"
                                      "B-1\tWatching\tunits\t\tWatch & Co.\n"
                                      "B-2\tDigging\tsourcing\tunassigned\toutsource\n"
                                      "B-2\tDigging\toutsource\t\texcluded\n"
                                      "B-2\tDigging\tscore\t\texcluded\n"
                                      "B-4\tResearch\tsourcing\tunassigned\tinsource\n"
                                      "B-4\tResearch\tinsource\t\t1\n"
                                      "B-4\tResearch\tscore\t\t1\n"
                                      "A\tRunning\tscore\t1.0\t2.7\n"
                                      "B\tAnalysis\tscore\t\t4.0\n"
                                      "B\tAnalysis\tcoverage\t0/3\t1/2\n"
                                      "overall\tOverall\tscore\t1.0\t3.0\n"
                                      "overall\tOverall\tcoverage\t3/6\t4/5\n";

  g_assert_cmpint (cli_run (run, "--lang en compare p.jindate old now"), ==, 0);
  g_assert_cmpstr (run->output, ==, expected);
}

/* A design compared with itself: no row, and a word about it that is no part of the output. */
static void
test_compare_itself (CliRun *run, gconstpointer data)
{
  g_assert_cmpint (cli_run (run, "compare p.jindate now now"), ==, 0);
  g_assert_cmpstr (run->output, ==, "code\ttitle\tfield\tfrom\tto\n");
  g_assert_true (g_str_has_prefix (run->messages, "p.jindate: "));
}

/* A-1 and A-2 (I, insource) fit everywhere; A-10 (II, combination) is always a half off; B-1 (III, outsource) is off
 * under 4; B-2 (IV, outsource) under 3 and 4; B-3 is unassigned; B-4 is unnecessary.
 * 1: 0.5, 2: 0.5, 3: 1.5, 4: 2.5; the tie goes to the lower number. */
static void
test_patterns (CliRun *run, gconstpointer data)
{
  cli_run_expect (run,
                  "patterns p.jindate",
                  "pattern\tdistance\tunassigned\tnearest\n"
                  "1\t0.5\t1\tyes\n"
                  "2\t0.5\t1\t\n"
                  "3\t1.5\t1\t\n"
                  "4\t2.5\t1\t\n");
}

static void
test_log (CliRun *run, gconstpointer data)
{
  cli_run_expect (
    run,
    "log p.jindate",
    "time\twhat\trole\tfield\tfrom\tto\treason\tstate\n"
    "2026-11-20T09:30:00Z\tmove-role\tB-1\tarea sourcing\tIV insource\tIII outsource\t夜間\tdone\n");
}

/* A log is printed as it is, whatever it tells of. */
static void
test_log_of_the_unknown (CliRun *run, gconstpointer data)
{
  g_autofree char *path
    = g_test_build_filename (G_TEST_DIST, "data", "valid", "log-of-the-unknown.jindate", NULL);
  g_autofree char *words = g_strconcat ("log ", path, NULL);

  cli_run_expect (run,
                  words,
                  "time\twhat\trole\tfield\tfrom\tto\treason\tstate\n"
                  "2026-11-20T09:30:00Z\tguess\tZ-9\tsourcing\tinsource\tlater\t\tdone\n"
                  "1999-01-01T00:00:00Z\tmove-role\tA-1\tarea sourcing\tI insource\tV\tnone\tundone\n"
                  "2026-11-20T09:30:00Z\tset-unit\t\tunits/u9/name\tOld\tNew\t\tredone\n"
                  "2026-11-20T09:30:00Z\tfuture\t\t\t\t\t\tdone\n");
}

/* Help names every command and every option, and is no error. */
static void
test_help (CliRun *run, gconstpointer data)
{
  static const char *const commands[]
    = { "catalogues", "new",     "check",    "designs", "design",        "roles", "score",
        "findings",   "compare", "patterns", "set",     "apply-pattern", "log",   "export" };

  g_assert_cmpint (cli_run (run, "--help"), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autofree char *row = g_strdup_printf ("\n  %s ", commands[i]);

      g_assert_nonnull (strstr (run->output, row));
    }
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autofree char *words = g_strdup_printf ("%s --help", commands[i]);

      g_assert_cmpint (cli_run (run, words), ==, 0);
      g_assert_nonnull (strstr (run->output, commands[i]));
      g_assert_cmpstr (run->messages, ==, "");
    }
  g_assert_cmpint (cli_run (run, "--version"), ==, 0);
  g_assert_true (g_str_has_prefix (run->output, "jindate-cli "));
}

/* The output that cannot be written is a failure. */
static void
test_full_disk (CliRun *run, gconstpointer data)
{
  g_autofree char *script = g_strdup_printf ("exec %s roles p.jindate > /dev/full", cli_run_get_program ());
  const char *argv[] = { "sh", "-c", script, NULL };
  g_autoptr (GError) error = NULL;
  int wait_status;

  g_spawn_sync (run->folder,
                (char **) argv,
                NULL,
                G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL,
                NULL,
                NULL,
                NULL,
                NULL,
                &wait_status,
                &error);
  g_assert_no_error (error);
  g_assert_false (g_spawn_check_wait_status (wait_status, &error));
  g_assert_error (error, G_SPAWN_EXIT_ERROR, 1);
}

/* A server has no GTK. */
static void
test_without_gtk (CliRun *run, gconstpointer data)
{
  const char *argv[] = { "ldd", cli_run_get_program (), NULL };
  g_autofree char *libraries = NULL;
  g_autoptr (GError) error = NULL;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &libraries, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (libraries, "libcairo"));
  g_assert_null (strstr (libraries, "libgtk"));
  g_assert_null (strstr (libraries, "libgdk"));
  g_assert_null (strstr (libraries, "libadwaita"));
}

int
main (int argc, char **argv)
{
  cli_run_init (&argc, &argv);
  cli_test ("/jindate/cli/catalogues", test_catalogues);
  cli_test ("/jindate/cli/check", test_check);
  cli_test ("/jindate/cli/designs", test_designs);
  cli_test ("/jindate/cli/roles", test_roles);
  cli_test ("/jindate/cli/score", test_score);
  cli_test ("/jindate/cli/score-target", test_score_target);
  cli_test ("/jindate/cli/score-gap", test_score_gap);
  cli_test ("/jindate/cli/findings", test_findings);
  cli_test ("/jindate/cli/findings-target", test_findings_target);
  cli_test ("/jindate/cli/compare", test_compare);
  cli_test ("/jindate/cli/compare-itself", test_compare_itself);
  cli_test ("/jindate/cli/patterns", test_patterns);
  cli_test ("/jindate/cli/log", test_log);
  cli_test ("/jindate/cli/log-of-the-unknown", test_log_of_the_unknown);
  cli_test ("/jindate/cli/help", test_help);
  cli_test ("/jindate/cli/full-disk", test_full_disk);
  cli_test ("/jindate/cli/without-gtk", test_without_gtk);
  return g_test_run ();
}
