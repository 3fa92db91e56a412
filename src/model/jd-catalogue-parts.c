/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Functions, areas, patterns and level words: facts of a catalogue, fixed once it is built. */
#include "jd-catalogue-parts.h"

#include <glib/gi18n-lib.h>

#include "private/jd-catalogue-private.h"

/* The text in @language ("ja" or "en"), or in the other one where that is empty. Never NULL. */
const char *
jd_text_pick (const char *ja, const char *en, const char *language)
{
  const char *first = g_strcmp0 (language, "ja") == 0 ? ja : en;
  const char *second = first == ja ? en : ja;

  if (first != NULL)
    return first;
  return second != NULL ? second : "";
}

/* --- function --- */

struct _JdFunction
{
  JdRecord parent_instance;

  char *code;
  int phase;
  char *name_ja, *name_en;
  char *description_ja, *description_en;

  guint index, first_role, n_roles;
};

G_DEFINE_FINAL_TYPE (JdFunction, jd_function, JD_TYPE_RECORD)

static const JdField function_fields[] = {
  JD_FIELD_AT (JdFunction, code, "code", JD_FIELD_ID, .flags = JD_FIELD_REQUIRED),
  JD_FIELD_AT (JdFunction, phase, "phase", JD_FIELD_ENUM, .enum_type = jd_phase_get_type),
  JD_FIELD_AT (JdFunction, name_ja, "name-ja", JD_FIELD_TEXT),
  JD_FIELD_AT (JdFunction, name_en, "name-en", JD_FIELD_TEXT),
  JD_FIELD_AT (JdFunction, description_ja, "description-ja", JD_FIELD_TEXT),
  JD_FIELD_AT (JdFunction, description_en, "description-en", JD_FIELD_TEXT),
};

static void
jd_function_class_init (JdFunctionClass *klass)
{
  jd_record_class_install (klass, function_fields, G_N_ELEMENTS (function_fields), NULL);
}

static void
jd_function_init (JdFunction *self)
{
}

const char *
jd_function_get_code (JdFunction *self)
{
  g_return_val_if_fail (JD_IS_FUNCTION (self), NULL);
  return self->code;
}

const char *
jd_function_get_name (JdFunction *self, const char *language)
{
  g_return_val_if_fail (JD_IS_FUNCTION (self), NULL);
  return jd_text_pick (self->name_ja, self->name_en, language);
}

const char *
jd_function_get_description (JdFunction *self, const char *language)
{
  g_return_val_if_fail (JD_IS_FUNCTION (self), NULL);
  return jd_text_pick (self->description_ja, self->description_en, language);
}

/* Its place in the execution cycle (textbook, section 4). */
JdPhase
jd_function_get_phase (JdFunction *self)
{
  g_return_val_if_fail (JD_IS_FUNCTION (self), JD_PHASE_OTHER);
  return self->phase;
}

/* Its position in the catalogue, from 0. */
guint
jd_function_get_index (JdFunction *self)
{
  g_return_val_if_fail (JD_IS_FUNCTION (self), 0);
  return self->index;
}

/* The index in the catalogue of its first role; its roles follow each other. */
guint
jd_function_get_first_role (JdFunction *self)
{
  g_return_val_if_fail (JD_IS_FUNCTION (self), 0);
  return self->first_role;
}

guint
jd_function_get_n_roles (JdFunction *self)
{
  g_return_val_if_fail (JD_IS_FUNCTION (self), 0);
  return self->n_roles;
}

void
jd_function_place (JdFunction *self, guint index, guint first_role)
{
  self->index = index;
  self->first_role = first_role;
}

void
jd_function_count_role (JdFunction *self)
{
  self->n_roles++;
}

/* --- area --- */

struct _JdAreaText
{
  JdRecord parent_instance;

  int area;
  int priority;
  int information, skill;
  char *name_ja, *name_en;
  char *description_ja, *description_en;
};

G_DEFINE_FINAL_TYPE (JdAreaText, jd_area_text, JD_TYPE_RECORD)

static const JdField area_text_fields[] = {
  JD_FIELD_AT (JdAreaText,
               area,
               "id",
               JD_FIELD_ENUM,
               .flags = JD_FIELD_REQUIRED,
               .enum_type = jd_area_get_type),
  JD_FIELD_AT (JdAreaText, priority, "priority", JD_FIELD_NUMBER, .maximum = 99),
  JD_FIELD_AT (JdAreaText, information, "information", JD_FIELD_ENUM, .enum_type = jd_information_get_type),
  JD_FIELD_AT (JdAreaText, skill, "skill", JD_FIELD_ENUM, .enum_type = jd_skill_get_type),
  JD_FIELD_AT (JdAreaText, name_ja, "name-ja", JD_FIELD_TEXT),
  JD_FIELD_AT (JdAreaText, name_en, "name-en", JD_FIELD_TEXT),
  JD_FIELD_AT (JdAreaText, description_ja, "description-ja", JD_FIELD_TEXT),
  JD_FIELD_AT (JdAreaText, description_en, "description-en", JD_FIELD_TEXT),
};

static void
jd_area_text_class_init (JdAreaTextClass *klass)
{
  jd_record_class_install (klass, area_text_fields, G_N_ELEMENTS (area_text_fields), NULL);
}

static void
jd_area_text_init (JdAreaText *self)
{
}

JdArea
jd_area_text_get_area (JdAreaText *self)
{
  g_return_val_if_fail (JD_IS_AREA_TEXT (self), JD_AREA_NONE);
  return self->area;
}

/* The order in which areas are taken in house: I 1, II 2, IV 3, III 4 (textbook, section 6.2). */
int
jd_area_text_get_priority (JdAreaText *self)
{
  g_return_val_if_fail (JD_IS_AREA_TEXT (self), 0);
  return self->priority;
}

const char *
jd_area_text_get_name (JdAreaText *self, const char *language)
{
  g_return_val_if_fail (JD_IS_AREA_TEXT (self), NULL);
  return jd_text_pick (self->name_ja, self->name_en, language);
}

const char *
jd_area_text_get_description (JdAreaText *self, const char *language)
{
  g_return_val_if_fail (JD_IS_AREA_TEXT (self), NULL);
  return jd_text_pick (self->description_ja, self->description_en, language);
}

/* --- pattern --- */

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

/* --- words of a level --- */

struct _JdLevelText
{
  JdRecord parent_instance;

  int level;
  char *name_ja, *name_en;
};

G_DEFINE_FINAL_TYPE (JdLevelText, jd_level_text, JD_TYPE_RECORD)

static const JdField level_text_fields[] = {
  JD_FIELD_AT (JdLevelText,
               level,
               "value",
               JD_FIELD_ENUM,
               .flags = JD_FIELD_REQUIRED,
               .enum_type = jd_level_get_type),
  JD_FIELD_AT (JdLevelText, name_ja, "name-ja", JD_FIELD_TEXT),
  JD_FIELD_AT (JdLevelText, name_en, "name-en", JD_FIELD_TEXT),
};

static void
jd_level_text_class_init (JdLevelTextClass *klass)
{
  jd_record_class_install (klass, level_text_fields, G_N_ELEMENTS (level_text_fields), NULL);
}

static void
jd_level_text_init (JdLevelText *self)
{
}

JdLevel
jd_level_text_get_level (JdLevelText *self)
{
  g_return_val_if_fail (JD_IS_LEVEL_TEXT (self), JD_LEVEL_NONE);
  return self->level;
}

/* What an organisation at this level looks like (handbook, ISOMM). */
const char *
jd_level_text_get_name (JdLevelText *self, const char *language)
{
  g_return_val_if_fail (JD_IS_LEVEL_TEXT (self), NULL);
  return jd_text_pick (self->name_ja, self->name_en, language);
}

/* --- scale --- */

struct _JdScale
{
  JdRecord parent_instance;

  int side;

  JdLevelText *levels[JD_N_LEVELS];
};

G_DEFINE_FINAL_TYPE (JdScale, jd_scale, JD_TYPE_RECORD)

static const JdField scale_fields[] = {
  JD_FIELD_AT (JdScale,
               side,
               "side",
               JD_FIELD_ENUM,
               .flags = JD_FIELD_REQUIRED | JD_FIELD_ALWAYS,
               .enum_type = jd_side_get_type),
};

static void
jd_scale_finalize (GObject *object)
{
  for (guint i = 0; i < JD_N_LEVELS; i++)
    g_clear_object (&JD_SCALE (object)->levels[i]);

  G_OBJECT_CLASS (jd_scale_parent_class)->finalize (object);
}

static void
jd_scale_class_init (JdScaleClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jd_scale_finalize;
  jd_record_class_install (klass, scale_fields, G_N_ELEMENTS (scale_fields), NULL);
}

static void
jd_scale_init (JdScale *self)
{
}

JdSide
jd_scale_get_side (JdScale *self)
{
  g_return_val_if_fail (JD_IS_SCALE (self), JD_SIDE_INSOURCE);
  return self->side;
}

/* Returns: (transfer none) (nullable): the words of @level. */
JdLevelText *
jd_scale_get_level_text (JdScale *self, JdLevel level)
{
  g_return_val_if_fail (JD_IS_SCALE (self) && level < JD_N_LEVELS, NULL);
  return self->levels[level];
}

void
jd_scale_take_level (JdScale *self, JdLevelText *level)
{
  self->levels[jd_level_text_get_level (level)] = level;
}
