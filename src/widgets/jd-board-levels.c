/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Levels set on the board itself, for all chosen roles at once. */
#include "jd-board-private.h"

#include <glib/gi18n-lib.h>

#include "jd-edit.h"
#include "jd-feedback.h"

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

/* The side on which a key sets the level; FALSE where the role is on neither. */
static gboolean
get_side (JdAssignment *assignment, JdSide side_of_combination, JdSide *side)
{
  gboolean insource = jd_assignment_uses_side (assignment, JD_SIDE_INSOURCE);
  gboolean outsource = jd_assignment_uses_side (assignment, JD_SIDE_OUTSOURCE);

  if (insource && outsource)
    *side = side_of_combination;
  else
    *side = insource ? JD_SIDE_INSOURCE : JD_SIDE_OUTSOURCE;
  return insource || outsource;
}

/* Sets the level of the chosen roles on the side that each of them uses, and on the given one where both are. */
void
jd_board_set_level (JdBoard *self, JdSide side_of_combination, JdLevel level)
{
  g_autoptr (GPtrArray) roles = jd_board_dup_chosen (self);
  g_autoptr (GArray) cells = g_array_new (FALSE, FALSE, sizeof (JdCell));
  JdDesign *design = jd_viewer_get_design (self->viewer);
  g_autoptr (GError) error = NULL;
  gboolean same_side = TRUE;
  JdSide first = JD_SIDE_INSOURCE;

  for (guint i = 0; i < roles->len; i++)
    {
      JdRole *role = g_ptr_array_index (roles, i);
      JdSide side;
      JdCell cell = { design, role, NULL, jd_enum_to_nick (JD_TYPE_LEVEL, level) };

      if (!get_side (jd_viewer_get_assignment (self->viewer, role), side_of_combination, &side))
        continue;
      cell.field = jd_enum_to_nick (JD_TYPE_SIDE, side);
      if (cells->len == 0)
        first = side;
      same_side = same_side && side == first;
      g_array_append_val (cells, cell);
    }

  if (cells->len == 0 && roles->len > 0)
    jd_feedback_show (GTK_WIDGET (self), _ ("An unassigned role has no level: first say who does it."));
  else if (cells->len == roles->len && same_side)
    jd_board_set_side_level (self, first, level);
  else if (!jd_edit_set_cells (
             jd_viewer_get_project (self->viewer), (const JdCell *) cells->data, cells->len, NULL, &error))
    jd_feedback_show_error (GTK_WIDGET (self), error);
}
