/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The scale of one side: five levels and the excluded state, each in words. */
#pragma once

#include "jd-enums.h"
#include "jd-record.h"

G_BEGIN_DECLS

#define JD_TYPE_LEVEL_TEXT (jd_level_text_get_type ())
G_DECLARE_FINAL_TYPE (JdLevelText, jd_level_text, JD, LEVEL_TEXT, JdRecord)

JdLevel jd_level_text_get_level (JdLevelText *self);
const char *jd_level_text_get_name (JdLevelText *self, const char *language);

#define JD_TYPE_SCALE (jd_scale_get_type ())
G_DECLARE_FINAL_TYPE (JdScale, jd_scale, JD, SCALE, JdRecord)

JdSide jd_scale_get_side (JdScale *self);
JdLevelText *jd_scale_get_level_text (JdScale *self, JdLevel level);

G_END_DECLS
