/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The scores of a design as a grid: functions with their mean and the roles under them, every cell of which can
 * be read, sorted, typed into, copied and pasted. The rows that are selected are the viewer's selected roles.
 *
 * Properties, all writable: "viewer" (JdViewer), "settings" (GSettings of io.github.jindate.Jindate, nullable:
 * remembers the columns), "table" (JdScoreTable: which columns and rows there are), "shows-unnecessary" (gboolean:
 * in a table that leaves them out). "n-hidden" (guint, read only): unnecessary roles left out just now. Actions begin with "grid."; jd-score-grid-actions.c lists them. */
#pragma once

#include <gtk/gtk.h>

#include "jd-score-grid-table.h"
#include "jd-view.h"

G_BEGIN_DECLS

#define JD_TYPE_SCORE_GRID (jd_score_grid_get_type ())
G_DECLARE_FINAL_TYPE (JdScoreGrid, jd_score_grid, JD, SCORE_GRID, JdView)

GtkWidget *jd_score_grid_new (void) G_GNUC_WARN_UNUSED_RESULT;

GSettings *jd_score_grid_get_settings (JdScoreGrid *self);
void jd_score_grid_set_settings (JdScoreGrid *self, GSettings *settings);

JdScoreTable jd_score_grid_get_table (JdScoreGrid *self);
void jd_score_grid_set_table (JdScoreGrid *self, JdScoreTable table);
gboolean jd_score_grid_get_shows_unnecessary (JdScoreGrid *self);
void jd_score_grid_set_shows_unnecessary (JdScoreGrid *self, gboolean shows);
guint jd_score_grid_get_n_hidden (JdScoreGrid *self);

GPtrArray *jd_score_grid_dup_table (JdScoreGrid *self) G_GNUC_WARN_UNUSED_RESULT;
char *jd_score_grid_dup_cell_text (JdScoreGrid *self, JdRole *role, JdScoreColumn column)
  G_GNUC_WARN_UNUSED_RESULT;
char *jd_score_grid_dup_function_text (JdScoreGrid *self, JdFunction *function, JdScoreColumn column)
  G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
