/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is true of roles in every design: recommendation, parked, cycle. */
#pragma once

#include "jd-section.h"

G_BEGIN_DECLS

#define JD_TYPE_ROLE_PROFILE (jd_role_profile_get_type ())
G_DECLARE_FINAL_TYPE (JdRoleProfile, jd_role_profile, JD, ROLE_PROFILE, JdSection)

G_END_DECLS
