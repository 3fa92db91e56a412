/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What edit verbs refuse: with an error that names the thing, and with nothing changed. */
#include <string.h>

#include "fixture.h"
#include "jd-edit.h"

/* A value for a field of role A-1 in design d1 or, where it is a field of the profile, for all designs. */
typedef struct
{
  const char *design; /* NULL: the profile */
  const char *field, *text;
  const char *word; /* that the error must have */
} Refusal;

static const Refusal refusals[] = {
  { "d1", "insource", "6", "6" },
  { "d1", "insource", "-1", "-1" },
  { "d1", "insource", "3.5", "3.5" },
  { "d1", "outsource", "", "outsource" },
  { "d1", "area", "V", "V" },
  { "d1", "area", "none", "IV" },
  { "d1", "sourcing", "cloud", "cloud" },
  { "d1", "due", "2026-02-30", "2026-02-30" },
  { "d1", "due", "tomorrow", "tomorrow" },
  { "d1", "units", "u1 u9", "u9" },
  { "d1", "note", "\xff\xfe", "note" },
  { "d1", "role", "A-2", "role" },
  { "d1", "colour", "red", "colour" },
  { "d1", "parked", "true", "parked" },
  { NULL, "parked", "yes", "yes" },
  { NULL, "recommendation", "must", "must" },
  { NULL, "cycle", "weekly", "weekly" },
  { NULL, "insource", "3", "insource" },
  { NULL, "role", "A-2", "role" },
};

static void
assert_untouched (JdProject *project, const char *before, guint n_logged)
{
  g_autofree char *after = fixture_dump (project);

  g_assert_cmpstr (after, ==, before);
  g_assert_cmpuint (jd_history_get_position (jd_project_get_history (project)), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (jd_project_get_history (project))), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (jd_project_get_log (project)), ==, n_logged);
}

static void
test_role_fields (void)
{
  g_autoptr (JdProject) project = fixture_new ();
  g_autofree char *before = fixture_dump (project);

  for (guint i = 0; i < G_N_ELEMENTS (refusals); i++)
    {
      const Refusal *row = &refusals[i];
      JdDesign *design = row->design != NULL ? fixture_design (project, row->design) : NULL;
      JdRole *role = fixture_role (project, "A-1");
      g_autoptr (GError) error = NULL;

      g_assert_false (jd_edit_set_field (project, design, &role, 1, row->field, row->text, NULL, &error));
      g_assert_nonnull (error);
      g_test_message ("%s", error->message);
      g_assert_nonnull (strstr (error->message, row->word));
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      assert_untouched (project, before, 1);
    }
}

/* One wrong cell of a paste, and none is set. */
static void
test_cells_are_all_or_none (void)
{
  g_autoptr (JdProject) project = fixture_new ();
  g_autofree char *before = fixture_dump (project);
  JdDesign *design = fixture_design (project, "d1");
  const JdCell cells[] = { { design, fixture_role (project, "A-1"), "insource", "4" },
                           { design, fixture_role (project, "A-2"), "insource", "9" } };
  g_autoptr (GError) error = NULL;

  g_assert_false (jd_edit_set_cells (project, cells, G_N_ELEMENTS (cells), NULL, &error));
  g_assert_error (error, JD_FIELD_ERROR, JD_FIELD_ERROR_INVALID);
  assert_untouched (project, before, 1);
}

static void
assert_unit_refused (JdProject *project, JdUnit *unit, const char *field, const char *text, const char *word)
{
  g_autoptr (GError) error = NULL;

  if (unit == NULL)
    g_assert_null (
      jd_edit_add_unit (project, JD_UNIT_KIND_OWN_TEAM, text, JD_UNIT_COLOUR_BLUE, NULL, &error));
  else
    g_assert_false (jd_edit_set_unit (project, unit, field, text, NULL, &error));
  g_assert_nonnull (error);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  g_assert_nonnull (strstr (error->message, word));
}

static void
test_units (void)
{
  g_autoptr (JdProject) project = fixture_new ();
  g_autofree char *before = fixture_dump (project);
  JdUnit *unit = jd_project_find_unit (project, "u2");

  assert_unit_refused (project, NULL, NULL, "", "");
  assert_unit_refused (project, NULL, NULL, " \n", "");
  assert_unit_refused (project, NULL, NULL, "CSIRT", "CSIRT");
  assert_unit_refused (project, unit, "name", "CSIRT", "CSIRT");
  assert_unit_refused (project, unit, "name", "", "");
  assert_unit_refused (project, unit, "colour", "pink", "pink");
  assert_unit_refused (project, unit, "kind", "robot", "robot");
  assert_unit_refused (project, unit, "id", "u7", "id");
  assert_untouched (project, before, 1);
}

/* A quotation of a long name ends between two characters, not within one. */
static void
test_long_names_are_quoted_whole (void)
{
  g_autoptr (JdProject) project = fixture_new ();
  g_autoptr (GString) name = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 100; i++)
    g_string_append (name, "監");
  g_assert_nonnull (
    jd_edit_add_unit (project, JD_UNIT_KIND_OWN_TEAM, name->str, JD_UNIT_COLOUR_BLUE, NULL, NULL));
  g_assert_null (
    jd_edit_add_unit (project, JD_UNIT_KIND_OWN_TEAM, name->str, JD_UNIT_COLOUR_BLUE, NULL, &error));
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  g_assert_null (strstr (error->message, "\ufffd"));
  g_assert_nonnull (strstr (error->message, "監…"));
}

static void
test_designs (void)
{
  static const struct
  {
    const char *field, *text, *word;
  } rows[] = {
    { "pattern", "3", "3" },      { "pattern", "100", "100" }, { "pattern", "-1", "-1" },
    { "kind", "wish", "wish" },   { "date", "soon", "soon" },  { "target-level", "0", "0" },
    { "target-level", "6", "6" }, { "id", "d9", "id" },        { "colour", "red", "colour" },
  };
  g_autoptr (JdProject) project = fixture_new ();
  g_autofree char *before = fixture_dump (project);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (jd_edit_set_design (
        project, fixture_design (project, "d1"), rows[i].field, rows[i].text, NULL, &error));
      g_assert_nonnull (strstr (error->message, rows[i].word));
    }
  assert_untouched (project, before, 1);
}

static void
test_design_plans (void)
{
  static const JdDesignPlan plans[]
    = { { .date = "2026-02-30" }, { .date = "x" }, { .target_level = 6 }, { .target_level = -1 } };
  g_autoptr (JdProject) project = fixture_new ();
  g_autofree char *before = fixture_dump (project);

  for (guint i = 0; i < G_N_ELEMENTS (plans); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (jd_edit_add_design (project, &plans[i], NULL, NULL, &error));
      g_assert_error (error, JD_EDIT_ERROR, JD_EDIT_ERROR_INVALID);
    }
  assert_untouched (project, before, 1);
}

static void
test_last_design (void)
{
  g_autoptr (JdProject) project = fixture_new ();
  g_autoptr (GError) error = NULL;

  g_assert_true (jd_edit_remove_design (project, fixture_design (project, "d1"), NULL, &error));
  g_assert_false (jd_edit_remove_design (project, fixture_design (project, "d2"), NULL, &error));
  g_assert_error (error, JD_EDIT_ERROR, JD_EDIT_ERROR_INVALID);
  g_assert_cmpuint (jd_project_get_n_designs (project), ==, 1);
}

static void
test_project_and_participants (void)
{
  g_autoptr (JdProject) project = fixture_new ();
  g_autofree char *before = fixture_dump (project);
  g_autoptr (GError) date = NULL, field = NULL, function = NULL;

  g_assert_false (jd_edit_set_project (project, "date", "2026-13-01", NULL, &date));
  g_assert_error (date, JD_FIELD_ERROR, JD_FIELD_ERROR_INVALID);
  g_assert_false (jd_edit_set_project (project, "colour", "red", NULL, &field));
  g_assert_error (field, JD_EDIT_ERROR, JD_EDIT_ERROR_UNKNOWN);
  g_assert_false (jd_edit_set_participant (project, "Z", "Nobody", NULL, &function));
  g_assert_error (function, JD_EDIT_ERROR, JD_EDIT_ERROR_UNKNOWN);
  assert_untouched (project, before, 1);
}

static void
test_design_of_another_catalogue (void)
{
  static const char *const id[] = {
    "project", " catalogue id=other", "  function code=A", "   role code=A-1", " designs", "  design id=d1",
    NULL
  };
  static const char *const roles[] = {
    "project", " catalogue id=small", "  function code=A", "   role code=A-1", " designs", "  design id=d1",
    NULL
  };
  static const char *const areas[] = { "project",
                                       " catalogue id=small",
                                       "  function code=A",
                                       "   role code=A-1",
                                       "   role code=A-2",
                                       "   role code=A-10",
                                       "   role code=B-1",
                                       "   role code=B-2",
                                       " designs",
                                       "  design id=d1",
                                       NULL };
  const char *const *const scripts[] = { id, roles, areas };
  g_autoptr (JdProject) project = fixture_new ();
  g_autofree char *before = fixture_dump (project);

  for (guint i = 0; i < G_N_ELEMENTS (scripts); i++)
    {
      g_autoptr (JdProject) other = fixture_build (scripts[i]);
      g_autoptr (GError) error = NULL;

      g_assert_null (jd_edit_take_design (project, other, fixture_design (other, "d1"), NULL, &error));
      g_assert_error (error, JD_EDIT_ERROR, JD_EDIT_ERROR_INVALID);
      assert_untouched (project, before, 1);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/jindate/edit/refusals/role-fields", test_role_fields);
  g_test_add_func ("/jindate/edit/refusals/cells-are-all-or-none", test_cells_are_all_or_none);
  g_test_add_func ("/jindate/edit/refusals/units", test_units);
  g_test_add_func ("/jindate/edit/refusals/long-names-are-quoted-whole", test_long_names_are_quoted_whole);
  g_test_add_func ("/jindate/edit/refusals/designs", test_designs);
  g_test_add_func ("/jindate/edit/refusals/design-plans", test_design_plans);
  g_test_add_func ("/jindate/edit/refusals/last-design", test_last_design);
  g_test_add_func ("/jindate/edit/refusals/project-and-participants", test_project_and_participants);
  g_test_add_func ("/jindate/edit/refusals/design-of-another-catalogue", test_design_of_another_catalogue);
  return g_test_run ();
}
