/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-pattern.h"

#include <glib/gi18n-lib.h>

#include "jd-text-pick.h"
#include "private/jd-catalogue-private.h"

struct _JdPattern
{
  JdRecord parent_instance;

  int number;
  char *id;
  char **areas, **roles;
  char *name_ja, *name_en;
  char *description_ja, *description_en;
  char *warning_ja, *warning_en;

  guint area_set; /* bit 1 << JdArea */
};

G_DEFINE_FINAL_TYPE (JdPattern, jd_pattern, JD_TYPE_RECORD)

static const JdField pattern_fields[] = {
  JD_FIELD_AT (JdPattern,
               number,
               "number",
               JD_FIELD_NUMBER,
               .flags = JD_FIELD_REQUIRED,
               .minimum = 1,
               .maximum = 99,
               .fallback = 1),
  JD_FIELD_AT (JdPattern, id, "id", JD_FIELD_ID, .flags = JD_FIELD_REQUIRED),
  JD_FIELD_AT (JdPattern, areas, "areas", JD_FIELD_WORDS),
  JD_FIELD_AT (JdPattern, roles, "roles", JD_FIELD_WORDS),
  JD_FIELD_AT (JdPattern, name_ja, "name-ja", JD_FIELD_TEXT),
  JD_FIELD_AT (JdPattern, name_en, "name-en", JD_FIELD_TEXT),
  JD_FIELD_AT (JdPattern, description_ja, "description-ja", JD_FIELD_TEXT),
  JD_FIELD_AT (JdPattern, description_en, "description-en", JD_FIELD_TEXT),
  JD_FIELD_AT (JdPattern, warning_ja, "warning-ja", JD_FIELD_TEXT),
  JD_FIELD_AT (JdPattern, warning_en, "warning-en", JD_FIELD_TEXT),
};

static void
jd_pattern_class_init (JdPatternClass *klass)
{
  jd_record_class_install (klass, pattern_fields, G_N_ELEMENTS (pattern_fields), NULL);
}

static void
jd_pattern_init (JdPattern *self)
{
}

/* Reads the words of the areas once; JD_FIELD_ERROR_INVALID where one is no area of the two axes. */
gboolean
jd_pattern_prepare (JdPattern *self, GError **error)
{
  for (guint i = 0; self->areas != NULL && self->areas[i] != NULL; i++)
    {
      int area;

      if (!jd_enum_from_nick (JD_TYPE_AREA, self->areas[i], &area) || area < JD_AREA_I || area > JD_AREA_IV)
        {
          g_autofree char *shown = jd_text_dup_shown (self->areas[i]);

          g_set_error (error,
                       JD_FIELD_ERROR,
                       JD_FIELD_ERROR_INVALID,
                       _ ("areas names “%s”; expected some of I, II, III, IV"),
                       shown);
          return FALSE;
        }
      self->area_set |= 1u << area;
    }
  return TRUE;
}

int
jd_pattern_get_number (JdPattern *self)
{
  g_return_val_if_fail (JD_IS_PATTERN (self), 0);
  return self->number;
}

const char *
jd_pattern_get_id (JdPattern *self)
{
  g_return_val_if_fail (JD_IS_PATTERN (self), NULL);
  return self->id;
}

const char *
jd_pattern_get_name (JdPattern *self, const char *language)
{
  g_return_val_if_fail (JD_IS_PATTERN (self), NULL);
  return jd_text_pick (self->name_ja, self->name_en, language);
}

const char *
jd_pattern_get_description (JdPattern *self, const char *language)
{
  g_return_val_if_fail (JD_IS_PATTERN (self), NULL);
  return jd_text_pick (self->description_ja, self->description_en, language);
}

/* What the source warns of; empty where it does not. */
const char *
jd_pattern_get_warning (JdPattern *self, const char *language)
{
  g_return_val_if_fail (JD_IS_PATTERN (self), NULL);
  return jd_text_pick (self->warning_ja, self->warning_en, language);
}

/* Whether the organisation itself does the roles of @area under this pattern. */
gboolean
jd_pattern_has_area (JdPattern *self, JdArea area)
{
  g_return_val_if_fail (JD_IS_PATTERN (self), FALSE);
  return (self->area_set & (1u << area)) != 0;
}

/* Whether the organisation itself does the role @code, in a catalogue whose patterns name roles. */
gboolean
jd_pattern_has_role (JdPattern *self, const char *code)
{
  g_return_val_if_fail (JD_IS_PATTERN (self), FALSE);
  return self->roles != NULL && g_strv_contains ((const char *const *) self->roles, code);
}

/* The codes of the roles that it names, or NULL where it is a set of areas. */
const char *const *
jd_pattern_get_roles (JdPattern *self)
{
  g_return_val_if_fail (JD_IS_PATTERN (self), NULL);
  return (const char *const *) self->roles;
}

/* Whether the pattern is a set of roles and not of areas. */
gboolean
jd_pattern_is_by_role (JdPattern *self)
{
  g_return_val_if_fail (JD_IS_PATTERN (self), FALSE);
  return self->roles != NULL;
}

/* The sourcing that the pattern gives to the role @code standing in @area: insource in an area of the pattern,
 * else outsource; a role of all areas is done both ways, and insource where the pattern takes every area
 * (design, section 4, rule 8; textbook, section 6.3). */
JdSourcing
jd_pattern_get_sourcing (JdPattern *self, JdArea area, const char *code)
{
  const guint every_area = 1u << JD_AREA_I | 1u << JD_AREA_II | 1u << JD_AREA_III | 1u << JD_AREA_IV;

  g_return_val_if_fail (JD_IS_PATTERN (self), JD_SOURCING_UNASSIGNED);

  if (jd_pattern_is_by_role (self))
    return jd_pattern_has_role (self, code) ? JD_SOURCING_INSOURCE : JD_SOURCING_OUTSOURCE;
  if (area == JD_AREA_ALL)
    return self->area_set == every_area ? JD_SOURCING_INSOURCE : JD_SOURCING_COMBINATION;
  return jd_pattern_has_area (self, area) ? JD_SOURCING_INSOURCE : JD_SOURCING_OUTSOURCE;
}
