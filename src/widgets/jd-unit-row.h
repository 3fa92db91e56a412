/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A unit with a tick: whether it does the roles of a subject. */
#pragma once

#include <gtk/gtk.h>

#include "jd-subject.h"

G_BEGIN_DECLS

#define JD_TYPE_UNIT_ROW (jd_unit_row_get_type ())
G_DECLARE_FINAL_TYPE (JdUnitRow, jd_unit_row, JD, UNIT_ROW, GtkWidget)

GtkWidget *jd_unit_row_new (JdUnit *unit);
JdUnit *jd_unit_row_get_unit (JdUnitRow *self);
void jd_unit_row_show (JdUnitRow *self, JdSubject *subject);

G_END_DECLS
