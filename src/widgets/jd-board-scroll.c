/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Panes whose cards need more height than there is scroll by themselves; the rest of the board stays. */
#include "jd-board-private.h"

#include <math.h>

#define WHEEL_STEP 60.0

void
jd_board_dispose_scroll (JdBoard *self)
{
  for (guint area = 0; area < JD_BOARD_N_AREAS; area++)
    {
      g_clear_pointer (&self->scrolls[area].bar, gtk_widget_unparent);
      g_clear_object (&self->scrolls[area].adjustment);
    }
}

static void
value_changed_cb (JdBoard *self)
{
  if (!self->arranging)
    gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
make_bar (JdBoard *self, JdBoardScroll *scroll)
{
  scroll->adjustment = g_object_ref_sink (gtk_adjustment_new (0, 0, 0, WHEEL_STEP, 0, 0));
  g_signal_connect_object (
    scroll->adjustment, "value-changed", G_CALLBACK (value_changed_cb), self, G_CONNECT_SWAPPED);
  scroll->bar = gtk_scrollbar_new (GTK_ORIENTATION_VERTICAL, scroll->adjustment);
  gtk_widget_add_css_class (scroll->bar, "overlay-indicator");
  gtk_widget_set_parent (scroll->bar, GTK_WIDGET (self));
}

/* Tells every pane how high its cards are now. */
void
jd_board_configure_scroll (JdBoard *self)
{
  for (guint area = 0; area < JD_BOARD_N_AREAS; area++)
    {
      JdBoardScroll *scroll = &self->scrolls[area];
      const JdBoardPane *pane = jd_board_layout_get_pane (self->layout, area);
      JdRect clip;
      gboolean scrolls = jd_board_get_clip (self, area, &clip);

      if (scrolls && scroll->bar == NULL)
        make_bar (self, scroll);
      if (scroll->bar == NULL)
        continue;
      if (scrolls)
        gtk_adjustment_configure (scroll->adjustment,
                                  gtk_adjustment_get_value (scroll->adjustment),
                                  0,
                                  pane->content_height - pane->body.height + clip.height,
                                  WHEEL_STEP,
                                  clip.height * 0.9,
                                  clip.height);
      else
        gtk_adjustment_configure (scroll->adjustment, 0, 0, 0, 0, 0, 0);
      gtk_widget_set_child_visible (scroll->bar, scrolls);
    }
}

/* The bars stand on the right edges of the panes, where no card is. */
void
jd_board_allocate_scroll (JdBoard *self)
{
  for (guint area = 0; area < JD_BOARD_N_AREAS; area++)
    {
      GtkWidget *bar = self->scrolls[area].bar;
      JdRect clip;
      int width;

      if (bar == NULL || !jd_board_get_clip (self, area, &clip))
        continue;
      gtk_widget_measure (bar, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
      gtk_widget_size_allocate (
        bar,
        &(GtkAllocation){ (int) (jd_board_layout_get_pane (self->layout, area)->frame.x
                                 + jd_board_layout_get_pane (self->layout, area)->frame.width - width),
                          (int) clip.y,
                          width,
                          (int) clip.height },
        -1);
    }
}

/* How far the cards of a pane are moved up. */
double
jd_board_get_scrolled (JdBoard *self, JdBoardAreaId area)
{
  GtkAdjustment *adjustment = self->scrolls[area].adjustment;

  return adjustment != NULL ? floor (gtk_adjustment_get_value (adjustment)) : 0;
}

/* Moves the pane of a card so that the whole card is seen. */
void
jd_board_scroll_to (JdBoard *self, guint role_index)
{
  JdBoardAreaId area;
  JdRect clip, rect;

  if (!jd_board_get_card_rect (self, role_index, &rect))
    return;
  area = jd_board_get_card_area (self, role_index);
  if (!jd_board_get_clip (self, area, &clip))
    return;
  rect.y += jd_board_get_scrolled (self, area) - clip.y;
  gtk_adjustment_clamp_page (self->scrolls[area].adjustment, rect.y, rect.y + rect.height);
}

/* Moves the cards of a pane up by @distance. Returns whether they moved. */
gboolean
jd_board_scroll_by (JdBoard *self, JdBoardAreaId area, double distance)
{
  GtkAdjustment *adjustment = self->scrolls[area].adjustment;
  double before;

  if (adjustment == NULL)
    return FALSE;
  before = gtk_adjustment_get_value (adjustment);
  gtk_adjustment_set_value (adjustment, before + distance);
  return gtk_adjustment_get_value (adjustment) != before;
}

static gboolean
scrolled_cb (JdBoard *self, double dx, double dy, GtkEventControllerScroll *controller)
{
  JdBoardAreaId area;
  JdRect clip;

  if (self->layout == NULL
      || !jd_board_layout_hit (self->layout, self->pointer_x, self->pointer_y, &area, NULL)
      || !jd_board_get_clip (self, area, &clip))
    return GDK_EVENT_PROPAGATE;

  if (gtk_event_controller_scroll_get_unit (controller) == GDK_SCROLL_UNIT_WHEEL)
    dy *= WHEEL_STEP;
  jd_board_scroll_by (self, area, dy);
  return GDK_EVENT_STOP;
}

void
jd_board_init_scroll (JdBoard *self)
{
  GtkEventController *wheel = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_VERTICAL);

  g_signal_connect_swapped (wheel, "scroll", G_CALLBACK (scrolled_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), wheel);
}
