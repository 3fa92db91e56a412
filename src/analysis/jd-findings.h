/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the levels of a design say to do next: strengths, weaknesses, the improvement list of each side, and moves
 * (design, section 4, rules 6 and 7). Each has a sentence with the roles and numbers behind it. */
#pragma once

#include "jd-maturity.h"

G_BEGIN_DECLS

/* The order of the kinds is that of the list. */
typedef enum
{
  JD_FINDING_STRENGTH,
  JD_FINDING_WEAKNESS,
  JD_FINDING_IMPROVE_INSOURCE,
  JD_FINDING_IMPROVE_OUTSOURCE,
  JD_FINDING_MOVE,
} JdFindingKind;
#define JD_N_FINDING_KINDS (JD_FINDING_MOVE + 1)
GType jd_finding_kind_get_type (void) G_GNUC_CONST;
#define JD_TYPE_FINDING_KIND (jd_finding_kind_get_type ())

/* Rule 6. */
#define JD_STRENGTH_SCORE   4 /* a strength scores this or more */
#define JD_WEAKNESS_SCORE   3 /* a weakness scores less than this … */
#define JD_WEAKNESS_GAP     1 /* … or is this or more below the to-be design */
#define JD_FINDING_COVERAGE 2 /* either has at least one scored role in so many evaluated ones */

/**
 * JdFinding:
 * @kind: what is said
 * @function: (transfer none): the function that is strong or weak, or that the role stands in
 * @role: (transfer none) (nullable): the role to improve or move; none for a strength or weakness
 * @score: of a function its mean; else none
 * @level: of a role the level to improve, or for a move the role's score, which may be a state
 * @target_level: the same for the target
 * @gap: target - score of the function, of the side to improve, or of the role to move; none where one of them is
 * @area: of a role, its area in the design, by which it is ordered
 * @target_area: of a move, the role's area in the to-be design
 * @sourcing: of a role, its sourcing in the design
 * @target_sourcing: of a move, its sourcing in the to-be design
 * @is_low: of a weakness: the score is below JD_WEAKNESS_SCORE
 * @is_behind: of a weakness: the gap to the to-be design is JD_WEAKNESS_GAP or more
 * @causes: (transfer none) (array length=n_causes): of a function, the roles that made it so: highest score first
 *   for a strength; for a weakness lowest first, then unscored and excluded ones; then in the catalogue's order
 * @n_causes: how many; never 0 for a function
 *
 * One thing that is said of a design.
 */
typedef struct
{
  JdFindingKind kind;
  JdFunction *function;
  JdRole *role;
  JdFraction score;
  JdLevel level, target_level;
  JdFraction gap;
  JdArea area, target_area;
  JdSourcing sourcing, target_sourcing;
  gboolean is_low, is_behind;
  JdRole **causes;
  guint n_causes;
} JdFinding;

typedef struct _JdFindings JdFindings;

JdFindings *jd_findings_new (JdProject *project, JdDesign *design, JdDesign *target)
  G_GNUC_WARN_UNUSED_RESULT;
JdFindings *jd_findings_ref (JdFindings *self);
void jd_findings_unref (JdFindings *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JdFindings, jd_findings_unref)

guint jd_findings_get_n (const JdFindings *self);
const JdFinding *jd_findings_get (const JdFindings *self, guint index);
const JdMaturity *jd_findings_get_maturity (const JdFindings *self);
JdCatalogue *jd_findings_get_catalogue (const JdFindings *self);
gboolean jd_findings_have_target (const JdFindings *self);

/* jd-finding-text.c */
char *jd_finding_dup_text (const JdFindings *self, guint index, const char *language)
  G_GNUC_WARN_UNUSED_RESULT;
char *jd_finding_dup_next_step (const JdFindings *self, guint index, const char *language)
  G_GNUC_WARN_UNUSED_RESULT;

/* jd-finding-report.c */
const char *jd_finding_kind_get_heading (JdFindingKind kind);
guint jd_findings_count (const JdFindings *self, JdFindingKind kind);
const char *jd_findings_get_absence (const JdFindings *self, JdFindingKind kind);
char *
jd_findings_dup_report (const JdFindings *self, JdFindingKind first, JdFindingKind last, const char *language)
  G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
