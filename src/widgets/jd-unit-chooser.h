/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who does the roles of a subject: a chip for each unit, and a button that opens the unit picker. */
#pragma once

#include <gtk/gtk.h>

#include "jd-subject.h"

G_BEGIN_DECLS

#define JD_TYPE_UNIT_CHOOSER (jd_unit_chooser_get_type ())
G_DECLARE_FINAL_TYPE (JdUnitChooser, jd_unit_chooser, JD, UNIT_CHOOSER, GtkWidget)

void jd_unit_chooser_show (JdUnitChooser *self, JdSubject *subject);
char *jd_unit_chooser_dup_shown (JdUnitChooser *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
