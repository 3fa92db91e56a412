/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The elements of a project. */
#include <glib/gi18n-lib.h>

#include "private/jd-builder-private.h"
#include "private/jd-log-private.h"
#include "private/jd-project-private.h"

static gboolean
require_catalogue (JdBuilder *self, GError **error)
{
  if (self->catalogue != NULL)
    return TRUE;
  g_set_error_literal (error,
                       JD_BUILD_ERROR,
                       JD_BUILD_ERROR_MISSING,
                       _ ("there is no catalogue yet; expected <catalogue> before what uses it"));
  return FALSE;
}

gboolean
jd_builder_attach_project (JdBuilder *self, JdRecord *record, GError **error)
{
  self->project = JD_PROJECT (record);
  return TRUE;
}

gboolean
jd_builder_attach_participant (JdBuilder *self, JdRecord *record, GError **error)
{
  const char *function = jd_participant_get_function (JD_PARTICIPANT (record));

  if (!require_catalogue (self, error) || !jd_builder_claim (self, "participant", function, error))
    return FALSE;
  if (*function != '\0' && jd_catalogue_find_function (self->catalogue, function) == NULL)
    {
      g_autofree char *shown = jd_text_dup_shown (function);

      g_set_error (error,
                   JD_BUILD_ERROR,
                   JD_BUILD_ERROR_UNKNOWN,
                   _ ("the catalogue has no function “%s”; expected a code of one, or nothing for all"),
                   shown);
      return FALSE;
    }
  g_list_store_append (jd_project_get_participants_store (self->project), record);
  g_object_unref (record);
  return TRUE;
}

/* The ids that the program itself gives out, and that a schema can tell from codes. */
static gboolean
check_id (const char *id, GError **error)
{
  g_autofree char *shown = NULL;
  gboolean good = g_ascii_islower (*id);

  for (const char *p = id; good && *p != '\0'; p++)
    good = g_ascii_islower (*p) || g_ascii_isdigit (*p) || *p == '-';
  if (good)
    return TRUE;
  shown = jd_text_dup_shown (id);
  g_set_error (error,
               JD_FIELD_ERROR,
               JD_FIELD_ERROR_INVALID,
               _ ("%s is “%s”; expected %s"),
               "id",
               shown,
               _ ("a small letter, then small letters, digits and hyphens"));
  return FALSE;
}

gboolean
jd_builder_attach_unit (JdBuilder *self, JdRecord *record, GError **error)
{
  if (!check_id (jd_unit_get_id (JD_UNIT (record)), error))
    return FALSE;
  if (!jd_builder_claim (self, "unit", jd_unit_get_id (JD_UNIT (record)), error))
    return FALSE;
  g_list_store_append (jd_project_get_units_store (self->project), record);
  g_object_unref (record);
  return TRUE;
}

gboolean
jd_builder_attach_profile (JdBuilder *self, JdRecord *record, GError **error)
{
  const JdField *field = jd_record_find_field (record, "role");
  g_autofree char *code = jd_record_dup_text (record, field);
  JdRole *role;

  if (!require_catalogue (self, error) || !jd_builder_claim (self, "profile", code, error))
    return FALSE;
  role = jd_builder_find_role (self, code, error);
  if (role == NULL)
    return FALSE;
  jd_project_put_profile (self->project, JD_PROFILE (record), role);
  return TRUE;
}

/* Every design holds every role, however few of them a file names. */
static gboolean
check_n_designs (JdBuilder *self, GError **error)
{
  self->n_designs++;
  if ((guint64) self->n_designs * jd_catalogue_get_n_roles (self->catalogue) <= JD_BUILDER_MAX_ASSIGNMENTS)
    return TRUE;
  g_set_error (error,
               JD_BUILD_ERROR,
               JD_BUILD_ERROR_LIMIT,
               _ ("designs times roles is too much; expected at most %d"),
               JD_BUILDER_MAX_ASSIGNMENTS);
  return FALSE;
}

gboolean
jd_builder_attach_design (JdBuilder *self, JdRecord *record, GError **error)
{
  JdDesign *design = JD_DESIGN (record);
  int pattern = jd_design_get_pattern (design);

  if (!require_catalogue (self, error) || !check_id (jd_design_get_id (design), error)
      || !jd_builder_claim (self, "design", jd_design_get_id (design), error)
      || !check_n_designs (self, error))
    return FALSE;
  if (pattern != 0 && jd_catalogue_find_pattern (self->catalogue, pattern) == NULL)
    {
      g_set_error (error,
                   JD_BUILD_ERROR,
                   JD_BUILD_ERROR_UNKNOWN,
                   _ ("the catalogue has no pattern %d; expected the number of one"),
                   pattern);
      return FALSE;
    }
  self->design = design;
  return TRUE;
}

static gboolean
check_units (JdBuilder *self, const char *const *units, GError **error)
{
  for (guint i = 0; units != NULL && units[i] != NULL; i++)
    if (!jd_builder_is_seen (self, "unit", units[i]))
      {
        g_autofree char *shown = jd_text_dup_shown (units[i]);

        g_set_error (error,
                     JD_BUILD_ERROR,
                     JD_BUILD_ERROR_UNKNOWN,
                     _ ("the project has no unit “%s”; expected an id from its units"),
                     shown);
        return FALSE;
      }
  return TRUE;
}

gboolean
jd_builder_attach_assignment (JdBuilder *self, JdRecord *record, GError **error)
{
  JdAssignment *assignment = JD_ASSIGNMENT (record);
  const JdField *field = jd_record_find_field (record, "role");
  g_autofree char *code = jd_record_dup_text (record, field);
  JdRole *role = jd_builder_find_role (self, code, error);

  if (role == NULL || !jd_builder_check_area (self, jd_assignment_get_area (assignment), error)
      || !check_units (self, jd_assignment_get_units (assignment), error))
    return FALSE;
  if (jd_design_has_assignment (self->design, role))
    {
      g_autofree char *shown = jd_text_dup_shown (code);
      g_autofree char *design = jd_text_dup_shown (jd_design_get_id (self->design));

      g_set_error (error,
                   JD_BUILD_ERROR,
                   JD_BUILD_ERROR_DOUBLED,
                   _ ("role “%s” is assigned twice in design “%s”; expected it once"),
                   shown,
                   design);
      return FALSE;
    }
  jd_design_put_assignment (self->design, assignment, role);
  return TRUE;
}

gboolean
jd_builder_attach_entry (JdBuilder *self, JdRecord *record, GError **error)
{
  jd_project_log_entry (self->project, JD_LOG_ENTRY (record));
  g_object_unref (record);
  return TRUE;
}

gboolean
jd_builder_end_project (JdBuilder *self, GError **error)
{
  if (self->catalogue != NULL)
    {
      jd_log_mark_undone (jd_project_get_log (self->project));
      return TRUE;
    }
  g_set_error_literal (error,
                       JD_BUILD_ERROR,
                       JD_BUILD_ERROR_MISSING,
                       _ ("the project has no <catalogue>; expected the one that it uses"));
  return FALSE;
}

gboolean
jd_builder_end_design (JdBuilder *self, GError **error)
{
  jd_design_fill (self->design, self->catalogue);
  g_list_store_append (jd_project_get_designs_store (self->project), self->design);
  g_clear_object (&self->design);
  return TRUE;
}
