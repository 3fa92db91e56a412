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
 * @nearest: the least distance, the lower number on a tie; never where nothing is assigned
 */
typedef struct
{
  JdPattern *pattern;
  JdFraction distance;
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
char *jd_pattern_distance_dup_text (const JdPatternDistance *distance) G_GNUC_WARN_UNUSED_RESULT;
JdPattern *jd_pattern_fit_get_nearest (const JdPatternFit *self);
guint jd_pattern_fit_get_unassigned (const JdPatternFit *self);

GArray *jd_pattern_list_moves (JdPattern *pattern, JdDesign *design) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
