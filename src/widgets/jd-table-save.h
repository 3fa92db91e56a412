/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Saves a table as a text that spreadsheets open, wherever a person wants it. */
#pragma once

#include <gtk/gtk.h>

#include "jd-file-bytes.h"

G_BEGIN_DECLS

void jd_table_save_to (GtkWidget *from, const char *path, JdWriteMode mode, GPtrArray *rows);
void jd_table_save_ask (GtkWidget *from, const char *name, GPtrArray *rows);

G_END_DECLS
