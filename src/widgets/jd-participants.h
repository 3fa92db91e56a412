/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who takes part in drawing up the project: in everything, and in each function. */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

#define JD_TYPE_PARTICIPANTS (jd_participants_get_type ())
G_DECLARE_FINAL_TYPE (JdParticipants, jd_participants, JD, PARTICIPANTS, GtkWidget)

void jd_participants_refresh (JdParticipants *self, JdViewer *viewer);
gboolean jd_participants_commit (JdParticipants *self);

G_END_DECLS
