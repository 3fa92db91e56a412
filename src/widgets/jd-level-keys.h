/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Levels by digit keys: which digit a key is, and what it does to several roles at once. */
#pragma once

#include <gtk/gtk.h>

#include "jd-project.h"

G_BEGIN_DECLS

int jd_key_get_digit (GdkEvent *event, guint keyval, guint keycode);
void jd_level_keys_set (GtkWidget *from,
                        JdProject *project,
                        JdDesign *design,
                        GPtrArray *roles,
                        JdSide side_of_combination,
                        JdLevel level);

G_END_DECLS
