/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the pointer does on the board but dragging: hovering, clicks, the rubber band over empty ground. */
#include "jd-board-private.h"

/* A band shorter than this is a click on empty ground. */
#define LEAST_BAND 4.0

static void
set_hovered (JdBoard *self, int index)
{
  JdRoleCard *card = index >= 0 ? jd_board_get_nth_card (self, index) : NULL;

  if (self->hovered == card)
    return;
  if (self->hovered != NULL)
    jd_role_card_set_hovered (self->hovered, FALSE);
  self->hovered = card;
  if (card != NULL)
    jd_role_card_set_hovered (card, TRUE);
  /* Where the second design has the card is shown on the board. */
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
moved_cb (JdBoard *self, double x, double y)
{
  self->pointer_x = x;
  self->pointer_y = y;
  set_hovered (self, jd_board_find_card_at (self, x, y));
  if (self->mode == JD_BOARD_PLACING)
    {
      JdBoardPlace place;

      jd_board_set_place (self, jd_board_find_place (self, x, y, &place) ? &place : NULL);
      gtk_widget_queue_draw (GTK_WIDGET (self));
    }
}

static void
left_cb (JdBoard *self)
{
  set_hovered (self, -1);
  if (self->mode == JD_BOARD_PLACING)
    jd_board_set_place (self, NULL);
}

static void
press_card (JdBoard *self, guint index, GdkModifierType modifiers)
{
  JdRole *role = jd_role_card_get_role (jd_board_get_nth_card (self, index));

  if (modifiers & GDK_CONTROL_MASK)
    {
      self->anchor = role;
      jd_board_focus_silently (self, index);
      jd_viewer_toggle (self->viewer, role);
    }
  else if ((modifiers & GDK_SHIFT_MASK) || !jd_viewer_is_selected (self->viewer, role))
    jd_board_go_to (self, index, modifiers & GDK_SHIFT_MASK);
  else
    {
      /* Of several selected ones it is not known yet whether all are dragged or this one is meant. */
      jd_board_focus_silently (self, index);
      self->pressed_card = (int) index;
    }
}

static void
pressed_cb (JdBoard *self, int n_press, double x, double y, GtkGestureClick *click)
{
  GdkModifierType modifiers = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (click));
  guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (click));
  int index = jd_board_find_card_at (self, x, y);

  jd_board_stop_typing (self);
  self->pressed_card = -1;
  if (self->mode == JD_BOARD_PLACING)
    {
      JdBoardPlace place;

      gtk_gesture_set_state (GTK_GESTURE (click), GTK_EVENT_SEQUENCE_CLAIMED);
      if (button != GDK_BUTTON_PRIMARY)
        jd_board_end_move (self);
      else if (jd_board_find_place (self, x, y, &place))
        {
          jd_board_set_place (self, &place);
          jd_board_drop (self);
        }
      return;
    }

  jd_board_end_move (self);
  if (index >= 0 && button == GDK_BUTTON_PRIMARY)
    press_card (self, index, modifiers);
  else if (index >= 0 && button == GDK_BUTTON_SECONDARY)
    {
      if (!jd_viewer_is_selected (self->viewer, jd_role_card_get_role (jd_board_get_nth_card (self, index))))
        jd_board_go_to (self, index, 0);
      else
        jd_board_focus_silently (self, index);
      gtk_gesture_set_state (GTK_GESTURE (click), GTK_EVENT_SEQUENCE_CLAIMED);
      jd_board_show_menu (self, x, y);
    }
}

static void
released_cb (JdBoard *self)
{
  int index = self->pressed_card;

  self->pressed_card = -1;
  if (index >= 0 && jd_viewer_get_n_selected (self->viewer) > 1)
    jd_board_go_to (self, index, 0);
}

static void
cancelled_cb (JdBoard *self)
{
  self->pressed_card = -1;
}

/* --- the rubber band --- */

/* Where the rubber band lies. */
JdRect
jd_board_get_band_rect (JdBoard *self)
{
  const JdBoardBand *band = &self->band;

  return (JdRect){ MIN (band->x, band->x + band->width),
                   MIN (band->y, band->y + band->height),
                   ABS (band->width),
                   ABS (band->height) };
}

static void
select_by_band (JdBoard *self)
{
  JdRect rect = jd_board_get_band_rect (self);
  g_autoptr (GPtrArray) roles = g_ptr_array_new ();

  for (guint i = 0; self->band.before != NULL && i < self->band.before->len; i++)
    g_ptr_array_add (roles, g_ptr_array_index (self->band.before, i));
  for (guint i = 0; i < self->cards->len; i++)
    {
      JdRole *role = jd_role_card_get_role (jd_board_get_nth_card (self, i));
      JdRect card, clip;

      if (jd_board_get_card_rect (self, i, &card) && jd_rect_intersects (&rect, &card)
          && (!jd_board_get_clip (self, jd_board_get_card_area (self, i), &clip)
              || jd_rect_intersects (&clip, &card))
          && !g_ptr_array_find (roles, role, NULL))
        g_ptr_array_add (roles, role);
    }
  jd_viewer_select (self->viewer,
                    (JdRole *const *) roles->pdata,
                    roles->len,
                    roles->len > 0 ? g_ptr_array_index (roles, roles->len - 1) : NULL);
}

static void
band_began_cb (JdBoard *self, double x, double y, GtkGestureDrag *drag)
{
  GdkModifierType modifiers = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (drag));

  if (self->cards->len == 0 || self->mode != JD_BOARD_RESTING || jd_board_find_card_at (self, x, y) >= 0)
    {
      gtk_gesture_set_state (GTK_GESTURE (drag), GTK_EVENT_SEQUENCE_DENIED);
      return;
    }

  self->band = (JdBoardBand){ .begun = TRUE, .x = x, .y = y };
  if (modifiers & (GDK_CONTROL_MASK | GDK_SHIFT_MASK))
    self->band.before = jd_viewer_dup_selected (self->viewer);
  if (jd_board_get_focused (self) < 0)
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

static void
band_moved_cb (JdBoard *self, double width, double height, GtkGestureDrag *drag)
{
  self->band.width = width;
  self->band.height = height;
  if (!self->band.drawn && MAX (ABS (width), ABS (height)) < LEAST_BAND)
    return;
  self->band.drawn = TRUE;
  gtk_gesture_set_state (GTK_GESTURE (drag), GTK_EVENT_SEQUENCE_CLAIMED);
  select_by_band (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
band_ended_cb (JdBoard *self)
{
  /* The end of a gesture that was denied is told as well. */
  if (!self->band.begun)
    return;
  if (!self->band.drawn && self->band.before == NULL)
    jd_viewer_select_none (self->viewer);
  self->band.begun = self->band.drawn = FALSE;
  g_clear_pointer (&self->band.before, g_ptr_array_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
jd_board_init_pointer (JdBoard *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *drag = gtk_gesture_drag_new ();

  g_signal_connect_swapped (motion, "enter", G_CALLBACK (moved_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (moved_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);

  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (band_began_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (band_moved_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (band_ended_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  g_signal_connect_swapped (click, "cancel", G_CALLBACK (cancelled_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}
