/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-edit-project.h"

#include <glib/gi18n-lib.h>

#include "private/jd-edit-private.h"

/* Sets a field of the project itself (title, organisation, date, scope, note) from its text form. */
gboolean
jd_edit_set_project (JdProject *project,
                     const char *field,
                     const char *text,
                     const char *reason,
                     GError **error)
{
  g_autoptr (JdStep) step = NULL;

  g_return_val_if_fail (JD_IS_PROJECT (project), FALSE);

  if (!jd_edit_begin (project, error))
    return FALSE;

  step = jd_step_new ("set-project", reason);
  if (!jd_edit_plan (step, project, field, text, error))
    return FALSE;
  return jd_edit_commit (project, g_steal_pointer (&step));
}

static JdParticipant *
create_participant (const char *function, const char *who)
{
  JdParticipant *participant = g_object_new (JD_TYPE_PARTICIPANT, NULL);

  jd_record_write_named (participant, "function", function);
  jd_record_write_named (participant, "who", who);
  return participant;
}

static void
plan_participant (JdProject *project, JdStep *step, const char *function, const char *who)
{
  GListStore *participants = jd_project_get_participants_store (project);
  JdParticipant *participant = jd_project_find_participant (project, function);
  guint position = g_list_model_get_n_items (G_LIST_MODEL (participants));

  if (participant != NULL && *who != '\0')
    {
      jd_edit_plan (step, participant, "who", who, NULL);
    }
  else if (participant != NULL)
    {
      g_list_store_find (participants, participant, &position);
      jd_step_add_splice (step, participants, "participants", position, 1, NULL, 0);
    }
  else if (*who != '\0')
    {
      g_autoptr (JdParticipant) added = create_participant (function, who);

      jd_step_add_splice (step, participants, "participants", position, 0, (gpointer *) &added, 1);
    }
}

/* Notes who takes part in the function whose code is @function, or in everything where it is empty; an empty @who
 * takes the entry away. JD_EDIT_ERROR_UNKNOWN where the catalogue has no such function. */
gboolean
jd_edit_set_participant (JdProject *project,
                         const char *function,
                         const char *who,
                         const char *reason,
                         GError **error)
{
  JdStep *step;

  g_return_val_if_fail (JD_IS_PROJECT (project), FALSE);

  if (!jd_edit_begin (project, error))
    return FALSE;
  if (*function != '\0' && jd_catalogue_find_function (jd_project_get_catalogue (project), function) == NULL)
    {
      g_autofree char *shown = jd_text_dup_shown (function);

      g_set_error (
        error, JD_EDIT_ERROR, JD_EDIT_ERROR_UNKNOWN, _ ("The catalogue has no function “%s”."), shown);
      return FALSE;
    }

  step = jd_step_new ("set-participant", reason);
  plan_participant (project, step, function, who);
  return jd_edit_commit (project, step);
}
