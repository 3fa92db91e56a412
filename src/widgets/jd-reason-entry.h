/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Why something was changed: typed once, for one line of the decision log or for several. */
#pragma once

#include <gtk/gtk.h>

#include "jd-project.h"

G_BEGIN_DECLS

/* Signal: given ()   the reason is in the log */
#define JD_TYPE_REASON_ENTRY (jd_reason_entry_get_type ())
G_DECLARE_FINAL_TYPE (JdReasonEntry, jd_reason_entry, JD, REASON_ENTRY, GtkWidget)

void jd_reason_entry_show (JdReasonEntry *self, JdProject *project, GPtrArray *entries);
void jd_reason_entry_reset (JdReasonEntry *self);
void jd_reason_entry_type (JdReasonEntry *self, const char *text);
void jd_reason_entry_give (JdReasonEntry *self);

G_END_DECLS
