/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How well a design does: scores, coverage, targets and gaps of roles, functions and the whole (design,
 * section 4, rules 1 to 5). The one place where they are computed; every view, table and picture asks here. */
#pragma once

#include "jd-fraction.h"
#include "jd-project.h"

G_BEGIN_DECLS

/**
 * JdRoleMaturity:
 * @score: 1 to 5, JD_LEVEL_NONE (nobody has judged yet) or JD_LEVEL_EXCLUDED; rule 1
 * @target: the same for the target; rule 5
 * @gap: @target - @score where both are 1 to 5, else none
 * @unnecessary: the profile says so: the role enters no mean and no count but its own
 */
typedef struct
{
  JdLevel score;
  JdLevel target;
  JdFraction gap;
  gboolean unnecessary;
} JdRoleMaturity;

/**
 * JdGroupMaturity:
 * @score: mean of the scored roles, none where there are none; rules 2 and 4
 * @target: mean of the target scores; rule 5
 * @gap: @target - @score where both exist, else none
 * @scored: n of the coverage n/N
 * @evaluated: N of the coverage n/N: roles neither excluded nor unnecessary; rule 3
 * @excluded: roles considered and decided not to do
 * @unnecessary: roles that the profile calls unnecessary, excluded ones among them
 *
 * A function or the whole. @evaluated + @excluded + @unnecessary is the number of its roles.
 */
typedef struct
{
  JdFraction score;
  JdFraction target;
  JdFraction gap;
  guint scored;
  guint evaluated;
  guint excluded;
  guint unnecessary;
} JdGroupMaturity;

typedef struct _JdMaturity JdMaturity;

JdMaturity *jd_maturity_new (JdProject *project, JdDesign *design, JdDesign *target)
  G_GNUC_WARN_UNUSED_RESULT;
JdMaturity *jd_maturity_ref (JdMaturity *self);
void jd_maturity_unref (JdMaturity *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JdMaturity, jd_maturity_unref)

guint jd_maturity_get_n_roles (const JdMaturity *self);
const JdRoleMaturity *jd_maturity_get_role (const JdMaturity *self, guint role_index);
guint jd_maturity_get_n_functions (const JdMaturity *self);
const JdGroupMaturity *jd_maturity_get_function (const JdMaturity *self, guint function_index);
const JdGroupMaturity *jd_maturity_get_overall (const JdMaturity *self);

G_END_DECLS
