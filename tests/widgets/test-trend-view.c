/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The trend page says what the analysis says, whatever was edited; keys and rows find every point. */
#include "churn.h"
#include "jd-design-dates.h"
#include "jd-edit.h"
#include "jd-radar-figure.h"
#include "jd-trend-chart.h"
#include "jd-trend-row.h"
#include "jd-trend-view.h"
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
  fixture->view = g_object_new (JD_TYPE_TREND_VIEW, "viewer", fixture->viewer, NULL);
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

static JdTrendChart *
get_chart (Fixture *fixture)
{
  return JD_TREND_CHART (stage_find (fixture->view, JD_TYPE_TREND_CHART, NULL));
}

static const char *
get_page (Fixture *fixture)
{
  return gtk_stack_get_visible_child_name (GTK_STACK (stage_find (fixture->view, GTK_TYPE_STACK, NULL)));
}

/* The chart in words, as a figure made from nothing would say it. */
static void
check_chart (Fixture *fixture)
{
  g_autoptr (JdTrend) trend = jd_trend_new (jd_viewer_get_project (fixture->viewer));
  g_autoptr (JdTrendFigure) figure = jd_trend_figure_new (
    trend, jd_viewer_get_target (fixture->viewer), jd_viewer_get_language (fixture->viewer));
  g_autofree char *expected = jd_trend_figure_dup_description (figure);
  g_autofree char *shown = jd_trend_chart_dup_description (get_chart (fixture));

  g_assert_cmpstr (shown, ==, expected);
}

/* A row for the goal and each dated as-is, the newest first, with the numbers of the line that stands out. */
static void
check_table (Fixture *fixture)
{
  JdProject *project = jd_viewer_get_project (fixture->viewer);
  g_autoptr (GPtrArray) designs = jd_design_dates_list_as_is (project);
  int line = jd_trend_chart_get_line (get_chart (fixture));
  GtkWidget *row = stage_find (fixture->view, JD_TYPE_TREND_ROW, NULL);

  if (jd_viewer_get_target (fixture->viewer) != NULL)
    {
      g_assert_true (jd_trend_row_get_design (JD_TREND_ROW (row)) == jd_viewer_get_target (fixture->viewer));
      row = gtk_widget_get_next_sibling (row);
    }
  for (guint i = designs->len; i-- > 0; row = gtk_widget_get_next_sibling (row))
    {
      JdDesign *design = g_ptr_array_index (designs, i);
      g_autoptr (JdMaturity) maturity = jd_maturity_new (project, design, NULL);
      const JdGroupMaturity *group = line == 0 ? jd_maturity_get_overall (maturity)
                                               : jd_maturity_get_function (maturity, (guint) line - 1);
      g_autofree char *score = jd_fraction_dup_text (group->score);
      g_autofree char *coverage = jd_coverage_dup_text (group);

      g_assert_true (jd_trend_row_get_design (JD_TREND_ROW (row)) == design);
      g_assert_true (stage_says (row, *score != '\0' ? score : "–"));
      g_assert_true (stage_says (row, coverage));
      g_assert_true (stage_says (row, jd_design_get_date (design)));
    }
  g_assert_null (row);
}

static void
check (Fixture *fixture)
{
  g_autoptr (GPtrArray) designs = jd_design_dates_list_as_is (jd_viewer_get_project (fixture->viewer));

  if (designs->len == 0)
    {
      g_assert_cmpstr (get_page (fixture), ==, "empty");
      return;
    }
  check_chart (fixture);
  check_table (fixture);
}

static void
test_follows_model (Fixture *fixture, gconstpointer example)
{
  GRand *random = g_rand_new_with_seed (11);

  check (fixture);
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      churn (fixture->viewer, random);
      check (fixture);
    }
  jd_history_go_to (jd_project_get_history (jd_viewer_get_project (fixture->viewer)), 0);
  check (fixture);
  g_rand_free (random);
}

/* What happened while nobody looked is there when somebody does. */
static void
test_hidden (Fixture *fixture, gconstpointer example)
{
  GRand *random = g_rand_new_with_seed (12);

  gtk_widget_set_visible (fixture->view, FALSE);
  for (guint i = 0; i < 50; i++)
    churn (fixture->viewer, random);
  gtk_widget_set_visible (fixture->view, TRUE);
  stage_settle ();
  check (fixture);
  g_rand_free (random);
}

static void
activate (GtkWidget *widget, const char *action)
{
  g_assert_true (gtk_widget_activate_action (widget, action, NULL));
}

static void
test_keys (Fixture *fixture, gconstpointer example)
{
  g_autoptr (GPtrArray) designs = jd_design_dates_list_as_is (jd_viewer_get_project (fixture->viewer));
  JdTrendChart *chart = get_chart (fixture);
  GtkWidget *widget = GTK_WIDGET (chart);
  int n_dates = (int) designs->len;

  activate (widget, "trend.activate");
  g_assert_null (jd_viewer_get_role (fixture->viewer));

  activate (widget, "trend.previous");
  g_assert_cmpint (jd_trend_chart_get_spot (chart).line, ==, 0);
  g_assert_cmpint (jd_trend_chart_get_spot (chart).date, ==, n_dates - 1);
  activate (widget, "trend.next");
  g_assert_cmpint (jd_trend_chart_get_spot (chart).date, ==, n_dates);
  activate (widget, "trend.next");
  g_assert_cmpint (jd_trend_chart_get_spot (chart).date, ==, n_dates);
  activate (widget, "trend.first");
  g_assert_cmpint (jd_trend_chart_get_spot (chart).date, ==, 0);
  activate (widget, "trend.down");
  g_assert_cmpint (jd_trend_chart_get_spot (chart).line, >, 0);
  activate (widget, "trend.activate");
  g_assert_true (jd_viewer_get_design (fixture->viewer) == g_ptr_array_index (designs, 0));
  g_assert_cmpint (jd_trend_chart_get_line (chart), ==, jd_trend_chart_get_spot (chart).line);
  g_assert_cmpuint (jd_function_get_index (jd_role_get_function (jd_viewer_get_role (fixture->viewer))),
                    ==,
                    (guint) jd_trend_chart_get_line (chart) - 1);
  check_table (fixture);
}

/* The line of the function whose role is selected elsewhere stands out. */
static void
test_follows_selection (Fixture *fixture, gconstpointer example)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (fixture->viewer);
  JdFunction *function = jd_catalogue_get_function (catalogue, 2);

  jd_viewer_select_only (fixture->viewer,
                         jd_catalogue_get_role (catalogue, jd_function_get_first_role (function)));
  g_assert_cmpint (jd_trend_chart_get_line (get_chart (fixture)), ==, 3);
  check_table (fixture);
}

static void
test_row_leads_to_design (Fixture *fixture, gconstpointer example)
{
  GtkWidget *row = stage_find (fixture->view, JD_TYPE_TREND_ROW, NULL);

  while (gtk_widget_get_next_sibling (row) != NULL)
    row = gtk_widget_get_next_sibling (row);
  gtk_widget_activate (row);
  g_assert_true (jd_viewer_get_design (fixture->viewer) == jd_trend_row_get_design (JD_TREND_ROW (row)));
}

/* Without a dated as-is there is a word instead. */
static void
test_no_dates (Fixture *fixture, gconstpointer example)
{
  JdProject *project = jd_viewer_get_project (fixture->viewer);
  g_autoptr (GPtrArray) designs = jd_design_dates_list_as_is (project);

  for (guint i = 0; i < designs->len; i++)
    g_assert_true (jd_edit_set_design (project, g_ptr_array_index (designs, i), "date", "", NULL, NULL));
  g_assert_cmpstr (get_page (fixture), ==, "empty");
  jd_history_go_to (jd_project_get_history (project), 0);
  g_assert_cmpstr (get_page (fixture), ==, "trend");
  check (fixture);
}

static void
test_accessible (Fixture *fixture, gconstpointer example)
{
  GtkAccessible *chart = GTK_ACCESSIBLE (get_chart (fixture));

  g_assert_true (gtk_accessible_get_accessible_role (chart) == GTK_ACCESSIBLE_ROLE_IMG);
  g_assert_true (gtk_test_accessible_has_property (chart, GTK_ACCESSIBLE_PROPERTY_LABEL));
  g_assert_true (gtk_test_accessible_has_property (chart, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
  for (GtkWidget *row = stage_find (fixture->view, JD_TYPE_TREND_ROW, NULL); row != NULL;
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
    { "hidden", test_hidden },
    { "keys", test_keys },
    { "follows-selection", test_follows_selection },
    { "row-leads-to-design", test_row_leads_to_design },
    { "no-dates", test_no_dates },
    { "accessible", test_accessible },
  };
  static const char *const examples[] = { "manufacturer-csirt.jindate", "regional-bank.jindate" };

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (guint j = 0; j < G_N_ELEMENTS (examples); j++)
      {
        g_autofree char *path = g_strdup_printf ("/jindate/trend-view/%s/%s", cases[i].name, examples[j]);

        g_test_add (path, Fixture, examples[j], set_up, cases[i].run, tear_down);
      }
  return g_test_run ();
}
