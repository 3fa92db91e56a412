/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Going to a role by typing its code where letters mean nothing else: "B3" goes to B-3. */
#include "jd-score-grid-private.h"

/* After so long without a letter a new code begins, in milliseconds: as on the board. */
#define PATIENCE 1500

/* Stops waiting for the rest of a code. */
void
jd_score_grid_stop_code (JdScoreGrid *self)
{
  g_clear_handle_id (&self->code_timeout, g_source_remove);
  g_string_truncate (self->code, 0);
}

static gboolean
timed_out_cb (gpointer data)
{
  JdScoreGrid *self = data;

  self->code_timeout = 0;
  jd_score_grid_stop_code (self);
  return G_SOURCE_REMOVE;
}

/* Adds @letter to the code that is being typed and goes to the role. FALSE where no code goes on, or begins, so:
 * the key may mean something else. */
gboolean
jd_score_grid_type_code (JdScoreGrid *self, gunichar letter)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (self->sheet.viewer);
  JdRole *role;

  /* A digit alone is a level. */
  if (catalogue == NULL || (self->code->len == 0 && !g_unichar_isalpha (letter)))
    return FALSE;

  g_string_append_unichar (self->code, letter);
  role = jd_catalogue_find_role_begun (catalogue, self->code->str);
  if (role == NULL)
    {
      jd_score_grid_stop_code (self);
      return FALSE;
    }
  g_clear_handle_id (&self->code_timeout, g_source_remove);
  self->code_timeout = g_timeout_add (PATIENCE, timed_out_cb, self);
  jd_viewer_select_only (self->sheet.viewer, role);
  return TRUE;
}
