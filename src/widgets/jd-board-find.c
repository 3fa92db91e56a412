/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Going to a role by typing its code: "B3" goes to B-3. */
#include "jd-board-private.h"

/* After so long without a letter a new code begins, in milliseconds. */
#define PATIENCE 1500

/* Stops waiting for the rest of a code. */
void
jd_board_stop_typing (JdBoard *self)
{
  g_clear_handle_id (&self->typed_timeout, g_source_remove);
  if (self->typed->len == 0)
    return;
  g_string_truncate (self->typed, 0);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
timed_out_cb (gpointer data)
{
  JdBoard *self = data;

  self->typed_timeout = 0;
  jd_board_stop_typing (self);
  return G_SOURCE_REMOVE;
}

/* Adds @letter to the code that is being typed and goes to the role. FALSE where no code goes on or begins so: the
 * key may mean something else. */
gboolean
jd_board_type (JdBoard *self, gunichar letter)
{
  gsize before = self->typed->len;
  JdRole *role;

  /* A digit alone is a level. */
  if (before == 0 && !g_unichar_isalpha (letter))
    return FALSE;

  g_string_append_unichar (self->typed, g_unichar_toupper (letter));
  if (letter == '-' && before > 0)
    role = jd_viewer_get_role (self->viewer);
  else
    role = jd_catalogue_find_role_begun (jd_viewer_get_catalogue (self->viewer), self->typed->str);
  if (role == NULL)
    {
      jd_board_stop_typing (self);
      return before > 0 && g_unichar_isalpha (letter) ? jd_board_type (self, letter) : FALSE;
    }

  g_clear_handle_id (&self->typed_timeout, g_source_remove);
  self->typed_timeout = g_timeout_add (PATIENCE, timed_out_cb, self);
  jd_board_go_to (self, jd_role_get_index (role), 0);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  return TRUE;
}
