/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is different in another design: what moved, rose and fell, and what the means became of it. */
#pragma once

#include "jd-maturity.h"

G_BEGIN_DECLS

/* What a change of one field is. The first is of a place, the next six are of a level or score. */
typedef enum
{
  JD_CHANGE_MOVED,    /* area or sourcing */
  JD_CHANGE_ROSE,     /* from 1 to 5 to a higher one */
  JD_CHANGE_FELL,     /* from 1 to 5 to a lower one */
  JD_CHANGE_SCORED,   /* to 1 to 5 from unscored or excluded */
  JD_CHANGE_UNSCORED, /* from 1 to 5 to unscored */
  JD_CHANGE_EXCLUDED, /* to excluded */
  JD_CHANGE_INCLUDED, /* from excluded to unscored */
  JD_CHANGE_OTHER,    /* units, owner, due date, notes */
} JdChangeKind;
#define JD_N_CHANGE_KINDS (JD_CHANGE_OTHER + 1)

/**
 * JdChange:
 * @role: (transfer none): the role that differs
 * @field: the field of its assignment that does, or "score" for its score (rule 1)
 * @kind: what that is
 * @from: the text form of the field in the first design
 * @to: the same in the second
 *
 * One field of one role. Of a to-be design the levels and the score are those that it aims at, its default target
 * level included (rule 5).
 */
typedef struct
{
  JdRole *role;
  const char *field;
  JdChangeKind kind;
  const char *from;
  const char *to;
} JdChange;

/**
 * JdGroupChange:
 * @function: (transfer none) (nullable): the function; none for the whole
 * @from: its score in the first design, or its target where that is a to-be design; none where there is none
 * @to: the same in the second
 * @difference: @to - @from where both exist
 * @from_numbers: (transfer none) (nullable): the coverage that belongs to @from; none for a to-be design, whose
 *   numbers nobody has scored
 * @to_numbers: (transfer none) (nullable): the same for @to
 */
typedef struct
{
  JdFunction *function;
  JdFraction from, to, difference;
  const JdGroupMaturity *from_numbers, *to_numbers;
} JdGroupChange;

typedef struct _JdComparison JdComparison;

JdComparison *jd_comparison_new (JdProject *project, JdDesign *from, JdDesign *to) G_GNUC_WARN_UNUSED_RESULT;
JdComparison *jd_comparison_ref (JdComparison *self);
void jd_comparison_unref (JdComparison *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JdComparison, jd_comparison_unref)

JdDesign *jd_comparison_get_from (const JdComparison *self);
JdDesign *jd_comparison_get_to (const JdComparison *self);
const JdMaturity *jd_comparison_get_from_maturity (const JdComparison *self);
const JdMaturity *jd_comparison_get_to_maturity (const JdComparison *self);

gboolean jd_comparison_is_of_one_design (const JdComparison *self);
guint jd_comparison_get_n_changes (const JdComparison *self);
const JdChange *jd_comparison_get_change (const JdComparison *self, guint index);
guint jd_comparison_count_roles (const JdComparison *self, JdChangeKind kind);
gboolean jd_comparison_has_kind (const JdComparison *self, guint role_index, JdChangeKind kind);
const JdChange *jd_comparison_get_role_changes (const JdComparison *self, guint role_index, guint *n_changes);

guint jd_comparison_get_n_functions (const JdComparison *self);
const JdGroupChange *jd_comparison_get_function (const JdComparison *self, guint index);
const JdGroupChange *jd_comparison_get_overall (const JdComparison *self);
gboolean jd_group_change_of_score (const JdGroupChange *change);
gboolean jd_group_change_of_coverage (const JdGroupChange *change);

/* jd-comparison-role.c */
JdLevel jd_compared_get_level (JdAssignment *assignment, JdSide side);
JdLevel jd_compared_get_score (JdAssignment *assignment);

/* jd-comparison-text.c */
const char *jd_change_kind_get_word (JdChangeKind kind);
const char *jd_change_kind_get_sign (JdChangeKind kind);
char *jd_change_dup_words (const JdChange *change, JdProject *project) G_GNUC_WARN_UNUSED_RESULT;
char *jd_change_dup_text (const JdChange *change, JdProject *project, const char *language)
  G_GNUC_WARN_UNUSED_RESULT;
char *jd_group_change_dup_text (const JdGroupChange *change, const char *language) G_GNUC_WARN_UNUSED_RESULT;
char *jd_group_change_dup_mean (const JdGroupChange *change, gboolean second) G_GNUC_WARN_UNUSED_RESULT;
char *jd_group_change_dup_difference (const JdGroupChange *change) G_GNUC_WARN_UNUSED_RESULT;
char *jd_comparison_dup_summary (const JdComparison *self) G_GNUC_WARN_UNUSED_RESULT;

/* jd-comparison-report.c */
char *jd_comparison_dup_report (JdProject *project,
                                JdComparison *const *comparisons,
                                guint n_comparisons,
                                const char *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
