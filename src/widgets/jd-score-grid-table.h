/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables that the grid can be: the scores of a design, and the three documents of ITU-T X.1060, each of which
 * holds what the one before it holds and more. Which columns, which rows, which counts: all else is the grid's. */
#pragma once

#include <glib-object.h>

#include "jd-score-grid-column.h"

G_BEGIN_DECLS

typedef enum
{
  JD_SCORE_TABLE_SCORES,
  JD_SCORE_TABLE_CATALOGUE, /* the services, and how much the organisation needs each */
  JD_SCORE_TABLE_PROFILE,   /* those that are needed, and who does each */
  JD_SCORE_TABLE_PORTFOLIO, /* the same with how well each is done, and is to be done */
} JdScoreTable;
GType jd_score_table_get_type (void) G_GNUC_CONST;
#define JD_TYPE_SCORE_TABLE (jd_score_table_get_type ())

guint jd_score_table_get_columns (JdScoreTable table);
JdScoreColumn jd_score_table_get_first_edited (JdScoreTable table);
const char *jd_score_table_get_title (JdScoreTable table);
gboolean jd_score_table_can_choose_columns (JdScoreTable table);
gboolean jd_score_table_leaves_out_unnecessary (JdScoreTable table);
gboolean jd_score_table_has_levels (JdScoreTable table);

G_END_DECLS
