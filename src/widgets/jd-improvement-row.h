/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A role to improve or to move, in a list: area, code, level → target, name, and what the next level takes. The
 * rows of a list are used again and again for other roles. */
#pragma once

#include <gtk/gtk.h>

#include "jd-finding-item.h"

G_BEGIN_DECLS

#define JD_TYPE_IMPROVEMENT_ROW (jd_improvement_row_get_type ())
G_DECLARE_FINAL_TYPE (JdImprovementRow, jd_improvement_row, JD, IMPROVEMENT_ROW, GtkWidget)

GtkWidget *jd_improvement_row_new (void);
void jd_improvement_row_show (JdImprovementRow *self, JdFindingItem *item, JdRole *current);
void jd_improvement_row_mark (JdImprovementRow *self, JdRole *current);

G_END_DECLS
