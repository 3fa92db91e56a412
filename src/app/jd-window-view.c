/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which view the window shows. A view is built when it is first seen, so that a window is there at once. */
#include <glib/gi18n.h>

#include "jd-application.h"
#include "jd-board-page.h"
#include "jd-check-view.h"
#include "jd-compare-view.h"
#include "jd-cycle-view.h"
#include "jd-design-actions.h"
#include "jd-design-bar.h"
#include "jd-function-results.h"
#include "jd-inspector.h"
#include "jd-log-view.h"
#include "jd-pages.h"
#include "jd-pattern-actions.h"
#include "jd-patterns-view.h"
#include "jd-project-page.h"
#include "jd-role-results.h"
#include "jd-room-actions.h"
#include "jd-score-grid.h"
#include "jd-self-check-notice.h"
#include "jd-service-tables.h"
#include "jd-summary.h"
#include "jd-targets-view.h"
#include "jd-trend-view.h"
#include "jd-units-page.h"
#include "jd-welcome-page.h"
#include "jd-window-private.h"

/* What stands around the views, each in the place that waits for it. */
static const struct
{
  const char *name;
  gsize bin;
  GType (*type) (void);
} parts[] = {
  { "designs", G_STRUCT_OFFSET (JdWindow, design_bin), jd_design_bar_get_type },
  { "inspector", G_STRUCT_OFFSET (JdWindow, inspector_bin), jd_inspector_get_type },
  { "notice", G_STRUCT_OFFSET (JdWindow, notice_bin), jd_self_check_notice_get_type },
  { "summary", G_STRUCT_OFFSET (JdWindow, summary_bin), jd_summary_get_type },
  { "welcome", G_STRUCT_OFFSET (JdWindow, welcome_bin), jd_welcome_page_get_type },
};

/* The views, in the order of the bar of their subject. */
static const struct
{
  const char *subject; /* one of the window's own switcher */
  const char *page;    /* NULL: the only view of the subject */
  const char *title;   /* what the bar of the subject says of it */
  GType (*type) (void);
} views[] = {
  { "board", NULL, NULL, jd_board_page_get_type },
  { "scores", "grid", N_ ("Grid"), jd_score_grid_get_type },
  { "scores", "check", N_ ("Guided Check"), jd_check_view_get_type },
  { "results", "functions", N_ ("By Function"), jd_function_results_get_type },
  { "results", "roles", N_ ("By Role"), jd_role_results_get_type },
  { "results", "cycle", N_ ("Execution Cycle"), jd_cycle_view_get_type },
  { "results", "trend", N_ ("Trend"), jd_trend_view_get_type },
  { "results", "compare", N_ ("Compare"), jd_compare_view_get_type },
  { "plan", "patterns", N_ ("Patterns"), jd_patterns_view_get_type },
  { "plan", "targets", N_ ("Targets"), jd_targets_view_get_type },
  { "tables", "catalogue", N_ ("Service Catalogue"), jd_service_catalogue_get_type },
  { "tables", "profile", N_ ("Service Profile"), jd_service_profile_get_type },
  { "tables", "portfolio", N_ ("Service Portfolio"), jd_service_portfolio_get_type },
  { "units", NULL, NULL, jd_units_page_get_type },
  { "project", "overview", N_ ("Overview"), jd_project_page_get_type },
  { "project", "log", N_ ("Decision Log"), jd_log_view_get_type },
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
fill_part (JdWindow *self, const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      AdwBin *bin = G_STRUCT_MEMBER (AdwBin *, self, parts[i].bin);

      if (g_str_equal (parts[i].name, name) && adw_bin_get_child (bin) == NULL)
        adw_bin_set_child (bin, create_view (self, parts[i].type ()));
    }
}

/* The view that is shown, made if nobody has seen it before. */
static GtkWidget *
ensure_view (JdWindow *self)
{
  const char *subject = adw_view_stack_get_visible_child_name (self->views);
  GtkWidget *place = adw_view_stack_get_visible_child (self->views);
  const char *page = JD_IS_PAGES (place) ? jd_pages_get_page (JD_PAGES (place)) : NULL;
  GtkWidget *view = JD_IS_PAGES (place) ? (GtkWidget *) jd_pages_get_view (JD_PAGES (place))
                                        : adw_bin_get_child (ADW_BIN (place));

  for (guint i = 0; view == NULL && i < G_N_ELEMENTS (views); i++)
    if (g_str_equal (views[i].subject, subject) && g_strcmp0 (views[i].page, page) == 0)
      {
        view = create_view (self, views[i].type ());
        if (JD_IS_PAGES (place))
          jd_pages_set_view (JD_PAGES (place), JD_VIEW (view));
        else
          adw_bin_set_child (ADW_BIN (place), view);
      }
  return view;
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
      fill_part (self, "summary");
      fill_part (self, "inspector");
      gtk_widget_set_visible (GTK_WIDGET (self->summary_bin), !g_str_equal (view, "results"));
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

/* The reminder of the next self-check stands where results are looked at, and never in the way of work. */
static void
update_notice (JdWindow *self)
{
  const char *view = adw_view_stack_get_visible_child_name (self->views);
  gboolean shown = g_str_equal (view, "results") || g_str_equal (view, "project");

  if (shown)
    fill_part (self, "notice");
  gtk_widget_set_visible (GTK_WIDGET (self->notice_bin), shown);
}

/* Keys go to the view that is shown: when it comes, and when a role was found. On a page of texts none is chosen,
 * or the next key would write over it. */
static void
focus_view (JdWindow *self)
{
  GtkWidget *view = ensure_view (self);

  if (!view_has_side_pane (adw_view_stack_get_visible_child_name (self->views)))
    gtk_window_set_focus (GTK_WINDOW (self), NULL);
  /* Before the window is on screen nothing can be reached by Tab. */
  else if (!gtk_widget_child_focus (view, GTK_DIR_TAB_FORWARD))
    gtk_widget_grab_focus (view);
}

static void
fill_design_bar (JdWindow *self)
{
  if (adw_bin_get_child (self->design_bin) != NULL)
    return;
  fill_part (self, "designs");
  g_signal_connect_object (
    adw_bin_get_child (self->design_bin), "role-chosen", G_CALLBACK (focus_view), self, G_CONNECT_SWAPPED);
}

static void
visible_view_changed_cb (JdWindow *self)
{
  if (jd_viewer_get_project (self->viewer) == NULL)
    return;
  ensure_view (self);
  update_side_pane (self);
  update_notice (self);
  focus_view (self);
}

/* Makes the places where a project will be shown, for the time that its file takes to be read. */
void
jd_window_prepare_views (JdWindow *self)
{
  fill_design_bar (self);
  ensure_view (self);
  if (self->side_pane_wanted && view_has_side_pane (adw_view_stack_get_visible_child_name (self->views)))
    {
      fill_part (self, "summary");
      fill_part (self, "inspector");
    }
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
      fill_part (self, page);
    }
  gtk_spinner_set_spinning (self->spinner, g_str_equal (page, "loading"));
  gtk_widget_set_visible (GTK_WIDGET (self->switcher), project);
  gtk_widget_set_visible (self->edit_buttons, project);
  gtk_widget_set_visible (self->side_button, project);
  gtk_stack_set_visible_child_name (self->pages, page);
  if (project)
    focus_view (self);
}

/* Another page of the same subject: the keys stay where they are, most of all in the bar that chose it. */
static void
page_changed_cb (JdWindow *self)
{
  if (jd_viewer_get_project (self->viewer) != NULL)
    ensure_view (self);
}

/* Shows a view by its subject ("board") and, where that has several, its page ("results/functions"). */
void
jd_window_show_view (JdWindow *self, const char *view)
{
  g_auto (GStrv) path = g_strsplit (view, "/", 2);
  GtkWidget *place = adw_view_stack_get_child_by_name (self->views, path[0]);

  if (place == NULL)
    return;
  if (path[1] != NULL && JD_IS_PAGES (place) && jd_pages_has (JD_PAGES (place), path[1]))
    jd_pages_set_page (JD_PAGES (place), path[1]);
  adw_view_stack_set_visible_child_name (self->views, path[0]);
}

/* --- actions --- */

static void
view_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  jd_window_show_view (JD_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

/* From one page of the subject to the next, or back. */
static void
move_page_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  GtkWidget *place = adw_view_stack_get_visible_child (JD_WINDOW (widget)->views);

  if (JD_IS_PAGES (place))
    {
      jd_pages_move (JD_PAGES (place), g_variant_get_int32 (parameter));
      focus_view (JD_WINDOW (widget));
    }
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
  gtk_widget_class_install_action (klass, "win.move-page", "i", move_page_cb);
  gtk_widget_class_install_property_action (klass, "win.side-pane", "side-pane");
  gtk_widget_class_install_action (klass, "win.fullscreen", NULL, fullscreen_cb);
  gtk_widget_class_install_action (klass, "win.find", NULL, find_cb);
  gtk_widget_class_install_action (klass, "win.show-help-overlay", NULL, show_help_overlay_cb);
}

/* To make the rows of a menu takes as long as all of the header. */
static void
create_primary_menu (GtkMenuButton *button, gpointer user_data)
{
  if (gtk_menu_button_get_menu_model (button) == NULL)
    gtk_menu_button_set_menu_model (button, JD_WINDOW (user_data)->primary_menu);
}

static void
init_pages (JdWindow *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      GtkWidget *place = adw_view_stack_get_child_by_name (self->views, views[i].subject);

      adw_view_stack_page_set_visible (adw_view_stack_get_page (self->views, place), TRUE);
      if (views[i].page == NULL)
        continue;
      jd_pages_add (JD_PAGES (place), views[i].page, _ (views[i].title));
      if (g_str_equal (jd_pages_get_page (JD_PAGES (place)), views[i].page))
        g_signal_connect_object (
          place, "notify::page", G_CALLBACK (page_changed_cb), self, G_CONNECT_SWAPPED);
    }
}

static void
insert_actions (JdWindow *self,
                const char *prefix,
                GActionGroup *(*create) (JdViewer *viewer, GtkWidget *parent))
{
  GActionGroup *actions = create (self->viewer, GTK_WIDGET (self->design_bin));

  gtk_widget_insert_action_group (GTK_WIDGET (self), prefix, actions);
  g_object_unref (actions);
}

void
jd_window_init_views (JdWindow *self)
{
  insert_actions (self, "designs", jd_design_actions_new);
  insert_actions (self, "patterns", jd_pattern_actions_new);
  insert_actions (self, "room", jd_room_actions_new);
  init_pages (self);
  gtk_menu_button_set_create_popup_func (self->menu_button, create_primary_menu, self, NULL);
  g_object_set (gtk_widget_get_layout_manager (GTK_WIDGET (self->switcher)), "homogeneous", FALSE, NULL);
  g_signal_connect_object (
    self->views, "notify::visible-child", G_CALLBACK (visible_view_changed_cb), self, G_CONNECT_SWAPPED);
}
