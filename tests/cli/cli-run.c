/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli-run.h"

#include <glib/gstdio.h>
#include <locale.h>

static const char *program;

/* For g_test_init(); the program to test is the last argument. */
void
cli_run_init (int *argc, char ***argv)
{
  setlocale (LC_ALL, "");
  program = (*argv)[--*argc];
  g_setenv ("SOURCE_DATE_EPOCH", "1795168800", TRUE); /* 2026-11-20T10:00:00Z */
  g_setenv ("TZ", "UTC", TRUE);
  g_test_init (argc, argv, NULL);
}

/* The path of jindate-cli. */
const char *
cli_run_get_program (void)
{
  return program;
}

/* A new folder with the small project as p.jindate. */
void
cli_run_set_up (CliRun *self, gconstpointer data)
{
  g_autofree char *source = g_test_build_filename (G_TEST_DIST, "data", "small", "small.jindate", NULL);
  g_autofree char *target = NULL;
  g_autofree char *content = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;

  self->folder = g_dir_make_tmp ("jindate-cli-XXXXXX", &error);
  g_assert_no_error (error);
  g_file_get_contents (source, &content, &length, &error);
  g_assert_no_error (error);
  target = g_build_filename (self->folder, "p.jindate", NULL);
  g_file_set_contents (target, content, (gssize) length, &error);
  g_assert_no_error (error);
}

/* Nothing may be left in the folder that nobody asked for, so the names in it are few and known. */
void
cli_run_tear_down (CliRun *self, gconstpointer data)
{
  g_autoptr (GDir) folder = g_dir_open (self->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (self->folder, name, NULL);

      g_assert_false (g_str_has_prefix (name, ".~"));
      g_assert_cmpint (g_remove (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (self->folder), ==, 0);
  g_free (self->folder);
  g_free (self->output);
  g_free (self->messages);
}

/* Runs the program in the folder with @words, as a shell would split them. Returns the exit status. */
int
cli_run (CliRun *self, const char *words)
{
  g_autofree char *line = g_strdup_printf ("cli %s", words);
  g_auto (GStrv) argv = NULL;
  g_auto (GStrv) environment = g_environ_setenv (g_get_environ (), "XDG_DATA_HOME", self->folder, TRUE);
  g_autoptr (GError) error = NULL;
  int wait_status;

  g_shell_parse_argv (line, NULL, &argv, &error);
  g_assert_no_error (error);
  g_free (argv[0]);
  argv[0] = g_strdup (program);

  g_clear_pointer (&self->output, g_free);
  g_clear_pointer (&self->messages, g_free);
  g_spawn_sync (self->folder,
                argv,
                environment,
                G_SPAWN_DEFAULT,
                NULL,
                NULL,
                &self->output,
                &self->messages,
                &wait_status,
                &error);
  g_assert_no_error (error);
  g_test_message ("%s\n%s%s", words, self->output, self->messages);

  if (g_spawn_check_wait_status (wait_status, &error))
    return 0;
  g_assert_true (g_error_matches (error, G_SPAWN_EXIT_ERROR, error->code)); /* ended by itself */
  return error->code;
}

/* Runs the program, which must succeed in silence but for @output. */
void
cli_run_expect (CliRun *self, const char *words, const char *output)
{
  g_assert_cmpint (cli_run (self, words), ==, 0);
  g_assert_cmpstr (self->output, ==, output);
  g_assert_cmpstr (self->messages, ==, "");
}

/* The content of a file in the folder. Returns: (transfer full) */
char *
cli_run_dup_file (CliRun *self, const char *name)
{
  g_autofree char *path = g_build_filename (self->folder, name, NULL);
  g_autoptr (GError) error = NULL;
  char *content = NULL;

  g_file_get_contents (path, &content, NULL, &error);
  g_assert_no_error (error);
  return content;
}
