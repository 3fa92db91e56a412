/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The improvements of one cycle, or those that are not yet filed, as a list. What is selected in it is selected
 * everywhere; it is filed by dragging it away, by keys and by a menu, which activate "cycle.file". */
#pragma once

#include "jd-cycle-items.h"
#include "jd-viewer.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define JD_TYPE_CYCLE_LIST (jd_cycle_list_get_type ())
G_DECLARE_FINAL_TYPE (JdCycleList, jd_cycle_list, JD, CYCLE_LIST, GtkWidget)

void jd_cycle_list_show (JdCycleList *self, JdViewer *viewer, const JdCycleItems *items, JdCycle filed);
void jd_cycle_list_mark (JdCycleList *self);
guint jd_cycle_list_get_n (JdCycleList *self);
guint jd_cycle_list_get_first_selected (JdCycleList *self);
void jd_cycle_list_go_to (JdCycleList *self, guint index);
GPtrArray *jd_cycle_list_dup_selected (JdCycleList *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
