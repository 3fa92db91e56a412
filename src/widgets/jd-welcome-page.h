/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a window shows that has no project yet: begin with a catalogue, open a file, look at an example. */
#pragma once

#include "jd-view.h"

G_BEGIN_DECLS

#define JD_TYPE_WELCOME_PAGE (jd_welcome_page_get_type ())
G_DECLARE_FINAL_TYPE (JdWelcomePage, jd_welcome_page, JD, WELCOME_PAGE, JdView)

/* Property: "viewer" (JdViewer, nullable): says the language of the catalogues' names.
 * Activates app.new-from-catalogue (s id), app.open-uri (s), app.open-example (s file name) and win.open. */

GtkWidget *jd_welcome_page_new (JdViewer *viewer);

G_END_DECLS
