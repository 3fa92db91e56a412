/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The text form of a field's value, and whether a text is one. */
#include "jd-field.h"

#include "jd-enums.h"

#include <glib/gi18n-lib.h>
#include <string.h>

G_DEFINE_QUARK (jd - field - error - quark, jd_field_error)

static gboolean
parse_digits (const char *text, guint n, int *value)
{
  *value = 0;
  for (guint i = 0; i < n; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return FALSE;
      *value = *value * 10 + (text[i] - '0');
    }
  return TRUE;
}

static gboolean
date_starts (const char *text)
{
  int year, month, day;

  return strnlen (text, 10) == 10 && text[4] == '-' && text[7] == '-' && parse_digits (text, 4, &year)
         && parse_digits (text + 5, 2, &month) && parse_digits (text + 8, 2, &day) && year > 0
         && g_date_valid_dmy (day, month, year);
}

/* TRUE where @text is a day that exists, as YYYY-MM-DD. */
gboolean
jd_date_is_valid (const char *text)
{
  return date_starts (text) && text[10] == '\0';
}

/* The day that @text is, as YYYY-MM-DD, in @date (out caller-allocates). Returns: FALSE, with @date cleared, where it
 * is none, or empty. */
gboolean
jd_date_parse (const char *text, GDate *date)
{
  int year, month, day;

  g_return_val_if_fail (text != NULL && date != NULL, FALSE);

  g_date_clear (date, 1);
  if (!jd_date_is_valid (text) || !parse_digits (text, 4, &year) || !parse_digits (text + 5, 2, &month)
      || !parse_digits (text + 8, 2, &day))
    return FALSE;
  g_date_set_dmy (date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
  return TRUE;
}

static gboolean
time_is_valid (const char *text)
{
  int hour, minute, second;

  return date_starts (text) && strlen (text) == 20 && text[10] == 'T' && text[13] == ':' && text[16] == ':'
         && text[19] == 'Z' && parse_digits (text + 11, 2, &hour) && parse_digits (text + 14, 2, &minute)
         && parse_digits (text + 17, 2, &second) && hour < 24 && minute < 60 && second < 61;
}

static gboolean
id_is_valid (const char *text)
{
  return *text != '\0' && strpbrk (text, " \t\r\n") == NULL && g_utf8_validate (text, -1, NULL);
}

static gboolean
number_is_valid (const JdField *field, const char *text)
{
  const char *digits = *text == '-' ? text + 1 : text;
  gint64 value;

  /* One way only to write each number. */
  return g_ascii_isdigit (*digits) && (*digits != '0' || g_str_equal (text, "0"))
         && g_ascii_string_to_signed (text, 10, field->minimum, field->maximum, &value, NULL);
}

static char **
split (const char *text, gboolean each_once)
{
  g_auto (GStrv) raw = g_strsplit_set (text, " \t\r\n", -1);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();

  for (guint i = 0; raw[i] != NULL; i++)
    if (*raw[i] != '\0' && (g_hash_table_add (seen, raw[i]) || !each_once))
      g_strv_builder_add (words, raw[i]);
  return g_hash_table_size (seen) > 0 ? g_strv_builder_end (words) : NULL;
}

/* The words of @text, a value of a field that is a set of words, each once.
 * Returns: (transfer full) (nullable): NULL for none. */
char **
jd_field_split_words (const char *text)
{
  return split (text, TRUE);
}

/* The words of @text, a value of @field, which holds several: each once where it is a set.
 * Returns: (transfer full) (nullable): NULL for none. */
char **
jd_field_split (const JdField *field, const char *text)
{
  g_return_val_if_fail (field->kind == JD_FIELD_WORDS || field->kind == JD_FIELD_ENUMS, NULL);
  return split (text, field->kind == JD_FIELD_WORDS);
}

static gboolean
nicks_are_valid (const JdField *field, const char *text)
{
  g_auto (GStrv) nicks = jd_field_split (field, text);
  guint n = nicks != NULL ? g_strv_length (nicks) : 0;
  int value;

  for (guint i = 0; i < n; i++)
    if (!jd_enum_from_nick (field->enum_type (), nicks[i], &value))
      return FALSE;
  return n <= (guint) field->maximum;
}

static gboolean
is_valid (const JdField *field, const char *text)
{
  int value;

  switch (field->kind)
    {
    case JD_FIELD_TEXT:
    case JD_FIELD_WORDS:
      return g_utf8_validate (text, -1, NULL);
    case JD_FIELD_ID:
      return id_is_valid (text);
    case JD_FIELD_DATE:
      return *text == '\0' || jd_date_is_valid (text);
    case JD_FIELD_TIME:
      return time_is_valid (text);
    case JD_FIELD_ENUM:
      return jd_enum_from_nick (field->enum_type (), text, &value);
    case JD_FIELD_ENUMS:
      return nicks_are_valid (field, text);
    case JD_FIELD_NUMBER:
      return number_is_valid (field, text);
    case JD_FIELD_BOOLEAN:
      return g_str_equal (text, "true") || g_str_equal (text, "false");
    default:
      g_return_val_if_reached (FALSE);
    }
}

/* As much of @text, which may be anything, as a message for people needs. Returns: (transfer full) */
char *
jd_text_dup_shown (const char *text)
{
  const glong max = 40;
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autofree char *start = NULL;

  if (g_utf8_strlen (valid, -1) <= max)
    return g_steal_pointer (&valid);
  start = g_utf8_substring (valid, 0, max);
  return g_strconcat (start, "…", NULL);
}

static char *
dup_nicks (const JdField *field)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (field->enum_type ());
  GString *nicks = g_string_new (NULL);

  for (guint i = 0; i < klass->n_values; i++)
    g_string_append_printf (nicks, "%s%s", i > 0 ? ", " : "", klass->values[i].value_nick);
  return g_string_free (nicks, FALSE);
}

/* What a valid text of @field looks like, for people. Returns: (transfer full) */
char *
jd_field_dup_expected (const JdField *field)
{
  switch (field->kind)
    {
    case JD_FIELD_TEXT:
    case JD_FIELD_WORDS:
      return g_strdup (_ ("text"));
    case JD_FIELD_ID:
      return g_strdup (_ ("one word without spaces"));
    case JD_FIELD_DATE:
      return g_strdup (_ ("a day that exists, as YYYY-MM-DD"));
    case JD_FIELD_TIME:
      return g_strdup (_ ("a time as YYYY-MM-DDTHH:MM:SSZ"));
    case JD_FIELD_ENUM:
      {
        g_autofree char *nicks = dup_nicks (field);

        return g_strdup_printf (_ ("one of %s"), nicks);
      }
    case JD_FIELD_ENUMS:
      {
        g_autofree char *nicks = dup_nicks (field);

        return g_strdup_printf (_ ("at most %d words of %s, separated by spaces"), field->maximum, nicks);
      }
    case JD_FIELD_NUMBER:
      return g_strdup_printf (_ ("a whole number from %d to %d"), field->minimum, field->maximum);
    case JD_FIELD_BOOLEAN:
      return g_strdup (_ ("true or false"));
    default:
      g_return_val_if_reached (NULL);
    }
}

/* Whether @text is a value of @field; JD_FIELD_ERROR_INVALID names the field, the text and what was expected. */
gboolean
jd_field_check (const JdField *field, const char *text, GError **error)
{
  g_autofree char *expected = NULL, *shown = NULL;

  if (is_valid (field, text))
    return TRUE;

  shown = jd_text_dup_shown (text);
  expected = jd_field_dup_expected (field);
  g_set_error (error,
               JD_FIELD_ERROR,
               JD_FIELD_ERROR_INVALID,
               /* Translators: a field's name, the text found there, and what was expected. */
               _ ("%s is “%s”; expected %s"),
               field->name,
               shown,
               expected);
  return FALSE;
}
