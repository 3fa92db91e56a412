/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a catalogue says of an area. */
#pragma once

#include "jd-enums.h"
#include "jd-record.h"

G_BEGIN_DECLS

#define JD_TYPE_AREA_TEXT (jd_area_text_get_type ())
G_DECLARE_FINAL_TYPE (JdAreaText, jd_area_text, JD, AREA_TEXT, JdRecord)

JdArea jd_area_text_get_area (JdAreaText *self);
int jd_area_text_get_priority (JdAreaText *self);
const char *jd_area_text_get_name (JdAreaText *self, const char *language);
const char *jd_area_text_get_description (JdAreaText *self, const char *language);

G_END_DECLS
