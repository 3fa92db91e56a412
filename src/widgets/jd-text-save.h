/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Saving a text that a view made: ask for the file, write it whole or not at all, say how it went. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void jd_text_save_choose (GtkWidget *from, const char *file_name, const char *text);
void jd_text_save_to (GtkWidget *from, const char *path, const char *text);

G_END_DECLS
