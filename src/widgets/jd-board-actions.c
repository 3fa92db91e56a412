/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The acts of the board as actions under "board.": for menus, buttons and tests. */
#include "jd-board-private.h"

#include "jd-edit.h"

static void
move_to_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  JdBoard *self = data;
  g_autoptr (GPtrArray) roles = jd_board_dup_chosen (self);
  const char *area, *sourcing;
  int area_value = JD_AREA_NONE, sourcing_value;

  g_variant_get (parameter, "(&s&s)", &area, &sourcing);
  if ((*area != '\0' && !jd_enum_from_nick (JD_TYPE_AREA, area, &area_value))
      || !jd_enum_from_nick (JD_TYPE_SOURCING, sourcing, &sourcing_value))
    return;
  jd_board_put (
    self,
    roles,
    &(JdBoardPlace){ .keeps_areas = *area == '\0', .area = area_value, .sourcing = sourcing_value });
}

static void
set_sourcing_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  JdBoard *self = data;
  g_autoptr (GPtrArray) roles = jd_board_dup_chosen (self);
  int sourcing;

  if (jd_enum_from_nick (JD_TYPE_SOURCING, g_variant_get_string (parameter, NULL), &sourcing))
    jd_board_put (self, roles, &(JdBoardPlace){ .keeps_areas = TRUE, .sourcing = sourcing });
}

static void
set_side_cb (JdBoard *self, JdSide side, GVariant *parameter)
{
  int level;

  if (jd_enum_from_nick (JD_TYPE_LEVEL, g_variant_get_string (parameter, NULL), &level))
    jd_board_set_side_level (self, side, level);
}

static void
set_insource_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  set_side_cb (data, JD_SIDE_INSOURCE, parameter);
}

static void
set_outsource_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  set_side_cb (data, JD_SIDE_OUTSOURCE, parameter);
}

static void
place_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  jd_board_start_placing (data);
}

static void
pick_up_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  jd_board_pick_up (data);
}

static void
select_all_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  jd_board_select_all (data);
}

static void
select_none_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  JdBoard *self = data;

  if (self->viewer != NULL)
    jd_viewer_select_none (self->viewer);
}

static void
menu_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  jd_board_show_menu_at_card (data);
}

static void
swap_designs_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  JdBoard *self = data;

  if (self->viewer != NULL)
    jd_viewer_swap_designs (self->viewer);
}

static const GActionEntry entries[] = {
  { "move-to", move_to_cb, "(ss)" },
  { "set-sourcing", set_sourcing_cb, "s", "''" },
  { "set-insource", set_insource_cb, "s", "''" },
  { "set-outsource", set_outsource_cb, "s", "''" },
  { "place", place_cb },
  { "pick-up", pick_up_cb },
  { "select-all", select_all_cb },
  { "select-none", select_none_cb },
  { "menu", menu_cb },
  { "swap-designs", swap_designs_cb },
};

static void
set_state (JdBoard *self, const char *name, const char *state)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), name);

  g_simple_action_set_state (G_SIMPLE_ACTION (action), g_variant_new_string (state));
}

static void
set_enabled (JdBoard *self, const char *name, gboolean enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

/* What all of @roles say in @field, or "" where they differ. Returns: (transfer full) */
static char *
dup_common (JdBoard *self, GPtrArray *roles, const char *field)
{
  g_autofree char *common = NULL;

  for (guint i = 0; i < roles->len; i++)
    {
      JdRecord *record = JD_RECORD (jd_viewer_get_assignment (self->viewer, g_ptr_array_index (roles, i)));
      g_autofree char *text = jd_record_dup_text (record, jd_record_find_field (record, field));

      if (common != NULL && !g_str_equal (common, text))
        return g_strdup ("");
      g_free (common);
      common = g_steal_pointer (&text);
    }
  return common != NULL ? g_steal_pointer (&common) : g_strdup ("");
}

/* Lets the actions say what the chosen roles have now, and whether they may be used. */
void
jd_board_update_actions (JdBoard *self)
{
  static const char *const states[][2] = {
    { "set-sourcing", "sourcing" },
    { "set-insource", "insource" },
    { "set-outsource", "outsource" },
  };
  g_autoptr (GPtrArray) roles = jd_board_dup_chosen (self);

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    {
      g_autofree char *common = dup_common (self, roles, states[i][1]);

      set_state (self, states[i][0], common);
    }
  set_enabled (self, "swap-designs", jd_viewer_get_second (self->viewer) != NULL);
}

/* Selects every role that the filter wants. */
void
jd_board_select_all (JdBoard *self)
{
  g_autoptr (GPtrArray) roles = g_ptr_array_new ();

  if (self->cards->len == 0)
    return;
  for (guint i = 0; i < self->cards->len; i++)
    {
      JdRole *role = jd_role_card_get_role (jd_board_get_nth_card (self, i));

      if (jd_viewer_matches (self->viewer, role))
        g_ptr_array_add (roles, role);
    }
  jd_viewer_select (
    self->viewer, (JdRole *const *) roles->pdata, roles->len, jd_viewer_get_role (self->viewer));
}

void
jd_board_init_actions (JdBoard *self)
{
  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "board", G_ACTION_GROUP (self->actions));
}
