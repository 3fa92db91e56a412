/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who does the work: an own team, another department (counts as insource), or a provider. */
#pragma once

#include "jd-enums.h"
#include "jd-record.h"

G_BEGIN_DECLS

#define JD_TYPE_UNIT (jd_unit_get_type ())
G_DECLARE_FINAL_TYPE (JdUnit, jd_unit, JD, UNIT, JdRecord)

const char *jd_unit_get_id (JdUnit *self);
JdUnitKind jd_unit_get_kind (JdUnit *self);
const char *jd_unit_get_name (JdUnit *self);
JdUnitColour jd_unit_get_colour (JdUnit *self);
const char *jd_unit_get_note (JdUnit *self);

G_END_DECLS
