/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What all views are: a widget that shows what a viewer looks at, and follows it. */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

/* Properties, notified: "viewer" (JdViewer, nullable), "controls" (GtkWidget, nullable): what stands in the bar above
 * the view; actions of the view do not reach it, so its buttons call the view by signals. */
#define JD_TYPE_VIEW (jd_view_get_type ())
G_DECLARE_DERIVABLE_TYPE (JdView, jd_view, JD, VIEW, GtkWidget)

/** JdViewClass: what a view does when its viewer says something; all but @refresh may be left as they are.
 * @viewer_set: there is another viewer, or none; the one before lives until this returns. Does @changed with NULL.
 * @changed: @step was done in the model; NULL: anything may be other than before. Does jd_view_refresh().
 * @refresh: shows everything anew, which jd_view_refresh() calls for.
 * @selection_changed: other roles are selected, or the cursor moved. Does nothing.
 * @filter_changed: other roles are looked for. Does nothing.
 * @trial_changed: another pattern is tried, or none any more. Does nothing.
 * @language_changed: the texts of the catalogue are in another language; @changed follows. Does nothing. */
struct _JdViewClass
{
  GtkWidgetClass parent_class;

  void (*viewer_set) (JdView *self);
  void (*changed) (JdView *self, JdStep *step);
  void (*refresh) (JdView *self);
  void (*selection_changed) (JdView *self);
  void (*filter_changed) (JdView *self);
  void (*trial_changed) (JdView *self);
  void (*language_changed) (JdView *self);

  /*< private >*/
  gboolean has_template;
};

JdViewer *jd_view_get_viewer (JdView *self);
void jd_view_set_viewer (JdView *self, JdViewer *viewer);
GtkWidget *jd_view_get_controls (JdView *self);
void jd_view_set_controls (JdView *self, GtkWidget *controls);

/* For the views themselves. */
void jd_view_class_set_template (JdViewClass *klass, const char *resource);
void jd_view_refresh (JdView *self);
void jd_view_unfollow (JdView *self);

G_END_DECLS
