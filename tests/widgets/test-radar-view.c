/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Radars, pages of results and summary say what the analysis says, whatever was edited; keys find every axis. */
#include "churn.h"
#include "jd-function-results.h"
#include "jd-pattern-fit.h"
#include "jd-radar-figure.h"
#include "jd-radar-view.h"
#include "jd-role-results.h"
#include "jd-score-row.h"
#include "jd-summary.h"
#include "jd-tile.h"
#include "stage.h"

#define N_ROUNDS 300

typedef struct
{
  JdViewer *viewer;
  GtkWidget *functions, *roles;
  GtkWidget *summary;
  GtkWidget *window;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer example)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  fixture->viewer = stage_load_viewer (example);
  fixture->functions
    = g_object_new (JD_TYPE_FUNCTION_RESULTS, "viewer", fixture->viewer, "hexpand", TRUE, NULL);
  fixture->roles = g_object_new (JD_TYPE_ROLE_RESULTS, "viewer", fixture->viewer, "hexpand", TRUE, NULL);
  fixture->summary = g_object_new (JD_TYPE_SUMMARY, "viewer", fixture->viewer, NULL);
  gtk_box_append (GTK_BOX (box), fixture->functions);
  gtk_box_append (GTK_BOX (box), fixture->roles);
  gtk_box_append (GTK_BOX (box), fixture->summary);
  fixture->window = stage_show (fixture->viewer, box);
}

static void
tear_down (Fixture *fixture, gconstpointer example)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->functions), (gpointer *) &fixture->functions);
  g_object_add_weak_pointer (G_OBJECT (fixture->roles), (gpointer *) &fixture->roles);
  g_object_add_weak_pointer (G_OBJECT (fixture->summary), (gpointer *) &fixture->summary);
  stage_clear (fixture->window);
  g_assert_null (fixture->functions);
  g_assert_null (fixture->roles);
  g_assert_null (fixture->summary);
  g_assert_finalize_object (fixture->viewer);
}

static JdRadarView *
get_radar (GtkWidget *view)
{
  return JD_RADAR_VIEW (stage_find (view, JD_TYPE_RADAR_VIEW, NULL));
}

/* The chart in words, as a figure made from nothing would say it. */
static char *
dup_expected (JdViewer *viewer, JdRadarAxes axes)
{
  const JdRadarPlan plan = { .project = jd_viewer_get_project (viewer),
                             .axes = axes,
                             .language = jd_viewer_get_language (viewer),
                             .design = jd_viewer_get_current (viewer),
                             .maturity = jd_viewer_get_maturity (viewer),
                             .target = jd_viewer_get_target (viewer),
                             .earlier = jd_viewer_get_earlier (viewer),
                             .earlier_maturity = jd_viewer_get_earlier_maturity (viewer) };
  g_autoptr (JdRadarFigure) figure = jd_radar_figure_new (&plan);

  return jd_radar_figure_dup_description (figure);
}

/* The figure in the tile called @title. */
static const char *
read_tile (GtkWidget *view, const char *title)
{
  GtkWidget *label = stage_find (view, GTK_TYPE_LABEL, title);

  g_assert_nonnull (label);
  return jd_tile_get_value (JD_TILE (gtk_widget_get_ancestor (label, JD_TYPE_TILE)));
}

static void
check_tiles (Fixture *fixture)
{
  const JdGroupMaturity *overall = jd_maturity_get_overall (jd_viewer_get_maturity (fixture->viewer));
  g_autofree char *score = jd_fraction_dup_text (overall->score);
  g_autofree char *coverage = jd_coverage_dup_text (overall);
  g_autofree char *excluded = g_strdup_printf ("%u", overall->excluded);
  g_autofree char *unnecessary = g_strdup_printf ("%u", overall->unnecessary);
  g_autoptr (JdPatternFit) fit
    = jd_pattern_fit_new (jd_viewer_get_project (fixture->viewer), jd_viewer_get_current (fixture->viewer));
  JdPattern *nearest = jd_pattern_fit_get_nearest (fit);

  g_assert_cmpstr (read_tile (fixture->functions, "Overall"), ==, *score != '\0' ? score : "–");
  g_assert_cmpstr (read_tile (fixture->functions, "Scored"), ==, coverage);
  g_assert_cmpstr (read_tile (fixture->functions, "Excluded"), ==, excluded);
  g_assert_cmpstr (read_tile (fixture->functions, "Unnecessary"), ==, unnecessary);
  g_assert_cmpstr (read_tile (fixture->summary, "Scored"), ==, coverage);
  g_assert_cmpstr (read_tile (fixture->summary, "Nearest pattern"),
                   ==,
                   nearest != NULL ? jd_pattern_get_name (nearest, jd_viewer_get_language (fixture->viewer))
                                   : "–");
}

/* Code, score and n/N of every function stand in the table. */
static void
check_table (Fixture *fixture)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (fixture->viewer);
  const JdMaturity *maturity = jd_viewer_get_maturity (fixture->viewer);
  GtkWidget *row = stage_find (fixture->functions, JD_TYPE_SCORE_ROW, NULL);
  guint function = 0;

  for (; row != NULL; row = gtk_widget_get_next_sibling (row))
    {
      const JdGroupMaturity *group;
      g_autofree char *score = NULL;
      g_autofree char *coverage = NULL;

      if (!gtk_widget_has_css_class (row, "function"))
        continue;
      group = jd_maturity_get_function (maturity, function);
      score = jd_fraction_dup_text (group->score);
      coverage = jd_coverage_dup_text (group);
      g_assert_true (
        stage_says (row, jd_function_get_code (jd_catalogue_get_function (catalogue, function))));
      g_assert_true (stage_says (row, *score != '\0' ? score : "–"));
      g_assert_true (stage_says (row, coverage));
      function++;
    }
  g_assert_cmpuint (function, ==, jd_catalogue_get_n_functions (catalogue));
}

static void
check (Fixture *fixture)
{
  g_autofree char *functions = dup_expected (fixture->viewer, JD_RADAR_BY_FUNCTION);
  g_autofree char *roles = dup_expected (fixture->viewer, JD_RADAR_BY_ROLE);
  g_autofree char *by_function = jd_radar_view_dup_description (get_radar (fixture->functions));
  g_autofree char *by_role = jd_radar_view_dup_description (get_radar (fixture->roles));
  g_autofree char *small = jd_radar_view_dup_description (get_radar (fixture->summary));

  g_assert_cmpstr (by_function, ==, functions);
  g_assert_cmpstr (by_role, ==, roles);
  g_assert_cmpstr (small, ==, functions);
  check_tiles (fixture);
  check_table (fixture);
}

static void
test_follows_model (Fixture *fixture, gconstpointer example)
{
  GRand *random = g_rand_new_with_seed (5);

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

/* Nothing is worked out for a page that nobody sees; it is right again when it is seen. */
static void
test_hidden (Fixture *fixture, gconstpointer example)
{
  GRand *random = g_rand_new_with_seed (6);

  gtk_widget_set_visible (fixture->functions, FALSE);
  for (guint i = 0; i < 50; i++)
    churn (fixture->viewer, random);
  gtk_widget_set_visible (fixture->functions, TRUE);
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
  JdRadarView *radar = get_radar (fixture->functions);
  JdRadarView *by_role = get_radar (fixture->roles);
  GtkWidget *widget = GTK_WIDGET (radar);
  JdCatalogue *catalogue = jd_viewer_get_catalogue (fixture->viewer);
  int n_functions = (int) jd_catalogue_get_n_functions (catalogue);
  int n_roles = (int) jd_catalogue_get_n_roles (catalogue);
  JdFunction *function = jd_catalogue_get_function (catalogue, 1);

  activate (widget, "radar.activate");
  g_assert_null (jd_viewer_get_role (fixture->viewer));

  activate (widget, "radar.next");
  g_assert_cmpint (jd_radar_view_get_axis (radar), ==, 0);
  activate (widget, "radar.previous");
  g_assert_cmpint (jd_radar_view_get_axis (radar), ==, n_functions - 1);
  activate (widget, "radar.next");
  activate (widget, "radar.next");
  activate (widget, "radar.activate");
  g_assert_true (jd_viewer_get_role (fixture->viewer)
                 == jd_catalogue_get_role (catalogue, jd_function_get_first_role (function)));

  g_assert_cmpint (jd_radar_view_get_axis (by_role), ==, -1);
  activate (GTK_WIDGET (by_role), "radar.last");
  activate (GTK_WIDGET (by_role), "radar.activate");
  g_assert_true (jd_viewer_get_role (fixture->viewer)
                 == jd_catalogue_get_role (catalogue, (guint) n_roles - 1));
}

static void
test_row_leads_to_role (Fixture *fixture, gconstpointer example)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (fixture->viewer);
  GtkWidget *row = stage_find (fixture->functions, JD_TYPE_SCORE_ROW, NULL);
  JdFunction *first = jd_catalogue_get_function (catalogue, 0);

  gtk_widget_activate (gtk_widget_get_next_sibling (row));
  g_assert_true (jd_viewer_get_role (fixture->viewer)
                 == jd_catalogue_get_role (catalogue, jd_function_get_first_role (first)));
  g_assert_true (gtk_widget_has_css_class (gtk_widget_get_next_sibling (row), "current"));
}

static void
test_accessible (Fixture *fixture, gconstpointer example)
{
  JdRadarView *radar = get_radar (fixture->functions);

  g_assert_true (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (radar)) == GTK_ACCESSIBLE_ROLE_IMG);
  g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (radar), GTK_ACCESSIBLE_PROPERTY_LABEL));
  g_assert_true (
    gtk_test_accessible_has_property (GTK_ACCESSIBLE (radar), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
  for (GtkWidget *row = stage_find (fixture->functions, JD_TYPE_SCORE_ROW, NULL); row != NULL;
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
    { "follows-model", test_follows_model },         { "hidden", test_hidden },         { "keys", test_keys },
    { "row-leads-to-role", test_row_leads_to_role }, { "accessible", test_accessible },
  };
  static const char *const examples[] = { "manufacturer-csirt.jindate", "regional-bank.jindate" };

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (guint j = 0; j < G_N_ELEMENTS (examples); j++)
      {
        g_autofree char *path = g_strdup_printf ("/jindate/radar-view/%s/%s", cases[i].name, examples[j]);

        g_test_add (path, Fixture, examples[j], set_up, cases[i].run, tear_down);
      }
  return g_test_run ();
}
