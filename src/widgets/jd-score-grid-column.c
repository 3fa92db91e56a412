/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-score-grid-column.h"

#include <glib/gi18n-lib.h>

static const struct
{
  const char *id; /* the word of the settings, and of the field where there is one */
  const char *title;
  JdScoreCellKind kind;
} columns[JD_N_SCORE_COLUMNS] = {
  [JD_SCORE_COLUMN_CODE] = { "code", NC_ ("column", "Code"), JD_SCORE_CELL_NAME },
  [JD_SCORE_COLUMN_NAME] = { "name", NC_ ("column", "Role"), JD_SCORE_CELL_NAME },
  [JD_SCORE_COLUMN_AREA] = { "area", NC_ ("column", "Area"), JD_SCORE_CELL_CHOICE },
  [JD_SCORE_COLUMN_SOURCING] = { "sourcing", NC_ ("column", "Sourcing"), JD_SCORE_CELL_CHOICE },
  [JD_SCORE_COLUMN_INSOURCE] = { "insource", NC_ ("column", "Insource level"), JD_SCORE_CELL_LEVEL },
  [JD_SCORE_COLUMN_OUTSOURCE] = { "outsource", NC_ ("column", "Outsource level"), JD_SCORE_CELL_LEVEL },
  [JD_SCORE_COLUMN_SCORE] = { "score", NC_ ("column", "Score"), JD_SCORE_CELL_FIGURE },
  [JD_SCORE_COLUMN_TARGET] = { "target", NC_ ("column", "Target"), JD_SCORE_CELL_FIGURE },
  [JD_SCORE_COLUMN_GAP] = { "gap", NC_ ("column", "Gap"), JD_SCORE_CELL_FIGURE },
  [JD_SCORE_COLUMN_UNITS] = { "units", NC_ ("column", "Units"), JD_SCORE_CELL_UNITS },
  [JD_SCORE_COLUMN_OWNER] = { "owner", NC_ ("column", "Owner"), JD_SCORE_CELL_TEXT },
  [JD_SCORE_COLUMN_DUE] = { "due", NC_ ("column", "Due date"), JD_SCORE_CELL_DATE },
  [JD_SCORE_COLUMN_NOTE] = { "note", NC_ ("column", "Note"), JD_SCORE_CELL_TEXT },
  [JD_SCORE_COLUMN_RECOMMENDATION]
  = { "recommendation", NC_ ("column", "Recommendation"), JD_SCORE_CELL_CHOICE },
  [JD_SCORE_COLUMN_EVIDENCE] = { "evidence", NC_ ("column", "Evidence"), JD_SCORE_CELL_TEXT },
  [JD_SCORE_COLUMN_REASON] = { "reason", NC_ ("column", "Reason"), JD_SCORE_CELL_TEXT },
};

/* The word of the settings and of the actions. */
const char *
jd_score_column_get_id (JdScoreColumn column)
{
  g_return_val_if_fail (column < JD_N_SCORE_COLUMNS, NULL);
  return columns[column].id;
}

/* What people read at the head of the column. */
const char *
jd_score_column_get_title (JdScoreColumn column)
{
  g_return_val_if_fail (column < JD_N_SCORE_COLUMNS, NULL);
  return g_dpgettext2 (GETTEXT_PACKAGE, "column", columns[column].title);
}

JdScoreCellKind
jd_score_column_get_kind (JdScoreColumn column)
{
  g_return_val_if_fail (column < JD_N_SCORE_COLUMNS, JD_SCORE_CELL_NAME);
  return columns[column].kind;
}

/* The field that an edit of the column sets. Returns: (nullable): NULL where nothing can be edited */
const char *
jd_score_column_get_field (JdScoreColumn column)
{
  JdScoreCellKind kind = jd_score_column_get_kind (column);

  return kind == JD_SCORE_CELL_NAME || kind == JD_SCORE_CELL_FIGURE ? NULL : columns[column].id;
}

/* Whether the field is one of the role's profile, true of every design, and not of its assignment. */
gboolean
jd_score_column_is_of_profile (JdScoreColumn column)
{
  return column == JD_SCORE_COLUMN_RECOMMENDATION;
}

/* Finds the column that @text names: by its id, or by its title in the language of the interface or in English. */
gboolean
jd_score_column_find (const char *text, JdScoreColumn *column)
{
  for (guint i = 0; i < JD_N_SCORE_COLUMNS; i++)
    if (g_str_equal (text, columns[i].id) || g_str_equal (text, columns[i].title)
        || g_str_equal (text, jd_score_column_get_title (i)))
      {
        *column = i;
        return TRUE;
      }
  return FALSE;
}
