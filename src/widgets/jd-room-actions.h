/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a room of people does together, from every view. */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

/* Action:
 *   room.vote   the room votes on the role that has the cursor, in the edited design */

GActionGroup *jd_room_actions_new (JdViewer *viewer, GtkWidget *parent) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
