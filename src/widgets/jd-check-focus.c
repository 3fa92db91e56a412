/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the keys are in a check, and where Tab takes them. */
#include "jd-check-view-private.h"

/* Whether the keys are in @widget, whatever window has them. */
gboolean
jd_check_view_has_focus (JdCheckView *self, GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

/* Moves the keys by Tab among the parts of a question. Tab comes in at the scale; the functions, which stand above
 * it, are the last stop. Returns: whether there is one in @direction */
gboolean
jd_check_view_tab (JdCheckView *self, GtkDirectionType direction)
{
  GtkWidget *stops[] = { self->notice,
                         GTK_WIDGET (jd_check_role_get_answers (self->role, JD_SIDE_INSOURCE)),
                         GTK_WIDGET (jd_check_role_get_answers (self->role, JD_SIDE_OUTSOURCE)),
                         jd_check_role_get_sourcing (self->role),
                         self->steps,
                         GTK_WIDGET (self->progress) };
  const int n_stops = G_N_ELEMENTS (stops);
  const int by = direction == GTK_DIR_TAB_BACKWARD ? -1 : 1;
  int at = by > 0 ? 0 : n_stops - 1;

  for (int i = 0; i < n_stops; i++)
    if (jd_check_view_has_focus (self, stops[i]))
      {
        if (gtk_widget_child_focus (stops[i], direction))
          return TRUE;
        at = i + by;
        /* A role with one scale has it for both sides. */
        while (at >= 0 && at < n_stops && stops[at] == stops[i])
          at += by;
        break;
      }
  for (; at >= 0 && at < n_stops; at += by)
    if (gtk_widget_child_focus (stops[at], direction))
      return TRUE;
  return FALSE;
}

/* Gives the keys to what is asked, or at the end to what comes next. */
void
jd_check_view_focus (JdCheckView *self)
{
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)) || self->checked == NULL)
    return;
  if (self->step == JD_CHECK_STEP_ROLES)
    gtk_widget_grab_focus (jd_check_role_get_answers (self->role, self->side));
  else if (self->step == JD_CHECK_STEP_END)
    gtk_widget_grab_focus (jd_check_end_get_next (self->end));
  else
    gtk_widget_child_focus (GTK_WIDGET (self->patterns), GTK_DIR_TAB_FORWARD);
}
