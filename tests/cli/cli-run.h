/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Runs jindate-cli on files in a folder of its own, as a person would type it. */
#pragma once

#include <glib.h>

typedef struct
{
  char *folder;
  char *output;   /* of the last run */
  char *messages; /* of the last run, on stderr */
} CliRun;

void cli_run_init (int *argc, char ***argv);
void cli_run_set_up (CliRun *self, gconstpointer data);
void cli_run_tear_down (CliRun *self, gconstpointer data);

const char *cli_run_get_program (void);
int cli_run (CliRun *self, const char *words);
void cli_run_expect (CliRun *self, const char *words, const char *output);
char *cli_run_dup_file (CliRun *self, const char *name) G_GNUC_WARN_UNUSED_RESULT;

#define cli_test(path, function) g_test_add (path, CliRun, NULL, cli_run_set_up, function, cli_run_tear_down)
