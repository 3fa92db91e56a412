/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A score from 1 to 5 as a bar: filled for what is done, dashed and hollow for what is aimed at. */
#pragma once

#include <gtk/gtk.h>

#include "jd-fraction.h"

G_BEGIN_DECLS

#define JD_TYPE_SCORE_BAR (jd_score_bar_get_type ())
G_DECLARE_FINAL_TYPE (JdScoreBar, jd_score_bar, JD, SCORE_BAR, GtkWidget)

void jd_score_bar_set (JdScoreBar *self, JdFraction score, gboolean target);

G_END_DECLS
