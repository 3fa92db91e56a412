/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-value-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "jd-words.h"

/* Designs and units have kinds, and no word for one is also one for the other. */
static const char *
get_kind_word (const char *text)
{
  int value;

  if (jd_enum_from_nick (JD_TYPE_DESIGN_KIND, text, &value))
    return jd_design_kind_get_word (value);
  return jd_enum_from_nick (JD_TYPE_UNIT_KIND, text, &value) ? jd_unit_kind_get_word (value) : NULL;
}

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
  if (g_str_equal (field, "kind"))
    return get_kind_word (text);
  if (g_str_equal (field, "colour"))
    return jd_enum_from_nick (JD_TYPE_UNIT_COLOUR, text, &value) ? jd_unit_colour_get_word (value) : NULL;
  if (g_str_equal (field, "parked"))
    return g_str_equal (text, "true") ? _ ("yes") : _ ("no");
  return NULL;
}

/* A unit that is deleted goes on by the name that it had, as far as the log knows it. */
static const char *
get_unit_name (JdProject *project, const char *id)
{
  JdUnit *unit = jd_project_find_unit (project, id);
  const char *name
    = unit != NULL ? jd_unit_get_name (unit) : jd_project_get_logged_name (project, "units", id);

  return name != NULL ? name : id;
}

static char *
dup_unit_names (JdProject *project, const char *text)
{
  g_auto (GStrv) ids = g_strsplit (text, " ", -1);
  GString *names = g_string_new (NULL);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append (names, _ (", "));
      g_string_append (names, get_unit_name (project, ids[i]));
    }
  return g_string_free (names, FALSE);
}

/* The votes of the seats, in their order. */
static char *
dup_votes (const char *field, const char *text)
{
  g_auto (GStrv) votes = g_strsplit (text, " ", -1);
  GString *words = g_string_new (NULL);

  for (guint i = 0; votes[i] != NULL; i++)
    {
      const char *word = get_word (field, votes[i]);

      if (i > 0)
        g_string_append (words, _ (", "));
      g_string_append (words, word != NULL ? word : votes[i]);
    }
  return g_string_free (words, FALSE);
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
  if (g_str_has_prefix (field, "votes-"))
    return dup_votes (field + strlen ("votes-"), text);
  word = get_word (field, text);
  return g_strdup (word != NULL ? word : text);
}
