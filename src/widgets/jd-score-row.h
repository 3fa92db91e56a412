/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One line of the table beside the large radar: a function or the whole, with its numbers. */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

/** JdScoreRowKind: what a line is about. */
typedef enum
{
  JD_SCORE_ROW_FUNCTION,
  JD_SCORE_ROW_OVERALL,
} JdScoreRowKind;

/* The columns of numbers: score, coverage, target, gap, percent of the way. */
#define JD_N_SCORE_COLUMNS 5

#define JD_TYPE_SCORE_ROW (jd_score_row_get_type ())
G_DECLARE_FINAL_TYPE (JdScoreRow, jd_score_row, JD, SCORE_ROW, GtkListBoxRow)

JdScoreRow *jd_score_row_new (JdScoreRowKind kind, guint index);
void jd_score_row_align (JdScoreRow *self, GtkSizeGroup *const *columns);
void jd_score_row_refresh (JdScoreRow *self, JdViewer *viewer);
gboolean jd_score_row_is_about (JdScoreRow *self, JdRole *role);
JdRole *jd_score_row_get_role (JdScoreRow *self, JdViewer *viewer);

G_END_DECLS
