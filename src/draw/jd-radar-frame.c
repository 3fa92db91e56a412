/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands around the radar: title, legend and rule.  On a wide sheet they share a column at the left,
 * where a circle needs no room; otherwise title and legend stand above and the rule below. */

#include "jd-radar-private.h"

#include <math.h>

#define TITLE_TEXT     17.0
#define LEGEND_TEXT    13.0
#define RULE_TEXT      11.5
#define LINE_HEIGHT    1.45
#define MARGIN         12.0
#define COMPACT_MARGIN 4.0
#define WIDE           1.3 /* width to height from which there is a column */
#define WIDE_LEAST     640.0
#define COLUMN_SHARE   0.21
#define COLUMN_MIN     190.0
#define COLUMN_MAX     330.0
/* The rule takes at most this share of the height, a line at least; so does the legend. */
#define RULE_SHARE   0.16
#define LEGEND_SHARE 0.2

/* Sets a paragraph at the top of @room, at most so high. */
static void
place_paragraph (JdRadarLayout *layout,
                 JdRadarLabel *label,
                 const char *text,
                 double size,
                 gboolean bold,
                 JdRadarInk ink,
                 const JdRect *room,
                 double most)
{
  PangoLayout *paragraph;
  double width;
  double height;
  int lines;

  if (text == NULL || *text == '\0')
    return;

  paragraph = jd_text_layout_new (layout->context, text, size, bold);
  lines = MAX ((int) floor (most / (size * LINE_HEIGHT)), 1);
  do
    {
      jd_text_set_max_width (paragraph, room->width, lines--);
      jd_text_get_size (paragraph, &width, &height);
    }
  while (height > most && lines > 0);

  jd_radar_label_add (label, paragraph, size, ink, 0, 0);
  label->box = (JdRect){ room->x, room->y, MIN (width, room->width), height };
  label->pieces[0].box = (JdRect){ 0, 0, label->box.width, height };
  if (height > room->height)
    jd_radar_label_clear (label);
}

/* Sets the entries of the legend side by side, in as many rows as they need, or one below the other; returns
 * their height. */
static double
place_legend (JdRadarLayout *layout, double size, gboolean stacked, const JdRect *room, double most)
{
  double s = layout->data.font_scale;
  double sample = JD_RADAR_LEGEND_SAMPLE * s;
  double row = size * LINE_HEIGHT;
  double x = 0;
  double y = 0;

  for (guint i = 0; i < layout->data.n_series; i++)
    {
      JdRadarLabel *label = &layout->legend[i];
      PangoLayout *name = jd_text_layout_new (layout->context, layout->data.series[i].name, size, FALSE);
      double width;

      if (sample + jd_text_get_width (name) > room->width)
        jd_text_set_max_width (name, room->width - sample, 1);
      width = sample + jd_text_get_width (name);
      if (x > 0 && (stacked || x + width > room->width))
        {
          x = 0;
          y += row;
        }
      if (y + row > most || width > room->width + 1)
        {
          g_object_unref (name);
          break;
        }
      jd_radar_label_add (label, name, size, JD_RADAR_INK_TEXT, sample, 0);
      label->pieces[0].box.height = row;
      label->box = (JdRect){ room->x + x, room->y + y, width, row };
      x += width + 1.2 * size;
    }

  return x > 0 || y > 0 ? y + row : 0;
}

static void
shift_legend (JdRadarLayout *layout, double dy)
{
  for (guint i = 0; i < layout->data.n_series; i++)
    layout->legend[i].box.y += dy;
}

static void
place_compact (JdRadarLayout *layout)
{
  double s = layout->data.font_scale;
  JdRect all = { 0, 0, layout->width, layout->height };
  double height;

  layout->plot = jd_rect_inset (&all, COMPACT_MARGIN * s, COMPACT_MARGIN * s);
  height = place_legend (layout, JD_TEXT_SMALL * s, FALSE, &layout->plot, layout->plot.height * LEGEND_SHARE);
  layout->plot.height -= height;
  shift_legend (layout, layout->plot.height);
}

static void
place_column (JdRadarLayout *layout)
{
  double s = layout->data.font_scale;
  JdRect all = { 0, 0, layout->width, layout->height };
  JdRect column = jd_rect_inset (&all, MARGIN * s, MARGIN * s);
  JdRect room;
  double gap = TITLE_TEXT * s * 0.7;

  column.width = CLAMP (column.width * COLUMN_SHARE, COLUMN_MIN * s, COLUMN_MAX * s);
  layout->plot = jd_rect_inset (&all, MARGIN * s, MARGIN * s);
  layout->plot.x += column.width;
  layout->plot.width = MAX (layout->plot.width - column.width, 0);

  room = column;
  place_paragraph (layout,
                   &layout->title,
                   layout->data.title,
                   TITLE_TEXT * s,
                   TRUE,
                   JD_RADAR_INK_TEXT,
                   &room,
                   column.height * 0.25);
  room.y += layout->title.box.height + gap;
  room.y += place_legend (layout, LEGEND_TEXT * s, TRUE, &room, column.height * 0.3) + gap;
  room.height = MAX (column.y + column.height - room.y, 0);
  place_paragraph (
    layout, &layout->rule, layout->data.rule, RULE_TEXT * s, FALSE, JD_RADAR_INK_DIM, &room, room.height);
  layout->rule.box.y = MAX (column.y + column.height - layout->rule.box.height, room.y);
}

static void
place_stack (JdRadarLayout *layout)
{
  double s = layout->data.font_scale;
  JdRect all = { 0, 0, layout->width, layout->height };
  JdRect room = jd_rect_inset (&all, MARGIN * s, MARGIN * s);
  double gap = 4 * s;
  double height;

  place_paragraph (layout,
                   &layout->title,
                   layout->data.title,
                   TITLE_TEXT * s,
                   TRUE,
                   JD_RADAR_INK_TEXT,
                   &room,
                   room.height * RULE_SHARE);
  if (layout->title.n_pieces > 0)
    {
      room.y += layout->title.box.height + gap;
      room.height -= layout->title.box.height + gap;
    }
  height = place_legend (layout, LEGEND_TEXT * s, FALSE, &room, room.height * LEGEND_SHARE);
  room.y += height + gap;
  room.height = MAX (room.height - height - gap, 0);

  place_paragraph (layout,
                   &layout->rule,
                   layout->data.rule,
                   RULE_TEXT * s,
                   FALSE,
                   JD_RADAR_INK_DIM,
                   &room,
                   MAX (room.height * RULE_SHARE, RULE_TEXT * s * LINE_HEIGHT * 1.1));
  if (layout->rule.n_pieces > 0)
    {
      layout->rule.box.y = room.y + room.height - layout->rule.box.height;
      room.height = MAX (room.height - layout->rule.box.height - gap, 0);
    }
  layout->plot = room;
}

/**
 * jd_radar_place_frame:
 * @layout: a layout with size and data
 *
 * Places title, legend and rule, and sets what is left for the circle and its labels.
 */
void
jd_radar_place_frame (JdRadarLayout *layout)
{
  double s = layout->data.font_scale;

  if (layout->data.compact)
    place_compact (layout);
  else if (layout->width >= WIDE * layout->height && layout->width >= WIDE_LEAST * s)
    place_column (layout);
  else
    place_stack (layout);
}
