/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-radar-view.h"

#include <glib/gi18n-lib.h>

#include "jd-radar-figure.h"
#include "jd-radar-tooltip.h"
#include "jd-theme.h"

#define SMALLEST 160
#define COMPACT  260
#define SPACIOUS 420
#define NO_AXIS  (-1)

struct _JdRadarView
{
  GtkWidget parent_instance;

  JdViewer *viewer;
  GSignalGroup *viewer_signals;
  JdRadarMode mode;
  gboolean compact;

  JdRadarFigure *figure; /* what is shown now; NULL where there is nothing to show */
  JdRadarLayout *layout; /* of the figure at the present size; NULL: to be made */
  gboolean stale;        /* the model went on while nobody looked */
  int axis;              /* where the keys stand */
  int hover;             /* where the pointer stands */
};

enum
{
  PROP_0,
  PROP_VIEWER,
  PROP_MODE,
  PROP_COMPACT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ENUM_TYPE (JdRadarMode,
                    jd_radar_mode,
                    G_DEFINE_ENUM_VALUE (JD_RADAR_MODE_FUNCTIONS, "functions"),
                    G_DEFINE_ENUM_VALUE (JD_RADAR_MODE_ROLES, "roles"))

G_DEFINE_FINAL_TYPE (JdRadarView, jd_radar_view, GTK_TYPE_WIDGET)

static guint
count_axes (JdRadarView *self)
{
  return self->figure != NULL ? jd_radar_figure_get_data (self->figure)->n_axes : 0;
}

/* The role that an axis leads to: itself, or the first of its function. */
static JdRole *
get_axis_role (JdRadarView *self, guint axis)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (self->viewer);

  if (self->mode == JD_RADAR_MODE_FUNCTIONS)
    axis = jd_function_get_first_role (jd_catalogue_get_function (catalogue, axis));
  return jd_catalogue_get_role (catalogue, axis);
}

static int
get_role_axis (JdRadarView *self)
{
  JdRole *role = self->viewer != NULL ? jd_viewer_get_role (self->viewer) : NULL;

  if (role == NULL)
    return NO_AXIS;
  return self->mode == JD_RADAR_MODE_FUNCTIONS ? (int) jd_function_get_index (jd_role_get_function (role))
                                               : (int) jd_role_get_index (role);
}

/* Marks where the pointer is, or else the keys, or else the role that is selected everywhere. */
static void
mark_axis (JdRadarView *self)
{
  int axis = self->hover;

  if (axis == NO_AXIS && gtk_widget_has_focus (GTK_WIDGET (self)))
    axis = self->axis;
  if (axis == NO_AXIS)
    axis = get_role_axis (self);
  if (self->layout != NULL && jd_radar_layout_set_hover (self->layout, axis))
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* There are no live announcements in GTK 4.8: the description follows the keys instead. */
static void
describe (JdRadarView *self)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (self);
  g_autofree char *description = jd_radar_view_dup_description (self);

  gtk_accessible_update_property (accessible, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

static JdRadarFigure *
make_figure (JdRadarView *self)
{
  JdRadarPlan plan = {
    .axes = self->mode == JD_RADAR_MODE_ROLES ? JD_RADAR_BY_ROLE : JD_RADAR_BY_FUNCTION,
  };

  if (self->viewer == NULL || jd_viewer_get_maturity (self->viewer) == NULL)
    return NULL;
  plan.project = jd_viewer_get_project (self->viewer);
  plan.language = jd_viewer_get_language (self->viewer);
  plan.design = jd_viewer_get_current (self->viewer);
  plan.maturity = jd_viewer_get_maturity (self->viewer);
  plan.target = jd_viewer_get_target (self->viewer);
  return jd_radar_figure_new (&plan);
}

/* Takes the numbers from the model; paints only where they are others than before. */
static void
refresh (JdRadarView *self)
{
  g_autoptr (JdRadarFigure) figure = NULL;

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    {
      self->stale = TRUE;
      return;
    }
  self->stale = FALSE;
  figure = make_figure (self);
  if (figure != NULL && self->figure != NULL && jd_radar_figure_equal (figure, self->figure))
    return;

  g_clear_pointer (&self->figure, jd_radar_figure_free);
  self->figure = g_steal_pointer (&figure);
  g_clear_pointer (&self->layout, jd_radar_layout_free);
  if (self->axis >= (int) count_axes (self))
    self->axis = NO_AXIS;
  self->hover = NO_AXIS;
  describe (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
ensure_layout (JdRadarView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  JdRadarData data;

  if (self->layout != NULL || self->figure == NULL)
    return;
  data = *jd_radar_figure_get_data (self->figure);
  data.title = NULL; /* the page around the chart says them */
  data.rule = NULL;
  data.compact = self->compact;
  data.font_scale = jd_theme_get_font_scale (widget);
  self->layout = jd_radar_layout_new (gtk_widget_get_pango_context (widget),
                                      &data,
                                      gtk_widget_get_width (widget),
                                      gtk_widget_get_height (widget));
  jd_radar_layout_set_cache_scale (self->layout, gtk_widget_get_scale_factor (widget));
  mark_axis (self);
}

static void
activate_axis (JdRadarView *self, int axis)
{
  if (axis != NO_AXIS && axis < (int) count_axes (self))
    jd_viewer_select_only (self->viewer, get_axis_role (self, axis));
}

static int
find_axis (JdRadarView *self, double x, double y)
{
  ensure_layout (self);
  return self->layout != NULL ? jd_radar_layout_hit (self->layout, x, y) : NO_AXIS;
}

static void
pointer_moved_cb (JdRadarView *self, double x, double y)
{
  self->hover = find_axis (self, x, y);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), self->hover != NO_AXIS ? "pointer" : NULL);
  mark_axis (self);
}

static void
pointer_left_cb (JdRadarView *self)
{
  self->hover = NO_AXIS;
  mark_axis (self);
}

static void
clicked_cb (JdRadarView *self, int n_press, double x, double y)
{
  int axis = find_axis (self, x, y);

  gtk_widget_grab_focus (GTK_WIDGET (self));
  self->axis = axis;
  activate_axis (self, axis);
}

static gboolean
key_pressed_cb (JdRadarView *self, guint keyval, guint keycode, GdkModifierType state)
{
  int n_axes = count_axes (self);
  int axis = self->axis != NO_AXIS ? self->axis : get_role_axis (self);

  if (n_axes == 0 || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SHIFT_MASK | GDK_SUPER_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  switch (keyval)
    {
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      axis = (axis + 1) % n_axes;
      break;
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      axis = axis <= 0 ? n_axes - 1 : axis - 1;
      break;
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      axis = 0;
      break;
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      axis = n_axes - 1;
      break;
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_ISO_Enter:
    case GDK_KEY_space:
      activate_axis (self, self->axis);
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
  jd_radar_view_set_axis (self, axis);
  return GDK_EVENT_STOP;
}

static void
focus_changed_cb (JdRadarView *self)
{
  mark_axis (self);
  describe (self);
}

static gboolean
query_tooltip_cb (JdRadarView *self, int x, int y, gboolean by_keys, GtkTooltip *tooltip)
{
  int axis = by_keys ? self->axis : find_axis (self, x, y);
  g_autofree char *text = NULL;

  if (axis == NO_AXIS || self->figure == NULL)
    return FALSE;
  text = jd_radar_dup_tooltip (self->viewer, self->mode == JD_RADAR_MODE_ROLES, axis);
  gtk_tooltip_set_markup (tooltip, text);
  return TRUE;
}

static void
jd_radar_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  JdRadarView *self = JD_RADAR_VIEW (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  cairo_t *cr;

  ensure_layout (self);
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
  *minimum = SMALLEST;
  *natural = JD_RADAR_VIEW (widget)->compact ? COMPACT : SPACIOUS;
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
}

static void
jd_radar_view_map (GtkWidget *widget)
{
  JdRadarView *self = JD_RADAR_VIEW (widget);

  GTK_WIDGET_CLASS (jd_radar_view_parent_class)->map (widget);
  if (self->stale)
    refresh (self);
}

static void
jd_radar_view_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  JdRadarView *self = JD_RADAR_VIEW (object);

  switch (prop_id)
    {
    case PROP_VIEWER:
      g_value_set_object (value, self->viewer);
      break;
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
    case PROP_VIEWER:
      jd_radar_view_set_viewer (self, g_value_get_object (value));
      break;
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
jd_radar_view_dispose (GObject *object)
{
  JdRadarView *self = JD_RADAR_VIEW (object);

  g_clear_object (&self->viewer_signals);
  g_clear_object (&self->viewer);

  G_OBJECT_CLASS (jd_radar_view_parent_class)->dispose (object);
}

static void
jd_radar_view_finalize (GObject *object)
{
  JdRadarView *self = JD_RADAR_VIEW (object);

  g_clear_pointer (&self->layout, jd_radar_layout_free);
  g_clear_pointer (&self->figure, jd_radar_figure_free);

  G_OBJECT_CLASS (jd_radar_view_parent_class)->finalize (object);
}

static void
jd_radar_view_class_init (JdRadarViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = jd_radar_view_get_property;
  object_class->set_property = jd_radar_view_set_property;
  object_class->dispose = jd_radar_view_dispose;
  object_class->finalize = jd_radar_view_finalize;
  widget_class->snapshot = jd_radar_view_snapshot;
  widget_class->measure = jd_radar_view_measure;
  widget_class->size_allocate = jd_radar_view_size_allocate;
  widget_class->system_setting_changed = jd_radar_view_system_setting_changed;
  widget_class->map = jd_radar_view_map;

  properties[PROP_VIEWER] = g_param_spec_object ("viewer", NULL, NULL, JD_TYPE_VIEWER, flags);
  properties[PROP_MODE]
    = g_param_spec_enum ("mode", NULL, NULL, JD_TYPE_RADAR_MODE, JD_RADAR_MODE_FUNCTIONS, flags);
  properties[PROP_COMPACT] = g_param_spec_boolean ("compact", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "radar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
add_controllers (JdRadarView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_swapped (motion, "motion", G_CALLBACK (pointer_moved_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (pointer_left_cb), self);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (clicked_cb), self);
  gtk_widget_add_controller (widget, motion);
  gtk_widget_add_controller (widget, keys);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
}

static void
jd_radar_view_init (JdRadarView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->axis = NO_AXIS;
  self->hover = NO_AXIS;
  self->viewer_signals = g_signal_group_new (JD_TYPE_VIEWER);
  g_signal_group_connect_swapped (self->viewer_signals, "changed", G_CALLBACK (refresh), self);
  g_signal_group_connect_swapped (self->viewer_signals, "selection-changed", G_CALLBACK (mark_axis), self);

  gtk_widget_set_focusable (widget, TRUE);
  gtk_widget_set_has_tooltip (widget, TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
  g_signal_connect (self, "notify::has-focus", G_CALLBACK (focus_changed_cb), NULL);
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (drop_layout), NULL);
  add_controllers (self);
  jd_theme_watch (widget);
  gtk_accessible_update_property (
    GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Radar chart"), -1);
}

/* Returns: (transfer none) (nullable) */
JdViewer *
jd_radar_view_get_viewer (JdRadarView *self)
{
  g_return_val_if_fail (JD_IS_RADAR_VIEW (self), NULL);
  return self->viewer;
}

void
jd_radar_view_set_viewer (JdRadarView *self, JdViewer *viewer)
{
  g_return_if_fail (JD_IS_RADAR_VIEW (self));

  if (!g_set_object (&self->viewer, viewer))
    return;
  g_signal_group_set_target (self->viewer_signals, viewer);
  refresh (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VIEWER]);
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
  self->axis = NO_AXIS;
  refresh (self);
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

/* The axis that the keys stand on, or -1. */
int
jd_radar_view_get_axis (JdRadarView *self)
{
  g_return_val_if_fail (JD_IS_RADAR_VIEW (self), NO_AXIS);
  return self->axis;
}

/* Puts the keys on @axis; -1 for none. */
void
jd_radar_view_set_axis (JdRadarView *self, int axis)
{
  g_return_if_fail (JD_IS_RADAR_VIEW (self) && axis < (int) count_axes (self));

  self->axis = MAX (axis, NO_AXIS);
  mark_axis (self);
  describe (self);
}

/* The numbers of the chart in words, or those of the axis that the keys stand on. Returns: (transfer full) */
char *
jd_radar_view_dup_description (JdRadarView *self)
{
  g_return_val_if_fail (JD_IS_RADAR_VIEW (self), NULL);

  if (self->figure == NULL)
    return g_strdup ("");
  if (self->axis != NO_AXIS && gtk_widget_has_focus (GTK_WIDGET (self)))
    return jd_radar_figure_dup_axis_description (self->figure, self->axis);
  return jd_radar_figure_dup_description (self->figure);
}
