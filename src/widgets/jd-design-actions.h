/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The action group "designs" of a window: everything that can be done with whole designs.
 *
 *   swap                 edit the second design, show the other beside it
 *   edit (s)             edit the design with that id
 *   show-beside (s)      show the design with that id beside the edited one; "" shows none
 *   new                  ask what a new design should be like
 *   new-self-check       ask what today's as-is design should be like, which begins as a copy of the newest one
 *   new-to-be            make a to-be from the edited design, at once, and show it beside
 *   new-to-be-from (s)   the same from the design with that id
 *   duplicate (s)        copy a design with everything in it
 *   properties (s)       ask for title, date, pattern... of a design
 *   delete (s)
 *   take                 take designs from another file */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

GActionGroup *jd_design_actions_new (JdViewer *viewer, GtkWidget *parent) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
