/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the header says: name, whether it is saved, and what undo and redo would do. */
#include <glib/gi18n.h>

#include "jd-feedback.h"
#include "jd-history-view.h"
#include "jd-reason-popover.h"
#include "jd-window-private.h"

/* Says the name of the document, marked while it has what is not on disk. */
void
jd_window_update_title (JdWindow *self)
{
  JdProject *project = jd_document_get_project (self->document);
  gboolean unsaved = jd_document_needs_saving (self->document);
  g_autofree char *name = NULL, *title = NULL, *window_title = NULL;

  gtk_widget_set_visible (self->save_button, project != NULL);
  gtk_widget_action_set_enabled (
    GTK_WIDGET (self), "win.save", project != NULL && !jd_document_is_busy (self->document));
  gtk_widget_action_set_enabled (
    GTK_WIDGET (self), "win.save-as", project != NULL && !jd_document_is_busy (self->document));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.export-image", project != NULL);
  if (project == NULL)
    {
      gtk_window_set_title (GTK_WINDOW (self), "Jindate");
      adw_window_title_set_title (self->title_label, "");
      adw_window_title_set_subtitle (self->title_label, "");
      return;
    }

  name = jd_document_dup_name (self->document);
  title = unsaved ? g_strconcat ("• ", jd_project_get_title (project), NULL)
                  : g_strdup (jd_project_get_title (project));
  window_title = g_strdup_printf ("%s — %s", title, name);
  gtk_window_set_title (GTK_WINDOW (self), window_title);
  adw_window_title_set_title (self->title_label, title);
  adw_window_title_set_subtitle (self->title_label, name);
}

static void
name_button (GtkWidget *button, const char *text)
{
  gtk_widget_set_tooltip_text (button, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
update_history (JdWindow *self)
{
  JdProject *project = jd_document_get_project (self->document);
  JdHistory *history = project != NULL ? jd_project_get_history (project) : NULL;
  JdStep *undo = history != NULL ? jd_history_get_undo_step (history) : NULL;
  JdStep *redo = history != NULL ? jd_history_get_redo_step (history) : NULL;
  g_autofree char *undo_label = undo != NULL ? jd_step_dup_label (undo) : NULL;
  g_autofree char *redo_label = redo != NULL ? jd_step_dup_label (redo) : NULL;
  /* Translators: %s is what was done, such as "B-3: sourcing outsource → insource". */
  g_autofree char *undo_text
    = undo != NULL ? g_strdup_printf (_ ("Undo “%s”"), undo_label) : g_strdup (_ ("Undo"));
  g_autofree char *redo_text
    = redo != NULL ? g_strdup_printf (_ ("Redo “%s”"), redo_label) : g_strdup (_ ("Redo"));

  name_button (self->undo_button, undo_text);
  name_button (self->redo_button, redo_text);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.undo", undo != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.redo", redo != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.give-reason", project != NULL);
  jd_window_update_title (self);
}

static void
viewer_project_changed_cb (JdWindow *self)
{
  JdProject *project = jd_viewer_get_project (self->viewer);

  g_signal_group_set_target (self->history_signals,
                             project != NULL ? jd_project_get_history (project) : NULL);
  update_history (self);
}

/* The list is made when it is first asked for. */
static void
create_history_popover (GtkMenuButton *button, gpointer user_data)
{
  if (gtk_menu_button_get_popover (button) == NULL)
    gtk_menu_button_set_popover (button, jd_history_view_new_popover (JD_WINDOW (user_data)->viewer));
}

/* Follows the history of whatever project the viewer looks at. */
void
jd_window_init_title (JdWindow *self)
{
  self->history_signals = g_signal_group_new (JD_TYPE_HISTORY);
  g_signal_group_connect_swapped (
    self->history_signals, "notify::position", G_CALLBACK (update_history), self);
  g_signal_group_connect_swapped (
    self->history_signals, "notify::modified", G_CALLBACK (jd_window_update_title), self);
  g_signal_connect_object (
    self->viewer, "notify::project", G_CALLBACK (viewer_project_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (
    self->viewer, "changed", G_CALLBACK (jd_window_update_title), self, G_CONNECT_SWAPPED);
  gtk_menu_button_set_create_popup_func (self->history_button, create_history_popover, self, NULL);
  update_history (self);
}

/* --- the room that the title has --- */

#define WIDE        1280 /* from here on the switcher of the views leaves the title something */
#define TITLE_WIDTH 150

/* The switcher takes all that it can use, down to the least width of the title. */
static void
surface_width_changed_cb (JdWindow *self, GParamSpec *pspec, GdkSurface *surface)
{
  gtk_widget_set_size_request (
    GTK_WIDGET (self->title_label), gdk_surface_get_width (surface) >= WIDE ? TITLE_WIDTH : -1, -1);
}

void
jd_window_follow_width (JdWindow *self)
{
  g_signal_connect_object (gtk_native_get_surface (GTK_NATIVE (self)),
                           "notify::width",
                           G_CALLBACK (surface_width_changed_cb),
                           self,
                           G_CONNECT_SWAPPED);
}

/* Text that is being typed has an undo of its own, which comes first. */
static gboolean
undo_in_text (JdWindow *self, const char *action)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  if (!GTK_IS_TEXT (focus) && !GTK_IS_TEXT_VIEW (focus))
    return FALSE;
  return gtk_widget_activate_action (focus, action, NULL);
}

static void
undo_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  JdWindow *self = JD_WINDOW (widget);

  if (undo_in_text (self, "text.undo"))
    return;
  jd_history_undo (jd_project_get_history (jd_viewer_get_project (self->viewer)));
}

static void
redo_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  JdWindow *self = JD_WINDOW (widget);

  if (undo_in_text (self, "text.redo"))
    return;
  jd_history_redo (jd_project_get_history (jd_viewer_get_project (self->viewer)));
}

/* Why was this changed? Of the lines that are chosen in the log, where the keys are there; else of the last step. */
static void
give_reason_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  JdWindow *self = JD_WINDOW (widget);
  JdProject *project = jd_viewer_get_project (self->viewer);
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  g_autofree char *about = NULL;
  JdStep *step;

  if (focus != NULL && gtk_widget_activate_action (focus, "log.reason", NULL))
    return;
  gtk_menu_button_popdown (self->history_button);
  /* What is being typed is the last step, or soon will be. */
  jd_window_commit (self);
  step = jd_history_get_undo_step (jd_project_get_history (project));
  if (step == NULL)
    {
      jd_feedback_show (self->undo_button, _ ("Nothing has been changed since the project was opened."));
      return;
    }
  if (self->reason_popover == NULL)
    {
      self->reason_popover = jd_reason_popover_new ();
      gtk_widget_set_parent (self->reason_popover, GTK_WIDGET (self->history_button));
    }
  about = jd_step_dup_label (step);
  jd_reason_popover_ask (JD_REASON_POPOVER (self->reason_popover), project, jd_step_get_lines (step), about);
  gtk_popover_popup (GTK_POPOVER (self->reason_popover));
}

void
jd_window_install_history_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.undo", NULL, undo_cb);
  gtk_widget_class_install_action (klass, "win.redo", NULL, redo_cb);
  gtk_widget_class_install_action (klass, "win.give-reason", NULL, give_reason_cb);
}
