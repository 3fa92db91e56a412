/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-result-chart.h"

#include "jd-figure-words.h"
#include "jd-radar-figure.h"
#include "jd-tile.h"
#include "jd-wrap-layout.h"

struct _JdResultChart
{
  JdView parent_instance;

  JdTile *overall;
  JdTile *coverage;
  JdTile *way;
  JdTile *excluded;
  JdTile *unnecessary;
  JdRadarView *radar;
  GtkLabel *rule;
};

enum
{
  PROP_0,
  PROP_MODE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JdResultChart, jd_result_chart, JD_TYPE_VIEW)

static void
show_count (JdTile *tile, guint count)
{
  g_autofree char *text = g_strdup_printf ("%u", count);

  jd_tile_set (tile, text, "");
}

/* The score, and what is aimed at. */
static void
show_score (JdResultChart *self, const JdGroupMaturity *overall, gboolean has_target)
{
  g_autofree char *score = jd_fraction_dup_text (overall->score);
  g_autofree char *target = jd_fraction_dup_text (has_target ? overall->target : JD_FRACTION_NONE);
  g_autofree char *detail = *target != '\0' ? g_strdup_printf ("→ %s", target) : g_strdup ("");

  jd_tile_set (self->overall, *score != '\0' ? score : "–", detail);
}

/* With how many of the roles that have a target score are in it. */
static void
show_way (JdResultChart *self, const JdGroupProgress *progress, gboolean has_target)
{
  g_autofree char *percent = jd_percent_dup_text (progress->percent);
  g_autofree char *counted = g_strdup_printf ("%u/%u", progress->counted, progress->aimed);

  gtk_widget_set_visible (GTK_WIDGET (self->way), has_target);
  jd_tile_set (self->way, *percent != '\0' ? percent : "–", counted);
}

static void
jd_result_chart_refresh (JdView *view)
{
  JdResultChart *self = JD_RESULT_CHART (view);
  JdViewer *viewer = jd_view_get_viewer (view);
  const JdMaturity *maturity = viewer != NULL ? jd_viewer_get_maturity (viewer) : NULL;
  const JdGroupMaturity *overall;
  g_autofree char *coverage = NULL;
  gboolean has_target;

  if (maturity == NULL)
    return;
  has_target = jd_viewer_get_target (viewer) != NULL;
  overall = jd_maturity_get_overall (maturity);
  coverage = jd_coverage_dup_text (overall);
  show_score (self, overall, has_target);
  jd_tile_set (self->coverage, coverage, "");
  show_way (self, jd_progress_get_overall (jd_viewer_get_progress (viewer)), has_target);
  show_count (self->excluded, overall->excluded);
  show_count (self->unnecessary, overall->unnecessary);
}

static void
jd_result_chart_viewer_set (JdView *view)
{
  jd_view_set_viewer (JD_VIEW (JD_RESULT_CHART (view)->radar), jd_view_get_viewer (view));

  JD_VIEW_CLASS (jd_result_chart_parent_class)->viewer_set (view);
}

static void
jd_result_chart_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_MODE:
      g_value_set_enum (value, jd_radar_view_get_mode (JD_RESULT_CHART (object)->radar));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_result_chart_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_MODE:
      jd_radar_view_set_mode (JD_RESULT_CHART (object)->radar, g_value_get_enum (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_result_chart_class_init (JdResultChartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JdViewClass *view_class = JD_VIEW_CLASS (klass);

  object_class->get_property = jd_result_chart_get_property;
  object_class->set_property = jd_result_chart_set_property;
  view_class->viewer_set = jd_result_chart_viewer_set;
  view_class->refresh = jd_result_chart_refresh;

  properties[PROP_MODE]
    = g_param_spec_enum ("mode",
                         NULL,
                         NULL,
                         JD_TYPE_RADAR_MODE,
                         JD_RADAR_MODE_FUNCTIONS,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (JD_TYPE_RADAR_VIEW);
  g_type_ensure (JD_TYPE_TILE);
  g_type_ensure (JD_TYPE_WRAP_LAYOUT);
  jd_view_class_set_template (view_class, "/io/github/jindate/Jindate/ui/jd-result-chart.ui");
  gtk_widget_class_bind_template_child (widget_class, JdResultChart, overall);
  gtk_widget_class_bind_template_child (widget_class, JdResultChart, coverage);
  gtk_widget_class_bind_template_child (widget_class, JdResultChart, way);
  gtk_widget_class_bind_template_child (widget_class, JdResultChart, excluded);
  gtk_widget_class_bind_template_child (widget_class, JdResultChart, unnecessary);
  gtk_widget_class_bind_template_child (widget_class, JdResultChart, radar);
  gtk_widget_class_bind_template_child (widget_class, JdResultChart, rule);
  gtk_widget_class_set_css_name (widget_class, "resultchart");
}

static void
jd_result_chart_init (JdResultChart *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_label_set_text (self->rule, jd_rules_get_text (JD_RULES_SCORES));
}
