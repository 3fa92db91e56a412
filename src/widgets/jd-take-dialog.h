/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which designs of another project to take over. */
#pragma once

#include <adwaita.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

#define JD_TYPE_TAKE_DIALOG (jd_take_dialog_get_type ())
G_DECLARE_FINAL_TYPE (JdTakeDialog, jd_take_dialog, JD, TAKE_DIALOG, AdwWindow)

GtkWidget *jd_take_dialog_new (JdViewer *viewer, JdProject *other, const char *file_name, GtkWidget *parent);

G_END_DECLS
