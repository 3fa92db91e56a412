/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One design on the project's page: what it is, and how well it does or what it aims at. */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

#define JD_TYPE_DESIGN_RESULT (jd_design_result_get_type ())
G_DECLARE_FINAL_TYPE (JdDesignResult, jd_design_result, JD, DESIGN_RESULT, GtkListBoxRow)

GtkWidget *jd_design_result_new (JdDesign *design);
JdDesign *jd_design_result_get_design (JdDesignResult *self);
void jd_design_result_refresh (JdDesignResult *self, JdViewer *viewer);

G_END_DECLS
