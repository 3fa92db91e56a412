/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One unit that does the roles of a subject, and a button that takes it away. */
#pragma once

#include <gtk/gtk.h>

#include "jd-subject.h"

G_BEGIN_DECLS

#define JD_TYPE_UNIT_CHIP (jd_unit_chip_get_type ())
G_DECLARE_FINAL_TYPE (JdUnitChip, jd_unit_chip, JD, UNIT_CHIP, GtkWidget)

GtkWidget *jd_unit_chip_new (JdSubject *subject, JdUnit *unit, gboolean partial);
JdUnit *jd_unit_chip_get_unit (JdUnitChip *self);

G_END_DECLS
