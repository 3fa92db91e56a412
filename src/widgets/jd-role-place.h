/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where roles stand: sourcing and area. */
#pragma once

#include "jd-section.h"

G_BEGIN_DECLS

#define JD_TYPE_ROLE_PLACE (jd_role_place_get_type ())
G_DECLARE_FINAL_TYPE (JdRolePlace, jd_role_place, JD, ROLE_PLACE, JdSection)

G_END_DECLS
