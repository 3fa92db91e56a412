/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The part of the score grid that scrolls: a head and a foot that stay, and lines between them. Lays out and
 * paints what its sheet says; what keys and pointer mean is the grid's business. */
#pragma once

#include <gtk/gtk.h>

#include "jd-score-grid-sheet.h"

G_BEGIN_DECLS

#define JD_TYPE_SCORE_GRID_VIEW (jd_score_grid_view_get_type ())
G_DECLARE_FINAL_TYPE (JdScoreGridView, jd_score_grid_view, JD, SCORE_GRID_VIEW, GtkWidget)

void jd_score_grid_view_set_sheet (JdScoreGridView *self, JdScoreSheet *sheet);
void jd_score_grid_view_restyle (JdScoreGridView *self);
void jd_score_grid_view_rebuild (JdScoreGridView *self);
void jd_score_grid_view_refresh (JdScoreGridView *self);
void jd_score_grid_view_refresh_line (JdScoreGridView *self, int line);
void jd_score_grid_view_refresh_selection (JdScoreGridView *self);

void jd_score_grid_view_scroll_to (JdScoreGridView *self, int line, JdScoreColumn column);
void jd_score_grid_view_focus_line (JdScoreGridView *self, int line);
guint jd_score_grid_view_get_page (JdScoreGridView *self);
gboolean
jd_score_grid_view_pick (JdScoreGridView *self, double x, double y, int *line, JdScoreColumn *column);
gboolean
jd_score_grid_view_get_cell (JdScoreGridView *self, int line, JdScoreColumn column, GdkRectangle *cell);
void jd_score_grid_view_set_editor (JdScoreGridView *self, GtkWidget *editor, int line, JdScoreColumn column);

G_END_DECLS
