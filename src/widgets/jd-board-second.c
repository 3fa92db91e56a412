/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the second design, or else the pattern that is tried, has the roles that one looks at: its lanes are outlined,
 * and so is the room for the card. */
#include "jd-board-private.h"

#include <math.h>

#include "jd-figure-words.h"
#include "jd-theme.h"

#define LINE 1.5

/* What is drawn into a lane: whether it is outlined, and how many cards would come to it. */
typedef struct
{
  gboolean outlined;
  guint n_guests;
} Lane;

static gboolean
is_looked_at (JdBoard *self, guint role_index)
{
  JdRoleCard *card = jd_board_get_nth_card (self, role_index);

  return card == self->hovered || jd_viewer_is_selected (self->viewer, jd_role_card_get_role (card));
}

static void
trace (cairo_t *cr, const JdRect *rect, double radius)
{
  double x = rect->x + LINE / 2, y = rect->y + LINE / 2;
  double right = rect->x + rect->width - LINE / 2, bottom = rect->y + rect->height - LINE / 2;

  cairo_new_sub_path (cr);
  cairo_arc (cr, right - radius, y + radius, radius, -G_PI_2, 0);
  cairo_arc (cr, right - radius, bottom - radius, radius, 0, G_PI_2);
  cairo_arc (cr, x + radius, bottom - radius, radius, G_PI_2, G_PI);
  cairo_arc (cr, x + radius, y + radius, radius, G_PI, 1.5 * G_PI);
  cairo_close_path (cr);
}

static void
draw_outline (JdBoard *self, GtkSnapshot *snapshot, const JdRect *rect, const char *code)
{
  double scale = jd_board_get_type_scale (self);
  cairo_t *cr
    = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (rect->x, rect->y, rect->width, rect->height));

  jd_palette_set_source (jd_theme_get_palette (GTK_WIDGET (self)), cr, JD_COLOUR_TARGET);
  cairo_set_line_width (cr, LINE);
  cairo_set_dash (cr, (const double[]){ 5, 3 }, 2, 0);
  trace (cr, rect, 5 * scale);
  cairo_stroke (cr);
  if (code != NULL)
    {
      g_autoptr (PangoLayout) text = jd_board_create_text (self, code);
      int width, height;

      pango_layout_get_pixel_size (text, &width, &height);
      cairo_move_to (cr, rect->x + 10 * scale, rect->y + (rect->height - height) / 2);
      pango_cairo_show_layout (cr, text);
    }
  cairo_destroy (cr);
}

/* The room for the @nth card that would come to a lane, if one sees it. */
static gboolean
get_free_slot (JdBoard *self, JdBoardAreaId area, const JdBoardLane *lane, guint nth, JdRect *slot)
{
  const JdBoardPane *pane = jd_board_layout_get_pane (self->layout, area);
  double gap = round (4 * jd_board_get_type_scale (self));
  const JdRect *first = NULL;
  guint place = lane->n_cards + nth;

  for (guint i = 0; first == NULL && i < self->cards->len; i++)
    {
      const JdRect *card = jd_board_layout_get_card (self->layout, i);

      if (jd_rect_encloses (&lane->body, &(JdRect){ card->x, lane->body.y, card->width, 0 })
          && jd_board_get_card_area (self, i) == area)
        first = card;
    }
  if (first == NULL || lane->columns == 0)
    return FALSE;

  *slot = (JdRect){ lane->body.x + (place % lane->columns) * (first->width + gap),
                    lane->body.y + (place / lane->columns) * (first->height + gap)
                      - jd_board_get_scrolled (self, area),
                    first->width,
                    first->height };
  return jd_rect_encloses (&pane->body, slot);
}

/* Where the role would stand by what is shown beside the edited design; FALSE: where it does now. */
static gboolean
find_other_place (JdBoard *self, JdRole *role, JdArea *area, JdSourcing *sourcing)
{
  JdAssignment *here = jd_viewer_get_assignment (self->viewer, role);
  JdAssignment *there = jd_viewer_get_second_assignment (self->viewer, role);
  JdPatternMove move;

  *area = jd_assignment_get_area (here);
  *sourcing = jd_assignment_get_sourcing (here);
  if (jd_viewer_find_tried_move (self->viewer, role, &move))
    {
      *sourcing = move.to;
    }
  else if (jd_viewer_get_tried_pattern (self->viewer) == NULL && there != NULL)
    {
      *area = jd_assignment_get_area (there);
      *sourcing = jd_assignment_get_sourcing (there);
    }
  return *area != jd_assignment_get_area (here) || *sourcing != jd_assignment_get_sourcing (here);
}

static void
draw_role (JdBoard *self,
           GtkSnapshot *snapshot,
           guint role_index,
           Lane lanes[JD_BOARD_N_AREAS][JD_BOARD_N_LANES])
{
  JdRole *role = jd_role_card_get_role (jd_board_get_nth_card (self, role_index));
  JdArea other_area;
  JdSourcing sourcing;
  JdBoardAreaId area;
  JdBoardLaneId id;
  const JdBoardPane *pane;
  JdRect slot;

  if (!find_other_place (self, role, &other_area, &sourcing))
    return;
  area = jd_board_area_from_area (other_area);
  id = jd_board_lane_from_sourcing (sourcing);
  pane = jd_board_layout_get_pane (self->layout, area);
  if (pane == NULL)
    return;

  if (!lanes[area][id].outlined)
    draw_outline (self, snapshot, &pane->lanes[id].frame, NULL);
  lanes[area][id].outlined = TRUE;
  if (get_free_slot (self, area, &pane->lanes[id], lanes[area][id].n_guests++, &slot))
    draw_outline (self, snapshot, &slot, jd_role_get_code (role));
}

/* Draws the outlines for the selected cards and the one under the pointer. */
void
jd_board_snapshot_second (JdBoard *self, GtkSnapshot *snapshot)
{
  Lane lanes[JD_BOARD_N_AREAS][JD_BOARD_N_LANES] = { { { 0 } } };

  if (self->mode != JD_BOARD_RESTING)
    return;
  for (guint i = 0; i < self->cards->len; i++)
    if (is_looked_at (self, i))
      draw_role (self, snapshot, i, lanes);
}
