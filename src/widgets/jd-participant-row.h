/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who takes part in one function, or in everything. */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

#define JD_TYPE_PARTICIPANT_ROW (jd_participant_row_get_type ())
G_DECLARE_FINAL_TYPE (JdParticipantRow, jd_participant_row, JD, PARTICIPANT_ROW, GtkWidget)

GtkWidget *jd_participant_row_new (JdFunction *function, const char *language, GtkSizeGroup *heads);
void jd_participant_row_refresh (JdParticipantRow *self, JdViewer *viewer);
gboolean jd_participant_row_commit (JdParticipantRow *self);

G_END_DECLS
