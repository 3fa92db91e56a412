/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The project's own page: what it is about, who takes part, what it is drawn up on, and where it stands. */
#pragma once

#include "jd-view.h"

G_BEGIN_DECLS

#define JD_TYPE_PROJECT_PAGE (jd_project_page_get_type ())
G_DECLARE_FINAL_TYPE (JdProjectPage, jd_project_page, JD, PROJECT_PAGE, JdView)

/* Property: "viewer" (JdViewer, nullable). */

GtkWidget *jd_project_page_new (JdViewer *viewer);
gboolean jd_project_page_commit (JdProjectPage *self);

G_END_DECLS
