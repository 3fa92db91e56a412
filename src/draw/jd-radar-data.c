/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The radar's own copy of its data. */

#include "jd-radar-private.h"

#include <math.h>
#include <string.h>

static void
copy_axis (JdRadarAxis *to, const JdRadarAxis *from)
{
  *to = *from;
  to->code = g_strdup (from->code != NULL ? from->code : "");
  to->label = g_strdup (from->label);
  to->score = g_strdup (from->score);
  to->coverage = g_strdup (from->coverage);
  to->group_label = g_strdup (from->group_label);
  to->group_coverage = g_strdup (from->group_coverage);
}

static gboolean
same_axis (const JdRadarAxis *a, const JdRadarAxis *b, gboolean with_scores)
{
  return g_strcmp0 (a->code, b->code != NULL ? b->code : "") == 0 && g_strcmp0 (a->label, b->label) == 0
         && (!with_scores || g_strcmp0 (a->score, b->score) == 0) && g_strcmp0 (a->coverage, b->coverage) == 0
         && a->function == b->function && a->group_start == b->group_start
         && g_strcmp0 (a->group_label, b->group_label) == 0
         && g_strcmp0 (a->group_coverage, b->group_coverage) == 0;
}

/* Values are compared for where the gaps are: an unscored axis has a dashed spoke, which is kept with the
 * grid. */
static gboolean
same_series (const JdRadarSeries *a, const JdRadarSeries *b, guint n_axes)
{
  if (g_strcmp0 (a->name, b->name) != 0 || a->slot != b->slot || a->style != b->style)
    return FALSE;
  for (guint i = 0; i < n_axes; i++)
    if (isnan (a->values[i]) != isnan (b->values[i]))
      return FALSE;

  return TRUE;
}

/** jd_radar_copy_init: makes @copy a full copy of @data. */
void
jd_radar_copy_init (JdRadarCopy *copy, const JdRadarData *data)
{
  *copy = (JdRadarCopy){
    .language = g_strdup (data->language),
    .title = g_strdup (data->title),
    .rule = g_strdup (data->rule),
    .axes = g_new0 (JdRadarAxis, data->n_axes),
    .n_axes = data->n_axes,
    .series = g_new0 (JdRadarSeries, data->n_series),
    .n_series = MIN (data->n_series, JD_N_SERIES_SLOTS),
    .font_scale = data->font_scale,
    .compact = data->compact,
  };

  for (guint i = 0; i < copy->n_axes; i++)
    {
      copy_axis (&copy->axes[i], &data->axes[i]);
      copy->grouped |= copy->axes[i].group_start;
    }
  for (guint i = 0; i < copy->n_series; i++)
    {
      copy->series[i] = data->series[i];
      copy->series[i].name = g_strdup (data->series[i].name);
      copy->series[i].values
        = g_memdup2 (data->series[i].values, sizeof data->series[i].values[0] * copy->n_axes);
    }
}

/** jd_radar_copy_clear: frees what @copy holds. */
void
jd_radar_copy_clear (JdRadarCopy *copy)
{
  for (guint i = 0; i < copy->n_axes; i++)
    {
      g_free ((char *) copy->axes[i].code);
      g_free ((char *) copy->axes[i].label);
      g_free ((char *) copy->axes[i].score);
      g_free ((char *) copy->axes[i].coverage);
      g_free ((char *) copy->axes[i].group_label);
      g_free ((char *) copy->axes[i].group_coverage);
    }
  for (guint i = 0; i < copy->n_series; i++)
    {
      g_free ((char *) copy->series[i].name);
      g_free ((double *) copy->series[i].values);
    }
  g_free (copy->axes);
  g_free (copy->series);
  g_free (copy->language);
  g_free (copy->title);
  g_free (copy->rule);
  memset (copy, 0, sizeof *copy);
}

/** jd_radar_copy_is_same_frame: whether @data differs from @copy by nothing but where its points stand, and, without
 * @with_scores, by the scores in words, which a label need not have room for. */
gboolean
jd_radar_copy_is_same_frame (const JdRadarCopy *copy, const JdRadarData *data, gboolean with_scores)
{
  if (g_strcmp0 (copy->language, data->language) != 0 || g_strcmp0 (copy->title, data->title) != 0
      || g_strcmp0 (copy->rule, data->rule) != 0 || copy->n_axes != data->n_axes
      || copy->n_series != data->n_series || copy->font_scale != data->font_scale
      || copy->compact != data->compact)
    return FALSE;
  for (guint i = 0; i < copy->n_axes; i++)
    if (!same_axis (&copy->axes[i], &data->axes[i], with_scores))
      return FALSE;
  for (guint i = 0; i < copy->n_series; i++)
    if (!same_series (&copy->series[i], &data->series[i], copy->n_axes))
      return FALSE;

  return TRUE;
}
