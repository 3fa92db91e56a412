/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-feedback.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

static AdwToast *
create_toast (const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  return adw_toast_new (escaped);
}

/* --- one toast after the other --- */

#define RETRY_INTERVAL 100 /* milliseconds */

/* A toast that comes while another is there or on its way out. libadwaita 1.2 shows such a one more slowly than it
 * hides it, and where it is dismissed at once (Escape twice), frees it under its animation. So it waits here. */
typedef struct
{
  GtkWidget *overlay; /* weak: its window may be closed in the meantime */
  AdwToast *toast;    /* none once it is handed over or was dismissed */
} Waiting;

static void
waiting_free (gpointer data)
{
  Waiting *waiting = data;

  g_clear_weak_pointer (&waiting->overlay);
  if (waiting->toast != NULL)
    g_signal_handlers_disconnect_by_data (waiting->toast, waiting);
  g_clear_object (&waiting->toast);
  g_free (waiting);
}

static void
dismissed_cb (Waiting *waiting)
{
  g_signal_handlers_disconnect_by_data (waiting->toast, waiting);
  g_clear_object (&waiting->toast);
}

/* Beside the content of the overlay there is a child for every toast that is seen. */
static gboolean
is_free (GtkWidget *overlay)
{
  return gtk_widget_get_first_child (overlay) == gtk_widget_get_last_child (overlay);
}

static gboolean
try_again_cb (gpointer data)
{
  Waiting *waiting = data;

  if (waiting->overlay == NULL || waiting->toast == NULL)
    return G_SOURCE_REMOVE;
  if (!is_free (waiting->overlay))
    return G_SOURCE_CONTINUE;
  g_signal_handlers_disconnect_by_data (waiting->toast, waiting);
  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (waiting->overlay), g_steal_pointer (&waiting->toast));
  return G_SOURCE_REMOVE;
}

static void
wait_for (GtkWidget *overlay, AdwToast *toast)
{
  Waiting *waiting = g_new0 (Waiting, 1);

  g_set_weak_pointer (&waiting->overlay, overlay);
  waiting->toast = toast;
  g_signal_connect_swapped (toast, "dismissed", G_CALLBACK (dismissed_cb), waiting);
  g_timeout_add_full (G_PRIORITY_DEFAULT, RETRY_INTERVAL, try_again_cb, waiting, waiting_free);
}

/* @toast is consumed. */
static void
show_toast (GtkWidget *from, AdwToast *toast)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (from, ADW_TYPE_TOAST_OVERLAY);

  if (overlay == NULL)
    g_object_unref (toast);
  else if (is_free (overlay))
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), toast);
  else
    wait_for (overlay, toast);
}

/* Shows @text, which is plain and no mark-up, over the window of @from for a few seconds. */
void
jd_feedback_show (GtkWidget *from, const char *text)
{
  show_toast (from, create_toast (text));
}

/* Says why an edit was refused. */
void
jd_feedback_show_error (GtkWidget *from, const GError *error)
{
  jd_feedback_show (from, error->message);
}

/* Where the button of a toast goes back to. */
typedef struct
{
  JdHistory *history;
  guint position;
} Return;

static void
free_return (gpointer data, GClosure *closure)
{
  Return *back = data;

  g_object_unref (back->history);
  g_free (back);
}

/* A toast that is on its way out is dismissed once. */
static void
let_go_of_history (AdwToast *toast, Return *back)
{
  g_signal_handlers_disconnect_by_func (back->history, adw_toast_dismiss, toast);
}

/* The click dismisses the toast by itself. */
static void
undo_clicked_cb (AdwToast *toast, Return *back)
{
  let_go_of_history (toast, back);
  jd_history_go_to (back->history, back->position);
}

/* Shows @text with a button that takes @history back to @position, before what @text tells of. The toast goes with
 * the next step or undo, so that the button never undoes anything else. */
void
jd_feedback_show_undoable (GtkWidget *from, const char *text, JdHistory *history, guint position)
{
  AdwToast *toast = create_toast (text);
  Return *back = g_new (Return, 1);

  back->history = g_object_ref (history);
  back->position = position;
  adw_toast_set_button_label (toast, _ ("_Undo"));
  g_signal_connect_data (toast, "button-clicked", G_CALLBACK (undo_clicked_cb), back, free_return, 0);
  g_signal_connect (toast, "dismissed", G_CALLBACK (let_go_of_history), back);
  g_signal_connect_object (
    history, "notify::position", G_CALLBACK (adw_toast_dismiss), toast, G_CONNECT_SWAPPED);
  show_toast (from, toast);
}
