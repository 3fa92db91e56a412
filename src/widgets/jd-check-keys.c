/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The keys of a check, wherever the focus is in it. A key that does nothing here is left to the window. */
#include "jd-check-view-private.h"
#include "jd-level-words.h"

#define MODIFIERS (GDK_SHIFT_MASK | GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)

/* The letters of the score grid for a sourcing. */
static gboolean
get_sourcing (guint keyval, JdSourcing *sourcing)
{
  switch (gdk_keyval_to_lower (keyval))
    {
    case GDK_KEY_i:
      *sourcing = JD_SOURCING_INSOURCE;
      return TRUE;
    case GDK_KEY_o:
      *sourcing = JD_SOURCING_OUTSOURCE;
      return TRUE;
    case GDK_KEY_c:
      *sourcing = JD_SOURCING_COMBINATION;
      return TRUE;
    case GDK_KEY_u:
      *sourcing = JD_SOURCING_UNASSIGNED;
      return TRUE;
    default:
      return FALSE;
    }
}

/* Arrows go on between the values of a choice, between the functions and between the buttons of the end. */
static gboolean
arrows_are_taken (JdCheckView *self)
{
  return self->step == JD_CHECK_STEP_END
         || jd_check_view_has_focus (self, jd_check_role_get_sourcing (self->role))
         || jd_check_view_has_focus (self, GTK_WIDGET (self->progress));
}

static gboolean
press_move (JdCheckView *self, guint keyval)
{
  switch (keyval)
    {
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      if (arrows_are_taken (self))
        return GDK_EVENT_PROPAGATE;
      jd_check_view_move (self, -1);
      return GDK_EVENT_STOP;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      if (arrows_are_taken (self))
        return GDK_EVENT_PROPAGATE;
      jd_check_view_move (self, 1);
      return GDK_EVENT_STOP;
    case GDK_KEY_Page_Up:
    case GDK_KEY_KP_Page_Up:
      jd_check_view_move (self, -1);
      return GDK_EVENT_STOP;
    case GDK_KEY_Page_Down:
    case GDK_KEY_KP_Page_Down:
      jd_check_view_move (self, 1);
      return GDK_EVENT_STOP;
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      jd_check_view_move_to_end (self, FALSE);
      return GDK_EVENT_STOP;
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      jd_check_view_move_to_end (self, TRUE);
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static gboolean
press_answer (JdCheckView *self, guint keyval)
{
  JdLevel level;
  JdSourcing sourcing;

  if (jd_level_from_key (keyval, &level))
    jd_check_view_set_level_here (self, level);
  else if (keyval == GDK_KEY_e || keyval == GDK_KEY_E)
    jd_check_view_set_level_here (self, JD_LEVEL_EXCLUDED);
  else if (keyval == GDK_KEY_Delete || keyval == GDK_KEY_KP_Delete || keyval == GDK_KEY_BackSpace)
    jd_check_view_set_level_here (self, JD_LEVEL_NONE);
  else if (get_sourcing (keyval, &sourcing))
    jd_check_view_set_sourcing (self, sourcing);
  else if (keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter)
    jd_check_view_go_on (self);
  else
    return GDK_EVENT_PROPAGATE;
  return GDK_EVENT_STOP;
}

/* What @keyval does; GDK_EVENT_STOP where it does something. */
gboolean
jd_check_view_press_key (JdCheckView *self, guint keyval, GdkModifierType state)
{
  if ((state & MODIFIERS & ~GDK_SHIFT_MASK) != 0 || self->checked == NULL)
    return GDK_EVENT_PROPAGATE;
  if (keyval == GDK_KEY_Escape)
    return gtk_widget_activate_action (GTK_WIDGET (self), "win.view", "s", "scores/grid");
  if (self->step == JD_CHECK_STEP_PATTERNS)
    return GDK_EVENT_PROPAGATE;
  if (keyval == GDK_KEY_n || keyval == GDK_KEY_N)
    {
      jd_check_view_move_to_due (self);
      return GDK_EVENT_STOP;
    }
  if (press_move (self, keyval))
    return GDK_EVENT_STOP;
  return self->step == JD_CHECK_STEP_ROLES && press_answer (self, keyval);
}

static gboolean
pressed_cb (JdCheckView *self, guint keyval, guint keycode, GdkModifierType state)
{
  return jd_check_view_press_key (self, keyval, state);
}

void
jd_check_view_init_keys (JdCheckView *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}
