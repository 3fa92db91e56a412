/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The radar of what a viewer looks at: current design solid, target dashed, by function or by role, and by function
 * last time dotted. Pointer and arrow keys find an axis and say what stands there; a click or Enter goes to its role. */
#pragma once

#include "jd-comparison.h"
#include "jd-view.h"

G_BEGIN_DECLS

/** JdRadarMode: what the axes stand for. */
typedef enum
{
  JD_RADAR_MODE_FUNCTIONS,
  JD_RADAR_MODE_ROLES,
} JdRadarMode;
GType jd_radar_mode_get_type (void) G_GNUC_CONST;
#define JD_TYPE_RADAR_MODE (jd_radar_mode_get_type ())

/* Properties: "viewer" (JdViewer), "mode" (JdRadarMode), "compact" (codes and n/N only), all notified. */
#define JD_TYPE_RADAR_VIEW (jd_radar_view_get_type ())
G_DECLARE_FINAL_TYPE (JdRadarView, jd_radar_view, JD, RADAR_VIEW, JdView)

JdRadarMode jd_radar_view_get_mode (JdRadarView *self);
void jd_radar_view_set_mode (JdRadarView *self, JdRadarMode mode);
gboolean jd_radar_view_get_compact (JdRadarView *self);
void jd_radar_view_set_compact (JdRadarView *self, gboolean compact);
void jd_radar_view_set_comparisons (JdRadarView *self, JdComparison *const *comparisons, guint n_comparisons);

int jd_radar_view_get_axis (JdRadarView *self);
void jd_radar_view_set_axis (JdRadarView *self, int axis);
char *jd_radar_view_dup_description (JdRadarView *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
