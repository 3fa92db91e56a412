/* SPDX-License-Identifier: GPL-3.0-or-later */
/* jindate-cli: everything that needs no window. */
#include "config.h"

#include "jd-cli-commands.h"
#include "jd-cli-help.h"
#include "jd-cli-language.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static JdCliStatus misuse (const char *format, ...) G_GNUC_PRINTF (1, 2);

static JdCliStatus
misuse (const char *format, ...)
{
  g_autofree char *text = NULL;
  va_list args;

  va_start (args, format);
  text = g_strdup_vprintf (format, args);
  va_end (args);

  jd_cli_notice ("jindate-cli: %s", text);
  jd_cli_notice ("%s", _ ("Try “jindate-cli --help”."));
  return JD_CLI_MISUSED;
}

static JdCliStatus
run_command (char **words, const char *language)
{
  const JdCliCommand *command = jd_cli_commands_find (words[0]);
  g_autoptr (JdCliArgs) args = NULL;
  JdCliStatus status;

  if (command == NULL)
    return misuse (_ ("unknown command “%s”"), words[0]);
  args = jd_cli_args_parse (command, words + 1, language, &status);
  return args != NULL ? command->run (args) : status;
}

static JdCliStatus
run (char **words)
{
  const char *language = NULL;

  for (; *words != NULL && **words == '-'; words++)
    {
      if (g_str_equal (*words, "--help"))
        {
          g_autofree char *overview = jd_cli_help_dup_overview ();

          return jd_cli_print (overview);
        }
      if (g_str_equal (*words, "--version"))
        return jd_cli_print ("jindate-cli " JD_VERSION "\n");

      if (g_str_has_prefix (*words, "--lang="))
        language = *words + strlen ("--lang=");
      else if (!g_str_equal (*words, "--lang"))
        return misuse (_ ("unknown option “%s”"), *words);
      else if (words[1] == NULL)
        return misuse (_ ("%s needs a value"), *words);
      else
        language = *++words;
      if (!jd_cli_language_choose (language))
        return JD_CLI_MISUSED;
    }

  if (*words == NULL)
    {
      g_autofree char *overview = jd_cli_help_dup_overview ();

      jd_cli_notice ("%s", overview);
      return JD_CLI_MISUSED;
    }
  return run_command (words, language != NULL ? language : jd_cli_language_guess ());
}

int
main (int argc, char **argv)
{
  jd_cli_language_init ();
  return run (argv + 1);
}
