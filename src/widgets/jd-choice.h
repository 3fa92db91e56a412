/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A few values side by side, one of which holds. Shows what it is told; what a person presses is only a wish. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** JD_CHOICE_NONE: no value holds, or several do. */
#define JD_CHOICE_NONE (-1)

/* Signals:
 *   chosen (int value)    a person pressed this one
 *   pointed (int value)   the pointer or else the focus is on this one; JD_CHOICE_NONE: on none */
#define JD_TYPE_CHOICE (jd_choice_get_type ())
G_DECLARE_FINAL_TYPE (JdChoice, jd_choice, JD, CHOICE, GtkWidget)

void jd_choice_add (JdChoice *self, int value, const char *label, const char *tooltip);
void jd_choice_remove_all (JdChoice *self);
int jd_choice_get_value (JdChoice *self);
void jd_choice_set_value (JdChoice *self, int value);
void jd_choice_choose (JdChoice *self, int value);
int jd_choice_get_pointed (JdChoice *self);

G_END_DECLS
