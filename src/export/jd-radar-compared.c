/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The radar of designs that are compared: laid over each other, told apart by dash and marker. */
#include "jd-radar-figure-private.h"

#include "jd-words.h"

#include <glib/gi18n-lib.h>

/* By place and not by kind: two as-is designs must not look the same. The first is filled; what is drawn later is
 * drawn in lines that leave it seen. */
static const struct
{
  JdSeriesSlot slot;
  JdRadarStyle style;
} looks[JD_MAX_COMPARED] = {
  { JD_SERIES_CURRENT, JD_RADAR_SOLID },
  { JD_SERIES_TARGET, JD_RADAR_DASHED },
  { JD_SERIES_EARLIER, JD_RADAR_DOTTED },
};

/* One of the designs. */
typedef struct
{
  JdDesign *design;
  const JdMaturity *maturity;
  gboolean is_to_be; /* what it aims at is shown, for nobody scores it */
} Compared;

static guint
list_compared (JdComparison *const *comparisons, guint n_comparisons, Compared *compared)
{
  compared[0].design = jd_comparison_get_from (comparisons[0]);
  compared[0].maturity = jd_comparison_get_from_maturity (comparisons[0]);
  for (guint i = 0; i < n_comparisons; i++)
    {
      compared[i + 1].design = jd_comparison_get_to (comparisons[i]);
      compared[i + 1].maturity = jd_comparison_get_to_maturity (comparisons[i]);
    }
  for (guint i = 0; i <= n_comparisons; i++)
    compared[i].is_to_be = jd_design_get_kind (compared[i].design) == JD_DESIGN_KIND_TO_BE;
  return n_comparisons + 1;
}

/* The score of @compared at a function or role in figures; NULL where there is none. */
static char *
dup_score (const Compared *compared, JdRadarAxes axes, guint index)
{
  if (axes == JD_RADAR_BY_FUNCTION)
    {
      const JdGroupMaturity *group = jd_maturity_get_function (compared->maturity, index);
      JdFraction score = compared->is_to_be ? group->target : group->score;

      return jd_fraction_exists (score) ? jd_fraction_dup_text (score) : NULL;
    }
  else
    {
      const JdRoleMaturity *role = jd_maturity_get_role (compared->maturity, index);
      JdLevel score = compared->is_to_be ? role->target : role->score;

      return jd_level_is_scored (score) && !role->unnecessary ? g_strdup (jd_level_get_word (score)) : NULL;
    }
}

/* What to say where there is no figure: "unscored", "excluded", "unnecessary". */
static const char *
get_state (const Compared *compared, JdRadarAxes axes, guint index)
{
  const JdRoleMaturity *role;

  if (axes == JD_RADAR_BY_FUNCTION)
    return compared->is_to_be ? C_ ("target", "none") : jd_level_get_word (JD_LEVEL_NONE);
  role = jd_maturity_get_role (compared->maturity, index);
  return role->unnecessary ? jd_recommendation_get_word (JD_RECOMMENDATION_UNNECESSARY)
                           : jd_level_get_word (compared->is_to_be ? role->target : role->score);
}

/* n/N of a function; NULL for a to-be, which nobody scores. */
static char *
dup_coverage (const Compared *compared, guint function)
{
  if (compared->is_to_be)
    return NULL;
  return jd_coverage_dup_text (jd_maturity_get_function (compared->maturity, function));
}

/* n/N of all that are scored: "4/5 → 5/5", or once where it is the same. */
static char *
dup_coverages (const Compared *compared, guint n_compared, guint function)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_free);
  gboolean same = TRUE;

  for (guint i = 0; i < n_compared; i++)
    {
      char *coverage = dup_coverage (&compared[i], function);

      if (coverage == NULL)
        continue;
      same = same && (all->len == 0 || g_str_equal (coverage, g_ptr_array_index (all, 0)));
      g_ptr_array_add (all, coverage);
    }
  if (same && all->len > 1)
    g_ptr_array_set_size (all, 1);
  g_ptr_array_add (all, NULL);
  return g_strjoinv (" → ", (char **) all->pdata);
}

/* Says what stands at the axis @index: beside it "2.3 → 3.0", in words "Now 2.3 (4/5), Goal 3.0". */
static void
say (JdRadarFigure *self, const Compared *compared, guint n_compared, JdRadarAxes axes, guint index)
{
  g_autoptr (GString) scores = g_string_new (NULL);
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < n_compared; i++)
    {
      g_autofree char *score = dup_score (&compared[i], axes, index);
      g_autofree char *coverage = axes == JD_RADAR_BY_FUNCTION ? dup_coverage (&compared[i], index) : NULL;

      g_string_append_printf (scores, "%s%s", i > 0 ? " → " : "", score != NULL ? score : "–");
      /* Translators: the name of a design and its score there. */
      g_string_append_printf (words,
                              _ ("%s %s"),
                              self->series[i].name,
                              score != NULL ? score : get_state (&compared[i], axes, index));
      if (coverage != NULL)
        g_string_append_printf (words, _ (" (%s)"), coverage);
      if (i + 1 < n_compared)
        g_string_append (words, _ (", "));
    }
  self->axes[index].score = jd_radar_figure_keep (self, g_strdup (scores->str));
  self->words[index] = jd_radar_figure_keep (self, g_string_free (words, FALSE));
}

static void
describe_function (JdRadarFigure *self,
                   JdFunction *function,
                   const Compared *compared,
                   guint n_compared,
                   const char *language)
{
  guint index = jd_function_get_index (function);

  self->axes[index] = (JdRadarAxis){
    .code = jd_radar_figure_keep (self, g_strdup (jd_function_get_code (function))),
    .label = jd_radar_figure_keep (self, g_strdup (jd_function_get_name (function, language))),
    .coverage = jd_radar_figure_keep (self, dup_coverages (compared, n_compared, index)),
    .function = index,
  };
}

static void
describe_role (JdRadarFigure *self,
               JdRole *role,
               const Compared *compared,
               guint n_compared,
               const char *language)
{
  JdFunction *function = jd_role_get_function (role);
  guint index = jd_role_get_index (role);
  JdRadarAxis axis = {
    .code = jd_radar_figure_keep (self, g_strdup (jd_role_get_code (role))),
    .label = jd_radar_figure_keep (self, g_strdup (jd_role_get_name (role, language))),
    .function = jd_function_get_index (function),
    .group_start = jd_function_get_first_role (function) == index,
  };

  if (axis.group_start)
    {
      axis.group_label = jd_radar_figure_keep (self, g_strdup (jd_function_get_code (function)));
      axis.group_coverage = jd_radar_figure_keep (self, dup_coverages (compared, n_compared, axis.function));
    }
  self->axes[index] = axis;
}

static char *
dup_title (const Compared *compared, guint n_compared, JdRadarAxes axes, JdCatalogue *catalogue)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < n_compared; i++)
    {
      g_autofree char *name = jd_design_dup_label (compared[i].design);

      g_string_append_printf (names, "%s%s", i > 0 ? " → " : "", name);
    }
  /* Translators: names of designs, what the axes are ("by role"). */
  return g_strdup_printf (_ ("%s, %s"), names->str, jd_radar_axes_get_word (axes, catalogue));
}

/* The chart of the designs that @comparisons, one or two, compare with one first design. @language: of the catalogue's
 * names, "ja" or "en". Returns: (transfer full) */
JdRadarFigure *
jd_radar_figure_new_compared (JdProject *project,
                              JdRadarAxes axes,
                              JdComparison *const *comparisons,
                              guint n_comparisons,
                              const char *language)
{
  JdCatalogue *catalogue;
  JdRadarFigure *self;
  Compared compared[JD_MAX_COMPARED];
  guint n_compared;

  g_return_val_if_fail (JD_IS_PROJECT (project), NULL);
  g_return_val_if_fail (n_comparisons >= 1 && n_comparisons < JD_MAX_COMPARED, NULL);

  catalogue = jd_project_get_catalogue (project);
  n_compared = list_compared (comparisons, n_comparisons, compared);
  self = jd_radar_figure_alloc (axes == JD_RADAR_BY_ROLE ? jd_catalogue_get_n_roles (catalogue)
                                                         : jd_catalogue_get_n_functions (catalogue),
                                language);
  for (guint i = 0; i < n_compared; i++)
    {
      double *values = jd_radar_figure_add_series (self, compared[i].design, looks[i].slot, looks[i].style);

      for (guint j = 0; j < self->data.n_axes; j++)
        values[j] = jd_radar_get_value (axes, compared[i].maturity, compared[i].is_to_be, j);
    }
  for (guint i = 0; i < self->data.n_axes; i++)
    {
      if (axes == JD_RADAR_BY_ROLE)
        describe_role (self, jd_catalogue_get_role (catalogue, i), compared, n_compared, language);
      else
        describe_function (self, jd_catalogue_get_function (catalogue, i), compared, n_compared, language);
      say (self, compared, n_compared, axes, i);
    }
  self->data.title = jd_radar_figure_keep (self, dup_title (compared, n_compared, axes, catalogue));
  return self;
}

/* How the design at @place, from 0, of those compared looks in every chart and legend. */
void
jd_radar_get_compared_look (guint place, JdSeriesSlot *slot, JdRadarStyle *style)
{
  g_return_if_fail (place < JD_MAX_COMPARED);

  *slot = looks[place].slot;
  *style = looks[place].style;
}
