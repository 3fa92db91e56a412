/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-cycle-chart.h"

#include <glib/gi18n-lib.h>

#include "jd-role-drag.h"
#include "jd-theme.h"

#define LEAST_WIDTH  380
#define LEAST_HEIGHT 300
#define WIDTH        700
#define HEIGHT       520

struct _JdCycleChart
{
  GtkWidget parent_instance;

  JdCycleFigure *figure; /* NULL: nothing to show */
  JdCycleLayout *layout; /* of the figure at the present size; NULL: to be made */
  int chosen;            /* function that is selected everywhere, or -1 */
  JdCycleSpot spot;      /* where the keys stand */
  JdCycleSpot hover;     /* where the pointer stands */
};

enum
{
  SIGNAL_ACTIVATED,
  SIGNAL_DROPPED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JdCycleChart, jd_cycle_chart, GTK_TYPE_WIDGET)

/* What the keys go through: the tiles, then the loops. */
static int
count_spots (JdCycleChart *self)
{
  return self->figure != NULL ? (int) jd_cycle_figure_get_data (self->figure)->n_tiles + JD_CYCLE_N_LOOPS : 0;
}

static int
get_place (JdCycleChart *self)
{
  switch (self->spot.part)
    {
    case JD_CYCLE_PART_TILE:
      return (int) self->spot.index;
    case JD_CYCLE_PART_LOOP:
      return (int) (jd_cycle_figure_get_data (self->figure)->n_tiles + self->spot.index);
    case JD_CYCLE_PART_NONE:
    default:
      return -1;
    }
}

static JdCycleSpot
get_spot_at (JdCycleChart *self, int place)
{
  guint n_tiles = jd_cycle_figure_get_data (self->figure)->n_tiles;

  if ((guint) place < n_tiles)
    return (JdCycleSpot){ JD_CYCLE_PART_TILE, (guint) place };
  return (JdCycleSpot){ JD_CYCLE_PART_LOOP, (guint) place - n_tiles };
}

static void
mark (JdCycleChart *self)
{
  JdCycleSpot spot = self->hover;
  gboolean is_new;

  if (spot.part == JD_CYCLE_PART_NONE && gtk_widget_has_focus (GTK_WIDGET (self)))
    spot = self->spot;
  if (self->layout == NULL)
    return;
  is_new = jd_cycle_layout_set_spot (self->layout, spot);
  is_new |= jd_cycle_layout_set_chosen (self->layout, self->chosen);
  if (is_new)
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* There are no live announcements in GTK 4.8: the description follows the keys instead. */
static void
describe (JdCycleChart *self)
{
  g_autofree char *description = jd_cycle_chart_dup_description (self);

  gtk_accessible_update_property (
    GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

static void
ensure_layout (JdCycleChart *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  JdCycleData data;

  if (self->layout != NULL || self->figure == NULL)
    return;
  data = *jd_cycle_figure_get_data (self->figure);
  data.title = NULL; /* the page around the picture says them */
  data.rule = NULL;
  data.font_scale = jd_theme_get_font_scale (widget);
  self->layout = jd_cycle_layout_new (gtk_widget_get_pango_context (widget),
                                      &data,
                                      gtk_widget_get_width (widget),
                                      gtk_widget_get_height (widget));
  mark (self);
}

static void
drop_layout (JdCycleChart *self)
{
  g_clear_pointer (&self->layout, jd_cycle_layout_free);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* --- keys --- */

static void
go_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  JdCycleChart *self = JD_CYCLE_CHART (widget);
  int n = count_spots (self);
  int place = get_place (self);

  if (n == 0)
    return;
  if (g_str_equal (action, "cycle.first"))
    place = 0;
  else if (g_str_equal (action, "cycle.last"))
    place = n - 1;
  else if (g_str_equal (action, "cycle.next"))
    place = (place + 1) % n;
  else
    place = place <= 0 ? n - 1 : place - 1;
  self->hover = JD_CYCLE_NOWHERE;
  self->spot = get_spot_at (self, place);
  mark (self);
  describe (self);
}

static void
activate (JdCycleChart *self, JdCycleSpot spot)
{
  if (spot.part != JD_CYCLE_PART_NONE)
    g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0, (int) spot.part, (int) spot.index);
}

static void
activate_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  activate (JD_CYCLE_CHART (widget), JD_CYCLE_CHART (widget)->spot);
}

/* Actions "cycle.next", "previous", "first", "last" and "activate", with their keys. */
static void
install_actions (GtkWidgetClass *klass)
{
  static const struct
  {
    guint key;
    const char *action;
  } keys[] = {
    { GDK_KEY_Right, "cycle.next" },         { GDK_KEY_KP_Right, "cycle.next" },
    { GDK_KEY_Down, "cycle.next" },          { GDK_KEY_KP_Down, "cycle.next" },
    { GDK_KEY_Left, "cycle.previous" },      { GDK_KEY_KP_Left, "cycle.previous" },
    { GDK_KEY_Up, "cycle.previous" },        { GDK_KEY_KP_Up, "cycle.previous" },
    { GDK_KEY_Home, "cycle.first" },         { GDK_KEY_KP_Home, "cycle.first" },
    { GDK_KEY_End, "cycle.last" },           { GDK_KEY_KP_End, "cycle.last" },
    { GDK_KEY_Return, "cycle.activate" },    { GDK_KEY_KP_Enter, "cycle.activate" },
    { GDK_KEY_ISO_Enter, "cycle.activate" }, { GDK_KEY_space, "cycle.activate" },
  };
  static const char *const moves[] = { "cycle.next", "cycle.previous", "cycle.first", "cycle.last" };

  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    gtk_widget_class_install_action (klass, moves[i], NULL, go_cb);
  gtk_widget_class_install_action (klass, "cycle.activate", NULL, activate_cb);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (klass, keys[i].key, 0, keys[i].action, NULL);
}

/* --- pointer --- */

static JdCycleSpot
find_spot (JdCycleChart *self, double x, double y)
{
  ensure_layout (self);
  return self->layout != NULL ? jd_cycle_layout_hit (self->layout, x, y) : JD_CYCLE_NOWHERE;
}

static void
pointer_moved_cb (JdCycleChart *self, double x, double y)
{
  self->hover = find_spot (self, x, y);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self),
                                   self->hover.part != JD_CYCLE_PART_NONE ? "pointer" : NULL);
  mark (self);
}

static void
pointer_left_cb (JdCycleChart *self)
{
  self->hover = JD_CYCLE_NOWHERE;
  mark (self);
}

static void
clicked_cb (JdCycleChart *self, int n_press, double x, double y)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  self->spot = find_spot (self, x, y);
  describe (self);
  activate (self, self->spot);
}

static gboolean
query_tooltip_cb (JdCycleChart *self, int x, int y, gboolean by_keys, GtkTooltip *tooltip)
{
  JdCycleSpot spot = by_keys ? self->spot : find_spot (self, x, y);
  g_autofree char *text = NULL;

  if (spot.part == JD_CYCLE_PART_NONE || self->figure == NULL)
    return FALSE;
  text = jd_cycle_figure_dup_spot_text (self->figure, spot);
  gtk_tooltip_set_text (tooltip, text);
  return TRUE;
}

static void
focus_changed_cb (JdCycleChart *self)
{
  mark (self);
  describe (self);
}

/* --- dropping --- */

static int
find_loop (JdCycleChart *self, double x, double y)
{
  JdCycleSpot spot = find_spot (self, x, y);

  return spot.part == JD_CYCLE_PART_LOOP ? (int) spot.index : -1;
}

static void
show_drop (JdCycleChart *self, int loop)
{
  if (self->layout != NULL && jd_cycle_layout_set_drop (self->layout, loop))
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

static GdkDragAction
held_over_cb (JdCycleChart *self, double x, double y)
{
  int loop = find_loop (self, x, y);

  show_drop (self, loop);
  return loop >= 0 ? GDK_ACTION_MOVE : 0;
}

static void
held_away_cb (JdCycleChart *self)
{
  show_drop (self, -1);
}

static gboolean
dropped_cb (JdCycleChart *self, const GValue *value, double x, double y)
{
  int loop = find_loop (self, x, y);

  show_drop (self, -1);
  if (loop < 0)
    return FALSE;
  g_signal_emit (self, signals[SIGNAL_DROPPED], 0, loop, g_value_get_boxed (value));
  return TRUE;
}

/* --- class --- */

static void
jd_cycle_chart_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  JdCycleChart *self = JD_CYCLE_CHART (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  cairo_t *cr;

  ensure_layout (self);
  if (self->layout == NULL)
    return;
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  jd_cycle_layout_draw (self->layout, cr, jd_theme_get_palette (widget));
  cairo_destroy (cr);
}

static void
jd_cycle_chart_measure (GtkWidget *widget,
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
jd_cycle_chart_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  drop_layout (JD_CYCLE_CHART (widget));
}

/* Font and size of type follow the desktop. */
static void
jd_cycle_chart_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (jd_cycle_chart_parent_class)->system_setting_changed (widget, setting);
  drop_layout (JD_CYCLE_CHART (widget));
  gtk_widget_queue_resize (widget);
}

static void
jd_cycle_chart_finalize (GObject *object)
{
  JdCycleChart *self = JD_CYCLE_CHART (object);

  g_clear_pointer (&self->layout, jd_cycle_layout_free);
  g_clear_pointer (&self->figure, jd_cycle_figure_free);

  G_OBJECT_CLASS (jd_cycle_chart_parent_class)->finalize (object);
}

static void
jd_cycle_chart_class_init (JdCycleChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = jd_cycle_chart_finalize;
  widget_class->snapshot = jd_cycle_chart_snapshot;
  widget_class->measure = jd_cycle_chart_measure;
  widget_class->size_allocate = jd_cycle_chart_size_allocate;
  widget_class->system_setting_changed = jd_cycle_chart_system_setting_changed;

  signals[SIGNAL_ACTIVATED] = g_signal_new (
    "activated", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_INT);
  signals[SIGNAL_DROPPED] = g_signal_new (
    "dropped", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_INT, JD_TYPE_ROLE_DRAG);

  install_actions (widget_class);
  gtk_widget_class_set_css_name (widget_class, "cyclechart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
listen (JdCycleChart *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkDropTarget *target = gtk_drop_target_new (JD_TYPE_ROLE_DRAG, GDK_ACTION_MOVE | GDK_ACTION_COPY);

  g_signal_connect_swapped (motion, "motion", G_CALLBACK (pointer_moved_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (pointer_left_cb), self);
  gtk_widget_add_controller (widget, motion);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (clicked_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
  g_signal_connect_swapped (target, "motion", G_CALLBACK (held_over_cb), self);
  g_signal_connect_swapped (target, "leave", G_CALLBACK (held_away_cb), self);
  g_signal_connect_swapped (target, "drop", G_CALLBACK (dropped_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (target));
}

static void
jd_cycle_chart_init (JdCycleChart *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->chosen = -1;
  self->spot = JD_CYCLE_NOWHERE;
  self->hover = JD_CYCLE_NOWHERE;
  gtk_widget_set_focusable (widget, TRUE);
  gtk_widget_set_has_tooltip (widget, TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (drop_layout), NULL);
  g_signal_connect (self, "notify::has-focus", G_CALLBACK (focus_changed_cb), NULL);
  listen (self);
  jd_theme_watch (widget);
  gtk_accessible_update_property (
    GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Execution cycle"), -1);
}

/* Shows @figure (transfer full) (nullable); what the keys stood on where there is nothing any more they leave. */
void
jd_cycle_chart_set_figure (JdCycleChart *self, JdCycleFigure *figure)
{
  g_return_if_fail (JD_IS_CYCLE_CHART (self));

  g_clear_pointer (&self->layout, jd_cycle_layout_free);
  g_clear_pointer (&self->figure, jd_cycle_figure_free);
  self->figure = figure;
  self->hover = JD_CYCLE_NOWHERE;
  if (figure == NULL
      || (self->spot.part == JD_CYCLE_PART_TILE
          && self->spot.index >= jd_cycle_figure_get_data (figure)->n_tiles))
    self->spot = JD_CYCLE_NOWHERE;
  describe (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Marks the function at @tile as the one that is selected everywhere; -1 for none. */
void
jd_cycle_chart_set_chosen (JdCycleChart *self, int tile)
{
  g_return_if_fail (JD_IS_CYCLE_CHART (self));

  self->chosen = tile;
  mark (self);
}

/* What the keys stand on. */
JdCycleSpot
jd_cycle_chart_get_spot (JdCycleChart *self)
{
  g_return_val_if_fail (JD_IS_CYCLE_CHART (self), JD_CYCLE_NOWHERE);
  return self->spot;
}

/* The picture in words, or what the keys stand on. Returns: (transfer full) */
char *
jd_cycle_chart_dup_description (JdCycleChart *self)
{
  g_return_val_if_fail (JD_IS_CYCLE_CHART (self), NULL);

  if (self->figure == NULL)
    return g_strdup ("");
  if (self->spot.part != JD_CYCLE_PART_NONE && gtk_widget_has_focus (GTK_WIDGET (self)))
    return jd_cycle_figure_dup_spot_text (self->figure, self->spot);
  return jd_cycle_figure_dup_description (self->figure);
}
