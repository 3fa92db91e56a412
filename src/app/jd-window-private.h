/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the files of the window share; each of them takes one concern. */
#pragma once

#include "jd-window.h"

G_BEGIN_DECLS

struct _JdWindow
{
  AdwApplicationWindow parent_instance;

  JdDocument *document;
  JdViewer *viewer;
  GBindingGroup *history_bindings;
  GSignalGroup *history_signals;
  gboolean side_pane_wanted;
  gboolean closing; /* what was to be saved is saved or given up */

  AdwHeaderBar *header;
  GtkMenuButton *recent_button;
  GtkWidget *edit_buttons;
  GtkWidget *undo_button, *redo_button;
  GtkMenuButton *history_button;
  GtkWidget *reason_popover; /* under it; made when it is first asked for */
  GtkWidget *save_button;
  AdwWindowTitle *title_label;
  AdwViewSwitcher *switcher;
  GtkWidget *side_button;
  GtkMenuButton *menu_button;
  GMenuModel *primary_menu;
  GtkStack *pages;
  GtkSpinner *spinner;
  AdwViewStack *views;
  AdwBin *welcome_bin, *design_bin, *notice_bin;
  GtkWidget *side_pane;
  AdwBin *summary_bin, *inspector_bin;
};

/* jd-window-view.c: which view is shown, built when it is first seen */
void jd_window_init_views (JdWindow *self);
void jd_window_prepare_views (JdWindow *self);
void jd_window_show_page (JdWindow *self, const char *page);
void jd_window_show_view (JdWindow *self, const char *view);
void jd_window_set_side_pane_wanted (JdWindow *self, gboolean wanted);
void jd_window_install_view_actions (GtkWidgetClass *klass);

/* jd-window-file.c: new, open, save, close */
void jd_window_install_file_actions (GtkWidgetClass *klass);
void jd_window_init_recent (JdWindow *self);
void jd_window_commit (JdWindow *self);
gboolean jd_window_may_close (JdWindow *self);

/* jd-window-export.c: pictures */
void jd_window_install_export_actions (GtkWidgetClass *klass);

/* jd-window-title.c: title, undo and redo buttons and what they say */
void jd_window_init_title (JdWindow *self);
void jd_window_update_title (JdWindow *self);
void jd_window_follow_width (JdWindow *self);
void jd_window_install_history_actions (GtkWidgetClass *klass);

G_END_DECLS
