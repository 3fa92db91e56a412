/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The radar chart: laid out once for a size, drawn many times, asked what lies under the pointer. */
#pragma once

#include "jd-geometry.h"
#include "jd-palette.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/** JD_RADAR_N_RINGS: the levels of ISOMM, 1 to 5; the centre is 0, where no value ever stands. */
#define JD_RADAR_N_RINGS 5

/**
 * JdRadarAxis:
 * @code: "B" or "B-3"; always shown where there is any room
 * @label: (nullable): its name, shown where there is room
 * @score: (nullable): the first series' value in figures ("3.2"), shown where there is room
 * @coverage: (nullable): scored / evaluated ("4/5")
 * @function: place of its function in the catalogue, from 0; gives the colour
 * @group_start: a group of axes begins here (by-role radar)
 * @group_label: (nullable): at a group's first axis: its letter ("B")
 * @group_coverage: (nullable): at a group's first axis: n/N of the group
 */
typedef struct
{
  const char *code;
  const char *label;
  const char *score;
  const char *coverage;
  guint function;
  gboolean group_start;
  const char *group_label;
  const char *group_coverage;
} JdRadarAxis;

/**
 * JdRadarStyle:
 * @JD_RADAR_SOLID: a filled solid line with markers (as-is)
 * @JD_RADAR_DASHED: dashes (to-be)
 * @JD_RADAR_DOTTED: dots (an earlier as-is)
 */
typedef enum
{
  JD_RADAR_SOLID,
  JD_RADAR_DASHED,
  JD_RADAR_DOTTED,
} JdRadarStyle;

/**
 * JdRadarSeries:
 * @name: as the legend prints it
 * @slot: colour and marker: disc, diamond, square, triangle in the order of #JdSeriesSlot
 * @style: line
 * @values: one per axis, 1.0 to 5.0, or NAN where nothing is scored: there the outline and the filling have a
 *   gap, never a 0
 */
typedef struct
{
  const char *name;
  JdSeriesSlot slot;
  JdRadarStyle style;
  const double *values;
} JdRadarSeries;

/**
 * JdRadarData:
 * @language: language of the texts, "ja" or "en"
 * @title: (nullable): printed above
 * @rule: (nullable): how the numbers come about; printed below
 * @axes: (array length=n_axes): clockwise from the top
 * @n_axes: 0 and more
 * @series: (array length=n_series): drawn in this order, the last on top; the first is what @score and gaps
 *   tell of
 * @n_series: 0 to %JD_N_SERIES_SLOTS
 * @font_scale: size of type against the normal one, more than 0
 * @compact: only codes, n/N and the legend; also chosen by itself up to 300 units of width or 260 of height
 */
typedef struct
{
  const char *language;
  const char *title;
  const char *rule;
  const JdRadarAxis *axes;
  guint n_axes;
  const JdRadarSeries *series;
  guint n_series;
  double font_scale;
  gboolean compact;
} JdRadarData;

typedef struct _JdRadarLayout JdRadarLayout;

JdRadarLayout *
jd_radar_layout_new (PangoContext *context, const JdRadarData *data, double width, double height)
  G_GNUC_WARN_UNUSED_RESULT;
void jd_radar_layout_free (JdRadarLayout *layout);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JdRadarLayout, jd_radar_layout_free)

gboolean jd_radar_layout_set_values (JdRadarLayout *layout, const JdRadarData *data);
gboolean jd_radar_layout_set_hover (JdRadarLayout *layout, int axis);
int jd_radar_layout_get_hover (const JdRadarLayout *layout);
void jd_radar_layout_set_cache_scale (JdRadarLayout *layout, double scale);
void jd_radar_layout_draw (JdRadarLayout *layout, cairo_t *cr, const JdPalette *palette);
int jd_radar_layout_hit (const JdRadarLayout *layout, double x, double y);

guint jd_radar_layout_get_n_axes (const JdRadarLayout *layout);
void jd_radar_layout_get_circle (const JdRadarLayout *layout, double *x, double *y, double *radius);
GArray *jd_radar_layout_dup_label_boxes (const JdRadarLayout *layout) G_GNUC_WARN_UNUSED_RESULT;

void jd_radar_draw_sample (cairo_t *cr,
                           const JdPalette *palette,
                           JdSeriesSlot slot,
                           JdRadarStyle style,
                           double x,
                           double y,
                           double length);

G_END_DECLS
