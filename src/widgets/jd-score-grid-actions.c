/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Everything that menus and accelerators can ask of the grid:
 *
 *   grid.copy grid.copy-with-titles grid.cut grid.paste grid.clear grid.select-all grid.fill-down
 *   grid.set-level (s)           none, 1 to 5, excluded
 *   grid.sourcing grid.area grid.recommendation grid.as-is-sourcing grid.to-be-sourcing (s)
 *                                sets it for the selected rows; its state is what the cursor's role says
 *   grid.edit                    opens what there is to edit in the cell
 *   grid.sort (s)                the id of a column; again: the other way round
 *   grid.keep-functions grid.only-matching
 *                                states
 *   grid.fold-all grid.unfold-all
 *   grid.column-ID               a state for each column that can be hidden */
#include "jd-score-grid-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "jd-feedback.h"
#include "jd-score-grid-cell.h"

static const JdScoreColumn choice_columns[] = { JD_SCORE_COLUMN_SOURCING,
                                                JD_SCORE_COLUMN_AREA,
                                                JD_SCORE_COLUMN_RECOMMENDATION,
                                                JD_SCORE_COLUMN_AS_IS_SOURCING,
                                                JD_SCORE_COLUMN_TO_BE_SOURCING };

static JdScoreColumn
find_column (const char *id)
{
  JdScoreColumn column = JD_SCORE_COLUMN_CODE;

  jd_score_column_find (id, &column);
  return column;
}

/* --- clipboard --- */

static void
copy (JdScoreGrid *self, gboolean with_titles)
{
  g_autofree char *text
    = jd_score_grid_get_role (self) != NULL ? jd_score_grid_dup_block (self, with_titles) : g_strdup ("");

  /* What is there is not given up for nothing. */
  if (*text != '\0')
    gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
}

static void
copy_cb (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  copy (self, FALSE);
}

static void
copy_with_titles_cb (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  copy (self, TRUE);
}

static void
cut_cb (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  copy (self, FALSE);
  jd_score_grid_clear_cells (self);
}

static void
text_read_cb (GObject *clipboard, GAsyncResult *result, gpointer data)
{
  g_autoptr (JdScoreGrid) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, &error);

  if (self->sheet.viewer == NULL || jd_viewer_get_design (self->sheet.viewer) == NULL)
    return;
  if (text == NULL)
    jd_feedback_show (GTK_WIDGET (self), _ ("There is no text to paste on the clipboard."));
  else if (!jd_score_grid_paste_block (self, text, &error))
    jd_feedback_show_error (GTK_WIDGET (self), error);
}

static void
paste_cb (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (self), NULL, text_read_cb, g_object_ref (self));
}

/* --- cells --- */

static void
clear_cb (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  jd_score_grid_clear_cells (self);
}

static void
select_all_cb (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  jd_score_grid_select_all (self);
}

static void
fill_down_cb (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  jd_score_grid_fill_down (self);
}

static void
set_level_cb (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  int level;

  if (jd_enum_from_nick (JD_TYPE_LEVEL, g_variant_get_string (parameter, NULL), &level))
    jd_score_grid_set_level (self, level);
}

static void
choose_cb (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  jd_score_grid_set_choice (
    self, find_column (g_action_get_name (G_ACTION (action))), g_variant_get_string (parameter, NULL));
}

static void
edit_cb (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  jd_score_grid_press_key (self, GDK_KEY_F2, 0);
}

/* --- lines --- */

/* Sorts by @column: upwards at first, the other way round from then on. After edits have changed what the
 * lines were sorted by, the first time puts them in order again as before. */
void
jd_score_grid_sort (JdScoreGrid *self, JdScoreColumn column)
{
  if (self->sheet.order.sort != column)
    self->sheet.order.descending = FALSE;
  else if (!self->sheet.order_is_old)
    self->sheet.order.descending = !self->sheet.order.descending;
  self->sheet.order.sort = column;
  jd_score_grid_rebuild (self);
  /* Who sorts wants to see what comes first. */
  jd_score_grid_view_scroll_to (self->view, 0, column);
}

static void
sort_cb (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  jd_score_grid_sort (self, find_column (g_variant_get_string (parameter, NULL)));
}

static void
keep_functions_cb (GSimpleAction *action, GVariant *state, gpointer data)
{
  JdScoreGrid *self = data;

  g_simple_action_set_state (action, state);
  self->sheet.order.keep_functions = g_variant_get_boolean (state);
  jd_score_grid_rebuild (self);
}

static void
only_matching_cb (GSimpleAction *action, GVariant *state, gpointer data)
{
  JdScoreGrid *self = data;

  g_simple_action_set_state (action, state);
  self->sheet.order.only_matching = g_variant_get_boolean (state);
  jd_score_grid_rebuild (self);
}

static void
fold_all (JdScoreGrid *self, gboolean folded)
{
  JdCatalogue *catalogue = self->sheet.viewer != NULL ? jd_viewer_get_catalogue (self->sheet.viewer) : NULL;

  for (guint i = 0; catalogue != NULL && i < jd_catalogue_get_n_functions (catalogue); i++)
    jd_score_lines_set_folded (self->sheet.lines, jd_catalogue_get_function (catalogue, i), folded);
  jd_score_grid_rebuild (self);
}

static void
fold_all_cb (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  fold_all (self, TRUE);
}

static void
unfold_all_cb (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  fold_all (self, FALSE);
}

/* --- columns --- */

static void
show_column_cb (GSimpleAction *action, GVariant *state, gpointer self)
{
  jd_score_grid_set_column_shown (self,
                                  find_column (g_action_get_name (G_ACTION (action)) + strlen ("column-")),
                                  g_variant_get_boolean (state));
}

static void
add_column_action (JdScoreGrid *self, JdScoreColumn column)
{
  g_autofree char *name = g_strconcat ("column-", jd_score_column_get_id (column), NULL);
  g_autoptr (GSimpleAction) action = g_simple_action_new_stateful (name, NULL, g_variant_new_boolean (FALSE));

  g_signal_connect (action, "change-state", G_CALLBACK (show_column_cb), self);
  g_action_map_add_action (G_ACTION_MAP (self->actions), G_ACTION (action));
}

/* Gives the grid its actions. */
void
jd_score_grid_add_actions (JdScoreGrid *self)
{
  static const GActionEntry entries[] = {
    { .name = "copy", .activate = copy_cb },
    { .name = "copy-with-titles", .activate = copy_with_titles_cb },
    { .name = "cut", .activate = cut_cb },
    { .name = "paste", .activate = paste_cb },
    { .name = "clear", .activate = clear_cb },
    { .name = "select-all", .activate = select_all_cb },
    { .name = "fill-down", .activate = fill_down_cb },
    { .name = "set-level", .activate = set_level_cb, .parameter_type = "s", .state = "''" },
    { .name = "sourcing", .activate = choose_cb, .parameter_type = "s", .state = "''" },
    { .name = "area", .activate = choose_cb, .parameter_type = "s", .state = "''" },
    { .name = "recommendation", .activate = choose_cb, .parameter_type = "s", .state = "''" },
    { .name = "as-is-sourcing", .activate = choose_cb, .parameter_type = "s", .state = "''" },
    { .name = "to-be-sourcing", .activate = choose_cb, .parameter_type = "s", .state = "''" },
    { .name = "edit", .activate = edit_cb },
    { .name = "sort", .activate = sort_cb, .parameter_type = "s" },
    { .name = "keep-functions", .state = "false", .change_state = keep_functions_cb },
    { .name = "only-matching", .state = "true", .change_state = only_matching_cb },
    { .name = "fold-all", .activate = fold_all_cb },
    { .name = "unfold-all", .activate = unfold_all_cb },
  };

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
  for (guint column = JD_SCORE_N_STICKY; column < JD_N_SCORE_COLUMNS; column++)
    add_column_action (self, column);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "grid", G_ACTION_GROUP (self->actions));
}

static char *
dup_value (JdScoreGrid *self, JdScoreColumn column)
{
  JdRole *role = jd_score_grid_get_role (self);

  return role != NULL ? jd_score_cell_dup_value (self->sheet.viewer, role, column) : g_strdup ("");
}

static void
set_state (JdScoreGrid *self, const char *name, GVariant *state)
{
  g_simple_action_set_state (
    G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self->actions), name)), state);
}

/* Lets the states of the actions say what the cursor's role and the columns say now. */
void
jd_score_grid_update_actions (JdScoreGrid *self)
{
  g_autofree char *level = dup_value (self, jd_score_grid_get_level_column (self));

  set_state (self, "set-level", g_variant_new_string (level));
  for (guint i = 0; i < G_N_ELEMENTS (choice_columns); i++)
    {
      g_autofree char *value = dup_value (self, choice_columns[i]);

      set_state (self, jd_score_column_get_id (choice_columns[i]), g_variant_new_string (value));
    }
  for (guint column = JD_SCORE_N_STICKY; column < JD_N_SCORE_COLUMNS; column++)
    {
      g_autofree char *name = g_strconcat ("column-", jd_score_column_get_id (column), NULL);

      set_state (self, name, g_variant_new_boolean (jd_score_sheet_shows (&self->sheet, column)));
      g_simple_action_set_enabled (
        G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self->actions), name)),
        self->settings != NULL && jd_score_grid_can_show (self, column));
    }
}
