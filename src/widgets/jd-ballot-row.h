/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One answer that a ballot has: its key, its words, and once the votes are shown, the seats that gave it. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define JD_TYPE_BALLOT_ROW (jd_ballot_row_get_type ())
G_DECLARE_FINAL_TYPE (JdBallotRow, jd_ballot_row, JD, BALLOT_ROW, GtkListBoxRow)

GtkWidget *jd_ballot_row_new (int vote, const char *sign, const char *words) G_GNUC_WARN_UNUSED_RESULT;

int jd_ballot_row_get_vote (JdBallotRow *self);
void jd_ballot_row_set_seats (JdBallotRow *self, const char *seats);
void jd_ballot_row_set_chosen (JdBallotRow *self, gboolean chosen);

G_END_DECLS
