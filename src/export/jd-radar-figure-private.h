/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Shared by what makes radar charts. */
#pragma once

#include "jd-radar-figure.h"

G_BEGIN_DECLS

struct _JdRadarFigure
{
  JdRadarData data;
  JdRadarAxis *axes;
  const char **words; /* what stands at each axis: "3.2 (4/5), target 4.0" */
  JdRadarSeries series[JD_N_SERIES_SLOTS];
  GPtrArray *values; /* the numbers of each series */
  GStringChunk *strings;
};

JdRadarFigure *jd_radar_figure_alloc (guint n_axes, const char *language) G_GNUC_WARN_UNUSED_RESULT;
const char *jd_radar_figure_keep (JdRadarFigure *self, char *text);
double *
jd_radar_figure_add_series (JdRadarFigure *self, JdDesign *design, JdSeriesSlot slot, JdRadarStyle style);
double jd_radar_get_value (JdRadarAxes axes, const JdMaturity *maturity, gboolean of_target, guint index);

G_END_DECLS
