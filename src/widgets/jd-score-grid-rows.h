/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The widgets of lines: as many as are near what is in sight, taken for other lines when they go out of it. */
#pragma once

#include "jd-score-grid-row.h"

G_BEGIN_DECLS

typedef struct
{
  GtkWidget *parent; /* unowned: owns the widgets */
  GtkWidget *before; /* unowned: what is painted over the lines */
  GPtrArray *rows;   /* of JdScoreGridRow, in no order */
} JdScoreRows;

void jd_score_rows_init (JdScoreRows *self, GtkWidget *parent, GtkWidget *before);
void jd_score_rows_clear (JdScoreRows *self);

guint jd_score_rows_get_n (JdScoreRows *self);
JdScoreGridRow *jd_score_rows_get (JdScoreRows *self, guint index);
JdScoreGridRow *jd_score_rows_find (JdScoreRows *self, int line);
JdScoreGridRow *
jd_score_rows_ensure (JdScoreRows *self, const JdScoreSheet *sheet, int line, int first, int end);
void jd_score_rows_provide (JdScoreRows *self, const JdScoreSheet *sheet, int first, int end);
void jd_score_rows_drop_from (JdScoreRows *self, int line);

G_END_DECLS
