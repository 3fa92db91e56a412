/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which roles to see clearly: function, level, unit, recommendation, only what differs from the second design. */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

#define JD_TYPE_FILTER_POPOVER (jd_filter_popover_get_type ())
G_DECLARE_FINAL_TYPE (JdFilterPopover, jd_filter_popover, JD, FILTER_POPOVER, GtkPopover)

GtkWidget *jd_filter_popover_new (JdViewer *viewer);
void jd_filter_popover_fill (JdFilterPopover *self);

G_END_DECLS
