/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Scores as lines over time: laid out once for a size, drawn many times, asked what lies under the pointer. */
#pragma once

#include "jd-geometry.h"
#include "jd-palette.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/** JD_TREND_LEAST, JD_TREND_MOST: the levels of ISOMM, between which every score lies. */
#define JD_TREND_LEAST 1
#define JD_TREND_MOST  5

/** JD_TREND_NONE: no line, no date. */
#define JD_TREND_NONE (-1)

/**
 * JdTrendDate:
 * @label: "2026-11-13"
 * @title: (nullable): what the design is called
 * @day: a count of days, from any beginning
 */
typedef struct
{
  const char *label;
  const char *title;
  guint32 day;
} JdTrendDate;

/**
 * JdTrendLine:
 * @code: (nullable): "B"; none for the line of the whole, which is the thickest
 * @name: what it is called
 * @function: place of the function in its catalogue, from 0; gives colour, dash and marker
 * @values: (array): one a date, 1.0 to 5.0, or NAN where nothing is scored: there the line has a gap
 * @scores: (array): the same in figures ("3.2"), NULL for NAN
 * @coverages: (array): scored / evaluated ("4/5"), one a date
 * @goal: the value at the goal's date, or NAN
 * @goal_score: (nullable): the same in figures
 */
typedef struct
{
  const char *code;
  const char *name;
  guint function;
  const double *values;
  const char *const *scores;
  const char *const *coverages;
  double goal;
  const char *goal_score;
} JdTrendLine;

/**
 * JdTrendData:
 * @language: language of the texts, "ja" or "en"
 * @title: (nullable): printed above
 * @rule: (nullable): how the numbers come about; printed below
 * @note: (nullable): what has to be said of this chart; alone in the middle where there is no date
 * @no_score: the word for "unscored"
 * @dates: (array length=n_dates): in order of day; several may have the same
 * @n_dates: 0 and more
 * @lines: (array length=n_lines): the later ones are drawn above, but the first on top of all
 * @n_lines: 0 and more
 * @goal: (nullable): when the goals are to be reached, on any day
 * @font_scale: size of type against the normal one, more than 0
 */
typedef struct
{
  const char *language;
  const char *title;
  const char *rule;
  const char *note;
  const char *no_score;
  const JdTrendDate *dates;
  guint n_dates;
  const JdTrendLine *lines;
  guint n_lines;
  const JdTrendDate *goal;
  double font_scale;
} JdTrendData;

/**
 * JdTrendSpot:
 * @line: a line, or %JD_TREND_NONE
 * @date: a date, @n_dates for the goal, or %JD_TREND_NONE
 */
typedef struct
{
  int line;
  int date;
} JdTrendSpot;

#define JD_TREND_NOWHERE ((JdTrendSpot){ JD_TREND_NONE, JD_TREND_NONE })

typedef struct _JdTrendLayout JdTrendLayout;

JdTrendLayout *
jd_trend_layout_new (PangoContext *context, const JdTrendData *data, double width, double height)
  G_GNUC_WARN_UNUSED_RESULT;
void jd_trend_layout_free (JdTrendLayout *layout);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JdTrendLayout, jd_trend_layout_free)

gboolean jd_trend_layout_set_line (JdTrendLayout *layout, int line);
gboolean jd_trend_layout_set_spot (JdTrendLayout *layout, JdTrendSpot spot);
void jd_trend_layout_draw (const JdTrendLayout *layout, cairo_t *cr, const JdPalette *palette);
JdTrendSpot jd_trend_layout_hit (const JdTrendLayout *layout, double x, double y);
int jd_trend_layout_step (const JdTrendLayout *layout, JdTrendSpot from, gboolean up);

JdRect jd_trend_layout_get_plot (const JdTrendLayout *layout);
gboolean jd_trend_layout_get_point (const JdTrendLayout *layout, JdTrendSpot spot, double *x, double *y);
GArray *jd_trend_layout_dup_text_boxes (const JdTrendLayout *layout) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
