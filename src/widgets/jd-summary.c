/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-summary.h"

#include <glib/gi18n-lib.h>

#include "jd-pattern-fit.h"
#include "jd-radar-figure.h"
#include "jd-radar-view.h"
#include "jd-template.h"
#include "jd-tile.h"
#include "jd-wrap-layout.h"

struct _JdSummary
{
  GtkWidget parent_instance;

  JdViewer *viewer;
  GSignalGroup *viewer_signals;

  JdTile *overall;
  JdTile *coverage;
  JdTile *pattern;
  JdRadarView *radar;
};

enum
{
  PROP_0,
  PROP_VIEWER,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JdSummary, jd_summary, GTK_TYPE_WIDGET)

static void
show_pattern (JdSummary *self, JdDesign *design)
{
  g_autoptr (JdPatternFit) fit = jd_pattern_fit_new (jd_viewer_get_project (self->viewer), design);
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

          jd_tile_set (
            self->pattern, jd_pattern_get_name (nearest, jd_viewer_get_language (self->viewer)), detail);
        }
    }
}

static void
refresh (JdSummary *self)
{
  const JdMaturity *maturity = self->viewer != NULL ? jd_viewer_get_maturity (self->viewer) : NULL;

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
      show_pattern (self, jd_viewer_get_current (self->viewer));
    }
}

static void
jd_summary_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_VIEWER:
      g_value_set_object (value, JD_SUMMARY (object)->viewer);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_summary_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_VIEWER:
      jd_summary_set_viewer (JD_SUMMARY (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_summary_dispose (GObject *object)
{
  JdSummary *self = JD_SUMMARY (object);

  g_clear_object (&self->viewer_signals);
  g_clear_object (&self->viewer);
  jd_template_dispose (GTK_WIDGET (self), JD_TYPE_SUMMARY);

  G_OBJECT_CLASS (jd_summary_parent_class)->dispose (object);
}

static void
jd_summary_class_init (JdSummaryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jd_summary_get_property;
  object_class->set_property = jd_summary_set_property;
  object_class->dispose = jd_summary_dispose;

  properties[PROP_VIEWER]
    = g_param_spec_object ("viewer",
                           NULL,
                           NULL,
                           JD_TYPE_VIEWER,
                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (JD_TYPE_RADAR_VIEW);
  g_type_ensure (JD_TYPE_TILE);
  g_type_ensure (JD_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jindate/Jindate/ui/jd-summary.ui");
  gtk_widget_class_bind_template_child (widget_class, JdSummary, overall);
  gtk_widget_class_bind_template_child (widget_class, JdSummary, coverage);
  gtk_widget_class_bind_template_child (widget_class, JdSummary, pattern);
  gtk_widget_class_bind_template_child (widget_class, JdSummary, radar);
  gtk_widget_class_set_css_name (widget_class, "summary");
}

static void
jd_summary_init (JdSummary *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->viewer_signals = g_signal_group_new (JD_TYPE_VIEWER);
  g_signal_group_connect_swapped (self->viewer_signals, "changed", G_CALLBACK (refresh), self);
  refresh (self);
}

/* Returns: (transfer none) (nullable) */
JdViewer *
jd_summary_get_viewer (JdSummary *self)
{
  g_return_val_if_fail (JD_IS_SUMMARY (self), NULL);
  return self->viewer;
}

void
jd_summary_set_viewer (JdSummary *self, JdViewer *viewer)
{
  g_return_if_fail (JD_IS_SUMMARY (self));

  if (!g_set_object (&self->viewer, viewer))
    return;
  g_signal_group_set_target (self->viewer_signals, viewer);
  jd_radar_view_set_viewer (self->radar, viewer);
  refresh (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VIEWER]);
}
