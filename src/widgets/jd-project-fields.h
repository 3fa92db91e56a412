/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a project says of itself: title, organisation, date, scope, note. */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

#define JD_TYPE_PROJECT_FIELDS (jd_project_fields_get_type ())
G_DECLARE_FINAL_TYPE (JdProjectFields, jd_project_fields, JD, PROJECT_FIELDS, GtkWidget)

void jd_project_fields_refresh (JdProjectFields *self, JdViewer *viewer);
gboolean jd_project_fields_commit (JdProjectFields *self);

G_END_DECLS
