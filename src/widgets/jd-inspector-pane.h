/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The sections of the inspector, one under the other. Built when a role is selected first, since it is dear. */
#pragma once

#include <gtk/gtk.h>

#include "jd-subject.h"

G_BEGIN_DECLS

#define JD_TYPE_INSPECTOR_PANE (jd_inspector_pane_get_type ())
G_DECLARE_FINAL_TYPE (JdInspectorPane, jd_inspector_pane, JD, INSPECTOR_PANE, GtkWidget)

GtkWidget *jd_inspector_pane_new (void);
void jd_inspector_pane_show (JdInspectorPane *self, JdSubject *subject);
gboolean jd_inspector_pane_commit (JdInspectorPane *self);

G_END_DECLS
