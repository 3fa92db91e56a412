/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far a check is: each function with n/N, the one of the role that is asked about marked. A press goes to what is
 * left to do there, by the action "check.function". */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

#define JD_TYPE_CHECK_PROGRESS (jd_check_progress_get_type ())
G_DECLARE_FINAL_TYPE (JdCheckProgress, jd_check_progress, JD, CHECK_PROGRESS, GtkWidget)

void jd_check_progress_show (JdCheckProgress *self, JdViewer *viewer);
const char *jd_check_progress_get_text (JdCheckProgress *self, guint function_index);

G_END_DECLS
