/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who does roles and by when: units, owner, due date. */
#pragma once

#include "jd-section.h"

G_BEGIN_DECLS

#define JD_TYPE_ROLE_PEOPLE (jd_role_people_get_type ())
G_DECLARE_FINAL_TYPE (JdRolePeople, jd_role_people, JD, ROLE_PEOPLE, JdSection)

G_END_DECLS
