/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside of the radar: what the files that copy, lay out and draw it share. */
#pragma once

#include "jd-radar.h"
#include "jd-text-private.h"

G_BEGIN_DECLS

/** JdRadarInk: colour of a text, known only when it is drawn. */
typedef enum
{
  JD_RADAR_INK_TEXT,
  JD_RADAR_INK_DIM,
  JD_RADAR_INK_FUNCTION,
} JdRadarInk;

/** JD_RADAR_LABEL_PIECES: code, three lines of a name, score, coverage. */
#define JD_RADAR_LABEL_PIECES 6

/** JdRadarPiece: one run of text in a label; @box is relative to the label's. */
typedef struct
{
  PangoLayout *layout;
  double size;
  JdRadarInk ink;
  JdRect box;
} JdRadarPiece;

/**
 * JdRadarLabel:
 * @pieces: (array length=n_pieces): what it says
 * @n_pieces: 0 for a label that is not shown
 * @box: where it stands
 * @angle: of the axis or the middle of the group, clockwise from the top
 * @function: whose colour the code has
 */
typedef struct
{
  JdRadarPiece pieces[JD_RADAR_LABEL_PIECES];
  guint n_pieces;
  JdRect box;
  double angle;
  guint function;
} JdRadarLabel;

/**
 * JdRadarDetail:
 *
 * How much the labels say; each is tried until one has room.
 */
typedef enum
{
  JD_RADAR_DETAIL_NAMES,    /* code, name, score and coverage */
  JD_RADAR_DETAIL_COVERAGE, /* code and coverage */
  JD_RADAR_DETAIL_CODES,    /* code */
} JdRadarDetail;

/** JdRadarCopy: the data, owned. */
typedef struct
{
  char *language;
  char *title;
  char *rule;
  JdRadarAxis *axes;
  guint n_axes;
  JdRadarSeries *series;
  guint n_series;
  double font_scale;
  gboolean compact;
  gboolean grouped;
} JdRadarCopy;

struct _JdRadarLayout
{
  JdRadarCopy data;
  PangoContext *context;
  double width;
  double height;

  JdRadarLabel title;
  JdRadarLabel rule;
  JdRadarLabel legend[JD_N_SERIES_SLOTS]; /* boxes include the sample of the line */
  JdRect plot;                            /* what circle and labels share */

  double x;
  double y;
  double radius;
  double *angles;       /* of each axis */
  JdRadarLabel *labels; /* of each axis */
  JdRadarLabel *groups; /* of each group */
  double *group_edges;  /* angles: begin and end of each group */
  guint n_groups;
  double label_size;
  JdRadarDetail detail; /* what the labels say */
  gboolean round_rings;

  int hover;
  double cache_scale;
  cairo_surface_t *ground; /* what does not change while only values and hover change */
  cairo_surface_t *whole;  /* the ground and the series */
  gboolean is_whole;
  const JdPalette *palette; /* of the two */
};

/** JD_RADAR_LEGEND_SAMPLE: length of the piece of line in the legend, with the gap after it, at scale 1. */
#define JD_RADAR_LEGEND_SAMPLE 36.0
/** JD_RADAR_BAND: thickness of a group's arc with the gap before it, at scale 1. */
#define JD_RADAR_BAND 9.0

void jd_radar_copy_init (JdRadarCopy *copy, const JdRadarData *data);
void jd_radar_copy_clear (JdRadarCopy *copy);
gboolean jd_radar_copy_is_same_frame (const JdRadarCopy *copy, const JdRadarData *data, gboolean with_scores);

void jd_radar_label_clear (JdRadarLabel *label);
void jd_radar_label_add (JdRadarLabel *label,
                         PangoLayout *layout,
                         double size,
                         JdRadarInk ink,
                         double x,
                         double y);
void jd_radar_label_align (JdRadarLabel *label, JdTextAlign align);
void jd_radar_label_make_axis (JdRadarLayout *layout, guint axis, JdRadarDetail detail, double size);
void jd_radar_label_make_group (JdRadarLayout *layout, guint group, guint axis, double size);

void jd_radar_place_frame (JdRadarLayout *layout);
void jd_radar_place_circle (JdRadarLayout *layout);
void jd_radar_get_point (const JdRadarLayout *layout, guint axis, double value, double *x, double *y);

void jd_radar_draw_ground (const JdRadarLayout *layout, cairo_t *cr, const JdPalette *palette);
gboolean jd_radar_has_many_axes (const JdRadarLayout *layout);
void jd_radar_draw_marks (const JdRadarLayout *layout, cairo_t *cr, const JdPalette *palette, guint axis);
void jd_radar_draw_series (const JdRadarLayout *layout, cairo_t *cr, const JdPalette *palette);
void jd_radar_draw_hover (const JdRadarLayout *layout, cairo_t *cr, const JdPalette *palette);

G_END_DECLS
