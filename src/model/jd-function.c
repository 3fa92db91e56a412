/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-function.h"

#include "jd-text-pick.h"
#include "private/jd-catalogue-private.h"

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
