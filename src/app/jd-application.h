/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The running program: its windows, what it opens, and what belongs to no window. */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define JD_TYPE_APPLICATION (jd_application_get_type ())
G_DECLARE_FINAL_TYPE (JdApplication, jd_application, JD, APPLICATION, AdwApplication)

JdApplication *jd_application_new (void);
void jd_application_choose_language (void);

GSettings *jd_application_get_settings (JdApplication *self);
char *jd_application_dup_catalogue_language (JdApplication *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
