/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page of units says of each unit what the edited design says, through any edits, and changes units. */
#include "jd-draft-text.h"
#include "jd-edit.h"
#include "jd-unit-card.h"
#include "jd-unit-colours.h"
#include "jd-unit-editor.h"
#include "jd-units-page.h"
#include "stage.h"

typedef struct
{
  JdViewer *viewer;
  JdProject *project;
  JdHistory *history;
  GtkWidget *page, *window;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->viewer = stage_load_viewer ("manufacturer-csirt.jindate");
  fixture->project = jd_viewer_get_project (fixture->viewer);
  fixture->history = jd_project_get_history (fixture->project);
  fixture->page = jd_units_page_new (fixture->viewer);
  fixture->window = stage_show (fixture->viewer, fixture->page);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->page), (gpointer *) &fixture->page);
  stage_clear (fixture->window);
  g_assert_null (fixture->page);
  g_assert_finalize_object (fixture->viewer);
}

static void
collect_cards (GtkWidget *widget, GPtrArray *cards)
{
  if (JD_IS_UNIT_CARD (widget))
    g_ptr_array_add (cards, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_cards (child, cards);
}

static GtkWidget *
find_card (Fixture *fixture, JdUnit *unit)
{
  g_autoptr (GPtrArray) cards = g_ptr_array_new ();

  collect_cards (fixture->page, cards);
  for (guint i = 0; i < cards->len; i++)
    if (jd_unit_card_get_unit (g_ptr_array_index (cards, i)) == unit)
      return g_ptr_array_index (cards, i);
  return NULL;
}

/* Every unit has one card, which names it and counts its roles. */
static void
assert_page_fits (Fixture *fixture)
{
  GListModel *units = jd_project_get_units (fixture->project);
  JdDesign *design = jd_viewer_get_design (fixture->viewer);
  g_autoptr (GPtrArray) cards = g_ptr_array_new ();

  collect_cards (fixture->page, cards);
  g_assert_cmpuint (cards->len, ==, g_list_model_get_n_items (units));
  for (guint i = 0; i < cards->len; i++)
    {
      g_autoptr (JdUnit) unit = g_list_model_get_item (units, i);
      GtkWidget *card = find_card (fixture, unit);
      guint n_roles = 0;
      g_autofree char *count = NULL;

      for (guint k = 0; k < jd_design_get_n_assignments (design); k++)
        n_roles += jd_assignment_has_unit (jd_design_get_assignment (design, k), jd_unit_get_id (unit));
      count = n_roles == 0   ? g_strdup ("No role in this design")
              : n_roles == 1 ? g_strdup ("1 role:")
                             : g_strdup_printf ("%u roles:", n_roles);
      g_assert_nonnull (card);
      g_assert_true (stage_says (card, jd_unit_get_name (unit)));
      g_assert_true (stage_says (card, count));
    }
}

static void
edit_at_random (Fixture *fixture, GRand *random)
{
  JdCatalogue *catalogue = jd_project_get_catalogue (fixture->project);
  GListModel *units = jd_project_get_units (fixture->project);
  guint n_units = g_list_model_get_n_items (units);
  JdRole *role = jd_catalogue_get_role (
    catalogue, (guint) g_rand_int_range (random, 0, (gint32) jd_catalogue_get_n_roles (catalogue)));
  g_autoptr (JdUnit) unit
    = n_units > 0 ? g_list_model_get_item (units, (guint) g_rand_int_range (random, 0, (gint32) n_units))
                  : NULL;
  g_autofree char *name = g_strdup_printf ("Unit %u", g_rand_int (random));
  JdUnitKind kind = (JdUnitKind) g_rand_int_range (random, 0, JD_N_UNIT_KINDS);

  switch (g_rand_int_range (random, 0, 7))
    {
    case 0:
      jd_edit_add_unit (fixture->project, kind, name, JD_UNIT_COLOUR_RED, NULL, NULL);
      break;
    case 1:
      if (unit != NULL)
        jd_edit_remove_unit (fixture->project, unit, NULL, NULL);
      break;
    case 2:
      if (unit != NULL)
        jd_edit_set_unit (
          fixture->project, unit, "kind", jd_enum_to_nick (JD_TYPE_UNIT_KIND, (int) kind), NULL, NULL);
      break;
    case 3:
      jd_history_undo (fixture->history);
      break;
    case 4:
      jd_history_redo (fixture->history);
      break;
    case 5:
      jd_viewer_swap_designs (fixture->viewer);
      break;
    default:
      jd_edit_set_field (fixture->project,
                         jd_viewer_get_design (fixture->viewer),
                         &role,
                         1,
                         "units",
                         unit != NULL ? jd_unit_get_id (unit) : "",
                         NULL,
                         NULL);
    }
}

static void
test_follows_edits (Fixture *fixture, gconstpointer data)
{
  GRand *random = g_rand_new_with_seed (11);

  assert_page_fits (fixture);
  for (guint i = 0; i < 200; i++)
    {
      edit_at_random (fixture, random);
      assert_page_fits (fixture);
    }
  g_rand_free (random);
}

/* What changes while another view is shown is there when the page is shown again. */
static void
test_follows_unseen (Fixture *fixture, gconstpointer data)
{
  gtk_widget_set_visible (fixture->page, FALSE);
  jd_edit_add_unit (fixture->project, JD_UNIT_KIND_PROVIDER, "Unseen", JD_UNIT_COLOUR_RED, NULL, NULL);
  gtk_widget_set_visible (fixture->page, TRUE);
  stage_settle ();
  assert_page_fits (fixture);
}

static void
test_add (Fixture *fixture, gconstpointer data)
{
  GListModel *units = jd_project_get_units (fixture->project);
  guint n_units = g_list_model_get_n_items (units);
  GtkWidget *entry = stage_find (fixture->page, GTK_TYPE_ENTRY, NULL);
  g_autoptr (JdUnit) unit = NULL;

  gtk_editable_set_text (GTK_EDITABLE (entry), "  Night shift ");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpuint (g_list_model_get_n_items (units), ==, n_units + 1);
  unit = g_list_model_get_item (units, n_units);
  g_assert_cmpstr (jd_unit_get_name (unit), ==, "Night shift");
  g_assert_cmpint (jd_unit_get_kind (unit), ==, JD_UNIT_KIND_OWN_TEAM);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");

  /* A name that is taken stays in the entry, and the reason is said. */
  gtk_editable_set_text (GTK_EDITABLE (entry), "Night shift");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpuint (g_list_model_get_n_items (units), ==, n_units + 1);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "Night shift");
  g_assert_true (stage_says (fixture->window, "already"));
}

static void
test_delete (Fixture *fixture, gconstpointer data)
{
  GListModel *units = jd_project_get_units (fixture->project);
  guint n_units = g_list_model_get_n_items (units);
  g_autoptr (JdUnit) unit = g_list_model_get_item (units, 1);
  g_autofree char *said = g_strdup_printf ("“%s” is deleted", jd_unit_get_name (unit));

  for (GtkWidget *button = gtk_widget_get_first_child (
         gtk_widget_get_parent (stage_find (find_card (fixture, unit), GTK_TYPE_MENU_BUTTON, NULL)));
       button != NULL;
       button = gtk_widget_get_next_sibling (button))
    if (gtk_widget_get_next_sibling (button) == NULL)
      {
        g_signal_emit_by_name (button, "clicked");
        break;
      }
  g_assert_cmpuint (g_list_model_get_n_items (units), ==, n_units - 1);
  stage_settle ();
  g_assert_true (stage_says (fixture->window, said));
  g_signal_emit_by_name (stage_find (fixture->window, GTK_TYPE_BUTTON, "Undo"), "clicked");
  g_assert_cmpuint (g_list_model_get_n_items (units), ==, n_units);
  assert_page_fits (fixture);
}

static void
test_editor (Fixture *fixture, gconstpointer data)
{
  g_autoptr (JdUnit) unit = g_list_model_get_item (jd_project_get_units (fixture->project), 0);
  g_autoptr (JdUnit) other = g_list_model_get_item (jd_project_get_units (fixture->project), 1);
  GtkWidget *button = stage_find (find_card (fixture, unit), GTK_TYPE_MENU_BUTTON, NULL);
  GtkWidget *editor, *colours;
  JdDraftText *name;

  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  stage_settle ();
  editor = stage_find (button, JD_TYPE_UNIT_EDITOR, NULL);
  g_assert_nonnull (editor);
  name = JD_DRAFT_TEXT (stage_find (editor, JD_TYPE_DRAFT_TEXT, NULL));
  colours = stage_find (editor, JD_TYPE_UNIT_COLOURS, NULL);

  jd_draft_text_type (name, "Day shift");
  jd_draft_text_commit (name);
  g_assert_cmpstr (jd_unit_get_name (unit), ==, "Day shift");
  assert_page_fits (fixture);

  jd_draft_text_type (name, jd_unit_get_name (other));
  g_assert_false (jd_draft_text_commit (name));
  g_assert_cmpstr (jd_unit_get_name (unit), ==, "Day shift");
  g_assert_true (stage_says (editor, "already"));

  g_signal_emit_by_name (colours, "chosen", (int) JD_UNIT_COLOUR_GREY);
  g_assert_cmpint (jd_unit_get_colour (unit), ==, JD_UNIT_COLOUR_GREY);

  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
  stage_settle ();
  g_assert_cmpstr (jd_unit_get_name (unit), ==, "Day shift");
}

static void
test_empty (Fixture *fixture, gconstpointer data)
{
  GListModel *units = jd_project_get_units (fixture->project);

  g_assert_false (stage_says (fixture->page, "Who Does the Work?"));
  while (g_list_model_get_n_items (units) > 0)
    {
      g_autoptr (JdUnit) unit = g_list_model_get_item (units, 0);

      jd_edit_remove_unit (fixture->project, unit, NULL, NULL);
    }
  g_assert_true (stage_says (fixture->page, "Who Does the Work?"));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(name, function)                                                                                  \
  g_test_add ("/jindate/units-page/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("follows-edits", test_follows_edits);
  ADD ("follows-unseen", test_follows_unseen);
  ADD ("add", test_add);
  ADD ("delete", test_delete);
  ADD ("editor", test_editor);
  ADD ("empty", test_empty);
  return g_test_run ();
}
