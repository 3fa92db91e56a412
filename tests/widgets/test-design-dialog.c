/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The dialog of a design makes and changes what its form says, in one step, and says what it could not. */
#include "jd-clock.h"
#include "jd-date-field.h"
#include "jd-design-dialog.h"
#include "jd-edit.h"
#include "stage.h"

typedef struct
{
  JdViewer *viewer;
  JdProject *project;
  GtkWidget *widget, *window;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->viewer = stage_load_viewer ("manufacturer-csirt.jindate");
  fixture->project = jd_viewer_get_project (fixture->viewer);
  fixture->widget = gtk_label_new ("");
  fixture->window = stage_show (fixture->viewer, fixture->widget);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  stage_clear (fixture->window);
  g_assert_finalize_object (fixture->viewer);
}

static GtkWidget *
open_dialog (Fixture *fixture, JdDesign *design)
{
  GtkWidget *dialog = jd_design_dialog_new (fixture->viewer, design, fixture->widget);

  gtk_window_present (GTK_WINDOW (dialog));
  stage_settle ();
  return dialog;
}

/* Returns whether the dialog closed. */
static gboolean
apply (GtkWidget *dialog)
{
  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  g_assert_true (gtk_widget_activate_action (dialog, "dialog.apply", NULL));
  stage_settle ();
  if (dialog == NULL)
    return TRUE;
  g_object_remove_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  return FALSE;
}

static GtkWidget *
get_row (GtkWidget *dialog, const char *title)
{
  GtkWidget *row
    = gtk_widget_get_ancestor (stage_find (dialog, GTK_TYPE_LABEL, title), ADW_TYPE_PREFERENCES_ROW);

  g_assert_nonnull (row);
  return row;
}

static void
choose_kind (GtkWidget *dialog, const char *word)
{
  GtkWidget *label = stage_find (dialog, GTK_TYPE_LABEL, word);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (gtk_widget_get_ancestor (label, GTK_TYPE_TOGGLE_BUTTON)),
                                TRUE);
}

static void
set_title (GtkWidget *dialog, const char *title)
{
  gtk_editable_set_text (GTK_EDITABLE (stage_find (dialog, ADW_TYPE_ENTRY_ROW, NULL)), title);
}

static void
set_date (GtkWidget *dialog, const char *text)
{
  jd_date_field_type (JD_DATE_FIELD (stage_find (dialog, JD_TYPE_DATE_FIELD, NULL)), text);
}

static char *
dup_date (GtkWidget *dialog)
{
  return jd_date_field_dup_text (JD_DATE_FIELD (stage_find (dialog, JD_TYPE_DATE_FIELD, NULL)));
}

static void
test_new_to_be (Fixture *fixture, gconstpointer data)
{
  guint n_designs = jd_project_get_n_designs (fixture->project);
  JdHistory *history = jd_project_get_history (fixture->project);
  JdDesign *edited = jd_viewer_get_design (fixture->viewer), *design;
  GtkWidget *dialog = open_dialog (fixture, NULL);

  set_title (dialog, "Autumn");
  set_date (dialog, "２０２８/4/1");
  adw_combo_row_set_selected (ADW_COMBO_ROW (get_row (dialog, "Organisation Pattern")), 1);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (stage_find (dialog, GTK_TYPE_SPIN_BUTTON, NULL)), 4);
  g_assert_true (apply (dialog));

  g_assert_cmpuint (jd_project_get_n_designs (fixture->project), ==, n_designs + 1);
  g_assert_cmpuint (jd_history_get_position (history), ==, 1);
  design = jd_viewer_get_second (fixture->viewer);
  g_assert_true (jd_viewer_get_design (fixture->viewer) == edited);
  g_assert_cmpstr (jd_design_get_title (design), ==, "Autumn");
  g_assert_cmpstr (jd_design_get_date (design), ==, "2028-04-01");
  g_assert_cmpint (jd_design_get_kind (design), ==, JD_DESIGN_KIND_TO_BE);
  g_assert_cmpint (jd_design_get_pattern (design), ==, 1);
  g_assert_cmpint (jd_design_get_target_level (design), ==, 4);
}

/* The day follows the kind until somebody chooses one; a new as-is is edited at once. */
static void
test_new_as_is (Fixture *fixture, gconstpointer data)
{
  GtkWidget *dialog = open_dialog (fixture, NULL);
  g_autofree char *today = jd_clock_dup_today (), *first = dup_date (dialog), *then = NULL;
  JdDesign *design;

  g_assert_cmpstr (first, >, today);
  choose_kind (dialog, "As-is");
  then = dup_date (dialog);
  g_assert_cmpstr (then, ==, today);
  adw_combo_row_set_selected (ADW_COMBO_ROW (get_row (dialog, "Made From")), 0);
  g_assert_true (apply (dialog));

  design = jd_viewer_get_design (fixture->viewer);
  g_assert_cmpstr (jd_design_get_date (design), ==, today);
  for (guint i = 0; i < jd_design_get_n_assignments (design); i++)
    g_assert_cmpint (
      jd_assignment_get_sourcing (jd_design_get_assignment (design, i)), ==, JD_SOURCING_UNASSIGNED);
}

static void
test_wrong_date (Fixture *fixture, gconstpointer data)
{
  guint n_designs = jd_project_get_n_designs (fixture->project);
  GtkWidget *dialog = open_dialog (fixture, NULL);

  set_date (dialog, "2026-02-30");
  g_assert_false (apply (dialog));
  g_assert_cmpuint (jd_project_get_n_designs (fixture->project), ==, n_designs);
  g_assert_true (stage_says (dialog, "YYYY-MM-DD"));
  set_date (dialog, "2026-02-28");
  g_assert_true (apply (dialog));
  g_assert_cmpuint (jd_project_get_n_designs (fixture->project), ==, n_designs + 1);
}

/* Full insource comes with a warning, and names the roles that it cannot move. */
static void
test_left_out (Fixture *fixture, gconstpointer data)
{
  JdRole *role = jd_catalogue_find_role (jd_viewer_get_catalogue (fixture->viewer), "B-1");
  GtkWidget *dialog, *message = NULL;
  GListModel *windows = gtk_window_get_toplevels ();

  g_assert_true (jd_edit_set_sourcing (
    fixture->project, jd_viewer_get_design (fixture->viewer), &role, 1, JD_SOURCING_OUTSOURCE, NULL, NULL));
  g_assert_true (jd_edit_set_level (fixture->project,
                                    jd_viewer_get_design (fixture->viewer),
                                    &role,
                                    1,
                                    JD_SIDE_INSOURCE,
                                    JD_LEVEL_EXCLUDED,
                                    NULL,
                                    NULL));
  dialog = open_dialog (fixture, NULL);
  adw_combo_row_set_selected (ADW_COMBO_ROW (get_row (dialog, "Organisation Pattern")), 4);
  g_assert_true (stage_says (
    dialog,
    jd_pattern_get_warning (jd_catalogue_find_pattern (jd_viewer_get_catalogue (fixture->viewer), 4),
                            jd_viewer_get_language (fixture->viewer))));
  g_assert_true (apply (dialog));

  for (guint i = 0; i < g_list_model_get_n_items (windows) && message == NULL; i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (ADW_IS_MESSAGE_DIALOG (window))
        message = window;
    }
  g_assert_nonnull (message);
  g_assert_true (stage_says (message, "B-1"));
  gtk_window_destroy (GTK_WINDOW (message));
}

static void
test_properties (Fixture *fixture, gconstpointer data)
{
  JdDesign *design = jd_viewer_get_second (fixture->viewer);
  JdHistory *history = jd_project_get_history (fixture->project);
  g_autofree char *title = g_strdup (jd_design_get_title (design));
  GtkWidget *dialog = open_dialog (fixture, design);

  /* Nothing changed, nothing done. */
  g_assert_true (apply (dialog));
  g_assert_cmpuint (jd_history_get_position (history), ==, 0);

  dialog = open_dialog (fixture, design);
  set_title (dialog, "Other");
  set_date (dialog, "2029-01-01");
  choose_kind (dialog, "Option");
  g_assert_true (apply (dialog));
  g_assert_cmpuint (jd_history_get_position (history), ==, 1);
  g_assert_cmpstr (jd_design_get_title (design), ==, "Other");
  g_assert_cmpstr (jd_design_get_date (design), ==, "2029-01-01");
  g_assert_cmpint (jd_design_get_kind (design), ==, JD_DESIGN_KIND_OPTION);

  jd_history_undo (history);
  g_assert_cmpstr (jd_design_get_title (design), ==, title);
  g_assert_cmpint (jd_design_get_kind (design), ==, JD_DESIGN_KIND_TO_BE);
}

/* The self-check of today begins with everything that the last one says. */
static void
test_self_check (Fixture *fixture, gconstpointer data)
{
  JdDesign *newest = jd_project_get_newest_as_is (fixture->project), *design;
  guint n_designs = jd_project_get_n_designs (fixture->project);
  g_autofree char *today = jd_clock_dup_today ();
  GtkWidget *dialog;

  /* Even while something else is edited. */
  jd_viewer_set_design (fixture->viewer, jd_project_find_design (fixture->project, "to-be-2027"));
  dialog = jd_design_dialog_new_self_check (fixture->viewer, newest, fixture->widget);
  gtk_window_present (GTK_WINDOW (dialog));
  stage_settle ();
  g_assert_true (apply (dialog));

  g_assert_cmpuint (jd_project_get_n_designs (fixture->project), ==, n_designs + 1);
  design = jd_viewer_get_design (fixture->viewer);
  g_assert_cmpint (jd_design_get_kind (design), ==, JD_DESIGN_KIND_AS_IS);
  g_assert_cmpstr (jd_design_get_date (design), ==, today);
  for (guint i = 0; i < jd_design_get_n_assignments (design); i++)
    for (JdSide side = 0; side < JD_N_SIDES; side++)
      g_assert_cmpint (jd_assignment_get_level (jd_design_get_assignment (design, i), side),
                       ==,
                       jd_assignment_get_level (jd_design_get_assignment (newest, i), side));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(name, function)                                                                                  \
  g_test_add ("/jindate/design-dialog/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("new-to-be", test_new_to_be);
  ADD ("new-as-is", test_new_as_is);
  ADD ("wrong-date", test_wrong_date);
  ADD ("left-out", test_left_out);
  ADD ("properties", test_properties);
  ADD ("self-check", test_self_check);
  return g_test_run ();
}
