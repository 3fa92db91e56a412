/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A short sign in a colour of the field, as cards carry them: the code of a function or role in the colour of
 * the function, the initial of a unit in the unit's, the arrow of a pattern that is tried. */
#pragma once

#include <gtk/gtk.h>

#include "jd-project.h"

G_BEGIN_DECLS

#define JD_TYPE_BADGE (jd_badge_get_type ())
G_DECLARE_FINAL_TYPE (JdBadge, jd_badge, JD, BADGE, GtkWidget)

GtkWidget *jd_badge_new (void);
void jd_badge_set_function (JdBadge *self, JdFunction *function);
void jd_badge_set_role (JdBadge *self, JdRole *role);
void jd_badge_set_unit (JdBadge *self, JdUnit *unit);
void jd_badge_set_tried (JdBadge *self);
void jd_badge_set_unit_colour (JdBadge *self, JdUnitColour colour);

G_END_DECLS
