/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The inspector says what the model says of the selected roles, and its choices change it. */
#include "churn.h"
#include "inspection.h"
#include "jd-unit-picker.h"

#define N_ROUNDS 600

static guint
count_steps (Inspection *fixture)
{
  return jd_history_get_position (jd_project_get_history (fixture->project));
}

static void
test_follows_model (Inspection *fixture, gconstpointer data)
{
  GRand *random = g_rand_new_with_seed (3);

  check_inspection (fixture);
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      churn (fixture->viewer, random);
      check_inspection (fixture);
    }
  jd_history_go_to (jd_project_get_history (fixture->project), 0);
  check_inspection (fixture);
  g_rand_free (random);
}

/* Nothing is built before a role is selected. */
static void
test_lazy (Inspection *fixture, gconstpointer data)
{
  g_assert_null (stage_find (fixture->inspector, JD_TYPE_CHOICE, NULL));
  g_assert_true (jd_inspector_commit (JD_INSPECTOR (fixture->inspector)));
  select_role (fixture, "A-1");
  g_assert_nonnull (stage_find (fixture->inspector, JD_TYPE_CHOICE, NULL));
}

/* --- what it does --- */

static void
test_choices_edit (Inspection *fixture, gconstpointer data)
{
  JdLevelChooser *levels;
  guint index = 0;

  select_role (fixture, "B-1");
  jd_choice_choose (get_nth (fixture, JD_TYPE_ROLE_PLACE, JD_TYPE_CHOICE, 0), JD_SOURCING_COMBINATION);
  g_assert_cmpint (jd_assignment_get_sourcing (get_assignment (fixture, "B-1")), ==, JD_SOURCING_COMBINATION);
  jd_choice_choose (get_nth (fixture, JD_TYPE_ROLE_PLACE, JD_TYPE_CHOICE, 1), JD_AREA_I);
  g_assert_cmpint (jd_assignment_get_area (get_assignment (fixture, "B-1")), ==, JD_AREA_I);
  g_assert_true (stage_says (get_section (fixture, JD_TYPE_ROLE_PLACE), "standard IV"));

  levels = get_nth (fixture, JD_TYPE_ROLE_LEVELS, JD_TYPE_LEVEL_CHOOSER, 1);
  jd_choice_choose (find_nth (GTK_WIDGET (levels), JD_TYPE_CHOICE, &index), JD_LEVEL_EXCLUDED);
  g_assert_cmpint (
    jd_assignment_get_level (get_assignment (fixture, "B-1"), JD_SIDE_OUTSOURCE), ==, JD_LEVEL_EXCLUDED);
  g_assert_cmpstr (
    jd_level_chooser_get_words (levels), ==, "Outsourcing considered and deliberately not done");
  check_inspection (fixture);
}

/* A side that is not in use is folded away. */
static void
test_folds (Inspection *fixture, gconstpointer data)
{
  static const gboolean unfolded[JD_N_SOURCINGS][2] = { [JD_SOURCING_UNASSIGNED] = { FALSE, FALSE },
                                                        [JD_SOURCING_INSOURCE] = { TRUE, FALSE },
                                                        [JD_SOURCING_COMBINATION] = { TRUE, TRUE },
                                                        [JD_SOURCING_OUTSOURCE] = { FALSE, TRUE } };

  select_role (fixture, "B-1");
  for (JdSourcing sourcing = 0; sourcing < JD_N_SOURCINGS; sourcing++)
    {
      jd_choice_choose (get_nth (fixture, JD_TYPE_ROLE_PLACE, JD_TYPE_CHOICE, 0), (int) sourcing);
      for (guint i = 0; i < 2; i++)
        g_assert_true (
          jd_level_chooser_is_unfolded (get_nth (fixture, JD_TYPE_ROLE_LEVELS, JD_TYPE_LEVEL_CHOOSER, i))
          == unfolded[sourcing][i]);
    }
}

/* Several roles are one step. */
static void
test_several (Inspection *fixture, gconstpointer data)
{
  JdRole *roles[] = { find_role (fixture, "A-1"), find_role (fixture, "B-1"), find_role (fixture, "C-1") };
  guint steps;

  jd_viewer_select (fixture->viewer, roles, G_N_ELEMENTS (roles), roles[0]);
  check_inspection (fixture);

  steps = count_steps (fixture);
  jd_choice_choose (get_nth (fixture, JD_TYPE_ROLE_PLACE, JD_TYPE_CHOICE, 0), JD_SOURCING_INSOURCE);
  g_assert_cmpuint (count_steps (fixture), ==, steps + 1);
  jd_draft_text_type (get_owner (fixture), "all of us");
  g_assert_true (jd_inspector_commit (JD_INSPECTOR (fixture->inspector)));
  g_assert_cmpuint (count_steps (fixture), ==, steps + 2);
  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    {
      JdAssignment *assignment = jd_viewer_get_assignment (fixture->viewer, roles[i]);

      g_assert_cmpint (jd_assignment_get_sourcing (assignment), ==, JD_SOURCING_INSOURCE);
      g_assert_cmpstr (jd_assignment_get_owner (assignment), ==, "all of us");
    }
  check_inspection (fixture);
}

/* --- units, log, names --- */

static void
test_units (Inspection *fixture, gconstpointer data)
{
  JdRole *roles[] = { find_role (fixture, "A-1"), find_role (fixture, "B-1") };
  g_autoptr (JdSubject) subject = NULL;
  g_autoptr (GtkWidget) picker = g_object_ref_sink (jd_unit_picker_new ());
  JdUnit *unit;

  jd_viewer_select (fixture->viewer, roles, G_N_ELEMENTS (roles), roles[0]);
  subject = jd_subject_new_selected (fixture->viewer);
  jd_unit_picker_show (JD_UNIT_PICKER (picker), subject);
  g_assert_true (
    jd_unit_picker_add (JD_UNIT_PICKER (picker), JD_UNIT_KIND_PROVIDER, "New one", JD_UNIT_COLOUR_TEAL));
  g_assert_false (
    jd_unit_picker_add (JD_UNIT_PICKER (picker), JD_UNIT_KIND_PROVIDER, "New one", JD_UNIT_COLOUR_TEAL));
  unit = jd_project_find_unit_by_name (fixture->project, "New one");
  g_assert_true (jd_assignment_has_unit (get_assignment (fixture, "A-1"), jd_unit_get_id (unit)));
  g_assert_true (jd_assignment_has_unit (get_assignment (fixture, "B-1"), jd_unit_get_id (unit)));
  g_assert_true (jd_assignment_has_unit (get_assignment (fixture, "B-1"), "mss"));
  check_inspection (fixture);

  g_assert_true (jd_subject_put_unit (subject, fixture->inspector, unit, FALSE));
  g_assert_false (jd_assignment_has_unit (get_assignment (fixture, "A-1"), jd_unit_get_id (unit)));
  g_assert_true (jd_assignment_has_unit (get_assignment (fixture, "B-1"), "mss"));
  check_inspection (fixture);
}

static void
test_log (Inspection *fixture, gconstpointer data)
{
  GtkWidget *log;
  GPtrArray *lines;

  select_role (fixture, "G-8");
  log = get_section (fixture, JD_TYPE_ROLE_LOG);
  g_assert_true (stage_says (log, "area, sourcing: IV, outsource → I, insource"));

  jd_choice_choose (get_nth (fixture, JD_TYPE_ROLE_PLACE, JD_TYPE_CHOICE, 0), JD_SOURCING_UNASSIGNED);
  g_assert_true (stage_says (log, "→ unassigned"));
  lines = jd_step_get_lines (jd_history_get_undo_step (jd_project_get_history (fixture->project)));
  g_assert_nonnull (stage_find (log, GTK_TYPE_MENU_BUTTON, NULL));
  g_assert_true (jd_edit_give_reason (
    fixture->project, (JdLogEntry *const *) lines->pdata, lines->len, "nobody asks for it", NULL));
  g_assert_null (stage_find (log, GTK_TYPE_MENU_BUTTON, NULL));
  g_assert_true (stage_says (log, "nobody asks for it"));
  jd_history_undo (jd_project_get_history (fixture->project));
  g_assert_true (stage_says (log, "undone"));

  select_role (fixture, "A-6");
  g_assert_true (stage_says (log, "Nothing is logged"));
}

static gboolean
has_name (GtkWidget *widget)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (GTK_IS_TEXT (widget) ? gtk_widget_get_parent (widget) : widget);

  return gtk_test_accessible_has_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL)
         || gtk_test_accessible_has_relation (accessible, GTK_ACCESSIBLE_RELATION_LABELLED_BY)
         || gtk_widget_get_tooltip_text (GTK_WIDGET (accessible)) != NULL;
}

static void
check_names (GtkWidget *widget)
{
  if (GTK_IS_MENU_BUTTON (widget) || GTK_IS_DROP_DOWN (widget) || GTK_IS_SCROLLED_WINDOW (widget))
    {
      /* These are named themselves; what they are made of takes the focus for them. */
      if (!GTK_IS_SCROLLED_WINDOW (widget))
        {
          g_assert_true (has_name (widget));
          return;
        }
    }
  else if (gtk_widget_get_focusable (widget) && !has_name (widget))
    {
      g_error ("a %s has no name", G_OBJECT_TYPE_NAME (widget));
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    check_names (child);
}

static void
test_names (Inspection *fixture, gconstpointer data)
{
  g_autoptr (GtkWidget) picker = g_object_ref_sink (jd_unit_picker_new ());
  g_autoptr (JdSubject) subject = NULL;

  select_role (fixture, "B-3");
  subject = jd_subject_new_selected (fixture->viewer);
  jd_unit_picker_show (JD_UNIT_PICKER (picker), subject);
  check_names (fixture->inspector);
  check_names (picker);
}

/* Tab stops once in a choice, on what holds. */
static void
test_tab (Inspection *fixture, gconstpointer data)
{
  GtkWidget *section;
  GtkWidget *sourcing, *area;

  select_role (fixture, "B-3");
  stage_settle ();
  section = get_section (fixture, JD_TYPE_ROLE_PLACE);
  sourcing = get_nth (fixture, JD_TYPE_ROLE_PLACE, JD_TYPE_CHOICE, 0);
  area = get_nth (fixture, JD_TYPE_ROLE_PLACE, JD_TYPE_CHOICE, 1);

  g_assert_true (gtk_widget_child_focus (section, GTK_DIR_TAB_FORWARD));
  g_assert_true (GTK_IS_TOGGLE_BUTTON (gtk_widget_get_focus_child (sourcing)));
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (gtk_widget_get_focus_child (sourcing))));
  g_assert_cmpint (jd_choice_get_pointed (JD_CHOICE (area)), ==, JD_CHOICE_NONE);
  g_assert_true (gtk_widget_child_focus (section, GTK_DIR_TAB_FORWARD));
  g_assert_null (gtk_widget_get_focus_child (sourcing));
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (gtk_widget_get_focus_child (area))));
}

int
main (int argc, char **argv)
{
  static const InspectionTest tests[] = {
    { "/jindate/inspector/follows-model", test_follows_model },
    { "/jindate/inspector/lazy", test_lazy },
    { "/jindate/inspector/choices-edit", test_choices_edit },
    { "/jindate/inspector/folds", test_folds },
    { "/jindate/inspector/several", test_several },
    { "/jindate/inspector/units", test_units },
    { "/jindate/inspector/log", test_log },
    { "/jindate/inspector/names", test_names },
    { "/jindate/inspector/tab", test_tab },
  };

  return inspection_run (argc, argv, tests, G_N_ELEMENTS (tests));
}
