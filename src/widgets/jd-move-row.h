/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One role that a pattern has elsewhere: from where, to where, or why it is left out. */
#pragma once

#include <gtk/gtk.h>

#include "jd-pattern-fit.h"

G_BEGIN_DECLS

#define JD_TYPE_MOVE_ROW (jd_move_row_get_type ())
G_DECLARE_FINAL_TYPE (JdMoveRow, jd_move_row, JD, MOVE_ROW, GtkListBoxRow)

GtkWidget *jd_move_row_new (const JdPatternMove *move, JdArea area, int word_width);

JdRole *jd_move_row_get_role (JdMoveRow *self);
JdArea jd_move_row_get_area (JdMoveRow *self);
gboolean jd_move_row_is_about (JdMoveRow *self, const JdPatternMove *move, JdArea area);
void jd_move_row_set_language (JdMoveRow *self, const char *language);

G_END_DECLS
