/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-unit.h"

#include "private/jd-record-private.h"

struct _JdUnit
{
  JdRecord parent_instance;

  char *id;
  int kind;
  char *name;
  int colour;
  char *note;
};

G_DEFINE_FINAL_TYPE (JdUnit, jd_unit, JD_TYPE_RECORD)

static const JdField unit_fields[] = {
  JD_FIELD_AT (JdUnit, id, "id", JD_FIELD_ID, .flags = JD_FIELD_REQUIRED),
  JD_FIELD_AT (JdUnit,
               kind,
               "kind",
               JD_FIELD_ENUM,
               .enum_type = jd_unit_kind_get_type,
               .flags = JD_FIELD_ALWAYS),
  JD_FIELD_AT (JdUnit, name, "name", JD_FIELD_TEXT, .flags = JD_FIELD_ALWAYS),
  JD_FIELD_AT (JdUnit, colour, "colour", JD_FIELD_ENUM, .enum_type = jd_unit_colour_get_type),
  JD_FIELD_AT (JdUnit, note, "note", JD_FIELD_TEXT),
};

static void
locate (JdRecord *record, JdRecordPlace *place)
{
  JdUnit *self = JD_UNIT (record);

  place->list = "units";
  place->id = self->id;
  place->title = self->name;
}

static void
jd_unit_class_init (JdUnitClass *klass)
{
  jd_record_class_install (klass, unit_fields, G_N_ELEMENTS (unit_fields), locate);
}

static void
jd_unit_init (JdUnit *self)
{
}

const char *
jd_unit_get_id (JdUnit *self)
{
  g_return_val_if_fail (JD_IS_UNIT (self), NULL);
  return self->id;
}

JdUnitKind
jd_unit_get_kind (JdUnit *self)
{
  g_return_val_if_fail (JD_IS_UNIT (self), 0);
  return self->kind;
}

const char *
jd_unit_get_name (JdUnit *self)
{
  g_return_val_if_fail (JD_IS_UNIT (self), NULL);
  return self->name != NULL ? self->name : "";
}

JdUnitColour
jd_unit_get_colour (JdUnit *self)
{
  g_return_val_if_fail (JD_IS_UNIT (self), 0);
  return self->colour;
}

const char *
jd_unit_get_note (JdUnit *self)
{
  g_return_val_if_fail (JD_IS_UNIT (self), NULL);
  return self->note != NULL ? self->note : "";
}
