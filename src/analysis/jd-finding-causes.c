/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-finding-causes-private.h"

/* Whether @level is scored and above @mean. */
static gboolean
is_above (JdLevel level, JdFraction mean)
{
  return jd_level_is_scored (level) && jd_fraction_compare (jd_fraction_new (level, 1), mean) > 0;
}

/* Whether the role widens the gap of its function, which is a mean of targets less a mean of scores: it is below
 * its own target; or it has a target only and raises their mean above the function's score; or it has a score
 * only and lowers their mean below the function's target. Where there is a gap, there is such a role. */
static gboolean
widens_gap (const JdRoleMaturity *role, const JdGroupMaturity *group)
{
  if (jd_fraction_exists (role->gap))
    return role->target > role->score;
  if (jd_level_is_scored (role->target))
    return is_above (role->target, group->score);
  return jd_level_is_scored (role->score)
         && jd_fraction_compare (jd_fraction_new (role->score, 1), group->target) < 0;
}

static gboolean
is_cause (const JdFinding *finding, const JdRoleMaturity *role, const JdGroupMaturity *group)
{
  if (role->unnecessary)
    return FALSE;
  if (finding->kind == JD_FINDING_STRENGTH)
    return jd_level_is_scored (role->score) && role->score >= JD_STRENGTH_SCORE;
  return (finding->is_low && jd_level_is_scored (role->score) && role->score < JD_WEAKNESS_SCORE)
         || (finding->is_behind && widens_gap (role, group));
}

typedef struct
{
  JdFindingKind kind;
  const JdMaturity *maturity;
} Order;

/* The place of a score in the list: what is scored, then unscored, then excluded. */
static int
get_rank (JdFindingKind kind, JdLevel score)
{
  if (jd_level_is_scored (score))
    return kind == JD_FINDING_STRENGTH ? -(int) score : (int) score;
  return score == JD_LEVEL_EXCLUDED ? JD_N_LEVELS + 1 : JD_N_LEVELS;
}

static int
compare_causes (gconstpointer a, gconstpointer b, gpointer data)
{
  const Order *order = data;
  guint index_a = jd_role_get_index (*(JdRole *const *) a);
  guint index_b = jd_role_get_index (*(JdRole *const *) b);
  int rank_a = get_rank (order->kind, jd_maturity_get_role (order->maturity, index_a)->score);
  int rank_b = get_rank (order->kind, jd_maturity_get_role (order->maturity, index_b)->score);

  if (rank_a != rank_b)
    return rank_a < rank_b ? -1 : 1;
  return index_a < index_b ? -1 : index_a > index_b;
}

/* Fills the causes of @finding, a strength or a weakness whose other members are filled. */
void
jd_finding_find_causes (JdFinding *finding, JdCatalogue *catalogue, const JdMaturity *maturity)
{
  const JdGroupMaturity *group
    = jd_maturity_get_function (maturity, jd_function_get_index (finding->function));
  guint first = jd_function_get_first_role (finding->function);
  guint end = first + jd_function_get_n_roles (finding->function);
  Order order = { finding->kind, maturity };
  g_autoptr (GArray) causes = g_array_new (FALSE, FALSE, sizeof (JdRole *));
  gsize n_causes;

  for (guint i = first; i < end; i++)
    if (is_cause (finding, jd_maturity_get_role (maturity, i), group))
      {
        JdRole *role = jd_catalogue_get_role (catalogue, i);

        g_array_append_val (causes, role);
      }
  g_array_sort_with_data (causes, compare_causes, &order);
  finding->causes = g_array_steal (causes, &n_causes);
  finding->n_causes = (guint) n_causes;
}
