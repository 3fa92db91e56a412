/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How the kinds of units look: one icon each, so that colour is not the only sign. */
#pragma once

#include "jd-unit.h"

G_BEGIN_DECLS

const char *jd_unit_kind_get_icon (JdUnitKind kind);
const char *jd_unit_kind_get_heading (JdUnitKind kind);

G_END_DECLS
