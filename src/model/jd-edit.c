/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-edit.h"

#include <glib/gi18n-lib.h>

#include "private/jd-edit-private.h"
#include "private/jd-history-private.h"

G_DEFINE_QUARK (jd - edit - error - quark, jd_edit_error)

/* Whether @project may be changed at all. */
gboolean
jd_edit_begin (JdProject *project, GError **error)
{
  if (!jd_project_is_read_only (project))
    return TRUE;
  g_set_error_literal (error,
                       JD_EDIT_ERROR,
                       JD_EDIT_ERROR_READ_ONLY,
                       _ ("This project is open for reading only. Save it under another name to change it."));
  return FALSE;
}

/* Plans to set a field; JD_EDIT_ERROR_UNKNOWN or JD_FIELD_ERROR_INVALID where that may not be. */
gboolean
jd_edit_plan (JdStep *step, gpointer record, const char *field_name, const char *text, GError **error)
{
  const JdField *field = jd_record_find_field (record, field_name);

  if (field == NULL || field->kind == JD_FIELD_ID)
    {
      g_autofree char *shown = jd_text_dup_shown (field_name);

      g_set_error (
        error, JD_EDIT_ERROR, JD_EDIT_ERROR_UNKNOWN, _ ("There is no field “%s” to change."), shown);
      return FALSE;
    }
  if (!jd_field_check (field, text, error))
    return FALSE;
  if (field->kind == JD_FIELD_WORDS || field->kind == JD_FIELD_ENUMS)
    {
      g_auto (GStrv) words = jd_field_split (field, text);
      g_autofree char *joined = words != NULL ? g_strjoinv (" ", words) : g_strdup ("");

      jd_step_add_set (step, record, field, joined);
      return TRUE;
    }
  jd_step_add_set (step, record, field, text);
  return TRUE;
}

/* Plans to set an enumeration to a value of it, which cannot fail. */
void
jd_edit_plan_enum (JdStep *step, gpointer record, const char *field_name, GType type, int value)
{
  jd_step_add_set (step, record, jd_record_find_field (record, field_name), jd_enum_to_nick (type, value));
}

/* Does @step, which is consumed, unless it changes nothing. Returns TRUE, for verbs to end with. */
gboolean
jd_edit_commit (JdProject *project, JdStep *step)
{
  if (!jd_step_is_empty (step))
    jd_history_do (jd_project_get_history (project), step);
  g_object_unref (step);
  return TRUE;
}
