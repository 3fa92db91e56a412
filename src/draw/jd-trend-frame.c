/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands around the lines of the trend: title, note, rule, the levels on the left, the dates below. */

#include "jd-trend-private.h"

#include <math.h>

#define MARGIN     12.0
#define RULE_TEXT  11.5
#define NOTE_TEXT  13.0
#define DATE_GAP   10.0 /* between two dates */
#define POINT_ROOM 30.0 /* above level 5, for the value of a point there */
#define FOOT_ROOM  14.0 /* below level 1 */
/* What stands at the ends of the lines takes this share of the width. */
#define END_SHARE 0.35
#define END_LEAST 84.0
#define END_MOST  380.0
/* From the edges of the field to the first and the last point. */
#define INSET 18.0
/* Designs of one day stand side by side, so far apart, but take no more than this share of the field. */
#define SAME_DAY       13.0
#define SAME_DAY_SHARE 0.3

/* Sets a paragraph of at most @lines lines over the width of @room at its top, or at its bottom, and takes it off
 * @room. */
static void
place_paragraph (JdTrendLayout *layout,
                 JdTrendText *text,
                 const char *words,
                 double size,
                 gboolean bold,
                 JdRect *room,
                 gboolean at_top,
                 int lines)
{
  double gap = size * 0.6;
  double width;
  double height;

  jd_trend_text_set (text, layout, words, size, bold);
  if (text->layout == NULL)
    return;
  jd_text_set_max_width (text->layout, room->width, lines);
  jd_text_get_size (text->layout, &width, &height);
  if (height + gap > room->height / 3)
    {
      jd_trend_text_clear (text);
      return;
    }
  text->box = (JdRect){ room->x, at_top ? room->y : room->y + room->height - height, width, height };
  room->height -= height + gap;
  if (at_top)
    room->y += height + gap;
}

static void
place_levels (JdTrendLayout *layout, double size, double left)
{
  static const char *const figures[] = { NULL, "1", "2", "3", "4", "5" };

  if (layout->plot.height / (JD_TREND_MOST - JD_TREND_LEAST) < size * 1.4)
    return;
  for (int level = JD_TREND_LEAST; level <= JD_TREND_MOST; level++)
    {
      JdTrendText *text = &layout->rings[level];

      jd_trend_text_set (text, layout, figures[level], size, FALSE);
      text->box.x = left;
      text->box.y = jd_trend_get_y (layout, level) - text->box.height / 2;
    }
}

static const JdTrendDate *
get_stop (const JdTrendLayout *layout, guint stop)
{
  return stop < layout->data.n_dates ? &layout->data.dates[stop] : layout->data.goal;
}

/* How many of the dates before @stop are of the same day. */
static guint
count_same_day_before (const JdTrendLayout *layout, guint stop)
{
  guint n = 0;

  while (n < stop && get_stop (layout, stop - n - 1)->day == get_stop (layout, stop)->day)
    n++;

  return n;
}

/* Time runs evenly; only designs of one day, which would hide each other, stand side by side. The goal may lie
 * anywhere. */
static void
place_stops (JdTrendLayout *layout)
{
  guint n = jd_trend_n_stops (layout);
  double s = layout->data.font_scale;
  double inset = MIN (INSET * s, layout->plot.width / 8);
  double left = layout->plot.x + inset;
  double width = layout->plot.width - 2 * inset;
  guint32 first = G_MAXUINT32;
  guint32 last = 0;
  guint most = 0;
  double step;

  for (guint i = 0; i < n; i++)
    {
      first = MIN (first, get_stop (layout, i)->day);
      last = MAX (last, get_stop (layout, i)->day);
      most = MAX (most, count_same_day_before (layout, i));
    }
  step = most > 0 ? MIN (SAME_DAY * s, width * SAME_DAY_SHARE / most) : 0;
  width -= step * most;
  for (guint i = 0; i < n; i++)
    {
      double share = last > first ? (double) (get_stop (layout, i)->day - first) / (last - first) : 0.5;

      layout->xs[i] = left + width * share + step * count_same_day_before (layout, i);
    }
}

static gboolean
collides (const JdTrendLayout *layout, guint stop, const JdRect *box)
{
  double gap = DATE_GAP * layout->data.font_scale;

  for (guint i = 0; i < layout->data.n_dates + 1; i++)
    {
      const JdTrendText *other = &layout->dates[i];

      if (i != stop && other->layout != NULL && box->x < other->box.x + other->box.width + gap
          && other->box.x < box->x + box->width + gap)
        return TRUE;
    }

  return FALSE;
}

/* The goal and the newest dates first: where there are more than fit, the others do without. */
static void
place_dates (JdTrendLayout *layout, double size, double top)
{
  for (guint i = jd_trend_n_stops (layout); i-- > 0;)
    {
      JdTrendText text = { 0 };

      jd_trend_text_set (&text, layout, get_stop (layout, i)->label, size, i == layout->data.n_dates);
      if (text.layout == NULL)
        continue;
      text.box.x = CLAMP (
        layout->xs[i] - text.box.width / 2, 0, MAX (layout->plot.x + layout->plot.width - text.box.width, 0));
      text.box.y = top;
      if (collides (layout, i, &text.box) || text.box.x + text.box.width > layout->width)
        jd_trend_text_clear (&text);
      else
        layout->dates[i] = text;
    }
}

/* Nothing but the note, in the middle. */
static void
place_nothing (JdTrendLayout *layout, const JdRect *room)
{
  double width;
  double height;

  jd_trend_text_set (&layout->note, layout, layout->data.note, NOTE_TEXT * layout->data.font_scale, FALSE);
  if (layout->note.layout == NULL)
    return;
  jd_text_set_max_width (layout->note.layout, room->width, 4);
  jd_text_get_size (layout->note.layout, &width, &height);
  layout->note.box = (JdRect){
    room->x + (room->width - width) / 2, room->y + MAX ((room->height - height) / 2, 0), width, height
  };
}

/**
 * jd_trend_place_frame:
 * @layout: a layout with size and data
 *
 * Places all but what follows the lines, and sets the field in which they run.
 */
void
jd_trend_place_frame (JdTrendLayout *layout)
{
  double s = layout->data.font_scale;
  double size = JD_TEXT_BODY * s;
  JdRect all = { 0, 0, layout->width, layout->height };
  JdRect room
    = jd_rect_inset (&all, MIN (MARGIN * s, layout->width / 8), MIN (MARGIN * s, layout->height / 8));
  double levels = size * 1.6;
  double ends = MIN (CLAMP (room.width * END_SHARE, END_LEAST * s, END_MOST * s), room.width / 2);
  double head = MIN (POINT_ROOM * s, room.height / 6);
  double foot = MIN (FOOT_ROOM * s, room.height / 8);

  place_paragraph (layout, &layout->title, layout->data.title, JD_TEXT_TITLE * s, TRUE, &room, TRUE, 2);
  place_paragraph (layout, &layout->rule, layout->data.rule, RULE_TEXT * s, FALSE, &room, FALSE, 4);
  if (layout->data.n_dates == 0)
    {
      place_nothing (layout, &room);
      return;
    }
  place_paragraph (layout, &layout->note, layout->data.note, NOTE_TEXT * s, FALSE, &room, TRUE, 3);

  layout->plot = (JdRect){ room.x + levels,
                           room.y + head,
                           MAX (room.width - levels - ends, 1),
                           MAX (room.height - head - foot - size * 1.4, 1) };
  place_levels (layout, size, room.x);
  place_stops (layout);
  layout->dates_top = layout->plot.y + layout->plot.height + foot;
  place_dates (layout, size, layout->dates_top);
}
