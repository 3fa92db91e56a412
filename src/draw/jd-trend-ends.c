/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What follows the lines of the trend: the name and the last value at the end of each, and the values at the points
 * of the one that stands out. */

#include "jd-trend-private.h"

#include <math.h>

#define GAP         0.4  /* between the pieces, in sizes of type */
#define ROW         1.3  /* height of a line of text, in sizes of type */
#define LEADER      26.0 /* from the field to the ends */
#define NAME_LEAST  84.0 /* below this a name says nothing */
#define POINT_CLEAR 9.0  /* from a point to its value */
#define STRIDE      0.04 /* of a way between two points, by which is looked whether it leads through a value */

/* Where the line ends: at its goal, or else at its last value. FALSE where it has neither. */
static gboolean
find_end (const JdTrendLayout *layout, guint line, double *x, double *y)
{
  for (guint i = jd_trend_n_stops (layout); i-- > 0;)
    {
      double value = jd_trend_get_value (layout, line, i);

      /* A goal of the past is no end. */
      if (isnan (value) || (i == layout->data.n_dates && i > 0 && layout->xs[i] < layout->xs[i - 1]))
        continue;
      *x = layout->xs[i];
      *y = jd_trend_get_y (layout, value);
      return TRUE;
    }

  return FALSE;
}

static gboolean
is_whole_name (const JdTrendLayout *layout, guint line, JdTrendPieceId piece)
{
  return piece == JD_TREND_NAME && layout->data.lines[line].code == NULL;
}

/* Sets the pieces of @line in type of @size, as wide as they are. */
static void
set_end (JdTrendLayout *layout, guint line, double size)
{
  const JdTrendLine *data = &layout->data.lines[line];
  JdTrendText *pieces = layout->ends[line].pieces;
  guint last = layout->data.n_dates - 1;
  g_autofree char *goal = data->goal_score != NULL ? g_strconcat ("→ ", data->goal_score, NULL) : NULL;

  jd_trend_text_set (&pieces[JD_TREND_CODE], layout, data->code, size, TRUE);
  jd_trend_text_set (&pieces[JD_TREND_NAME], layout, data->name, size, data->code == NULL);
  jd_trend_text_set (
    &pieces[JD_TREND_SCORE], layout, data->scores[last] != NULL ? data->scores[last] : "–", size, TRUE);
  jd_trend_text_set (
    &pieces[JD_TREND_COVERAGE], layout, data->coverages[last], size * (JD_TEXT_SMALL / JD_TEXT_BODY), FALSE);
  jd_trend_text_set (&pieces[JD_TREND_GOAL], layout, goal, size, FALSE);
}

/* The pieces stand in columns below each other; @widths: of the columns, with the gap after each. */
static void
measure_columns (const JdTrendLayout *layout, const guint *order, guint n, double gap, double *widths)
{
  for (guint i = 0; i < JD_TREND_END_PIECES; i++)
    {
      widths[i] = 0;
      for (guint j = 0; j < n; j++)
        if (layout->ends[order[j]].pieces[i].layout != NULL && !is_whole_name (layout, order[j], i))
          widths[i] = MAX (widths[i], layout->ends[order[j]].pieces[i].box.width + gap);
    }
}

static double
measure_whole (const JdTrendLayout *layout, double gap)
{
  const JdTrendText *name = &layout->ends[0].pieces[JD_TREND_NAME];

  return is_whole_name (layout, 0, JD_TREND_NAME) && name->layout != NULL ? name->box.width + gap : 0;
}

static double
sum_columns (const double *widths)
{
  double sum = 0;

  for (guint i = 0; i < JD_TREND_END_PIECES; i++)
    sum += widths[i];

  return sum;
}

/* Leaves columns out until the others fit: names that would say nothing, goals, coverage. @whole: what the name of the
 * whole takes, which says what it is even where the names of functions do not. */
static void
fit_columns (double *widths, double room, double least_name, double whole)
{
  static const JdTrendPieceId least_first[] = { JD_TREND_GOAL, JD_TREND_COVERAGE };
  double others = sum_columns (widths) - widths[JD_TREND_NAME];

  widths[JD_TREND_NAME] = MIN (widths[JD_TREND_NAME], room - others);
  if (widths[JD_TREND_NAME] < least_name)
    {
      widths[JD_TREND_NAME] = 0;
      widths[JD_TREND_CODE] = MAX (widths[JD_TREND_CODE], MIN (whole, room / 3));
    }
  for (guint i = 0; i < G_N_ELEMENTS (least_first) && sum_columns (widths) > room; i++)
    widths[least_first[i]] = 0;
}

/* Figures stand to the right of their column, words to the left. */
static void
put_in_columns (JdTrendLayout *layout, guint line, const double *widths, double gap, double left, double row)
{
  JdTrendEnd *end = &layout->ends[line];
  double x = left;

  end->box = (JdRect){ left, 0, 0, row };
  for (guint i = 0; i < JD_TREND_END_PIECES; i++)
    {
      JdTrendText *piece = &end->pieces[i];
      double width = widths[i] - gap;

      /* The whole has no code: its name begins where the codes do. */
      if (is_whole_name (layout, line, i))
        {
          x = left;
          width = widths[JD_TREND_CODE] + widths[JD_TREND_NAME] - gap;
        }
      if (piece->layout != NULL && width > 0 && piece->box.width > width)
        {
          jd_text_set_max_width (piece->layout, width, 1);
          piece->box.width = jd_text_get_width (piece->layout);
        }
      if (width <= 0 || piece->box.width > width + 0.5)
        jd_trend_text_clear (piece);
      if (piece->layout != NULL)
        {
          piece->box.x = i == JD_TREND_SCORE || i == JD_TREND_COVERAGE ? x + width - piece->box.width : x;
          piece->box.height = row;
          end->box.width = piece->box.x + piece->box.width - left;
        }
      x += is_whole_name (layout, line, i) ? width + gap : widths[i];
    }
}

/* Pushes the ends apart, each as little as may be: rows that touch become a block, which stands where the middle of
 * what its rows want is. @order: the lines from the highest end to the lowest. */
static void
spread (JdTrendLayout *layout, const guint *order, guint n, double row, const JdRect *room)
{
  g_autofree double *tops = g_new (double, n); /* of each block */
  g_autofree guint *counts = g_new (guint, n); /* of its rows */
  guint n_blocks = 0;
  guint next = 0;

  for (guint i = 0; i < n; i++)
    {
      double wanted = layout->ends[order[i]].y - row / 2;

      tops[n_blocks] = CLAMP (wanted, room->y, MAX (room->y + room->height - row, room->y));
      counts[n_blocks++] = 1;
      while (n_blocks > 1 && tops[n_blocks - 2] + row * counts[n_blocks - 2] > tops[n_blocks - 1])
        {
          double weight = counts[n_blocks - 2];
          double added = counts[n_blocks - 1];
          double middle
            = (tops[n_blocks - 2] * weight + (tops[n_blocks - 1] - row * weight) * added) / (weight + added);

          n_blocks--;
          counts[n_blocks - 1] += counts[n_blocks];
          tops[n_blocks - 1]
            = CLAMP (middle, room->y, MAX (room->y + room->height - row * counts[n_blocks - 1], room->y));
        }
    }
  for (guint i = 0; i < n_blocks; i++)
    for (guint j = 0; j < counts[i]; j++, next++)
      {
        JdTrendEnd *end = &layout->ends[order[next]];

        end->box.y = tops[i] + row * j;
        for (guint k = 0; k < JD_TREND_END_PIECES; k++)
          end->pieces[k].box.y = end->box.y;
      }
}

static int
compare_ends (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const JdTrendLayout *layout = user_data;
  guint first = *(const guint *) a;
  guint second = *(const guint *) b;
  double off = layout->ends[first].y - layout->ends[second].y;

  return off != 0 ? (off < 0 ? -1 : 1) : (first < second ? -1 : 1);
}

/** jd_trend_place_ends: places what stands at the ends of the lines; with more than fit the last ones have none. */
void
jd_trend_place_ends (JdTrendLayout *layout)
{
  static const double sizes[] = { JD_TEXT_HEADING, JD_TEXT_BODY, JD_TEXT_SMALL, JD_TEXT_TINY };
  double s = layout->data.font_scale;
  double leader = MIN (LEADER * s, layout->width / 20);
  JdRect room = { layout->plot.x + layout->plot.width + leader, layout->plot.y, 0, layout->plot.height };
  g_autofree guint *order = g_new0 (guint, layout->data.n_lines);
  double size = JD_TEXT_TINY * s;
  double widths[JD_TREND_END_PIECES];
  guint n = 0;

  if (layout->data.n_dates == 0)
    return;
  room.width = layout->width - room.x - 4 * s;
  /* The values above level 5 and the foot below level 1 are beside this. */
  room.y = MAX (room.y - size * 1.5, layout->plot.y / 2);
  room.height = layout->plot.y + layout->plot.height + size - room.y;

  for (guint i = 0; i < layout->data.n_lines; i++)
    if (find_end (layout, i, &layout->ends[i].x, &layout->ends[i].y))
      order[n++] = i;
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    if (n * sizes[i] * s * ROW <= room.height)
      {
        size = sizes[i] * s;
        break;
      }
  n = MIN (n, (guint) MAX (floor (room.height / (size * ROW)), 0));
  if (n == 0 || room.width < size * 2)
    return;

  for (guint i = 0; i < n; i++)
    set_end (layout, order[i], size);
  measure_columns (layout, order, n, size * GAP, widths);
  fit_columns (widths, room.width, NAME_LEAST * s, measure_whole (layout, size * GAP));
  for (guint i = 0; i < n; i++)
    put_in_columns (layout, order[i], widths, size * GAP, room.x, size * ROW);
  g_qsort_with_data (order, (int) n, sizeof order[0], compare_ends, layout);
  spread (layout, order, n, size * ROW, &room);
}

/* Whether another point of the line lies in @box, or the way between two others leads through it. */
static gboolean
hides_line (const JdTrendLayout *layout, guint stop, const JdRect *box)
{
  for (guint i = 0; i < layout->data.n_dates; i++)
    {
      const JdTrendSpot spot = { layout->line, (int) i };
      const JdTrendSpot next = { layout->line, (int) i + 1 };
      double x1, y1, x2, y2;

      if (i == stop || !jd_trend_layout_get_point (layout, spot, &x1, &y1))
        continue;
      if (jd_rect_contains (box, x1, y1))
        return TRUE;
      if (i + 1 >= layout->data.n_dates || i + 1 == stop
          || !jd_trend_layout_get_point (layout, next, &x2, &y2))
        continue;
      for (double share = 0; share < 1 && x2 > box->x && x1 < box->x + box->width; share += STRIDE)
        if (jd_rect_contains (box, x1 + (x2 - x1) * share, y1 + (y2 - y1) * share))
          return TRUE;
    }

  return FALSE;
}

static gboolean
is_free (const JdTrendLayout *layout, guint stop, const JdRect *box)
{
  if (box->x < 0 || box->x + box->width > layout->plot.x + layout->plot.width + LEADER / 2
      || hides_line (layout, stop, box))
    return FALSE;
  for (guint i = 0; i < jd_trend_n_stops (layout); i++)
    {
      JdRect other = layout->points[2 * i].box;

      if (i == stop || layout->points[2 * i].layout == NULL)
        continue;
      other = jd_rect_inset (&other, -4, 0);
      other.width += layout->points[2 * i + 1].box.width;
      if (jd_rect_intersects (&other, box))
        return FALSE;
    }

  return TRUE;
}

/* In a dip the line comes down to the point on both sides, and the value has more room below it. */
static gboolean
is_dip (const JdTrendLayout *layout, guint stop)
{
  double value = jd_trend_get_value (layout, (guint) layout->line, stop);
  double before = stop > 0 ? jd_trend_get_value (layout, (guint) layout->line, stop - 1) : NAN;
  double after
    = stop + 1 < layout->data.n_dates ? jd_trend_get_value (layout, (guint) layout->line, stop + 1) : NAN;

  return before > value && after > value;
}

/* Sets score and coverage side by side above the point, in a dip below it, or at the foot where there is no score. */
static void
place_point (JdTrendLayout *layout, guint stop)
{
  double s = layout->data.font_scale;
  double size = JD_TEXT_BODY * s;
  JdTrendText *score = &layout->points[2 * stop];
  JdTrendText *coverage = &layout->points[2 * stop + 1];
  const char *words = jd_trend_get_score (layout, (guint) layout->line, stop);
  const JdTrendSpot spot = { layout->line, (int) stop };
  gboolean stands;
  JdRect box;
  double x;
  double y;

  stands = jd_trend_layout_get_point (layout, spot, &x, &y);
  if (!stands && stop == layout->data.n_dates)
    return;
  jd_trend_text_set (
    score, layout, stands ? words : layout->data.no_score, stands ? size : size * 0.85, stands);
  jd_trend_text_set (
    coverage, layout, jd_trend_get_coverage (layout, (guint) layout->line, stop), size * 0.85, FALSE);
  if (score->layout == NULL)
    return;
  if (coverage->layout != NULL)
    coverage->box.width += size * 0.25;
  box = (JdRect){ 0, 0, score->box.width + coverage->box.width, size * ROW };
  box.x = x - box.width / 2;
  box.y = stands ? y - POINT_CLEAR * s - box.height : y - box.height;
  if (box.y < 0 || (stands && is_dip (layout, stop) && y + POINT_CLEAR * s + box.height < layout->dates_top))
    box.y = y + POINT_CLEAR * s;
  score->box = (JdRect){ box.x, box.y, score->box.width, box.height };
  coverage->box = (JdRect){
    box.x + score->box.width + size * 0.25, box.y, coverage->box.width - size * 0.25, box.height
  };
  if (is_free (layout, stop, &box))
    return;
  jd_trend_text_clear (score);
  jd_trend_text_clear (coverage);
}

/** jd_trend_place_points: sets the values of the line that stands out, the goal and the newest first. */
void
jd_trend_place_points (JdTrendLayout *layout)
{
  for (guint i = 0; i < 2 * (layout->data.n_dates + 1); i++)
    jd_trend_text_clear (&layout->points[i]);
  if (layout->line < 0)
    return;
  for (guint i = jd_trend_n_stops (layout); i-- > 0;)
    place_point (layout, i);
}
