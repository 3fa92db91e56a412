/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads just enough of a catalogue or a project to fill cards: tests of this floor use no other. */

#include "fixture.h"

#include <math.h>

static const char *
get (const char **names, const char **values, const char *name)
{
  for (guint i = 0; names[i] != NULL; i++)
    if (g_str_equal (names[i], name))
      return values[i];

  return "";
}

static guint
index_of (const char *word, const char *const *words)
{
  for (guint i = 0; words[i] != NULL; i++)
    if (g_str_equal (words[i], word))
      return i;

  return 0;
}

static JdBoardAreaId
parse_area (const char *word)
{
  static const char *const words[] = { "I", "II", "III", "IV", "all", "none", NULL };

  return index_of (word, words);
}

static int
parse_level (const char *word)
{
  if (g_str_equal (word, "excluded"))
    return JD_CARD_LEVEL_EXCLUDED;

  return g_ascii_isdigit (*word) ? *word - '0' : JD_CARD_LEVEL_UNSCORED;
}

static void
add_role (Fixture *fixture, const char **names, const char **values)
{
  FixtureRole role = {
    .code = g_strdup (get (names, values, "code")),
    .title_ja = g_strdup (get (names, values, "name-ja")),
    .title_en = g_strdup (get (names, values, "name-en")),
    .function = fixture->functions->len - 1,
    .area = parse_area (get (names, values, "area")),
  };

  g_array_append_val (fixture->roles, role);
}

static void
add_unit (Fixture *fixture, const char **names, const char **values)
{
  const char *name = get (names, values, "name");
  const char *colour = get (names, values, "colour");

  g_hash_table_insert (
    fixture->units, g_strdup (get (names, values, "id")), GUINT_TO_POINTER (fixture->initials->len));
  g_ptr_array_add (fixture->initials, g_utf8_substring (name, 0, 1));
  g_ptr_array_add (fixture->colours, g_strdup (*colour != '\0' ? colour : "blue"));
}

static void
add_assignment (Fixture *fixture, const char **names, const char **values)
{
  static const char *const words[] = { "unassigned", "insource", "combination", "outsource", NULL };
  FixturePlace *places = g_ptr_array_index (fixture->designs, fixture->designs->len - 1);
  g_auto (GStrv) units = g_strsplit (get (names, values, "units"), " ", 0);

  for (guint i = 0; i < fixture->roles->len; i++)
    if (g_str_equal (fixture_get_role (fixture, i)->code, get (names, values, "role")))
      {
        FixturePlace *place = &places[i];

        place->area = parse_area (get (names, values, "area"));
        place->lane = index_of (get (names, values, "sourcing"), words);
        place->levels[0] = parse_level (get (names, values, "insource"));
        place->levels[1] = parse_level (get (names, values, "outsource"));
        for (guint j = 0; units[j] != NULL && *units[j] != '\0' && j < 4; j++)
          {
            guint unit = GPOINTER_TO_UINT (g_hash_table_lookup (fixture->units, units[j]));

            place->initials[j] = g_ptr_array_index (fixture->initials, unit);
            place->colours[j] = g_ptr_array_index (fixture->colours, unit);
            place->n_units = j + 1;
          }
      }
}

static void
element_started_cb (GMarkupParseContext *context,
                    const char *element,
                    const char **names,
                    const char **values,
                    gpointer data,
                    GError **error)
{
  Fixture *fixture = data;

  if (g_str_equal (element, "function"))
    {
      FixtureFunction function = {
        g_strdup (get (names, values, "code")),
        g_strdup (get (names, values, "name-ja")),
        g_strdup (get (names, values, "name-en")),
      };

      g_array_append_val (fixture->functions, function);
    }
  else if (g_str_equal (element, "role"))
    add_role (fixture, names, values);
  else if (g_str_equal (element, "unit"))
    add_unit (fixture, names, values);
  else if (g_str_equal (element, "design"))
    g_ptr_array_add (fixture->designs, g_new0 (FixturePlace, fixture->roles->len));
  else if (g_str_equal (element, "assignment"))
    add_assignment (fixture, names, values);
}

/* Reads a catalogue or a project; the file belongs to us, so a fault in it ends the program. */
Fixture *
fixture_load (const char *path)
{
  const GMarkupParser parser = { .start_element = element_started_cb };
  Fixture *fixture = g_new0 (Fixture, 1);
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, fixture, NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  gsize length;

  fixture->functions = g_array_new (FALSE, TRUE, sizeof (FixtureFunction));
  fixture->roles = g_array_new (FALSE, TRUE, sizeof (FixtureRole));
  fixture->designs = g_ptr_array_new_with_free_func (g_free);
  fixture->units = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  fixture->initials = g_ptr_array_new_with_free_func (g_free);
  fixture->colours = g_ptr_array_new_with_free_func (g_free);

  if (!g_file_get_contents (path, &text, &length, &error)
      || !g_markup_parse_context_parse (context, text, length, &error))
    g_error ("%s: %s", path, error->message);

  return fixture;
}

void
fixture_free (Fixture *fixture)
{
  for (guint i = 0; i < fixture->roles->len; i++)
    {
      FixtureRole *role = &g_array_index (fixture->roles, FixtureRole, i);

      g_free (role->code);
      g_free (role->title_ja);
      g_free (role->title_en);
    }
  for (guint i = 0; i < fixture->functions->len; i++)
    {
      FixtureFunction *function = &g_array_index (fixture->functions, FixtureFunction, i);

      g_free (function->code);
      g_free (function->name_ja);
      g_free (function->name_en);
    }
  g_array_unref (fixture->roles);
  g_array_unref (fixture->functions);
  g_ptr_array_unref (fixture->designs);
  g_ptr_array_unref (fixture->initials);
  g_ptr_array_unref (fixture->colours);
  g_hash_table_unref (fixture->units);
  g_free (fixture);
}

const FixtureRole *
fixture_get_role (const Fixture *fixture, guint index)
{
  return &g_array_index (fixture->roles, FixtureRole, index);
}

const FixtureFunction *
fixture_get_function (const Fixture *fixture, guint index)
{
  return &g_array_index (fixture->functions, FixtureFunction, index);
}

/* Near enough to the rule for a picture: the higher scored side in use, NAN for none. */
double
fixture_get_score (const FixturePlace *place)
{
  int in = place->lane == JD_BOARD_LANE_INSOURCE || place->lane == JD_BOARD_LANE_COMBINATION
             ? place->levels[0]
             : 0;
  int out = place->lane == JD_BOARD_LANE_OUTSOURCE || place->lane == JD_BOARD_LANE_COMBINATION
              ? place->levels[1]
              : 0;
  int best = MAX (in, out);

  return best > 0 ? best : NAN;
}

/* G_TEST_SRCDIR is tests/. */
char *
fixture_dup_data_path (const char *name)
{
  const char *source = g_getenv ("G_TEST_SRCDIR");

  return g_build_filename (source != NULL ? source : "tests", "..", "data", name, NULL);
}

PangoContext *
fixture_new_context (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string ("Sans 11");

  pango_context_set_font_description (context, font);

  return context;
}
