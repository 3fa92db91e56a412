/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The choices of one column of the score grid below it, each with what it means and the letter that chooses it. */
#pragma once

#include <gtk/gtk.h>

#include "jd-score-grid-column.h"
#include "jd-viewer.h"

G_BEGIN_DECLS

#define JD_TYPE_SCORE_GRID_CHOICES (jd_score_grid_choices_get_type ())
G_DECLARE_FINAL_TYPE (JdScoreGridChoices, jd_score_grid_choices, JD, SCORE_GRID_CHOICES, GtkWidget)

void jd_score_grid_choices_show (JdScoreGridChoices *self,
                                 JdViewer *viewer,
                                 JdRole *role,
                                 guint n_roles,
                                 JdScoreColumn column);

G_END_DECLS
