/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Levels set on the board itself, for all chosen roles at once. */
#include "jd-board-private.h"

#include "jd-edit.h"
#include "jd-feedback.h"
#include "jd-level-keys.h"

/* Sets the level of the chosen roles on one side. */
void
jd_board_set_side_level (JdBoard *self, JdSide side, JdLevel level)
{
  g_autoptr (GPtrArray) roles = jd_board_dup_chosen (self);
  g_autoptr (GError) error = NULL;

  if (roles->len > 0
      && !jd_edit_set_level (jd_viewer_get_project (self->viewer),
                             jd_viewer_get_design (self->viewer),
                             (JdRole *const *) roles->pdata,
                             roles->len,
                             side,
                             level,
                             NULL,
                             &error))
    jd_feedback_show_error (GTK_WIDGET (self), error);
}

/* Sets the level of the chosen roles on the side that each of them uses, and on the given one where both are. */
void
jd_board_set_level (JdBoard *self, JdSide side_of_combination, JdLevel level)
{
  g_autoptr (GPtrArray) roles = jd_board_dup_chosen (self);

  jd_level_keys_set (GTK_WIDGET (self),
                     jd_viewer_get_project (self->viewer),
                     jd_viewer_get_design (self->viewer),
                     roles,
                     side_of_combination,
                     level);
}
