/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands at the end of an axis or beside a group: runs of text with a common box. */

#include "jd-radar-private.h"

#include "jd-text-flow-private.h"

#include <math.h>

#define LINE_HEIGHT 1.3
#define GAP         0.35 /* between runs, in sizes of type */
#define NAME_WIDTH  0.17 /* of the chart, at most */
#define NAME_LEAST  118.0
#define NAME_MOST   190.0
/* An axis this near to the top or the bottom has its lines centred. */
#define UPRIGHT 0.2

/** jd_radar_label_clear: empties @label. */
void
jd_radar_label_clear (JdRadarLabel *label)
{
  for (guint i = 0; i < label->n_pieces; i++)
    g_clear_object (&label->pieces[i].layout);
  label->n_pieces = 0;
  label->box = (JdRect){ 0 };
}

/**
 * jd_radar_label_add:
 * @label: a label
 * @layout: (transfer full): a run of text
 * @size: height of the largest type on its line
 * @ink: its colour
 * @x: left edge inside the label
 * @y: top edge of its line inside the label
 *
 * Adds a run of text to @label, whose box grows with it.
 */
void
jd_radar_label_add (JdRadarLabel *label, PangoLayout *layout, double size, JdRadarInk ink, double x, double y)
{
  JdRadarPiece *piece = &label->pieces[label->n_pieces++];

  piece->layout = layout;
  piece->size = size;
  piece->ink = ink;
  piece->box = (JdRect){ x, y, jd_text_get_width (layout), size * LINE_HEIGHT };
  label->box.width = MAX (label->box.width, x + piece->box.width);
  label->box.height = MAX (label->box.height, y + piece->box.height);
}

/** jd_radar_label_align: moves the lines of @label, each as a whole, between its left and right edge. */
void
jd_radar_label_align (JdRadarLabel *label, JdTextAlign align)
{
  for (guint first = 0; first < label->n_pieces;)
    {
      guint end = first;
      double free_width;

      while (end < label->n_pieces && label->pieces[end].box.y == label->pieces[first].box.y)
        end++;
      free_width = label->box.width - label->pieces[end - 1].box.x - label->pieces[end - 1].box.width;
      for (; first < end; first++)
        label->pieces[first].box.x
          += align == JD_TEXT_START ? 0 : free_width * (align == JD_TEXT_CENTRE ? 0.5 : 1.0);
    }
}

/* Adds a run after what stands on its line; @line_size is that of the line's largest run, on whose baseline
 * all stand. */
static void
add_text (JdRadarLayout *layout,
          JdRadarLabel *label,
          const char *text,
          double size,
          double line_size,
          gboolean bold,
          JdRadarInk ink,
          double *x,
          double y)
{
  if (text == NULL || *text == '\0')
    return;
  if (*x > 0)
    *x += GAP * line_size;
  jd_radar_label_add (label, jd_text_layout_new (layout->context, text, size, bold), line_size, ink, *x, y);
  *x += label->pieces[label->n_pieces - 1].box.width;
}

/* Adds the name after the code and on the lines below it; returns the top of the line after it. */
static double
add_name (JdRadarLayout *layout, JdRadarLabel *label, const char *name, double size, double x)
{
  double s = layout->data.font_scale;
  double width = CLAMP (layout->plot.width * NAME_WIDTH, NAME_LEAST * s, NAME_MOST * s);
  double widths[] = { width - x - GAP * size, width, width };
  JdTextFlow flow;

  if (name == NULL)
    return size * LINE_HEIGHT;

  jd_text_flow_init (&flow, layout->context, name, size, widths, G_N_ELEMENTS (widths));
  for (guint i = 0; i < flow.n_lines; i++)
    jd_radar_label_add (label,
                        g_object_ref (flow.lines[i]),
                        size,
                        JD_RADAR_INK_TEXT,
                        i == 0 ? x + GAP * size : 0,
                        i * size * LINE_HEIGHT);
  jd_text_flow_clear (&flow);

  return label->box.height;
}

static JdTextAlign
align_for (double angle)
{
  double across = sin (angle);

  if (ABS (across) < UPRIGHT)
    return JD_TEXT_CENTRE;

  return across > 0 ? JD_TEXT_START : JD_TEXT_END;
}

/**
 * jd_radar_label_make_axis:
 * @layout: a layout whose angles are known
 * @axis: which axis
 * @detail: how much is said
 * @size: height of the type
 *
 * Fills the label of an axis; where it stands is left open.
 */
void
jd_radar_label_make_axis (JdRadarLayout *layout, guint axis, JdRadarDetail detail, double size)
{
  const JdRadarAxis *data = &layout->data.axes[axis];
  JdRadarLabel *label = &layout->labels[axis];
  double small = size * (JD_TEXT_SMALL / JD_TEXT_BODY);
  double x = 0;
  double y = 0;

  jd_radar_label_clear (label);
  label->angle = layout->angles[axis];
  label->function = data->function;
  add_text (layout, label, data->code, size, size, TRUE, JD_RADAR_INK_FUNCTION, &x, 0);

  if (detail == JD_RADAR_DETAIL_NAMES)
    {
      y = add_name (layout, label, data->label, size, x);
      x = 0;
      add_text (layout, label, data->score, size, size, TRUE, JD_RADAR_INK_TEXT, &x, y);
      add_text (layout, label, data->coverage, small, size, FALSE, JD_RADAR_INK_DIM, &x, y);
    }
  else if (detail == JD_RADAR_DETAIL_COVERAGE)
    add_text (layout, label, data->coverage, small, size, FALSE, JD_RADAR_INK_DIM, &x, 0);

  jd_radar_label_align (label, align_for (label->angle));
}

/** jd_radar_label_make_group: fills the label of a group that begins at @axis: its letter and n/N. */
void
jd_radar_label_make_group (JdRadarLayout *layout, guint group, guint axis, double size)
{
  const JdRadarAxis *data = &layout->data.axes[axis];
  JdRadarLabel *label = &layout->groups[group];
  double x = 0;

  jd_radar_label_clear (label);
  label->angle = (layout->group_edges[2 * group] + layout->group_edges[2 * group + 1]) / 2;
  label->function = data->function;
  add_text (layout, label, data->group_label, size, size, TRUE, JD_RADAR_INK_FUNCTION, &x, 0);
  add_text (layout, label, data->group_coverage, size * 0.8, size, FALSE, JD_RADAR_INK_DIM, &x, 0);
}
