/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-cli-help.h"

#include "jd-cli-commands.h"

#include <glib/gi18n-lib.h>

/* @left and then @right in a column of its own. */
static void
append_row (GString *text, const char *left, const char *right)
{
  const int width = 30;

  g_string_append_printf (text, "  %-*s %s\n", width, left, right);
}

/* The commands. Returns: (transfer full) */
char *
jd_cli_help_dup_overview (void)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_append_printf (text, "%s\n\n", _ ("Usage: jindate-cli [--lang ja|en] COMMAND [ARGUMENT...]"));
  for (const JdCliCommand *command = jd_cli_commands_list (); command->name != NULL; command++)
    append_row (text, command->name, _ (command->summary));
  g_string_append_c (text, '\n');
  append_row (text, "--lang ja|en", _ ("language of names and messages; else that of the locale"));
  append_row (text, "--help", _ ("this help; after a command, help on the command"));
  append_row (text, "--version", _ ("which version this is"));
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
append_option (GString *text, const JdCliOption *option)
{
  g_autofree char *left = g_strdup_printf ("%s%s%s %s",
                                           option->letter != NULL ? option->letter : "",
                                           option->letter != NULL ? ", " : "",
                                           option->name,
                                           option->value);

  append_row (text, left, _ (option->help));
}

/* What @command does and takes. */
JdCliStatus
jd_cli_help_print_command (const JdCliCommand *command)
{
  g_autoptr (GString) text = g_string_new (NULL);

  /* Translators: what follows is how a command is typed. */
  g_string_append_printf (text, "%s jindate-cli %s", _ ("Usage:"), command->name);
  if (*command->operands != '\0')
    g_string_append_printf (text, " %s", command->operands);
  for (const JdCliOption *option = command->options; option->name != NULL; option++)
    g_string_append_printf (text,
                            option->required ? " %s %s%s" : " [%s %s]%s",
                            option->letter != NULL ? option->letter : option->name,
                            option->value,
                            option->repeatable ? "..." : "");
  g_string_append_printf (text, "\n%s\n", _ (command->summary));
  if (command->options->name != NULL)
    g_string_append_c (text, '\n');
  for (const JdCliOption *option = command->options; option->name != NULL; option++)
    append_option (text, option);
  return jd_cli_print (text->str);
}
