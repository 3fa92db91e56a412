/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-edit-log.h"

#include "private/jd-edit-private.h"
#include "private/jd-history-private.h"

/* Gives @entries of @project's log @reason, in place of the one that they have; an empty one takes it away. Unlike
 * other verbs this is no step and no line of the log: the log lies outside undo, and a reason can be typed anew. The
 * project is modified by it all the same. JD_FIELD_ERROR_INVALID where @reason is no text. */
gboolean
jd_edit_give_reason (JdProject *project,
                     JdLogEntry *const *entries,
                     guint n_entries,
                     const char *reason,
                     GError **error)
{
  g_autofree char *stripped = NULL;
  gboolean given = FALSE;

  g_return_val_if_fail (JD_IS_PROJECT (project) && reason != NULL, FALSE);
  g_return_val_if_fail (n_entries == 0 || entries != NULL, FALSE);

  if (!jd_edit_begin (project, error))
    return FALSE;
  if (n_entries > 0
      && !jd_field_check (jd_record_find_field (JD_RECORD (entries[0]), "reason"), reason, error))
    return FALSE;

  stripped = g_strstrip (g_strdup (reason));
  for (guint i = 0; i < n_entries; i++)
    if (!g_str_equal (jd_log_entry_get_reason (entries[i]), stripped))
      {
        jd_record_write_named (entries[i], "reason", stripped);
        given = TRUE;
      }
  if (given)
    {
      jd_history_note_reason (jd_project_get_history (project));
      jd_project_emit_reason_given (project);
    }
  return TRUE;
}
