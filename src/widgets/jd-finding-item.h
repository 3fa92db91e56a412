/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One finding in a list that lives through edits: the same item as long as it is about the same function or role,
 * whatever it says of it. */
#pragma once

#include "jd-viewer.h"

G_BEGIN_DECLS

/* Signal: "changed" (): the item says something else, or in another language. */
#define JD_TYPE_FINDING_ITEM (jd_finding_item_get_type ())
G_DECLARE_FINAL_TYPE (JdFindingItem, jd_finding_item, JD, FINDING_ITEM, GObject)

JdFindingItem *jd_finding_item_new (JdFindings *findings, guint index, const char *language)
  G_GNUC_WARN_UNUSED_RESULT;
void jd_finding_item_update (JdFindingItem *self, JdFindings *findings, guint index, const char *language);

const JdFinding *jd_finding_item_get_finding (JdFindingItem *self);
JdCatalogue *jd_finding_item_get_catalogue (JdFindingItem *self);
const char *jd_finding_item_get_language (JdFindingItem *self);
char *jd_finding_item_dup_text (JdFindingItem *self) G_GNUC_WARN_UNUSED_RESULT;
char *jd_finding_item_dup_markup (JdFindingItem *self) G_GNUC_WARN_UNUSED_RESULT;
char *jd_finding_item_dup_next_step (JdFindingItem *self) G_GNUC_WARN_UNUSED_RESULT;

gboolean jd_finding_item_is_about (JdFindingItem *self, JdRole *role);
void jd_finding_item_select (JdFindingItem *self, JdViewer *viewer);

G_END_DECLS
