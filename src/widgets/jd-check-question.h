/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a check asks of a role that nobody is assigned to: who does it. Pressing an answer is a wish, by the actions
 * "check.sourcing" and "check.not-done". */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

#define JD_TYPE_CHECK_QUESTION (jd_check_question_get_type ())
G_DECLARE_FINAL_TYPE (JdCheckQuestion, jd_check_question, JD, CHECK_QUESTION, GtkWidget)

void jd_check_question_show (JdCheckQuestion *self, JdViewer *viewer, JdRole *role);

G_END_DECLS
