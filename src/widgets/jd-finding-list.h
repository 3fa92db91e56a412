/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The findings of one kind as a list of JdFindingItem that stays as it is where an edit changed nothing: who shows it
 * hears only of what came, went, moved or says something else. */
#pragma once

#include "jd-finding-item.h"

G_BEGIN_DECLS

#define JD_TYPE_FINDING_LIST (jd_finding_list_get_type ())
G_DECLARE_FINAL_TYPE (JdFindingList, jd_finding_list, JD, FINDING_LIST, GObject)

JdFindingList *jd_finding_list_new (JdFindingKind kind) G_GNUC_WARN_UNUSED_RESULT;
void jd_finding_list_update (JdFindingList *self, JdFindings *findings, const char *language);
JdFindingKind jd_finding_list_get_kind (JdFindingList *self);
gboolean jd_finding_list_find (JdFindingList *self, JdRole *role, guint *position);

G_END_DECLS
