/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The context menu of the chosen roles: where to, and which levels. */
#include "jd-board-private.h"

#include <glib/gi18n-lib.h>

#include "jd-figure-words.h"
#include "jd-words.h"

/* Areas in the order in which they stand on the board. */
static const JdArea areas[] = { JD_AREA_I, JD_AREA_IV, JD_AREA_II, JD_AREA_III, JD_AREA_ALL };

static void
append_item (GMenu *menu, const char *label, const char *action, GVariant *target)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target_value (item, action, target);
  g_menu_append_item (menu, item);
}

static GMenuModel *
make_sourcings (void)
{
  GMenu *menu = g_menu_new ();

  for (JdSourcing sourcing = 0; sourcing < JD_N_SOURCINGS; sourcing++)
    append_item (menu,
                 jd_board_lane_get_name (jd_board_lane_from_sourcing (sourcing)),
                 "board.set-sourcing",
                 g_variant_new_string (jd_enum_to_nick (JD_TYPE_SOURCING, sourcing)));
  return G_MENU_MODEL (menu);
}

static GMenuModel *
make_area (JdArea area)
{
  GMenu *menu = g_menu_new ();

  for (JdSourcing sourcing = 0; sourcing < JD_N_SOURCINGS; sourcing++)
    append_item (menu,
                 jd_board_lane_get_name (jd_board_lane_from_sourcing (sourcing)),
                 "board.move-to",
                 g_variant_new ("(ss)",
                                jd_enum_to_nick (JD_TYPE_AREA, area),
                                jd_enum_to_nick (JD_TYPE_SOURCING, sourcing)));
  return G_MENU_MODEL (menu);
}

static GMenuModel *
make_areas (JdBoard *self)
{
  GMenu *menu = g_menu_new ();

  for (guint i = 0; i < G_N_ELEMENTS (areas); i++)
    {
      JdBoardAreaId id = jd_board_area_from_area (areas[i]);
      const char *numeral = jd_board_area_get_numeral (id);
      g_autofree char *label = g_strdup_printf (
        "%s%s%s",
        numeral != NULL ? numeral : "",
        numeral != NULL ? "  " : "",
        jd_board_area_get_name (
          id, jd_viewer_get_catalogue (self->viewer), jd_viewer_get_language (self->viewer)));
      g_autoptr (GMenuModel) submenu = make_area (areas[i]);

      g_menu_append_submenu (menu, label, submenu);
    }
  return G_MENU_MODEL (menu);
}

static void
append_level (JdBoard *self, GMenu *menu, JdSide side, JdLevel level)
{
  JdLevelText *words = jd_catalogue_get_level_text (jd_viewer_get_catalogue (self->viewer), side, level);
  const char *name
    = words != NULL ? jd_level_text_get_name (words, jd_viewer_get_language (self->viewer)) : "";
  g_autofree char *label = *name != '\0' ? g_strdup_printf ("%s  %s", jd_level_get_word (level), name)
                                         : g_strdup (jd_level_get_word (level));

  append_item (menu,
               label,
               side == JD_SIDE_INSOURCE ? "board.set-insource" : "board.set-outsource",
               g_variant_new_string (jd_enum_to_nick (JD_TYPE_LEVEL, level)));
}

static GMenuModel *
make_levels (JdBoard *self, JdSide side)
{
  GMenu *menu = g_menu_new ();

  for (JdLevel level = JD_LEVEL_5; level >= JD_LEVEL_1; level--)
    append_level (self, menu, side, level);
  append_level (self, menu, side, JD_LEVEL_EXCLUDED);
  append_level (self, menu, side, JD_LEVEL_NONE);
  return G_MENU_MODEL (menu);
}

static void
append_submenu (GMenu *menu, const char *label, GMenuModel *submenu)
{
  g_menu_append_submenu (menu, label, submenu);
  g_object_unref (submenu);
}

static GMenuModel *
make_menu (JdBoard *self)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenuModel) sourcings = make_sourcings ();
  g_autoptr (GMenu) places = g_menu_new ();
  g_autoptr (GMenu) levels = g_menu_new ();

  g_menu_append_section (menu, _ ("Sourcing"), sourcings);
  if (jd_catalogue_has_areas (jd_viewer_get_catalogue (self->viewer)))
    append_submenu (places, _ ("_Move to Area"), make_areas (self));
  g_menu_append (places, _ ("Move to Where I _Click"), "board.place");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (places));
  append_submenu (levels, _ ("_Insource Level"), make_levels (self, JD_SIDE_INSOURCE));
  append_submenu (levels, _ ("_Outsource Level"), make_levels (self, JD_SIDE_OUTSOURCE));
  append_item (levels, _ ("_Go to Scores"), "win.view", g_variant_new_string ("scores"));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (levels));
  return G_MENU_MODEL (menu);
}

/* Shows the menu of the chosen roles at a point. */
void
jd_board_show_menu (JdBoard *self, double x, double y)
{
  g_autoptr (GMenuModel) model = make_menu (self);

  jd_board_update_actions (self);
  if (self->menu == NULL)
    {
      self->menu = gtk_popover_menu_new_from_model_full (model, GTK_POPOVER_MENU_NESTED);
      gtk_widget_set_parent (self->menu, GTK_WIDGET (self));
      gtk_popover_set_has_arrow (GTK_POPOVER (self->menu), FALSE);
      gtk_widget_set_halign (self->menu, GTK_ALIGN_START);
    }
  else
    gtk_popover_menu_set_menu_model (GTK_POPOVER_MENU (self->menu), model);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu), &(GdkRectangle){ (int) x, (int) y, 1, 1 });
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

/* Shows the menu at the card with the focus. */
void
jd_board_show_menu_at_card (JdBoard *self)
{
  int focused = jd_board_get_focused (self);
  JdRect rect;

  if (focused < 0 || !jd_board_get_card_rect (self, focused, &rect))
    return;
  if (!jd_viewer_is_selected (self->viewer, jd_role_card_get_role (jd_board_get_nth_card (self, focused))))
    jd_board_go_to (self, focused, 0);
  jd_board_show_menu (self, rect.x + rect.width / 2, rect.y + rect.height / 2);
}
