/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The axis that pointer or keys stand on: marking it, saying what stands there, going to its role. */
#include "jd-radar-tooltip.h"
#include "jd-radar-view-private.h"

#define NO_AXIS JD_RADAR_NO_AXIS

static int
count_axes (JdRadarView *self)
{
  return self->figure != NULL ? (int) jd_radar_figure_get_data (self->figure)->n_axes : 0;
}

/* The role that an axis leads to: itself, or the first of its function. */
static JdRole *
get_axis_role (JdRadarView *self, guint axis)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (jd_view_get_viewer (JD_VIEW (self)));

  if (self->mode == JD_RADAR_MODE_FUNCTIONS)
    axis = jd_function_get_first_role (jd_catalogue_get_function (catalogue, axis));
  return jd_catalogue_get_role (catalogue, axis);
}

static int
get_role_axis (JdRadarView *self)
{
  JdViewer *viewer = jd_view_get_viewer (JD_VIEW (self));
  JdRole *role = viewer != NULL ? jd_viewer_get_role (viewer) : NULL;

  if (role == NULL)
    return NO_AXIS;
  return self->mode == JD_RADAR_MODE_FUNCTIONS ? (int) jd_function_get_index (jd_role_get_function (role))
                                               : (int) jd_role_get_index (role);
}

/* Marks where the pointer is, or else the keys, or else the role that is selected everywhere. */
void
jd_radar_view_mark_axis (JdRadarView *self)
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
void
jd_radar_view_describe (JdRadarView *self)
{
  g_autofree char *description = jd_radar_view_dup_description (self);

  gtk_accessible_update_property (
    GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

/* The figure is another one: what stood on an axis that is gone stands on none. */
void
jd_radar_view_check_axis (JdRadarView *self)
{
  if (self->axis >= count_axes (self))
    self->axis = NO_AXIS;
  self->hover = NO_AXIS;
}

/* --- keys --- */

static void
go_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  JdRadarView *self = JD_RADAR_VIEW (widget);
  int n_axes = count_axes (self);
  int axis = self->axis != NO_AXIS ? self->axis : get_role_axis (self);

  if (n_axes == 0)
    return;
  if (g_str_equal (action, "radar.first"))
    axis = 0;
  else if (g_str_equal (action, "radar.last"))
    axis = n_axes - 1;
  else if (g_str_equal (action, "radar.next"))
    axis = (axis + 1) % n_axes;
  else
    axis = axis <= 0 ? n_axes - 1 : axis - 1;
  jd_radar_view_set_axis (self, axis);
}

static void
activate_axis (JdRadarView *self, int axis)
{
  if (axis != NO_AXIS && axis < count_axes (self))
    jd_viewer_select_only (jd_view_get_viewer (JD_VIEW (self)), get_axis_role (self, axis));
}

static void
activate_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  activate_axis (JD_RADAR_VIEW (widget), JD_RADAR_VIEW (widget)->axis);
}

/* Actions "radar.next", "previous", "first", "last" (axis, clockwise) and "activate", with their keys. */
void
jd_radar_view_install_actions (GtkWidgetClass *klass)
{
  static const struct
  {
    guint key;
    const char *action;
  } keys[] = {
    { GDK_KEY_Right, "radar.next" },         { GDK_KEY_KP_Right, "radar.next" },
    { GDK_KEY_Down, "radar.next" },          { GDK_KEY_KP_Down, "radar.next" },
    { GDK_KEY_Left, "radar.previous" },      { GDK_KEY_KP_Left, "radar.previous" },
    { GDK_KEY_Up, "radar.previous" },        { GDK_KEY_KP_Up, "radar.previous" },
    { GDK_KEY_Home, "radar.first" },         { GDK_KEY_KP_Home, "radar.first" },
    { GDK_KEY_End, "radar.last" },           { GDK_KEY_KP_End, "radar.last" },
    { GDK_KEY_Return, "radar.activate" },    { GDK_KEY_KP_Enter, "radar.activate" },
    { GDK_KEY_ISO_Enter, "radar.activate" }, { GDK_KEY_space, "radar.activate" },
  };

  gtk_widget_class_install_action (klass, "radar.next", NULL, go_cb);
  gtk_widget_class_install_action (klass, "radar.previous", NULL, go_cb);
  gtk_widget_class_install_action (klass, "radar.first", NULL, go_cb);
  gtk_widget_class_install_action (klass, "radar.last", NULL, go_cb);
  gtk_widget_class_install_action (klass, "radar.activate", NULL, activate_cb);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (klass, keys[i].key, 0, keys[i].action, NULL);
}

/* --- pointer --- */

static int
find_axis (JdRadarView *self, double x, double y)
{
  jd_radar_view_ensure_layout (self);
  return self->layout != NULL ? jd_radar_layout_hit (self->layout, x, y) : NO_AXIS;
}

static void
pointer_moved_cb (JdRadarView *self, double x, double y)
{
  self->hover = find_axis (self, x, y);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), self->hover != NO_AXIS ? "pointer" : NULL);
  jd_radar_view_mark_axis (self);
}

static void
pointer_left_cb (JdRadarView *self)
{
  self->hover = NO_AXIS;
  jd_radar_view_mark_axis (self);
}

static void
clicked_cb (JdRadarView *self, int n_press, double x, double y)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  self->axis = find_axis (self, x, y);
  activate_axis (self, self->axis);
}

static gboolean
query_tooltip_cb (JdRadarView *self, int x, int y, gboolean by_keys, GtkTooltip *tooltip)
{
  int axis = by_keys ? self->axis : find_axis (self, x, y);
  g_autofree char *text = NULL;

  if (axis == NO_AXIS || self->figure == NULL)
    return FALSE;
  if (self->n_comparisons > 0)
    {
      text = jd_radar_figure_dup_axis_description (self->figure, (guint) axis);
      gtk_tooltip_set_text (tooltip, text);
    }
  else
    {
      text = jd_radar_dup_tooltip (
        jd_view_get_viewer (JD_VIEW (self)), self->mode == JD_RADAR_MODE_ROLES, (guint) axis);
      gtk_tooltip_set_markup (tooltip, text);
    }
  return TRUE;
}

static void
focus_changed_cb (JdRadarView *self)
{
  jd_radar_view_mark_axis (self);
  jd_radar_view_describe (self);
}

/* Listens to pointer and focus. */
void
jd_radar_view_init_axis (JdRadarView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->axis = NO_AXIS;
  self->hover = NO_AXIS;
  gtk_widget_set_focusable (widget, TRUE);
  gtk_widget_set_has_tooltip (widget, TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
  g_signal_connect (self, "notify::has-focus", G_CALLBACK (focus_changed_cb), NULL);

  g_signal_connect_swapped (motion, "motion", G_CALLBACK (pointer_moved_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (pointer_left_cb), self);
  gtk_widget_add_controller (widget, motion);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (clicked_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
}

/* --- public --- */

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
  g_return_if_fail (JD_IS_RADAR_VIEW (self) && axis < count_axes (self));

  self->axis = MAX (axis, NO_AXIS);
  jd_radar_view_mark_axis (self);
  jd_radar_view_describe (self);
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
