/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the line of a function, or of the whole, says in the score grid: means, coverage and counts, all asked of the
 * analysis each time. @function NULL is the whole everywhere here. */
#pragma once

#include "jd-score-grid-cell.h"
#include "jd-score-grid-table.h"

G_BEGIN_DECLS

char *
jd_score_group_dup_text (JdViewer *viewer, JdScoreTable table, JdFunction *function, JdScoreColumn column)
  G_GNUC_WARN_UNUSED_RESULT;
char *jd_score_group_dup_coverage (JdViewer *viewer, JdScoreTable table, JdFunction *function)
  G_GNUC_WARN_UNUSED_RESULT;
char *jd_score_group_dup_coverage_words (JdViewer *viewer, JdScoreTable table, JdFunction *function)
  G_GNUC_WARN_UNUSED_RESULT;
JdScoreSortKey jd_score_group_make_sort_key (JdViewer *viewer, JdFunction *function, JdScoreColumn column);

G_END_DECLS
