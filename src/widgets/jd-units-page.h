/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who does the work: own teams, departments and providers, each with the roles it does in the edited design. */
#pragma once

#include "jd-view.h"

G_BEGIN_DECLS

#define JD_TYPE_UNITS_PAGE (jd_units_page_get_type ())
G_DECLARE_FINAL_TYPE (JdUnitsPage, jd_units_page, JD, UNITS_PAGE, JdView)

/* Property: "viewer" (JdViewer, nullable). */

GtkWidget *jd_units_page_new (JdViewer *viewer);

G_END_DECLS
