/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a pattern would change, role by role under the areas, in the order in which one takes work in house. A row that
 * is chosen selects its role. */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

/* Signal: activated (): a double click or Enter on a row, whose role is selected. */
#define JD_TYPE_PATTERN_MOVES (jd_pattern_moves_get_type ())
G_DECLARE_FINAL_TYPE (JdPatternMoves, jd_pattern_moves, JD, PATTERN_MOVES, GtkWidget)

void jd_pattern_moves_show (JdPatternMoves *self, JdViewer *viewer, JdPattern *pattern);
void jd_pattern_moves_follow_selection (JdPatternMoves *self);

G_END_DECLS
