/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-area-text.h"

#include "jd-text-pick.h"
#include "private/jd-catalogue-private.h"

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
