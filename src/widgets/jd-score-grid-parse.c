/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Words are taken in English as well as in the language of the interface, in any letter case and width, and
 * numbers as spreadsheets like to write them; what remains unclear is refused and never guessed. */
#include "jd-score-grid-parse.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "jd-field.h"
#include "jd-words.h"

G_DEFINE_QUARK (jd - score - parse - error - quark, jd_score_parse_error)

/* @text without differences that people do not see: letter case, width, space around. */
static char *
fold (const char *text)
{
  g_autofree char *plain = g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);
  g_autofree char *folded = g_utf8_casefold (plain != NULL ? plain : "", -1);

  return g_strdup (g_strstrip (folded));
}

static gboolean
means (const char *folded, const char *word)
{
  g_autofree char *other = fold (word);

  return *other != '\0' && g_str_equal (folded, other);
}

/* --- levels --- */

static char *
parse_level (const char *folded)
{
  static const char *const unscored[] = { "", "0", "-", "–", "—", "−" };

  for (guint i = 0; i < G_N_ELEMENTS (unscored); i++)
    if (g_str_equal (folded, unscored[i]))
      return g_strdup (jd_enum_to_nick (JD_TYPE_LEVEL, JD_LEVEL_NONE));
  /* A spreadsheet may make 3 into 3.0. */
  if (*folded >= '1' && *folded <= '5' && (folded[1] == '\0' || g_str_equal (folded + 1, ".0")))
    return g_strndup (folded, 1);
  for (JdLevel level = JD_LEVEL_NONE; level < JD_N_LEVELS; level++)
    if (!jd_level_is_scored (level)
        && (means (folded, jd_level_get_word (level))
            || means (folded, jd_enum_to_nick (JD_TYPE_LEVEL, level))))
      return g_strdup (jd_enum_to_nick (JD_TYPE_LEVEL, level));
  return means (folded, "x") || means (folded, "×")
           ? g_strdup (jd_enum_to_nick (JD_TYPE_LEVEL, JD_LEVEL_EXCLUDED))
           : NULL;
}

/* --- one of a few words --- */

static GType
get_type (JdScoreColumn column, int *n_values)
{
  column = jd_score_column_get_meaning (column);
  if (column == JD_SCORE_COLUMN_SOURCING)
    {
      *n_values = JD_N_SOURCINGS;
      return JD_TYPE_SOURCING;
    }
  if (column == JD_SCORE_COLUMN_AREA)
    {
      *n_values = JD_N_AREAS;
      return JD_TYPE_AREA;
    }
  *n_values = JD_N_RECOMMENDATIONS;
  return JD_TYPE_RECOMMENDATION;
}

static const char *
get_word (JdScoreColumn column, int value)
{
  column = jd_score_column_get_meaning (column);
  if (column == JD_SCORE_COLUMN_SOURCING)
    return jd_sourcing_get_word (value);
  if (column == JD_SCORE_COLUMN_AREA)
    return jd_area_get_word (value);
  return jd_recommendation_get_word (value);
}

static char *
parse_choice (JdScoreColumn column, const char *folded)
{
  int n_values;
  GType type = get_type (column, &n_values);

  if (*folded == '\0')
    return g_strdup (jd_enum_to_nick (type, 0));
  for (int value = 0; value < n_values; value++)
    if (means (folded, get_word (column, value)) || means (folded, jd_enum_to_nick (type, value)))
      return g_strdup (jd_enum_to_nick (type, value));
  return NULL;
}

/* --- dates --- */

/* 2026-12-31, 2026/12/31, 2026.12.31, 20261231 and 2026/1/5 are all a day. */
static char *
parse_date (const char *folded)
{
  guint parts[3] = { 0 }, n_parts = 0, n_digits = 0;
  char *iso;

  if (*folded == '\0')
    return g_strdup ("");
  if (strlen (folded) == 8 && strspn (folded, "0123456789") == 8)
    return g_strdup_printf ("%.4s-%.2s-%s", folded, folded + 4, folded + 6);

  for (const char *c = folded; *c != '\0'; c++)
    if (g_ascii_isdigit (*c) && n_digits < 4)
      {
        parts[n_parts] = parts[n_parts] * 10 + (guint) g_ascii_digit_value (*c);
        n_digits++;
      }
    else if (strchr ("-/.", *c) != NULL && n_digits > 0 && n_parts < 2)
      {
        n_parts++;
        n_digits = 0;
      }
    else
      return NULL;

  iso = g_strdup_printf ("%04u-%02u-%02u", parts[0], parts[1], parts[2]);
  if (n_parts == 2 && jd_date_is_valid (iso))
    return iso;
  g_free (iso);
  return NULL;
}

/* --- units --- */

static const char *
skip_separators (const char *text)
{
  static const char *const separators[] = { ",", ";", "、", "，", "；", "\n", "\r", " ", "　" };
  gboolean moved = TRUE;

  while (moved)
    {
      moved = FALSE;
      for (guint i = 0; i < G_N_ELEMENTS (separators); i++)
        if (g_str_has_prefix (text, separators[i]))
          {
            text += strlen (separators[i]);
            moved = TRUE;
          }
    }
  return text;
}

/* The unit whose name, or else id, @text begins with, the longest one where several do; names may contain what
 * stands between names elsewhere. */
static JdUnit *
match_unit (GListModel *units, const char *text, const char **rest)
{
  JdUnit *best = NULL;
  gsize best_length = 0;

  for (guint i = 0; i < g_list_model_get_n_items (units); i++)
    {
      g_autoptr (JdUnit) unit = g_list_model_get_item (units, i);
      const char *const words[] = { jd_unit_get_name (unit), jd_unit_get_id (unit) };

      for (guint w = 0; w < G_N_ELEMENTS (words); w++)
        {
          gsize length = strlen (words[w]);

          if (length > best_length && g_str_has_prefix (text, words[w])
              && (text[length] == '\0' || skip_separators (text + length) > text + length))
            {
              best = unit;
              best_length = length;
            }
        }
    }
  *rest = text + best_length;
  return best;
}

static char *
parse_units (JdProject *project, const char *text)
{
  GListModel *units = jd_project_get_units (project);
  g_autoptr (GString) ids = g_string_new (NULL);
  const char *rest = skip_separators (text);

  while (*rest != '\0')
    {
      JdUnit *unit = match_unit (units, rest, &rest);

      if (unit == NULL)
        return NULL;
      g_string_append_printf (ids, "%s%s", ids->len > 0 ? " " : "", jd_unit_get_id (unit));
      rest = skip_separators (rest);
    }
  return g_strdup (ids->str);
}

/* --- text --- */

/* Without letters that no document can hold: control characters other than tab and line end. */
static char *
parse_text (const char *text)
{
  GString *clean = g_string_new (NULL);

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    if (!g_unichar_iscntrl (g_utf8_get_char (c)) || *c == '\n' || *c == '\t')
      g_string_append_unichar (clean, g_utf8_get_char (c));
  return g_string_free (clean, FALSE);
}

/* --- what was expected --- */

static char *
join_words (JdScoreColumn column, int first)
{
  GString *all = g_string_new (NULL);
  int n_values;

  get_type (column, &n_values);
  for (int value = first; value < n_values; value++)
    g_string_append_printf (all, "%s%s", value > first ? _ (", ") : "", get_word (column, value));
  return g_string_free (all, FALSE);
}

static char *
dup_expected (JdProject *project, JdScoreColumn column)
{
  if (jd_score_column_get_kind (column) == JD_SCORE_CELL_LEVEL)
    /* Translators: %s is the word for excluded. */
    return g_strdup_printf (_ ("1 to 5, “%s” or nothing"), jd_level_get_word (JD_LEVEL_EXCLUDED));
  if (column == JD_SCORE_COLUMN_DUE)
    return g_strdup (_ ("a day that exists, as YYYY-MM-DD"));
  if (jd_score_column_get_meaning (column) == JD_SCORE_COLUMN_SOURCING)
    return join_words (column, 0);
  if (column == JD_SCORE_COLUMN_RECOMMENDATION)
    return join_words (column, JD_RECOMMENDATION_UNNECESSARY);
  if (column == JD_SCORE_COLUMN_AREA)
    return jd_catalogue_has_areas (jd_project_get_catalogue (project))
             ? join_words (column, JD_AREA_I)
             : g_strdup (_ ("nothing, as the catalogue has no areas"));
  return g_strdup (_ ("names of units of this project"));
}

static char *
parse (JdProject *project, JdScoreColumn column, const char *text)
{
  g_autofree char *folded = fold (text);
  JdScoreCellKind kind = jd_score_column_get_kind (column);

  if (kind == JD_SCORE_CELL_LEVEL)
    return parse_level (folded);
  if (kind == JD_SCORE_CELL_CHOICE)
    return parse_choice (column, folded);
  if (kind == JD_SCORE_CELL_DATE)
    return parse_date (folded);
  if (kind == JD_SCORE_CELL_UNITS)
    return parse_units (project, text);
  return parse_text (text);
}

static gboolean
value_is_possible (JdProject *project, JdScoreColumn column, const char *value)
{
  if (column == JD_SCORE_COLUMN_DUE)
    return *value == '\0' || jd_date_is_valid (value);
  if (column == JD_SCORE_COLUMN_AREA)
    return jd_catalogue_has_areas (jd_project_get_catalogue (project)) != g_str_equal (value, "none");
  return TRUE;
}

/* The text form of the field that @text means in the cell of @role in @column, which is one that can be edited.
 * Returns: (transfer full): or NULL and JD_SCORE_PARSE_ERROR_INVALID, which names role, column, the text and
 * what was expected */
char *
jd_score_parse_cell (JdViewer *viewer, JdRole *role, JdScoreColumn column, const char *text, GError **error)
{
  JdProject *project = jd_viewer_get_project (viewer);
  g_autofree char *value = NULL;
  g_autofree char *shown = NULL;
  g_autofree char *expected = NULL;

  g_return_val_if_fail (jd_score_column_get_field (column) != NULL, NULL);

  value = parse (project, column, text);
  if (value != NULL && value_is_possible (project, column, value))
    return g_steal_pointer (&value);

  shown = jd_text_dup_shown (text);
  expected = dup_expected (project, column);
  g_set_error (error,
               JD_SCORE_PARSE_ERROR,
               JD_SCORE_PARSE_ERROR_INVALID,
               /* Translators: code of a role, title of a column, the text found there, what was expected. */
               _ ("%s, %s: “%s”; expected %s"),
               jd_role_get_code (role),
               jd_score_column_get_title (column),
               shown,
               expected);
  return NULL;
}
