/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a design is like: kind, title, date, what it is made from, pattern, target level, note. */
#pragma once

#include <adwaita.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

#define JD_TYPE_DESIGN_DIALOG (jd_design_dialog_get_type ())
G_DECLARE_FINAL_TYPE (JdDesignDialog, jd_design_dialog, JD, DESIGN_DIALOG, AdwWindow)

GtkWidget *jd_design_dialog_new (JdViewer *viewer, JdDesign *design, GtkWidget *parent);
GtkWidget *jd_design_dialog_new_from_pattern (JdViewer *viewer, JdPattern *pattern, GtkWidget *parent);
GtkWidget *jd_design_dialog_new_self_check (JdViewer *viewer, JdDesign *from, GtkWidget *parent);

G_END_DECLS
