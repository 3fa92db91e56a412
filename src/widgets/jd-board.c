/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The class of the board: one card for every role, and what the viewer says about them. */
#include "jd-board-private.h"

#include <glib/gi18n-lib.h>

#define LEAST_WIDTH  560
#define LEAST_HEIGHT 380

enum
{
  PROP_0,
  PROP_SCALE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JdBoard, jd_board, JD_TYPE_VIEW)

JdRoleCard *
jd_board_get_nth_card (JdBoard *self, guint role_index)
{
  return g_ptr_array_index (self->cards, role_index);
}

static void
jd_board_measure (GtkWidget *widget,
                  GtkOrientation orientation,
                  int for_size,
                  int *minimum,
                  int *natural,
                  int *minimum_baseline,
                  int *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? LEAST_WIDTH : LEAST_HEIGHT;
}

/* The bar hangs from the middle of the upper edge, where the fewest cards are. */
static void
allocate_bar (JdBoard *self, int width)
{
  GtkWidget *bar = GTK_WIDGET (self->bar);
  int bar_width, bar_height;

  if (!gtk_widget_should_layout (bar))
    return;
  gtk_widget_measure (bar, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &bar_width, NULL, NULL);
  gtk_widget_measure (bar, GTK_ORIENTATION_VERTICAL, bar_width, NULL, &bar_height, NULL, NULL);
  gtk_widget_size_allocate (
    bar, &(GtkAllocation){ MAX ((width - bar_width) / 2, 0), 0, bar_width, bar_height }, -1);
}

static void
jd_board_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  JdBoard *self = JD_BOARD (widget);

  if (self->viewer != NULL && jd_viewer_get_project (self->viewer) != NULL)
    jd_board_arrange (self, width, height);
  if (self->bar != NULL)
    allocate_bar (self, width);
  if (self->menu != NULL)
    gtk_popover_present (GTK_POPOVER (self->menu));
}

static void
jd_board_set_focus_child (GtkWidget *widget, GtkWidget *child)
{
  GTK_WIDGET_CLASS (jd_board_parent_class)->set_focus_child (widget, child);
  if (JD_IS_ROLE_CARD (child))
    jd_board_take_focus (JD_BOARD (widget), JD_ROLE_CARD (child));
}

static void
jd_board_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  JdBoard *self = JD_BOARD (widget);

  GTK_WIDGET_CLASS (jd_board_parent_class)->system_setting_changed (widget, setting);
  if (setting == GTK_SYSTEM_SETTING_DISPLAY || setting == GTK_SYSTEM_SETTING_ICON_THEME)
    return;
  jd_board_forget_painter (self);
}

static void
jd_board_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  JdBoard *self = JD_BOARD (object);

  switch (prop_id)
    {
    case PROP_SCALE:
      g_value_set_double (value, self->scale);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_board_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  JdBoard *self = JD_BOARD (object);

  switch (prop_id)
    {
    case PROP_SCALE:
      jd_board_set_scale (self, g_value_get_double (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_board_dispose (GObject *object)
{
  JdBoard *self = JD_BOARD (object);

  jd_view_unfollow (JD_VIEW (self));
  jd_board_remove_cards (self);
  jd_board_dispose_scroll (self);
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  if (self->bar != NULL)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->bar)));
  g_clear_object (&self->actions);
  g_clear_pointer (&self->band.before, g_ptr_array_unref);
  jd_board_forget_ground (self);
  g_clear_pointer (&self->layout, jd_board_layout_free);
  g_clear_pointer (&self->painter, jd_card_painter_unref);
  self->viewer = NULL;

  G_OBJECT_CLASS (jd_board_parent_class)->dispose (object);
}

static void
jd_board_finalize (GObject *object)
{
  JdBoard *self = JD_BOARD (object);

  g_ptr_array_unref (self->cards);
  g_array_unref (self->flights);
  g_array_unref (self->places);
  g_string_free (self->typed, TRUE);

  G_OBJECT_CLASS (jd_board_parent_class)->finalize (object);
}

static void
jd_board_class_init (JdBoardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = jd_board_get_property;
  object_class->set_property = jd_board_set_property;
  object_class->dispose = jd_board_dispose;
  object_class->finalize = jd_board_finalize;
  widget_class->measure = jd_board_measure;
  widget_class->size_allocate = jd_board_size_allocate;
  widget_class->snapshot = jd_board_snapshot;
  widget_class->focus = jd_board_focus;
  widget_class->grab_focus = jd_board_grab_focus;
  widget_class->set_focus_child = jd_board_set_focus_child;
  widget_class->system_setting_changed = jd_board_system_setting_changed;
  jd_board_install_follow (JD_VIEW_CLASS (klass));

  properties[PROP_SCALE] = g_param_spec_double ("scale", NULL, NULL, 0.25, 8, 1, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "board");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_BOX);
}

static void
jd_board_init (JdBoard *self)
{
  self->scale = 1;
  self->cards = g_ptr_array_new ();
  self->places = g_array_new (FALSE, FALSE, sizeof (JdBoardCard));
  self->flights = g_array_new (FALSE, FALSE, sizeof (JdBoardFlight));
  self->typed = g_string_new (NULL);
  self->pressed_card = -1;
  self->layout_stale = TRUE;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Board"),
                                  GTK_ACCESSIBLE_PROPERTY_MULTI_SELECTABLE,
                                  TRUE,
                                  -1);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  jd_board_init_follow (self);
  jd_board_init_scroll (self);
  jd_board_init_pointer (self);
  jd_board_init_drag (self);
  jd_board_init_keys (self);
  jd_board_init_actions (self);
}

/* Returns: (transfer floating) */
GtkWidget *
jd_board_new (void)
{
  return g_object_new (JD_TYPE_BOARD, NULL);
}

/* The size of type and of all that goes with it, against the normal one. */
double
jd_board_get_scale (JdBoard *self)
{
  g_return_val_if_fail (JD_IS_BOARD (self), 1);
  return self->scale;
}

void
jd_board_set_scale (JdBoard *self, double scale)
{
  g_return_if_fail (JD_IS_BOARD (self) && scale > 0);

  if (self->scale == scale)
    return;
  self->scale = scale;
  jd_board_forget_painter (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SCALE]);
}

/* The card of @role. Returns: (transfer none) (nullable): NULL where the board shows no design */
GtkWidget *
jd_board_get_card (JdBoard *self, JdRole *role)
{
  guint index;

  g_return_val_if_fail (JD_IS_BOARD (self) && JD_IS_ROLE (role), NULL);

  index = jd_role_get_index (role);
  return index < self->cards->len ? g_ptr_array_index (self->cards, index) : NULL;
}
