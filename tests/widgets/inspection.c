/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspection.h"

#include "jd-unit-chooser.h"

static void
set_up (Inspection *fixture, gconstpointer data)
{
  fixture->viewer = stage_load_viewer ("manufacturer-csirt.jindate");
  fixture->project = jd_viewer_get_project (fixture->viewer);
  fixture->inspector = g_object_new (JD_TYPE_INSPECTOR, "viewer", fixture->viewer, NULL);
  fixture->window = stage_show (fixture->viewer, fixture->inspector);
}

static void
tear_down (Inspection *fixture, gconstpointer data)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->inspector), (gpointer *) &fixture->inspector);
  stage_clear (fixture->window);
  g_assert_null (fixture->inspector);
  g_assert_finalize_object (fixture->viewer);
}

/* --- finding the parts --- */

JdRole *
find_role (Inspection *fixture, const char *code)
{
  return jd_catalogue_find_role (jd_viewer_get_catalogue (fixture->viewer), code);
}

void
select_role (Inspection *fixture, const char *code)
{
  jd_viewer_select_only (fixture->viewer, find_role (fixture, code));
}

JdAssignment *
get_assignment (Inspection *fixture, const char *code)
{
  return jd_viewer_get_assignment (fixture->viewer, find_role (fixture, code));
}

GtkWidget *
get_section (Inspection *fixture, GType type)
{
  GtkWidget *section = stage_find (fixture->inspector, type, NULL);

  g_assert_nonnull (section);
  return section;
}

/* The @index-th widget of @type under @root, which may be folded away. */
gpointer
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

gpointer
get_nth (Inspection *fixture, GType section, GType type, guint index)
{
  gpointer found = find_nth (get_section (fixture, section), type, &index);

  g_assert_nonnull (found);
  return found;
}

JdDraftText *
get_owner (Inspection *fixture)
{
  return get_nth (fixture, JD_TYPE_ROLE_PEOPLE, JD_TYPE_DRAFT_TEXT, 0);
}

JdDraftText *
get_note (Inspection *fixture)
{
  return get_nth (fixture, JD_TYPE_ROLE_TEXTS, JD_TYPE_DRAFT_TEXT, 0);
}

JdDateField *
get_due (Inspection *fixture)
{
  return get_nth (fixture, JD_TYPE_ROLE_PEOPLE, JD_TYPE_DATE_FIELD, 0);
}

void
assert_shows (JdDraftText *draft, const char *expected)
{
  g_autofree char *text = jd_draft_text_dup_text (draft);

  g_assert_cmpstr (text, ==, expected != NULL ? expected : "");
}

/* --- what it shows --- */

/* The button of the value that holds is down, and no other. */
static void
check_buttons (JdChoice *choice)
{
  guint n_down = 0;

  for (GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (choice)); button != NULL;
       button = gtk_widget_get_next_sibling (button))
    n_down += gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button));
  g_assert_cmpuint (n_down, ==, jd_choice_get_value (choice) != JD_CHOICE_NONE);
}

static void
check_place_and_levels (Inspection *fixture, JdSubject *subject)
{
  static const char *const sides[] = { "insource", "outsource" };
  JdDesign *design = jd_subject_get_design (subject);
  JdChoice *sourcing = get_nth (fixture, JD_TYPE_ROLE_PLACE, JD_TYPE_CHOICE, 0);
  JdChoice *area = get_nth (fixture, JD_TYPE_ROLE_PLACE, JD_TYPE_CHOICE, 1);

  g_assert_cmpint (jd_choice_get_value (sourcing), ==, jd_subject_get_value (subject, design, "sourcing"));
  g_assert_cmpint (jd_choice_get_value (area), ==, jd_subject_get_value (subject, design, "area"));
  check_buttons (sourcing);
  check_buttons (area);
  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    {
      JdLevelChooser *levels = get_nth (fixture, JD_TYPE_ROLE_LEVELS, JD_TYPE_LEVEL_CHOOSER, i);

      g_assert_cmpint (
        jd_level_chooser_get_level (levels), ==, jd_subject_get_value (subject, design, sides[i]));
    }
}

static void
check_people_and_texts (Inspection *fixture, JdSubject *subject)
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
check_units (Inspection *fixture, JdSubject *subject)
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
check_profile (Inspection *fixture, JdSubject *subject)
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
check_header (Inspection *fixture, JdSubject *subject)
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

/* Everything that the inspector shows is what the model says of the selected roles. */
void
check_inspection (Inspection *fixture)
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

int
inspection_run (int argc, char **argv, const InspectionTest *tests, guint n_tests)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < n_tests; i++)
    g_test_add (tests[i].path, Inspection, NULL, set_up, tests[i].run, tear_down);
  return g_test_run ();
}
