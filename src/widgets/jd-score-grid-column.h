/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The columns that the score grid knows: what each is called, what it holds and which field an edit sets. */
#pragma once

#include <glib.h>

#include "jd-enums.h"

G_BEGIN_DECLS

/* From left to right. Those of AS_IS and TO_BE mean what their namesakes mean, in the one and the other of the two
 * designs that are looked at, whichever is edited. */
typedef enum
{
  JD_SCORE_COLUMN_CODE,
  JD_SCORE_COLUMN_NAME,
  JD_SCORE_COLUMN_RECOMMENDATION,
  JD_SCORE_COLUMN_DESCRIPTION,
  JD_SCORE_COLUMN_AREA,
  JD_SCORE_COLUMN_SOURCING,
  JD_SCORE_COLUMN_INSOURCE,
  JD_SCORE_COLUMN_OUTSOURCE,
  JD_SCORE_COLUMN_SCORE,
  JD_SCORE_COLUMN_TARGET,
  JD_SCORE_COLUMN_GAP,
  JD_SCORE_COLUMN_AS_IS_SOURCING,
  JD_SCORE_COLUMN_AS_IS_INSOURCE,
  JD_SCORE_COLUMN_AS_IS_OUTSOURCE,
  JD_SCORE_COLUMN_AS_IS_SCORE,
  JD_SCORE_COLUMN_TO_BE_SOURCING,
  JD_SCORE_COLUMN_TO_BE_INSOURCE,
  JD_SCORE_COLUMN_TO_BE_OUTSOURCE,
  JD_SCORE_COLUMN_TO_BE_SCORE,
  JD_SCORE_COLUMN_TO_BE_GAP,
  JD_SCORE_COLUMN_UNITS,
  JD_SCORE_COLUMN_OWNER,
  JD_SCORE_COLUMN_DUE,
  JD_SCORE_COLUMN_NOTE,
  JD_SCORE_COLUMN_EVIDENCE,
  JD_SCORE_COLUMN_REASON,
} JdScoreColumn;
#define JD_N_SCORE_COLUMNS (JD_SCORE_COLUMN_REASON + 1)

/* How the cells of a column are read and edited. */
typedef enum
{
  JD_SCORE_CELL_NAME,   /* who the row is: never edited */
  JD_SCORE_CELL_FIGURE, /* worked out: never edited */
  JD_SCORE_CELL_LEVEL,  /* 1 to 5, excluded or unscored, by one key */
  JD_SCORE_CELL_CHOICE, /* one of a few words, by one key or from a menu */
  JD_SCORE_CELL_UNITS,  /* any of the project's units */
  JD_SCORE_CELL_TEXT,
  JD_SCORE_CELL_DATE,
} JdScoreCellKind;

/* Which of the designs that a viewer looks at a column is about. */
typedef enum
{
  JD_SCORE_DESIGN_EDITED,
  JD_SCORE_DESIGN_CURRENT, /* the one that is scored */
  JD_SCORE_DESIGN_TARGET,  /* the to-be it is measured against, where there is one */
} JdScoreDesign;

/* The columns that say which role a row is stay in place while the others scroll. */
#define JD_SCORE_N_STICKY (JD_SCORE_COLUMN_NAME + 1)

const char *jd_score_column_get_id (JdScoreColumn column);
const char *jd_score_column_get_title (JdScoreColumn column);
const char *jd_score_column_get_head (JdScoreColumn column);
JdScoreCellKind jd_score_column_get_kind (JdScoreColumn column);
JdScoreColumn jd_score_column_get_meaning (JdScoreColumn column);
JdScoreDesign jd_score_column_get_design (JdScoreColumn column);
JdScoreDesign jd_score_column_get_band (JdScoreColumn column);
JdSide jd_score_column_get_side (JdScoreColumn column);
const char *jd_score_column_get_field (JdScoreColumn column);
gboolean jd_score_column_is_of_profile (JdScoreColumn column);
gboolean jd_score_column_find (const char *text, JdScoreColumn *column);

G_END_DECLS
