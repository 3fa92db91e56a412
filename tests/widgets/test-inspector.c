/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The inspector says what the model says of the selected roles, and puts what is typed where it was typed for. */
#include "churn.h"
#include "jd-choice.h"
#include "jd-date-field.h"
#include "jd-draft-text.h"
#include "jd-edit.h"
#include "jd-inspector.h"
#include "jd-level-chooser.h"
#include "jd-role-header.h"
#include "jd-role-levels.h"
#include "jd-role-log.h"
#include "jd-role-people.h"
#include "jd-role-place.h"
#include "jd-role-profile.h"
#include "jd-role-texts.h"
#include "jd-subject.h"
#include "jd-unit-chooser.h"
#include "jd-unit-picker.h"
#include "jd-words.h"
#include "stage.h"

#define N_ROUNDS 600

typedef struct
{
  JdViewer *viewer;
  JdProject *project;
  GtkWidget *inspector;
  GtkWidget *window;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->viewer = stage_load_viewer ("manufacturer-csirt.jindate");
  fixture->project = jd_viewer_get_project (fixture->viewer);
  fixture->inspector = g_object_new (JD_TYPE_INSPECTOR, "viewer", fixture->viewer, NULL);
  fixture->window = stage_show (fixture->viewer, fixture->inspector);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->inspector), (gpointer *) &fixture->inspector);
  stage_clear (fixture->window);
  g_assert_null (fixture->inspector);
  g_assert_finalize_object (fixture->viewer);
}

/* --- finding the parts --- */

static JdRole *
find_role (Fixture *fixture, const char *code)
{
  return jd_catalogue_find_role (jd_viewer_get_catalogue (fixture->viewer), code);
}

static void
select_role (Fixture *fixture, const char *code)
{
  jd_viewer_select_only (fixture->viewer, find_role (fixture, code));
}

static JdAssignment *
get_assignment (Fixture *fixture, const char *code)
{
  return jd_viewer_get_assignment (fixture->viewer, find_role (fixture, code));
}

static GtkWidget *
get_section (Fixture *fixture, GType type)
{
  GtkWidget *section = stage_find (fixture->inspector, type, NULL);

  g_assert_nonnull (section);
  return section;
}

/* The @index-th widget of @type under @root, which may be folded away. */
static gpointer
find_nth (GtkWidget *root, GType type, guint *index)
{
  if (G_OBJECT_TYPE (root) == type && (*index)-- == 0)
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      gpointer found = find_nth (child, type, index);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static gpointer
get_nth (Fixture *fixture, GType section, GType type, guint index)
{
  gpointer found = find_nth (get_section (fixture, section), type, &index);

  g_assert_nonnull (found);
  return found;
}

static JdDraftText *
get_owner (Fixture *fixture)
{
  return get_nth (fixture, JD_TYPE_ROLE_PEOPLE, JD_TYPE_DRAFT_TEXT, 0);
}

static JdDraftText *
get_note (Fixture *fixture)
{
  return get_nth (fixture, JD_TYPE_ROLE_TEXTS, JD_TYPE_DRAFT_TEXT, 0);
}

static JdDateField *
get_due (Fixture *fixture)
{
  return get_nth (fixture, JD_TYPE_ROLE_PEOPLE, JD_TYPE_DATE_FIELD, 0);
}

static void
assert_shows (JdDraftText *draft, const char *expected)
{
  g_autofree char *text = jd_draft_text_dup_text (draft);

  g_assert_cmpstr (text, ==, expected != NULL ? expected : "");
}

static guint
count_steps (Fixture *fixture)
{
  return jd_history_get_position (jd_project_get_history (fixture->project));
}

/* --- what it shows --- */

static void
check_place_and_levels (Fixture *fixture, JdSubject *subject)
{
  static const char *const sides[] = { "insource", "outsource" };
  JdDesign *design = jd_subject_get_design (subject);
  JdChoice *sourcing = get_nth (fixture, JD_TYPE_ROLE_PLACE, JD_TYPE_CHOICE, 0);
  JdChoice *area = get_nth (fixture, JD_TYPE_ROLE_PLACE, JD_TYPE_CHOICE, 1);

  g_assert_cmpint (jd_choice_get_value (sourcing), ==, jd_subject_get_value (subject, design, "sourcing"));
  g_assert_cmpint (jd_choice_get_value (area), ==, jd_subject_get_value (subject, design, "area"));
  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    {
      JdLevelChooser *levels = get_nth (fixture, JD_TYPE_ROLE_LEVELS, JD_TYPE_LEVEL_CHOOSER, i);

      g_assert_cmpint (
        jd_level_chooser_get_level (levels), ==, jd_subject_get_value (subject, design, sides[i]));
    }
}

static void
check_people_and_texts (Fixture *fixture, JdSubject *subject)
{
  static const char *const texts[] = { "note", "evidence", "reason" };
  JdDesign *design = jd_subject_get_design (subject);
  g_autofree char *owner = jd_subject_dup_text (subject, design, "owner");
  g_autofree char *due = jd_subject_dup_text (subject, design, "due");
  g_autofree char *due_shown = jd_date_field_dup_text (get_due (fixture));

  assert_shows (get_owner (fixture), owner);
  g_assert_cmpstr (due_shown, ==, due != NULL ? due : "");
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *text = jd_subject_dup_text (subject, design, texts[i]);

      assert_shows (get_nth (fixture, JD_TYPE_ROLE_TEXTS, JD_TYPE_DRAFT_TEXT, i), text);
    }
}

/* A chip for every unit that at least one of the roles has. */
static void
check_units (Fixture *fixture, JdSubject *subject)
{
  GListModel *units = jd_project_get_units (fixture->project);
  JdUnitChooser *chooser = get_nth (fixture, JD_TYPE_ROLE_PEOPLE, JD_TYPE_UNIT_CHOOSER, 0);
  g_autofree char *shown = jd_unit_chooser_dup_shown (chooser);
  g_autoptr (GString) expected = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (units); i++)
    {
      g_autoptr (JdUnit) unit = g_list_model_get_item (units, i);
      gboolean used = FALSE;

      for (guint j = 0; j < jd_subject_get_n_roles (subject); j++)
        used |= jd_assignment_has_unit (
          jd_viewer_get_assignment (fixture->viewer, jd_subject_get_role (subject, j)),
          jd_unit_get_id (unit));
      if (used)
        g_string_append_printf (expected, "%s%s", expected->len > 0 ? " " : "", jd_unit_get_id (unit));
    }
  g_assert_cmpstr (shown, ==, expected->str);
}

static void
check_profile (Fixture *fixture, JdSubject *subject)
{
  GtkDropDown *recommendation = get_nth (fixture, JD_TYPE_ROLE_PROFILE, GTK_TYPE_DROP_DOWN, 0);
  JdChoice *cycle = get_nth (fixture, JD_TYPE_ROLE_PROFILE, JD_TYPE_CHOICE, 0);
  GtkCheckButton *parked = get_nth (fixture, JD_TYPE_ROLE_PROFILE, GTK_TYPE_CHECK_BUTTON, 0);
  g_autofree char *text = jd_subject_dup_text (subject, NULL, "parked");

  g_assert_cmpint ((int) gtk_drop_down_get_selected (recommendation),
                   ==,
                   jd_subject_get_value (subject, NULL, "recommendation"));
  g_assert_cmpint (jd_choice_get_value (cycle), ==, jd_subject_get_value (subject, NULL, "cycle"));
  g_assert_true (gtk_check_button_get_inconsistent (parked) == (text == NULL));
  g_assert_true (gtk_check_button_get_active (parked) == (g_strcmp0 (text, "true") == 0));
}

static void
check_header (Fixture *fixture, JdSubject *subject)
{
  JdRole *role = jd_subject_get_only_role (subject);
  GtkWidget *header = get_section (fixture, JD_TYPE_ROLE_HEADER);

  if (role != NULL)
    {
      g_assert_true (stage_says (header, jd_role_get_name (role, "ja")));
      g_assert_true (stage_says (header, jd_role_get_name (role, "en")));
    }
  else
    {
      g_autofree char *count = g_strdup_printf ("%u roles", jd_subject_get_n_roles (subject));

      g_assert_true (stage_says (header, count));
    }
}

static void
check (Fixture *fixture)
{
  g_autoptr (JdSubject) subject = jd_subject_new_selected (fixture->viewer);

  if (subject == NULL)
    {
      GtkWidget *header = stage_find (fixture->inspector, JD_TYPE_ROLE_HEADER, NULL);

      g_assert_true (
        gtk_widget_get_mapped (stage_find (fixture->inspector, GTK_TYPE_LABEL, "No role is selected")));
      g_assert_true (header == NULL || !gtk_widget_get_mapped (header));
      return;
    }
  check_header (fixture, subject);
  check_place_and_levels (fixture, subject);
  check_people_and_texts (fixture, subject);
  check_units (fixture, subject);
  check_profile (fixture, subject);
}

static void
test_follows_model (Fixture *fixture, gconstpointer data)
{
  GRand *random = g_rand_new_with_seed (3);

  check (fixture);
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      churn (fixture->viewer, random);
      check (fixture);
    }
  jd_history_go_to (jd_project_get_history (fixture->project), 0);
  check (fixture);
  g_rand_free (random);
}

/* Nothing is built before a role is selected. */
static void
test_lazy (Fixture *fixture, gconstpointer data)
{
  g_assert_null (stage_find (fixture->inspector, JD_TYPE_CHOICE, NULL));
  g_assert_true (jd_inspector_commit (JD_INSPECTOR (fixture->inspector)));
  select_role (fixture, "A-1");
  g_assert_nonnull (stage_find (fixture->inspector, JD_TYPE_CHOICE, NULL));
}

/* --- what it does --- */

static void
test_choices_edit (Fixture *fixture, gconstpointer data)
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
  check (fixture);
}

/* A side that is not in use is folded away. */
static void
test_folds (Fixture *fixture, gconstpointer data)
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
test_several (Fixture *fixture, gconstpointer data)
{
  JdRole *roles[] = { find_role (fixture, "A-1"), find_role (fixture, "B-1"), find_role (fixture, "C-1") };
  guint steps;

  jd_viewer_select (fixture->viewer, roles, G_N_ELEMENTS (roles), roles[0]);
  check (fixture);

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
  check (fixture);
}

/* --- what is typed --- */

static void
test_selection_commits (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = NULL;

  select_role (fixture, "B-1");
  before = g_strdup (jd_assignment_get_owner (get_assignment (fixture, "B-1")));
  select_role (fixture, "A-1");
  jd_draft_text_type (get_owner (fixture), "typed for A-1");
  jd_draft_text_type (get_note (fixture), "one\ntwo");
  g_assert_true (jd_draft_text_is_pending (get_owner (fixture)));

  select_role (fixture, "B-1");
  g_assert_cmpstr (jd_assignment_get_owner (get_assignment (fixture, "A-1")), ==, "typed for A-1");
  g_assert_cmpstr (jd_assignment_get_note (get_assignment (fixture, "A-1")), ==, "one\ntwo");
  g_assert_cmpstr (jd_assignment_get_owner (get_assignment (fixture, "B-1")), ==, before);
  check (fixture);

  jd_draft_text_type (get_owner (fixture), "typed for B-1");
  jd_viewer_select_none (fixture->viewer);
  g_assert_cmpstr (jd_assignment_get_owner (get_assignment (fixture, "B-1")), ==, "typed for B-1");
}

/* Text typed for one design goes there, though another is edited by now. */
static void
test_design_commits (Fixture *fixture, gconstpointer data)
{
  JdDesign *design = jd_viewer_get_design (fixture->viewer), *second = jd_viewer_get_second (fixture->viewer);
  guint index;

  select_role (fixture, "A-2");
  index = jd_role_get_index (find_role (fixture, "A-2"));
  jd_draft_text_type (get_note (fixture), "of the first");
  jd_viewer_swap_designs (fixture->viewer);
  g_assert_cmpstr (jd_assignment_get_note (jd_design_get_assignment (design, index)), ==, "of the first");
  g_assert_cmpstr (jd_assignment_get_note (jd_design_get_assignment (second, index)), !=, "of the first");
  check (fixture);
}

/* Other edits, undo and redo go on while a text is being typed. */
static void
test_draft_stays (Fixture *fixture, gconstpointer data)
{
  JdHistory *history = jd_project_get_history (fixture->project);
  JdRole *role = find_role (fixture, "A-1");

  select_role (fixture, "A-1");
  jd_draft_text_type (get_note (fixture), "half a sen");
  g_assert_true (jd_edit_set_sourcing (
    fixture->project, jd_viewer_get_design (fixture->viewer), &role, 1, JD_SOURCING_OUTSOURCE, NULL, NULL));
  jd_history_undo (history);
  assert_shows (get_note (fixture), "half a sen");
  g_assert_true (jd_draft_text_is_pending (get_note (fixture)));

  jd_draft_text_revert (get_note (fixture));
  g_assert_false (jd_draft_text_is_pending (get_note (fixture)));
  check (fixture);
}

/* A draft of a design that is deleted meanwhile goes with it. */
static void
test_design_deleted (Fixture *fixture, gconstpointer data)
{
  select_role (fixture, "A-1");
  jd_draft_text_type (get_note (fixture), "lost with its design");
  g_assert_true (
    jd_edit_remove_design (fixture->project, jd_viewer_get_design (fixture->viewer), NULL, NULL));
  check (fixture);
}

static void
test_focus_commits (Fixture *fixture, gconstpointer data)
{
  GtkWidget *owner;

  select_role (fixture, "A-1");
  stage_settle ();
  owner = GTK_WIDGET (get_owner (fixture));
  g_assert_true (gtk_widget_child_focus (owner, GTK_DIR_TAB_FORWARD));
  jd_draft_text_type (get_owner (fixture), "by leaving");
  g_assert_cmpstr (jd_assignment_get_owner (get_assignment (fixture, "A-1")), !=, "by leaving");
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  g_assert_cmpstr (jd_assignment_get_owner (get_assignment (fixture, "A-1")), ==, "by leaving");
}

static void
test_due (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *typed, *day; /* NULL: no day */
  } days[] = {
    { "2027-03-31", "2027-03-31" },
    { "2027/3/1", "2027-03-01" },
    { "２０２７．４．５", "2027-04-05" },
    { "20270406", "2027-04-06" },
    { "  ", "" },
    { "2027-02-29", NULL },
    { "2028-02-29", "2028-02-29" },
    { "2027-13-01", NULL },
    { "soon", NULL },
    { "2027-03-31x", NULL },
    { "2027-3", NULL },
    { "202703", NULL },
  };
  JdInspector *inspector = JD_INSPECTOR (fixture->inspector);
  g_autofree char *shown = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autofree char *day = jd_date_dup_normal (days[i].typed);

      g_assert_cmpstr (day, ==, days[i].day);
    }

  select_role (fixture, "A-1");
  jd_date_field_type (get_due (fixture), "2027/3/1");
  g_assert_true (jd_inspector_commit (inspector));
  g_assert_cmpstr (jd_assignment_get_due (get_assignment (fixture, "A-1")), ==, "2027-03-01");

  jd_date_field_type (get_due (fixture), "2027-02-30");
  g_assert_false (jd_inspector_commit (inspector));
  g_assert_true (stage_says (fixture->inspector, "This is no day"));
  shown = jd_date_field_dup_text (get_due (fixture));
  g_assert_cmpstr (shown, ==, "2027-02-30");
  g_assert_cmpstr (jd_assignment_get_due (get_assignment (fixture, "A-1")), ==, "2027-03-01");

  select_role (fixture, "A-2");
  g_assert_false (stage_says (fixture->inspector, "This is no day"));
  check (fixture);
}

/* --- units, log, names --- */

static void
test_units (Fixture *fixture, gconstpointer data)
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
  check (fixture);

  g_assert_true (jd_subject_put_unit (subject, fixture->inspector, unit, FALSE));
  g_assert_false (jd_assignment_has_unit (get_assignment (fixture, "A-1"), jd_unit_get_id (unit)));
  g_assert_true (jd_assignment_has_unit (get_assignment (fixture, "B-1"), "mss"));
  check (fixture);
}

static void
test_log (Fixture *fixture, gconstpointer data)
{
  GtkWidget *log;

  select_role (fixture, "G-8");
  log = get_section (fixture, JD_TYPE_ROLE_LOG);
  g_assert_true (stage_says (log, "area, sourcing: IV, outsource → I, insource"));

  jd_choice_choose (get_nth (fixture, JD_TYPE_ROLE_PLACE, JD_TYPE_CHOICE, 0), JD_SOURCING_UNASSIGNED);
  g_assert_true (stage_says (log, "→ unassigned"));
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
test_names (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GtkWidget) picker = g_object_ref_sink (jd_unit_picker_new ());
  g_autoptr (JdSubject) subject = NULL;

  select_role (fixture, "B-3");
  subject = jd_subject_new_selected (fixture->viewer);
  jd_unit_picker_show (JD_UNIT_PICKER (picker), subject);
  check_names (fixture->inspector);
  check_names (picker);
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *path;
    void (*run) (Fixture *, gconstpointer);
  } tests[] = {
    { "/jindate/inspector/follows-model", test_follows_model },
    { "/jindate/inspector/lazy", test_lazy },
    { "/jindate/inspector/choices-edit", test_choices_edit },
    { "/jindate/inspector/folds", test_folds },
    { "/jindate/inspector/several", test_several },
    { "/jindate/inspector/selection-commits", test_selection_commits },
    { "/jindate/inspector/design-commits", test_design_commits },
    { "/jindate/inspector/draft-stays", test_draft_stays },
    { "/jindate/inspector/design-deleted", test_design_deleted },
    { "/jindate/inspector/focus-commits", test_focus_commits },
    { "/jindate/inspector/due", test_due },
    { "/jindate/inspector/units", test_units },
    { "/jindate/inspector/log", test_log },
    { "/jindate/inspector/names", test_names },
  };

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].run, tear_down);
  return g_test_run ();
}
