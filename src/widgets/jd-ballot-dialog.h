/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The dialog in which a room votes on a role: every seat says a level or a sourcing without seeing the others', all
 * votes are shown at once, and what the room agrees on is set with one key. */
#pragma once

#include <adwaita.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

#define JD_TYPE_BALLOT_DIALOG (jd_ballot_dialog_get_type ())
G_DECLARE_FINAL_TYPE (JdBallotDialog, jd_ballot_dialog, JD, BALLOT_DIALOG, AdwWindow)

GtkWidget *jd_ballot_dialog_new (JdViewer *viewer, JdRole *role, GtkWidget *parent) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
