/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The board: the four areas with every role as a card between in-house and outsourced, to be moved about. */
#pragma once

#include "jd-view.h"

G_BEGIN_DECLS

#define JD_TYPE_BOARD (jd_board_get_type ())
G_DECLARE_FINAL_TYPE (JdBoard, jd_board, JD, BOARD, JdView)

/* Properties, notified: "viewer" (nullable), "scale" (size of type against the normal one).
 * Actions, all on the selected roles unless said otherwise:
 *   board.move-to (ss)        area ("" keeps it) and sourcing, as words of the file
 *   board.set-sourcing (s)    the areas stay
 *   board.set-insource (s)    level "1" to "5", "excluded" or "none"
 *   board.set-outsource (s)
 *   board.place               the next click on a lane puts them there
 *   board.pick-up             arrows choose a lane, Enter puts them there
 *   board.select-all          every role that the filter wants
 *   board.select-none
 *   board.menu                shows the context menu
 *   board.swap-designs        edits the second design and shows the other beside it */

GtkWidget *jd_board_new (void);

double jd_board_get_scale (JdBoard *self);
void jd_board_set_scale (JdBoard *self, double scale);

GtkWidget *jd_board_get_card (JdBoard *self, JdRole *role);

G_END_DECLS
