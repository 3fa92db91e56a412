/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Summary over inspector. In a low window the summary gives way, down to its least height. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Properties: "top" and "bottom" (GtkWidget), both notified. */
#define JD_TYPE_SIDE_PANE (jd_side_pane_get_type ())
G_DECLARE_FINAL_TYPE (JdSidePane, jd_side_pane, JD, SIDE_PANE, GtkWidget)

G_END_DECLS
