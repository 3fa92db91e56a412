/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A radar chart by function or by role, as plain data for the drawing floor. */
#pragma once

#include "jd-comparison.h"
#include "jd-radar.h"

G_BEGIN_DECLS

/** JdRadarAxes: what an axis stands for; its number is the index of a function or a role in the catalogue. */
typedef enum
{
  JD_RADAR_BY_FUNCTION,
  JD_RADAR_BY_ROLE,
} JdRadarAxes;

/**
 * JdRadarPlan:
 * @project: the project
 * @axes: by function or by role
 * @language: of the catalogue's names, "ja" or "en"
 * @design: solid
 * @maturity: of @design, against @target
 * @target: (nullable): the to-be that is aimed at, dashed: its target scores by rule 5
 * @earlier: (nullable): an earlier design, dotted
 * @earlier_maturity: (nullable): of @earlier
 *
 * What the chart shows. Nothing of it is kept.
 */
typedef struct
{
  JdProject *project;
  JdRadarAxes axes;
  const char *language;
  JdDesign *design;
  const JdMaturity *maturity;
  JdDesign *target;
  JdDesign *earlier;
  const JdMaturity *earlier_maturity;
} JdRadarPlan;

typedef struct _JdRadarFigure JdRadarFigure;

JdRadarFigure *jd_radar_figure_new (const JdRadarPlan *plan) G_GNUC_WARN_UNUSED_RESULT;
void jd_radar_figure_free (JdRadarFigure *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JdRadarFigure, jd_radar_figure_free)

const JdRadarData *jd_radar_figure_get_data (const JdRadarFigure *self);
gboolean jd_radar_figure_equal (const JdRadarFigure *self, const JdRadarFigure *other);
char *jd_radar_figure_dup_description (const JdRadarFigure *self) G_GNUC_WARN_UNUSED_RESULT;
char *jd_radar_figure_dup_axis_description (const JdRadarFigure *self, guint axis) G_GNUC_WARN_UNUSED_RESULT;

/* jd-radar-compared.c */
/** JD_MAX_COMPARED: designs that one chart tells apart without colour. */
#define JD_MAX_COMPARED 3
JdRadarFigure *jd_radar_figure_new_compared (JdProject *project,
                                             JdRadarAxes axes,
                                             JdComparison *const *comparisons,
                                             guint n_comparisons,
                                             const char *language) G_GNUC_WARN_UNUSED_RESULT;
void jd_radar_get_compared_look (guint place, JdSeriesSlot *slot, JdRadarStyle *style);

const char *jd_radar_axes_get_word (JdRadarAxes axes, JdCatalogue *catalogue);
char *jd_coverage_dup_text (const JdGroupMaturity *group) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
