/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Names the roles that a pattern left where they are: nobody would find them otherwise. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void jd_left_out_show (GtkWindow *parent, GPtrArray *roles, const char *language);

G_END_DECLS
