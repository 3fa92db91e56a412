/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The trend chart as others see it: made, asked; jd-trend-draw.c draws it. */

#include "jd-trend-layout.h"

#include "jd-trend-private.h"

#include <math.h>

/* In a chart larger than this type grows with it, up to so much: it is read from the back of a room. */
#define USUAL_WIDTH  700.0
#define USUAL_HEIGHT 480.0
#define LARGEST_TYPE 1.4
/* A point is meant up to so far off. */
#define REACH 22.0
/* A point of the line that stands out is meant rather than one of another line that is a little nearer. */
#define HEAD_START 6.0

/** jd_trend_get_value: gets where @line stands at a date or the goal, or NAN. */
double
jd_trend_get_value (const JdTrendLayout *layout, guint line, guint stop)
{
  const JdTrendLine *data = &layout->data.lines[line];

  return stop < layout->data.n_dates ? data->values[stop] : data->goal;
}

/** jd_trend_get_score: gets the same in figures, or NULL. */
const char *
jd_trend_get_score (const JdTrendLayout *layout, guint line, guint stop)
{
  const JdTrendLine *data = &layout->data.lines[line];

  return stop < layout->data.n_dates ? data->scores[stop] : data->goal_score;
}

/** jd_trend_get_coverage: gets n/N of @line at a date; NULL at the goal. */
const char *
jd_trend_get_coverage (const JdTrendLayout *layout, guint line, guint stop)
{
  return stop < layout->data.n_dates ? layout->data.lines[line].coverages[stop] : NULL;
}

/** jd_trend_get_y: computes the height of @value. */
double
jd_trend_get_y (const JdTrendLayout *layout, double value)
{
  double share
    = (CLAMP (value, JD_TREND_LEAST, JD_TREND_MOST) - JD_TREND_LEAST) / (JD_TREND_MOST - JD_TREND_LEAST);

  return layout->plot.y + layout->plot.height * (1 - share);
}

/** jd_trend_text_set: sets @words, a single line whose box has its size and stands nowhere yet. */
void
jd_trend_text_set (JdTrendText *text,
                   const JdTrendLayout *layout,
                   const char *words,
                   double size,
                   gboolean bold)
{
  jd_trend_text_clear (text);
  if (words == NULL || *words == '\0')
    return;
  text->layout = jd_text_layout_new (layout->context, words, size, bold);
  text->size = size;
  text->box = (JdRect){ 0, 0, jd_text_get_width (text->layout), size * 1.3 };
}

/** jd_trend_text_clear: shows @text no more. */
void
jd_trend_text_clear (JdTrendText *text)
{
  g_clear_object (&text->layout);
  text->box = (JdRect){ 0 };
}

/**
 * jd_trend_layout_new:
 * @context: where font and rendering come from
 * @data: what the chart shows; all that it points to must live as long as the layout
 * @width: of the whole chart, in user-space units
 * @height: of the whole chart
 *
 * Lays a trend chart out.  No text leaves the chart or lies over another; where room is short there are fewer.
 *
 * Returns: (transfer full): the layout
 */
JdTrendLayout *
jd_trend_layout_new (PangoContext *context, const JdTrendData *data, double width, double height)
{
  JdTrendLayout *layout;

  g_return_val_if_fail (PANGO_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (data != NULL && data->font_scale > 0, NULL);

  layout = g_new0 (JdTrendLayout, 1);
  layout->data = *data;
  layout->data.font_scale
    *= CLAMP (MIN (width / USUAL_WIDTH, height / USUAL_HEIGHT) / data->font_scale, 1, LARGEST_TYPE);
  layout->context = jd_text_context_new (context, data->language);
  layout->width = MAX (width, 1);
  layout->height = MAX (height, 1);
  layout->dates = g_new0 (JdTrendText, data->n_dates + 1);
  layout->xs = g_new0 (double, data->n_dates + 1);
  layout->ends = g_new0 (JdTrendEnd, data->n_lines);
  layout->points = g_new0 (JdTrendText, 2 * (data->n_dates + 1));
  layout->line = data->n_lines > 0 ? 0 : JD_TREND_NONE;
  layout->spot = JD_TREND_NOWHERE;
  jd_trend_place_frame (layout);
  jd_trend_place_ends (layout);
  jd_trend_place_points (layout);

  return layout;
}

/** jd_trend_layout_free: frees @layout. */
void
jd_trend_layout_free (JdTrendLayout *layout)
{
  if (layout == NULL)
    return;
  jd_trend_text_clear (&layout->title);
  jd_trend_text_clear (&layout->rule);
  jd_trend_text_clear (&layout->note);
  for (guint i = 0; i < G_N_ELEMENTS (layout->rings); i++)
    jd_trend_text_clear (&layout->rings[i]);
  for (guint i = 0; i < layout->data.n_dates + 1; i++)
    {
      jd_trend_text_clear (&layout->dates[i]);
      jd_trend_text_clear (&layout->points[2 * i]);
      jd_trend_text_clear (&layout->points[2 * i + 1]);
    }
  for (guint i = 0; i < layout->data.n_lines; i++)
    for (guint j = 0; j < JD_TREND_END_PIECES; j++)
      jd_trend_text_clear (&layout->ends[i].pieces[j]);
  g_free (layout->dates);
  g_free (layout->xs);
  g_free (layout->ends);
  g_free (layout->points);
  g_object_unref (layout->context);
  g_free (layout);
}

/**
 * jd_trend_layout_set_line:
 * @layout: a layout
 * @line: the line that stands out and whose points have their values beside them
 *
 * Returns: whether that is another one than before
 */
gboolean
jd_trend_layout_set_line (JdTrendLayout *layout, int line)
{
  g_return_val_if_fail (layout != NULL, FALSE);

  if (line < 0 || (guint) line >= layout->data.n_lines || line == layout->line)
    return FALSE;
  layout->line = line;
  jd_trend_place_points (layout);

  return TRUE;
}

/**
 * jd_trend_layout_set_spot:
 * @layout: a layout
 * @spot: the point that is read, or %JD_TREND_NOWHERE
 *
 * Returns: whether that is another one than before
 */
gboolean
jd_trend_layout_set_spot (JdTrendLayout *layout, JdTrendSpot spot)
{
  g_return_val_if_fail (layout != NULL, FALSE);

  if (spot.line < 0 || (guint) spot.line >= layout->data.n_lines || spot.date < 0
      || (guint) spot.date >= jd_trend_n_stops (layout))
    spot = JD_TREND_NOWHERE;
  if (layout->spot.line == spot.line && layout->spot.date == spot.date)
    return FALSE;
  layout->spot = spot;

  return TRUE;
}

/** jd_trend_layout_get_plot: gets the field between the first and the last date, and levels 1 and 5. */
JdRect
jd_trend_layout_get_plot (const JdTrendLayout *layout)
{
  g_return_val_if_fail (layout != NULL, ((JdRect){ 0 }));

  return layout->plot;
}

/**
 * jd_trend_layout_get_point:
 * @layout: a layout
 * @spot: a line and a date or the goal
 * @x: (out): where the point is
 * @y: (out): where the point is; the bottom where the line has no value there
 *
 * Returns: whether the line has a value there
 */
gboolean
jd_trend_layout_get_point (const JdTrendLayout *layout, JdTrendSpot spot, double *x, double *y)
{
  double value;

  g_return_val_if_fail (layout != NULL, FALSE);
  g_return_val_if_fail (spot.line >= 0 && (guint) spot.line < layout->data.n_lines, FALSE);
  g_return_val_if_fail (spot.date >= 0 && (guint) spot.date < jd_trend_n_stops (layout), FALSE);

  value = jd_trend_get_value (layout, (guint) spot.line, (guint) spot.date);
  *x = layout->xs[spot.date];
  *y = jd_trend_get_y (layout, isnan (value) ? JD_TREND_LEAST : value);

  return !isnan (value);
}

/* The last date on which the line has a value; the first one where it has none at all. */
static int
find_last_date (const JdTrendLayout *layout, guint line)
{
  for (guint i = layout->data.n_dates; i-- > 0;)
    if (!isnan (layout->data.lines[line].values[i]))
      return (int) i;

  return 0;
}

/**
 * jd_trend_layout_hit:
 * @layout: a layout
 * @x: a point in the chart
 * @y: a point in the chart
 *
 * Finds what is meant at a point: the nearest value, or the end of a line, which means its last value.
 *
 * Returns: the line and the date, or %JD_TREND_NOWHERE
 */
JdTrendSpot
jd_trend_layout_hit (const JdTrendLayout *layout, double x, double y)
{
  JdTrendSpot found = JD_TREND_NOWHERE;
  double nearest = REACH;

  g_return_val_if_fail (layout != NULL, found);

  for (guint i = 0; i < layout->data.n_lines && layout->data.n_dates > 0; i++)
    if (jd_rect_contains (&layout->ends[i].box, x, y))
      return (JdTrendSpot){ (int) i, find_last_date (layout, i) };

  nearest *= layout->data.font_scale;
  for (guint i = 0; i < layout->data.n_lines; i++)
    for (guint j = 0; j < jd_trend_n_stops (layout); j++)
      {
        const JdTrendSpot spot = { (int) i, (int) j };
        double px;
        double py;
        double distance;

        if (!jd_trend_layout_get_point (layout, spot, &px, &py))
          continue;
        distance = hypot (x - px, y - py);
        if (distance <= REACH * layout->data.font_scale && (int) i == layout->line)
          distance = MAX (distance - HEAD_START, 0);
        if (distance < nearest)
          {
            nearest = distance;
            found = spot;
          }
      }

  return found;
}

/* Which of two lines stands higher at a date: by value, of equal ones by number. */
static gboolean
is_above (const JdTrendLayout *layout, int a, int b, guint stop)
{
  double value_a = jd_trend_get_value (layout, (guint) a, stop);
  double value_b = jd_trend_get_value (layout, (guint) b, stop);

  return value_a > value_b || (value_a == value_b && a < b);
}

/**
 * jd_trend_layout_step:
 * @layout: a layout
 * @from: a spot
 * @up: to the next line above, or below
 *
 * Finds the next line at the same date.
 *
 * Returns: the line, or that of @from where there is none
 */
int
jd_trend_layout_step (const JdTrendLayout *layout, JdTrendSpot from, gboolean up)
{
  int best = JD_TREND_NONE;
  gboolean stands;

  g_return_val_if_fail (layout != NULL, from.line);

  if (from.line < 0 || from.date < 0)
    return from.line;
  stands = !isnan (jd_trend_get_value (layout, (guint) from.line, (guint) from.date));
  for (int i = 0; i < (int) layout->data.n_lines; i++)
    {
      if (i == from.line || isnan (jd_trend_get_value (layout, (guint) i, (guint) from.date)))
        continue;
      /* A line without a value there lies below all. */
      if (stands ? is_above (layout, i, from.line, (guint) from.date) != up : !up)
        continue;
      if (best == JD_TREND_NONE || is_above (layout, best, i, (guint) from.date) == up)
        best = i;
    }

  return best != JD_TREND_NONE ? best : from.line;
}

static void
append_box (GArray *boxes, const JdTrendText *text)
{
  if (text->layout != NULL)
    g_array_append_val (boxes, text->box);
}

/**
 * jd_trend_layout_dup_text_boxes:
 * @layout: a layout
 *
 * Lists the boxes of all texts around the lines: title, rule, note, levels, dates, and ends of lines.
 *
 * Returns: (transfer full) (element-type JdRect): the boxes of those that are shown
 */
GArray *
jd_trend_layout_dup_text_boxes (const JdTrendLayout *layout)
{
  GArray *boxes = g_array_new (FALSE, FALSE, sizeof (JdRect));

  g_return_val_if_fail (layout != NULL, boxes);

  append_box (boxes, &layout->title);
  append_box (boxes, &layout->rule);
  append_box (boxes, &layout->note);
  for (guint i = 0; i < G_N_ELEMENTS (layout->rings); i++)
    append_box (boxes, &layout->rings[i]);
  for (guint i = 0; i < layout->data.n_dates + 1; i++)
    append_box (boxes, &layout->dates[i]);
  for (guint i = 0; i < layout->data.n_lines; i++)
    if (!jd_rect_is_empty (&layout->ends[i].box))
      g_array_append_val (boxes, layout->ends[i].box);

  return boxes;
}
