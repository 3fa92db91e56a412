/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "random-edits.h"

#include "jd-edit.h"

static const char *const texts[] = { "",           "note", "三人で運用", "one\ntwo", "<&\"'>", "2026-11-20",
                                     "2026-02-30", "u1",   "u1 u2",      "3",        "true" };

static int
pick (GRand *rand, int n)
{
  return g_rand_int_range (rand, 0, n);
}

static const char *
pick_text (GRand *rand)
{
  return texts[pick (rand, G_N_ELEMENTS (texts))];
}

static const char *
pick_field (GRand *rand, JdRecord *record)
{
  guint n_fields;
  const JdField *fields = jd_record_get_fields (record, &n_fields);

  return fields[pick (rand, (int) n_fields)].name;
}

/* A value that the field may have, half of the time. */
static char *
dup_value (GRand *rand, JdRecord *record, const char *field_name)
{
  const JdField *field = jd_record_find_field (record, field_name);

  if (field->kind == JD_FIELD_ENUM && pick (rand, 2) == 0)
    {
      g_autoptr (GEnumClass) klass = g_type_class_ref (field->enum_type ());

      return g_strdup (klass->values[pick (rand, (int) klass->n_values)].value_nick);
    }
  return g_strdup (pick_text (rand));
}

static JdDesign *
pick_design (JdProject *project, GRand *rand)
{
  return jd_project_get_design (project, (guint) pick (rand, (int) jd_project_get_n_designs (project)));
}

static JdRole *
pick_role (JdProject *project, GRand *rand)
{
  JdCatalogue *catalogue = jd_project_get_catalogue (project);

  return jd_catalogue_get_role (catalogue, (guint) pick (rand, (int) jd_catalogue_get_n_roles (catalogue)));
}

static JdPattern *
pick_pattern (JdProject *project, GRand *rand)
{
  JdCatalogue *catalogue = jd_project_get_catalogue (project);
  guint n = jd_catalogue_get_n_patterns (catalogue);

  return n > 0 ? jd_catalogue_get_pattern (catalogue, (guint) pick (rand, (int) n)) : NULL;
}

static void
edit_roles (JdProject *project, GRand *rand)
{
  JdDesign *design = pick_design (project, rand);
  JdRole *roles[] = { pick_role (project, rand), pick_role (project, rand), pick_role (project, rand) };
  guint n = 1 + (guint) pick (rand, 3);
  const char *reason = pick (rand, 4) == 0 ? "so it was said" : NULL;

  switch (pick (rand, 4))
    {
    case 0:
      jd_edit_move_roles (
        project, design, roles, n, pick (rand, JD_N_AREAS), pick (rand, JD_N_SOURCINGS), reason, NULL);
      break;
    case 1:
      jd_edit_set_sourcing (project, design, roles, n, pick (rand, JD_N_SOURCINGS), reason, NULL);
      break;
    case 2:
      jd_edit_set_level (
        project, design, roles, n, pick (rand, JD_N_SIDES), pick (rand, JD_N_LEVELS), reason, NULL);
      break;
    default:
      {
        gboolean of_design = pick (rand, 3) > 0;
        JdRecord *record = of_design ? JD_RECORD (jd_design_get_assignment (design, 0))
                                     : JD_RECORD (jd_project_get_profile (project, 0));
        const char *field = pick_field (rand, record);
        g_autofree char *text = dup_value (rand, record, field);

        jd_edit_set_field (project, of_design ? design : NULL, roles, n, field, text, reason, NULL);
      }
    }
}

static void
edit_units (JdProject *project, GRand *rand)
{
  GListModel *units = jd_project_get_units (project);
  guint n_units = g_list_model_get_n_items (units);
  g_autofree char *name = g_strdup_printf ("Unit %d", pick (rand, 20));
  g_autoptr (JdUnit) unit
    = n_units > 0 ? g_list_model_get_item (units, (guint) pick (rand, (int) n_units)) : NULL;

  if (unit == NULL || pick (rand, 3) == 0)
    jd_edit_add_unit (
      project, pick (rand, JD_N_UNIT_KINDS), name, pick (rand, JD_N_UNIT_COLOURS), NULL, NULL);
  else if (pick (rand, 3) == 0)
    jd_edit_remove_unit (project, unit, NULL, NULL);
  else
    {
      const char *field = pick_field (rand, JD_RECORD (unit));
      g_autofree char *text = dup_value (rand, JD_RECORD (unit), field);

      jd_edit_set_unit (project, unit, field, text, NULL, NULL);
    }
}

static void
edit_designs (JdProject *project, GRand *rand)
{
  JdDesign *design = pick_design (project, rand);
  gboolean many = jd_project_get_n_designs (project) > 6;
  const JdDesignPlan plan = { .kind = pick (rand, JD_N_DESIGN_KINDS),
                              .title = pick_text (rand),
                              .from = pick (rand, 2) == 0 ? design : NULL,
                              .pattern = pick (rand, 2) == 0 ? pick_pattern (project, rand) : NULL };

  switch (many ? 0 : pick (rand, 5))
    {
    case 0:
      jd_edit_remove_design (project, design, NULL, NULL);
      break;
    case 1:
      jd_edit_duplicate_design (project, design, pick_text (rand), NULL, NULL);
      break;
    case 2:
      jd_edit_add_design (project, &plan, NULL, NULL, NULL);
      break;
    case 3:
      if (pick_pattern (project, rand) != NULL)
        jd_edit_apply_pattern (project, design, pick_pattern (project, rand), NULL, NULL, NULL);
      break;
    default:
      {
        const char *field = pick_field (rand, JD_RECORD (design));
        g_autofree char *text = dup_value (rand, JD_RECORD (design), field);

        jd_edit_set_design (project, design, field, text, NULL, NULL);
      }
    }
}

static void
edit_project (JdProject *project, GRand *rand)
{
  if (pick (rand, 2) == 0)
    jd_edit_set_project (project, pick_field (rand, JD_RECORD (project)), pick_text (rand), NULL, NULL);
  else
    jd_edit_set_participant (project,
                             pick (rand, 2) == 0   ? ""
                             : pick (rand, 2) == 0 ? "A"
                                                   : "Z",
                             pick_text (rand),
                             NULL,
                             NULL);
}

/* Does one edit, or lets it be refused. */
void
random_edit (JdProject *project, GRand *rand)
{
  switch (pick (rand, 10))
    {
    case 0:
      edit_units (project, rand);
      break;
    case 1:
      edit_designs (project, rand);
      break;
    case 2:
      edit_project (project, rand);
      break;
    default:
      edit_roles (project, rand);
    }
}
