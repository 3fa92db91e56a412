/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Moving without dragging: picked up and carried by arrows, or put where the next click goes. */
#include "jd-board-private.h"

#include "jd-figure-words.h"
#include "jd-neighbour.h"

/* About how wide a target of the bar is. */
#define BAR_TARGET  100.0
#define MOST_PLACES (JD_BOARD_N_AREAS * JD_BOARD_N_LANES + JD_N_SOURCINGS)

/* All places that are shown, and where the arrows find them. Returns how many. */
static guint
list_places (JdBoard *self, JdBoardPlace places[MOST_PLACES], JdRect rects[MOST_PLACES])
{
  gboolean with_areas = jd_catalogue_has_areas (jd_viewer_get_catalogue (self->viewer));
  guint n = 0;

  for (guint area = 0; area < JD_BOARD_N_AREAS; area++)
    for (guint lane = 0; lane < JD_BOARD_N_LANES; lane++)
      {
        if (jd_board_layout_get_pane (self->layout, area) == NULL
            || (area == JD_BOARD_AREA_NONE && with_areas))
          continue;
        places[n] = (JdBoardPlace){ .area = jd_board_area_to_area (area),
                                    .sourcing = jd_board_lane_to_sourcing (lane) };
        rects[n] = jd_board_get_place_rect (self, &places[n]);
        n++;
      }
  /* The bar covers the upper edge of the lanes: for the arrows it stands above them. */
  for (JdSourcing sourcing = 0; sourcing < JD_N_SOURCINGS; sourcing++)
    {
      places[n] = (JdBoardPlace){ .keeps_areas = TRUE, .sourcing = sourcing };
      rects[n]
        = (JdRect){ self->layout_width / 2 + ((int) sourcing - 2) * BAR_TARGET, -BAR_TARGET, BAR_TARGET, 1 };
      n++;
    }
  return n;
}

/* Takes the chosen roles up from where the focused one stands. */
void
jd_board_pick_up (JdBoard *self)
{
  g_autoptr (GPtrArray) roles = jd_board_dup_chosen (self);
  int focused = jd_board_get_focused (self);
  JdRole *from;
  JdAssignment *assignment;

  if (roles->len == 0 || self->layout == NULL)
    return;
  from = focused >= 0 ? jd_role_card_get_role (jd_board_get_nth_card (self, focused))
                      : g_ptr_array_index (roles, 0);
  assignment = jd_viewer_get_assignment (self->viewer, from);
  jd_board_begin_move (self, JD_BOARD_CARRYING, roles);
  jd_board_set_place (self,
                      &(JdBoardPlace){ .area = jd_assignment_get_area (assignment),
                                       .sourcing = jd_assignment_get_sourcing (assignment) });
}

/* Takes them one place farther. */
void
jd_board_carry (JdBoard *self, GtkDirectionType direction)
{
  JdBoardPlace places[MOST_PLACES];
  JdRect rects[MOST_PLACES];
  guint n = list_places (self, places, rects);
  guint from = 0;
  int to;

  while (from < n && !jd_board_place_equal (&places[from], &self->place))
    from++;
  to = from < n ? jd_neighbour_find (rects, n, &rects[from], direction) : -1;
  if (to >= 0)
    jd_board_set_place (self, &places[to]);
}

/* Puts the chosen roles where the next click goes; asked twice, it leaves them. */
void
jd_board_start_placing (JdBoard *self)
{
  g_autoptr (GPtrArray) roles = jd_board_dup_chosen (self);
  gboolean again = self->mode == JD_BOARD_PLACING;
  JdBoardPlace place;

  if (roles->len == 0 || self->layout == NULL || again)
    {
      jd_board_end_move (self);
      return;
    }
  jd_board_begin_move (self, JD_BOARD_PLACING, roles);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "pointer");
  if (jd_board_find_place (self, self->pointer_x, self->pointer_y, &place))
    jd_board_set_place (self, &place);
}
