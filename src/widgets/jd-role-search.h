/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finds roles: a code goes to its role, other text dims what does not have it. */
#pragma once

#include "jd-view.h"

G_BEGIN_DECLS

#define JD_TYPE_ROLE_SEARCH (jd_role_search_get_type ())
G_DECLARE_FINAL_TYPE (JdRoleSearch, jd_role_search, JD, ROLE_SEARCH, JdView)

/* Property: "viewer" (JdViewer, nullable).
 * Signal: role-chosen (JdRole *role)   Enter went to the role with the typed code, or to the next that matches */

G_END_DECLS
