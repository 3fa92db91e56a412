/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-feedback.h"

#include <adwaita.h>

/* Shows @text, which is plain and no mark-up, over the window of @from for a few seconds. */
void
jd_feedback_show (GtkWidget *from, const char *text)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (from, ADW_TYPE_TOAST_OVERLAY);
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  if (overlay != NULL)
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), adw_toast_new (escaped));
}

/* Says why an edit was refused. */
void
jd_feedback_show_error (GtkWidget *from, const GError *error)
{
  jd_feedback_show (from, error->message);
}
