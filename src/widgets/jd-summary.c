/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-summary.h"

#include <glib/gi18n-lib.h>

#include "jd-pattern-fit.h"
#include "jd-radar-figure.h"
#include "jd-radar-view.h"
#include "jd-tile.h"
#include "jd-wrap-layout.h"

struct _JdSummary
{
  JdView parent_instance;

  JdTile *overall;
  JdTile *coverage;
  JdTile *pattern;
  GtkWidget *overdue_button;
  JdTile *overdue;
  JdRadarView *radar;
};

G_DEFINE_FINAL_TYPE (JdSummary, jd_summary, JD_TYPE_VIEW)

static void
show_pattern (JdSummary *self, JdViewer *viewer)
{
  g_autoptr (JdPatternFit) fit
    = jd_pattern_fit_new (jd_viewer_get_project (viewer), jd_viewer_get_current (viewer));
  JdPattern *nearest = jd_pattern_fit_get_nearest (fit);

  gtk_widget_set_visible (GTK_WIDGET (self->pattern), jd_pattern_fit_get_n_patterns (fit) > 0);
  if (nearest == NULL)
    {
      jd_tile_set (self->pattern, "–", "");
      return;
    }
  for (guint i = 0; i < jd_pattern_fit_get_n_patterns (fit); i++)
    {
      const JdPatternDistance *distance = jd_pattern_fit_get (fit, i);

      if (distance->pattern == nearest)
        {
          g_autofree char *number = jd_pattern_distance_dup_text (distance);
          /* Translators: how far a design is from a pattern, in roles that stand elsewhere. */
          g_autofree char *detail = g_strdup_printf (C_ ("pattern", "off by %s"), number);

          jd_tile_set (self->pattern, jd_pattern_get_name (nearest, jd_viewer_get_language (viewer)), detail);
        }
    }
}

/* Nothing late is nothing to say. */
static void
show_overdue (JdSummary *self, JdViewer *viewer)
{
  const JdProgress *progress = viewer != NULL ? jd_viewer_get_progress (viewer) : NULL;
  guint n_overdue = progress != NULL ? jd_progress_get_overall (progress)->states[JD_PROGRESS_OVERDUE] : 0;
  g_autofree char *count = g_strdup_printf ("%u", n_overdue);

  jd_tile_set (self->overdue, count, "");
  gtk_widget_set_visible (self->overdue_button, n_overdue > 0);
}

static void
jd_summary_changed (JdView *view, JdStep *step)
{
  JdSummary *self = JD_SUMMARY (view);
  JdViewer *viewer = jd_view_get_viewer (view);
  const JdMaturity *maturity = viewer != NULL ? jd_viewer_get_maturity (viewer) : NULL;

  show_overdue (self, viewer);
  if (maturity == NULL)
    {
      jd_tile_set (self->overall, "–", "");
      jd_tile_set (self->coverage, "–", "");
      jd_tile_set (self->pattern, "–", "");
    }
  else
    {
      const JdGroupMaturity *overall = jd_maturity_get_overall (maturity);
      g_autofree char *score = jd_fraction_dup_text (overall->score);
      g_autofree char *coverage = jd_coverage_dup_text (overall);

      jd_tile_set (self->overall, *score != '\0' ? score : "–", "");
      jd_tile_set (self->coverage, coverage, "");
      show_pattern (self, viewer);
    }
}

static void
jd_summary_viewer_set (JdView *view)
{
  jd_view_set_viewer (JD_VIEW (JD_SUMMARY (view)->radar), jd_view_get_viewer (view));

  JD_VIEW_CLASS (jd_summary_parent_class)->viewer_set (view);
}

static void
jd_summary_class_init (JdSummaryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JdViewClass *view_class = JD_VIEW_CLASS (klass);

  view_class->viewer_set = jd_summary_viewer_set;
  view_class->changed = jd_summary_changed;

  g_type_ensure (JD_TYPE_RADAR_VIEW);
  g_type_ensure (JD_TYPE_TILE);
  g_type_ensure (JD_TYPE_WRAP_LAYOUT);
  jd_view_class_set_template (view_class, "/io/github/jindate/Jindate/ui/jd-summary.ui");
  gtk_widget_class_bind_template_child (widget_class, JdSummary, overall);
  gtk_widget_class_bind_template_child (widget_class, JdSummary, coverage);
  gtk_widget_class_bind_template_child (widget_class, JdSummary, pattern);
  gtk_widget_class_bind_template_child (widget_class, JdSummary, overdue_button);
  gtk_widget_class_bind_template_child (widget_class, JdSummary, overdue);
  gtk_widget_class_bind_template_child (widget_class, JdSummary, radar);
  gtk_widget_class_set_css_name (widget_class, "summary");
}

static void
jd_summary_init (JdSummary *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jd_summary_changed (JD_VIEW (self), NULL);
}
