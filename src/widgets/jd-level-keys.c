/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-level-keys.h"

#include <glib/gi18n-lib.h>

#include "jd-edit.h"
#include "jd-feedback.h"

/* The digit on a key, whatever is held with it, or -1. @event: (nullable) */
int
jd_key_get_digit (GdkEvent *event, guint keyval, guint keycode)
{
  guint plain = keyval;

  if (event != NULL)
    gdk_display_translate_key (
      gdk_event_get_display (event), keycode, 0, gdk_key_event_get_layout (event), &plain, NULL, NULL, NULL);
  if (plain >= GDK_KEY_0 && plain <= GDK_KEY_9)
    return (int) (plain - GDK_KEY_0);
  return keyval >= GDK_KEY_KP_0 && keyval <= GDK_KEY_KP_9 ? (int) (keyval - GDK_KEY_KP_0) : -1;
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

/* Sets the level of @roles (element-type JdRole) in @design, each on the side that it uses there, and on
 * @side_of_combination where both are; in one step. What cannot be done is said over the window of @from. */
void
jd_level_keys_set (GtkWidget *from,
                   JdProject *project,
                   JdDesign *design,
                   GPtrArray *roles,
                   JdSide side_of_combination,
                   JdLevel level)
{
  g_autoptr (GArray) cells = g_array_new (FALSE, FALSE, sizeof (JdCell));
  g_autoptr (GError) error = NULL;
  gboolean same_side = TRUE, done;
  JdSide first = JD_SIDE_INSOURCE;

  g_return_if_fail (GTK_IS_WIDGET (from) && JD_IS_PROJECT (project) && JD_IS_DESIGN (design));

  if (roles->len == 0)
    return;
  for (guint i = 0; i < roles->len; i++)
    {
      JdRole *role = g_ptr_array_index (roles, i);
      JdSide side;
      JdCell cell = { design, role, NULL, jd_enum_to_nick (JD_TYPE_LEVEL, level) };

      if (!get_side (jd_design_get_assignment (design, jd_role_get_index (role)), side_of_combination, &side))
        continue;
      cell.field = jd_enum_to_nick (JD_TYPE_SIDE, side);
      if (cells->len == 0)
        first = side;
      same_side = same_side && side == first;
      g_array_append_val (cells, cell);
    }

  if (cells->len == 0)
    {
      jd_feedback_show (from, _ ("An unassigned role has no level: first say who does it."));
      return;
    }
  /* What is the same for all is logged as what it is, not as a paste of cells. */
  if (cells->len == roles->len && same_side)
    done = jd_edit_set_level (
      project, design, (JdRole *const *) roles->pdata, roles->len, first, level, NULL, &error);
  else
    done = jd_edit_set_cells (project, (const JdCell *) cells->data, cells->len, NULL, &error);
  if (!done)
    jd_feedback_show_error (from, error);
}
