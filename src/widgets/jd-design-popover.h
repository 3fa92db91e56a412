/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The list of all designs behind a chip, to choose one from, and the ways to get another one. */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

#define JD_TYPE_DESIGN_POPOVER (jd_design_popover_get_type ())
G_DECLARE_FINAL_TYPE (JdDesignPopover, jd_design_popover, JD, DESIGN_POPOVER, GtkPopover)

GtkWidget *jd_design_popover_new (gboolean second);
void jd_design_popover_fill (JdDesignPopover *self, JdViewer *viewer);

G_END_DECLS
