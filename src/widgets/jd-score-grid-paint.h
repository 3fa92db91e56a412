/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Paints the lines of the score grid, each by itself, so that an edit repaints no other. */
#pragma once

#include "jd-score-grid-sheet.h"

G_BEGIN_DECLS

/* What is at hand while one line is painted. */
typedef struct
{
  const JdScoreSheet *sheet;
  JdScorePen *pen;
  GtkSnapshot *snapshot;
  JdFunction *function; /* nullable: the head and the foot belong to none */
  JdRole *role;         /* nullable */
  gboolean unnecessary; /* the role is: its score counts for nothing */
  gboolean steps_back;  /* all of its line does, as one of its cells says why */
} JdScoreBrush;

void
jd_score_paint_line (const JdScoreSheet *sheet, GtkSnapshot *snapshot, int line, int width, gboolean focused);

/* Of jd-score-grid-paint-band.c and jd-score-grid-paint-cell.c, for the above. */
void jd_score_paint_bands (const JdScoreBrush *brush);
void jd_score_paint_role_cell (const JdScoreBrush *brush, JdScoreColumn column, const graphene_rect_t *cell);
void jd_score_paint_group_cell (const JdScoreBrush *brush, JdScoreColumn column, const graphene_rect_t *cell);

G_END_DECLS
