/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Cards that change their lane fly there: after an undo, too, one sees what it was. */
#include "jd-board-private.h"

/* In microseconds; long enough to be followed, too short to be waited for. */
#define DURATION 150000
/* More cards at once would be a flurry that says nothing. */
#define MOST_CARDS 12

/* Lands everything at once. */
void
jd_board_stop_flights (JdBoard *self)
{
  if (self->flight_tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->flight_tick);
  self->flight_tick = 0;
  g_array_set_size (self->flights, 0);
}

/* How far the way still is: 1 at the start, 0 at the end, slower towards it. */
static double
get_rest (JdBoard *self, GdkFrameClock *clock)
{
  double done = (gdk_frame_clock_get_frame_time (clock) - self->flight_start) / (double) DURATION;

  return done >= 1 ? 0 : (1 - done) * (1 - done) * (1 - done);
}

static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer unused)
{
  JdBoard *self = JD_BOARD (widget);

  gtk_widget_queue_draw (widget);
  if (get_rest (self, clock) > 0)
    return G_SOURCE_CONTINUE;
  self->flight_tick = 0;
  jd_board_stop_flights (self);
  return G_SOURCE_REMOVE;
}

static gboolean
is_animated (JdBoard *self)
{
  gboolean enabled = FALSE;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-enable-animations", &enabled, NULL);
  return enabled && gtk_widget_get_mapped (GTK_WIDGET (self));
}

/* Lets the cards of @flights, which say where each comes from, start for where they stand now. */
void
jd_board_start_flights (JdBoard *self, GArray *flights)
{
  jd_board_stop_flights (self);
  if (flights->len == 0 || flights->len > MOST_CARDS || !is_animated (self))
    return;

  for (guint i = 0; i < flights->len; i++)
    {
      JdBoardFlight flight = g_array_index (flights, JdBoardFlight, i);
      JdRect rect;

      if (!jd_board_get_card_rect (self, flight.role_index, &rect))
        continue;
      flight.x -= rect.x;
      flight.y -= rect.y;
      g_array_append_val (self->flights, flight);
    }
  self->flight_start = gdk_frame_clock_get_frame_time (gtk_widget_get_frame_clock (GTK_WIDGET (self)));
  self->flight_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
}

/* Whether a card is on its way, and so drawn by itself. */
gboolean
jd_board_is_flying (JdBoard *self, guint role_index)
{
  for (guint i = 0; i < self->flights->len; i++)
    if (g_array_index (self->flights, JdBoardFlight, i).role_index == role_index)
      return TRUE;
  return FALSE;
}

/* Draws the cards that are on their way. */
void
jd_board_snapshot_flights (JdBoard *self, GtkSnapshot *snapshot)
{
  double rest;

  if (self->flights->len == 0)
    return;
  rest = get_rest (self, gtk_widget_get_frame_clock (GTK_WIDGET (self)));
  for (guint i = 0; i < self->flights->len; i++)
    {
      const JdBoardFlight *flight = &g_array_index (self->flights, JdBoardFlight, i);

      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot,
                              &GRAPHENE_POINT_INIT ((int) (flight->x * rest), (int) (flight->y * rest)));
      gtk_widget_snapshot_child (
        GTK_WIDGET (self), GTK_WIDGET (jd_board_get_nth_card (self, flight->role_index)), snapshot);
      gtk_snapshot_restore (snapshot);
    }
}
