/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The levels of one scale in words, the one that a role has marked: what the room reads while it decides. A
 * press on one sets it, by the action "grid.set-level" of the grid that this stands in. */
#pragma once

#include <gtk/gtk.h>

#include "jd-score-grid-column.h"
#include "jd-viewer.h"

G_BEGIN_DECLS

#define JD_TYPE_SCORE_GRID_WORDS (jd_score_grid_words_get_type ())
G_DECLARE_FINAL_TYPE (JdScoreGridWords, jd_score_grid_words, JD, SCORE_GRID_WORDS, GtkWidget)

void jd_score_grid_words_show (JdScoreGridWords *self,
                               JdViewer *viewer,
                               JdRole *role,
                               guint n_roles,
                               JdScoreColumn column);

G_END_DECLS
