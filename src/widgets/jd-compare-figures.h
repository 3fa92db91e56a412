/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How many roles moved, rose, fell and so on, on the way to one of the designs that are compared. A figure that is
 * pressed asks for the roles behind it. */
#pragma once

#include <gtk/gtk.h>

#include "jd-compare-sheet.h"

G_BEGIN_DECLS

/* Signal: kind-chosen (int kind): a person wants to see these roles only, or JD_COMPARE_ANY_KIND. */
#define JD_TYPE_COMPARE_FIGURES (jd_compare_figures_get_type ())
G_DECLARE_FINAL_TYPE (JdCompareFigures, jd_compare_figures, JD, COMPARE_FIGURES, GtkWidget)

void jd_compare_figures_refresh (JdCompareFigures *self, const JdCompareSheet *sheet, guint comparison);
GtkToggleButton *jd_compare_figures_get_button (JdCompareFigures *self, JdChangeKind kind);

G_END_DECLS
