/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-role.h"

#include "jd-text-pick.h"
#include "private/jd-catalogue-private.h"

struct _JdRole
{
  JdRecord parent_instance;

  char *code;
  int area;
  int area_basis;
  char *section;
  char *name_ja, *name_en;
  char *description_ja, *description_en;
  char *note_ja, *note_en;

  JdFunction *function; /* unowned: the catalogue holds both */
  guint index;
  JdBasis catalogue_basis;
};

G_DEFINE_FINAL_TYPE (JdRole, jd_role, JD_TYPE_RECORD)

static const JdField role_fields[] = {
  JD_FIELD_AT (JdRole, code, "code", JD_FIELD_ID, .flags = JD_FIELD_REQUIRED),
  JD_FIELD_AT (JdRole, area, "area", JD_FIELD_ENUM, .enum_type = jd_area_get_type),
  JD_FIELD_AT (JdRole, area_basis, "area-basis", JD_FIELD_ENUM, .enum_type = jd_basis_get_type),
  JD_FIELD_AT (JdRole, section, "section", JD_FIELD_TEXT),
  JD_FIELD_AT (JdRole, name_ja, "name-ja", JD_FIELD_TEXT),
  JD_FIELD_AT (JdRole, name_en, "name-en", JD_FIELD_TEXT),
  JD_FIELD_AT (JdRole, description_ja, "description-ja", JD_FIELD_TEXT),
  JD_FIELD_AT (JdRole, description_en, "description-en", JD_FIELD_TEXT),
  JD_FIELD_AT (JdRole, note_ja, "note-ja", JD_FIELD_TEXT),
  JD_FIELD_AT (JdRole, note_en, "note-en", JD_FIELD_TEXT),
};

static void
jd_role_class_init (JdRoleClass *klass)
{
  jd_record_class_install (klass, role_fields, G_N_ELEMENTS (role_fields), NULL);
}

static void
jd_role_init (JdRole *self)
{
}

void
jd_role_place (JdRole *self, JdFunction *function, guint index, JdBasis catalogue_basis)
{
  self->function = function;
  self->index = index;
  self->catalogue_basis = catalogue_basis;
}

const char *
jd_role_get_code (JdRole *self)
{
  g_return_val_if_fail (JD_IS_ROLE (self), NULL);
  return self->code;
}

/* The area that the catalogue puts the role in; a design may put it elsewhere. */
JdArea
jd_role_get_area (JdRole *self)
{
  g_return_val_if_fail (JD_IS_ROLE (self), JD_AREA_NONE);
  return self->area;
}

/* Whether the area is inferred by the catalogue's author and not printed in its source. */
gboolean
jd_role_area_is_derived (JdRole *self)
{
  g_return_val_if_fail (JD_IS_ROLE (self), FALSE);
  return (self->area_basis != JD_BASIS_UNSTATED ? (JdBasis) self->area_basis : self->catalogue_basis)
         == JD_BASIS_DERIVED;
}

/* Where in the source the role is described. */
const char *
jd_role_get_section (JdRole *self)
{
  g_return_val_if_fail (JD_IS_ROLE (self), NULL);
  return self->section != NULL ? self->section : "";
}

const char *
jd_role_get_name (JdRole *self, const char *language)
{
  g_return_val_if_fail (JD_IS_ROLE (self), NULL);
  return jd_text_pick (self->name_ja, self->name_en, language);
}

const char *
jd_role_get_description (JdRole *self, const char *language)
{
  g_return_val_if_fail (JD_IS_ROLE (self), NULL);
  return jd_text_pick (self->description_ja, self->description_en, language);
}

/* Remarks about the source: where documents disagree, what is inferred. */
const char *
jd_role_get_note (JdRole *self, const char *language)
{
  g_return_val_if_fail (JD_IS_ROLE (self), NULL);
  return jd_text_pick (self->note_ja, self->note_en, language);
}

/* Returns: (transfer none) */
JdFunction *
jd_role_get_function (JdRole *self)
{
  g_return_val_if_fail (JD_IS_ROLE (self), NULL);
  return self->function;
}

/* Its position among all roles of the catalogue, from 0; assignments and profiles stand in the same order. */
guint
jd_role_get_index (JdRole *self)
{
  g_return_val_if_fail (JD_IS_ROLE (self), 0);
  return self->index;
}
