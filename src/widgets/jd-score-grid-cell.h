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
JdLevel jd_score_cell_get_level (JdViewer *viewer, JdRole *role, JdScoreColumn column);
JdScoreSortKey jd_score_cell_make_sort_key (JdViewer *viewer, JdRole *role, JdScoreColumn column);

JdScoreSortKey jd_score_group_make_sort_key (const JdGroupMaturity *group, guint index, JdScoreColumn column);
char *jd_score_group_dup_text (const JdGroupMaturity *group, JdScoreColumn column) G_GNUC_WARN_UNUSED_RESULT;
char *jd_score_group_dup_coverage (const JdGroupMaturity *group) G_GNUC_WARN_UNUSED_RESULT;

static inline JdSide
jd_score_column_get_side (JdScoreColumn column)
{
  return column == JD_SCORE_COLUMN_OUTSOURCE ? JD_SIDE_OUTSOURCE : JD_SIDE_INSOURCE;
}

G_END_DECLS
