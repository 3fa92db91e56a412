/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the parts of the score grid share: which lines and columns there are, where they stand, and where the
 * cursor is. The grid owns it; rows and painters look. What the cells say is not here, but in the model. */
#pragma once

#include "jd-score-grid-layout.h"
#include "jd-score-grid-lines.h"
#include "jd-score-grid-table.h"

G_BEGIN_DECLS

typedef struct
{
  JdViewer *viewer; /* nullable */
  JdScoreTable table;
  JdScoreOrder order;
  gboolean order_is_old; /* edits since have changed what the lines were ordered by */
  JdScoreLines *lines;
  guint shown; /* bits of JdScoreColumn */
  JdScorePen *pen;
  JdScoreLayout layout;

  int line; /* of the cursor, or JD_SCORE_LINE_NONE or _HEADER */
  JdScoreColumn column;
  JdScoreColumn
    anchor_column; /* the selected columns lie between the two; the selected rows are the viewer's */
} JdScoreSheet;

static inline gboolean
jd_score_sheet_shows (const JdScoreSheet *self, JdScoreColumn column)
{
  return (self->shown & 1u << column) != 0;
}

static inline gboolean
jd_score_sheet_has_column (const JdScoreSheet *self, JdScoreColumn column)
{
  return column >= MIN (self->column, self->anchor_column)
         && column <= MAX (self->column, self->anchor_column);
}

/* The role that the cursor is on. Returns: (transfer none) (nullable) */
static inline JdRole *
jd_score_sheet_get_role (const JdScoreSheet *self)
{
  const JdScoreLine *line = jd_score_lines_get (self->lines, self->line);

  return line != NULL ? line->role : NULL;
}

G_END_DECLS
