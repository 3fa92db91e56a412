/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The execution cycle as a drawing. Pointer and arrow keys find a function or a cycle; a click or Enter chooses it;
 * roles that are dropped on a cycle are told of. */
#pragma once

#include <gtk/gtk.h>

#include "jd-cycle-figure.h"

G_BEGIN_DECLS

/* Signals:
 *   activated (int part, int index)            a person chose this JdCycleSpot.
 *   dropped (int loop, JdRoleDrag *roles)      roles were put down on this JdCycleLoop. */
#define JD_TYPE_CYCLE_CHART (jd_cycle_chart_get_type ())
G_DECLARE_FINAL_TYPE (JdCycleChart, jd_cycle_chart, JD, CYCLE_CHART, GtkWidget)

void jd_cycle_chart_set_figure (JdCycleChart *self, JdCycleFigure *figure);
void jd_cycle_chart_set_chosen (JdCycleChart *self, int tile);
JdCycleSpot jd_cycle_chart_get_spot (JdCycleChart *self);
char *jd_cycle_chart_dup_description (JdCycleChart *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
