/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is true of a role in every design of a project. */
#pragma once

#include "jd-role.h"

G_BEGIN_DECLS

#define JD_TYPE_PROFILE (jd_profile_get_type ())
G_DECLARE_FINAL_TYPE (JdProfile, jd_profile, JD, PROFILE, JdRecord)

JdRecommendation jd_profile_get_recommendation (JdProfile *self);
gboolean jd_profile_get_parked (JdProfile *self);
JdCycle jd_profile_get_cycle (JdProfile *self);
JdRole *jd_profile_get_role (JdProfile *self);
gboolean jd_profile_says_something (JdProfile *self);

G_END_DECLS
