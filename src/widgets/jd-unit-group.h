/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The units of one kind, and a line to add one. */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

#define JD_TYPE_UNIT_GROUP (jd_unit_group_get_type ())
G_DECLARE_FINAL_TYPE (JdUnitGroup, jd_unit_group, JD, UNIT_GROUP, GtkWidget)

/* Property: "kind" (JdUnitKind), construct only. */

void jd_unit_group_refresh (JdUnitGroup *self, JdViewer *viewer);

G_END_DECLS
