/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-value-words.h"

#include <glib/gi18n-lib.h>

#include "jd-words.h"

/* The word of @text where @field is a closed set of words; NULL where it is not, or where a log holds a word that
 * no set has any more. */
static const char *
get_word (const char *field, const char *text)
{
  int value;

  if (g_str_equal (field, "area"))
    return jd_enum_from_nick (JD_TYPE_AREA, text, &value) ? jd_area_get_word (value) : NULL;
  if (g_str_equal (field, "sourcing"))
    return jd_enum_from_nick (JD_TYPE_SOURCING, text, &value) ? jd_sourcing_get_word (value) : NULL;
  if (g_str_equal (field, "insource") || g_str_equal (field, "outsource") || g_str_equal (field, "score"))
    return jd_enum_from_nick (JD_TYPE_LEVEL, text, &value) ? jd_level_get_word (value) : NULL;
  if (g_str_equal (field, "recommendation"))
    return jd_enum_from_nick (JD_TYPE_RECOMMENDATION, text, &value) ? jd_recommendation_get_word (value)
                                                                    : NULL;
  if (g_str_equal (field, "cycle"))
    return jd_enum_from_nick (JD_TYPE_CYCLE, text, &value) ? jd_cycle_get_word (value) : NULL;
  if (g_str_equal (field, "parked"))
    return g_str_equal (text, "true") ? _ ("yes") : _ ("no");
  return NULL;
}

static char *
dup_unit_names (JdProject *project, const char *text)
{
  g_auto (GStrv) ids = g_strsplit (text, " ", -1);
  GString *names = g_string_new (NULL);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      JdUnit *unit = jd_project_find_unit (project, ids[i]);

      if (i > 0)
        g_string_append (names, _ (", "));
      g_string_append (names, unit != NULL ? jd_unit_get_name (unit) : ids[i]);
    }
  return g_string_free (names, FALSE);
}

/* What @text says in @field, for people; a dash where it is empty. Returns: (transfer full) */
char *
jd_value_dup_words (JdProject *project, const char *field, const char *text)
{
  const char *word;

  g_return_val_if_fail (JD_IS_PROJECT (project), NULL);

  if (*text == '\0')
    return g_strdup ("–");
  if (g_str_equal (field, "units"))
    return dup_unit_names (project, text);
  word = get_word (field, text);
  return g_strdup (word != NULL ? word : text);
}

/* Words of closed sets joined by spaces ("IV outsource"), as a move logs area and sourcing at once. */
static char *
dup_joined_words (JdProject *project, char **fields, const char *text)
{
  guint n_fields = g_strv_length (fields);
  g_auto (GStrv) words = n_fields > 1 ? g_strsplit (text, " ", -1) : NULL;
  GString *joined;

  if (words == NULL || g_strv_length (words) != n_fields)
    return jd_value_dup_words (project, n_fields == 1 ? fields[0] : "", text);

  joined = g_string_new (NULL);
  for (guint i = 0; i < n_fields; i++)
    {
      g_autofree char *word = jd_value_dup_words (project, fields[i], words[i]);

      g_string_append_printf (joined, "%s%s", i > 0 ? _ (", ") : "", word);
    }
  return g_string_free (joined, FALSE);
}

/* What an entry about a role changed: "area, sourcing: IV, outsource → I, insource". Returns: (transfer full) */
char *
jd_log_entry_dup_words (JdProject *project, JdLogEntry *entry)
{
  g_auto (GStrv) fields = NULL;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  g_autoptr (GString) names = g_string_new (NULL);

  g_return_val_if_fail (JD_IS_LOG_ENTRY (entry), NULL);

  fields = g_strsplit (jd_log_entry_get_field (entry), " ", -1);
  for (guint i = 0; fields[i] != NULL; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? _ (", ") : "", jd_field_get_word (fields[i]));
  from = dup_joined_words (project, fields, jd_log_entry_get_from (entry));
  to = dup_joined_words (project, fields, jd_log_entry_get_to (entry));
  /* Translators: what changed, its value before and after. */
  return g_strdup_printf (_ ("%s: %s → %s"), names->str, from, to);
}
