/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The level of a subject on one of the two scales: 1 to 5, excluded or unscored, with the words of the level.
 * A side that the sourcing does not use is folded away; its level is kept. */
#pragma once

#include <gtk/gtk.h>

#include "jd-subject.h"

G_BEGIN_DECLS

/* Property: "side" (JdSide), construct only. */
#define JD_TYPE_LEVEL_CHOOSER (jd_level_chooser_get_type ())
G_DECLARE_FINAL_TYPE (JdLevelChooser, jd_level_chooser, JD, LEVEL_CHOOSER, GtkWidget)

void jd_level_chooser_show (JdLevelChooser *self, JdSubject *subject);
int jd_level_chooser_get_level (JdLevelChooser *self);
const char *jd_level_chooser_get_words (JdLevelChooser *self);
gboolean jd_level_chooser_is_unfolded (JdLevelChooser *self);

G_END_DECLS
