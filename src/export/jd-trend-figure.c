/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-trend-figure.h"

#include "jd-design-dates.h"
#include "jd-figure-words.h"
#include "jd-radar-figure.h"
#include "jd-words.h"

#include <glib/gi18n-lib.h>

struct _JdTrendFigure
{
  JdTrendData data;
  JdTrendDate *dates;
  JdTrendDate goal;
  JdTrendLine *lines;
  GPtrArray *arrays; /* the numbers and texts of the lines */
  GStringChunk *strings;
};

static const char *
keep (JdTrendFigure *self, char *text)
{
  const char *kept = g_string_chunk_insert (self->strings, text);

  g_free (text);
  return kept;
}

static gpointer
keep_array (JdTrendFigure *self, gpointer array)
{
  g_ptr_array_add (self->arrays, array);
  return array;
}

static const char *
keep_score (JdTrendFigure *self, JdFraction score)
{
  return jd_fraction_exists (score) ? keep (self, jd_fraction_dup_text (score)) : NULL;
}

static JdTrendDate
describe_date (JdTrendFigure *self, JdDesign *design)
{
  return (JdTrendDate){
    .label = keep (self, g_strdup (jd_design_get_date (design))),
    .title = keep (self, jd_design_dup_label (design)),
    .day = jd_design_dates_get_day (design),
  };
}

static void
fill_line (JdTrendFigure *self, JdTrendLine *line, JdTrend *trend, JdDesign *target, int number)
{
  guint n = self->data.n_dates;
  double *values = keep_array (self, g_new (double, n));
  const char **scores = keep_array (self, g_new (const char *, n));
  const char **coverages = keep_array (self, g_new (const char *, n));
  JdFraction goal = target != NULL ? jd_trend_get_goal (trend, target, number) : JD_FRACTION_NONE;

  for (guint i = 0; i < n; i++)
    {
      const JdGroupMaturity *group = jd_trend_get_group (trend, i, number);

      values[i] = jd_fraction_to_double (group->score);
      scores[i] = keep_score (self, group->score);
      coverages[i] = keep (self, jd_coverage_dup_text (group));
    }
  line->values = values;
  line->scores = scores;
  line->coverages = coverages;
  line->goal = jd_fraction_to_double (goal);
  line->goal_score = keep_score (self, goal);
}

static void
fill_lines (JdTrendFigure *self, JdTrend *trend, JdDesign *target, const char *language)
{
  JdCatalogue *catalogue = jd_project_get_catalogue (jd_trend_get_project (trend));
  guint n_functions = jd_catalogue_get_n_functions (catalogue);

  self->lines = g_new0 (JdTrendLine, n_functions + 1);
  self->lines[0].name = _ ("Overall");
  fill_line (self, &self->lines[0], trend, target, JD_TREND_OVERALL);
  for (guint i = 0; i < n_functions; i++)
    {
      JdFunction *function = jd_catalogue_get_function (catalogue, i);
      JdTrendLine *line = &self->lines[i + 1];

      line->code = keep (self, g_strdup (jd_function_get_code (function)));
      line->name = keep (self, g_strdup (jd_function_get_name (function, language)));
      line->function = i;
      fill_line (self, line, trend, target, (int) i);
    }
  self->data.lines = self->lines;
  self->data.n_lines = n_functions + 1;
}

/* What the lines cannot say themselves. */
static const char *
get_note (const JdTrendFigure *self, JdDesign *target)
{
  if (self->data.n_dates == 0)
    return _ ("There is no dated as-is design yet. Each one becomes a point of the trend.");
  if (self->data.n_dates == 1)
    return _ ("There is one dated as-is design so far. The next one makes the points lines.");
  if (target != NULL && self->data.goal == NULL)
    return _ ("The to-be design has no date, and so no place in time.");
  return NULL;
}

static char *
dup_title (JdProject *project)
{
  const char *title = jd_project_get_title (project);

  if (*title == '\0')
    return g_strdup (_ ("Trend of scores"));
  /* Translators: the title of a project. */
  return g_strdup_printf (_ ("%s: trend of scores"), title);
}

/* The chart of @trend as it is now. @target: (nullable): a to-be design whose target scores are the goals;
 * @language: of the catalogue's names, "ja" or "en". Returns: (transfer full) */
JdTrendFigure *
jd_trend_figure_new (JdTrend *trend, JdDesign *target, const char *language)
{
  JdTrendFigure *self;

  g_return_val_if_fail (trend != NULL && language != NULL, NULL);

  self = g_new0 (JdTrendFigure, 1);
  self->strings = g_string_chunk_new (512);
  self->arrays = g_ptr_array_new_with_free_func (g_free);
  self->data.n_dates = jd_trend_get_n_points (trend);
  self->dates = g_new0 (JdTrendDate, self->data.n_dates);
  for (guint i = 0; i < self->data.n_dates; i++)
    self->dates[i] = describe_date (self, jd_trend_get_design (trend, i));
  self->data.dates = self->dates;
  if (target != NULL && *jd_design_get_date (target) != '\0')
    {
      self->goal = describe_date (self, target);
      self->goal.label
        = keep (self,
                /* Translators: the word "to-be" and a date. */
                g_strdup_printf (
                  _ ("%s %s"), jd_design_kind_get_word (JD_DESIGN_KIND_TO_BE), jd_design_get_date (target)));
      self->data.goal = &self->goal;
    }
  fill_lines (self, trend, target, language);

  self->data.language = keep (self, g_strdup (language));
  self->data.title = keep (self, dup_title (jd_trend_get_project (trend)));
  self->data.rule = jd_rules_get_text (JD_RULES_SCORES);
  self->data.note = get_note (self, target);
  self->data.no_score = jd_level_get_word (JD_LEVEL_NONE);
  self->data.font_scale = 1;
  return self;
}

void
jd_trend_figure_free (JdTrendFigure *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->dates);
  g_free (self->lines);
  g_ptr_array_unref (self->arrays);
  g_string_chunk_free (self->strings);
  g_free (self);
}

/* Returns: (transfer none): what to draw; it lives as long as @self. Copy the struct to change title, rule, note or
 * size of type. */
const JdTrendData *
jd_trend_figure_get_data (const JdTrendFigure *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return &self->data;
}

/* "Overall", "B Real-time Analysis". Returns: (transfer full) */
char *
jd_trend_figure_dup_line_name (const JdTrendFigure *self, guint line)
{
  g_return_val_if_fail (self != NULL && line < self->data.n_lines, NULL);

  if (self->lines[line].code == NULL)
    return g_strdup (self->lines[line].name);
  return g_strdup_printf ("%s %s", self->lines[line].code, self->lines[line].name);
}

static void
append_value (const JdTrendFigure *self, GString *text, guint line, guint date)
{
  const JdTrendLine *data = &self->lines[line];
  const char *score = date < self->data.n_dates ? data->scores[date] : data->goal_score;

  g_string_append (text, score != NULL ? score : self->data.no_score);
  if (date < self->data.n_dates)
    g_string_append_printf (text, " (%s)", data->coverages[date]);
}

static const JdTrendDate *
get_date (const JdTrendFigure *self, guint date)
{
  return date < self->data.n_dates ? &self->dates[date] : self->data.goal;
}

/* What stands at @spot: "B Real-time Analysis, 2026-11-13 Self-check: 3.2 (4/5)". Returns: (transfer full) */
char *
jd_trend_figure_dup_spot_text (const JdTrendFigure *self, JdTrendSpot spot)
{
  g_autoptr (GString) value = g_string_new (NULL);
  g_autofree char *name = NULL;
  const JdTrendDate *date;

  g_return_val_if_fail (self != NULL && spot.line >= 0 && spot.date >= 0, NULL);

  date = get_date (self, (guint) spot.date);
  g_return_val_if_fail (date != NULL, NULL);
  name = jd_trend_figure_dup_line_name (self, (guint) spot.line);
  append_value (self, value, (guint) spot.line, (guint) spot.date);
  /* Translators: a function; date and title of a design; score and coverage. */
  return g_strdup_printf (_ ("%s, %s %s: %s"), name, date->label, date->title, value->str);
}

static void
append_design (const JdTrendFigure *self, GString *text, guint date)
{
  const JdTrendDate *data = get_date (self, date);

  /* Translators: date and title of a design, before its scores. */
  g_string_append_printf (text, _ ("%s %s:"), data->label, data->title);
  for (guint i = 0; i < self->data.n_lines; i++)
    {
      g_string_append_printf (text,
                              "%s %s ",
                              i > 0 ? "," : "",
                              self->lines[i].code != NULL ? self->lines[i].code : self->lines[i].name);
      append_value (self, text, i, date);
    }
}

/* The numbers of the chart in words, a line a design, for those who do not see it. Returns: (transfer full) */
char *
jd_trend_figure_dup_description (const JdTrendFigure *self)
{
  GString *text;

  g_return_val_if_fail (self != NULL, NULL);

  text = g_string_new (self->data.title);
  if (self->data.note != NULL)
    g_string_append_printf (text, "\n%s", self->data.note);
  for (guint i = 0; i < self->data.n_dates; i++)
    {
      g_string_append_c (text, '\n');
      append_design (self, text, i);
    }
  if (self->data.goal != NULL)
    {
      g_string_append_c (text, '\n');
      append_design (self, text, self->data.n_dates);
    }
  return g_string_free (text, FALSE);
}
