/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The pages of results: a row leads to its roles, lists change only where an edit changed something, findings are copied
 * as text, and projects in which there is little to say are told so. */
#include <glib/gstdio.h>

#include "churn.h"
#include "jd-edit.h"
#include "jd-finding-list.h"
#include "jd-function-results.h"
#include "jd-project-file.h"
#include "jd-role-results.h"
#include "results.h"

#define N_ROUNDS 400

typedef struct
{
  JdViewer *viewer;
  GtkWidget *functions, *roles;
  GtkWidget *window;
} Fixture;

static void
show_pages (Fixture *fixture)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  fixture->functions = g_object_new (JD_TYPE_FUNCTION_RESULTS, "viewer", fixture->viewer, NULL);
  fixture->roles = g_object_new (JD_TYPE_ROLE_RESULTS, "viewer", fixture->viewer, NULL);
  gtk_box_append (GTK_BOX (box), fixture->functions);
  gtk_box_append (GTK_BOX (box), fixture->roles);
  fixture->window = stage_show (fixture->viewer, box);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->viewer = stage_load_viewer ("manufacturer-csirt.jindate");
  show_pages (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  stage_clear (fixture->window);
  g_assert_finalize_object (fixture->viewer);
}

/* --- the list --- */

static void
items_changed_cb (GListModel *list, guint position, guint n_removed, guint n_added, gpointer user_data)
{
  GPtrArray *mirror = user_data;

  if (n_removed > 0)
    g_ptr_array_remove_range (mirror, position, n_removed);
  for (guint i = 0; i < n_added; i++)
    g_ptr_array_insert (mirror, (int) (position + i), g_list_model_get_item (list, position + i));
}

/* Who follows the signals of the list has the findings of the analysis, in its order. */
static void
check_mirror (GPtrArray *mirror, JdFindings *findings, JdFindingKind kind, const char *language)
{
  guint n = 0;

  for (guint i = 0; i < jd_findings_get_n (findings); i++)
    if (jd_findings_get (findings, i)->kind == kind)
      {
        g_autofree char *expected = jd_finding_dup_text (findings, i, language);
        g_autofree char *text = NULL;

        g_assert_cmpuint (n, <, mirror->len);
        text = jd_finding_item_dup_text (g_ptr_array_index (mirror, n++));
        g_assert_cmpstr (text, ==, expected);
      }
  g_assert_cmpuint (n, ==, mirror->len);
}

static void
test_list_follows (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (7);
  JdFindingList *lists[JD_N_FINDING_KINDS];
  GPtrArray *mirrors[JD_N_FINDING_KINDS];

  for (JdFindingKind kind = 0; kind < JD_N_FINDING_KINDS; kind++)
    {
      lists[kind] = jd_finding_list_new (kind);
      mirrors[kind] = g_ptr_array_new_with_free_func (g_object_unref);
      g_signal_connect (lists[kind], "items-changed", G_CALLBACK (items_changed_cb), mirrors[kind]);
    }
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      JdFindings *findings = jd_viewer_get_findings (fixture->viewer);
      const char *language = jd_viewer_get_language (fixture->viewer);

      for (JdFindingKind kind = 0; kind < JD_N_FINDING_KINDS; kind++)
        {
          jd_finding_list_update (lists[kind], findings, language);
          check_mirror (mirrors[kind], findings, kind, language);
        }
      churn (fixture->viewer, random);
    }
  for (JdFindingKind kind = 0; kind < JD_N_FINDING_KINDS; kind++)
    {
      g_object_unref (lists[kind]);
      g_ptr_array_unref (mirrors[kind]);
    }
}

static void
count_changes_cb (GListModel *list, guint position, guint n_removed, guint n_added, gpointer user_data)
{
  *(guint *) user_data += n_removed + n_added;
}

/* One more point for one role moves one line at most, and the others hear nothing. */
static void
test_list_keeps_the_rest (Fixture *fixture, gconstpointer data)
{
  g_autoptr (JdFindingList) list = jd_finding_list_new (JD_FINDING_IMPROVE_INSOURCE);
  JdRole *role = jd_catalogue_find_role (jd_viewer_get_catalogue (fixture->viewer), "A-4");
  guint n_changes = 0;

  jd_finding_list_update (list, jd_viewer_get_findings (fixture->viewer), "ja");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), >, 20);
  g_signal_connect (list, "items-changed", G_CALLBACK (count_changes_cb), &n_changes);

  jd_finding_list_update (list, jd_viewer_get_findings (fixture->viewer), "ja");
  g_assert_cmpuint (n_changes, ==, 0);

  g_assert_true (jd_edit_set_level (jd_viewer_get_project (fixture->viewer),
                                    jd_viewer_get_design (fixture->viewer),
                                    &role,
                                    1,
                                    JD_SIDE_INSOURCE,
                                    JD_LEVEL_3,
                                    NULL,
                                    NULL));
  jd_finding_list_update (list, jd_viewer_get_findings (fixture->viewer), "ja");
  g_assert_cmpuint (n_changes, ==, 2);
}

/* --- going there --- */

/* The row of a function selects the roles that its sentence names, and is told to the end; a link in it selects its
 * own role. */
static void
test_sentence_leads_to_roles (Fixture *fixture, gconstpointer data)
{
  JdFindings *findings = jd_viewer_get_findings (fixture->viewer);
  const JdFinding *finding = jd_findings_get (findings, jd_findings_count (findings, JD_FINDING_STRENGTH));
  GtkWidget *list = results_find_list (fixture->functions, JD_FINDING_WEAKNESS);
  GtkWidget *row = results_get_first_row (list);
  int height = gtk_widget_get_height (row);
  gboolean handled = FALSE;

  g_assert_cmpint (finding->kind, ==, JD_FINDING_WEAKNESS);
  g_assert_true (gtk_widget_activate (row));
  g_assert_cmpuint (jd_viewer_get_n_selected (fixture->viewer), ==, finding->n_causes);
  for (guint i = 0; i < finding->n_causes; i++)
    g_assert_true (jd_viewer_is_selected (fixture->viewer, finding->causes[i]));
  g_assert_true (jd_viewer_get_role (fixture->viewer) == finding->causes[0]);
  g_assert_true (gtk_widget_has_css_class (row, "current"));
  stage_settle ();
  g_assert_cmpint (gtk_widget_get_height (row), >=, height);

  g_signal_emit_by_name (
    stage_find (row, GTK_TYPE_LABEL, NULL), "activate-link", jd_role_get_code (finding->causes[1]), &handled);
  g_assert_true (handled);
  g_assert_cmpuint (jd_viewer_get_n_selected (fixture->viewer), ==, 1);
  g_assert_true (jd_viewer_get_role (fixture->viewer) == finding->causes[1]);

  jd_viewer_select_none (fixture->viewer);
  g_assert_false (gtk_widget_has_css_class (row, "current"));
}

/* Tab goes on from a sentence to what comes after it, whatever links are in it. */
static void
test_tab_goes_on (Fixture *fixture, gconstpointer data)
{
  static const JdFindingKind kinds[] = { JD_FINDING_STRENGTH, JD_FINDING_WEAKNESS };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      GtkWidget *row = results_get_first_row (results_find_list (fixture->functions, kinds[i]));

      g_assert_true (gtk_widget_grab_focus (row));
      g_assert_true (gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_FORWARD));
      g_assert_false (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (fixture->window)), row)
                      || gtk_widget_is_focus (row));
    }
}

/* Enter on a line goes to its role, and the line is marked wherever the role was chosen. */
static void
test_improvement_leads_to_role (Fixture *fixture, gconstpointer data)
{
  static const JdFindingKind kinds[]
    = { JD_FINDING_IMPROVE_INSOURCE, JD_FINDING_IMPROVE_OUTSOURCE, JD_FINDING_MOVE };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      JdFindings *findings = jd_viewer_get_findings (fixture->viewer);
      GtkWidget *list = results_show_list (fixture->roles, kinds[i]);
      GtkWidget *row;
      guint first = 0;

      stage_settle ();
      row = results_get_first_row (list);
      while (jd_findings_get (findings, first)->kind != kinds[i])
        first++;
      jd_viewer_select_none (fixture->viewer);
      g_assert_true (gtk_widget_activate_action (row, "list.activate-item", "u", 0));
      g_assert_true (jd_viewer_get_role (fixture->viewer) == jd_findings_get (findings, first)->role);
      g_assert_true (gtk_widget_has_css_class (gtk_widget_get_first_child (row), "current"));

      jd_viewer_select_only (fixture->viewer, jd_findings_get (findings, first + 1)->role);
      g_assert_false (gtk_widget_has_css_class (gtk_widget_get_first_child (row), "current"));
      g_assert_true (
        gtk_widget_has_css_class (gtk_widget_get_first_child (gtk_widget_get_next_sibling (row)), "current"));
    }
}

/* --- as text --- */

static void
text_read_cb (GObject *clipboard, GAsyncResult *result, gpointer user_data)
{
  *(char **) user_data = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, NULL);
}

static char *
read_clipboard (Fixture *fixture)
{
  char *text = NULL;

  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (fixture->window), NULL, text_read_cb, &text);
  while (text == NULL)
    g_main_context_iteration (NULL, TRUE);
  return text;
}

static void
test_copy (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    gboolean by_role;
    gboolean one_list;
    JdFindingKind first, last;
  } cases[] = {
    { FALSE, FALSE, JD_FINDING_STRENGTH, JD_FINDING_WEAKNESS },
    { FALSE, TRUE, JD_FINDING_WEAKNESS, JD_FINDING_WEAKNESS },
    { TRUE, FALSE, JD_FINDING_IMPROVE_INSOURCE, JD_FINDING_MOVE },
    { TRUE, TRUE, JD_FINDING_IMPROVE_OUTSOURCE, JD_FINDING_IMPROVE_OUTSOURCE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWidget *page = cases[i].by_role ? fixture->roles : fixture->functions;
      GtkWidget *from = cases[i].one_list ? results_show_list (page, cases[i].first) : page;
      g_autofree char *report = jd_findings_dup_report (jd_viewer_get_findings (fixture->viewer),
                                                        cases[i].first,
                                                        cases[i].last,
                                                        jd_viewer_get_language (fixture->viewer));
      g_autofree char *text = NULL;

      g_assert_true (
        gtk_widget_activate_action (from, cases[i].one_list ? "findings.copy" : "results.copy", NULL));
      text = read_clipboard (fixture);
      g_assert_nonnull (strstr (text, "2026年11月の自己点検 → 2027年10月の目標: overall 3.2 (47/52)"));
      g_assert_true (g_str_has_suffix (text, report));
    }
}

/* --- little to say --- */

static JdViewer *
load_worked (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "worked", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (JdProject) project = jd_project_file_load (file, NULL, &error);
  JdViewer *viewer = jd_viewer_new ();

  g_assert_no_error (error);
  jd_viewer_set_project (viewer, project);
  return viewer;
}

static void
check_all (Fixture *fixture)
{
  results_check_list (fixture->viewer, fixture->functions, JD_FINDING_STRENGTH);
  results_check_list (fixture->viewer, fixture->functions, JD_FINDING_WEAKNESS);
  results_check_list (fixture->viewer, fixture->roles, JD_FINDING_IMPROVE_INSOURCE);
  results_check_list (fixture->viewer, fixture->roles, JD_FINDING_IMPROVE_OUTSOURCE);
  results_check_list (fixture->viewer, fixture->roles, JD_FINDING_MOVE);
}

static void
score_all (Fixture *fixture, JdLevel level)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (fixture->viewer);
  g_autoptr (GPtrArray) roles = g_ptr_array_new ();

  for (guint i = 0; i < jd_catalogue_get_n_roles (catalogue); i++)
    g_ptr_array_add (roles, jd_catalogue_get_role (catalogue, i));
  for (JdSide side = 0; side < JD_N_SIDES; side++)
    g_assert_true (jd_edit_set_level (jd_viewer_get_project (fixture->viewer),
                                      jd_viewer_get_design (fixture->viewer),
                                      (JdRole **) roles->pdata,
                                      roles->len,
                                      side,
                                      level,
                                      NULL,
                                      NULL));
}

/* Projects of one function, of thirty, without areas, and so on: with and without a target, scored, not scored, all
 * excluded, without a design, and without a project. */
static void
test_little_to_say (gconstpointer data)
{
  static const JdLevel levels[] = { JD_LEVEL_NONE, JD_LEVEL_EXCLUDED, JD_LEVEL_5, JD_LEVEL_1 };
  Fixture fixture = { .viewer = load_worked (data) };

  show_pages (&fixture);
  check_all (&fixture);
  jd_viewer_set_second (fixture.viewer, NULL);
  check_all (&fixture);
  g_assert_false (stage_says (fixture.functions, "nan"));
  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    {
      score_all (&fixture, levels[i]);
      check_all (&fixture);
    }
  jd_viewer_set_design (fixture.viewer, NULL);
  g_assert_true (stage_says (fixture.functions, "There is no design to chart."));
  g_assert_true (stage_says (fixture.roles, "There is no design to chart."));
  gtk_widget_activate_action (fixture.functions, "results.copy", NULL);
  jd_viewer_set_project (fixture.viewer, NULL);
  gtk_widget_activate_action (fixture.roles, "results.copy", NULL);
  stage_clear (fixture.window);
  g_assert_finalize_object (fixture.viewer);
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *name;
    void (*run) (Fixture *, gconstpointer);
  } cases[] = {
    { "list-follows", test_list_follows },
    { "list-keeps-the-rest", test_list_keeps_the_rest },
    { "sentence-leads-to-roles", test_sentence_leads_to_roles },
    { "tab-goes-on", test_tab_goes_on },
    { "improvement-leads-to-role", test_improvement_leads_to_role },
    { "copy", test_copy },
  };
  static const char *const worked[]
    = { "one-function.jindate", "thirty-functions.jindate", "no-areas.jindate", "unnecessary.jindate",
        "moves.jindate",        "thresholds.jindate" };

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/jindate/results/%s", cases[i].name);

      g_test_add (path, Fixture, NULL, set_up, cases[i].run, tear_down);
    }
  for (guint i = 0; i < G_N_ELEMENTS (worked); i++)
    {
      g_autofree char *path = g_strdup_printf ("/jindate/results/little-to-say/%s", worked[i]);

      g_test_add_data_func (path, worked[i], test_little_to_say);
    }
  return g_test_run ();
}
