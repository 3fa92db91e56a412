/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The cycle page says what the analysis says, whatever was edited; improvements are filed by keys, menu and drop. */
#include "churn.h"
#include "jd-cycle-chart.h"
#include "jd-cycle-list.h"
#include "jd-cycle-row.h"
#include "jd-cycle-view.h"
#include "jd-role-drag.h"
#include "stage.h"

#define N_ROUNDS 150

typedef struct
{
  JdViewer *viewer;
  GtkWidget *view;
  GtkWidget *window;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer example)
{
  fixture->viewer = stage_load_viewer (example);
  fixture->view = g_object_new (JD_TYPE_CYCLE_VIEW, "viewer", fixture->viewer, NULL);
  fixture->window = stage_show (fixture->viewer, fixture->view);
}

static void
tear_down (Fixture *fixture, gconstpointer example)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->view), (gpointer *) &fixture->view);
  stage_clear (fixture->window);
  g_assert_null (fixture->view);
  g_assert_finalize_object (fixture->viewer);
}

static JdCycleChart *
get_chart (Fixture *fixture)
{
  return JD_CYCLE_CHART (stage_find (fixture->view, JD_TYPE_CYCLE_CHART, NULL));
}

static JdCycleItems *
create_items (Fixture *fixture)
{
  return jd_cycle_items_new (jd_viewer_get_project (fixture->viewer),
                             jd_viewer_get_findings (fixture->viewer));
}

static GtkToggleButton *
get_button (Fixture *fixture, const char *name)
{
  return GTK_TOGGLE_BUTTON (stage_find (fixture->view, GTK_TYPE_TOGGLE_BUTTON, name));
}

static JdCycle
get_shown (Fixture *fixture)
{
  if (gtk_toggle_button_get_active (get_button (fixture, "Short")))
    return JD_CYCLE_SHORT;
  return gtk_toggle_button_get_active (get_button (fixture, "Long")) ? JD_CYCLE_LONG : JD_CYCLE_NONE;
}

static void
check_picture (Fixture *fixture, const JdCycleItems *items)
{
  const JdCyclePlan plan = {
    .project = jd_viewer_get_project (fixture->viewer),
    .design = jd_viewer_get_current (fixture->viewer),
    .maturity = jd_viewer_get_maturity (fixture->viewer),
    .items = items,
    .language = jd_viewer_get_language (fixture->viewer),
  };
  g_autoptr (JdCycleFigure) figure = jd_cycle_figure_new (&plan);
  g_autofree char *expected = jd_cycle_figure_dup_description (figure);
  g_autofree char *shown = jd_cycle_chart_dup_description (get_chart (fixture));

  g_assert_cmpstr (shown, ==, expected);
}

static void
check_count (Fixture *fixture, const JdCycleItems *items, const char *name, JdCycle cycle)
{
  g_autofree char *label = g_strdup_printf ("%s %u", name, jd_cycle_items_count (items, cycle));

  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (get_button (fixture, name))), ==, label);
}

/* The list has the items that are filed where it looks, in their order, and the selected ones are selected. */
static void
check_list (Fixture *fixture, const JdCycleItems *items)
{
  GtkWidget *row = stage_find (fixture->view, JD_TYPE_CYCLE_ROW, NULL);
  JdCycle shown = get_shown (fixture);

  for (guint i = 0; i < jd_cycle_items_get_n (items); i++)
    {
      const JdCycleItem *item = jd_cycle_items_get (items, i);
      g_autofree char *text = NULL;

      if (item->filed != shown)
        continue;
      g_assert_true (jd_cycle_row_get_role (JD_CYCLE_ROW (row)) == item->role);
      text = jd_cycle_items_dup_text (items, i, jd_viewer_get_language (fixture->viewer));
      g_assert_true (stage_says (row, text));
      g_assert_true (item->filed == item->proposed
                     || stage_says (row, jd_cycle_basis_get_text (item->basis)));
      g_assert_true (gtk_list_box_row_is_selected (GTK_LIST_BOX_ROW (row))
                     == jd_viewer_is_selected (fixture->viewer, item->role));
      row = gtk_widget_get_next_sibling (row);
    }
  g_assert_null (row);
}

static void
check (Fixture *fixture)
{
  g_autoptr (JdCycleItems) items = create_items (fixture);

  check_picture (fixture, items);
  check_count (fixture, items, "Not Filed", JD_CYCLE_NONE);
  check_count (fixture, items, "Short", JD_CYCLE_SHORT);
  check_count (fixture, items, "Long", JD_CYCLE_LONG);
  check_list (fixture, items);
}

static void
test_follows_model (Fixture *fixture, gconstpointer example)
{
  static const char *const names[] = { "Not Filed", "Short", "Long" };
  GRand *random = g_rand_new_with_seed (21);

  check (fixture);
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      if (i % 20 == 0)
        gtk_toggle_button_set_active (get_button (fixture, names[i / 20 % G_N_ELEMENTS (names)]), TRUE);
      churn (fixture->viewer, random);
      check (fixture);
    }
  jd_history_go_to (jd_project_get_history (jd_viewer_get_project (fixture->viewer)), 0);
  check (fixture);
  g_rand_free (random);
}

static JdCycle
get_filed (Fixture *fixture, JdRole *role)
{
  return jd_profile_get_cycle (
    jd_project_get_profile (jd_viewer_get_project (fixture->viewer), jd_role_get_index (role)));
}

/* Two at once by keys; one step takes both back. */
static void
test_file (Fixture *fixture, gconstpointer example)
{
  GtkWidget *row = stage_find (fixture->view, JD_TYPE_CYCLE_ROW, NULL);
  GtkWidget *list = stage_find (fixture->view, JD_TYPE_CYCLE_LIST, NULL);
  JdRole *roles[] = { jd_cycle_row_get_role (JD_CYCLE_ROW (row)),
                      jd_cycle_row_get_role (JD_CYCLE_ROW (gtk_widget_get_next_sibling (row))) };

  jd_viewer_select (fixture->viewer, roles, 2, roles[0]);
  check (fixture);
  g_assert_true (gtk_widget_activate_action (list, "cycle.file", "s", "long"));
  g_assert_cmpint (get_filed (fixture, roles[0]), ==, JD_CYCLE_LONG);
  g_assert_cmpint (get_filed (fixture, roles[1]), ==, JD_CYCLE_LONG);
  check (fixture);
  /* The next one waits for its key. */
  row = stage_find (fixture->view, JD_TYPE_CYCLE_ROW, NULL);
  g_assert_true (jd_viewer_get_role (fixture->viewer) == jd_cycle_row_get_role (JD_CYCLE_ROW (row)));
  jd_viewer_select (fixture->viewer, roles, 2, roles[0]);

  gtk_toggle_button_set_active (get_button (fixture, "Long"), TRUE);
  check (fixture);
  g_assert_true (gtk_widget_activate_action (list, "cycle.file", "s", "short"));
  g_assert_cmpint (get_filed (fixture, roles[1]), ==, JD_CYCLE_SHORT);
  jd_history_undo (jd_project_get_history (jd_viewer_get_project (fixture->viewer)));
  jd_history_undo (jd_project_get_history (jd_viewer_get_project (fixture->viewer)));
  g_assert_cmpint (get_filed (fixture, roles[0]), ==, JD_CYCLE_NONE);
  g_assert_cmpint (get_filed (fixture, roles[1]), ==, JD_CYCLE_NONE);
  check (fixture);
}

/* As proposed: all that waits, where nothing is selected, in one step. */
static void
test_file_proposed (Fixture *fixture, gconstpointer example)
{
  g_autoptr (JdCycleItems) before = create_items (fixture);
  GtkWidget *list = stage_find (fixture->view, JD_TYPE_CYCLE_LIST, NULL);

  g_assert_true (gtk_widget_activate_action (list, "cycle.file-proposed", NULL));
  for (guint i = 0; i < jd_cycle_items_get_n (before); i++)
    {
      const JdCycleItem *item = jd_cycle_items_get (before, i);

      g_assert_cmpint (
        get_filed (fixture, item->role), ==, item->filed != JD_CYCLE_NONE ? item->filed : item->proposed);
    }
  check (fixture);
  jd_history_undo (jd_project_get_history (jd_viewer_get_project (fixture->viewer)));
  check (fixture);
}

/* Roles of this project that are let go over a cycle are filed there; those of another one are not. */
static void
test_drop (Fixture *fixture, gconstpointer example)
{
  JdProject *project = jd_viewer_get_project (fixture->viewer);
  g_autoptr (JdViewer) other = stage_load_viewer (example);
  g_autoptr (GPtrArray) roles = g_ptr_array_new ();
  g_autoptr (JdRoleDrag) payload = NULL;
  g_autoptr (JdRoleDrag) foreign = NULL;
  JdRole *role = jd_cycle_row_get_role (JD_CYCLE_ROW (stage_find (fixture->view, JD_TYPE_CYCLE_ROW, NULL)));

  g_ptr_array_add (roles, role);
  payload = jd_role_drag_new (project, roles);
  foreign = jd_role_drag_new (jd_viewer_get_project (other), roles);
  g_signal_emit_by_name (get_chart (fixture), "dropped", (int) JD_CYCLE_LOOP_SHORT, foreign);
  g_assert_cmpint (get_filed (fixture, role), ==, JD_CYCLE_NONE);
  g_signal_emit_by_name (get_chart (fixture), "dropped", (int) JD_CYCLE_LOOP_SHORT, payload);
  g_assert_cmpint (get_filed (fixture, role), ==, JD_CYCLE_SHORT);
  check (fixture);
}

static void
activate (GtkWidget *widget, const char *action)
{
  g_assert_true (gtk_widget_activate_action (widget, action, NULL));
}

/* Keys go through functions and cycles; Enter selects the function's first role, or shows what the cycle has. */
static void
test_keys (Fixture *fixture, gconstpointer example)
{
  GtkWidget *chart = GTK_WIDGET (get_chart (fixture));
  JdCatalogue *catalogue = jd_viewer_get_catalogue (fixture->viewer);
  JdFunction *second = jd_catalogue_get_function (catalogue, 1);

  activate (chart, "cycle.next");
  activate (chart, "cycle.next");
  activate (chart, "cycle.activate");
  g_assert_true (jd_viewer_get_role (fixture->viewer)
                 == jd_catalogue_get_role (catalogue, jd_function_get_first_role (second)));
  activate (chart, "cycle.last");
  g_assert_cmpint (jd_cycle_chart_get_spot (JD_CYCLE_CHART (chart)).part, ==, JD_CYCLE_PART_LOOP);
  activate (chart, "cycle.activate");
  g_assert_cmpint (get_shown (fixture), ==, JD_CYCLE_LONG);
  activate (chart, "cycle.next");
  g_assert_cmpint (jd_cycle_chart_get_spot (JD_CYCLE_CHART (chart)).part, ==, JD_CYCLE_PART_TILE);
  activate (chart, "cycle.previous");
  activate (chart, "cycle.first");
  g_assert_cmpuint (jd_cycle_chart_get_spot (JD_CYCLE_CHART (chart)).index, ==, 0);
  {
    g_autoptr (JdCycleItems) items = create_items (fixture);

    check_list (fixture, items);
  }
}

static void
test_accessible (Fixture *fixture, gconstpointer example)
{
  GtkAccessible *chart = GTK_ACCESSIBLE (get_chart (fixture));

  g_assert_true (gtk_accessible_get_accessible_role (chart) == GTK_ACCESSIBLE_ROLE_IMG);
  g_assert_true (gtk_test_accessible_has_property (chart, GTK_ACCESSIBLE_PROPERTY_LABEL));
  g_assert_true (gtk_test_accessible_has_property (chart, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
  for (GtkWidget *row = stage_find (fixture->view, JD_TYPE_CYCLE_ROW, NULL); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL));
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *name;
    void (*run) (Fixture *, gconstpointer);
  } cases[] = {
    { "follows-model", test_follows_model },
    { "file", test_file },
    { "file-proposed", test_file_proposed },
    { "drop", test_drop },
    { "keys", test_keys },
    { "accessible", test_accessible },
  };
  static const char *const examples[] = { "manufacturer-csirt.jindate", "regional-bank.jindate" };

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (guint j = 0; j < G_N_ELEMENTS (examples); j++)
      {
        g_autofree char *path = g_strdup_printf ("/jindate/cycle-view/%s/%s", cases[i].name, examples[j]);

        g_test_add (path, Fixture, examples[j], set_up, cases[i].run, tear_down);
      }
  return g_test_run ();
}
