/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The elements of a catalogue. */
#include <glib/gi18n-lib.h>

#include "private/jd-builder-private.h"
#include "private/jd-catalogue-private.h"
#include "private/jd-project-private.h"

/* The role of the catalogue whose code is @code; JD_BUILD_ERROR_UNKNOWN where there is none. */
JdRole *
jd_builder_find_role (JdBuilder *self, const char *code, GError **error)
{
  JdRole *role = jd_catalogue_find_role (self->catalogue, code);
  g_autofree char *shown = NULL, *id = NULL;

  if (role != NULL)
    return role;
  shown = jd_text_dup_shown (code);
  id = jd_text_dup_shown (jd_catalogue_get_id (self->catalogue));
  g_set_error (error,
               JD_BUILD_ERROR,
               JD_BUILD_ERROR_UNKNOWN,
               _ ("the catalogue has no role “%s”; expected a code of catalogue %s"),
               shown,
               id);
  return NULL;
}

/* Whether a role may stand in @area: in one of them if the catalogue has any, else in none. */
gboolean
jd_builder_check_area (JdBuilder *self, JdArea area, GError **error)
{
  gboolean has_areas = jd_catalogue_has_areas (self->catalogue);

  if (has_areas == (area != JD_AREA_NONE))
    return TRUE;
  g_set_error (error,
               JD_BUILD_ERROR,
               JD_BUILD_ERROR_UNKNOWN,
               has_areas ? _ ("area is “%s”; expected one of I, II, III, IV, all")
                         : _ ("area is “%s”; expected none, as the catalogue has no areas"),
               jd_enum_to_nick (JD_TYPE_AREA, area));
  return FALSE;
}

gboolean
jd_builder_attach_catalogue (JdBuilder *self, JdRecord *record, GError **error)
{
  if (!jd_builder_claim (self, "element", "catalogue", error))
    return FALSE;
  self->catalogue = JD_CATALOGUE (record);
  return TRUE;
}

/* "none" says that there is no such thing, so nothing can be said about it. */
static gboolean
refuse_none (const char *field, const char *expected, GError **error)
{
  g_set_error (
    error, JD_FIELD_ERROR, JD_FIELD_ERROR_INVALID, _ ("%s is “%s”; expected %s"), field, "none", expected);
  return FALSE;
}

gboolean
jd_builder_attach_area (JdBuilder *self, JdRecord *record, GError **error)
{
  JdArea area = jd_area_text_get_area (JD_AREA_TEXT (record));

  if (area == JD_AREA_NONE)
    return refuse_none ("id", "I, II, III, IV, all", error);
  if (!jd_builder_claim (self, "area", jd_enum_to_nick (JD_TYPE_AREA, area), error))
    return FALSE;
  jd_catalogue_take_area (self->catalogue, JD_AREA_TEXT (record));
  return TRUE;
}

gboolean
jd_builder_attach_pattern (JdBuilder *self, JdRecord *record, GError **error)
{
  g_autofree char *number = g_strdup_printf ("%d", jd_pattern_get_number (JD_PATTERN (record)));

  if (!jd_builder_claim (self, "pattern", number, error) || !jd_pattern_prepare (JD_PATTERN (record), error))
    return FALSE;
  jd_catalogue_take_pattern (self->catalogue, JD_PATTERN (record));
  return TRUE;
}

gboolean
jd_builder_attach_scale (JdBuilder *self, JdRecord *record, GError **error)
{
  if (!jd_builder_claim (
        self, "scale", jd_enum_to_nick (JD_TYPE_SIDE, jd_scale_get_side (JD_SCALE (record))), error))
    return FALSE;
  self->scale = JD_SCALE (record);
  jd_catalogue_take_scale (self->catalogue, self->scale);
  return TRUE;
}

gboolean
jd_builder_attach_level (JdBuilder *self, JdRecord *record, GError **error)
{
  JdLevel level = jd_level_text_get_level (JD_LEVEL_TEXT (record));
  g_autofree char *id = g_strdup_printf ("%s %s",
                                         jd_enum_to_nick (JD_TYPE_SIDE, jd_scale_get_side (self->scale)),
                                         jd_enum_to_nick (JD_TYPE_LEVEL, level));

  if (level == JD_LEVEL_NONE)
    return refuse_none ("value", "1, 2, 3, 4, 5, excluded", error);
  if (!jd_builder_claim (self, "level", id, error))
    return FALSE;
  jd_scale_take_level (self->scale, JD_LEVEL_TEXT (record));
  return TRUE;
}

gboolean
jd_builder_attach_function (JdBuilder *self, JdRecord *record, GError **error)
{
  if (!jd_builder_claim (self, "function", jd_function_get_code (JD_FUNCTION (record)), error))
    return FALSE;
  jd_catalogue_take_function (self->catalogue, JD_FUNCTION (record));
  return TRUE;
}

gboolean
jd_builder_attach_role (JdBuilder *self, JdRecord *record, GError **error)
{
  JdRole *role = JD_ROLE (record);

  if (!jd_builder_claim (self, "role", jd_role_get_code (role), error)
      || !jd_builder_check_area (self, jd_role_get_area (role), error))
    return FALSE;
  jd_catalogue_take_role (self->catalogue, role);
  return TRUE;
}

static gboolean
check_areas (JdBuilder *self, GError **error)
{
  for (JdArea area = JD_AREA_I; jd_catalogue_has_areas (self->catalogue) && area <= JD_AREA_IV; area++)
    if (jd_catalogue_get_area_text (self->catalogue, area) == NULL)
      {
        g_set_error (error,
                     JD_BUILD_ERROR,
                     JD_BUILD_ERROR_MISSING,
                     _ ("the catalogue has no area %s; expected I, II, III and IV, or none at all"),
                     jd_enum_to_nick (JD_TYPE_AREA, area));
        return FALSE;
      }
  return TRUE;
}

static gboolean
check_pattern (JdBuilder *self, JdPattern *pattern, GError **error)
{
  const char *const *roles = jd_pattern_get_roles (pattern);

  if (roles == NULL && !jd_catalogue_has_areas (self->catalogue))
    {
      g_set_error (error,
                   JD_BUILD_ERROR,
                   JD_BUILD_ERROR_MISSING,
                   _ ("pattern %d names no roles; expected them, as the catalogue has no areas"),
                   jd_pattern_get_number (pattern));
      return FALSE;
    }
  for (guint i = 0; roles != NULL && roles[i] != NULL; i++)
    if (jd_builder_find_role (self, roles[i], error) == NULL)
      return FALSE;
  return TRUE;
}

gboolean
jd_builder_end_catalogue (JdBuilder *self, GError **error)
{
  if (jd_catalogue_get_n_roles (self->catalogue) == 0)
    {
      g_set_error_literal (error,
                           JD_BUILD_ERROR,
                           JD_BUILD_ERROR_MISSING,
                           _ ("the catalogue has no role; expected at least one"));
      return FALSE;
    }
  if (!check_areas (self, error))
    return FALSE;
  for (guint i = 0; i < jd_catalogue_get_n_patterns (self->catalogue); i++)
    if (!check_pattern (self, jd_catalogue_get_pattern (self->catalogue, i), error))
      return FALSE;
  if (self->project != NULL)
    jd_project_take_catalogue (self->project, self->catalogue);
  return TRUE;
}
