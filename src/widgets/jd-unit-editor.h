/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Name, kind, colour and note of a unit; each goes into the project as soon as it is chosen or typed. */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

#define JD_TYPE_UNIT_EDITOR (jd_unit_editor_get_type ())
G_DECLARE_FINAL_TYPE (JdUnitEditor, jd_unit_editor, JD, UNIT_EDITOR, GtkPopover)

GtkWidget *jd_unit_editor_new (JdProject *project, JdUnit *unit);
void jd_unit_editor_refresh (JdUnitEditor *self);

G_END_DECLS
