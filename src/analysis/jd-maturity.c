/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-maturity.h"

#include "jd-score.h"

struct _JdMaturity
{
  guint n_roles, n_functions;
  JdRoleMaturity *roles;
  JdGroupMaturity *functions;
  JdGroupMaturity overall;
};

/* What a mean is made of while roles are counted. */
typedef struct
{
  gint64 score_sum, target_sum;
  guint n_targets;
} Sums;

static JdRoleMaturity
judge_role (JdProject *project, JdAssignment *assignment, JdAssignment *to_be, guint role_index)
{
  JdProfile *profile = jd_project_get_profile (project, role_index);
  JdRoleMaturity role = {
    .score = jd_score_get_level (assignment),
    .target = jd_target_get_level (assignment, to_be),
    .gap = JD_FRACTION_NONE,
    .unnecessary = jd_profile_get_recommendation (profile) == JD_RECOMMENDATION_UNNECESSARY,
  };

  if (jd_level_is_scored (role.score) && jd_level_is_scored (role.target))
    role.gap = jd_fraction_new ((gint64) role.target - (gint64) role.score, 1);
  return role;
}

static void
count_role (JdGroupMaturity *group, Sums *sums, const JdRoleMaturity *role)
{
  if (role->unnecessary)
    {
      group->unnecessary++;
      return;
    }

  if (role->score == JD_LEVEL_EXCLUDED)
    group->excluded++;
  else
    group->evaluated++;

  if (jd_level_is_scored (role->score))
    {
      group->scored++;
      sums->score_sum += role->score;
    }
  if (jd_level_is_scored (role->target))
    {
      sums->n_targets++;
      sums->target_sum += role->target;
    }
}

static void
finish_group (JdGroupMaturity *group, const Sums *sums)
{
  group->score = jd_fraction_new (sums->score_sum, group->scored);
  group->target = jd_fraction_new (sums->target_sum, sums->n_targets);
  group->gap = jd_fraction_subtract (group->target, group->score);
}

/* Computes everything of @design at this moment. @target: (nullable): the to-be design that is aimed at;
 * without, level 5 on every side in use. Both are designs of @project. Returns: (transfer full) */
JdMaturity *
jd_maturity_new (JdProject *project, JdDesign *design, JdDesign *target)
{
  JdMaturity *self;
  JdCatalogue *catalogue;
  Sums all = { 0 };

  g_return_val_if_fail (JD_IS_PROJECT (project) && JD_IS_DESIGN (design), NULL);
  g_return_val_if_fail (target == NULL || JD_IS_DESIGN (target), NULL);

  catalogue = jd_project_get_catalogue (project);
  self = g_rc_box_new0 (JdMaturity);
  self->n_roles = jd_catalogue_get_n_roles (catalogue);
  self->n_functions = jd_catalogue_get_n_functions (catalogue);
  self->roles = g_new0 (JdRoleMaturity, self->n_roles);
  self->functions = g_new0 (JdGroupMaturity, self->n_functions);

  for (guint f = 0; f < self->n_functions; f++)
    {
      JdFunction *function = jd_catalogue_get_function (catalogue, f);
      guint first = jd_function_get_first_role (function);
      guint end = first + jd_function_get_n_roles (function);
      Sums sums = { 0 };

      for (guint i = first; i < end; i++)
        {
          JdAssignment *assignment = jd_design_get_assignment (design, i);
          JdAssignment *to_be = target != NULL ? jd_design_get_assignment (target, i) : NULL;

          self->roles[i] = judge_role (project, assignment, to_be, i);
          count_role (&self->functions[f], &sums, &self->roles[i]);
          count_role (&self->overall, &all, &self->roles[i]);
        }
      finish_group (&self->functions[f], &sums);
    }
  finish_group (&self->overall, &all);
  return self;
}

/* Returns: (transfer full): @self; one computation may serve several views. */
JdMaturity *
jd_maturity_ref (JdMaturity *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return g_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  JdMaturity *self = data;

  g_free (self->roles);
  g_free (self->functions);
}

void
jd_maturity_unref (JdMaturity *self)
{
  g_return_if_fail (self != NULL);
  g_rc_box_release_full (self, clear);
}

guint
jd_maturity_get_n_roles (const JdMaturity *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->n_roles;
}

/* Returns: (transfer none): the numbers of the role whose index in the catalogue is @role_index. */
const JdRoleMaturity *
jd_maturity_get_role (const JdMaturity *self, guint role_index)
{
  g_return_val_if_fail (self != NULL && role_index < self->n_roles, NULL);
  return &self->roles[role_index];
}

guint
jd_maturity_get_n_functions (const JdMaturity *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->n_functions;
}

/* Returns: (transfer none): the numbers of the function whose index in the catalogue is @function_index. */
const JdGroupMaturity *
jd_maturity_get_function (const JdMaturity *self, guint function_index)
{
  g_return_val_if_fail (self != NULL && function_index < self->n_functions, NULL);
  return &self->functions[function_index];
}

/* Returns: (transfer none): the numbers over all roles, not over the functions' means (rule 4). */
const JdGroupMaturity *
jd_maturity_get_overall (const JdMaturity *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return &self->overall;
}
