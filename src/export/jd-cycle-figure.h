/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The execution cycle of a design, as plain data for the drawing floor; a tile's number is that of its function. */
#pragma once

#include "jd-cycle-items.h"
#include "jd-cycle-layout.h"

G_BEGIN_DECLS

/**
 * JdCyclePlan:
 * @project: the project
 * @design: whose scores the functions show
 * @maturity: of @design
 * @items: what of @design is to be improved
 * @language: of the catalogue's names, "ja" or "en"
 *
 * What the picture shows. Nothing of it is kept.
 */
typedef struct
{
  JdProject *project;
  JdDesign *design;
  const JdMaturity *maturity;
  const JdCycleItems *items;
  const char *language;
} JdCyclePlan;

typedef struct _JdCycleFigure JdCycleFigure;

JdCycleFigure *jd_cycle_figure_new (const JdCyclePlan *plan) G_GNUC_WARN_UNUSED_RESULT;
void jd_cycle_figure_free (JdCycleFigure *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JdCycleFigure, jd_cycle_figure_free)

const JdCycleData *jd_cycle_figure_get_data (const JdCycleFigure *self);
char *jd_cycle_figure_dup_description (const JdCycleFigure *self) G_GNUC_WARN_UNUSED_RESULT;
char *jd_cycle_figure_dup_spot_text (const JdCycleFigure *self, JdCycleSpot spot) G_GNUC_WARN_UNUSED_RESULT;

JdCycleStation jd_cycle_station_from_phase (JdPhase phase);
JdCycle jd_cycle_from_loop (JdCycleLoop loop);

G_END_DECLS
