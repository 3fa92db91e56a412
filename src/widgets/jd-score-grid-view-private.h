/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Shared by the two files of the view: one places its lines, the other paints them and says what is new. */
#pragma once

#include "jd-score-grid-rows.h"
#include "jd-score-grid-scroll.h"
#include "jd-score-grid-view.h"

G_BEGIN_DECLS

struct _JdScoreGridView
{
  GtkWidget parent_instance;

  JdScoreSheet *sheet; /* nullable, the grid's */
  JdScoreRows rows;
  GtkWidget *header, *footer;
  GtkWidget *editor; /* nullable: a child while a cell is edited */
  int editor_line;
  JdScoreColumn editor_column;
  int wanted_line; /* to be scrolled to when sizes are known, or JD_SCORE_LINE_NONE */
  JdScoreColumn wanted_column;

  JdScoreScroll scroll;
};

/* jd-score-grid-view-place.c */
int jd_score_grid_view_get_line_height (JdScoreGridView *self);
int jd_score_grid_view_get_head_height (JdScoreGridView *self);
int jd_score_grid_view_get_n_lines (JdScoreGridView *self);
int jd_score_grid_view_get_body_height (JdScoreGridView *self);
void jd_score_grid_view_get_lines_around (JdScoreGridView *self, int *first, int *end);
void jd_score_grid_view_provide_rows (JdScoreGridView *self);
void jd_score_grid_view_scrolled (GtkWidget *widget);
void jd_score_grid_view_measure (GtkWidget *widget,
                                 GtkOrientation orientation,
                                 int for_size,
                                 int *minimum,
                                 int *natural,
                                 int *minimum_baseline,
                                 int *natural_baseline);
void jd_score_grid_view_size_allocate (GtkWidget *widget, int width, int height, int baseline);

G_END_DECLS
