/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-progress.h"

#include "jd-field.h"
#include "jd-score.h"

struct _JdProgress
{
  guint n_roles, n_functions;
  JdRoleProgress *roles;
  JdGroupProgress *functions;
  JdGroupProgress overall;
};

/* What a percentage is made of while roles are counted. */
typedef struct
{
  gint64 reached_sum, target_sum;
} Sums;

/* Whether the target still asks something of a role that it is overdue or not. */
gboolean
jd_progress_state_is_open (JdProgressState state)
{
  return state == JD_PROGRESS_OPEN || state == JD_PROGRESS_OVERDUE;
}

/* "66.7%", empty where there is none. Returns: (transfer full) */
char *
jd_percent_dup_text (JdFraction percent)
{
  g_autofree char *number = jd_fraction_dup_text (percent);

  return *number != '\0' ? g_strconcat (number, "%", NULL) : g_strdup ("");
}

static JdSideProgress
judge_side (JdAssignment *assignment, JdAssignment *to_be, JdSide side)
{
  JdSideProgress progress = {
    .target = jd_target_get_side_level (assignment, to_be, side),
    .gap = JD_FRACTION_NONE,
  };

  if (jd_assignment_uses_side (assignment, side))
    progress.level = jd_assignment_get_level (assignment, side);
  progress.is_inferred = progress.target != JD_LEVEL_NONE
                         && (to_be == NULL || jd_assignment_get_level (to_be, side) == JD_LEVEL_NONE);
  if (jd_level_is_scored (progress.level) && jd_level_is_scored (progress.target))
    progress.gap = jd_fraction_new ((gint64) progress.target - (gint64) progress.level, 1);
  return progress;
}

/* What is left of a role when nothing is said of its due date. */
static JdProgressState
judge_state (const JdRoleProgress *role)
{
  gboolean aims = FALSE, misses = role->moves;

  for (JdSide side = 0; side < JD_N_SIDES; side++)
    {
      const JdSideProgress *progress = &role->sides[side];

      if (!jd_level_is_scored (progress->target))
        continue;
      aims = TRUE;
      if (!jd_fraction_exists (progress->gap) || progress->gap.numerator > 0)
        misses = TRUE;
    }
  if (misses)
    return JD_PROGRESS_OPEN;
  return aims ? JD_PROGRESS_REACHED : JD_PROGRESS_NONE;
}

/* How many days @today is after @due; 0 where it is not, or where @due is empty. */
static guint
count_days_since (const char *due, const GDate *today)
{
  GDate day;

  if (!jd_date_parse (due, &day))
    return 0;
  return (guint) MAX (0, g_date_days_between (&day, today));
}

static JdRoleProgress
judge_role (const JdRoleMaturity *maturity, JdAssignment *assignment, JdAssignment *to_be, const GDate *today)
{
  JdRoleProgress role = {
    .gap = JD_FRACTION_NONE,
    .percent = JD_FRACTION_NONE,
    .moves = to_be != NULL && jd_assignment_get_sourcing (assignment) != jd_assignment_get_sourcing (to_be),
  };

  for (JdSide side = 0; side < JD_N_SIDES; side++)
    role.sides[side] = judge_side (assignment, to_be, side);
  if (maturity->unnecessary)
    {
      role.moves = FALSE;
      return role;
    }

  role.state = judge_state (&role);
  if (role.state == JD_PROGRESS_OPEN)
    {
      role.overdue_days
        = count_days_since (jd_assignment_get_due (to_be != NULL ? to_be : assignment), today);
      if (role.overdue_days > 0)
        role.state = JD_PROGRESS_OVERDUE;
    }
  role.gap = maturity->gap;
  if (jd_fraction_exists (role.gap))
    role.percent = jd_fraction_new (100 * (gint64) MIN (maturity->score, maturity->target), maturity->target);
  return role;
}

static void
count_role (JdGroupProgress *group,
            Sums *sums,
            const JdRoleProgress *role,
            const JdRoleMaturity *maturity,
            JdAssignment *plan)
{
  group->states[role->state]++;
  if (maturity->unnecessary)
    return;

  if (jd_level_is_scored (maturity->target))
    group->aimed++;
  if (jd_fraction_exists (maturity->gap))
    {
      group->counted++;
      sums->reached_sum += MIN (maturity->score, maturity->target);
      sums->target_sum += maturity->target;
    }
  if (jd_progress_state_is_open (role->state))
    {
      group->without_owner += *jd_assignment_get_owner (plan) == '\0';
      group->without_due += *jd_assignment_get_due (plan) == '\0';
    }
}

static void
finish_group (JdGroupProgress *group, const Sums *sums)
{
  group->percent = jd_fraction_new (100 * sums->reached_sum, sums->target_sum);
}

/* Judges how far @design is from @target at this moment. Owners and due dates are those of @target: what is to be done
 * stands in the plan. @target: (nullable): without a to-be design the aim is level 5 on every side in use (rule 5),
 * and the plan is @design itself. @today: YYYY-MM-DD, from the clock; what is due on that day is not overdue yet.
 * Both are designs of @project. Returns: (transfer full) */
JdProgress *
jd_progress_new (JdProject *project, JdDesign *design, JdDesign *target, const char *today)
{
  g_autoptr (JdMaturity) maturity = NULL;
  JdProgress *self;
  JdCatalogue *catalogue;
  Sums all = { 0 };
  GDate day;

  g_return_val_if_fail (JD_IS_PROJECT (project) && JD_IS_DESIGN (design), NULL);
  g_return_val_if_fail (target == NULL || JD_IS_DESIGN (target), NULL);
  g_return_val_if_fail (today != NULL && jd_date_parse (today, &day), NULL);

  maturity = jd_maturity_new (project, design, target);
  catalogue = jd_project_get_catalogue (project);
  self = g_rc_box_new0 (JdProgress);
  self->n_roles = jd_catalogue_get_n_roles (catalogue);
  self->n_functions = jd_catalogue_get_n_functions (catalogue);
  self->roles = g_new0 (JdRoleProgress, self->n_roles);
  self->functions = g_new0 (JdGroupProgress, self->n_functions);

  for (guint f = 0; f < self->n_functions; f++)
    {
      JdFunction *function = jd_catalogue_get_function (catalogue, f);
      guint first = jd_function_get_first_role (function);
      Sums sums = { 0 };

      for (guint i = first; i < first + jd_function_get_n_roles (function); i++)
        {
          const JdRoleMaturity *numbers = jd_maturity_get_role (maturity, i);
          JdAssignment *assignment = jd_design_get_assignment (design, i);
          JdAssignment *to_be = target != NULL ? jd_design_get_assignment (target, i) : NULL;
          JdAssignment *plan = to_be != NULL ? to_be : assignment;

          self->roles[i] = judge_role (numbers, assignment, to_be, &day);
          count_role (&self->functions[f], &sums, &self->roles[i], numbers, plan);
          count_role (&self->overall, &all, &self->roles[i], numbers, plan);
        }
      finish_group (&self->functions[f], &sums);
    }
  finish_group (&self->overall, &all);
  return self;
}

/* Returns: (transfer full): @self; one computation may serve several views. */
JdProgress *
jd_progress_ref (JdProgress *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return g_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  JdProgress *self = data;

  g_free (self->roles);
  g_free (self->functions);
}

void
jd_progress_unref (JdProgress *self)
{
  g_return_if_fail (self != NULL);
  g_rc_box_release_full (self, clear);
}

/* Returns: (transfer none): the progress of the role whose index in the catalogue is @role_index. */
const JdRoleProgress *
jd_progress_get_role (const JdProgress *self, guint role_index)
{
  g_return_val_if_fail (self != NULL && role_index < self->n_roles, NULL);
  return &self->roles[role_index];
}

/* Returns: (transfer none): the progress of the function whose index in the catalogue is @function_index. */
const JdGroupProgress *
jd_progress_get_function (const JdProgress *self, guint function_index)
{
  g_return_val_if_fail (self != NULL && function_index < self->n_functions, NULL);
  return &self->functions[function_index];
}

/* Returns: (transfer none): the progress over all roles, not over the functions' percentages. */
const JdGroupProgress *
jd_progress_get_overall (const JdProgress *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return &self->overall;
}
