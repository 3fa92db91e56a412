/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside of the trend chart: what the files that place and draw it share. */
#pragma once

#include "jd-text-private.h"
#include "jd-trend-layout.h"

G_BEGIN_DECLS

/** JdTrendPieceId: what stands at the end of a line, from left to right. */
typedef enum
{
  JD_TREND_CODE,
  JD_TREND_NAME,
  JD_TREND_SCORE,
  JD_TREND_COVERAGE,
  JD_TREND_GOAL,
} JdTrendPieceId;
#define JD_TREND_END_PIECES (JD_TREND_GOAL + 1)

/** JD_TREND_GOAL_DASH, JD_TREND_GOAL_GAP: how what lies ahead is drawn. */
#define JD_TREND_GOAL_DASH 2.5
#define JD_TREND_GOAL_GAP  4.0

/**
 * JdTrendText:
 * @layout: (nullable): none where the text is not shown
 * @size: height of its type
 * @box: where it stands
 */
typedef struct
{
  PangoLayout *layout;
  double size;
  JdRect box;
} JdTrendText;

/**
 * JdTrendEnd:
 * @pieces: by #JdTrendPieceId
 * @box: of all of them; empty for a line without an end
 * @x: where the line ends
 * @y: where the line ends
 *
 * What stands at the end of a line.
 */
typedef struct
{
  JdTrendText pieces[JD_TREND_END_PIECES];
  JdRect box;
  double x;
  double y;
} JdTrendEnd;

struct _JdTrendLayout
{
  JdTrendData data; /* its arrays are the caller's */
  PangoContext *context;
  double width;
  double height;

  JdTrendText title;
  JdTrendText rule;
  JdTrendText note;
  JdTrendText rings[JD_TREND_MOST + 1]; /* the figures of the levels */
  JdTrendText *dates;                   /* n_dates, then the goal */
  JdTrendEnd *ends;                     /* n_lines */
  JdTrendText *points; /* of the line that stands out: score and coverage in turn, n_dates and goal */

  double dates_top;
  JdRect plot; /* levels 1 to 5 from edge to edge */
  double *xs;  /* n_dates, then the goal */
  int line;    /* that stands out */
  JdTrendSpot spot;
};

/** jd_trend_n_stops: how many dates there are with the goal. */
static inline guint
jd_trend_n_stops (const JdTrendLayout *layout)
{
  return layout->data.n_dates + (layout->data.goal != NULL ? 1 : 0);
}

double jd_trend_get_value (const JdTrendLayout *layout, guint line, guint stop);
const char *jd_trend_get_score (const JdTrendLayout *layout, guint line, guint stop);
const char *jd_trend_get_coverage (const JdTrendLayout *layout, guint line, guint stop);
double jd_trend_get_y (const JdTrendLayout *layout, double value);

void jd_trend_text_set (JdTrendText *text,
                        const JdTrendLayout *layout,
                        const char *words,
                        double size,
                        gboolean bold);
void jd_trend_text_clear (JdTrendText *text);

void jd_trend_place_frame (JdTrendLayout *layout);
void jd_trend_place_ends (JdTrendLayout *layout);
void jd_trend_place_points (JdTrendLayout *layout);

void jd_trend_draw_line (const JdTrendLayout *layout, cairo_t *cr, const JdPalette *palette, guint line);
void jd_trend_draw_reading (const JdTrendLayout *layout, cairo_t *cr, const JdPalette *palette);
JdColour jd_trend_get_colour (const JdTrendLayout *layout, const JdPalette *palette, guint line);

G_END_DECLS
