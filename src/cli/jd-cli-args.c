/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-cli-args.h"

#include "jd-cli-help.h"
#include "jd-cli-language.h"
#include "jd-enums.h"

#include <glib/gi18n-lib.h>

struct _JdCliArgs
{
  const JdCliCommand *command;
  char *language;
  GPtrArray *operands;
  GHashTable *values; /* name of an option to a GPtrArray of its values, NULL at its end */
};

static const JdCliOption *
find_option (const JdCliCommand *command, const char *word, gsize length)
{
  for (const JdCliOption *option = command->options; option->name != NULL; option++)
    if ((strlen (option->name) == length && strncmp (option->name, word, length) == 0)
        || (option->letter != NULL && strlen (option->letter) == length
            && strncmp (option->letter, word, length) == 0))
      return option;
  return NULL;
}

/* Takes the value of @option. Returns FALSE after telling what is wrong. */
static gboolean
take_value (JdCliArgs *self, const JdCliOption *option, const char *value)
{
  GPtrArray *values = g_hash_table_lookup (self->values, option->name);

  if (!option->is_path && !g_utf8_validate (value, -1, NULL))
    {
      jd_cli_args_misused (self, _ ("the value of %s is not UTF-8"), option->name);
      return FALSE;
    }
  if (values == NULL)
    {
      values = g_ptr_array_new ();
      g_ptr_array_add (values, NULL);
      g_hash_table_insert (self->values, (char *) option->name, values);
    }
  else if (!option->repeatable)
    {
      jd_cli_args_misused (self, _ ("%s is given twice"), option->name);
      return FALSE;
    }
  g_ptr_array_insert (values, (int) values->len - 1, (char *) value);
  return TRUE;
}

static gboolean
take_language (JdCliArgs *self, const char *language)
{
  if (!jd_cli_language_choose (language))
    return FALSE;
  g_free (self->language);
  self->language = g_strdup (language);
  return TRUE;
}

/* An option, whose value stands behind "=" or in the next word. Returns how many words it took, 0 after telling
 * what is wrong. */
static guint
take_option (JdCliArgs *self, char **words)
{
  const char *equals = strchr (words[0], '=');
  gsize length = equals != NULL ? (gsize) (equals - words[0]) : strlen (words[0]);
  const char *value = equals != NULL ? equals + 1 : words[1];
  gboolean is_language = length == strlen ("--lang") && strncmp (words[0], "--lang", length) == 0;
  const JdCliOption *option = find_option (self->command, words[0], length);
  guint n_words = equals != NULL ? 1 : 2;

  if (option == NULL && !is_language)
    {
      jd_cli_args_misused (self, _ ("unknown option “%.*s”"), (int) length, words[0]);
      return 0;
    }
  if (value == NULL)
    {
      jd_cli_args_misused (self, _ ("%s needs a value"), words[0]);
      return 0;
    }
  if (is_language)
    return take_language (self, value) ? n_words : 0;
  return take_value (self, option, value) ? n_words : 0;
}

static gboolean
check_complete (const JdCliArgs *self)
{
  guint n_operands = self->operands->len;

  if (n_operands < self->command->min_operands)
    {
      jd_cli_args_misused (self, _ ("expected %s"), self->command->operands);
      return FALSE;
    }
  if (n_operands > self->command->max_operands)
    {
      const char *first_too_many = g_ptr_array_index (self->operands, self->command->max_operands);

      jd_cli_args_misused (self, _ ("“%s” is too much"), first_too_many);
      return FALSE;
    }
  for (const JdCliOption *option = self->command->options; option->name != NULL; option++)
    if (option->required && jd_cli_args_get (self, option->name) == NULL)
      {
        jd_cli_args_misused (self, _ ("%s is missing"), option->name);
        return FALSE;
      }
  return TRUE;
}

/* Sorts @words, what stands after the name of @command, into options and operands; they are borrowed. Returns NULL
 * after telling what is wrong, or after printing the help that was asked for, with the exit status in @status.
 * Returns: (transfer full) (nullable) */
JdCliArgs *
jd_cli_args_parse (const JdCliCommand *command, char **words, const char *language, JdCliStatus *status)
{
  g_autoptr (JdCliArgs) self = g_new0 (JdCliArgs, 1);
  gboolean only_operands = FALSE;

  self->command = command;
  self->language = g_strdup (language);
  self->operands = g_ptr_array_new ();
  self->values = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref);

  *status = JD_CLI_MISUSED;
  for (guint i = 0; words[i] != NULL;)
    {
      if (only_operands || words[i][0] != '-' || words[i][1] == '\0')
        g_ptr_array_add (self->operands, words[i++]);
      else if (g_str_equal (words[i], "--"))
        {
          only_operands = TRUE;
          i++;
        }
      else if (g_str_equal (words[i], "--help"))
        {
          *status = jd_cli_help_print_command (command);
          return NULL;
        }
      else
        {
          guint n_taken = take_option (self, &words[i]);

          if (n_taken == 0)
            return NULL;
          i += n_taken;
        }
    }
  if (!check_complete (self))
    return NULL;
  *status = JD_CLI_DONE;
  return g_steal_pointer (&self);
}

void
jd_cli_args_free (JdCliArgs *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->language);
  g_ptr_array_unref (self->operands);
  g_hash_table_unref (self->values);
  g_free (self);
}

guint
jd_cli_args_get_n_operands (const JdCliArgs *self)
{
  return self->operands->len;
}

const char *
jd_cli_args_get_operand (const JdCliArgs *self, guint index)
{
  g_return_val_if_fail (index < self->operands->len, NULL);
  return g_ptr_array_index (self->operands, index);
}

/* The value of @option, or NULL where it was not given. */
const char *
jd_cli_args_get (const JdCliArgs *self, const char *option)
{
  const char *const *values = jd_cli_args_get_all (self, option);

  return values != NULL ? values[0] : NULL;
}

/* All values of a repeatable @option, or NULL where it was not given. */
const char *const *
jd_cli_args_get_all (const JdCliArgs *self, const char *option)
{
  GPtrArray *values = g_hash_table_lookup (self->values, option);

  return values != NULL ? (const char *const *) values->pdata : NULL;
}

/* "ja" or "en": the language of the catalogue's names, as of all messages. */
const char *
jd_cli_args_get_language (const JdCliArgs *self)
{
  return self->language;
}

/* Tells what is wrong with the arguments and where help is. */
JdCliStatus
jd_cli_args_misused (const JdCliArgs *self, const char *format, ...)
{
  g_autofree char *text = NULL;
  va_list args;

  va_start (args, format);
  text = g_strdup_vprintf (format, args);
  va_end (args);

  jd_cli_notice ("jindate-cli %s: %s", self->command->name, text);
  jd_cli_notice (_ ("Try “jindate-cli %s --help”."), self->command->name);
  return JD_CLI_MISUSED;
}

static char *
dup_nicks (GType type)
{
  GEnumClass *class = g_type_class_ref (type);
  g_autoptr (GString) nicks = g_string_new (NULL);

  for (guint i = 0; i < class->n_values; i++)
    g_string_append_printf (nicks, "%s%s", i > 0 ? ", " : "", class->values[i].value_nick);
  g_type_class_unref (class);
  return g_string_free (g_steal_pointer (&nicks), FALSE);
}

/* The value of @option, which must be given, as one of @type. */
JdCliStatus
jd_cli_args_get_enum (const JdCliArgs *self, const char *option, GType type, int *value)
{
  const char *text = jd_cli_args_get (self, option);
  g_autofree char *nicks = NULL;

  if (jd_enum_from_nick (type, text, value))
    return JD_CLI_DONE;
  nicks = dup_nicks (type);
  /* Translators: an option, the value it was given, the values it can have. */
  return jd_cli_args_misused (self, _ ("%s cannot be “%s”; expected one of %s"), option, text, nicks);
}

/* @text as a whole number; @option says in the message what it is. */
JdCliStatus
jd_cli_args_get_number (const JdCliArgs *self,
                        const char *option,
                        const char *text,
                        int minimum,
                        int maximum,
                        int *value)
{
  gint64 number;

  if (g_ascii_isdigit (*text) && g_ascii_string_to_signed (text, 10, minimum, maximum, &number, NULL))
    {
      *value = (int) number;
      return JD_CLI_DONE;
    }
  return jd_cli_args_misused (
    self, _ ("%s cannot be “%s”; expected a whole number from %d to %d"), option, text, minimum, maximum);
}
