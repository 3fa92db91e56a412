/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-pattern-bar.h"

#include "jd-badge.h"

struct _JdPatternBar
{
  JdView parent_instance;

  GtkWidget *box; /* bound so that the template can be disposed of */
  JdBadge *sample;
  GtkLabel *outlook;
  GtkActionable *apply;
  GtkActionable *new_to_be;
};

G_DEFINE_FINAL_TYPE (JdPatternBar, jd_pattern_bar, JD_TYPE_VIEW)

static void
jd_pattern_bar_refresh (JdView *view)
{
  JdPatternBar *self = JD_PATTERN_BAR (view);
  JdViewer *viewer = jd_view_get_viewer (view);
  JdPattern *pattern = viewer != NULL ? jd_viewer_get_tried_pattern (viewer) : NULL;
  g_autofree char *outlook = NULL;

  if (pattern == NULL)
    return;
  outlook = jd_pattern_dup_outlook (pattern, jd_viewer_get_design (viewer), jd_viewer_get_language (viewer));
  gtk_label_set_text (self->outlook, outlook);
  gtk_actionable_set_action_target (self->apply, "i", jd_pattern_get_number (pattern));
  gtk_actionable_set_action_target (self->new_to_be, "i", jd_pattern_get_number (pattern));
}

static void
jd_pattern_bar_trial_changed (JdView *view)
{
  JdViewer *viewer = jd_view_get_viewer (view);

  gtk_widget_set_visible (GTK_WIDGET (view), viewer != NULL && jd_viewer_get_tried_pattern (viewer) != NULL);
  jd_view_refresh (view);
}

static void
jd_pattern_bar_class_init (JdPatternBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JdViewClass *view_class = JD_VIEW_CLASS (klass);

  view_class->viewer_set = jd_pattern_bar_trial_changed;
  view_class->refresh = jd_pattern_bar_refresh;
  view_class->trial_changed = jd_pattern_bar_trial_changed;

  g_type_ensure (JD_TYPE_BADGE);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "patterns.stop", NULL);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "patternbar");
  jd_view_class_set_template (view_class, "/io/github/jindate/Jindate/ui/jd-pattern-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, JdPatternBar, box);
  gtk_widget_class_bind_template_child (widget_class, JdPatternBar, sample);
  gtk_widget_class_bind_template_child (widget_class, JdPatternBar, outlook);
  gtk_widget_class_bind_template_child (widget_class, JdPatternBar, apply);
  gtk_widget_class_bind_template_child (widget_class, JdPatternBar, new_to_be);
}

static void
jd_pattern_bar_init (JdPatternBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jd_badge_set_tried (self->sample);
}
