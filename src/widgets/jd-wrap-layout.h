/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Children one after the other in lines, as words are set; each as wide as it wants, and those that expand share
 * what is left of their line. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Property: "spacing" (int, pixels), notified. */
#define JD_TYPE_WRAP_LAYOUT (jd_wrap_layout_get_type ())
G_DECLARE_FINAL_TYPE (JdWrapLayout, jd_wrap_layout, JD, WRAP_LAYOUT, GtkLayoutManager)

G_END_DECLS
