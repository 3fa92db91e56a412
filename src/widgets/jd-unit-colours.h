/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The colours that a unit can have, one of which holds. */
#pragma once

#include <gtk/gtk.h>

#include "jd-project.h"

G_BEGIN_DECLS

/* Signal: chosen (int colour)   a person pressed this JdUnitColour, which holds from now on */
#define JD_TYPE_UNIT_COLOURS (jd_unit_colours_get_type ())
G_DECLARE_FINAL_TYPE (JdUnitColours, jd_unit_colours, JD, UNIT_COLOURS, GtkBox)

JdUnitColour jd_unit_colours_get_value (JdUnitColours *self);
void jd_unit_colours_set_value (JdUnitColours *self, JdUnitColour colour);

JdUnitColour jd_unit_colour_suggest (JdProject *project);

G_END_DECLS
