/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Puts the picture together: ground, cards, then what stands over them. */
#include "jd-board-private.h"

static void
snapshot_cards (JdBoard *self, GtkSnapshot *snapshot, JdBoardAreaId area)
{
  JdRect clip, rect;
  gboolean clipped = jd_board_get_clip (self, area, &clip);

  if (clipped)
    gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (clip.x, clip.y, clip.width, clip.height));
  for (guint i = 0; i < self->cards->len; i++)
    if (jd_board_get_card_area (self, i) == area && !jd_board_is_flying (self, i)
        && jd_board_get_card_rect (self, i, &rect) && (!clipped || jd_rect_intersects (&clip, &rect)))
      gtk_widget_snapshot_child (GTK_WIDGET (self), GTK_WIDGET (jd_board_get_nth_card (self, i)), snapshot);
  if (clipped)
    gtk_snapshot_pop (snapshot);
}

static void
snapshot_other_children (JdBoard *self, GtkSnapshot *snapshot)
{
  for (GtkWidget *child = gtk_widget_get_last_child (GTK_WIDGET (self));
       child != NULL && !JD_IS_ROLE_CARD (child);
       child = gtk_widget_get_prev_sibling (child))
    gtk_widget_snapshot_child (GTK_WIDGET (self), child, snapshot);
}

void
jd_board_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  JdBoard *self = JD_BOARD (widget);

  if (self->layout == NULL || self->viewer == NULL || jd_viewer_get_project (self->viewer) == NULL)
    return;

  jd_board_snapshot_axes (self, snapshot);
  for (guint area = 0; area < JD_BOARD_N_AREAS; area++)
    if (jd_board_layout_get_pane (self->layout, area) != NULL)
      {
        jd_board_snapshot_ground (self, snapshot, area);
        jd_board_snapshot_place (self, snapshot, area);
        snapshot_cards (self, snapshot, area);
      }
  jd_board_snapshot_second (self, snapshot);
  jd_board_snapshot_flights (self, snapshot);
  snapshot_other_children (self, snapshot);
  jd_board_snapshot_marks (self, snapshot);
}
