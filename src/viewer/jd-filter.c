/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-filter.h"

/* Everything matches. */
void
jd_filter_init (JdFilter *self)
{
  *self = (JdFilter){
    .text = g_strdup (""), .function = g_strdup (""), .unit = g_strdup (""), .level = JD_FILTER_ANY_LEVEL
  };
}

void
jd_filter_clear (JdFilter *self)
{
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->function, g_free);
  g_clear_pointer (&self->unit, g_free);
}

/* Makes @self, which is initialised, say what @from says. */
void
jd_filter_copy (JdFilter *self, const JdFilter *from)
{
  JdFilter copy = *from;

  copy.text = g_strdup (from->text);
  copy.function = g_strdup (from->function);
  copy.unit = g_strdup (from->unit);
  jd_filter_clear (self);
  *self = copy;
}

gboolean
jd_filter_equal (const JdFilter *self, const JdFilter *other)
{
  return g_str_equal (self->text, other->text) && g_str_equal (self->function, other->function)
         && g_str_equal (self->unit, other->unit) && self->level == other->level
         && self->recommendations == other->recommendations && self->changed_only == other->changed_only;
}

gboolean
jd_filter_is_empty (const JdFilter *self)
{
  return *self->text == '\0' && *self->function == '\0' && *self->unit == '\0'
         && self->level == JD_FILTER_ANY_LEVEL && self->recommendations == 0 && !self->changed_only;
}

/* @text as texts are compared: without letter case and width. Returns: (transfer full) */
char *
jd_filter_fold_text (const char *text)
{
  g_autofree char *plain = g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);

  return g_utf8_casefold (plain != NULL ? plain : text, -1);
}

static gboolean
text_matches (const char *wanted, JdAssignment *assignment)
{
  JdRole *role = jd_assignment_get_role (assignment);
  g_autofree char *all = g_strjoin ("\n",
                                    jd_role_get_code (role),
                                    jd_role_get_name (role, "ja"),
                                    jd_role_get_name (role, "en"),
                                    jd_assignment_get_owner (assignment),
                                    jd_assignment_get_note (assignment),
                                    NULL);
  g_autofree char *hay = jd_filter_fold_text (all);
  g_autofree char *needle = jd_filter_fold_text (wanted);

  return g_strstr_len (hay, -1, needle) != NULL;
}

static gboolean
differs (JdAssignment *assignment, JdAssignment *second)
{
  return jd_assignment_get_area (assignment) != jd_assignment_get_area (second)
         || jd_assignment_get_sourcing (assignment) != jd_assignment_get_sourcing (second);
}

/* Whether the role of @assignment, whose score is @score, is one of those wanted. @second (nullable) is its
 * assignment in the second design. Text is compared without letter case and width, in both languages. */
gboolean
jd_filter_matches (const JdFilter *self,
                   JdProject *project,
                   JdAssignment *assignment,
                   JdAssignment *second,
                   JdLevel score)
{
  JdRole *role = jd_assignment_get_role (assignment);

  if (*self->function != '\0'
      && !g_str_equal (jd_function_get_code (jd_role_get_function (role)), self->function))
    return FALSE;
  if (*self->unit != '\0' && !jd_assignment_has_unit (assignment, self->unit))
    return FALSE;
  if (self->level != JD_FILTER_ANY_LEVEL && self->level != (int) score)
    return FALSE;
  if (self->recommendations != 0)
    {
      JdProfile *profile = jd_project_get_profile (project, jd_role_get_index (role));

      if ((self->recommendations & JD_FILTER_RECOMMENDATION (jd_profile_get_recommendation (profile))) == 0)
        return FALSE;
    }
  if (self->changed_only && second != NULL && !differs (assignment, second))
    return FALSE;
  return *self->text == '\0' || text_matches (self->text, assignment);
}
