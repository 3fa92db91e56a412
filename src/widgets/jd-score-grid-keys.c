/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The keys of the grid while no cell is edited; those with Ctrl that do something are accelerators of actions.
 * A key that does nothing here is left to the window. */
#include "jd-score-grid-private.h"

#include "jd-edit.h"
#include "jd-level-words.h"

typedef struct
{
  guint keyval;
  JdScoreColumn column;
  const char *nick;
} Choice;

/* The keys that choose in a column of choices. */
static const Choice choices[] = {
  { GDK_KEY_i, JD_SCORE_COLUMN_SOURCING, "insource" },
  { GDK_KEY_o, JD_SCORE_COLUMN_SOURCING, "outsource" },
  { GDK_KEY_c, JD_SCORE_COLUMN_SOURCING, "combination" },
  { GDK_KEY_u, JD_SCORE_COLUMN_SOURCING, "unassigned" },
  { GDK_KEY_1, JD_SCORE_COLUMN_AREA, "I" },
  { GDK_KEY_2, JD_SCORE_COLUMN_AREA, "II" },
  { GDK_KEY_3, JD_SCORE_COLUMN_AREA, "III" },
  { GDK_KEY_4, JD_SCORE_COLUMN_AREA, "IV" },
  { GDK_KEY_a, JD_SCORE_COLUMN_AREA, "all" },
  { GDK_KEY_u, JD_SCORE_COLUMN_RECOMMENDATION, "unnecessary" },
  { GDK_KEY_b, JD_SCORE_COLUMN_RECOMMENDATION, "basic" },
  { GDK_KEY_s, JD_SCORE_COLUMN_RECOMMENDATION, "standard" },
  { GDK_KEY_a, JD_SCORE_COLUMN_RECOMMENDATION, "advanced" },
  { GDK_KEY_o, JD_SCORE_COLUMN_RECOMMENDATION, "optional" },
  { GDK_KEY_minus, JD_SCORE_COLUMN_RECOMMENDATION, "none" },
};

/* Digits of the number pad are digits, and letter case is none. */
static guint
simplify (guint keyval)
{
  if (keyval >= GDK_KEY_KP_0 && keyval <= GDK_KEY_KP_9)
    return keyval - GDK_KEY_KP_0 + GDK_KEY_0;
  if (keyval == GDK_KEY_KP_Enter || keyval == GDK_KEY_ISO_Enter)
    return GDK_KEY_Return;
  return gdk_keyval_to_lower (keyval);
}

/* --- moving --- */

static gboolean
press_move (JdScoreGrid *self, guint keyval, GdkModifierType state)
{
  JdScoreMove move = state & GDK_SHIFT_MASK ? JD_SCORE_EXTEND : JD_SCORE_MOVE;
  gboolean far = (state & GDK_CONTROL_MASK) != 0;
  int page = (int) jd_score_grid_view_get_page (self->view);

  switch (keyval)
    {
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      if (far)
        jd_score_grid_step_function (self, -1);
      else
        jd_score_grid_step (self, -1, 0, move);
      return TRUE;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      if (far)
        jd_score_grid_step_function (self, 1);
      else
        jd_score_grid_step (self, 1, 0, move);
      return TRUE;
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      jd_score_grid_step (self, 0, -1, move);
      return TRUE;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      jd_score_grid_step (self, 0, 1, move);
      return TRUE;
    case GDK_KEY_Page_Up:
    case GDK_KEY_KP_Page_Up:
      jd_score_grid_step (self, -page, 0, move);
      return TRUE;
    case GDK_KEY_Page_Down:
    case GDK_KEY_KP_Page_Down:
      jd_score_grid_step (self, page, 0, move);
      return TRUE;
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      jd_score_grid_go_to_edge (self, far ? -1 : 0, far ? 0 : -1, move);
      return TRUE;
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      jd_score_grid_go_to_edge (self, far ? 1 : 0, far ? 0 : 1, move);
      return TRUE;
    default:
      return FALSE;
    }
}

/* Tab goes through the cells and, at the first and the last one, on to what is before or after the grid. */
static gboolean
press_tab (JdScoreGrid *self, int by)
{
  int line = self->sheet.line;
  JdScoreColumn column = self->sheet.column;

  if (line < 0)
    return FALSE;
  jd_score_grid_step_cell (self, by);
  return self->sheet.line != line || self->sheet.column != column;
}

/* --- cells --- */

static gboolean
press_level (JdScoreGrid *self, guint keyval)
{
  JdLevel level;

  if (!jd_level_from_key (keyval, &level))
    return FALSE;
  jd_score_grid_set_level (self, level);
  return TRUE;
}

/* What opens a list anywhere else opens one here. */
static gboolean
press_open (JdScoreGrid *self)
{
  JdScoreCellKind kind = jd_score_column_get_kind (self->sheet.column);

  if (kind == JD_SCORE_CELL_CHOICE)
    jd_score_grid_open_choice (self, self->sheet.column);
  else if (kind == JD_SCORE_CELL_UNITS)
    jd_score_grid_open_units (self);
  return kind == JD_SCORE_CELL_CHOICE || kind == JD_SCORE_CELL_UNITS;
}

static gboolean
press_choice (JdScoreGrid *self, guint keyval)
{
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    if (choices[i].keyval == keyval && choices[i].column == jd_score_column_get_meaning (self->sheet.column))
      return jd_score_grid_set_choice (self, self->sheet.column, choices[i].nick), TRUE;
  return (keyval == GDK_KEY_space || keyval == GDK_KEY_Return || keyval == GDK_KEY_F2) && press_open (self);
}

/* Out of a block there is a way back to its one cell. */
static gboolean
press_escape (JdScoreGrid *self)
{
  if (jd_viewer_get_n_selected (self->sheet.viewer) <= 1 && self->sheet.anchor_column == self->sheet.column)
    return FALSE;
  jd_score_grid_put_cursor (self, self->sheet.line, self->sheet.column, JD_SCORE_MOVE);
  return TRUE;
}

static gboolean
press_role (JdScoreGrid *self, guint keyval)
{
  JdScoreCellKind kind = jd_score_column_get_kind (self->sheet.column);
  gboolean enter = keyval == GDK_KEY_Return;

  if (keyval == GDK_KEY_Escape)
    return press_escape (self);
  if (keyval == GDK_KEY_Delete || keyval == GDK_KEY_KP_Delete || keyval == GDK_KEY_BackSpace)
    return jd_score_grid_clear_cells (self), TRUE;
  if (kind == JD_SCORE_CELL_LEVEL && press_level (self, keyval))
    return TRUE;
  if (kind == JD_SCORE_CELL_CHOICE)
    return press_choice (self, keyval);
  if (kind == JD_SCORE_CELL_UNITS && (enter || keyval == GDK_KEY_space || keyval == GDK_KEY_F2))
    return press_open (self);
  if ((enter || keyval == GDK_KEY_F2) && jd_score_grid_begin_typing (self, FALSE))
    return TRUE;
  if (enter)
    return jd_score_grid_step (self, 1, 0, JD_SCORE_MOVE), TRUE;
  return FALSE;
}

static gboolean
press_line (JdScoreGrid *self, guint keyval)
{
  const JdScoreLine *line = jd_score_lines_get (self->sheet.lines, self->sheet.line);

  if (keyval != GDK_KEY_Return && keyval != GDK_KEY_space)
    return FALSE;
  if (self->sheet.line == JD_SCORE_LINE_HEADER)
    jd_score_grid_sort (self, self->sheet.column);
  else if (line != NULL)
    jd_score_grid_set_folded (
      self, line->function, !jd_score_lines_is_folded (self->sheet.lines, line->function));
  return TRUE;
}

/* Letters name a role where they do not choose or write something. */
static gboolean
press_code (JdScoreGrid *self, guint keyval)
{
  JdScoreCellKind kind = jd_score_column_get_kind (self->sheet.column);
  gunichar letter = gdk_keyval_to_unicode (keyval);

  if (kind != JD_SCORE_CELL_NAME && kind != JD_SCORE_CELL_FIGURE && kind != JD_SCORE_CELL_LEVEL)
    return FALSE;
  return (g_unichar_isalnum (letter) || letter == '-') && jd_score_grid_type_code (self, letter);
}

/* Does what the key means where the cursor is; FALSE where it means nothing. */
gboolean
jd_score_grid_press_key (JdScoreGrid *self, guint keyval, GdkModifierType state)
{
  GdkModifierType modifiers = state & (GDK_SHIFT_MASK | GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK);

  if (self->sheet.viewer == NULL)
    return FALSE;
  if (modifiers == GDK_ALT_MASK && (keyval == GDK_KEY_Down || keyval == GDK_KEY_KP_Down))
    return press_open (self);
  if (modifiers & (GDK_ALT_MASK | GDK_SUPER_MASK))
    return FALSE;
  if (press_move (self, keyval, modifiers))
    return TRUE;
  if (keyval == GDK_KEY_Menu || (keyval == GDK_KEY_F10 && modifiers == GDK_SHIFT_MASK))
    return jd_score_grid_open_context_menu (self), TRUE;
  if (modifiers & GDK_CONTROL_MASK)
    return FALSE;
  if (keyval == GDK_KEY_Tab)
    return press_tab (self, 1);
  if (keyval == GDK_KEY_ISO_Left_Tab)
    return press_tab (self, -1);

  keyval = simplify (keyval);
  if (keyval == GDK_KEY_Return && modifiers == GDK_SHIFT_MASK)
    return jd_score_grid_step (self, -1, 0, JD_SCORE_MOVE), TRUE;
  /* Of a code that has begun, a digit is a part and no level. */
  if (jd_typed_code_is_begun (self->code) && press_code (self, keyval))
    return TRUE;
  if (jd_score_grid_get_role (self) != NULL ? press_role (self, keyval) : press_line (self, keyval))
    return TRUE;
  return press_code (self, keyval);
}

/* --- typing --- */

static gboolean
begins_text (guint keyval, GdkModifierType state)
{
  gunichar letter = gdk_keyval_to_unicode (keyval);

  if (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK))
    return FALSE;
  return (letter != 0 && g_unichar_isprint (letter) && keyval != GDK_KEY_space)
         || (keyval >= GDK_KEY_dead_grave && keyval <= GDK_KEY_dead_greek);
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint keyval,
                guint keycode,
                GdkModifierType state,
                JdScoreGrid *self)
{
  /* The editor has its own keys; what it leaves goes on to the window. */
  if (self->editor != NULL)
    return GDK_EVENT_PROPAGATE;
  if (jd_score_grid_press_key (self, keyval, state))
    return GDK_EVENT_STOP;
  /* The input method of the editor gets the very first key, so nothing that is composed loses its beginning. */
  if (begins_text (keyval, state) && jd_score_grid_begin_typing (self, TRUE))
    return gtk_event_controller_key_forward (controller, jd_score_grid_editor_get_entry (self->editor));
  return GDK_EVENT_PROPAGATE;
}

/* Who comes by Tab and has chosen nothing yet begins at the first role. */
static void
entered_cb (JdScoreGrid *self)
{
  if (self->sheet.line == JD_SCORE_LINE_NONE)
    jd_score_grid_step (self, 1, 0, JD_SCORE_MOVE);
}

/* Listens to the keys that come to the lines. */
void
jd_score_grid_add_keys (JdScoreGrid *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_swapped (focus, "enter", G_CALLBACK (entered_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->view), focus);

  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->view), keys);
}
