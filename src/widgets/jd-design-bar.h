/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The row under the header: which design is edited, which stands beside it, what pattern the edited one is nearest
 * to, and which roles are looked for. */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

#define JD_TYPE_DESIGN_BAR (jd_design_bar_get_type ())
G_DECLARE_FINAL_TYPE (JdDesignBar, jd_design_bar, JD, DESIGN_BAR, GtkBox)

/* Property: "viewer" (JdViewer, nullable).
 * Signal: role-chosen (JdRole *role): somebody typed the code of a role and pressed Enter, or went to the next
 * match; the role is selected, and whoever holds the views may give the shown one the focus.
 * The actions of the group "designs" (jd-design-actions.h) are the window's to insert. */

GtkWidget *jd_design_bar_new (void);
void jd_design_bar_set_viewer (JdDesignBar *self, JdViewer *viewer);
void jd_design_bar_focus_search (JdDesignBar *self);

G_END_DECLS
