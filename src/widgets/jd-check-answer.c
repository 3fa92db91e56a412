/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The answers of a check: each is one edit and one step of the history, and leads on to the next question. */
#include <glib/gi18n-lib.h>

#include "jd-check-view-private.h"
#include "jd-edit.h"
#include "jd-feedback.h"
#include "jd-walk.h"

static JdViewer *
get_viewer (JdCheckView *self)
{
  return jd_view_get_viewer (JD_VIEW (self));
}

static gboolean
uses_side (JdCheckView *self, JdRole *role, JdSide side)
{
  return jd_assignment_uses_side (jd_viewer_get_assignment (get_viewer (self), role), side);
}

static gboolean
is_complete (JdCheckView *self)
{
  const JdGroupMaturity *all = jd_maturity_get_overall (jd_viewer_get_edited_maturity (get_viewer (self)));

  return all->scored == all->evaluated;
}

/* Says why an edit was refused. The error is looked at only here: arguments come about in any order. */
static gboolean
say (JdCheckView *self, gboolean done, GError **error)
{
  if (!done)
    jd_feedback_show_error (GTK_WIDGET (self), *error);
  return done;
}

/* Asks about @role from now on, on the scale of @side where it is done both ways; every view follows. */
void
jd_check_view_go_to (JdCheckView *self, JdRole *role, JdSide side)
{
  JdViewer *viewer = get_viewer (self);

  self->step = JD_CHECK_STEP_ROLES;
  if (jd_viewer_get_role (viewer) == role && jd_viewer_get_n_selected (viewer) == 1)
    jd_view_refresh (JD_VIEW (self));
  else
    jd_viewer_select_only (viewer, role);
  self->side = side;
  jd_check_view_focus (self);
}

/* With the score that the check still lacked it is done, wherever in the catalogue that was. */
static void
leave_role (JdCheckView *self, JdRole *role)
{
  JdRole *next = jd_walk_step (get_viewer (self), role, 1);

  if (next == NULL || (self->lacked && is_complete (self)))
    jd_check_view_go_to_step (self, JD_CHECK_STEP_END);
  else
    jd_check_view_go_to (self, next, JD_SIDE_INSOURCE);
}

/* Sets the level of the role that is asked about on the scale of @side, and goes on: to its other scale, or else to
 * the next role; with the answer that the check still lacked, or after the last role, to the end. */
void
jd_check_view_answer (JdCheckView *self, JdSide side, JdLevel level)
{
  JdRole *role = jd_check_view_get_role (self);
  g_autoptr (GError) error = NULL;

  if (role == NULL || !uses_side (self, role, side))
    return;
  self->lacked = self->lacked || jd_walk_is_due (get_viewer (self), role);
  if (!say (self,
            jd_edit_set_level (jd_viewer_get_project (get_viewer (self)),
                               jd_viewer_get_design (get_viewer (self)),
                               &role,
                               1,
                               side,
                               level,
                               NULL,
                               &error),
            &error))
    {
      jd_view_refresh (JD_VIEW (self));
      return;
    }
  /* What is cleared is left open, so the question stays. */
  if (level == JD_LEVEL_NONE)
    jd_check_view_go_to (self, role, side);
  else if (side == JD_SIDE_INSOURCE && uses_side (self, role, JD_SIDE_OUTSOURCE))
    jd_check_view_go_to (self, role, JD_SIDE_OUTSOURCE);
  else
    leave_role (self, role);
}

/* The same for the scale that has the keys; of a role that nobody does, level 1 says that it should be done. */
void
jd_check_view_set_level_here (JdCheckView *self, JdLevel level)
{
  JdRole *role = jd_check_view_get_role (self);

  if (role == NULL)
    return;
  if (uses_side (self, role, JD_SIDE_INSOURCE) || uses_side (self, role, JD_SIDE_OUTSOURCE))
    jd_check_view_answer (self, jd_check_view_get_side (self), level);
  else if (level == JD_LEVEL_1)
    jd_check_view_set_not_done (self);
  else if (level != JD_LEVEL_NONE)
    jd_feedback_show (GTK_WIDGET (self), _ ("An unassigned role has no level: first say who does it."));
}

/* Sets who does the role that is asked about; its level is the next question. */
void
jd_check_view_set_sourcing (JdCheckView *self, JdSourcing sourcing)
{
  JdRole *role = jd_check_view_get_role (self);
  g_autoptr (GError) error = NULL;

  if (role == NULL)
    return;
  say (self,
       jd_edit_set_sourcing (jd_viewer_get_project (get_viewer (self)),
                             jd_viewer_get_design (get_viewer (self)),
                             &role,
                             1,
                             sourcing,
                             NULL,
                             &error),
       &error);
  jd_check_view_go_to (self, role, JD_SIDE_INSOURCE);
}

/* Says that the role that is asked about should be done and is not, and goes on. */
void
jd_check_view_set_not_done (JdCheckView *self)
{
  JdRole *role = jd_check_view_get_role (self);
  g_autoptr (GError) error = NULL;

  if (role == NULL)
    return;
  self->lacked = self->lacked || jd_walk_is_due (get_viewer (self), role);
  if (say (self,
           jd_edit_set_not_done (jd_viewer_get_project (get_viewer (self)),
                                 jd_viewer_get_design (get_viewer (self)),
                                 &role,
                                 1,
                                 NULL,
                                 &error),
           &error))
    leave_role (self, role);
}

/* --- going --- */

/* Leaves the answer as it is. */
void
jd_check_view_go_on (JdCheckView *self)
{
  JdRole *role = jd_check_view_get_role (self);

  if (role == NULL)
    return;
  if (jd_check_view_get_side (self) == JD_SIDE_INSOURCE && uses_side (self, role, JD_SIDE_OUTSOURCE))
    jd_check_view_go_to (self, role, JD_SIDE_OUTSOURCE);
  else
    leave_role (self, role);
}

/* To the role after (@by 1) or before (-1) this one; beyond the last one is the end. */
void
jd_check_view_move (JdCheckView *self, int by)
{
  JdRole *role = jd_check_view_get_role (self);
  JdRole *next = NULL;

  if (self->step == JD_CHECK_STEP_END && by < 0)
    next = jd_walk_get_end (get_viewer (self), TRUE);
  else if (role != NULL)
    next = jd_walk_step (get_viewer (self), role, by);

  if (next != NULL)
    jd_check_view_go_to (self, next, JD_SIDE_INSOURCE);
  else if (by > 0 && role != NULL)
    jd_check_view_go_to_step (self, JD_CHECK_STEP_END);
}

/* To the first or the last role. */
void
jd_check_view_move_to_end (JdCheckView *self, gboolean last)
{
  JdRole *role = jd_walk_get_end (get_viewer (self), last);

  if (role != NULL)
    jd_check_view_go_to (self, role, JD_SIDE_INSOURCE);
}

/* To the next role that is not scored, from this one on; without one, to the end, which says so. */
void
jd_check_view_move_to_due (JdCheckView *self)
{
  JdRole *role = jd_check_view_get_role (self);
  JdRole *due = jd_walk_find_due (get_viewer (self), role);

  if (due != NULL)
    jd_check_view_go_to (self, due, JD_SIDE_INSOURCE);
  else if (role != NULL && jd_walk_is_due (get_viewer (self), role))
    jd_feedback_show (GTK_WIDGET (self), _ ("This is the only unscored role that is left"));
  else
    jd_check_view_go_to_step (self, JD_CHECK_STEP_END);
}

/* Goes back to the question that @step answers, which undo or redo has just changed: so undo goes back through the
 * answers, one by one. Returns: whether that is another question, which then is shown */
gboolean
jd_check_view_follow (JdCheckView *self, JdStep *step)
{
  JdDesign *design = jd_viewer_get_design (get_viewer (self));
  JdRole *current = jd_viewer_get_role (get_viewer (self)), *touched = NULL;
  int side = (int) self->side;

  for (guint i = 0; i < jd_step_get_n_changes (step); i++)
    {
      JdRecord *record = jd_step_get_record (step, i);
      JdRole *role;

      if (!JD_IS_ASSIGNMENT (record) || jd_assignment_get_design (JD_ASSIGNMENT (record)) != design)
        continue;
      role = jd_assignment_get_role (JD_ASSIGNMENT (record));
      if (touched != NULL && role != current)
        continue;
      touched = role;
      jd_enum_from_nick (JD_TYPE_SIDE, jd_step_get_field_name (step, i), &side);
    }
  if (touched == NULL)
    return FALSE;
  self->side = (JdSide) side;
  if (touched == current && self->step == JD_CHECK_STEP_ROLES)
    return FALSE;
  jd_check_view_go_to (self, touched, self->side);
  return TRUE;
}

/* --- actions --- */

static void
level_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  const char *side_nick, *level_nick;
  int side, level;

  g_variant_get (parameter, "(&s&s)", &side_nick, &level_nick);
  if (jd_enum_from_nick (JD_TYPE_SIDE, side_nick, &side)
      && jd_enum_from_nick (JD_TYPE_LEVEL, level_nick, &level))
    jd_check_view_answer (JD_CHECK_VIEW (widget), (JdSide) side, (JdLevel) level);
}

static void
sourcing_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  int sourcing;

  if (jd_enum_from_nick (JD_TYPE_SOURCING, g_variant_get_string (parameter, NULL), &sourcing))
    jd_check_view_set_sourcing (JD_CHECK_VIEW (widget), (JdSourcing) sourcing);
}

static void
not_done_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  jd_check_view_set_not_done (JD_CHECK_VIEW (widget));
}

static void
move_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  jd_check_view_move (JD_CHECK_VIEW (widget), g_variant_get_int32 (parameter) < 0 ? -1 : 1);
}

static void
first_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  jd_check_view_move_to_end (JD_CHECK_VIEW (widget), FALSE);
}

static void
next_unscored_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  jd_check_view_move_to_due (JD_CHECK_VIEW (widget));
}

static void
function_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  JdCheckView *self = JD_CHECK_VIEW (widget);
  JdCatalogue *catalogue = jd_viewer_get_catalogue (get_viewer (self));
  guint index = g_variant_get_uint32 (parameter);
  JdRole *role = NULL;

  if (catalogue != NULL && index < jd_catalogue_get_n_functions (catalogue))
    role = jd_walk_find_due_in (get_viewer (self), jd_catalogue_get_function (catalogue, index));
  if (role != NULL)
    jd_check_view_go_to (self, role, JD_SIDE_INSOURCE);
}

static void
score_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  jd_check_view_go_to_step (JD_CHECK_VIEW (widget), JD_CHECK_STEP_ROLES);
}

void
jd_check_view_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "check.level", "(ss)", level_cb);
  gtk_widget_class_install_action (widget_class, "check.sourcing", "s", sourcing_cb);
  gtk_widget_class_install_action (widget_class, "check.not-done", NULL, not_done_cb);
  gtk_widget_class_install_action (widget_class, "check.move", "i", move_cb);
  gtk_widget_class_install_action (widget_class, "check.first", NULL, first_cb);
  gtk_widget_class_install_action (widget_class, "check.next-unscored", NULL, next_unscored_cb);
  gtk_widget_class_install_action (widget_class, "check.function", "u", function_cb);
  gtk_widget_class_install_action (widget_class, "check.score", NULL, score_cb);
}
