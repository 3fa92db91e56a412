/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The way through the roles that a check takes: those that count and that the filter shows, in catalogue order. */
#pragma once

#include "jd-viewer.h"

G_BEGIN_DECLS

gboolean jd_walk_is_due (JdViewer *viewer, JdRole *role);

JdRole *jd_walk_step (JdViewer *viewer, JdRole *from, int by);
JdRole *jd_walk_get_end (JdViewer *viewer, gboolean last);
JdRole *jd_walk_find_due (JdViewer *viewer, JdRole *from);
JdRole *jd_walk_find_due_in (JdViewer *viewer, JdFunction *function);

G_END_DECLS
