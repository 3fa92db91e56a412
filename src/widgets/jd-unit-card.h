/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One unit on the page of units: name, note, and the roles that it does in the edited design. */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

#define JD_TYPE_UNIT_CARD (jd_unit_card_get_type ())
G_DECLARE_FINAL_TYPE (JdUnitCard, jd_unit_card, JD, UNIT_CARD, GtkWidget)

/* A code selects its role and activates win.view with "board"; "show" filters the board by the unit first. */

GtkWidget *jd_unit_card_new (JdViewer *viewer, JdUnit *unit);
JdUnit *jd_unit_card_get_unit (JdUnitCard *self);
void jd_unit_card_refresh (JdUnitCard *self);

G_END_DECLS
