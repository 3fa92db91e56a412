/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The design bar says which designs the viewer looks at and how near a pattern is, finds roles, and its actions
 * do what they are called. */
#include "jd-design-actions.h"
#include "jd-design-bar.h"
#include "jd-design-row.h"
#include "jd-edit.h"
#include "jd-pattern-fit.h"
#include "stage.h"

typedef struct
{
  JdViewer *viewer;
  GtkWidget *bar, *window;
  GActionGroup *actions;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->viewer = stage_load_viewer ("manufacturer-csirt.jindate");
  fixture->bar = jd_design_bar_new ();
  jd_design_bar_set_viewer (JD_DESIGN_BAR (fixture->bar), fixture->viewer);
  fixture->window = stage_show (fixture->viewer, fixture->bar);
  fixture->actions = jd_design_actions_new (fixture->viewer, fixture->bar);
  gtk_widget_insert_action_group (fixture->window, "designs", fixture->actions);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->bar), (gpointer *) &fixture->bar);
  gtk_widget_insert_action_group (fixture->window, "designs", NULL);
  stage_clear (fixture->window);
  g_assert_null (fixture->bar);
  g_assert_finalize_object (G_OBJECT (fixture->actions));
  g_assert_finalize_object (fixture->viewer);
}

static JdProject *
get_project (Fixture *fixture)
{
  return jd_viewer_get_project (fixture->viewer);
}

static void
test_names_designs (Fixture *fixture, gconstpointer data)
{
  JdDesign *design = jd_viewer_get_design (fixture->viewer);
  g_autoptr (GError) error = NULL;

  g_assert_true (stage_says (fixture->bar, jd_design_get_title (design)));
  g_assert_true (stage_says (fixture->bar, jd_design_get_title (jd_viewer_get_second (fixture->viewer))));

  jd_edit_set_design (get_project (fixture), design, "title", "Renamed", NULL, &error);
  g_assert_no_error (error);
  g_assert_true (stage_says (fixture->bar, "Renamed"));

  jd_viewer_set_second (fixture->viewer, NULL);
  g_assert_true (stage_says (fixture->bar, "None beside"));
}

/* The bar says the distance that the analysis works out, whatever is edited. */
static void
test_nearest_pattern (Fixture *fixture, gconstpointer data)
{
  JdProject *project = get_project (fixture);
  JdCatalogue *catalogue = jd_project_get_catalogue (project);
  GRand *random = g_rand_new_with_seed (7);

  for (guint i = 0; i < 60; i++)
    {
      JdDesign *design = jd_viewer_get_design (fixture->viewer);
      JdRole *role = jd_catalogue_get_role (
        catalogue, g_rand_int_range (random, 0, (gint32) jd_catalogue_get_n_roles (catalogue)));
      g_autoptr (JdPatternFit) fit = NULL;
      g_autofree char *expected = NULL;

      jd_edit_set_sourcing (
        project, design, &role, 1, (JdSourcing) g_rand_int_range (random, 0, JD_N_SOURCINGS), NULL, NULL);
      if (i % 5 == 4)
        jd_history_undo (jd_project_get_history (project));

      fit = jd_pattern_fit_new (project, design);
      expected = g_strdup_printf (
        "Nearest pattern: %s",
        jd_pattern_get_name (jd_pattern_fit_get_nearest (fit), jd_viewer_get_language (fixture->viewer)));
      g_assert_true (stage_says (fixture->bar, expected));
    }
  g_rand_free (random);
}

static void
type (Fixture *fixture, const char *text)
{
  GtkWidget *search = stage_find (fixture->bar, GTK_TYPE_SEARCH_ENTRY, NULL);

  gtk_editable_set_text (GTK_EDITABLE (search), text);
  stage_settle ();
}

static void
press_enter (Fixture *fixture)
{
  g_signal_emit_by_name (stage_find (fixture->bar, GTK_TYPE_SEARCH_ENTRY, NULL), "activate");
}

static void
count_cb (guint *count)
{
  (*count)++;
}

/* A code goes to the role and dims nothing on the way. */
static void
test_code_goes_to_role (Fixture *fixture, gconstpointer data)
{
  guint n_chosen = 0;

  g_signal_connect_swapped (fixture->bar, "role-chosen", G_CALLBACK (count_cb), &n_chosen);
  type (fixture, "b3");
  g_assert_true (jd_filter_is_empty (jd_viewer_get_filter (fixture->viewer)));
  press_enter (fixture);
  g_assert_cmpstr (jd_role_get_code (jd_viewer_get_role (fixture->viewer)), ==, "B-3");
  g_assert_cmpuint (n_chosen, ==, 1);

  type (fixture, "Ｃ－２");
  press_enter (fixture);
  g_assert_cmpstr (jd_role_get_code (jd_viewer_get_role (fixture->viewer)), ==, "C-2");
  g_assert_cmpuint (n_chosen, ==, 2);
}

/* Text narrows, Enter goes through what matches, and clearing the filter empties the entry. */
static void
test_text_filters (Fixture *fixture, gconstpointer data)
{
  JdFilter any;
  guint first, n_matches;

  type (fixture, "脆弱性");
  g_assert_cmpstr (jd_viewer_get_filter (fixture->viewer)->text, ==, "脆弱性");
  n_matches = jd_viewer_count_matches (fixture->viewer);
  g_assert_cmpuint (n_matches, >, 1);

  press_enter (fixture);
  first = jd_role_get_index (jd_viewer_get_role (fixture->viewer));
  for (guint i = 1; i < n_matches; i++)
    {
      press_enter (fixture);
      g_assert_cmpuint (jd_role_get_index (jd_viewer_get_role (fixture->viewer)), >, first);
    }
  press_enter (fixture);
  g_assert_cmpuint (jd_role_get_index (jd_viewer_get_role (fixture->viewer)), ==, first);

  jd_filter_init (&any);
  jd_viewer_set_filter (fixture->viewer, &any);
  jd_filter_clear (&any);
  g_assert_true (stage_find (fixture->bar, GTK_TYPE_SEARCH_ENTRY, "脆弱性") == NULL);
}

static void
activate (Fixture *fixture, const char *action, const char *id)
{
  g_assert_true (gtk_widget_activate_action (fixture->bar, action, id != NULL ? "s" : NULL, id));
}

static void
test_actions (Fixture *fixture, gconstpointer data)
{
  JdProject *project = get_project (fixture);
  JdDesign *as_is = jd_viewer_get_design (fixture->viewer), *to_be = jd_viewer_get_second (fixture->viewer);
  guint n_designs = jd_project_get_n_designs (project);
  JdDesign *made;

  activate (fixture, "designs.swap", NULL);
  g_assert_true (jd_viewer_get_design (fixture->viewer) == to_be);
  activate (fixture, "designs.edit", jd_design_get_id (as_is));
  g_assert_true (jd_viewer_get_design (fixture->viewer) == as_is);
  g_assert_true (jd_viewer_get_second (fixture->viewer) == to_be);

  activate (fixture, "designs.show-beside", "");
  g_assert_null (jd_viewer_get_second (fixture->viewer));
  g_assert_false (g_action_group_get_action_enabled (fixture->actions, "swap"));

  activate (fixture, "designs.new-to-be", NULL);
  made = jd_viewer_get_second (fixture->viewer);
  g_assert_cmpuint (jd_project_get_n_designs (project), ==, n_designs + 1);
  g_assert_cmpint (jd_design_get_kind (made), ==, JD_DESIGN_KIND_TO_BE);
  g_assert_cmpstr (jd_design_get_date (made), >, jd_design_get_date (as_is));
  g_assert_true (stage_find (fixture->window, GTK_TYPE_LABEL, jd_design_get_date (made)) != NULL);

  activate (fixture, "designs.duplicate", jd_design_get_id (to_be));
  g_assert_cmpuint (jd_project_get_n_designs (project), ==, n_designs + 2);
  made = jd_project_get_design (project, n_designs + 1);
  for (guint i = 0; i < jd_design_get_n_assignments (made); i++)
    g_assert_cmpint (jd_assignment_get_level (jd_design_get_assignment (made, i), JD_SIDE_INSOURCE),
                     ==,
                     jd_assignment_get_level (jd_design_get_assignment (to_be, i), JD_SIDE_INSOURCE));

  activate (fixture, "designs.delete", jd_design_get_id (made));
  g_assert_cmpuint (jd_project_get_n_designs (project), ==, n_designs + 1);
  jd_history_undo (jd_project_get_history (project));
  g_assert_cmpuint (jd_project_get_n_designs (project), ==, n_designs + 2);
  stage_settle ();
}

/* The lists are made when they open, and hold every design. */
static void
test_popovers (Fixture *fixture, gconstpointer data)
{
  guint n_rows = 0;
  GtkWidget *button = stage_find (fixture->bar, GTK_TYPE_MENU_BUTTON, NULL);
  GtkWidget *row;

  g_assert_null (stage_find (fixture->bar, GTK_TYPE_POPOVER, NULL));
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  stage_settle ();
  row = stage_find (button, JD_TYPE_DESIGN_ROW, NULL);
  g_assert_nonnull (row);
  for (GtkWidget *w = row; w != NULL; w = gtk_widget_get_next_sibling (w))
    n_rows += JD_IS_DESIGN_ROW (w);
  g_assert_cmpuint (n_rows, ==, jd_project_get_n_designs (get_project (fixture)));

  g_assert_true (gtk_widget_activate_action (row, "row.duplicate", NULL));
  stage_settle ();
  g_assert_cmpuint (jd_project_get_n_designs (get_project (fixture)), ==, n_rows + 1);
}

/* The filter narrows by what is chosen, counts what is left, and is cleared with one click. */
static void
test_filter (Fixture *fixture, gconstpointer data)
{
  JdViewer *viewer = fixture->viewer;
  GtkWidget *button = gtk_widget_get_last_child (fixture->bar), *choice;
  guint n_roles = jd_catalogue_get_n_roles (jd_viewer_get_catalogue (viewer));
  g_autofree char *count = NULL, *all = g_strdup_printf ("%u of %u roles", n_roles, n_roles);

  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  stage_settle ();
  g_assert_true (stage_says (button, all));

  choice = stage_find (button, GTK_TYPE_DROP_DOWN, NULL);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (choice), 2);
  g_assert_cmpstr (jd_viewer_get_filter (viewer)->function, ==, "B");
  g_assert_cmpuint (jd_viewer_count_matches (viewer), <, n_roles);
  count = g_strdup_printf ("%u of %u roles", jd_viewer_count_matches (viewer), n_roles);
  g_assert_true (stage_says (button, count));
  g_assert_true (gtk_widget_has_css_class (button, "active-filter"));

  g_signal_emit_by_name (stage_find (button, GTK_TYPE_BUTTON, "Clear"), "clicked");
  g_assert_true (jd_filter_is_empty (jd_viewer_get_filter (viewer)));
  g_assert_cmpuint (gtk_drop_down_get_selected (GTK_DROP_DOWN (choice)), ==, 0);
  g_assert_false (gtk_widget_has_css_class (button, "active-filter"));
  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
  stage_settle ();
}

/* Several recommendations may be wanted at once, and the button says which. */
static void
test_filter_recommendations (Fixture *fixture, gconstpointer data)
{
  GtkWidget *button = gtk_widget_get_last_child (fixture->bar);
  guint n_roles = jd_catalogue_get_n_roles (jd_viewer_get_catalogue (fixture->viewer));
  g_autofree char *label = NULL;

  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  stage_settle ();
  gtk_check_button_set_active (GTK_CHECK_BUTTON (stage_find (button, GTK_TYPE_CHECK_BUTTON, "basic")), TRUE);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (stage_find (button, GTK_TYPE_CHECK_BUTTON, "advanced")),
                               TRUE);
  g_assert_cmpuint (jd_viewer_get_filter (fixture->viewer)->recommendations,
                    ==,
                    JD_FILTER_RECOMMENDATION (JD_RECOMMENDATION_BASIC)
                      | JD_FILTER_RECOMMENDATION (JD_RECOMMENDATION_ADVANCED));
  label
    = g_strdup_printf ("Filter: %u/%u basic, advanced", jd_viewer_count_matches (fixture->viewer), n_roles);
  g_assert_true (stage_says (button, label));
  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
  stage_settle ();
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(name, function)                                                                                  \
  g_test_add ("/jindate/design-bar/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("names-designs", test_names_designs);
  ADD ("nearest-pattern", test_nearest_pattern);
  ADD ("code-goes-to-role", test_code_goes_to_role);
  ADD ("text-filters", test_text_filters);
  ADD ("actions", test_actions);
  ADD ("popovers", test_popovers);
  ADD ("filter", test_filter);
  ADD ("filter-recommendations", test_filter_recommendations);
  return g_test_run ();
}
