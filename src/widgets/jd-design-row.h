/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One design in the list behind a chip: what it is, what it is used for now, and a menu of what to do with it. */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

#define JD_TYPE_DESIGN_ROW (jd_design_row_get_type ())
G_DECLARE_FINAL_TYPE (JdDesignRow, jd_design_row, JD, DESIGN_ROW, GtkListBoxRow)

GtkWidget *jd_design_row_new (JdViewer *viewer, JdDesign *design);
JdDesign *jd_design_row_get_design (JdDesignRow *self);

G_END_DECLS
