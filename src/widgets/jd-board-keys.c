/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the keys do on the board. Letters that begin a code of the catalogue go to the role; the rest are acts. */
#include "jd-board-private.h"

#include "jd-level-keys.h"

#define MODIFIERS (GDK_SHIFT_MASK | GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)

static gboolean
get_direction (guint keyval, GtkDirectionType *direction)
{
  switch (keyval)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      *direction = GTK_DIR_LEFT;
      return TRUE;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      *direction = GTK_DIR_RIGHT;
      return TRUE;
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      *direction = GTK_DIR_UP;
      return TRUE;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      *direction = GTK_DIR_DOWN;
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
press_while_moving (JdBoard *self, guint keyval)
{
  GtkDirectionType direction;

  if (keyval == GDK_KEY_Escape)
    jd_board_end_move (self);
  else if (self->mode != JD_BOARD_CARRYING)
    return GDK_EVENT_PROPAGATE;
  else if (get_direction (keyval, &direction))
    jd_board_carry (self, direction);
  else if (keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter || keyval == GDK_KEY_space)
    jd_board_drop (self);
  else if (keyval == GDK_KEY_Tab || keyval == GDK_KEY_ISO_Left_Tab)
    {
      jd_board_end_move (self);
      return GDK_EVENT_PROPAGATE;
    }
  return GDK_EVENT_STOP;
}

/* With Shift the outsourced side of a role that is done both ways is meant. */
static gboolean
press_digit (JdBoard *self, int digit, GdkModifierType modifiers)
{
  if ((modifiers & ~GDK_SHIFT_MASK) || digit < 1 || digit > 5)
    return GDK_EVENT_PROPAGATE;
  jd_board_set_level (
    self, modifiers & GDK_SHIFT_MASK ? JD_SIDE_OUTSOURCE : JD_SIDE_INSOURCE, JD_LEVEL_1 + digit - 1);
  return GDK_EVENT_STOP;
}

static gboolean
press_letter (JdBoard *self, guint keyval, gboolean shift)
{
  JdSide side = shift ? JD_SIDE_OUTSOURCE : JD_SIDE_INSOURCE;

  switch (gdk_keyval_to_lower (keyval))
    {
    case GDK_KEY_m:
      jd_board_start_placing (self);
      return GDK_EVENT_STOP;
    case GDK_KEY_s:
      jd_viewer_swap_designs (self->viewer);
      return GDK_EVENT_STOP;
    case GDK_KEY_x:
      jd_board_set_level (self, side, JD_LEVEL_EXCLUDED);
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

/* Keys that act alike with or without Shift and Control, which only say what becomes of the selection. */
static gboolean
press_special (JdBoard *self, guint keyval, GdkModifierType modifiers)
{
  GtkDirectionType direction;

  if (get_direction (keyval, &direction))
    jd_board_go (self, direction, modifiers);
  else if (keyval == GDK_KEY_Home || keyval == GDK_KEY_KP_Home)
    jd_board_go_to_end (self, FALSE, modifiers);
  else if (keyval == GDK_KEY_End || keyval == GDK_KEY_KP_End)
    jd_board_go_to_end (self, TRUE, modifiers);
  else if (keyval == GDK_KEY_Menu || (keyval == GDK_KEY_F10 && (modifiers & GDK_SHIFT_MASK)))
    jd_board_show_menu_at_card (self);
  else if (keyval == GDK_KEY_Delete || keyval == GDK_KEY_KP_Delete || keyval == GDK_KEY_BackSpace)
    jd_board_set_level (
      self, modifiers & GDK_SHIFT_MASK ? JD_SIDE_OUTSOURCE : JD_SIDE_INSOURCE, JD_LEVEL_NONE);
  else if (keyval == GDK_KEY_space && (modifiers & GDK_CONTROL_MASK))
    {
      int focused = jd_board_get_focused (self);

      if (focused >= 0)
        jd_viewer_toggle (self->viewer, jd_role_card_get_role (jd_board_get_nth_card (self, focused)));
    }
  else if (keyval == GDK_KEY_space)
    jd_board_pick_up (self);
  else
    return GDK_EVENT_PROPAGATE;
  return GDK_EVENT_STOP;
}

static gboolean
press_escape (JdBoard *self)
{
  if (self->typed->len > 0)
    jd_board_stop_typing (self);
  else if (jd_viewer_get_tried_pattern (self->viewer) != NULL)
    jd_viewer_set_tried_pattern (self->viewer, NULL);
  else if (jd_viewer_get_n_selected (self->viewer) > 0)
    jd_viewer_select_none (self->viewer);
  else
    return GDK_EVENT_PROPAGATE;
  return GDK_EVENT_STOP;
}

static gboolean
pressed_cb (JdBoard *self, guint keyval, guint keycode, GdkModifierType state, GtkEventController *controller)
{
  GdkModifierType modifiers = state & MODIFIERS;
  gboolean plain = (modifiers & ~GDK_SHIFT_MASK) == 0;
  gunichar letter = gdk_keyval_to_unicode (keyval);
  int digit;
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self));

  /* Keys pressed in the menu come by here as well. */
  if (self->cards->len == 0 || (child != NULL && !JD_IS_ROLE_CARD (child)))
    return GDK_EVENT_PROPAGATE;
  if (self->mode != JD_BOARD_RESTING)
    return press_while_moving (self, keyval);
  if (keyval == GDK_KEY_Escape)
    return press_escape (self);
  if (keyval == GDK_KEY_a && modifiers == GDK_CONTROL_MASK)
    {
      jd_board_select_all (self);
      return GDK_EVENT_STOP;
    }
  if (plain && letter > ' ' && (g_unichar_isalnum (letter) || letter == '-') && jd_board_type (self, letter))
    return GDK_EVENT_STOP;

  digit = jd_key_get_digit (gtk_event_controller_get_current_event (controller), keyval, keycode);
  if (digit >= 0)
    return press_digit (self, digit, modifiers);
  if (plain && press_letter (self, keyval, modifiers & GDK_SHIFT_MASK))
    return GDK_EVENT_STOP;
  return press_special (self, keyval, modifiers);
}

void
jd_board_init_keys (JdBoard *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}
