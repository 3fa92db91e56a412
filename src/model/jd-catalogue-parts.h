/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The small parts of a catalogue: functions, areas, patterns and the words of the levels. */
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

#define JD_TYPE_AREA_TEXT (jd_area_text_get_type ())
G_DECLARE_FINAL_TYPE (JdAreaText, jd_area_text, JD, AREA_TEXT, JdRecord)

JdArea jd_area_text_get_area (JdAreaText *self);
int jd_area_text_get_priority (JdAreaText *self);
const char *jd_area_text_get_name (JdAreaText *self, const char *language);
const char *jd_area_text_get_description (JdAreaText *self, const char *language);

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

#define JD_TYPE_LEVEL_TEXT (jd_level_text_get_type ())
G_DECLARE_FINAL_TYPE (JdLevelText, jd_level_text, JD, LEVEL_TEXT, JdRecord)

JdLevel jd_level_text_get_level (JdLevelText *self);
const char *jd_level_text_get_name (JdLevelText *self, const char *language);

/* The five levels and the excluded state of one side, in words. */
#define JD_TYPE_SCALE (jd_scale_get_type ())
G_DECLARE_FINAL_TYPE (JdScale, jd_scale, JD, SCALE, JdRecord)

JdSide jd_scale_get_side (JdScale *self);
JdLevelText *jd_scale_get_level_text (JdScale *self, JdLevel level);

const char *jd_text_pick (const char *ja, const char *en, const char *language);

G_END_DECLS
