/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Several views of one subject in one place: a bar to choose from at the start, the controls of the view that is
 * shown at its end, and the view below. A view comes when its page is first shown: the owner follows "page". */
#pragma once

#include "jd-view.h"

G_BEGIN_DECLS

/* Property: "page" (string): the name of the page that is shown, notified. */
#define JD_TYPE_PAGES (jd_pages_get_type ())
G_DECLARE_FINAL_TYPE (JdPages, jd_pages, JD, PAGES, GtkWidget)

GtkWidget *jd_pages_new (void) G_GNUC_WARN_UNUSED_RESULT;

void jd_pages_add (JdPages *self, const char *name, const char *title);
gboolean jd_pages_has (JdPages *self, const char *name);
const char *jd_pages_get_page (JdPages *self);
void jd_pages_set_page (JdPages *self, const char *name);
void jd_pages_move (JdPages *self, int steps);

JdView *jd_pages_get_view (JdPages *self);
void jd_pages_set_view (JdPages *self, JdView *view);

G_END_DECLS
