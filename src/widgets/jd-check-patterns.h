/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The first step of a check: which organisation pattern the edited design is nearest to and what choosing one does;
 * and which to-be is wanted, one that there is or a new one made from a pattern. What is chosen is done by the window's
 * actions "patterns" and "designs". */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

#define JD_TYPE_CHECK_PATTERNS (jd_check_patterns_get_type ())
G_DECLARE_FINAL_TYPE (JdCheckPatterns, jd_check_patterns, JD, CHECK_PATTERNS, GtkWidget)

void jd_check_patterns_show (JdCheckPatterns *self, JdViewer *viewer);

G_END_DECLS
