/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-radar-figure-private.h"

#include "jd-figure-words.h"
#include "jd-words.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

/* Keeps @text (transfer full) as long as @self lives. Returns: (transfer none): it */
const char *
jd_radar_figure_keep (JdRadarFigure *self, char *text)
{
  const char *kept = g_string_chunk_insert (self->strings, text);

  g_free (text);
  return kept;
}

/* What the axes stand for, as the end of a title: "by role", "by function". */
const char *
jd_radar_axes_get_word (JdRadarAxes axes, JdCatalogue *catalogue)
{
  if (axes == JD_RADAR_BY_ROLE)
    return _ ("by role");
  switch (jd_catalogue_get_group_word (catalogue))
    {
    case JD_GROUP_WORD_CATEGORY:
      return _ ("by category");
    case JD_GROUP_WORD_GROUP:
      return _ ("by group");
    case JD_GROUP_WORD_FUNCTION:
    default:
      return _ ("by function");
    }
}

/* The coverage n/N of @group: scored of evaluated roles. Returns: (transfer full) */
char *
jd_coverage_dup_text (const JdGroupMaturity *group)
{
  g_return_val_if_fail (group != NULL, NULL);
  return g_strdup_printf ("%u/%u", group->scored, group->evaluated);
}

/* Says what stands at the axis @index, such as "3.2 (4/5), target 4.0"; @target (nullable). */
static void
say (JdRadarFigure *self, guint index, const char *score, const char *target)
{
  GString *words = g_string_new (score);

  if (self->axes[index].coverage != NULL)
    g_string_append_printf (words, _ (" (%s)"), self->axes[index].coverage);
  if (target != NULL)
    {
      g_string_append (words, _ (", "));
      /* Translators: the target score of a function or role: "target 4.0". */
      g_string_append_printf (words, _ ("target %s"), target);
    }
  self->words[index] = jd_radar_figure_keep (self, g_string_free (words, FALSE));
}

static void
describe_function (JdRadarFigure *self, const JdRadarPlan *plan, guint index)
{
  JdFunction *function = jd_catalogue_get_function (jd_project_get_catalogue (plan->project), index);
  const JdGroupMaturity *group = jd_maturity_get_function (plan->maturity, index);
  const char *score = NULL;
  const char *target = NULL;

  if (jd_fraction_exists (group->score))
    score = jd_radar_figure_keep (self, jd_fraction_dup_text (group->score));
  self->axes[index] = (JdRadarAxis){
    .code = jd_radar_figure_keep (self, g_strdup (jd_function_get_code (function))),
    .label = jd_radar_figure_keep (self, g_strdup (jd_function_get_name (function, plan->language))),
    .score = score,
    .coverage = jd_radar_figure_keep (self, jd_coverage_dup_text (group)),
    .function = index,
  };
  if (plan->target != NULL && jd_fraction_exists (group->target))
    target = jd_radar_figure_keep (self, jd_fraction_dup_text (group->target));
  say (self, index, score != NULL ? score : jd_level_get_word (JD_LEVEL_NONE), target);
}

static void
describe_role (JdRadarFigure *self, const JdRadarPlan *plan, guint index)
{
  JdRole *role = jd_catalogue_get_role (jd_project_get_catalogue (plan->project), index);
  const JdRoleMaturity *maturity = jd_maturity_get_role (plan->maturity, index);
  JdFunction *function = jd_role_get_function (role);
  JdRadarAxis axis = {
    .code = jd_radar_figure_keep (self, g_strdup (jd_role_get_code (role))),
    .label = jd_radar_figure_keep (self, g_strdup (jd_role_get_name (role, plan->language))),
    .function = jd_function_get_index (function),
    .group_start = jd_function_get_first_role (function) == index,
  };
  const char *score;
  const char *target = NULL;

  score = maturity->unnecessary ? jd_recommendation_get_word (JD_RECOMMENDATION_UNNECESSARY)
                                : jd_level_get_word (maturity->score);
  if (jd_level_is_scored (maturity->score) && !maturity->unnecessary)
    axis.score = score;
  if (plan->target != NULL && jd_level_is_scored (maturity->target) && !maturity->unnecessary)
    target = jd_level_get_word (maturity->target);

  if (axis.group_start)
    {
      const JdGroupMaturity *group = jd_maturity_get_function (plan->maturity, axis.function);

      axis.group_label = jd_radar_figure_keep (self, g_strdup (jd_function_get_code (function)));
      axis.group_coverage = jd_radar_figure_keep (self, jd_coverage_dup_text (group));
    }
  self->axes[index] = axis;
  say (self, index, score, target);
}

static double
get_level_value (JdLevel level)
{
  return jd_level_is_scored (level) ? (double) level : NAN;
}

/* What stands at the axis @index: 1.0 to 5.0, or NAN where there is no such number. */
double
jd_radar_get_value (JdRadarAxes axes, const JdMaturity *maturity, gboolean of_target, guint index)
{
  if (axes == JD_RADAR_BY_FUNCTION)
    {
      const JdGroupMaturity *group = jd_maturity_get_function (maturity, index);

      return jd_fraction_to_double (of_target ? group->target : group->score);
    }
  else
    {
      const JdRoleMaturity *role = jd_maturity_get_role (maturity, index);

      if (role->unnecessary)
        return NAN;
      return get_level_value (of_target ? role->target : role->score);
    }
}

/* Adds a line for @design, its values to be filled in. Returns: (transfer none): one for each axis */
double *
jd_radar_figure_add_series (JdRadarFigure *self, JdDesign *design, JdSeriesSlot slot, JdRadarStyle style)
{
  double *values = g_new (double, self->data.n_axes);

  g_ptr_array_add (self->values, values);
  self->series[self->data.n_series++] = (JdRadarSeries){
    .name = jd_radar_figure_keep (self, jd_design_dup_label (design)),
    .slot = slot,
    .style = style,
    .values = values,
  };
  return values;
}

static void
add_series (JdRadarFigure *self,
            const JdRadarPlan *plan,
            JdDesign *design,
            const JdMaturity *maturity,
            JdSeriesSlot slot,
            JdRadarStyle style)
{
  double *values = jd_radar_figure_add_series (self, design, slot, style);

  for (guint i = 0; i < self->data.n_axes; i++)
    values[i] = jd_radar_get_value (plan->axes, maturity, slot == JD_SERIES_TARGET, i);
}

static char *
dup_title (const JdRadarPlan *plan)
{
  JdCatalogue *catalogue = jd_project_get_catalogue (plan->project);
  const JdGroupMaturity *overall = jd_maturity_get_overall (plan->maturity);
  g_autofree char *label = jd_design_dup_label (plan->design);
  g_autofree char *score = jd_fraction_dup_text (overall->score);
  g_autofree char *coverage = jd_coverage_dup_text (overall);
  const char *axes = jd_radar_axes_get_word (plan->axes, catalogue);

  if (*score == '\0')
    /* Translators: design, what the axes are ("by role"), coverage as n/N. */
    return g_strdup_printf (_ ("%s, %s: not scored yet (%s)"), label, axes, coverage);
  /* Translators: design, what the axes are ("by role"), overall score, coverage as n/N. */
  return g_strdup_printf (_ ("%s, %s: overall %s (%s)"), label, axes, score, coverage);
}

/* A figure with @n_axes axes of which nothing is said yet. Returns: (transfer full) */
JdRadarFigure *
jd_radar_figure_alloc (guint n_axes, const char *language)
{
  JdRadarFigure *self = g_new0 (JdRadarFigure, 1);

  self->strings = g_string_chunk_new (512);
  self->values = g_ptr_array_new_with_free_func (g_free);
  self->axes = g_new0 (JdRadarAxis, n_axes);
  self->words = g_new0 (const char *, n_axes);
  self->data.n_axes = n_axes;
  self->data.language = jd_radar_figure_keep (self, g_strdup (language));
  self->data.rule = jd_rules_get_text (JD_RULES_SCORES);
  self->data.axes = self->axes;
  self->data.series = self->series;
  self->data.font_scale = 1;
  return self;
}

/* The chart that @plan asks for, as the model is now. Returns: (transfer full) */
JdRadarFigure *
jd_radar_figure_new (const JdRadarPlan *plan)
{
  JdRadarFigure *self;
  gboolean by_role;

  g_return_val_if_fail (plan != NULL && plan->maturity != NULL, NULL);

  by_role = plan->axes == JD_RADAR_BY_ROLE;
  self = jd_radar_figure_alloc (by_role ? jd_maturity_get_n_roles (plan->maturity)
                                        : jd_maturity_get_n_functions (plan->maturity),
                                plan->language);
  for (guint i = 0; i < self->data.n_axes; i++)
    if (by_role)
      describe_role (self, plan, i);
    else
      describe_function (self, plan, i);

  add_series (self, plan, plan->design, plan->maturity, JD_SERIES_CURRENT, JD_RADAR_SOLID);
  if (plan->target != NULL)
    add_series (self, plan, plan->target, plan->maturity, JD_SERIES_TARGET, JD_RADAR_DASHED);
  if (plan->earlier != NULL && plan->earlier_maturity != NULL)
    add_series (self, plan, plan->earlier, plan->earlier_maturity, JD_SERIES_EARLIER, JD_RADAR_DOTTED);

  self->data.title = jd_radar_figure_keep (self, dup_title (plan));
  return self;
}

void
jd_radar_figure_free (JdRadarFigure *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->axes);
  g_free (self->words);
  g_ptr_array_unref (self->values);
  g_string_chunk_free (self->strings);
  g_free (self);
}

/* Returns: (transfer none): what to draw; it lives as long as @self. Copy the struct to change title, rule, size
 * of type or compactness. */
const JdRadarData *
jd_radar_figure_get_data (const JdRadarFigure *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return &self->data;
}

static void
append_axis (const JdRadarFigure *self, GString *text, guint index)
{
  const JdRadarAxis *axis = &self->axes[index];

  /* Translators: code and name of a function or role, and its score. */
  g_string_append_printf (text, _ ("%s %s: %s"), axis->code, axis->label, self->words[index]);
}

/* The numbers at one axis in words: "B Detection: 3.2 (4/5), target 4.0". Returns: (transfer full) */
char *
jd_radar_figure_dup_axis_description (const JdRadarFigure *self, guint axis)
{
  GString *text;

  g_return_val_if_fail (self != NULL && axis < self->data.n_axes, NULL);

  text = g_string_new (NULL);
  append_axis (self, text, axis);
  return g_string_free (text, FALSE);
}

/* The numbers of the chart in words, a line an axis, for those who do not see it. Returns: (transfer full) */
char *
jd_radar_figure_dup_description (const JdRadarFigure *self)
{
  GString *text;

  g_return_val_if_fail (self != NULL, NULL);

  text = g_string_new (self->data.title);
  for (guint i = 0; i < self->data.n_axes; i++)
    {
      g_string_append_c (text, '\n');
      append_axis (self, text, i);
    }
  return g_string_free (text, FALSE);
}

/* Whether both charts show the same in every stroke and word. */
gboolean
jd_radar_figure_equal (const JdRadarFigure *self, const JdRadarFigure *other)
{
  g_autofree char *mine = NULL;
  g_autofree char *theirs = NULL;

  g_return_val_if_fail (self != NULL && other != NULL, FALSE);

  if (self->data.n_axes != other->data.n_axes || self->data.n_series != other->data.n_series
      || !g_str_equal (self->data.language, other->data.language))
    return FALSE;
  for (guint i = 0; i < self->data.n_series; i++)
    if (!g_str_equal (self->series[i].name, other->series[i].name)
        || self->series[i].slot != other->series[i].slot
        || memcmp (self->series[i].values, other->series[i].values, self->data.n_axes * sizeof (double)) != 0)
      return FALSE;
  mine = jd_radar_figure_dup_description (self);
  theirs = jd_radar_figure_dup_description (other);
  return g_str_equal (mine, theirs);
}
