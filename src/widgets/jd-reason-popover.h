/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Asks why a change was made, right after it or when somebody comes back to it. */
#pragma once

#include <gtk/gtk.h>

#include "jd-project.h"

G_BEGIN_DECLS

#define JD_TYPE_REASON_POPOVER (jd_reason_popover_get_type ())
G_DECLARE_FINAL_TYPE (JdReasonPopover, jd_reason_popover, JD, REASON_POPOVER, GtkPopover)

GtkWidget *jd_reason_popover_new (void) G_GNUC_WARN_UNUSED_RESULT;
void jd_reason_popover_ask (JdReasonPopover *self, JdProject *project, GPtrArray *entries, const char *about);

G_END_DECLS
