/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a cell of the score grid says: asked of the model each time, so that it cannot say anything else. */
#pragma once

#include "jd-score-grid-column.h"
#include "jd-viewer.h"

G_BEGIN_DECLS

/* What a cell is ordered by: the number, then the text; nothing to say comes last, up and down. */
typedef struct
{
  gboolean empty;
  JdFraction number;
  char *text; /* nullable: a collation key */
} JdScoreSortKey;

char *jd_score_cell_dup_text (JdViewer *viewer, JdRole *role, JdScoreColumn column) G_GNUC_WARN_UNUSED_RESULT;
char *jd_score_cell_dup_copy (JdViewer *viewer, JdRole *role, JdScoreColumn column) G_GNUC_WARN_UNUSED_RESULT;
char *jd_score_cell_dup_value (JdViewer *viewer, JdRole *role, JdScoreColumn column)
  G_GNUC_WARN_UNUSED_RESULT;
char *jd_score_cell_dup_figure (JdFraction number, JdScoreColumn column) G_GNUC_WARN_UNUSED_RESULT;
const JdMaturity *jd_score_cell_get_maturity (JdViewer *viewer, JdScoreColumn column);
JdDesign *jd_score_cell_get_design (JdViewer *viewer, JdScoreColumn column);
JdAssignment *jd_score_cell_get_assignment (JdViewer *viewer, JdRole *role, JdScoreColumn column);
gboolean jd_score_cell_is_unnecessary (JdViewer *viewer, JdRole *role);
JdLevel jd_score_cell_get_level (JdViewer *viewer, JdRole *role, JdScoreColumn column);
JdScoreSortKey jd_score_cell_make_sort_key (JdViewer *viewer, JdRole *role, JdScoreColumn column);

G_END_DECLS
