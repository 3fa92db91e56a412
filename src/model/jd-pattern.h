/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A pattern: what an organisation does itself, as a set of areas or of roles. */
#pragma once

#include "jd-enums.h"
#include "jd-record.h"

G_BEGIN_DECLS

#define JD_TYPE_PATTERN (jd_pattern_get_type ())
G_DECLARE_FINAL_TYPE (JdPattern, jd_pattern, JD, PATTERN, JdRecord)

int jd_pattern_get_number (JdPattern *self);
const char *jd_pattern_get_id (JdPattern *self);
const char *jd_pattern_get_name (JdPattern *self, const char *language);
const char *jd_pattern_get_description (JdPattern *self, const char *language);
const char *jd_pattern_get_warning (JdPattern *self, const char *language);
gboolean jd_pattern_has_area (JdPattern *self, JdArea area);
gboolean jd_pattern_has_role (JdPattern *self, const char *code);
const char *const *jd_pattern_get_roles (JdPattern *self);
gboolean jd_pattern_is_by_role (JdPattern *self);
JdSourcing jd_pattern_get_sourcing (JdPattern *self, JdArea area, const char *code);

G_END_DECLS
