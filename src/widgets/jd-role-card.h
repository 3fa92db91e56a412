/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One role on the board: a light widget, so that it is focusable and accessible, painted by the drawing floor. */
#pragma once

#include <gtk/gtk.h>

#include "jd-card.h"
#include "jd-viewer.h"

G_BEGIN_DECLS

#define JD_TYPE_ROLE_CARD (jd_role_card_get_type ())
G_DECLARE_FINAL_TYPE (JdRoleCard, jd_role_card, JD, ROLE_CARD, GtkWidget)

JdRoleCard *jd_role_card_new (JdViewer *viewer, JdRole *role);

JdRole *jd_role_card_get_role (JdRoleCard *self);
void jd_role_card_set_painter (JdRoleCard *self, JdCardPainter *painter);
void jd_role_card_set_hovered (JdRoleCard *self, gboolean hovered);
void jd_role_card_set_lifted (JdRoleCard *self, gboolean lifted);
void jd_role_card_set_visible_part (JdRoleCard *self, double top, double bottom);
void jd_role_card_set_journey (JdRoleCard *self, const char *journey);
void jd_role_card_update (JdRoleCard *self);
void jd_role_card_update_selected (JdRoleCard *self);
void jd_role_card_paint (JdRoleCard *self, cairo_t *cr, const JdRect *rect, JdCardFlags flags);

G_END_DECLS
