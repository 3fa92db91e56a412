/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-findings.h"

#include "jd-area-order.h"
#include "jd-finding-causes-private.h"
#include "jd-score.h"

G_DEFINE_ENUM_TYPE (JdFindingKind,
                    jd_finding_kind,
                    G_DEFINE_ENUM_VALUE (JD_FINDING_STRENGTH, "strength"),
                    G_DEFINE_ENUM_VALUE (JD_FINDING_WEAKNESS, "weakness"),
                    G_DEFINE_ENUM_VALUE (JD_FINDING_IMPROVE_INSOURCE, "improve-insource"),
                    G_DEFINE_ENUM_VALUE (JD_FINDING_IMPROVE_OUTSOURCE, "improve-outsource"),
                    G_DEFINE_ENUM_VALUE (JD_FINDING_MOVE, "move"))

struct _JdFindings
{
  GArray *findings; /* element-type JdFinding */
  JdMaturity *maturity;
  gboolean has_target;

  JdCatalogue *catalogue; /* keeps functions and roles alive */
};

static gboolean
is_covered (const JdGroupMaturity *group)
{
  return jd_fraction_exists (group->score) && group->scored >= group->evaluated - group->scored;
}

static gboolean
is_at_least (JdFraction fraction, int number)
{
  return jd_fraction_exists (fraction) && jd_fraction_compare (fraction, jd_fraction_new (number, 1)) >= 0;
}

/* Rule 6. */
static void
judge_function (JdFindings *self, guint index)
{
  const JdGroupMaturity *group = jd_maturity_get_function (self->maturity, index);
  JdFinding finding = {
    .function = jd_catalogue_get_function (self->catalogue, index),
    .score = group->score,
    .gap = group->gap,
  };

  if (!is_covered (group))
    return;
  if (is_at_least (group->score, JD_STRENGTH_SCORE))
    finding.kind = JD_FINDING_STRENGTH;
  else
    {
      finding.kind = JD_FINDING_WEAKNESS;
      finding.is_low = !is_at_least (group->score, JD_WEAKNESS_SCORE);
      finding.is_behind = self->has_target && is_at_least (group->gap, JD_WEAKNESS_GAP);
      if (!finding.is_low && !finding.is_behind)
        return;
    }
  jd_finding_find_causes (&finding, self->catalogue, self->maturity);
  g_array_append_val (self->findings, finding);
}

/* What every finding about a role says of it. */
static JdFinding
describe_role (JdFindingKind kind, JdAssignment *assignment)
{
  JdRole *role = jd_assignment_get_role (assignment);

  return (JdFinding){
    .kind = kind,
    .function = jd_role_get_function (role),
    .role = role,
    .score = JD_FRACTION_NONE,
    .area = jd_assignment_get_area (assignment),
    .sourcing = jd_assignment_get_sourcing (assignment),
  };
}

/* Rule 7: one side of a role that is used now and in the to-be, scored, and below its target. */
static void
judge_side (JdFindings *self, JdAssignment *assignment, JdAssignment *to_be, JdSide side)
{
  JdFinding finding = describe_role (
    side == JD_SIDE_INSOURCE ? JD_FINDING_IMPROVE_INSOURCE : JD_FINDING_IMPROVE_OUTSOURCE, assignment);

  finding.level = jd_assignment_get_level (assignment, side);
  finding.target_level = jd_target_get_side_level (assignment, to_be, side);
  if (!jd_assignment_uses_side (assignment, side) || !jd_level_is_scored (finding.level)
      || !jd_level_is_scored (finding.target_level) || finding.target_level <= finding.level)
    return;
  finding.gap = jd_fraction_new (finding.target_level - finding.level, 1);
  g_array_append_val (self->findings, finding);
}

/* Rule 7: a role whose sourcing the to-be changes. */
static void
judge_move (JdFindings *self, JdAssignment *assignment, JdAssignment *to_be, const JdRoleMaturity *role)
{
  JdFinding finding = describe_role (JD_FINDING_MOVE, assignment);

  finding.level = role->score;
  finding.target_level = role->target;
  finding.gap = role->gap;
  finding.target_area = jd_assignment_get_area (to_be);
  finding.target_sourcing = jd_assignment_get_sourcing (to_be);
  if (finding.sourcing != finding.target_sourcing)
    g_array_append_val (self->findings, finding);
}

static void
judge_role (JdFindings *self, JdDesign *design, JdDesign *target, guint index)
{
  const JdRoleMaturity *role = jd_maturity_get_role (self->maturity, index);
  JdAssignment *assignment = jd_design_get_assignment (design, index);
  JdAssignment *to_be = target != NULL ? jd_design_get_assignment (target, index) : NULL;

  if (role->unnecessary)
    return;
  for (JdSide side = 0; side < JD_N_SIDES; side++)
    judge_side (self, assignment, to_be, side);
  if (to_be != NULL)
    judge_move (self, assignment, to_be, role);
}

static int
compare_functions (const JdFinding *a, const JdFinding *b)
{
  guint index_a = jd_function_get_index (a->function);
  guint index_b = jd_function_get_index (b->function);
  int order = jd_fraction_compare (a->score, b->score);

  if (order != 0)
    return a->kind == JD_FINDING_STRENGTH ? -order : order;
  return index_a < index_b ? -1 : index_a > index_b;
}

static int
compare_roles (const JdFinding *a, const JdFinding *b)
{
  guint rank_a = jd_area_get_rank (a->area), rank_b = jd_area_get_rank (b->area);
  guint index_a = jd_role_get_index (a->role), index_b = jd_role_get_index (b->role);

  if (rank_a != rank_b)
    return rank_a < rank_b ? -1 : 1;
  if (a->kind != JD_FINDING_MOVE)
    {
      int order = jd_fraction_compare (b->gap, a->gap);

      if (order != 0)
        return order;
      if (a->level != b->level)
        return a->level < b->level ? -1 : 1;
    }
  return index_a < index_b ? -1 : index_a > index_b;
}

/* By kind. Strengths highest first, weaknesses lowest first, then in the catalogue's order (rule 6); roles by area,
 * improvements then by larger gap and lower level, at last in the catalogue's order (rule 7). */
static int
compare_findings (gconstpointer data_a, gconstpointer data_b)
{
  const JdFinding *a = data_a, *b = data_b;

  if (a->kind != b->kind)
    return a->kind < b->kind ? -1 : 1;
  return a->role == NULL ? compare_functions (a, b) : compare_roles (a, b);
}

static void
clear_finding (gpointer data)
{
  g_free (((JdFinding *) data)->causes);
}

/* Everything that @design says at this moment about what to do next. Roles that the profile calls unnecessary are
 * in no finding (rule 3). @target: (nullable): the to-be design that is aimed at; without, improvements aim at
 * level 5 on every side in use, and there are no moves. Both are designs of @project. Returns: (transfer full) */
JdFindings *
jd_findings_new (JdProject *project, JdDesign *design, JdDesign *target)
{
  JdFindings *self;

  g_return_val_if_fail (JD_IS_PROJECT (project) && JD_IS_DESIGN (design), NULL);
  g_return_val_if_fail (target == NULL || JD_IS_DESIGN (target), NULL);

  self = g_rc_box_new0 (JdFindings);
  self->findings = g_array_new (FALSE, FALSE, sizeof (JdFinding));
  g_array_set_clear_func (self->findings, clear_finding);
  self->maturity = jd_maturity_new (project, design, target);
  self->has_target = target != NULL;
  self->catalogue = g_object_ref (jd_project_get_catalogue (project));

  for (guint i = 0; i < jd_maturity_get_n_functions (self->maturity); i++)
    judge_function (self, i);
  for (guint i = 0; i < jd_maturity_get_n_roles (self->maturity); i++)
    judge_role (self, design, target, i);
  g_array_sort (self->findings, compare_findings);
  return self;
}

/* Returns: (transfer full): @self; one computation may serve several views. */
JdFindings *
jd_findings_ref (JdFindings *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return g_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  JdFindings *self = data;

  g_array_unref (self->findings);
  jd_maturity_unref (self->maturity);
  g_object_unref (self->catalogue);
}

void
jd_findings_unref (JdFindings *self)
{
  g_return_if_fail (self != NULL);
  g_rc_box_release_full (self, clear);
}

guint
jd_findings_get_n (const JdFindings *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->findings->len;
}

/* Returns: (transfer none): the finding at @index, in the order of rules 6 and 7. */
const JdFinding *
jd_findings_get (const JdFindings *self, guint index)
{
  g_return_val_if_fail (self != NULL && index < self->findings->len, NULL);
  return &g_array_index (self->findings, JdFinding, index);
}

/* Returns: (transfer none): the numbers that the findings were made from. */
const JdMaturity *
jd_findings_get_maturity (const JdFindings *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return self->maturity;
}

/* Returns: (transfer none): the catalogue whose functions and roles the findings are about. */
JdCatalogue *
jd_findings_get_catalogue (const JdFindings *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return self->catalogue;
}

/* Whether a to-be design was aimed at, and not level 5 everywhere. */
gboolean
jd_findings_have_target (const JdFindings *self)
{
  g_return_val_if_fail (self != NULL, FALSE);
  return self->has_target;
}
