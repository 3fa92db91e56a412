/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside of the radar view: what its painting and its pointing share. */
#pragma once

#include "jd-radar-figure.h"
#include "jd-radar-view.h"

G_BEGIN_DECLS

#define JD_RADAR_NO_AXIS (-1)

struct _JdRadarView
{
  JdView parent_instance;

  JdRadarMode mode;
  gboolean compact;
  JdComparison *comparisons[JD_MAX_COMPARED - 1]; /* what is shown instead of what the viewer looks at */
  guint n_comparisons;

  JdRadarFigure *figure; /* what is shown now; NULL where there is nothing to show */
  JdRadarLayout *layout; /* of the figure at the present size; NULL: to be made */
  int axis;              /* where the keys stand */
  int hover;             /* where the pointer stands */
};

void jd_radar_view_ensure_layout (JdRadarView *self);
void jd_radar_view_mark_axis (JdRadarView *self);
void jd_radar_view_describe (JdRadarView *self);
void jd_radar_view_check_axis (JdRadarView *self);
void jd_radar_view_install_actions (GtkWidgetClass *klass);
void jd_radar_view_init_axis (JdRadarView *self);

G_END_DECLS
