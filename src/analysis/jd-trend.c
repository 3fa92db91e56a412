/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-trend.h"

#include "jd-design-dates.h"

struct _JdTrend
{
  JdProject *project;
  GPtrArray *points; /* of JdDesign, oldest first */
  GHashTable *known; /* JdDesign → JdMaturity: as-is designs on their own, to-be designs against themselves */
};

static JdMaturity *
look_up (JdTrend *self, JdDesign *design)
{
  JdMaturity *maturity = g_hash_table_lookup (self->known, design);

  if (maturity == NULL)
    {
      gboolean is_to_be = jd_design_get_kind (design) == JD_DESIGN_KIND_TO_BE;

      maturity = jd_maturity_new (self->project, design, is_to_be ? design : NULL);
      g_hash_table_insert (self->known, g_object_ref (design), maturity);
    }
  return maturity;
}

static const JdGroupMaturity *
get_line (const JdMaturity *maturity, int line)
{
  if (line == JD_TREND_OVERALL)
    return jd_maturity_get_overall (maturity);
  return jd_maturity_get_function (maturity, (guint) line);
}

/* Forgets what @step made untrue. */
static void
forget (JdTrend *self, JdStep *step)
{
  /* What is true of a role in every design changes all of them; designs that went must not be kept alive. */
  if (step == NULL || jd_step_touches_type (step, JD_TYPE_PROFILE)
      || jd_step_touches_list (step, jd_project_get_designs (self->project)))
    {
      g_hash_table_remove_all (self->known);
      return;
    }
  for (guint i = 0; i < jd_step_get_n_changes (step); i++)
    {
      JdRecord *record = jd_step_get_record (step, i);

      if (JD_IS_ASSIGNMENT (record))
        g_hash_table_remove (self->known, jd_assignment_get_design (JD_ASSIGNMENT (record)));
      else if (JD_IS_DESIGN (record))
        g_hash_table_remove (self->known, record);
    }
}

/* The trend of @project at this moment. Returns: (transfer full) */
JdTrend *
jd_trend_new (JdProject *project)
{
  JdTrend *self;

  g_return_val_if_fail (JD_IS_PROJECT (project), NULL);

  self = g_new0 (JdTrend, 1);
  self->project = g_object_ref (project);
  self->known = g_hash_table_new_full (NULL, NULL, g_object_unref, (GDestroyNotify) jd_maturity_unref);
  jd_trend_update (self, NULL);
  return self;
}

void
jd_trend_free (JdTrend *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->points, g_ptr_array_unref);
  g_hash_table_unref (self->known);
  g_object_unref (self->project);
  g_free (self);
}

/* Follows the project after @step was done, undone or redone; NULL: anything may have changed. Only the designs that
 * it touched are worked out again, and those when somebody asks. */
void
jd_trend_update (JdTrend *self, JdStep *step)
{
  g_return_if_fail (self != NULL && (step == NULL || JD_IS_STEP (step)));

  forget (self, step);
  g_clear_pointer (&self->points, g_ptr_array_unref);
  self->points = jd_design_dates_list_as_is (self->project);
}

/* Returns: (transfer none) */
JdProject *
jd_trend_get_project (const JdTrend *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return self->project;
}

/* How many dated as-is designs there are. */
guint
jd_trend_get_n_points (const JdTrend *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->points->len;
}

/* Returns: (transfer none): the design at @point, 0 being the oldest. */
JdDesign *
jd_trend_get_design (const JdTrend *self, guint point)
{
  g_return_val_if_fail (self != NULL && point < self->points->len, NULL);
  return g_ptr_array_index (self->points, point);
}

/* Whether @design (nullable) is a point of the trend, and which. */
gboolean
jd_trend_find_point (const JdTrend *self, JdDesign *design, guint *point)
{
  g_return_val_if_fail (self != NULL, FALSE);
  return g_ptr_array_find (self->points, design, point);
}

/* Returns: (transfer none): score and coverage of @line at @point, until the next update. */
const JdGroupMaturity *
jd_trend_get_group (JdTrend *self, guint point, int line)
{
  g_return_val_if_fail (self != NULL && point < self->points->len, NULL);
  return get_line (look_up (self, g_ptr_array_index (self->points, point)), line);
}

/* By how much @line rose from the point before to @point; none where it has no score at either. */
JdFraction
jd_trend_get_change (JdTrend *self, guint point, int line)
{
  g_return_val_if_fail (self != NULL && point < self->points->len, JD_FRACTION_NONE);

  if (point == 0)
    return JD_FRACTION_NONE;
  return jd_fraction_subtract (jd_trend_get_group (self, point, line)->score,
                               jd_trend_get_group (self, point - 1, line)->score);
}

/* What @to_be aims at on @line (design, section 4, rule 5); none where it gives no role of it a target. */
JdFraction
jd_trend_get_goal (JdTrend *self, JdDesign *to_be, int line)
{
  g_return_val_if_fail (self != NULL && JD_IS_DESIGN (to_be), JD_FRACTION_NONE);
  g_return_val_if_fail (jd_design_get_kind (to_be) == JD_DESIGN_KIND_TO_BE, JD_FRACTION_NONE);
  return get_line (look_up (self, to_be), line)->target;
}

/* How far it still is from the newest point to the goal of @to_be on @line; none where one of them is. */
JdFraction
jd_trend_get_gap (JdTrend *self, JdDesign *to_be, int line)
{
  g_return_val_if_fail (self != NULL, JD_FRACTION_NONE);

  if (self->points->len == 0)
    return JD_FRACTION_NONE;
  return jd_fraction_subtract (jd_trend_get_goal (self, to_be, line),
                               jd_trend_get_group (self, self->points->len - 1, line)->score);
}
