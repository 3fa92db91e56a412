/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-trend-chart.h"

#include <glib/gi18n-lib.h>

#include "jd-theme.h"

#define LEAST_WIDTH  320
#define LEAST_HEIGHT 220
#define WIDTH        560
#define HEIGHT       400

struct _JdTrendChart
{
  GtkWidget parent_instance;

  JdTrendFigure *figure; /* NULL: nothing to show */
  JdTrendLayout *layout; /* of the figure at the present size; NULL: to be made */
  int line;
  JdTrendSpot spot;  /* where the keys stand */
  JdTrendSpot hover; /* where the pointer stands */
};

enum
{
  PROP_0,
  PROP_LINE,
  N_PROPS
};

enum
{
  SIGNAL_ACTIVATED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JdTrendChart, jd_trend_chart, GTK_TYPE_WIDGET)

static gboolean
is_somewhere (JdTrendSpot spot)
{
  return spot.line != JD_TREND_NONE && spot.date != JD_TREND_NONE;
}

static guint
count_lines (JdTrendChart *self)
{
  return self->figure != NULL ? jd_trend_figure_get_data (self->figure)->n_lines : 0;
}

/* The dates and the goal. */
static int
count_stops (JdTrendChart *self)
{
  const JdTrendData *data = self->figure != NULL ? jd_trend_figure_get_data (self->figure) : NULL;

  return data != NULL && data->n_dates > 0 ? (int) data->n_dates + (data->goal != NULL) : 0;
}

/* Marks where the pointer is, or else the keys. */
static void
mark (JdTrendChart *self)
{
  JdTrendSpot spot = self->hover;
  gboolean is_new;

  if (!is_somewhere (spot) && gtk_widget_has_focus (GTK_WIDGET (self)))
    spot = self->spot;
  if (self->layout == NULL)
    return;
  is_new = jd_trend_layout_set_spot (self->layout, spot);
  is_new |= jd_trend_layout_set_line (self->layout, is_somewhere (spot) ? spot.line : self->line);
  if (is_new)
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* There are no live announcements in GTK 4.8: the description follows the keys instead. */
static void
describe (JdTrendChart *self)
{
  g_autofree char *description = jd_trend_chart_dup_description (self);

  gtk_accessible_update_property (
    GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

static void
ensure_layout (JdTrendChart *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  JdTrendData data;

  if (self->layout != NULL || self->figure == NULL)
    return;
  data = *jd_trend_figure_get_data (self->figure);
  data.title = NULL; /* the page around the chart says them */
  data.rule = NULL;
  data.font_scale = jd_theme_get_font_scale (widget);
  self->layout = jd_trend_layout_new (gtk_widget_get_pango_context (widget),
                                      &data,
                                      gtk_widget_get_width (widget),
                                      gtk_widget_get_height (widget));
  mark (self);
}

static void
drop_layout (JdTrendChart *self)
{
  g_clear_pointer (&self->layout, jd_trend_layout_free);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* --- keys --- */

static void
set_spot (JdTrendChart *self, JdTrendSpot spot)
{
  self->spot = spot;
  mark (self);
  describe (self);
}

static void
go_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  JdTrendChart *self = JD_TREND_CHART (widget);
  int n_stops = count_stops (self);
  JdTrendSpot spot = self->spot;

  if (n_stops == 0)
    return;
  ensure_layout (self);
  self->hover = JD_TREND_NOWHERE;
  if (!is_somewhere (spot))
    spot = (JdTrendSpot){ self->line, (int) jd_trend_figure_get_data (self->figure)->n_dates - 1 };
  else if (g_str_equal (action, "trend.first"))
    spot.date = 0;
  else if (g_str_equal (action, "trend.last"))
    spot.date = n_stops - 1;
  else if (g_str_equal (action, "trend.next"))
    spot.date = MIN (spot.date + 1, n_stops - 1);
  else if (g_str_equal (action, "trend.previous"))
    spot.date = MAX (spot.date - 1, 0);
  else
    spot.line = jd_trend_layout_step (self->layout, spot, g_str_equal (action, "trend.up"));
  set_spot (self, spot);
}

static void
activate_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  JdTrendChart *self = JD_TREND_CHART (widget);

  if (is_somewhere (self->spot))
    g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0, self->spot.line, self->spot.date);
}

/* Actions "trend.next", "previous", "first", "last" (in time), "up", "down" (to other lines) and "activate". */
static void
install_actions (GtkWidgetClass *klass)
{
  static const struct
  {
    guint key;
    const char *action;
  } keys[] = {
    { GDK_KEY_Right, "trend.next" },
    { GDK_KEY_KP_Right, "trend.next" },
    { GDK_KEY_Left, "trend.previous" },
    { GDK_KEY_KP_Left, "trend.previous" },
    { GDK_KEY_Up, "trend.up" },
    { GDK_KEY_KP_Up, "trend.up" },
    { GDK_KEY_Down, "trend.down" },
    { GDK_KEY_KP_Down, "trend.down" },
    { GDK_KEY_Home, "trend.first" },
    { GDK_KEY_KP_Home, "trend.first" },
    { GDK_KEY_End, "trend.last" },
    { GDK_KEY_KP_End, "trend.last" },
    { GDK_KEY_Return, "trend.activate" },
    { GDK_KEY_KP_Enter, "trend.activate" },
    { GDK_KEY_ISO_Enter, "trend.activate" },
    { GDK_KEY_space, "trend.activate" },
  };
  static const char *const moves[]
    = { "trend.next", "trend.previous", "trend.up", "trend.down", "trend.first", "trend.last" };

  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    gtk_widget_class_install_action (klass, moves[i], NULL, go_cb);
  gtk_widget_class_install_action (klass, "trend.activate", NULL, activate_cb);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (klass, keys[i].key, 0, keys[i].action, NULL);
}

/* --- pointer --- */

static JdTrendSpot
find_spot (JdTrendChart *self, double x, double y)
{
  ensure_layout (self);
  return self->layout != NULL ? jd_trend_layout_hit (self->layout, x, y) : JD_TREND_NOWHERE;
}

static void
pointer_moved_cb (JdTrendChart *self, double x, double y)
{
  self->hover = find_spot (self, x, y);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), is_somewhere (self->hover) ? "pointer" : NULL);
  mark (self);
}

static void
pointer_left_cb (JdTrendChart *self)
{
  self->hover = JD_TREND_NOWHERE;
  mark (self);
}

static void
clicked_cb (JdTrendChart *self, int n_press, double x, double y)
{
  JdTrendSpot spot = find_spot (self, x, y);

  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (!is_somewhere (spot))
    return;
  set_spot (self, spot);
  g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0, spot.line, spot.date);
}

static void
focus_changed_cb (JdTrendChart *self)
{
  mark (self);
  describe (self);
}

/* --- class --- */

static void
jd_trend_chart_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  JdTrendChart *self = JD_TREND_CHART (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  cairo_t *cr;

  ensure_layout (self);
  if (self->layout == NULL)
    return;
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  jd_trend_layout_draw (self->layout, cr, jd_theme_get_palette (widget));
  cairo_destroy (cr);
}

static void
jd_trend_chart_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline,
                        int *natural_baseline)
{
  double scale = jd_theme_get_font_scale (widget);
  gboolean across = orientation == GTK_ORIENTATION_HORIZONTAL;

  /* With large type there is little room for anything, so the least grows less than the type. */
  *minimum = (int) ((across ? LEAST_WIDTH : LEAST_HEIGHT) * (1 + scale) / 2);
  *natural = (int) ((across ? WIDTH : HEIGHT) * scale);
}

static void
jd_trend_chart_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  drop_layout (JD_TREND_CHART (widget));
}

/* Font and size of type follow the desktop. */
static void
jd_trend_chart_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (jd_trend_chart_parent_class)->system_setting_changed (widget, setting);
  drop_layout (JD_TREND_CHART (widget));
  gtk_widget_queue_resize (widget);
}

static void
jd_trend_chart_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_LINE:
      g_value_set_int (value, jd_trend_chart_get_line (JD_TREND_CHART (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_trend_chart_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_LINE:
      jd_trend_chart_set_line (JD_TREND_CHART (object), g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_trend_chart_finalize (GObject *object)
{
  JdTrendChart *self = JD_TREND_CHART (object);

  g_clear_pointer (&self->layout, jd_trend_layout_free);
  g_clear_pointer (&self->figure, jd_trend_figure_free);

  G_OBJECT_CLASS (jd_trend_chart_parent_class)->finalize (object);
}

static void
jd_trend_chart_class_init (JdTrendChartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jd_trend_chart_get_property;
  object_class->set_property = jd_trend_chart_set_property;
  object_class->finalize = jd_trend_chart_finalize;
  widget_class->snapshot = jd_trend_chart_snapshot;
  widget_class->measure = jd_trend_chart_measure;
  widget_class->size_allocate = jd_trend_chart_size_allocate;
  widget_class->system_setting_changed = jd_trend_chart_system_setting_changed;

  properties[PROP_LINE] = g_param_spec_int (
    "line", NULL, NULL, 0, G_MAXINT, 0, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SIGNAL_ACTIVATED] = g_signal_new ("activated",
                                            G_TYPE_FROM_CLASS (klass),
                                            G_SIGNAL_RUN_LAST,
                                            0,
                                            NULL,
                                            NULL,
                                            NULL,
                                            G_TYPE_NONE,
                                            2,
                                            G_TYPE_INT,
                                            G_TYPE_INT);

  install_actions (widget_class);
  gtk_widget_class_set_css_name (widget_class, "trendchart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
jd_trend_chart_init (JdTrendChart *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->spot = JD_TREND_NOWHERE;
  self->hover = JD_TREND_NOWHERE;
  gtk_widget_set_focusable (widget, TRUE);
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (drop_layout), NULL);
  g_signal_connect (self, "notify::has-focus", G_CALLBACK (focus_changed_cb), NULL);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (pointer_moved_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (pointer_left_cb), self);
  gtk_widget_add_controller (widget, motion);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (clicked_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
  jd_theme_watch (widget);
  gtk_accessible_update_property (
    GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Scores over time"), -1);
}

/* Returns: (transfer none) (nullable): what is shown */
const JdTrendFigure *
jd_trend_chart_get_figure (JdTrendChart *self)
{
  g_return_val_if_fail (JD_IS_TREND_CHART (self), NULL);
  return self->figure;
}

/* Shows @figure (transfer full) (nullable); what stood where there is no point any more stands nowhere. */
void
jd_trend_chart_set_figure (JdTrendChart *self, JdTrendFigure *figure)
{
  g_return_if_fail (JD_IS_TREND_CHART (self));

  g_clear_pointer (&self->layout, jd_trend_layout_free);
  g_clear_pointer (&self->figure, jd_trend_figure_free);
  self->figure = figure;
  self->hover = JD_TREND_NOWHERE;
  if (self->spot.line >= (int) count_lines (self) || self->spot.date >= count_stops (self))
    self->spot = JD_TREND_NOWHERE;
  if (self->line >= (int) count_lines (self))
    jd_trend_chart_set_line (self, 0);
  describe (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

int
jd_trend_chart_get_line (JdTrendChart *self)
{
  g_return_val_if_fail (JD_IS_TREND_CHART (self), 0);
  return self->line;
}

/* Lets @line stand out. */
void
jd_trend_chart_set_line (JdTrendChart *self, int line)
{
  g_return_if_fail (JD_IS_TREND_CHART (self) && line >= 0);

  if (self->line == line)
    return;
  self->line = line;
  mark (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LINE]);
}

/* The point that the keys stand on, or JD_TREND_NOWHERE. */
JdTrendSpot
jd_trend_chart_get_spot (JdTrendChart *self)
{
  g_return_val_if_fail (JD_IS_TREND_CHART (self), JD_TREND_NOWHERE);
  return self->spot;
}

/* The numbers of the chart in words, or those of the point that the keys stand on. Returns: (transfer full) */
char *
jd_trend_chart_dup_description (JdTrendChart *self)
{
  g_return_val_if_fail (JD_IS_TREND_CHART (self), NULL);

  if (self->figure == NULL)
    return g_strdup ("");
  if (is_somewhere (self->spot) && gtk_widget_has_focus (GTK_WIDGET (self)))
    return jd_trend_figure_dup_spot_text (self->figure, self->spot);
  return jd_trend_figure_dup_description (self->figure);
}
