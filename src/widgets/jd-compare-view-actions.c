/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the buttons and menus of the comparison do. They stand in the bar above the page too, so the actions are a
 * group that both have. */
#include "jd-compare-view-private.h"

#include <glib/gi18n-lib.h>

#include "jd-comparison-table.h"
#include "jd-compare-take.h"
#include "jd-design-texts.h"
#include "jd-feedback.h"
#include "jd-text-save.h"
#include "jd-words.h"

#define ACTION_DESIGN "design-%u"

/* --- which designs --- */

static void
set_state (JdCompareView *self, const char *name, GVariant *state)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), name);

  g_simple_action_set_state (G_SIMPLE_ACTION (action), state);
}

static void
design_chosen_cb (GSimpleAction *action, GVariant *value, gpointer user_data)
{
  JdCompareView *self = user_data;
  const char *name = g_action_get_name (G_ACTION (action)), *id = g_variant_get_string (value, NULL);
  guint place = (guint) (name[strlen (name) - 1] - '0');
  JdProject *project = self->sheet->viewer != NULL ? jd_viewer_get_project (self->sheet->viewer) : NULL;
  JdDesign *design = project != NULL ? jd_project_find_design (project, id) : NULL;

  if (project == NULL || place > self->sheet->n_designs || (design == NULL && place < 2))
    return;
  jd_compare_view_set_design (self, place, design);
}

/* The designs to choose from in @place: one that is added is another than those that are there; the third may go
 * again. */
static void
fill_choices (JdCompareView *self, guint place, GPtrArray *designs)
{
  GMenu *menu = self->choices[place];
  g_autofree char *action = g_strdup_printf ("compare." ACTION_DESIGN, place);

  g_menu_remove_all (menu);
  for (guint i = 0; i < designs->len; i++)
    {
      JdDesign *design = g_ptr_array_index (designs, i);
      g_autofree char *label = jd_design_dup_full_label (design);
      g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (item, action, "s", jd_design_get_id (design));
      if (place < self->sheet->n_designs || jd_compare_sheet_find (self->sheet, design) < 0)
        g_menu_append_item (menu, item);
    }
  if (place == 2 && self->sheet->n_designs > 2)
    {
      g_autoptr (GMenu) section = g_menu_new ();
      g_autoptr (GMenuItem) item = g_menu_item_new (_ ("No Third Design"), NULL);

      g_menu_item_set_action_and_target (item, action, "s", "");
      g_menu_append_item (section, item);
      g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
    }
}

static void
update_choices (JdCompareView *self)
{
  JdProject *project = self->sheet->viewer != NULL ? jd_viewer_get_project (self->sheet->viewer) : NULL;
  g_autoptr (GPtrArray) designs = project != NULL ? jd_design_list_sorted (project) : g_ptr_array_new ();

  for (guint i = 0; i < JD_MAX_COMPARED; i++)
    {
      JdDesign *design = i < self->sheet->n_designs ? self->sheet->designs[i] : NULL;
      g_autofree char *name = g_strdup_printf (ACTION_DESIGN, i);

      fill_choices (self, i, designs);
      set_state (self, name, g_variant_new_string (design != NULL ? jd_design_get_id (design) : ""));
    }
  gtk_widget_set_visible (GTK_WIDGET (self->add_button), self->sheet->n_designs == 2 && designs->len > 2);
}

/* --- which roles --- */

static void
only_changed_cb (GSimpleAction *action, GVariant *value, gpointer user_data)
{
  JdCompareView *self = user_data;

  g_simple_action_set_state (action, value);
  self->sheet->only_changed = g_variant_get_boolean (value);
  self->sheet->kind = JD_COMPARE_ANY_KIND;
  jd_compare_view_show_wanted (self);
}

/* --- out of the program --- */

static void
copy_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  JdCompareView *self = user_data;
  g_autofree char *text = jd_compare_view_dup_text (self);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  jd_feedback_show (GTK_WIDGET (self), _ ("Copied as text"));
}

/* "Project, comparison.txt" */
static char *
dup_file_name (JdCompareView *self, const char *ending)
{
  const char *title = jd_project_get_title (jd_viewer_get_project (self->sheet->viewer));
  /* Translators: the name of a file; the title of a project and the ending. */
  char *name = g_strdup_printf (_ ("%s comparison%s"), title, ending);

  return g_strchug (g_strdelimit (name, "/", '-'));
}

static void
save_text_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  JdCompareView *self = user_data;
  g_autofree char *text = jd_compare_view_dup_text (self);
  g_autofree char *name = dup_file_name (self, ".txt");

  jd_text_save_choose (GTK_WIDGET (self), name, text);
}

static void
save_table_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  JdCompareView *self = user_data;
  g_autofree char *text = jd_compare_view_dup_table (self);
  g_autofree char *name = dup_file_name (self, ".tsv");

  jd_text_save_choose (GTK_WIDGET (self), name, text);
}

/* The window writes pictures; it is told what to lay over each other. */
static void
export_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  JdCompareView *self = user_data;
  GVariantBuilder ids;

  g_variant_builder_init (&ids, G_VARIANT_TYPE_STRING_ARRAY);
  for (guint i = 0; i < self->sheet->n_designs; i++)
    g_variant_builder_add (&ids, "s", jd_design_get_id (self->sheet->designs[i]));
  gtk_widget_activate_action (
    GTK_WIDGET (self), "win.export-compared", "(sas)", g_variant_get_string (parameter, NULL), &ids);
}

/* --- taking over --- */

static void
take_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  JdCompareView *self = user_data;

  jd_compare_take_target (self->sheet, GTK_WIDGET (self), g_variant_get_string (parameter, NULL));
}

/* --- all of them --- */

static void
set_enabled (JdCompareView *self, const char *name, gboolean enabled)
{
  g_simple_action_set_enabled (
    G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self->actions), name)), enabled);
}

/* Shows in menus and buttons what is chosen and what can be done now. */
void
jd_compare_view_update_actions (JdCompareView *self)
{
  static const char *const out[] = { "copy", "save-text", "save-table", "export" };
  gboolean comparing = self->sheet->n_designs > 1;
  gboolean can_take = jd_compare_take_is_possible (self->sheet);

  for (guint i = 0; i < G_N_ELEMENTS (out); i++)
    set_enabled (self, out[i], comparing);
  set_enabled (self, "take", can_take);
  gtk_widget_set_sensitive (GTK_WIDGET (self->take_button), can_take);
  set_state (self,
             "only-changed",
             g_variant_new_boolean (self->sheet->only_changed || self->sheet->kind != JD_COMPARE_ANY_KIND));
}

/* The menus name designs: after any change of those. */
void
jd_compare_view_update_menus (JdCompareView *self)
{
  update_choices (self);
  jd_compare_take_fill_menu (self->sheet, self->take_menu);
}

void
jd_compare_view_add_actions (JdCompareView *self)
{
  static const GActionEntry entries[] = {
    { "design-0", NULL, "s", "''", design_chosen_cb, { 0 } },
    { "design-1", NULL, "s", "''", design_chosen_cb, { 0 } },
    { "design-2", NULL, "s", "''", design_chosen_cb, { 0 } },
    { "only-changed", NULL, NULL, "true", only_changed_cb, { 0 } },
    { "copy", copy_cb, NULL, NULL, NULL, { 0 } },
    { "save-text", save_text_cb, NULL, NULL, NULL, { 0 } },
    { "save-table", save_table_cb, NULL, NULL, NULL, { 0 } },
    { "export", export_cb, "s", NULL, NULL, { 0 } },
    { "take", take_cb, "s", NULL, NULL, { 0 } },
  };

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "compare", G_ACTION_GROUP (self->actions));
  gtk_widget_insert_action_group (
    jd_view_get_controls (JD_VIEW (self)), "compare", G_ACTION_GROUP (self->actions));

  for (guint i = 0; i < JD_MAX_COMPARED; i++)
    {
      self->choices[i] = g_menu_new ();
      gtk_menu_button_set_menu_model (self->choosers[i], G_MENU_MODEL (self->choices[i]));
    }
  gtk_menu_button_set_menu_model (self->add_button, G_MENU_MODEL (self->choices[JD_MAX_COMPARED - 1]));
  self->take_menu = g_menu_new ();
  gtk_menu_button_set_menu_model (self->take_button, G_MENU_MODEL (self->take_menu));
  jd_compare_list_set_menu (self->list, G_MENU_MODEL (self->take_menu));
}

/* All that differs, to be read in a mail. Returns: (transfer full): empty where there are not two designs */
char *
jd_compare_view_dup_text (JdCompareView *self)
{
  guint n = jd_compare_sheet_get_n_comparisons (self->sheet);

  g_return_val_if_fail (JD_IS_COMPARE_VIEW (self), NULL);

  if (n == 0)
    return g_strdup ("");
  return jd_comparison_dup_report (jd_viewer_get_project (self->sheet->viewer),
                                   self->sheet->comparisons,
                                   n,
                                   jd_viewer_get_language (self->sheet->viewer));
}

/* All that differs as the command compare prints it. Returns: (transfer full): empty where there are not two designs */
char *
jd_compare_view_dup_table (JdCompareView *self)
{
  guint n = jd_compare_sheet_get_n_comparisons (self->sheet);
  g_autoptr (JdTable) table = NULL;

  g_return_val_if_fail (JD_IS_COMPARE_VIEW (self), NULL);

  if (n == 0)
    return g_strdup ("");
  table = jd_comparison_table_new (jd_viewer_get_project (self->sheet->viewer),
                                   self->sheet->comparisons,
                                   n,
                                   jd_viewer_get_language (self->sheet->viewer));
  return g_strdup (jd_table_get_text (table));
}
