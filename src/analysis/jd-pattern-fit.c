/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-pattern-fit.h"

#include "jd-area-order.h"
#include "jd-edit-pattern.h"

struct _JdPatternFit
{
  guint n_patterns;
  JdPatternDistance *distances;
  JdPattern *nearest;
  guint unassigned;

  JdCatalogue *catalogue; /* keeps the patterns alive */
};

static JdSourcing
get_sourcing (JdPattern *pattern, JdAssignment *assignment)
{
  return jd_pattern_get_sourcing (
    pattern, jd_assignment_get_area (assignment), jd_role_get_code (jd_assignment_get_role (assignment)));
}

static guint
count_halves (JdSourcing a, JdSourcing b)
{
  if (a == b)
    return 0;
  return a == JD_SOURCING_COMBINATION || b == JD_SOURCING_COMBINATION ? 1 : 2;
}

static gboolean
is_unnecessary (JdProject *project, guint role_index)
{
  JdProfile *profile = jd_project_get_profile (project, role_index);

  return jd_profile_get_recommendation (profile) == JD_RECOMMENDATION_UNNECESSARY;
}

static void
mark_nearest (JdPatternFit *self)
{
  JdPatternDistance *nearest = NULL;

  for (guint i = 0; i < self->n_patterns; i++)
    {
      JdPatternDistance *candidate = &self->distances[i];
      int order = nearest != NULL ? jd_fraction_compare (candidate->distance, nearest->distance) : -1;

      if (order < 0
          || (order == 0
              && jd_pattern_get_number (candidate->pattern) < jd_pattern_get_number (nearest->pattern)))
        nearest = candidate;
    }
  if (nearest == NULL)
    return;
  nearest->nearest = TRUE;
  self->nearest = nearest->pattern;
}

/* Measures @design against every pattern of the catalogue. Roles that the profile calls unnecessary do not count
 * (rule 3). Returns: (transfer full) */
JdPatternFit *
jd_pattern_fit_new (JdProject *project, JdDesign *design)
{
  JdPatternFit *self;
  g_autofree guint *halves = NULL;
  guint n_assigned = 0;

  g_return_val_if_fail (JD_IS_PROJECT (project) && JD_IS_DESIGN (design), NULL);

  self = g_new0 (JdPatternFit, 1);
  self->catalogue = g_object_ref (jd_project_get_catalogue (project));
  self->n_patterns = jd_catalogue_get_n_patterns (self->catalogue);
  self->distances = g_new0 (JdPatternDistance, self->n_patterns);
  halves = g_new0 (guint, self->n_patterns);

  for (guint i = 0; i < jd_design_get_n_assignments (design); i++)
    {
      JdAssignment *assignment = jd_design_get_assignment (design, i);
      JdSourcing sourcing = jd_assignment_get_sourcing (assignment);

      if (is_unnecessary (project, i))
        continue;
      if (sourcing == JD_SOURCING_UNASSIGNED)
        {
          self->unassigned++;
          continue;
        }
      n_assigned++;
      for (guint p = 0; p < self->n_patterns; p++)
        halves[p] += count_halves (sourcing,
                                   get_sourcing (jd_catalogue_get_pattern (self->catalogue, p), assignment));
    }

  for (guint p = 0; p < self->n_patterns; p++)
    self->distances[p] = (JdPatternDistance){
      .pattern = jd_catalogue_get_pattern (self->catalogue, p),
      .distance = jd_fraction_new (halves[p], 2),
    };
  if (n_assigned > 0)
    mark_nearest (self);
  return self;
}

void
jd_pattern_fit_free (JdPatternFit *self)
{
  g_return_if_fail (self != NULL);

  g_object_unref (self->catalogue);
  g_free (self->distances);
  g_free (self);
}

guint
jd_pattern_fit_get_n_patterns (const JdPatternFit *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->n_patterns;
}

/* Returns: (transfer none): how far it is to the pattern at @index in the catalogue. */
const JdPatternDistance *
jd_pattern_fit_get (const JdPatternFit *self, guint index)
{
  g_return_val_if_fail (self != NULL && index < self->n_patterns, NULL);
  return &self->distances[index];
}

/* A distance as people read it: a number of roles, "6", or with a half "6.5". Returns: (transfer full) */
char *
jd_pattern_distance_dup_text (const JdPatternDistance *distance)
{
  g_return_val_if_fail (distance != NULL, NULL);

  return distance->distance.denominator == 1
           ? g_strdup_printf ("%" G_GINT64_FORMAT, distance->distance.numerator)
           : jd_fraction_dup_text (distance->distance);
}

/* Returns: (transfer none) (nullable): the nearest pattern; NULL with nothing assigned or without patterns. */
JdPattern *
jd_pattern_fit_get_nearest (const JdPatternFit *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return self->nearest;
}

/* How many roles are unassigned, which no distance counts. */
guint
jd_pattern_fit_get_unassigned (const JdPatternFit *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->unassigned;
}

/* The area that orders a move, and in it the place of the role in the catalogue. */
static int
compare_moves (gconstpointer a, gconstpointer b, gpointer design)
{
  guint index_a = jd_role_get_index (((const JdPatternMove *) a)->role);
  guint index_b = jd_role_get_index (((const JdPatternMove *) b)->role);
  guint rank_a = jd_area_get_rank (jd_assignment_get_area (jd_design_get_assignment (design, index_a)));
  guint rank_b = jd_area_get_rank (jd_assignment_get_area (jd_design_get_assignment (design, index_b)));

  if (rank_a != rank_b)
    return rank_a < rank_b ? -1 : 1;
  return index_a < index_b ? -1 : index_a > index_b;
}

/* What applying @pattern to @design would change, unassigned and unnecessary roles among it: by the design's
 * area in the order I, II, IV, III, all, then in the order of the catalogue.
 * Returns: (transfer full) (element-type JdPatternMove) */
GArray *
jd_pattern_list_moves (JdPattern *pattern, JdDesign *design)
{
  GArray *moves;

  g_return_val_if_fail (JD_IS_PATTERN (pattern) && JD_IS_DESIGN (design), NULL);

  moves = g_array_new (FALSE, FALSE, sizeof (JdPatternMove));
  for (guint i = 0; i < jd_design_get_n_assignments (design); i++)
    {
      JdAssignment *assignment = jd_design_get_assignment (design, i);
      JdPatternMove move = {
        .role = jd_assignment_get_role (assignment),
        .from = jd_assignment_get_sourcing (assignment),
        .to = get_sourcing (pattern, assignment),
        .left_out = jd_pattern_leaves_out (pattern, assignment),
      };

      if (move.from != move.to)
        g_array_append_val (moves, move);
    }
  g_array_sort_with_data (moves, compare_moves, design);
  return moves;
}
