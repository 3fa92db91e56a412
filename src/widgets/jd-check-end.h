/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The end of a check: whether every role that counts is scored, what came of it, and where to go next. */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

#define JD_TYPE_CHECK_END (jd_check_end_get_type ())
G_DECLARE_FINAL_TYPE (JdCheckEnd, jd_check_end, JD, CHECK_END, GtkWidget)

void jd_check_end_show (JdCheckEnd *self, JdViewer *viewer);
GtkWidget *jd_check_end_get_next (JdCheckEnd *self);

G_END_DECLS
