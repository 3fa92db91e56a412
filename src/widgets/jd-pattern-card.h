/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One pattern as a row of a list: what it does in house, what its source says of it, how far a design is from it. */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

#define JD_TYPE_PATTERN_CARD (jd_pattern_card_get_type ())
G_DECLARE_FINAL_TYPE (JdPatternCard, jd_pattern_card, JD, PATTERN_CARD, GtkListBoxRow)

GtkWidget *jd_pattern_card_new (void);

JdPattern *jd_pattern_card_get_pattern (JdPatternCard *self);
void jd_pattern_card_show (JdPatternCard *self, JdViewer *viewer, const JdPatternFit *fit, guint index);

G_END_DECLS
