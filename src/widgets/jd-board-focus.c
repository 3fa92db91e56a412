/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The focus on the board: one stop for Tab, arrows go from card to card, and where the focus is, is selected. */
#include "jd-board-private.h"

#include "jd-neighbour.h"

/* Puts the focus on a card; what is selected is the caller's business. */
void
jd_board_focus_silently (JdBoard *self, guint role_index)
{
  JdRoleCard *card = jd_board_get_nth_card (self, role_index);

  self->focused = jd_role_card_get_role (card);
  gtk_widget_grab_focus (GTK_WIDGET (card));
}

/* The role index of the card with the focus, or -1. */
int
jd_board_get_focused (JdBoard *self)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self));

  return JD_IS_ROLE_CARD (child) ? (int) jd_role_get_index (jd_role_card_get_role (JD_ROLE_CARD (child)))
                                 : -1;
}

/* The selected roles, or the one with the focus where none is selected. Returns: (transfer container) */
GPtrArray *
jd_board_dup_chosen (JdBoard *self)
{
  GPtrArray *roles = self->cards->len > 0 ? jd_viewer_dup_selected (self->viewer) : g_ptr_array_new ();
  int focused = jd_board_get_focused (self);

  if (roles->len == 0 && focused >= 0)
    g_ptr_array_add (roles, jd_role_card_get_role (jd_board_get_nth_card (self, focused)));
  return roles;
}

/* Makes the card of @role seen, now or as soon as it is known where it stands. */
void
jd_board_reveal (JdBoard *self, JdRole *role)
{
  if (self->layout_stale || self->layout == NULL)
    self->to_reveal = role;
  else
    jd_board_scroll_to (self, jd_role_get_index (role));
}

/* Follows the cursor of the viewer, which another view may have moved. */
void
jd_board_follow_cursor (JdBoard *self, JdRole *role)
{
  if (role == NULL || jd_role_get_index (role) >= self->cards->len)
    return;
  jd_board_reveal (self, role);
  if (jd_board_get_focused (self) >= 0)
    jd_board_focus_silently (self, jd_role_get_index (role));
}

/* Puts the focus on the card with the cursor, or on the first one, without selecting it. */
gboolean
jd_board_grab_focus (GtkWidget *widget)
{
  JdBoard *self = JD_BOARD (widget);
  JdRole *role;

  if (self->cards->len == 0)
    return FALSE;
  role = jd_viewer_get_role (self->viewer);
  if (role != NULL)
    jd_board_focus_silently (self, jd_role_get_index (role));
  else
    {
      g_autoptr (GArray) order = jd_board_dup_visual_order (self);

      jd_board_focus_silently (self, g_array_index (order, guint, 0));
    }
  return TRUE;
}

/* Tab enters at the cursor and leaves again: between cards there are arrows. The menu has its own ways. */
gboolean
jd_board_focus (GtkWidget *widget, GtkDirectionType direction)
{
  GtkWidget *child = gtk_widget_get_focus_child (widget);

  if (child == NULL)
    return jd_board_grab_focus (widget);
  return !JD_IS_ROLE_CARD (child) && gtk_widget_child_focus (child, direction);
}

/* The focus has come to a card by whatever way: it is seen and, like in a list, selected. Not again, however, when
 * the window becomes active and only says where its focus is. */
void
jd_board_take_focus (JdBoard *self, JdRoleCard *card)
{
  JdRole *role = jd_role_card_get_role (card);

  jd_board_reveal (self, role);
  if (role != self->focused && !jd_viewer_is_selected (self->viewer, role))
    jd_viewer_select_only (self->viewer, role);
  self->focused = role;
}

static int
find_rank (GArray *order, guint role_index)
{
  for (guint i = 0; i < order->len; i++)
    if (g_array_index (order, guint, i) == role_index)
      return (int) i;
  return -1;
}

/* Selects all from the anchor to a card, as one reads. */
void
jd_board_select_range (JdBoard *self, guint role_index)
{
  g_autoptr (GArray) order = jd_board_dup_visual_order (self);
  g_autoptr (GPtrArray) roles = g_ptr_array_new ();
  JdRole *role = jd_role_card_get_role (jd_board_get_nth_card (self, role_index));
  int first, last;

  if (self->anchor == NULL)
    self->anchor = jd_viewer_get_role (self->viewer) != NULL ? jd_viewer_get_role (self->viewer) : role;
  first = find_rank (order, jd_role_get_index (self->anchor));
  last = find_rank (order, role_index);
  for (int i = MIN (first, last); i <= MAX (first, last); i++)
    g_ptr_array_add (roles,
                     jd_role_card_get_role (jd_board_get_nth_card (self, g_array_index (order, guint, i))));
  jd_viewer_select (self->viewer, (JdRole *const *) roles->pdata, roles->len, role);
  jd_board_focus_silently (self, role_index);
}

/* Goes to a card: with Shift the selection grows to it, with Control it stays as it is. */
void
jd_board_go_to (JdBoard *self, guint role_index, GdkModifierType modifiers)
{
  JdRole *role = jd_role_card_get_role (jd_board_get_nth_card (self, role_index));

  if (modifiers & GDK_SHIFT_MASK)
    jd_board_select_range (self, role_index);
  else
    {
      jd_board_focus_silently (self, role_index);
      if (!(modifiers & GDK_CONTROL_MASK))
        {
          self->anchor = role;
          jd_viewer_select_only (self->viewer, role);
        }
    }
  jd_board_reveal (self, role);
}

/* Where the cards are for an arrow that starts in @area: those of other panes are where one sees them, and what is
 * scrolled away there stands at the edge behind which it is. */
static JdRect *
dup_rects_from (JdBoard *self, JdBoardAreaId area)
{
  JdRect *rects = g_new0 (JdRect, self->cards->len);

  for (guint i = 0; i < self->cards->len; i++)
    {
      JdBoardAreaId own = jd_board_get_card_area (self, i);
      JdRect clip;

      jd_board_get_card_rect (self, i, &rects[i]);
      if (own != area && jd_board_get_clip (self, own, &clip))
        rects[i].y = CLAMP (rects[i].y, clip.y, MAX (clip.y + clip.height - rects[i].height, clip.y));
    }
  return rects;
}

/* Goes to the next card that way. */
void
jd_board_go (JdBoard *self, GtkDirectionType direction, GdkModifierType modifiers)
{
  int from = jd_board_get_focused (self);
  g_autofree JdRect *rects = NULL;
  int to;

  if (from < 0 || self->layout == NULL)
    return;
  rects = dup_rects_from (self, jd_board_get_card_area (self, from));
  to = jd_neighbour_find (rects, self->cards->len, &rects[from], direction);
  if (to >= 0)
    jd_board_go_to (self, to, modifiers);
}

/* Goes to the first card of the board or to the last one, as one reads. */
void
jd_board_go_to_end (JdBoard *self, gboolean last, GdkModifierType modifiers)
{
  g_autoptr (GArray) order = jd_board_dup_visual_order (self);

  if (order->len > 0)
    jd_board_go_to (self, g_array_index (order, guint, last ? order->len - 1 : 0), modifiers);
}
