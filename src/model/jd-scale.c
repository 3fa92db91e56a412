/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-scale.h"

#include "jd-text-pick.h"
#include "private/jd-catalogue-private.h"

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
