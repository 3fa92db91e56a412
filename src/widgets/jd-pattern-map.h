/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a pattern does in house, as a tiny picture of the areas. */
#pragma once

#include <gtk/gtk.h>

#include "jd-pattern.h"

G_BEGIN_DECLS

#define JD_TYPE_PATTERN_MAP (jd_pattern_map_get_type ())
G_DECLARE_FINAL_TYPE (JdPatternMap, jd_pattern_map, JD, PATTERN_MAP, GtkWidget)

void jd_pattern_map_show (JdPatternMap *self, JdPattern *pattern);

G_END_DECLS
