/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-pattern-fit.h"

#include "jd-area-order.h"
#include "jd-edit-pattern.h"

struct _JdPatternFit
{
  guint n_patterns;
  JdPatternDistance *distances;
  JdPattern *nearest;
  guint assigned, unassigned, unnecessary;

  JdCatalogue *catalogue; /* keeps the patterns alive */
};

static JdSourcing
get_sourcing (JdPattern *pattern, JdAssignment *assignment)
{
  return jd_pattern_get_sourcing (
    pattern, jd_assignment_get_area (assignment), jd_role_get_code (jd_assignment_get_role (assignment)));
}

static void
count_difference (JdPatternDistance *distance, JdSourcing here, JdSourcing there)
{
  if (here == there)
    return;
  if (here == JD_SOURCING_COMBINATION || there == JD_SOURCING_COMBINATION)
    distance->n_half++;
  else
    distance->n_whole++;
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

  g_return_val_if_fail (JD_IS_PROJECT (project) && JD_IS_DESIGN (design), NULL);

  self = g_new0 (JdPatternFit, 1);
  self->catalogue = g_object_ref (jd_project_get_catalogue (project));
  self->n_patterns = jd_catalogue_get_n_patterns (self->catalogue);
  self->distances = g_new0 (JdPatternDistance, self->n_patterns);
  for (guint p = 0; p < self->n_patterns; p++)
    self->distances[p].pattern = jd_catalogue_get_pattern (self->catalogue, p);

  for (guint i = 0; i < jd_design_get_n_assignments (design); i++)
    {
      JdAssignment *assignment = jd_design_get_assignment (design, i);
      JdSourcing sourcing = jd_assignment_get_sourcing (assignment);

      if (is_unnecessary (project, i))
        self->unnecessary++;
      else if (sourcing == JD_SOURCING_UNASSIGNED)
        self->unassigned++;
      else
        {
          self->assigned++;
          for (guint p = 0; p < self->n_patterns; p++)
            count_difference (
              &self->distances[p], sourcing, get_sourcing (self->distances[p].pattern, assignment));
        }
    }

  for (guint p = 0; p < self->n_patterns; p++)
    self->distances[p].distance
      = jd_fraction_new (2 * self->distances[p].n_whole + self->distances[p].n_half, 2);
  if (self->assigned > 0)
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

/* Returns: (transfer none) (nullable): the nearest pattern; NULL with nothing assigned or without patterns. */
JdPattern *
jd_pattern_fit_get_nearest (const JdPatternFit *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return self->nearest;
}

/* How many roles the distances are counted from: assigned, and not called unnecessary by the profile. */
guint
jd_pattern_fit_get_assigned (const JdPatternFit *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->assigned;
}

/* How many roles are unassigned, which no distance counts. */
guint
jd_pattern_fit_get_unassigned (const JdPatternFit *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->unassigned;
}

/* How many roles the profile calls unnecessary, assigned or not; no distance counts them. */
guint
jd_pattern_fit_get_unnecessary (const JdPatternFit *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->unnecessary;
}

/* Finds where @pattern has the role of @assignment. Returns: FALSE where it is there already; @move is set anyway. */
gboolean
jd_pattern_find_move (JdPattern *pattern, JdAssignment *assignment, JdPatternMove *move)
{
  g_return_val_if_fail (JD_IS_PATTERN (pattern) && JD_IS_ASSIGNMENT (assignment) && move != NULL, FALSE);

  *move = (JdPatternMove){
    .role = jd_assignment_get_role (assignment),
    .from = jd_assignment_get_sourcing (assignment),
    .to = get_sourcing (pattern, assignment),
    .left_out = jd_pattern_leaves_out (pattern, assignment),
  };
  return move->from != move->to;
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
      JdPatternMove move;

      if (jd_pattern_find_move (pattern, jd_design_get_assignment (design, i), &move))
        g_array_append_val (moves, move);
    }
  g_array_sort_with_data (moves, compare_moves, design);
  return moves;
}
