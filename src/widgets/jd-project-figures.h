/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A project in a few numbers. */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

#define JD_TYPE_PROJECT_FIGURES (jd_project_figures_get_type ())
G_DECLARE_FINAL_TYPE (JdProjectFigures, jd_project_figures, JD, PROJECT_FIGURES, GtkWidget)

void jd_project_figures_refresh (JdProjectFigures *self, JdViewer *viewer);

G_END_DECLS
