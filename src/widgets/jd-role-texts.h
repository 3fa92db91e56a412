/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was said about roles: note, evidence, reason. */
#pragma once

#include "jd-section.h"

G_BEGIN_DECLS

#define JD_TYPE_ROLE_TEXTS (jd_role_texts_get_type ())
G_DECLARE_FINAL_TYPE (JdRoleTexts, jd_role_texts, JD, ROLE_TEXTS, JdSection)

G_END_DECLS
