/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A field under its name, with what another design says of it at the other end of the line. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Properties: "title" (name of the field), "aside" (a remark), "child" (the field), all notified. */
#define JD_TYPE_FIELD_ROW (jd_field_row_get_type ())
G_DECLARE_FINAL_TYPE (JdFieldRow, jd_field_row, JD, FIELD_ROW, GtkWidget)

const char *jd_field_row_get_aside (JdFieldRow *self);
void jd_field_row_set_aside (JdFieldRow *self, const char *aside);

G_END_DECLS
