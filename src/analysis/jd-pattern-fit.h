/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far a design is from each organisation pattern, and what would have to move (design, section 4, rule 8). */
#pragma once

#include "jd-fraction.h"
#include "jd-project.h"

G_BEGIN_DECLS

/**
 * JdPatternDistance:
 * @pattern: (transfer none): the pattern
 * @distance: assigned roles whose sourcing differs, one half where one of the two is combination
 * @n_whole: how many of them count whole
 * @n_half: how many count one half
 * @nearest: the least distance, the lower number on a tie; never where nothing is assigned
 */
typedef struct
{
  JdPattern *pattern;
  JdFraction distance;
  guint n_whole, n_half;
  gboolean nearest;
} JdPatternDistance;

/**
 * JdPatternMove:
 * @role: (transfer none): the role that stands elsewhere under the pattern
 * @from: its sourcing in the design
 * @to: its sourcing under the pattern
 * @left_out: its new side is excluded, so applying the pattern leaves it where it is
 */
typedef struct
{
  JdRole *role;
  JdSourcing from;
  JdSourcing to;
  gboolean left_out;
} JdPatternMove;

typedef struct _JdPatternFit JdPatternFit;

JdPatternFit *jd_pattern_fit_new (JdProject *project, JdDesign *design) G_GNUC_WARN_UNUSED_RESULT;
void jd_pattern_fit_free (JdPatternFit *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JdPatternFit, jd_pattern_fit_free)

guint jd_pattern_fit_get_n_patterns (const JdPatternFit *self);
const JdPatternDistance *jd_pattern_fit_get (const JdPatternFit *self, guint index);
JdPattern *jd_pattern_fit_get_nearest (const JdPatternFit *self);
guint jd_pattern_fit_get_assigned (const JdPatternFit *self);
guint jd_pattern_fit_get_unassigned (const JdPatternFit *self);
guint jd_pattern_fit_get_unnecessary (const JdPatternFit *self);

gboolean jd_pattern_find_move (JdPattern *pattern, JdAssignment *assignment, JdPatternMove *move);
GArray *jd_pattern_list_moves (JdPattern *pattern, JdDesign *design) G_GNUC_WARN_UNUSED_RESULT;

/* jd-pattern-text.c: the same in words */
char *jd_pattern_distance_dup_text (const JdPatternDistance *distance) G_GNUC_WARN_UNUSED_RESULT;
char *jd_pattern_distance_dup_account (const JdPatternDistance *distance) G_GNUC_WARN_UNUSED_RESULT;
char *jd_pattern_fit_dup_basis (const JdPatternFit *self) G_GNUC_WARN_UNUSED_RESULT;
char *jd_pattern_dup_outlook (JdPattern *pattern, JdDesign *design, const char *language)
  G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
