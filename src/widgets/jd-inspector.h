/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Everything about the selected role, or about several at once, editable; the same in every view. */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

/* Property: "viewer" (JdViewer), notified. */
#define JD_TYPE_INSPECTOR (jd_inspector_get_type ())
G_DECLARE_FINAL_TYPE (JdInspector, jd_inspector, JD, INSPECTOR, GtkWidget)

JdViewer *jd_inspector_get_viewer (JdInspector *self);
void jd_inspector_set_viewer (JdInspector *self, JdViewer *viewer);
gboolean jd_inspector_commit (JdInspector *self);

G_END_DECLS
