/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All designs of the project with their results, and the ways to get another one. */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

#define JD_TYPE_DESIGN_RESULTS (jd_design_results_get_type ())
G_DECLARE_FINAL_TYPE (JdDesignResults, jd_design_results, JD, DESIGN_RESULTS, GtkWidget)

/* Uses the window's action group "designs". */

void jd_design_results_refresh (JdDesignResults *self, JdViewer *viewer);

G_END_DECLS
