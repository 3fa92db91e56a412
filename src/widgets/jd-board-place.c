/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Places to put roles, what they are called, and putting roles there: the same for drag, keys, menu and click. */
#include "jd-board-private.h"

#include <glib/gi18n-lib.h>

#include "jd-edit.h"
#include "jd-feedback.h"
#include "jd-figure-words.h"
#include "jd-words.h"

static gboolean
has_areas (JdBoard *self)
{
  return jd_catalogue_has_areas (jd_viewer_get_catalogue (self->viewer));
}

/* Whether two places are the same one. */
gboolean
jd_board_place_equal (const JdBoardPlace *a, const JdBoardPlace *b)
{
  return a->keeps_areas == b->keeps_areas && a->sourcing == b->sourcing
         && (a->keeps_areas || a->area == b->area);
}

/* Finds where roles would go that are let go at a point. */
gboolean
jd_board_find_place (JdBoard *self, double x, double y, JdBoardPlace *place)
{
  JdBoardAreaId area;
  JdBoardLaneId lane;
  JdSourcing sourcing;

  if (self->layout == NULL || jd_viewer_get_design (self->viewer) == NULL)
    return FALSE;

  if (self->bar != NULL && jd_drop_bar_pick (self->bar, GTK_WIDGET (self), x, y, &sourcing))
    {
      *place = (JdBoardPlace){ .keeps_areas = TRUE, .sourcing = sourcing };
      return TRUE;
    }
  if (!jd_board_layout_hit (self->layout, x, y, &area, &lane)
      || (area == JD_BOARD_AREA_NONE && has_areas (self)))
    return FALSE;
  *place
    = (JdBoardPlace){ .area = jd_board_area_to_area (area), .sourcing = jd_board_lane_to_sourcing (lane) };
  return TRUE;
}

/* Where a place stands on the board; empty where it is not shown. */
JdRect
jd_board_get_place_rect (JdBoard *self, const JdBoardPlace *place)
{
  const JdBoardPane *pane;
  graphene_rect_t target;

  if (place->keeps_areas)
    {
      if (self->bar == NULL
          || !jd_drop_bar_get_target (self->bar, GTK_WIDGET (self), place->sourcing, &target))
        return (JdRect){ 0 };
      return (JdRect){ target.origin.x, target.origin.y, target.size.width, target.size.height };
    }

  pane = self->layout != NULL ? jd_board_layout_get_pane (self->layout, jd_board_area_from_area (place->area))
                              : NULL;
  return pane != NULL ? pane->lanes[jd_board_lane_from_sourcing (place->sourcing)].frame : (JdRect){ 0 };
}

/* --- what a place is called --- */

static gboolean
is_one_area (JdArea area)
{
  return area >= JD_AREA_I && area <= JD_AREA_IV;
}

static char *
dup_area (JdBoard *self, JdArea area)
{
  if (is_one_area (area))
    return g_strdup_printf (_ ("Area %s"), jd_area_get_word (area));
  return g_strdup (jd_board_area_get_name (jd_board_area_from_area (area),
                                           jd_viewer_get_catalogue (self->viewer),
                                           jd_viewer_get_language (self->viewer)));
}

static char *
dup_area_change (JdBoard *self, JdArea from, JdArea to)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  if (from == to)
    return dup_area (self, to);
  if (is_one_area (from) && is_one_area (to))
    /* Translators: a role goes from area I to area IV. */
    return g_strdup_printf (_ ("Area %s→%s"), jd_area_get_word (from), jd_area_get_word (to));
  before = dup_area (self, from);
  after = dup_area (self, to);
  return g_strdup_printf ("%s→%s", before, after);
}

static char *
dup_sourcing_change (JdSourcing from, JdSourcing to)
{
  if (from == to)
    return g_strdup (jd_sourcing_get_word (to));
  return g_strdup_printf ("%s→%s", jd_sourcing_get_word (from), jd_sourcing_get_word (to));
}

/* "Area I→IV · insource→outsource". */
static char *
dup_text_for_one (JdBoard *self, JdRole *role, const JdBoardPlace *place)
{
  JdAssignment *assignment = jd_viewer_get_assignment (self->viewer, role);
  g_autofree char *sourcing = dup_sourcing_change (jd_assignment_get_sourcing (assignment), place->sourcing);
  g_autofree char *area = NULL;

  if (!has_areas (self))
    return g_steal_pointer (&sourcing);
  area = dup_area_change (self,
                          jd_assignment_get_area (assignment),
                          place->keeps_areas ? jd_assignment_get_area (assignment) : place->area);
  /* Translators: area and sourcing of a role, as they will be. */
  return g_strdup_printf (_ ("%s · %s"), area, sourcing);
}

static char *
dup_text_for_many (JdBoard *self, guint n_roles, const JdBoardPlace *place)
{
  g_autofree char *roles = jd_board_dup_n_roles (n_roles);
  g_autofree char *area = NULL;

  if (place->keeps_areas || !has_areas (self))
    return g_strdup_printf ("%s → %s", roles, jd_sourcing_get_word (place->sourcing));
  area = dup_area (self, place->area);
  /* Translators: so many roles go to this area and sourcing. */
  return g_strdup_printf (_ ("%s → %s · %s"), roles, area, jd_sourcing_get_word (place->sourcing));
}

/* What putting down there does to the roles that are moved. Returns: (transfer full) */
char *
jd_board_dup_place_text (JdBoard *self, const JdBoardPlace *place)
{
  return self->moving->len == 1 ? dup_text_for_one (self, g_ptr_array_index (self->moving, 0), place)
                                : dup_text_for_many (self, self->moving->len, place);
}

/* --- a move --- */

static void
show_bar (JdBoard *self)
{
  if (self->bar == NULL)
    {
      self->bar = jd_drop_bar_new ();
      gtk_widget_set_parent (GTK_WIDGET (self->bar), GTK_WIDGET (self));
    }
  jd_drop_bar_set_scale (self->bar, self->scale);
  gtk_widget_set_visible (GTK_WIDGET (self->bar), TRUE);
}

static void
set_lifted (JdBoard *self, gboolean lifted)
{
  for (guint i = 0; i < self->moving->len; i++)
    {
      guint index = jd_role_get_index (g_ptr_array_index (self->moving, i));

      if (index < self->cards->len)
        jd_role_card_set_lifted (jd_board_get_nth_card (self, index), lifted);
    }
}

/* Begins to move @roles; the place comes later. */
void
jd_board_begin_move (JdBoard *self, JdBoardMode mode, GPtrArray *roles)
{
  jd_board_end_move (self);
  self->mode = mode;
  self->moving = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < roles->len; i++)
    g_ptr_array_add (self->moving, g_object_ref (g_ptr_array_index (roles, i)));
  self->grip_x = self->grip_y = self->icon_height = 0;
  set_lifted (self, TRUE);
  show_bar (self);
}

/* Tells whoever hears the focused card where it would go. */
static void
tell_place (JdBoard *self)
{
  int focused = jd_board_get_focused (self);
  g_autofree char *text = NULL;

  if (focused < 0 || self->mode != JD_BOARD_CARRYING)
    return;
  text = self->has_place ? jd_board_dup_place_text (self, &self->place) : NULL;
  jd_role_card_set_journey (jd_board_get_nth_card (self, focused), text);
}

/* Says where the roles would go now: what is shown as the target. */
void
jd_board_set_place (JdBoard *self, const JdBoardPlace *place)
{
  if (self->has_place == (place != NULL) && (place == NULL || jd_board_place_equal (place, &self->place)))
    return;
  self->has_place = place != NULL;
  if (place != NULL)
    self->place = *place;
  if (self->bar != NULL)
    jd_drop_bar_highlight (self->bar, place != NULL && place->keeps_areas ? (int) place->sourcing : -1);
  tell_place (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Puts @roles at @place, as one step. Returns whether that was allowed. */
gboolean
jd_board_put (JdBoard *self, GPtrArray *roles, const JdBoardPlace *place)
{
  JdProject *project = jd_viewer_get_project (self->viewer);
  JdDesign *design = jd_viewer_get_design (self->viewer);
  JdRole *const *array = (JdRole *const *) roles->pdata;
  g_autoptr (GError) error = NULL;
  gboolean done;

  if (project == NULL || design == NULL || roles->len == 0)
    return FALSE;
  done
    = place->keeps_areas
        ? jd_edit_set_sourcing (project, design, array, roles->len, place->sourcing, NULL, &error)
        : jd_edit_move_roles (project, design, array, roles->len, place->area, place->sourcing, NULL, &error);
  if (!done)
    jd_feedback_show_error (GTK_WIDGET (self), error);
  return done;
}

/* Puts what is moved where it would go, and rests. */
gboolean
jd_board_drop (JdBoard *self)
{
  g_autoptr (GPtrArray) roles = self->moving != NULL ? g_ptr_array_ref (self->moving) : NULL;
  gboolean has_place = self->has_place;
  JdBoardPlace place = self->place;

  jd_board_end_move (self);
  return roles != NULL && has_place && jd_board_put (self, roles, &place);
}

/* Leaves everything where it is, and rests. */
void
jd_board_end_move (JdBoard *self)
{
  if (self->mode == JD_BOARD_RESTING)
    return;

  jd_board_set_place (self, NULL);
  set_lifted (self, FALSE);
  g_clear_pointer (&self->moving, g_ptr_array_unref);
  self->mode = JD_BOARD_RESTING;
  self->hosts_drag = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->bar), FALSE);
  gtk_widget_set_cursor (GTK_WIDGET (self), NULL);
  /* What waited until the pointer was free. */
  if (self->layout_stale)
    gtk_widget_queue_allocate (GTK_WIDGET (self));
}
