/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-log-filter.h"

#include <stdlib.h>
#include <string.h>

#include "jd-filter.h"
#include "jd-log-words.h"

/* --- the filter --- */

/* Everything matches. */
void
jd_log_filter_init (JdLogFilter *self)
{
  *self = (JdLogFilter){ .text = g_strdup (""),
                         .function = g_strdup (""),
                         .design = g_strdup (""),
                         .from = g_strdup (""),
                         .to = g_strdup ("") };
}

void
jd_log_filter_clear (JdLogFilter *self)
{
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->function, g_free);
  g_clear_pointer (&self->design, g_free);
  g_clear_pointer (&self->from, g_free);
  g_clear_pointer (&self->to, g_free);
  g_clear_pointer (&self->roles, g_strfreev);
}

/* Makes @self, which is initialised, say what @from says. */
void
jd_log_filter_copy (JdLogFilter *self, const JdLogFilter *from)
{
  JdLogFilter copy = { .text = g_strdup (from->text),
                       .function = g_strdup (from->function),
                       .design = g_strdup (from->design),
                       .from = g_strdup (from->from),
                       .to = g_strdup (from->to),
                       .roles = g_strdupv (from->roles),
                       .unexplained = from->unexplained };

  jd_log_filter_clear (self);
  *self = copy;
}

static gboolean
roles_are_equal (char **one, char **other)
{
  if (one == NULL || other == NULL)
    return one == other;
  return g_strv_equal ((const char *const *) one, (const char *const *) other);
}

gboolean
jd_log_filter_equal (const JdLogFilter *self, const JdLogFilter *other)
{
  return g_str_equal (self->text, other->text) && g_str_equal (self->function, other->function)
         && g_str_equal (self->design, other->design) && g_str_equal (self->from, other->from)
         && g_str_equal (self->to, other->to) && roles_are_equal (self->roles, other->roles)
         && self->unexplained == other->unexplained;
}

gboolean
jd_log_filter_is_empty (const JdLogFilter *self)
{
  return *self->text == '\0' && *self->function == '\0' && *self->design == '\0' && *self->from == '\0'
         && *self->to == '\0' && self->roles == NULL && !self->unexplained;
}

/* --- the matcher --- */

struct _JdLogMatcher
{
  JdProject *project;
  JdLogFilter filter;
  char *language;
  char *needle;      /* folded; empty: any text */
  char *first, *end; /* as entries say the time: from the first moment to before the end; empty: open */
};

/* The moment at which @day begins where the user is, @later days after it, as the log says times.
 * Returns: (transfer full): empty for no day */
static char *
dup_start_of_day (const char *day, int later)
{
  g_autoptr (GDateTime) local = NULL, moved = NULL, utc = NULL;

  if (!jd_date_is_valid (day))
    return g_strdup ("");
  local = g_date_time_new_local (atoi (day), atoi (day + 5), atoi (day + 8), 0, 0, 0);
  moved = local != NULL ? g_date_time_add_days (local, later) : NULL;
  utc = moved != NULL ? g_date_time_to_utc (moved) : NULL;
  return utc != NULL ? g_date_time_format (utc, "%Y-%m-%dT%H:%M:%SZ") : g_strdup ("");
}

/* @language is of the catalogue's texts. Days that are given the wrong way round mean the same days.
 * Returns: (transfer full) */
JdLogMatcher *
jd_log_matcher_new (JdProject *project, const JdLogFilter *filter, const char *language)
{
  JdLogMatcher *self = g_new0 (JdLogMatcher, 1);
  const char *from = filter->from, *to = filter->to;

  self->project = g_object_ref (project);
  self->language = g_strdup (language);
  jd_log_filter_init (&self->filter);
  jd_log_filter_copy (&self->filter, filter);
  if (*from != '\0' && *to != '\0' && strcmp (from, to) > 0)
    {
      from = filter->to;
      to = filter->from;
    }
  self->needle = jd_filter_fold_text (filter->text);
  self->first = dup_start_of_day (from, 0);
  self->end = dup_start_of_day (to, 1);
  return self;
}

void
jd_log_matcher_free (JdLogMatcher *self)
{
  g_object_unref (self->project);
  jd_log_filter_clear (&self->filter);
  g_free (self->language);
  g_free (self->needle);
  g_free (self->first);
  g_free (self->end);
  g_free (self);
}

static gboolean
is_of_function (JdLogMatcher *self, JdLogEntry *entry)
{
  const char *code = jd_log_entry_get_role (entry);
  g_autofree char *participant = NULL;
  JdRole *role;

  if (*code != '\0')
    {
      role = jd_catalogue_find_role (jd_project_get_catalogue (self->project), code);
      return role != NULL
             && g_str_equal (jd_function_get_code (jd_role_get_function (role)), self->filter.function);
    }
  participant = jd_log_entry_dup_record_id (entry, "participants");
  return g_strcmp0 (participant, self->filter.function) == 0;
}

static gboolean
text_matches (JdLogMatcher *self, JdLogEntry *entry)
{
  g_autofree char *subject = jd_log_entry_dup_subject (self->project, entry, self->language);
  g_autofree char *words = jd_log_entry_dup_words (self->project, entry);
  g_autofree char *design = jd_log_entry_dup_design_label (self->project, entry);
  g_autofree char *all = g_strjoin ("\n", subject, words, design, jd_log_entry_get_reason (entry), NULL);
  g_autofree char *hay = jd_filter_fold_text (all);

  return strstr (hay, self->needle) != NULL;
}

/* Whether @entry, of the project of @self, is one of those wanted. */
gboolean
jd_log_matcher_matches (JdLogMatcher *self, JdLogEntry *entry)
{
  const JdLogFilter *filter = &self->filter;
  const char *time = jd_log_entry_get_time (entry);

  if (filter->unexplained && (*jd_log_entry_get_reason (entry) != '\0' || !jd_log_entry_stands (entry)))
    return FALSE;
  if (*self->first != '\0' && strcmp (time, self->first) < 0)
    return FALSE;
  if (*self->end != '\0' && strcmp (time, self->end) >= 0)
    return FALSE;
  if (*filter->design != '\0' && !g_str_equal (jd_log_entry_get_design (entry), filter->design))
    return FALSE;
  if (filter->roles != NULL
      && !g_strv_contains ((const char *const *) filter->roles, jd_log_entry_get_role (entry)))
    return FALSE;
  if (*filter->function != '\0' && !is_of_function (self, entry))
    return FALSE;
  return *self->needle == '\0' || text_matches (self, entry);
}
