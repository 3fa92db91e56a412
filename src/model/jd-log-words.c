/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-log-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "jd-clock.h"
#include "jd-value-words.h"
#include "jd-words.h"

/* --- what it is about --- */

static char *
dup_role_words (JdProject *project, const char *code, const char *language)
{
  JdRole *role = jd_catalogue_find_role (jd_project_get_catalogue (project), code);
  const char *name = role != NULL ? jd_role_get_name (role, language) : "";

  return *name != '\0' ? g_strdup_printf ("%s %s", code, name) : g_strdup (code);
}

static char *
dup_unit_words (JdProject *project, const char *id)
{
  JdUnit *unit = jd_project_find_unit (project, id);
  const char *name
    = unit != NULL ? jd_unit_get_name (unit) : jd_project_get_logged_name (project, "units", id);

  /* Translators: %s is the name of a unit. */
  return g_strdup_printf (_ ("Unit %s"), name != NULL ? name : id);
}

static char *
dup_participant_words (JdProject *project, const char *code, const char *language)
{
  JdFunction *function = jd_catalogue_find_function (jd_project_get_catalogue (project), code);

  if (*code == '\0')
    return g_strdup (_ ("Participants in general"));
  if (function == NULL)
    /* Translators: who takes part in a function; %s is its code. */
    return g_strdup_printf (_ ("Participants in %s"), code);
  /* Translators: who takes part in a function; %1$s is its code, %2$s its name. */
  return g_strdup_printf (_ ("Participants in %1$s %2$s"), code, jd_function_get_name (function, language));
}

/* What the line is about, such as "B-3 Triage" or "Unit SOC". @language is of the catalogue's texts.
 * Returns: (transfer full) */
char *
jd_log_entry_dup_subject (JdProject *project, JdLogEntry *entry, const char *language)
{
  g_autofree char *unit = NULL, *participant = NULL;
  const char *field;

  g_return_val_if_fail (JD_IS_PROJECT (project) && JD_IS_LOG_ENTRY (entry), NULL);

  field = jd_log_entry_get_field (entry);
  if (*jd_log_entry_get_role (entry) != '\0')
    return dup_role_words (project, jd_log_entry_get_role (entry), language);
  if ((unit = jd_log_entry_dup_record_id (entry, "units")) != NULL)
    return dup_unit_words (project, unit);
  if ((participant = jd_log_entry_dup_record_id (entry, "participants")) != NULL)
    return dup_participant_words (project, participant, language);
  if (*jd_log_entry_get_design (entry) != '\0')
    {
      g_autofree char *label = jd_log_entry_dup_design_label (project, entry);

      /* Translators: %s is the title of a design. */
      return g_strdup_printf (_ ("Design %s"), label);
    }
  if (g_str_equal (field, "units"))
    return g_strdup (_ ("Units"));
  if (g_str_equal (field, "designs"))
    return g_strdup (_ ("Designs"));
  return g_strdup (g_str_equal (field, "participants") ? _ ("Participants") : _ ("Project"));
}

/* What people call the design that the line is about, or called it if it is deleted. Returns: (transfer full): empty
 * where it is about none. */
char *
jd_log_entry_dup_design_label (JdProject *project, JdLogEntry *entry)
{
  const char *id, *name;
  JdDesign *design;

  g_return_val_if_fail (JD_IS_PROJECT (project) && JD_IS_LOG_ENTRY (entry), NULL);

  id = jd_log_entry_get_design (entry);
  design = jd_project_find_design (project, id);
  if (design != NULL)
    return jd_design_dup_label (design);
  name = jd_project_get_logged_name (project, "designs", id);
  return g_strdup (name != NULL ? name : id);
}

/* --- what changed --- */

/* A text of several lines in one. */
static char *
dup_on_one_line (char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  g_free (text);
  return g_strjoinv (" ", lines);
}

/* Words of closed sets joined by spaces ("IV outsource"), as a move logs area and sourcing at once. */
static char *
dup_values (JdProject *project, char **fields, const char *text)
{
  guint n_fields = g_strv_length (fields);
  g_auto (GStrv) words = n_fields > 1 ? g_strsplit (text, " ", -1) : NULL;
  GString *joined;

  if (words == NULL || g_strv_length (words) != n_fields)
    return dup_on_one_line (jd_value_dup_words (project, n_fields == 1 ? fields[0] : "", text));

  joined = g_string_new (NULL);
  for (guint i = 0; i < n_fields; i++)
    {
      g_autofree char *word = jd_value_dup_words (project, fields[i], words[i]);

      g_string_append_printf (joined, "%s%s", i > 0 ? _ (", ") : "", word);
    }
  return g_string_free (joined, FALSE);
}

/* Of a line about a list: what came, what went. */
static char *
dup_list_words (const char *from, const char *to)
{
  g_autofree char *gone = dup_on_one_line (g_strdup (from));
  g_autofree char *come = dup_on_one_line (g_strdup (to));

  if (*from == '\0')
    /* Translators: something came to a list; %s is what. */
    return g_strdup_printf (_ ("added: %s"), come);
  if (*to == '\0')
    /* Translators: something went from a list; %s is what. */
    return g_strdup_printf (_ ("deleted: %s"), gone);
  return g_strdup_printf ("%s → %s", gone, come);
}

static gboolean
is_about_list (JdLogEntry *entry)
{
  const char *field = jd_log_entry_get_field (entry);
  const char *slash = strchr (field, '/');

  if (slash != NULL)
    return strchr (slash + 1, '/') == NULL;
  return *jd_log_entry_get_role (entry) == '\0'
         && (g_str_equal (field, "units") || g_str_equal (field, "designs")
             || g_str_equal (field, "participants"));
}

/* The fields without the record that they are of. Returns: (transfer full) */
static char **
split_fields (JdLogEntry *entry)
{
  char **fields = g_strsplit (jd_log_entry_get_field (entry), " ", -1);

  for (guint i = 0; fields[i] != NULL; i++)
    {
      const char *slash = strrchr (fields[i], '/');

      if (slash != NULL)
        memmove (fields[i], slash + 1, strlen (slash + 1) + 1);
    }
  return fields;
}

/* What the line changed: "area, sourcing: IV, outsource → I, insource". A line that undoes says what it undid, as it
 * had been done. Returns: (transfer full) */
char *
jd_log_entry_dup_words (JdProject *project, JdLogEntry *entry)
{
  g_auto (GStrv) fields = NULL;
  g_autofree char *before = NULL, *after = NULL;
  g_autoptr (GString) names = g_string_new (NULL);
  const char *from, *to;
  gboolean undone;

  g_return_val_if_fail (JD_IS_PROJECT (project) && JD_IS_LOG_ENTRY (entry), NULL);

  undone = jd_log_entry_get_state (entry) == JD_LOG_STATE_UNDONE;
  from = undone ? jd_log_entry_get_to (entry) : jd_log_entry_get_from (entry);
  to = undone ? jd_log_entry_get_from (entry) : jd_log_entry_get_to (entry);
  if (is_about_list (entry))
    return dup_list_words (from, to);

  fields = split_fields (entry);
  for (guint i = 0; fields[i] != NULL; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? _ (", ") : "", jd_field_get_word (fields[i]));
  before = dup_values (project, fields, from);
  after = dup_values (project, fields, to);
  /* Translators: what changed, its value before and after. */
  return g_strdup_printf (_ ("%s: %s → %s"), names->str, before, after);
}

/* --- how it stands, and when --- */

static char *
dup_local (const char *time, const char *format)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_iso8601 (time, NULL);
  g_autoptr (GDateTime) local = utc != NULL ? g_date_time_to_local (utc) : NULL;

  return local != NULL ? g_date_time_format (local, format) : g_strdup (time);
}

/* When it was, by the clock of the user: the log keeps UTC. @format as for g_date_time_format().
 * Returns: (transfer full) */
char *
jd_log_entry_dup_local_time (JdLogEntry *entry, const char *format)
{
  g_return_val_if_fail (JD_IS_LOG_ENTRY (entry) && format != NULL, NULL);
  return dup_local (jd_log_entry_get_time (entry), format);
}

/* What undo and redo have to do with the line: what it did is undone, when it was undone, or that it was done again.
 * Returns: (transfer full): empty where nothing. */
char *
jd_log_entry_dup_state_words (JdLogEntry *entry)
{
  g_autofree char *day = NULL, *undone_day = NULL, *undone_time = NULL;

  g_return_val_if_fail (JD_IS_LOG_ENTRY (entry), NULL);

  if (jd_log_entry_get_state (entry) == JD_LOG_STATE_UNDONE)
    return g_strdup (C_ ("line of the log", "undo"));
  if (jd_log_entry_get_undone_at (entry) == NULL)
    return g_strdup (jd_log_entry_get_state (entry) == JD_LOG_STATE_REDONE ? _ ("done again") : "");

  day = jd_log_entry_dup_local_time (entry, "%Y-%m-%d");
  undone_day = dup_local (jd_log_entry_get_undone_at (entry), "%Y-%m-%d");
  undone_time = dup_local (jd_log_entry_get_undone_at (entry),
                           g_str_equal (day, undone_day) ? "%H:%M" : "%Y-%m-%d %H:%M");
  /* Translators: %s is a time of day, or day and time, such as 14:05. */
  return g_strdup_printf (_ ("undone at %s"), undone_time);
}
