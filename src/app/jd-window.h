/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A window: one document, one viewer, and the views bound to it. */
#pragma once

#include "jd-application.h"
#include "jd-document.h"
#include "jd-viewer.h"

G_BEGIN_DECLS

#define JD_TYPE_WINDOW (jd_window_get_type ())
G_DECLARE_FINAL_TYPE (JdWindow, jd_window, JD, WINDOW, AdwApplicationWindow)

JdWindow *jd_window_new (JdApplication *application);

JdDocument *jd_window_get_document (JdWindow *self);
JdViewer *jd_window_get_viewer (JdWindow *self);
gboolean jd_window_is_empty (JdWindow *self);

void jd_window_load (JdWindow *self, GFile *file);
void jd_window_load_as_new (JdWindow *self, GFile *file);
void jd_window_show_new (JdWindow *self, JdProject *project);
void jd_window_show_failure (JdWindow *self, const char *heading, const char *body);

G_END_DECLS
