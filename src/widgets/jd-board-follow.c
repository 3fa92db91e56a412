/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The board follows its viewer: one card for every role, and only what a step touched is painted anew. */
#include "jd-board-private.h"

#include <adwaita.h>

/* Takes all cards away, and with them whatever is going on between them. */
void
jd_board_remove_cards (JdBoard *self)
{
  jd_board_end_move (self);
  jd_board_stop_typing (self);
  jd_board_stop_flights (self);
  self->hovered = NULL;
  self->anchor = NULL;
  self->focused = NULL;
  self->pressed_card = -1;
  self->to_reveal = NULL;
  for (guint i = 0; i < self->cards->len; i++)
    gtk_widget_unparent (g_ptr_array_index (self->cards, i));
  g_ptr_array_set_size (self->cards, 0);
  g_clear_object (&self->catalogue);
}

/* Makes one card for every role of the project that is looked at, unless they are there already. */
static void
sync_cards (JdBoard *self)
{
  JdDesign *design = self->viewer != NULL ? jd_viewer_get_design (self->viewer) : NULL;
  JdCatalogue *catalogue = design != NULL ? jd_viewer_get_catalogue (self->viewer) : NULL;
  GtkWidget *last = NULL;

  if (self->catalogue == catalogue)
    return;

  jd_board_remove_cards (self);
  g_set_object (&self->catalogue, catalogue);
  for (guint i = 0; catalogue != NULL && i < jd_catalogue_get_n_roles (catalogue); i++)
    {
      GtkWidget *card = GTK_WIDGET (jd_role_card_new (self->viewer, jd_catalogue_get_role (catalogue, i)));

      if (self->painter != NULL)
        jd_role_card_set_painter (JD_ROLE_CARD (card), self->painter);
      gtk_widget_insert_after (card, GTK_WIDGET (self), last);
      g_ptr_array_add (self->cards, card);
      last = card;
    }
}

static void
update_card (gpointer card, gpointer unused)
{
  jd_role_card_update (card);
}

/* Shows the viewer's project anew: anything may be other than it was. */
static void
refresh (JdBoard *self)
{
  JdCatalogue *before = self->catalogue;

  sync_cards (self);
  if (self->catalogue == before)
    g_ptr_array_foreach (self->cards, update_card, NULL);
  else
    jd_board_forget_layout (self);
  jd_board_queue_layout (self);
}

static gboolean
changes_place (const char *field)
{
  return g_str_equal (field, "area") || g_str_equal (field, "sourcing");
}

/* Brings up to date what @step touched, and nothing else. */
static void
follow_step (JdBoard *self, JdStep *step)
{
  for (guint i = 0; i < jd_step_get_n_changes (step); i++)
    {
      JdRecord *record = jd_step_get_record (step, i);
      JdDesign *design;

      if (!JD_IS_ASSIGNMENT (record))
        continue;
      design = jd_assignment_get_design (JD_ASSIGNMENT (record));
      if (design != jd_viewer_get_design (self->viewer) && design != jd_viewer_get_second (self->viewer))
        continue;
      jd_role_card_update (
        jd_board_get_nth_card (self, jd_role_get_index (jd_assignment_get_role (JD_ASSIGNMENT (record)))));
      if (design == jd_viewer_get_design (self->viewer) && changes_place (jd_step_get_field_name (step, i)))
        jd_board_queue_layout (self);
    }
}

static void
jd_board_changed (JdView *view, JdStep *step)
{
  JdBoard *self = JD_BOARD (view);

  if (step == NULL || jd_step_touches_type (step, JD_TYPE_UNIT) || jd_step_touches_type (step, JD_TYPE_DESIGN)
      || jd_step_touches_type (step, JD_TYPE_PROFILE))
    refresh (self);
  else
    follow_step (self, step);
}

static void
jd_board_selection_changed (JdView *view)
{
  JdBoard *self = JD_BOARD (view);
  JdRole *role = jd_viewer_get_role (self->viewer);

  for (guint i = 0; i < self->cards->len; i++)
    jd_role_card_update_selected (jd_board_get_nth_card (self, i));
  gtk_widget_queue_draw (GTK_WIDGET (self));
  jd_board_follow_cursor (self, role);
}

static void
jd_board_filter_changed (JdView *view)
{
  JdBoard *self = JD_BOARD (view);

  for (guint i = 0; i < self->cards->len; i++)
    gtk_widget_queue_draw (g_ptr_array_index (self->cards, i));
}

/* Badges come and go; nothing moves. */
static void
jd_board_trial_changed (JdView *view)
{
  JdBoard *self = JD_BOARD (view);

  if (self->viewer == NULL || jd_viewer_get_design (self->viewer) == NULL)
    return;
  g_ptr_array_foreach (self->cards, update_card, NULL);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
jd_board_language_changed (JdView *view)
{
  jd_board_forget_painter (JD_BOARD (view));
}

static void
jd_board_viewer_set (JdView *view)
{
  JdBoard *self = JD_BOARD (view);

  /* While the viewer before is still at hand. */
  jd_board_remove_cards (self);
  self->viewer = jd_view_get_viewer (view);
  refresh (self);
}

static void
style_changed_cb (JdBoard *self)
{
  jd_board_forget_ground (self);
  jd_board_filter_changed (JD_VIEW (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
jd_board_install_follow (JdViewClass *klass)
{
  klass->viewer_set = jd_board_viewer_set;
  klass->changed = jd_board_changed;
  klass->selection_changed = jd_board_selection_changed;
  klass->filter_changed = jd_board_filter_changed;
  klass->trial_changed = jd_board_trial_changed;
  klass->language_changed = jd_board_language_changed;
}

void
jd_board_init_follow (JdBoard *self)
{
  AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (GTK_WIDGET (self)));

  g_signal_connect_object (style, "notify::dark", G_CALLBACK (style_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (
    style, "notify::high-contrast", G_CALLBACK (style_changed_cb), self, G_CONNECT_SWAPPED);
}
