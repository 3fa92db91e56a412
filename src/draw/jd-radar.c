/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The radar as others see it: made, drawn, asked. */

#include "jd-radar.h"

#include "jd-radar-private.h"

#include <math.h>

#define COMPACT_WIDTH  300.0
#define COMPACT_HEIGHT 260.0
/* No axis is meant nearer to the centre than this share of the radius, nor this far off in angle. */
#define CENTRE_SHARE 0.05
#define REACH_MOST   (G_PI / 4)

static cairo_surface_t *
new_picture (const JdRadarLayout *layout)
{
  cairo_surface_t *picture = cairo_image_surface_create (CAIRO_FORMAT_ARGB32,
                                                         (int) ceil (layout->width * layout->cache_scale),
                                                         (int) ceil (layout->height * layout->cache_scale));

  cairo_surface_set_device_scale (picture, layout->cache_scale, layout->cache_scale);

  return picture;
}

static void
drop_pictures (JdRadarLayout *layout)
{
  g_clear_pointer (&layout->ground, cairo_surface_destroy);
  g_clear_pointer (&layout->whole, cairo_surface_destroy);
  layout->is_whole = FALSE;
}

static void
fill_ground (JdRadarLayout *layout, const JdPalette *palette)
{
  cairo_t *cr;

  layout->ground = new_picture (layout);
  layout->palette = palette;
  cr = cairo_create (layout->ground);
  jd_radar_draw_ground (layout, cr, palette);
  cairo_destroy (cr);
}

/* The same picture again and again: to make a new one costs as much as to draw on it. */
static void
fill_whole (JdRadarLayout *layout, const JdPalette *palette)
{
  cairo_t *cr;

  if (layout->whole == NULL)
    layout->whole = new_picture (layout);
  cr = cairo_create (layout->whole);
  cairo_set_operator (cr, CAIRO_OPERATOR_SOURCE);
  cairo_set_source_surface (cr, layout->ground, 0, 0);
  cairo_paint (cr);
  cairo_set_operator (cr, CAIRO_OPERATOR_OVER);
  jd_radar_draw_series (layout, cr, palette);
  cairo_destroy (cr);
  layout->is_whole = TRUE;
}

static void
draw_pictures (JdRadarLayout *layout, cairo_t *cr, const JdPalette *palette)
{
  if (layout->palette != palette)
    drop_pictures (layout);
  if (layout->ground == NULL)
    fill_ground (layout, palette);
  if (!layout->is_whole)
    fill_whole (layout, palette);
  cairo_set_source_surface (cr, layout->whole, 0, 0);
  cairo_paint (cr);
}

static double
angle_between (double a, double b)
{
  double off = fmod (fabs (a - b), 2 * G_PI);

  return MIN (off, 2 * G_PI - off);
}

/** jd_radar_get_point: computes where @value stands on @axis. */
void
jd_radar_get_point (const JdRadarLayout *layout, guint axis, double value, double *x, double *y)
{
  double radius = layout->radius * CLAMP (value, 0, JD_RADAR_N_RINGS) / JD_RADAR_N_RINGS;

  *x = layout->x + sin (layout->angles[axis]) * radius;
  *y = layout->y - cos (layout->angles[axis]) * radius;
}

/**
 * jd_radar_layout_new:
 * @context: where font and rendering come from
 * @data: what the chart shows
 * @width: of the whole chart, in user-space units
 * @height: of the whole chart
 *
 * Lays a radar out.  No text leaves the chart or lies over another; where room is short labels say less.
 *
 * Returns: (transfer full): the layout; it keeps a copy of @data
 */
JdRadarLayout *
jd_radar_layout_new (PangoContext *context, const JdRadarData *data, double width, double height)
{
  JdRadarLayout *layout;

  g_return_val_if_fail (PANGO_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (data != NULL, NULL);
  g_return_val_if_fail (data->font_scale > 0, NULL);

  layout = g_new0 (JdRadarLayout, 1);
  jd_radar_copy_init (&layout->data, data);
  layout->data.compact
    |= width <= COMPACT_WIDTH * data->font_scale || height <= COMPACT_HEIGHT * data->font_scale;
  layout->context = jd_text_context_new (context, data->language);
  layout->width = MAX (width, 1);
  layout->height = MAX (height, 1);
  layout->hover = -1;
  jd_radar_place_frame (layout);
  jd_radar_place_circle (layout);

  return layout;
}

/** jd_radar_layout_free: frees @layout. */
void
jd_radar_layout_free (JdRadarLayout *layout)
{
  if (layout == NULL)
    return;
  drop_pictures (layout);
  jd_radar_label_clear (&layout->title);
  jd_radar_label_clear (&layout->rule);
  for (guint i = 0; i < JD_N_SERIES_SLOTS; i++)
    jd_radar_label_clear (&layout->legend[i]);
  for (guint i = 0; i < layout->data.n_axes; i++)
    jd_radar_label_clear (&layout->labels[i]);
  for (guint i = 0; i < layout->n_groups; i++)
    jd_radar_label_clear (&layout->groups[i]);
  g_free (layout->labels);
  g_free (layout->groups);
  g_free (layout->group_edges);
  g_free (layout->angles);
  g_object_unref (layout->context);
  jd_radar_copy_clear (&layout->data);
  g_free (layout);
}

/**
 * jd_radar_layout_set_values:
 * @layout: a layout
 * @data: the new data
 *
 * Takes the values of @data if nothing else differs: texts that are shown, number of series and where nothing is scored.
 * That is much faster than a new layout, and good for a point that is being moved.
 *
 * Returns: %FALSE, with nothing changed, if a new layout is needed
 */
gboolean
jd_radar_layout_set_values (JdRadarLayout *layout, const JdRadarData *data)
{
  g_return_val_if_fail (layout != NULL, FALSE);
  g_return_val_if_fail (data != NULL, FALSE);

  if (!jd_radar_copy_is_same_frame (&layout->data, data, layout->detail == JD_RADAR_DETAIL_NAMES))
    return FALSE;
  for (guint i = 0; i < layout->data.n_series; i++)
    {
      g_free ((double *) layout->data.series[i].values);
      layout->data.series[i].values
        = g_memdup2 (data->series[i].values, sizeof data->series[i].values[0] * layout->data.n_axes);
    }
  layout->is_whole = FALSE;

  return TRUE;
}

/**
 * jd_radar_layout_set_hover:
 * @layout: a layout
 * @axis: the axis to be marked, or -1 for none
 *
 * Marks an axis in the next drawing.
 *
 * Returns: whether that is another one than before
 */
gboolean
jd_radar_layout_set_hover (JdRadarLayout *layout, int axis)
{
  g_return_val_if_fail (layout != NULL, FALSE);

  if (axis < 0 || (guint) axis >= layout->data.n_axes)
    axis = -1;
  if (layout->hover == axis)
    return FALSE;
  layout->hover = axis;

  return TRUE;
}

/** jd_radar_layout_get_hover: gets the marked axis, or -1. */
int
jd_radar_layout_get_hover (const JdRadarLayout *layout)
{
  g_return_val_if_fail (layout != NULL, -1);

  return layout->hover;
}

/**
 * jd_radar_layout_set_cache_scale:
 * @layout: a layout
 * @scale: device pixels per unit, or 0 for no picture (the default)
 *
 * Lets @layout keep what does not change between frames as pictures of that resolution.  That is for the
 * screen; on paper and in SVG everything has to be strokes.
 */
void
jd_radar_layout_set_cache_scale (JdRadarLayout *layout, double scale)
{
  g_return_if_fail (layout != NULL);
  g_return_if_fail (scale >= 0);

  if (layout->cache_scale == scale)
    return;
  layout->cache_scale = scale;
  drop_pictures (layout);
}

/**
 * jd_radar_layout_draw:
 * @layout: a layout
 * @cr: where to draw; the chart's top left corner is at 0, 0 of its user space
 * @palette: in which colours
 *
 * Draws the chart on whatever ground is there.
 */
void
jd_radar_layout_draw (JdRadarLayout *layout, cairo_t *cr, const JdPalette *palette)
{
  g_return_if_fail (layout != NULL);
  g_return_if_fail (cr != NULL);
  g_return_if_fail (palette != NULL);

  cairo_save (cr);
  cairo_new_path (cr);
  if (layout->cache_scale > 0)
    draw_pictures (layout, cr, palette);
  else
    {
      jd_radar_draw_ground (layout, cr, palette);
      jd_radar_draw_series (layout, cr, palette);
    }
  jd_radar_draw_hover (layout, cr, palette);
  cairo_restore (cr);
}

/**
 * jd_radar_layout_hit:
 * @layout: a layout
 * @x: a point in the chart
 * @y: a point in the chart
 *
 * Finds the axis under a point: its label, or the nearest spoke inside of the circle.
 *
 * Returns: the axis, or -1
 */
int
jd_radar_layout_hit (const JdRadarLayout *layout, double x, double y)
{
  double distance;
  double angle;
  double nearest = G_MAXDOUBLE;
  int axis = -1;

  g_return_val_if_fail (layout != NULL, -1);

  for (guint i = 0; i < layout->data.n_axes; i++)
    if (layout->labels[i].n_pieces > 0 && jd_rect_contains (&layout->labels[i].box, x, y))
      return (int) i;

  distance = hypot (x - layout->x, y - layout->y);
  if (distance < layout->radius * CENTRE_SHARE || distance > layout->radius + 8 * layout->data.font_scale)
    return -1;
  angle = atan2 (x - layout->x, layout->y - y);
  for (guint i = 0; i < layout->data.n_axes; i++)
    {
      double off = angle_between (angle, layout->angles[i]);

      if (off < nearest && off <= REACH_MOST)
        {
          nearest = off;
          axis = (int) i;
        }
    }

  return axis;
}

/** jd_radar_layout_get_n_axes: gets the number of axes. */
guint
jd_radar_layout_get_n_axes (const JdRadarLayout *layout)
{
  g_return_val_if_fail (layout != NULL, 0);

  return layout->data.n_axes;
}

/** jd_radar_layout_get_circle: gets the centre and the radius of the outermost ring. */
void
jd_radar_layout_get_circle (const JdRadarLayout *layout, double *x, double *y, double *radius)
{
  g_return_if_fail (layout != NULL);

  if (x != NULL)
    *x = layout->x;
  if (y != NULL)
    *y = layout->y;
  if (radius != NULL)
    *radius = layout->radius;
}

static void
append_box (GArray *boxes, const JdRadarLabel *label)
{
  if (label->n_pieces > 0)
    g_array_append_val (boxes, label->box);
}

/**
 * jd_radar_layout_dup_label_boxes:
 * @layout: a layout
 *
 * Lists the boxes of all texts around the circle: title, legend, rule, axes, groups.
 *
 * Returns: (transfer full) (element-type JdRect): the boxes of those that are shown
 */
GArray *
jd_radar_layout_dup_label_boxes (const JdRadarLayout *layout)
{
  GArray *boxes = g_array_new (FALSE, FALSE, sizeof (JdRect));

  g_return_val_if_fail (layout != NULL, boxes);

  append_box (boxes, &layout->title);
  append_box (boxes, &layout->rule);
  for (guint i = 0; i < layout->data.n_series; i++)
    append_box (boxes, &layout->legend[i]);
  for (guint i = 0; i < layout->data.n_axes; i++)
    append_box (boxes, &layout->labels[i]);
  for (guint i = 0; i < layout->n_groups; i++)
    append_box (boxes, &layout->groups[i]);

  return boxes;
}
