/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Giving lines of the decision log out: as a text for people, as a table for programs. */
#pragma once

#include <gtk/gtk.h>

#include "jd-project.h"

G_BEGIN_DECLS

void jd_log_give_copy (GtkWidget *from, JdProject *project, GListModel *entries, const char *language);
void jd_log_give_table (GtkWidget *from, GListModel *entries);

G_END_DECLS
