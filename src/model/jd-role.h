/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A role of a catalogue: one duty, known by the catalogue's id and its code. */
#pragma once

#include "jd-function.h"

G_BEGIN_DECLS

#define JD_TYPE_ROLE (jd_role_get_type ())
G_DECLARE_FINAL_TYPE (JdRole, jd_role, JD, ROLE, JdRecord)

const char *jd_role_get_code (JdRole *self);
JdArea jd_role_get_area (JdRole *self);
gboolean jd_role_area_is_derived (JdRole *self);
const char *jd_role_get_section (JdRole *self);
const char *jd_role_get_name (JdRole *self, const char *language);
const char *jd_role_get_description (JdRole *self, const char *language);
const char *jd_role_get_note (JdRole *self, const char *language);
JdFunction *jd_role_get_function (JdRole *self);
guint jd_role_get_index (JdRole *self);

G_END_DECLS
