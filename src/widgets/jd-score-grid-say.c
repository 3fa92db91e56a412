/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-score-grid-say.h"

#include <glib/gi18n-lib.h>

#include "jd-score-grid-group.h"
#include "jd-words.h"

/* Who the line is: "B-3 Triage", "B Operation", "Column titles". Returns: (transfer full) */
char *
jd_score_line_dup_label (const JdScoreSheet *sheet, int line)
{
  const JdScoreLine *content = jd_score_lines_get (sheet->lines, line);
  const char *language;

  if (line == JD_SCORE_LINE_HEADER)
    return g_strdup (_ ("Column titles"));
  if (content == NULL)
    return g_strdup (_ ("Overall"));

  language = jd_viewer_get_language (sheet->viewer);
  if (content->role != NULL)
    return g_strdup_printf (
      "%s %s", jd_role_get_code (content->role), jd_role_get_name (content->role, language));
  return g_strdup_printf (
    "%s %s", jd_function_get_code (content->function), jd_function_get_name (content->function, language));
}

static void
append (GString *all, const char *text)
{
  g_string_append_printf (all, "%s%s", all->len > 0 ? _ (", ") : "", text);
}

static void
append_cell (GString *all, const JdScoreSheet *sheet, JdRole *role, JdScoreColumn column, gboolean always)
{
  g_autofree char *text = jd_score_cell_dup_copy (sheet->viewer, role, column);
  gboolean level = jd_score_column_get_kind (column) == JD_SCORE_CELL_LEVEL;
  JdLevelText *words = NULL;
  g_autofree char *cell = NULL;

  if (*text == '\0' && !always && !level)
    return;
  if (level)
    words = jd_catalogue_get_level_text (jd_viewer_get_catalogue (sheet->viewer),
                                         jd_score_column_get_side (column),
                                         jd_score_cell_get_level (sheet->viewer, role, column));
  /* Translators: title of a column, what its cell says. */
  cell = g_strdup_printf (_ ("%s: %s"),
                          jd_score_column_get_title (column),
                          *text != '\0' ? text
                          : level       ? jd_level_get_word (JD_LEVEL_NONE)
                                        : _ ("empty"));
  append (all, cell);
  if (always && words != NULL)
    append (all, jd_level_text_get_name (words, jd_viewer_get_language (sheet->viewer)));
}

/* The cell of the cursor comes first, so that moving along the line is heard. */
static void
append_role (GString *all, const JdScoreSheet *sheet, int line, JdRole *role)
{
  gboolean here = line == sheet->line;

  if (here)
    append_cell (all, sheet, role, sheet->column, TRUE);
  for (guint column = JD_SCORE_N_STICKY; column < JD_N_SCORE_COLUMNS; column++)
    if (jd_score_sheet_shows (sheet, column) && !(here && column == sheet->column))
      append_cell (all, sheet, role, column, FALSE);
  if (!jd_score_sheet_shows (sheet, JD_SCORE_COLUMN_RECOMMENDATION)
      && jd_score_cell_is_unnecessary (sheet->viewer, role))
    append (all, jd_recommendation_get_word (JD_RECOMMENDATION_UNNECESSARY));
  if (!jd_viewer_matches (sheet->viewer, role))
    append (all, _ ("not matched by the filter"));
}

static void
append_group (GString *all, const JdScoreSheet *sheet, JdFunction *function)
{
  g_autofree char *coverage = jd_score_group_dup_coverage_words (sheet->viewer, sheet->table, function);

  append (all, coverage);
  for (guint column = JD_SCORE_N_STICKY; column < JD_N_SCORE_COLUMNS; column++)
    if (jd_score_sheet_shows (sheet, column))
      {
        g_autofree char *text = jd_score_group_dup_text (sheet->viewer, sheet->table, function, column);
        g_autofree char *cell = NULL;

        if (*text == '\0')
          continue;
        /* Counts name themselves. */
        cell = jd_score_column_get_kind (column) == JD_SCORE_CELL_FIGURE
                 ? g_strdup_printf (_ ("%s: %s"), jd_score_column_get_title (column), text)
                 : g_strdup (text);
        append (all, cell);
      }
}

static void
append_title (GString *all, const JdScoreSheet *sheet)
{
  append (all, jd_score_column_get_title (sheet->column));
  if (sheet->column == sheet->order.sort)
    append (all, sheet->order.descending ? _ ("sorted downwards") : _ ("sorted upwards"));
}

/* What the line says, as one sentence. Returns: (transfer full) */
char *
jd_score_line_dup_description (const JdScoreSheet *sheet, int line)
{
  const JdScoreLine *content = jd_score_lines_get (sheet->lines, line);
  GString *all = g_string_new (NULL);

  if (sheet->viewer == NULL || jd_viewer_get_edited_maturity (sheet->viewer) == NULL)
    return g_string_free (all, FALSE);
  if (line == JD_SCORE_LINE_HEADER)
    append_title (all, sheet);
  else if (content != NULL && content->role != NULL)
    append_role (all, sheet, line, content->role);
  else
    append_group (all, sheet, content != NULL ? content->function : NULL);
  return g_string_free (all, FALSE);
}
