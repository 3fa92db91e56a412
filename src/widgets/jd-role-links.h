/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Codes of roles in a line of text; a click on one goes to the role on the board. */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

#define JD_TYPE_ROLE_LINKS (jd_role_links_get_type ())
G_DECLARE_FINAL_TYPE (JdRoleLinks, jd_role_links, JD, ROLE_LINKS, GtkWidget)

/* Selects the role and activates win.view with "board". */

void jd_role_links_show (JdRoleLinks *self, JdViewer *viewer, GPtrArray *roles);

G_END_DECLS
