/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The project's page says what the model says, hands typed text in once, and loses none of it. */
#include "jd-date-field.h"
#include "jd-design-result.h"
#include "jd-draft-text.h"
#include "jd-edit.h"
#include "jd-participant-row.h"
#include "jd-pattern-table.h"
#include "jd-project-fields.h"
#include "jd-project-figures.h"
#include "jd-project-page.h"
#include "jd-sourcing-bar.h"
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
  fixture->page = jd_project_page_new (fixture->viewer);
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
collect (GtkWidget *widget, GType type, GPtrArray *found)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

/* The fields, in the order that Tab goes: title, organisation, date, scope, note. */
static JdDraftText *
get_field (Fixture *fixture, guint index)
{
  g_autoptr (GPtrArray) fields = g_ptr_array_new ();

  collect (stage_find (fixture->page, JD_TYPE_PROJECT_FIELDS, NULL), JD_TYPE_DRAFT_TEXT, fields);
  g_assert_cmpuint (fields->len, ==, 5);
  return g_ptr_array_index (fields, index);
}

static char *
dup_text_of (JdProject *project, const char *field)
{
  return jd_record_dup_text (JD_RECORD (project), jd_record_find_field (JD_RECORD (project), field));
}

static void
test_fields (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *field, *typed, *taken;
  } rows[] = {
    { "title", "Another title", "Another title" },
    { "organisation", "Another one", "Another one" },
    { "date", "2027/1/5", "2027-01-05" },
    { "scope", "First line\nsecond line", "First line\nsecond line" },
    { "note", "A note", "A note" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      JdDraftText *field = get_field (fixture, i);
      g_autofree char *before = dup_text_of (fixture->project, rows[i].field);
      g_autofree char *shown = jd_draft_text_dup_text (field), *after = NULL, *undone = NULL;

      g_assert_cmpstr (shown, ==, before);
      jd_draft_text_type (field, rows[i].typed);
      g_assert_cmpuint (jd_history_get_position (fixture->history), ==, i);
      g_assert_true (jd_draft_text_commit (field));
      after = dup_text_of (fixture->project, rows[i].field);
      g_assert_cmpstr (after, ==, rows[i].taken);
      g_assert_cmpuint (jd_history_get_position (fixture->history), ==, i + 1);

      jd_history_undo (fixture->history);
      undone = jd_draft_text_dup_text (field);
      g_assert_cmpstr (undone, ==, before);
      jd_history_redo (fixture->history);
    }
}

/* An edit elsewhere does not take away what is being typed. */
static void
test_draft_stays (Fixture *fixture, gconstpointer data)
{
  JdDraftText *scope = get_field (fixture, 3);
  g_autofree char *shown = NULL;

  jd_draft_text_type (scope, "half a sen");
  g_assert_true (jd_edit_set_project (fixture->project, "title", "Meanwhile", NULL, NULL));
  shown = jd_draft_text_dup_text (scope);
  g_assert_cmpstr (shown, ==, "half a sen");

  g_assert_true (jd_project_page_commit (JD_PROJECT_PAGE (fixture->page)));
  g_assert_cmpstr (jd_project_get_scope (fixture->project), ==, "half a sen");

  jd_draft_text_type (get_field (fixture, 2), "soon");
  g_assert_false (jd_project_page_commit (JD_PROJECT_PAGE (fixture->page)));
}

static void
test_participants (Fixture *fixture, gconstpointer data)
{
  JdCatalogue *catalogue = jd_project_get_catalogue (fixture->project);
  g_autoptr (GPtrArray) rows = g_ptr_array_new (), drafts = g_ptr_array_new ();
  g_autofree char *shown = NULL;

  collect (fixture->page, JD_TYPE_PARTICIPANT_ROW, rows);
  g_assert_cmpuint (rows->len, ==, jd_catalogue_get_n_functions (catalogue) + 1);
  for (guint i = 0; i < rows->len; i++)
    collect (g_ptr_array_index (rows, i), JD_TYPE_DRAFT_TEXT, drafts);
  g_assert_cmpuint (drafts->len, ==, rows->len);

  shown = jd_draft_text_dup_text (g_ptr_array_index (drafts, 2));
  g_assert_cmpstr (shown, ==, jd_participant_get_who (jd_project_find_participant (fixture->project, "B")));

  jd_draft_text_type (g_ptr_array_index (drafts, 2), " Night shift ");
  g_assert_true (jd_project_page_commit (JD_PROJECT_PAGE (fixture->page)));
  g_assert_cmpstr (
    jd_participant_get_who (jd_project_find_participant (fixture->project, "B")), ==, "Night shift");

  jd_draft_text_type (g_ptr_array_index (drafts, 0), "");
  g_assert_true (jd_project_page_commit (JD_PROJECT_PAGE (fixture->page)));
  g_assert_null (jd_project_find_participant (fixture->project, ""));
}

static void
assert_designs_fit (Fixture *fixture)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();

  collect (fixture->page, JD_TYPE_DESIGN_RESULT, rows);
  g_assert_cmpuint (rows->len, ==, jd_project_get_n_designs (fixture->project));
  for (guint i = 0; i < rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (rows, i);
      JdDesign *design = jd_design_result_get_design (JD_DESIGN_RESULT (row));
      JdSourcingBar *bar = JD_SOURCING_BAR (stage_find (row, JD_TYPE_SOURCING_BAR, NULL));
      g_autoptr (JdMaturity) maturity = jd_maturity_new (fixture->project, design, NULL);
      const JdGroupMaturity *overall = jd_maturity_get_overall (maturity);
      g_autofree char *coverage = g_strdup_printf ("%u/%u", overall->scored, overall->evaluated);
      g_autofree char *score = jd_fraction_dup_text (overall->score);
      guint n_insource = 0;
      g_autofree char *insource = NULL;

      for (guint k = 0; k < jd_design_get_n_assignments (design); k++)
        n_insource
          += jd_assignment_get_sourcing (jd_design_get_assignment (design, k)) == JD_SOURCING_INSOURCE;
      insource = g_strdup_printf ("insource %u", n_insource);
      g_assert_nonnull (strstr (jd_sourcing_bar_get_text (bar), insource));
      if (jd_design_get_kind (design) == JD_DESIGN_KIND_TO_BE)
        continue;
      g_assert_true (stage_says (row, coverage));
      g_assert_true (stage_says (row, score));
    }
}

static void
test_designs (Fixture *fixture, gconstpointer data)
{
  JdCatalogue *catalogue = jd_project_get_catalogue (fixture->project);
  GRand *random = g_rand_new_with_seed (5);

  assert_designs_fit (fixture);
  for (guint i = 0; i < 60; i++)
    {
      JdDesign *design = jd_viewer_get_design (fixture->viewer);
      JdRole *role = jd_catalogue_get_role (
        catalogue, (guint) g_rand_int_range (random, 0, (gint32) jd_catalogue_get_n_roles (catalogue)));
      const JdDesignPlan plan = { .kind = JD_DESIGN_KIND_OPTION, .title = "Option", .from = design };

      switch (g_rand_int_range (random, 0, 4))
        {
        case 0:
          jd_edit_add_design (fixture->project, &plan, NULL, NULL, NULL);
          break;
        case 1:
          jd_history_undo (fixture->history);
          break;
        case 2:
          jd_edit_set_level (fixture->project,
                             design,
                             &role,
                             1,
                             JD_SIDE_INSOURCE,
                             (JdLevel) g_rand_int_range (random, 0, JD_N_LEVELS),
                             NULL,
                             NULL);
          break;
        default:
          jd_edit_set_sourcing (fixture->project,
                                design,
                                &role,
                                1,
                                (JdSourcing) g_rand_int_range (random, 1, JD_N_SOURCINGS),
                                NULL,
                                NULL);
        }
      assert_designs_fit (fixture);
    }
  g_rand_free (random);
}

static void
test_catalogue (Fixture *fixture, gconstpointer data)
{
  g_autoptr (JdViewer) viewer = stage_load_viewer ("regional-bank.jindate");

  g_assert_true (stage_says (fixture->page, "9 functions, 54 roles"));
  g_assert_false (stage_says (fixture->page, "inferred."));
  /* What the source does not say is said to be inferred. */
  jd_viewer_set_project (fixture->viewer, jd_viewer_get_project (viewer));
  g_assert_true (stage_says (fixture->page, "9 categories, 64 roles"));
  g_assert_true (stage_says (fixture->page, "all of them are inferred."));
}

/* A file may have no design; then there is none to measure against the patterns, and no number of another one. */
static void
test_no_design (Fixture *fixture, gconstpointer data)
{
  JdDesign *design = jd_viewer_get_design (fixture->viewer);
  GtkWidget *patterns = stage_find (fixture->page, JD_TYPE_PATTERN_TABLE, NULL);
  GtkWidget *figures = stage_find (fixture->page, JD_TYPE_PROJECT_FIGURES, NULL);

  g_assert_true (gtk_widget_get_visible (patterns));
  g_assert_true (stage_says (figures, "/54"));
  jd_viewer_set_second (fixture->viewer, NULL);
  jd_viewer_set_design (fixture->viewer, NULL);
  stage_settle ();
  g_assert_false (gtk_widget_get_visible (patterns));
  g_assert_false (stage_says (figures, "/54"));
  jd_viewer_set_design (fixture->viewer, design);
  stage_settle ();
  g_assert_true (gtk_widget_get_visible (patterns));
  g_assert_true (stage_says (figures, "/54"));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(name, function)                                                                                  \
  g_test_add ("/jindate/project-page/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("fields", test_fields);
  ADD ("draft-stays", test_draft_stays);
  ADD ("participants", test_participants);
  ADD ("designs", test_designs);
  ADD ("catalogue", test_catalogue);
  ADD ("no-design", test_no_design);
  return g_test_run ();
}
