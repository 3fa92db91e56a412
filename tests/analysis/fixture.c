/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fixture.h"

#include "jd-builder.h"

static void
begin (JdBuilder *builder, const char *element, const char *first_name, ...)
{
  g_autoptr (GError) error = NULL;
  va_list args;

  jd_builder_begin (builder, element, &error);
  g_assert_no_error (error);

  va_start (args, first_name);
  for (const char *name = first_name; name != NULL; name = va_arg (args, const char *))
    {
      const char *text = va_arg (args, const char *);

      if (text == NULL)
        continue;
      jd_builder_set (builder, name, text, &error);
      g_assert_no_error (error);
    }
  va_end (args);

  jd_builder_attach (builder, &error);
  g_assert_no_error (error);
}

static void
end (JdBuilder *builder)
{
  g_autoptr (GError) error = NULL;

  jd_builder_end (builder, &error);
  g_assert_no_error (error);
}

static const char *
spell_sourcing (char letter)
{
  switch (letter)
    {
    case 'i':
      return "insource";
    case 'o':
      return "outsource";
    case 'c':
      return "combination";
    case '-':
      return "unassigned";
    default:
      g_assert_not_reached ();
    }
}

static const char *
spell_level (char letter)
{
  static const char *const digits[] = { "1", "2", "3", "4", "5" };

  if (letter == '-')
    return "none";
  if (letter == 'x')
    return "excluded";
  g_assert_true (letter >= '1' && letter <= '5');
  return digits[letter - '1'];
}

/* The four patterns of the textbook (section 6.3). */
static void
add_patterns (JdBuilder *builder)
{
  static const struct
  {
    const char *number, *id, *areas;
  } patterns[] = {
    { "1", "minimum-insource", "I" },
    { "2", "hybrid", "I II" },
    { "3", "minimum-outsource", "I II IV" },
    { "4", "full-insource", "I II III IV" },
  };
  static const char *const areas[] = { "I", "II", "III", "IV", "all" };

  for (guint i = 0; i < G_N_ELEMENTS (areas); i++)
    {
      begin (builder, "area", "id", areas[i], NULL);
      end (builder);
    }
  for (guint i = 0; i < G_N_ELEMENTS (patterns); i++)
    {
      begin (builder,
             "pattern",
             "number",
             patterns[i].number,
             "id",
             patterns[i].id,
             "areas",
             patterns[i].areas,
             "name-en",
             patterns[i].id,
             NULL);
      end (builder);
    }
}

/* Words for every level, such as "out 4". */
static void
add_scales (JdBuilder *builder)
{
  static const struct
  {
    const char *side, *words;
  } scales[] = { { "insource", "in" }, { "outsource", "out" } };

  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    {
      begin (builder, "scale", "side", scales[i].side, NULL);
      for (char letter = '1'; letter <= '5'; letter++)
        {
          g_autofree char *name = g_strdup_printf ("%s %c", scales[i].words, letter);

          begin (builder, "level", "value", spell_level (letter), "name-en", name, NULL);
          end (builder);
        }
      end (builder);
    }
}

static void
add_functions (JdBuilder *builder, const FixtureRole *roles, guint n_roles)
{
  for (guint i = 0; i < n_roles; i++)
    {
      char letter[2] = { roles[i].code[0], '\0' };

      if (i == 0 || roles[i - 1].code[0] != letter[0])
        begin (builder, "function", "code", letter, NULL);
      begin (builder, "role", "code", roles[i].code, "area", roles[i].area, NULL);
      end (builder);
      if (i + 1 == n_roles || roles[i + 1].code[0] != letter[0])
        end (builder);
    }
}

static void
add_assignment (JdBuilder *builder, const FixtureRole *role, const char *state, gboolean planned)
{
  if (state == NULL)
    return;
  g_assert_cmpuint (strlen (state), ==, 3);
  begin (builder,
         "assignment",
         "role",
         role->code,
         "area",
         role->area,
         "sourcing",
         spell_sourcing (state[0]),
         "insource",
         spell_level (state[1]),
         "outsource",
         spell_level (state[2]),
         "owner",
         planned && role->owner != NULL ? role->owner : "",
         "due",
         planned && role->due != NULL ? role->due : "",
         NULL);
  end (builder);
}

/* A project with the designs "now" (as-is) and "goal" (to-be with @target_level, 5 where that is NULL). */
JdProject *
fixture_project (const FixtureRole *roles, guint n_roles, const char *target_level)
{
  g_autoptr (JdBuilder) builder = jd_builder_new ();

  begin (builder, "project", NULL);
  begin (builder, "catalogue", "id", "test", NULL);
  add_patterns (builder);
  add_scales (builder);
  add_functions (builder, roles, n_roles);
  end (builder);

  begin (builder, "profiles", NULL);
  for (guint i = 0; i < n_roles; i++)
    if (roles[i].recommendation != NULL)
      {
        begin (builder, "profile", "role", roles[i].code, "recommendation", roles[i].recommendation, NULL);
        end (builder);
      }
  end (builder);

  begin (builder, "designs", NULL);
  begin (builder, "design", "id", "now", "kind", "as-is", NULL);
  for (guint i = 0; i < n_roles; i++)
    add_assignment (builder, &roles[i], roles[i].as_is, roles[i].to_be == NULL);
  end (builder);
  begin (builder, "design", "id", "goal", "kind", "to-be", "target-level", target_level, NULL);
  for (guint i = 0; i < n_roles; i++)
    add_assignment (builder, &roles[i], roles[i].to_be, TRUE);
  end (builder);
  end (builder);
  end (builder);
  return jd_builder_steal_project (builder);
}

JdDesign *
fixture_as_is (JdProject *project)
{
  return jd_project_find_design (project, "now");
}

JdDesign *
fixture_to_be (JdProject *project)
{
  return jd_project_find_design (project, "goal");
}

JdAssignment *
fixture_assignment (JdDesign *design, const char *code)
{
  for (guint i = 0; i < jd_design_get_n_assignments (design); i++)
    {
      JdAssignment *assignment = jd_design_get_assignment (design, i);

      if (g_str_equal (jd_role_get_code (jd_assignment_get_role (assignment)), code))
        return assignment;
    }
  g_assert_not_reached ();
}
