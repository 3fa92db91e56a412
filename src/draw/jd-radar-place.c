/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finds the largest circle whose labels stay apart and inside.  Labels say as much as there is room for:
 * names, then coverage, then codes alone, then smaller codes, then only some of them. */

#include "jd-radar-private.h"

#include <math.h>

#define LABEL_TEXT 13.0
#define GROUP_TEXT 15.0
#define LABEL_GAP  9.0
#define BETWEEN    2.0 /* least distance of two labels */
#define GROUP_GAP  9.0 /* of a group's label from the codes of its axes */
/* A group stands off from the one before by so many steps between axes. */
#define GROUP_STEP 0.6
/* A label that meets its neighbour may move outwards so far, in heights of a line. */
#define PUSH_LINES 1.6
#define ROUND_FROM 13 /* axes */

/**
 * Trial:
 * @detail: how much labels say
 * @size: of their type against the usual one
 * @every: each so manieth axis has a label; 0 for none
 * @groups: whether it is for charts with groups (1), for those without (0) or for both (-1)
 * @group_labels: whether groups have theirs
 * @share: radius, against half the plot, from which this is taken
 *
 * One way to label the chart.
 */
typedef struct
{
  JdRadarDetail detail;
  double size;
  guint every;
  int groups;
  gboolean group_labels;
  double share;
} Trial;

/* Best first; the last always does. */
static const Trial trials[] = {
  { JD_RADAR_DETAIL_NAMES, 1.0, 1, 0, FALSE, 0.62 },  { JD_RADAR_DETAIL_COVERAGE, 1.0, 1, 0, FALSE, 0.62 },
  { JD_RADAR_DETAIL_CODES, 1.0, 1, -1, TRUE, 0.62 },  { JD_RADAR_DETAIL_CODES, 0.9, 1, -1, TRUE, 0.60 },
  { JD_RADAR_DETAIL_CODES, 0.8, 1, -1, TRUE, 0.55 },  { JD_RADAR_DETAIL_CODES, 0.72, 1, -1, TRUE, 0.50 },
  { JD_RADAR_DETAIL_CODES, 1.0, 0, 1, TRUE, 0.40 },   { JD_RADAR_DETAIL_CODES, 0.8, 2, 0, FALSE, 0.50 },
  { JD_RADAR_DETAIL_CODES, 0.8, 4, 0, FALSE, 0.50 },  { JD_RADAR_DETAIL_CODES, 0.8, 8, 0, FALSE, 0.40 },
  { JD_RADAR_DETAIL_CODES, 0.8, 16, 0, FALSE, 0.40 }, { JD_RADAR_DETAIL_CODES, 0.8, 0, -1, FALSE, 0.0 },
};

static gboolean
collides (const JdRadarLabel *a, const JdRadarLabel *b, double distance)
{
  JdRect grown = jd_rect_inset (&a->box, 0, 0);

  if (a->n_pieces == 0 || b->n_pieces == 0)
    return FALSE;
  grown.x -= distance;
  grown.y -= distance;
  grown.width += 2 * distance;
  grown.height += 2 * distance;

  return jd_rect_intersects (&grown, &b->box);
}

/* Distance of the centre, at 0, from the nearest point of the box. */
static double
box_distance (const JdRect *box)
{
  double x = CLAMP (0, box->x, box->x + box->width);
  double y = CLAMP (0, box->y, box->y + box->height);

  return hypot (x, y);
}

/* Stands the label outside of a circle around 0, touching it, in the direction of its angle. */
static void
stand_outside (JdRadarLabel *label, double radius)
{
  double dx = sin (label->angle);
  double dy = -cos (label->angle);
  double off = radius;

  for (int i = 0; i < 24; i++)
    {
      double missing;

      label->box.x = dx * off + (dx - 1) * label->box.width / 2;
      label->box.y = dy * off + (dy - 1) * label->box.height / 2;
      missing = radius - box_distance (&label->box);
      if (missing <= 0.05)
        return;
      off += missing;
    }
}

/* Stands the label off the circle until it meets none of the labels given, if that takes no more than @most. */
static gboolean
stand_free (JdRadarLabel *label,
            double radius,
            const JdRadarLabel *others,
            guint n_others,
            double distance,
            double most)
{
  for (double push = 0; push <= most; push += 2)
    {
      gboolean free_standing = TRUE;

      stand_outside (label, radius + push);
      for (guint i = 0; i < n_others && free_standing; i++)
        free_standing = !collides (label, &others[i], distance);
      if (free_standing)
        return TRUE;
    }

  return FALSE;
}

static void
extend (JdRect *all, const JdRect *box)
{
  double right = MAX (all->x + all->width, box->x + box->width);
  double bottom = MAX (all->y + all->height, box->y + box->height);

  all->x = MIN (all->x, box->x);
  all->y = MIN (all->y, box->y);
  all->width = right - all->x;
  all->height = bottom - all->y;
}

static double
rim (const JdRadarLayout *layout, double radius)
{
  double s = layout->data.font_scale;

  return radius + (layout->n_groups > 0 ? JD_RADAR_BAND * s : 0);
}

static gboolean
fits (const JdRadarLayout *layout, const JdRect *extents)
{
  return extents->width <= layout->plot.width && extents->height <= layout->plot.height;
}

/* What the circle itself takes. */
static JdRect
circle_extents (const JdRadarLayout *layout, double radius)
{
  JdRect extents = { -radius, -radius, 2 * radius, 2 * radius };

  if (!layout->round_rings)
    {
      extents = (JdRect){ 0, 0, 0, 0 };
      for (guint i = 0; i < layout->data.n_axes; i++)
        {
          JdRect point = { sin (layout->angles[i]) * radius, -cos (layout->angles[i]) * radius, 0, 0 };

          extend (&extents, &point);
        }
    }

  return jd_rect_inset (&extents, -2, -2); /* markers on the outermost ring */
}

/* Stands all labels around a circle at 0 and measures what the whole takes; FALSE if that cannot be. */
static gboolean
try_radius (JdRadarLayout *layout, double radius, JdRect *extents)
{
  double s = layout->data.font_scale;
  guint n = layout->data.n_axes;
  double outer = rim (layout, radius);
  double start = outer + LABEL_GAP * s;
  double most = PUSH_LINES * layout->label_size;

  *extents = circle_extents (layout, outer);
  for (guint i = 0; i < n && fits (layout, extents); i++)
    {
      if (layout->labels[i].n_pieces == 0)
        continue;
      if (!stand_free (&layout->labels[i], start, layout->labels, i, BETWEEN, most))
        return FALSE;
      extend (extents, &layout->labels[i].box);
    }
  for (guint i = 0; i < layout->n_groups && fits (layout, extents); i++)
    {
      if (layout->groups[i].n_pieces == 0)
        continue;
      if (!stand_free (&layout->groups[i], start, layout->labels, n, GROUP_GAP * s, 6 * layout->label_size))
        return FALSE;
      for (guint j = 0; j < i; j++)
        if (collides (&layout->groups[i], &layout->groups[j], BETWEEN))
          return FALSE;
      extend (extents, &layout->groups[i].box);
    }

  return fits (layout, extents);
}

static void
make_labels (JdRadarLayout *layout, const Trial *trial)
{
  double size = (layout->data.compact ? JD_TEXT_BODY : LABEL_TEXT) * layout->data.font_scale * trial->size;
  guint group = 0;

  layout->label_size = size;
  layout->detail = trial->detail;
  for (guint i = 0; i < layout->data.n_axes; i++)
    {
      if (trial->every > 0 && i % trial->every == 0)
        jd_radar_label_make_axis (layout, i, trial->detail, size);
      else
        jd_radar_label_clear (&layout->labels[i]);

      if (layout->n_groups == 0 || (!layout->data.axes[i].group_start && i > 0))
        continue;
      if (trial->group_labels)
        jd_radar_label_make_group (layout, group, i, MAX (GROUP_TEXT / LABEL_TEXT * size, size));
      else
        jd_radar_label_clear (&layout->groups[group]);
      group++;
    }
}

/* Finds the largest radius at which the labels made stand; 0 if there is none.  On a smaller circle labels
 * may meet that are apart on a larger one, so the search comes from outside. */
static double
find_radius (JdRadarLayout *layout, double least)
{
  double most = MIN (layout->plot.width, layout->plot.height) / 2 * 1.25;
  double step = most / 32;
  double good;
  JdRect extents;

  for (good = most; good > MAX (least, 1); good -= step)
    if (try_radius (layout, good, &extents))
      break;
  if (good <= MAX (least, 1))
    return 0;

  for (step /= 2; step > 0.5; step /= 2)
    if (try_radius (layout, good + step, &extents))
      good += step;

  return good;
}

/* Takes the radius and moves everything from around 0 into the plot. */
static void
settle (JdRadarLayout *layout, double radius)
{
  JdRect extents;

  try_radius (layout, radius, &extents);
  layout->radius = radius;
  /* In the middle of the sheet if the column at its side lets it. */
  layout->x = CLAMP (layout->width / 2 - extents.x - extents.width / 2,
                     layout->plot.x - extents.x,
                     layout->plot.x + layout->plot.width - extents.width - extents.x);
  layout->y = layout->plot.y + (layout->plot.height - extents.height) / 2 - extents.y;
  for (guint i = 0; i < layout->data.n_axes; i++)
    {
      layout->labels[i].box.x += layout->x;
      layout->labels[i].box.y += layout->y;
    }
  for (guint i = 0; i < layout->n_groups; i++)
    {
      layout->groups[i].box.x += layout->x;
      layout->groups[i].box.y += layout->y;
    }
}

static void
place_angles (JdRadarLayout *layout)
{
  guint n = layout->data.n_axes;
  double gap = layout->n_groups > 0 ? GROUP_STEP : 0;
  double total = n + layout->n_groups * gap;
  double at = layout->n_groups > 0 ? (1 + gap) / 2 : 0;
  guint group = 0;

  for (guint i = 0; i < n; i++)
    {
      if (layout->n_groups > 0 && (layout->data.axes[i].group_start || i == 0))
        {
          at += i > 0 ? gap : 0;
          layout->group_edges[2 * group++] = 2 * G_PI * (at - 0.5) / total;
        }
      layout->angles[i] = 2 * G_PI * at / total;
      if (group > 0)
        layout->group_edges[2 * group - 1] = 2 * G_PI * (at + 0.5) / total;
      at += 1;
    }
}

static void
count_groups (JdRadarLayout *layout)
{
  layout->n_groups = 0;
  if (!layout->data.grouped)
    return;
  for (guint i = 0; i < layout->data.n_axes; i++)
    layout->n_groups += i == 0 || layout->data.axes[i].group_start;
}

/**
 * jd_radar_place_circle:
 * @layout: a layout whose frame is placed
 *
 * Sets centre, radius, angles and labels.
 */
void
jd_radar_place_circle (JdRadarLayout *layout)
{
  guint n = layout->data.n_axes;
  double half = MIN (layout->plot.width, layout->plot.height) / 2;
  double radius = 0;

  count_groups (layout);
  layout->round_rings = n < 3 || n >= ROUND_FROM;
  layout->angles = g_new0 (double, n);
  layout->labels = g_new0 (JdRadarLabel, n);
  layout->groups = g_new0 (JdRadarLabel, layout->n_groups);
  layout->group_edges = g_new0 (double, 2 * layout->n_groups);
  place_angles (layout);

  for (guint i = 0; i < G_N_ELEMENTS (trials); i++)
    {
      const Trial *trial = &trials[i];

      if ((trial->groups >= 0 && trial->groups != (layout->n_groups > 0))
          || (trial->detail == JD_RADAR_DETAIL_NAMES && layout->data.compact))
        continue;
      make_labels (layout, trial);
      radius = find_radius (layout, trial->share * half);
      if (radius > 0)
        break;
    }
  settle (layout, radius);
}
