/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All units of a project by kind, ticked where they do a subject's roles, and a line to make a new one. Stands in
 * a popover of the unit chooser, or of a cell of the grid. */
#pragma once

#include <gtk/gtk.h>

#include "jd-subject.h"

G_BEGIN_DECLS

#define JD_TYPE_UNIT_PICKER (jd_unit_picker_get_type ())
G_DECLARE_FINAL_TYPE (JdUnitPicker, jd_unit_picker, JD, UNIT_PICKER, GtkWidget)

GtkWidget *jd_unit_picker_new (void);
void jd_unit_picker_show (JdUnitPicker *self, JdSubject *subject);
gboolean jd_unit_picker_add (JdUnitPicker *self, JdUnitKind kind, const char *name, JdUnitColour colour);

G_END_DECLS
