/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which role the inspector is about: code, names, duty and where the catalogue has it from; or how many roles. */
#pragma once

#include "jd-section.h"

G_BEGIN_DECLS

#define JD_TYPE_ROLE_HEADER (jd_role_header_get_type ())
G_DECLARE_FINAL_TYPE (JdRoleHeader, jd_role_header, JD, ROLE_HEADER, JdSection)

G_END_DECLS
