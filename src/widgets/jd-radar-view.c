/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-radar-view.h"

#include <glib/gi18n-lib.h>

#include "jd-radar-view-private.h"
#include "jd-theme.h"

#define SMALLEST 190
#define COMPACT  260
#define SPACIOUS 420

enum
{
  PROP_0,
  PROP_MODE,
  PROP_COMPACT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ENUM_TYPE (JdRadarMode,
                    jd_radar_mode,
                    G_DEFINE_ENUM_VALUE (JD_RADAR_MODE_FUNCTIONS, "functions"),
                    G_DEFINE_ENUM_VALUE (JD_RADAR_MODE_ROLES, "roles"))

G_DEFINE_FINAL_TYPE (JdRadarView, jd_radar_view, JD_TYPE_VIEW)

static JdRadarFigure *
make_figure (JdRadarView *self)
{
  JdViewer *viewer = jd_view_get_viewer (JD_VIEW (self));
  JdRadarPlan plan = {
    .axes = self->mode == JD_RADAR_MODE_ROLES ? JD_RADAR_BY_ROLE : JD_RADAR_BY_FUNCTION,
  };

  if (viewer == NULL || jd_viewer_get_maturity (viewer) == NULL)
    return NULL;
  if (self->n_comparisons > 0)
    return jd_radar_figure_new_compared (jd_viewer_get_project (viewer),
                                         plan.axes,
                                         self->comparisons,
                                         self->n_comparisons,
                                         jd_viewer_get_language (viewer));
  plan.project = jd_viewer_get_project (viewer);
  plan.language = jd_viewer_get_language (viewer);
  plan.design = jd_viewer_get_current (viewer);
  plan.maturity = jd_viewer_get_maturity (viewer);
  plan.target = jd_viewer_get_target (viewer);
  /* Three lines over each other are told apart where there is room, and where axes are few. */
  if (self->mode == JD_RADAR_MODE_FUNCTIONS && !self->compact)
    {
      plan.earlier = jd_viewer_get_earlier (viewer);
      plan.earlier_maturity = jd_viewer_get_earlier_maturity (viewer);
    }
  return jd_radar_figure_new (&plan);
}

/* What is painted of the figure. */
static JdRadarData
get_painted (JdRadarView *self)
{
  JdRadarData data = *jd_radar_figure_get_data (self->figure);

  data.title = NULL; /* the page around the chart says them */
  data.rule = NULL;
  data.compact = self->compact;
  data.font_scale = jd_theme_get_font_scale (GTK_WIDGET (self));
  return data;
}

/* Moves the points of the layout, which costs little beside placing every label anew; FALSE where more is other than
 * before. */
static gboolean
move_points (JdRadarView *self)
{
  JdRadarData data;

  if (self->layout == NULL || self->figure == NULL)
    return FALSE;
  data = get_painted (self);
  return jd_radar_layout_set_values (self->layout, &data);
}

/* Takes the numbers from the model; paints only where they are others than before. */
static void
jd_radar_view_refresh (JdView *view)
{
  JdRadarView *self = JD_RADAR_VIEW (view);
  g_autoptr (JdRadarFigure) figure = make_figure (self);

  if (figure != NULL && self->figure != NULL && jd_radar_figure_equal (figure, self->figure))
    return;

  g_clear_pointer (&self->figure, jd_radar_figure_free);
  self->figure = g_steal_pointer (&figure);
  if (!move_points (self))
    g_clear_pointer (&self->layout, jd_radar_layout_free);
  jd_radar_view_check_axis (self);
  jd_radar_view_mark_axis (self);
  jd_radar_view_describe (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Lays the figure out for the present size, unless that is done. */
void
jd_radar_view_ensure_layout (JdRadarView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  JdRadarData data;

  if (self->layout != NULL || self->figure == NULL)
    return;
  data = get_painted (self);
  self->layout = jd_radar_layout_new (gtk_widget_get_pango_context (widget),
                                      &data,
                                      gtk_widget_get_width (widget),
                                      gtk_widget_get_height (widget));
  jd_radar_layout_set_cache_scale (self->layout, gtk_widget_get_scale_factor (widget));
  jd_radar_view_mark_axis (self);
}

static void
jd_radar_view_selection_changed (JdView *view)
{
  jd_radar_view_mark_axis (JD_RADAR_VIEW (view));
}

static void
jd_radar_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  JdRadarView *self = JD_RADAR_VIEW (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  cairo_t *cr;

  jd_radar_view_ensure_layout (self);
  if (self->layout == NULL)
    return;
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  jd_radar_layout_draw (self->layout, cr, jd_theme_get_palette (widget));
  cairo_destroy (cr);
}

static void
jd_radar_view_measure (GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline,
                       int *natural_baseline)
{
  double scale = jd_theme_get_font_scale (widget);

  /* With large type there is little room for anything, so the least grows less than the type. */
  *minimum = (int) (SMALLEST * (1 + scale) / 2);
  *natural = (int) ((JD_RADAR_VIEW (widget)->compact ? COMPACT : SPACIOUS) * scale);
}

static void
drop_layout (JdRadarView *self)
{
  g_clear_pointer (&self->layout, jd_radar_layout_free);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
jd_radar_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  drop_layout (JD_RADAR_VIEW (widget));
}

/* Font and size of type follow the desktop. */
static void
jd_radar_view_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (jd_radar_view_parent_class)->system_setting_changed (widget, setting);
  drop_layout (JD_RADAR_VIEW (widget));
  gtk_widget_queue_resize (widget);
}

static void
jd_radar_view_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  JdRadarView *self = JD_RADAR_VIEW (object);

  switch (prop_id)
    {
    case PROP_MODE:
      g_value_set_enum (value, self->mode);
      break;
    case PROP_COMPACT:
      g_value_set_boolean (value, self->compact);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_radar_view_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  JdRadarView *self = JD_RADAR_VIEW (object);

  switch (prop_id)
    {
    case PROP_MODE:
      jd_radar_view_set_mode (self, g_value_get_enum (value));
      break;
    case PROP_COMPACT:
      jd_radar_view_set_compact (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
drop_comparisons (JdRadarView *self)
{
  for (guint i = 0; i < self->n_comparisons; i++)
    jd_comparison_unref (self->comparisons[i]);
  self->n_comparisons = 0;
}

static void
jd_radar_view_finalize (GObject *object)
{
  JdRadarView *self = JD_RADAR_VIEW (object);

  drop_comparisons (self);
  g_clear_pointer (&self->layout, jd_radar_layout_free);
  g_clear_pointer (&self->figure, jd_radar_figure_free);

  G_OBJECT_CLASS (jd_radar_view_parent_class)->finalize (object);
}

static void
jd_radar_view_class_init (JdRadarViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JdViewClass *view_class = JD_VIEW_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = jd_radar_view_get_property;
  object_class->set_property = jd_radar_view_set_property;
  object_class->finalize = jd_radar_view_finalize;
  widget_class->snapshot = jd_radar_view_snapshot;
  widget_class->measure = jd_radar_view_measure;
  widget_class->size_allocate = jd_radar_view_size_allocate;
  widget_class->system_setting_changed = jd_radar_view_system_setting_changed;
  view_class->refresh = jd_radar_view_refresh;
  view_class->selection_changed = jd_radar_view_selection_changed;

  properties[PROP_MODE]
    = g_param_spec_enum ("mode", NULL, NULL, JD_TYPE_RADAR_MODE, JD_RADAR_MODE_FUNCTIONS, flags);
  properties[PROP_COMPACT] = g_param_spec_boolean ("compact", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  jd_radar_view_install_actions (widget_class);
  gtk_widget_class_set_css_name (widget_class, "radar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
jd_radar_view_init (JdRadarView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (drop_layout), NULL);
  jd_radar_view_init_axis (self);
  jd_theme_watch (widget);
  gtk_accessible_update_property (
    GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Radar chart"), -1);
}

JdRadarMode
jd_radar_view_get_mode (JdRadarView *self)
{
  g_return_val_if_fail (JD_IS_RADAR_VIEW (self), JD_RADAR_MODE_FUNCTIONS);
  return self->mode;
}

/* Chooses what the axes stand for. */
void
jd_radar_view_set_mode (JdRadarView *self, JdRadarMode mode)
{
  g_return_if_fail (JD_IS_RADAR_VIEW (self));

  if (self->mode == mode)
    return;
  self->mode = mode;
  self->axis = JD_RADAR_NO_AXIS;
  jd_view_refresh (JD_VIEW (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODE]);
}

gboolean
jd_radar_view_get_compact (JdRadarView *self)
{
  g_return_val_if_fail (JD_IS_RADAR_VIEW (self), FALSE);
  return self->compact;
}

/* Whether only codes, coverage and legend stand around the circle. */
void
jd_radar_view_set_compact (JdRadarView *self, gboolean compact)
{
  g_return_if_fail (JD_IS_RADAR_VIEW (self));

  compact = compact != FALSE;
  if (self->compact == compact)
    return;
  self->compact = compact;
  drop_layout (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COMPACT]);
}

/* Lays the designs that @comparisons, one or two of the viewer's project, compare with one first design over each
 * other; none: shows what the viewer looks at. Whoever gives comparisons gives new ones when the model changes. */
void
jd_radar_view_set_comparisons (JdRadarView *self, JdComparison *const *comparisons, guint n_comparisons)
{
  g_return_if_fail (JD_IS_RADAR_VIEW (self) && n_comparisons < JD_MAX_COMPARED);

  drop_comparisons (self);
  for (guint i = 0; i < n_comparisons; i++)
    self->comparisons[i] = jd_comparison_ref (comparisons[i]);
  self->n_comparisons = n_comparisons;
  jd_view_refresh (JD_VIEW (self));
}
