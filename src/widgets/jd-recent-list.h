/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The project files opened last, newest first, to open again. Invisible while there are none. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define JD_TYPE_RECENT_LIST (jd_recent_list_get_type ())
G_DECLARE_FINAL_TYPE (JdRecentList, jd_recent_list, JD, RECENT_LIST, GtkBox)

/* A row activates app.open-uri with the file's URI. */

G_END_DECLS
