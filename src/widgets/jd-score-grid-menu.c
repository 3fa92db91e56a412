/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What opens over the grid: the choices of a cell, the columns, the context menu. Made when it is opened. */
#include "jd-score-grid-private.h"

#include <glib/gi18n-lib.h>

#include "jd-words.h"

/* Takes away the popover that was opened last. */
void
jd_score_grid_drop_popover (JdScoreGrid *self)
{
  /* GTK 4.8 never lets go of one that is taken away while it is open. */
  if (self->popover != NULL)
    gtk_popover_popdown (GTK_POPOVER (self->popover));
  g_clear_pointer (&self->popover, gtk_widget_unparent);
  g_clear_object (&self->picked);
  self->picker = NULL;
}

static void
closed_cb (JdScoreGrid *self)
{
  /* The keyboard goes back to where the popover came from, unless somebody took it elsewhere. */
  if (self->popover != NULL && gtk_widget_get_focus_child (GTK_WIDGET (self)) == self->popover)
    jd_score_grid_focus_cursor (self);
}

/* Points @popover, which is floating, at the cell at @line and @column and opens it. */
static void
open_at (JdScoreGrid *self, GtkWidget *popover, int line, JdScoreColumn column)
{
  GdkRectangle cell = { 0 };
  graphene_point_t corner;

  jd_score_grid_drop_popover (self);
  self->popover = popover;
  gtk_widget_set_parent (popover, GTK_WIDGET (self));

  jd_score_grid_view_get_cell (self->view, line, column, &cell);
  if (gtk_widget_compute_point (GTK_WIDGET (self->view),
                                GTK_WIDGET (self),
                                &GRAPHENE_POINT_INIT ((float) cell.x, (float) cell.y),
                                &corner))
    {
      cell.x = (int) corner.x;
      cell.y = (int) corner.y;
    }
  gtk_popover_set_pointing_to (GTK_POPOVER (popover), &cell);
  gtk_popover_set_position (GTK_POPOVER (popover), GTK_POS_BOTTOM);
  g_signal_connect_object (popover, "closed", G_CALLBACK (closed_cb), self, G_CONNECT_SWAPPED);
  gtk_popover_popup (GTK_POPOVER (popover));
}

static void
open_menu (JdScoreGrid *self, GMenuModel *menu, int line, JdScoreColumn column)
{
  GtkWidget *popover = gtk_popover_menu_new_from_model (menu);

  jd_score_grid_update_actions (self);
  gtk_popover_set_has_arrow (GTK_POPOVER (popover), FALSE);
  open_at (self, popover, line, column);
}

/* --- choices --- */

static void
append_choice (GMenu *menu, JdScoreColumn column, const char *word, const char *nick)
{
  g_autofree char *action = g_strconcat ("grid.", jd_score_column_get_id (column), NULL);
  g_autoptr (GMenuItem) item = g_menu_item_new (word, NULL);

  g_menu_item_set_action_and_target (item, action, "s", nick);
  g_menu_append_item (menu, item);
}

static GMenuModel *
make_choices (JdScoreColumn column)
{
  static const JdSourcing sourcings[]
    = { JD_SOURCING_INSOURCE, JD_SOURCING_COMBINATION, JD_SOURCING_OUTSOURCE, JD_SOURCING_UNASSIGNED };
  GMenu *menu = g_menu_new ();

  if (jd_score_column_get_meaning (column) == JD_SCORE_COLUMN_SOURCING)
    for (guint i = 0; i < G_N_ELEMENTS (sourcings); i++)
      append_choice (menu,
                     column,
                     jd_sourcing_get_word (sourcings[i]),
                     jd_enum_to_nick (JD_TYPE_SOURCING, (int) sourcings[i]));
  else if (column == JD_SCORE_COLUMN_AREA)
    for (JdArea area = JD_AREA_I; area < JD_N_AREAS; area++)
      append_choice (menu, column, jd_area_get_word (area), jd_enum_to_nick (JD_TYPE_AREA, (int) area));
  else
    for (JdRecommendation recommendation = 0; recommendation < JD_N_RECOMMENDATIONS; recommendation++)
      append_choice (menu,
                     column,
                     jd_recommendation_get_word (recommendation),
                     jd_enum_to_nick (JD_TYPE_RECOMMENDATION, (int) recommendation));
  return G_MENU_MODEL (menu);
}

/* Opens the choices of @column at the cursor's row. */
void
jd_score_grid_open_choice (JdScoreGrid *self, JdScoreColumn column)
{
  g_autoptr (GMenuModel) menu = make_choices (column);

  if (jd_score_grid_get_role (self) != NULL)
    open_menu (self, menu, self->sheet.line, column);
}

/* --- columns --- */

static GMenuModel *
make_column_menu (JdScoreGrid *self)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) columns = g_menu_new ();
  g_autoptr (GMenu) order = g_menu_new ();

  for (guint column = JD_SCORE_N_STICKY; column < JD_N_SCORE_COLUMNS; column++)
    if (jd_score_table_can_choose_columns (self->sheet.table) && jd_score_grid_can_show (self, column))
      {
        g_autofree char *action = g_strconcat ("grid.column-", jd_score_column_get_id (column), NULL);

        g_menu_append (columns, jd_score_column_get_title (column), action);
      }
  g_menu_append (order, _ ("Keep Functions Together When Sorted"), "grid.keep-functions");
  g_menu_append (order, _ ("Hide Roles That the Filter Does Not Match"), "grid.only-matching");
  g_menu_append (order, _ ("Fold All"), "grid.fold-all");
  g_menu_append (order, _ ("Unfold All"), "grid.unfold-all");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (order));
  if (g_menu_model_get_n_items (G_MENU_MODEL (columns)) > 0)
    g_menu_append_section (menu, _ ("Columns"), G_MENU_MODEL (columns));
  return G_MENU_MODEL (menu);
}

/* Opens the menu of columns at the end of the head. */
void
jd_score_grid_open_columns (JdScoreGrid *self)
{
  g_autoptr (GMenuModel) menu = make_column_menu (self);
  GtkWidget *popover = gtk_popover_menu_new_from_model (menu);
  GdkRectangle place = { 0, 0, 1, 1 };
  graphene_rect_t bounds;

  jd_score_grid_update_actions (self);
  open_at (self, popover, JD_SCORE_LINE_HEADER, self->sheet.column);
  if (gtk_widget_compute_bounds (self->columns_button, GTK_WIDGET (self), &bounds))
    {
      place = (GdkRectangle){
        (int) bounds.origin.x, (int) bounds.origin.y, (int) bounds.size.width, (int) bounds.size.height
      };
      gtk_popover_set_pointing_to (GTK_POPOVER (popover), &place);
    }
}

/* --- context menu --- */

static GMenuModel *
make_context_menu (void)
{
  static const struct
  {
    const char *label, *action;
  } items[] = {
    { N_ ("Cu_t"), "grid.cut" },
    { N_ ("_Copy"), "grid.copy" },
    { N_ ("Copy with T_itles"), "grid.copy-with-titles" },
    { N_ ("_Paste"), "grid.paste" },
    { N_ ("_Clear Cells"), "grid.clear" },
    { N_ ("_Fill Down"), "grid.fill-down" },
    { N_ ("Select _All"), "grid.select-all" },
    { N_ ("_Edit"), "grid.edit" },
  };
  static const guint section_ends[] = { 4, 6, G_N_ELEMENTS (items) };
  GMenu *menu = g_menu_new ();
  guint i = 0;

  for (guint s = 0; s < G_N_ELEMENTS (section_ends); s++)
    {
      g_autoptr (GMenu) section = g_menu_new ();

      for (; i < section_ends[s]; i++)
        g_menu_append (section, _ (items[i].label), items[i].action);
      g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
    }
  return G_MENU_MODEL (menu);
}

/* Opens what can be done with the selected cells, or with the columns where the cursor is on the head. */
void
jd_score_grid_open_context_menu (JdScoreGrid *self)
{
  g_autoptr (GMenuModel) menu = make_context_menu ();

  if (self->sheet.line == JD_SCORE_LINE_HEADER)
    jd_score_grid_open_columns (self);
  else if (jd_score_grid_get_role (self) != NULL)
    open_menu (self, menu, self->sheet.line, self->sheet.column);
}

/* --- units --- */

/* Opens the project's units over the cursor's cell, for the selected rows. */
void
jd_score_grid_open_units (JdScoreGrid *self)
{
  g_autoptr (GPtrArray) roles = jd_score_grid_dup_roles (self);
  GtkWidget *popover;

  if (jd_score_grid_get_role (self) == NULL || roles->len == 0)
    return;
  popover = gtk_popover_new ();
  open_at (self, popover, self->sheet.line, JD_SCORE_COLUMN_UNITS);
  self->picker = JD_UNIT_PICKER (jd_unit_picker_new ());
  self->picked = jd_subject_new (self->sheet.viewer, (JdRole *const *) roles->pdata, roles->len);
  gtk_popover_set_child (GTK_POPOVER (popover), GTK_WIDGET (self->picker));
  jd_score_grid_update_units (self);
}

/* Lets the units that are open say what the model says now. */
void
jd_score_grid_update_units (JdScoreGrid *self)
{
  if (self->picker != NULL && gtk_widget_get_visible (self->popover))
    jd_unit_picker_show (self->picker, self->picked);
}
