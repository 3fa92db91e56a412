/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A function of a catalogue: a group of roles that follow each other. */
#pragma once

#include "jd-enums.h"
#include "jd-record.h"

G_BEGIN_DECLS

#define JD_TYPE_FUNCTION (jd_function_get_type ())
G_DECLARE_FINAL_TYPE (JdFunction, jd_function, JD, FUNCTION, JdRecord)

const char *jd_function_get_code (JdFunction *self);
const char *jd_function_get_name (JdFunction *self, const char *language);
const char *jd_function_get_description (JdFunction *self, const char *language);
JdPhase jd_function_get_phase (JdFunction *self);
guint jd_function_get_index (JdFunction *self);
guint jd_function_get_first_role (JdFunction *self);
guint jd_function_get_n_roles (JdFunction *self);

G_END_DECLS
