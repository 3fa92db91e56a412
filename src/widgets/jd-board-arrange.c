/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the cards stand: what the drawing floor's layout says, less what is scrolled away. */
#include "jd-board-private.h"

#include "jd-figure-words.h"

/* Reading order of the panes: the upper two, the lower two, the strips. */
static const JdBoardAreaId area_order[JD_BOARD_N_AREAS]
  = { JD_BOARD_AREA_I,   JD_BOARD_AREA_IV,  JD_BOARD_AREA_II,
      JD_BOARD_AREA_III, JD_BOARD_AREA_ALL, JD_BOARD_AREA_NONE };

/* Lays the board out anew before it is drawn next. */
void
jd_board_queue_layout (JdBoard *self)
{
  self->layout_stale = TRUE;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* Lets go of the layout and of all that was painted for it: the next one owes it nothing. */
void
jd_board_forget_layout (JdBoard *self)
{
  g_clear_pointer (&self->layout, jd_board_layout_free);
  jd_board_forget_ground (self);
  jd_board_queue_layout (self);
}

/* The scale of this view times that of all text on the desktop. */
double
jd_board_get_type_scale (JdBoard *self)
{
  int dpi = -1;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-xft-dpi", &dpi, NULL);
  return self->scale * (dpi > 0 ? dpi / (96.0 * PANGO_SCALE) : 1.0);
}

/* Where the edited design has the roles. */
static GArray *
list_places (JdBoard *self)
{
  GArray *places = g_array_sized_new (FALSE, FALSE, sizeof (JdBoardCard), self->cards->len);

  for (guint i = 0; i < self->cards->len; i++)
    {
      JdAssignment *assignment = jd_design_get_assignment (jd_viewer_get_design (self->viewer), i);
      JdSourcing sourcing = jd_assignment_get_sourcing (assignment);
      JdBoardCard place = {
        .area = jd_board_area_from_area (jd_assignment_get_area (assignment)),
        .lane = jd_board_lane_from_sourcing (sourcing),
        .two_meters = sourcing == JD_SOURCING_COMBINATION,
      };

      g_array_append_val (places, place);
    }
  return places;
}

static JdBoardLayout *
make_layout (JdBoard *self, double width, double height)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (self->viewer);
  gboolean with_areas = jd_catalogue_has_areas (catalogue);
  JdBoardInput input = {
    .width = width,
    .height = height,
    .scale = jd_board_get_type_scale (self),
    .with_areas = with_areas,
    .with_axes = with_areas,
    .cards = (const JdBoardCard *) self->places->data,
    .n_cards = self->places->len,
  };

  return jd_board_layout_new (&input, self->layout);
}

/* Whether @area has to be painted again because it is laid out otherwise. */
static gboolean
pane_differs (const JdBoardLayout *a, const JdBoardLayout *b, JdBoardAreaId area)
{
  const JdBoardPane *first = jd_board_layout_get_pane (a, area);
  const JdBoardPane *second = jd_board_layout_get_pane (b, area);

  if (first == NULL || second == NULL)
    return first != second;
  return memcmp (first, second, sizeof *first) != 0;
}

/* The cards that stand in another lane than @before, and where they come from: where they stood, or where the pointer
 * let them go. */
static GArray *
list_flights (JdBoard *self, GArray *before)
{
  GArray *flights = g_array_new (FALSE, FALSE, sizeof (JdBoardFlight));

  for (guint i = 0; self->layout != NULL && before->len == self->places->len && i < before->len; i++)
    {
      const JdBoardCard *old = &g_array_index (before, JdBoardCard, i);
      const JdBoardCard *new = &g_array_index (self->places, JdBoardCard, i);
      const JdRect *rect = jd_board_layout_get_card (self->layout, i);
      JdBoardFlight flight = { i, rect->x, rect->y - jd_board_get_scrolled (self, old->area) };

      if (old->area == new->area && old->lane == new->lane)
        continue;
      if (self->was_let_go)
        {
          flight.x = self->let_go_x;
          flight.y = self->let_go_y;
        }
      g_array_append_val (flights, flight);
    }
  self->was_let_go = FALSE;
  return flights;
}

static gboolean
axes_differ (const JdBoardLayout *a, const JdBoardLayout *b)
{
  return memcmp (jd_board_layout_get_information_axis (a),
                 jd_board_layout_get_information_axis (b),
                 sizeof (JdRect))
           != 0
         || memcmp (jd_board_layout_get_skill_axis (a), jd_board_layout_get_skill_axis (b), sizeof (JdRect))
              != 0;
}

static void
update_layout (JdBoard *self, double width, double height)
{
  g_autoptr (JdBoardLayout) previous = NULL;
  g_autoptr (GArray) before = NULL;
  g_autoptr (GArray) flights = NULL;
  gboolean same_size = self->layout != NULL && self->layout_width == width && self->layout_height == height;

  /* Lanes do not change under the pointer: what a move finds stays until it is over. */
  if (same_size && (!self->layout_stale || self->mode != JD_BOARD_RESTING))
    return;

  before = self->places;
  self->places = list_places (self);
  flights = list_flights (self, before);
  previous = self->layout;
  self->layout = make_layout (self, width, height);
  self->layout_width = width;
  self->layout_height = height;
  self->layout_stale = FALSE;
  for (guint area = 0; area < JD_BOARD_N_AREAS; area++)
    if (previous == NULL || pane_differs (previous, self->layout, area))
      g_clear_pointer (&self->pane_nodes[area], gsk_render_node_unref);
  if (previous == NULL || axes_differ (previous, self->layout))
    g_clear_pointer (&self->axes_node, gsk_render_node_unref);
  jd_board_configure_scroll (self);
  jd_board_start_flights (self, flights);
}

static void
allocate_card (JdBoard *self, guint index)
{
  JdRoleCard *card = jd_board_get_nth_card (self, index);
  JdRect rect, clip;

  jd_board_get_card_rect (self, index, &rect);
  gtk_widget_size_allocate (
    GTK_WIDGET (card),
    &(GtkAllocation){ (int) rect.x, (int) rect.y, (int) rect.width, (int) rect.height },
    -1);
  if (jd_board_get_clip (self, jd_board_get_card_area (self, index), &clip))
    jd_role_card_set_visible_part (card, clip.y - rect.y, clip.y + clip.height - rect.y);
  else
    jd_role_card_set_visible_part (card, 0, rect.height);
}

/* Shapes the texts of the cards anew: other language, size or font. */
void
jd_board_forget_painter (JdBoard *self)
{
  g_clear_pointer (&self->painter, jd_card_painter_unref);
  jd_board_forget_layout (self);
}

static void
ensure_painter (JdBoard *self)
{
  if (self->painter != NULL)
    return;
  self->painter = jd_card_painter_new (gtk_widget_get_pango_context (GTK_WIDGET (self)),
                                       jd_viewer_get_language (self->viewer),
                                       jd_board_get_type_scale (self));
  for (guint i = 0; i < self->cards->len; i++)
    jd_role_card_set_painter (jd_board_get_nth_card (self, i), self->painter);
}

/* Places everything on a board of that size. */
void
jd_board_arrange (JdBoard *self, int width, int height)
{
  self->arranging = TRUE;
  ensure_painter (self);
  update_layout (self, width, height);
  if (self->to_reveal != NULL)
    jd_board_scroll_to (self, jd_role_get_index (self->to_reveal));
  self->to_reveal = NULL;
  for (guint i = 0; i < self->cards->len; i++)
    allocate_card (self, i);
  jd_board_allocate_scroll (self);
  self->arranging = FALSE;
}

/* The pane in which a card stands. */
JdBoardAreaId
jd_board_get_card_area (JdBoard *self, guint role_index)
{
  const JdBoardPane *pane;
  JdBoardAreaId area;

  if (role_index >= self->places->len)
    return JD_BOARD_AREA_NONE;
  area = g_array_index (self->places, JdBoardCard, role_index).area;
  pane = self->layout != NULL ? jd_board_layout_get_pane (self->layout, area) : NULL;
  return pane != NULL ? area : JD_BOARD_AREA_NONE;
}

/* Gets where a card stands as far as its pane is scrolled; it may be outside of the pane's clip. */
gboolean
jd_board_get_card_rect (JdBoard *self, guint role_index, JdRect *rect)
{
  if (self->layout == NULL || role_index >= jd_board_layout_get_n_cards (self->layout))
    return FALSE;
  *rect = *jd_board_layout_get_card (self->layout, role_index);
  rect->y -= jd_board_get_scrolled (self, jd_board_get_card_area (self, role_index));
  return TRUE;
}

/* Gets the window through which the cards of a pane are seen; FALSE where they all fit. */
gboolean
jd_board_get_clip (JdBoard *self, JdBoardAreaId area, JdRect *clip)
{
  const JdBoardPane *pane = self->layout != NULL ? jd_board_layout_get_pane (self->layout, area) : NULL;
  double top = 0;

  if (pane == NULL || pane->content_height <= pane->body.height)
    return FALSE;

  for (guint i = 0; i < JD_BOARD_N_LANES; i++)
    if (!pane->lanes[i].narrow)
      top = MAX (top, pane->lanes[i].body.y - pane->body.y);
  *clip = pane->body;
  clip->y += top;
  clip->height -= top;
  return TRUE;
}

/* The role index of the card at a point, or -1. */
int
jd_board_find_card_at (JdBoard *self, double x, double y)
{
  for (guint i = 0; i < self->cards->len; i++)
    {
      JdRect rect, clip;

      if (jd_board_get_card_rect (self, i, &rect) && jd_rect_contains (&rect, x, y))
        {
          if (!jd_board_get_clip (self, jd_board_get_card_area (self, i), &clip)
              || jd_rect_contains (&clip, x, y))
            return (int) i;
        }
    }
  return -1;
}

/* The roles as one reads the board: pane by pane, lane by lane. Returns: (transfer full) (element-type guint):
 * role indexes */
GArray *
jd_board_dup_visual_order (JdBoard *self)
{
  GArray *order = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint n = 0; n < JD_BOARD_N_AREAS; n++)
    for (guint lane = 0; lane < JD_BOARD_N_LANES; lane++)
      for (guint i = 0; i < self->cards->len; i++)
        {
          JdAssignment *assignment = jd_design_get_assignment (jd_viewer_get_design (self->viewer), i);

          if (jd_board_area_from_area (jd_assignment_get_area (assignment)) == area_order[n]
              && jd_board_lane_from_sourcing (jd_assignment_get_sourcing (assignment)) == lane)
            g_array_append_val (order, i);
        }
  return order;
}
