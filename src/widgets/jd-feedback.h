/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A word from a view to the person: a toast on the window that the view stands in. */
#pragma once

#include <gtk/gtk.h>

#include "jd-history.h"

G_BEGIN_DECLS

void jd_feedback_show (GtkWidget *from, const char *text);
void jd_feedback_show_error (GtkWidget *from, const GError *error);
void jd_feedback_show_undoable (GtkWidget *from, const char *text, JdHistory *history, guint position);

G_END_DECLS
