/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far a design is on the way to its target, and what is open, overdue or reached there. */
#pragma once

#include "jd-maturity.h"

G_BEGIN_DECLS

/* What a target still asks of a role. */
typedef enum
{
  JD_PROGRESS_NONE, /* nothing: the role is unnecessary, or the target has no level for it and leaves it in place */
  JD_PROGRESS_OVERDUE, /* it is not reached, and the due date is over */
  JD_PROGRESS_OPEN,    /* it is not reached */
  JD_PROGRESS_REACHED, /* the role stands where it is wanted, scored there at its target or above */
} JdProgressState;
#define JD_N_PROGRESS_STATES (JD_PROGRESS_REACHED + 1)

/**
 * JdSideProgress:
 * @level: the level now on this side, JD_LEVEL_NONE where the sourcing does not use it
 * @target: the level that is aimed at, JD_LEVEL_NONE where the target does not use the side; rule 5
 * @is_inferred: @target is the default of the to-be design, or 5 without one, and not set for this role
 * @gap: @target - @level where both are 1 to 5, else none
 */
typedef struct
{
  JdLevel level;
  JdLevel target;
  gboolean is_inferred;
  JdFraction gap;
} JdSideProgress;

/**
 * JdRoleProgress:
 * @state: what is asked of the role, over both sides
 * @gap: target score - score (rule 5); none where the role is unnecessary or either is no level
 * @percent: of the way: score / target score, at most 100; none where there is no gap
 * @moves: the to-be design has another sourcing
 * @overdue_days: since the due date, where overdue; else 0
 * @sides: by JdSide
 *
 * One role. The best of two sides may have reached the target score while the other has not: then @percent is 100 and
 * the role still open, as it is in the list of improvements (rule 7).
 */
typedef struct
{
  JdProgressState state;
  JdFraction gap;
  JdFraction percent;
  gboolean moves;
  guint overdue_days;
  JdSideProgress sides[JD_N_SIDES];
} JdRoleProgress;

/**
 * JdGroupProgress:
 * @percent: of the way: sum of scores / sum of target scores, over the roles that have both; a role counts at most its
 *   target, so that what is above one target makes up for no other; none where no role has both
 * @counted: n of n/N: the roles in @percent
 * @aimed: N of n/N: roles, not unnecessary, that have a target score; those beyond n are unscored or excluded, and
 *   never count as 0
 * @states: how many roles there are of each state
 * @without_owner: roles open or overdue that nobody owns
 * @without_due: roles open or overdue without a due date
 *
 * A function or the whole.
 */
typedef struct
{
  JdFraction percent;
  guint counted;
  guint aimed;
  guint states[JD_N_PROGRESS_STATES];
  guint without_owner;
  guint without_due;
} JdGroupProgress;

typedef struct _JdProgress JdProgress;

JdProgress *jd_progress_new (JdProject *project, JdDesign *design, JdDesign *target, const char *today)
  G_GNUC_WARN_UNUSED_RESULT;
JdProgress *jd_progress_ref (JdProgress *self);
void jd_progress_unref (JdProgress *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JdProgress, jd_progress_unref)

const JdRoleProgress *jd_progress_get_role (const JdProgress *self, guint role_index);
const JdGroupProgress *jd_progress_get_function (const JdProgress *self, guint function_index);
const JdGroupProgress *jd_progress_get_overall (const JdProgress *self);

gboolean jd_progress_state_is_open (JdProgressState state);
char *jd_percent_dup_text (JdFraction percent) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
