/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One line of the score grid as a widget: light, painted by itself, with a name and a description of its cells. */
#pragma once

#include "jd-score-grid-sheet.h"

G_BEGIN_DECLS

#define JD_TYPE_SCORE_GRID_ROW (jd_score_grid_row_get_type ())
G_DECLARE_FINAL_TYPE (JdScoreGridRow, jd_score_grid_row, JD, SCORE_GRID_ROW, GtkWidget)

GtkWidget *jd_score_grid_row_new (void) G_GNUC_WARN_UNUSED_RESULT;

int jd_score_grid_row_get_line (JdScoreGridRow *self);
void jd_score_grid_row_bind (JdScoreGridRow *self, const JdScoreSheet *sheet, int line);
void jd_score_grid_row_refresh (JdScoreGridRow *self);
void jd_score_grid_row_refresh_selection (JdScoreGridRow *self);

G_END_DECLS
