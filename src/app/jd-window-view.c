/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which view the window shows. A view is built when it is first seen, so that a window is there at once. */
#include <glib/gi18n.h>

#include "jd-application.h"
#include "jd-board.h"
#include "jd-charts-view.h"
#include "jd-design-actions.h"
#include "jd-design-bar.h"
#include "jd-inspector.h"
#include "jd-score-grid.h"
#include "jd-project-page.h"
#include "jd-summary.h"
#include "jd-units-page.h"
#include "jd-welcome-page.h"
#include "jd-window-private.h"

/* The views, each in the place that waits for it. */
static const struct
{
  const char *name;
  gsize bin;
  GType (*type) (void);
} views[] = {
  { "board", G_STRUCT_OFFSET (JdWindow, board_bin), jd_board_get_type },
  { "charts", G_STRUCT_OFFSET (JdWindow, charts_bin), jd_charts_view_get_type },
  { "designs", G_STRUCT_OFFSET (JdWindow, design_bin), jd_design_bar_get_type },
  { "inspector", G_STRUCT_OFFSET (JdWindow, inspector_bin), jd_inspector_get_type },
  { "scores", G_STRUCT_OFFSET (JdWindow, scores_bin), jd_score_grid_get_type },
  { "project", G_STRUCT_OFFSET (JdWindow, project_bin), jd_project_page_get_type },
  { "summary", G_STRUCT_OFFSET (JdWindow, summary_bin), jd_summary_get_type },
  { "units", G_STRUCT_OFFSET (JdWindow, units_bin), jd_units_page_get_type },
  { "welcome", G_STRUCT_OFFSET (JdWindow, welcome_bin), jd_welcome_page_get_type },
};

/* Views that remember something remember it in the settings of the program. */
static GtkWidget *
create_view (JdWindow *self, GType type)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  GtkWidget *view = g_object_new (type, "viewer", self->viewer, NULL);

  if (JD_IS_SCORE_GRID (view) && application != NULL)
    jd_score_grid_set_settings (JD_SCORE_GRID (view),
                                jd_application_get_settings (JD_APPLICATION (application)));
  return view;
}

static void
fill (JdWindow *self, const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      AdwBin *bin = G_STRUCT_MEMBER (AdwBin *, self, views[i].bin);

      if (g_str_equal (views[i].name, name) && adw_bin_get_child (bin) == NULL)
        adw_bin_set_child (bin, create_view (self, views[i].type ()));
    }
}

static gboolean
view_has_side_pane (const char *view)
{
  return !g_str_equal (view, "units") && !g_str_equal (view, "project");
}

static void
update_side_pane (JdWindow *self)
{
  const char *view = adw_view_stack_get_visible_child_name (self->views);
  gboolean shown = self->side_pane_wanted && view_has_side_pane (view);

  gtk_widget_set_visible (self->side_pane, shown);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.side-pane", view_has_side_pane (view));
  if (shown)
    {
      fill (self, "summary");
      fill (self, "inspector");
      gtk_widget_set_visible (GTK_WIDGET (self->summary_bin), !g_str_equal (view, "charts"));
    }
}

void
jd_window_set_side_pane_wanted (JdWindow *self, gboolean wanted)
{
  if (self->side_pane_wanted == wanted)
    return;
  self->side_pane_wanted = wanted;
  if (jd_viewer_get_project (self->viewer) != NULL)
    update_side_pane (self);
  g_object_notify (G_OBJECT (self), "side-pane");
}

/* Keys go to the view that is shown: when it comes, and when a role was found. On a page of texts none is chosen,
 * or the next key would write over it. */
static void
focus_view (JdWindow *self)
{
  GtkWidget *view = adw_view_stack_get_visible_child (self->views);

  if (!view_has_side_pane (adw_view_stack_get_visible_child_name (self->views)))
    gtk_window_set_focus (GTK_WINDOW (self), NULL);
  /* Before the window is on screen nothing can be reached by Tab. */
  else if (view != NULL && !gtk_widget_child_focus (view, GTK_DIR_TAB_FORWARD)
           && adw_bin_get_child (ADW_BIN (view)) != NULL)
    gtk_widget_grab_focus (adw_bin_get_child (ADW_BIN (view)));
}

static void
fill_design_bar (JdWindow *self)
{
  if (adw_bin_get_child (self->design_bin) != NULL)
    return;
  fill (self, "designs");
  g_signal_connect_object (
    adw_bin_get_child (self->design_bin), "role-chosen", G_CALLBACK (focus_view), self, G_CONNECT_SWAPPED);
}

static void
visible_view_changed_cb (JdWindow *self)
{
  if (jd_viewer_get_project (self->viewer) == NULL)
    return;
  fill (self, adw_view_stack_get_visible_child_name (self->views));
  update_side_pane (self);
  focus_view (self);
}

/* Shows the page "welcome", "loading" or "project" of the window. */
void
jd_window_show_page (JdWindow *self, const char *page)
{
  gboolean project = g_str_equal (page, "project");

  if (project)
    {
      fill_design_bar (self);
      visible_view_changed_cb (self);
    }
  else
    {
      fill (self, page);
    }
  gtk_spinner_set_spinning (self->spinner, g_str_equal (page, "loading"));
  gtk_widget_set_visible (GTK_WIDGET (self->switcher), project);
  gtk_widget_set_visible (self->edit_buttons, project);
  gtk_widget_set_visible (self->side_button, project);
  gtk_stack_set_visible_child_name (self->pages, page);
  if (project)
    focus_view (self);
}

/* Shows the view "board", "scores", "charts", "units" or "project". */
void
jd_window_show_view (JdWindow *self, const char *view)
{
  if (adw_view_stack_get_child_by_name (self->views, view) != NULL)
    adw_view_stack_set_visible_child_name (self->views, view);
}

/* --- actions --- */

static void
view_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  jd_window_show_view (JD_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
fullscreen_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  if (gtk_window_is_fullscreen (GTK_WINDOW (widget)))
    gtk_window_unfullscreen (GTK_WINDOW (widget));
  else
    gtk_window_fullscreen (GTK_WINDOW (widget));
}

static void
find_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  GtkWidget *bar = adw_bin_get_child (JD_WINDOW (widget)->design_bin);

  if (bar != NULL)
    jd_design_bar_focus_search (JD_DESIGN_BAR (bar));
}

/* Under GTK's own name for it, but made when it is asked for: GTK would make it with each window. */
static void
show_help_overlay_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autoptr (GtkBuilder) builder
    = gtk_builder_new_from_resource ("/io/github/jindate/Jindate/ui/help-overlay.ui");
  GtkWindow *overlay = GTK_WINDOW (gtk_builder_get_object (builder, "help_overlay"));

  gtk_window_set_transient_for (overlay, GTK_WINDOW (widget));
  gtk_window_present (overlay);
}

void
jd_window_install_view_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.view", "s", view_cb);
  gtk_widget_class_install_property_action (klass, "win.side-pane", "side-pane");
  gtk_widget_class_install_action (klass, "win.fullscreen", NULL, fullscreen_cb);
  gtk_widget_class_install_action (klass, "win.find", NULL, find_cb);
  gtk_widget_class_install_action (klass, "win.show-help-overlay", NULL, show_help_overlay_cb);
}

void
jd_window_init_views (JdWindow *self)
{
  GActionGroup *designs = jd_design_actions_new (self->viewer, GTK_WIDGET (self->design_bin));

  gtk_widget_insert_action_group (GTK_WIDGET (self), "designs", designs);
  g_object_unref (designs);
  g_signal_connect_object (
    self->views, "notify::visible-child", G_CALLBACK (visible_view_changed_cb), self, G_CONNECT_SWAPPED);
}
