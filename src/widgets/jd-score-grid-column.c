/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-score-grid-column.h"

#include <glib/gi18n-lib.h>

static const struct
{
  const char *id; /* the word of the settings, and of the field where there is one */
  const char *title;
  JdScoreCellKind kind;
  JdScoreColumn meaning; /* CODE: its own */
  JdScoreDesign design;
} columns[JD_N_SCORE_COLUMNS] = {
  [JD_SCORE_COLUMN_CODE] = { "code", NC_ ("column", "Code"), JD_SCORE_CELL_NAME },
  [JD_SCORE_COLUMN_NAME] = { "name", NC_ ("column", "Role"), JD_SCORE_CELL_NAME },
  [JD_SCORE_COLUMN_RECOMMENDATION]
  = { "recommendation", NC_ ("column", "Recommendation"), JD_SCORE_CELL_CHOICE },
  [JD_SCORE_COLUMN_DESCRIPTION] = { "description", NC_ ("column", "Description"), JD_SCORE_CELL_NAME },
  [JD_SCORE_COLUMN_AREA] = { "area", NC_ ("column", "Area"), JD_SCORE_CELL_CHOICE },
  [JD_SCORE_COLUMN_SOURCING] = { "sourcing", NC_ ("column", "Sourcing"), JD_SCORE_CELL_CHOICE },
  [JD_SCORE_COLUMN_INSOURCE] = { "insource", NC_ ("column", "Insource level"), JD_SCORE_CELL_LEVEL },
  [JD_SCORE_COLUMN_OUTSOURCE] = { "outsource", NC_ ("column", "Outsource level"), JD_SCORE_CELL_LEVEL },
  [JD_SCORE_COLUMN_SCORE] = { "score", NC_ ("column", "Score"), JD_SCORE_CELL_FIGURE },
  [JD_SCORE_COLUMN_TARGET] = { "target", NC_ ("column", "Target"), JD_SCORE_CELL_FIGURE },
  [JD_SCORE_COLUMN_GAP] = { "gap", NC_ ("column", "Gap"), JD_SCORE_CELL_FIGURE },
  [JD_SCORE_COLUMN_AS_IS_SOURCING] = { "as-is-sourcing",
                                       NC_ ("column", "As-is sourcing"),
                                       JD_SCORE_CELL_CHOICE,
                                       JD_SCORE_COLUMN_SOURCING,
                                       JD_SCORE_DESIGN_CURRENT },
  [JD_SCORE_COLUMN_AS_IS_INSOURCE] = { "as-is-insource",
                                       NC_ ("column", "As-is insource level"),
                                       JD_SCORE_CELL_LEVEL,
                                       JD_SCORE_COLUMN_INSOURCE,
                                       JD_SCORE_DESIGN_CURRENT },
  [JD_SCORE_COLUMN_AS_IS_OUTSOURCE] = { "as-is-outsource",
                                        NC_ ("column", "As-is outsource level"),
                                        JD_SCORE_CELL_LEVEL,
                                        JD_SCORE_COLUMN_OUTSOURCE,
                                        JD_SCORE_DESIGN_CURRENT },
  [JD_SCORE_COLUMN_AS_IS_SCORE] = { "as-is-score",
                                    NC_ ("column", "As-is score"),
                                    JD_SCORE_CELL_FIGURE,
                                    JD_SCORE_COLUMN_SCORE,
                                    JD_SCORE_DESIGN_CURRENT },
  [JD_SCORE_COLUMN_TO_BE_SOURCING] = { "to-be-sourcing",
                                       NC_ ("column", "To-be sourcing"),
                                       JD_SCORE_CELL_CHOICE,
                                       JD_SCORE_COLUMN_SOURCING,
                                       JD_SCORE_DESIGN_TARGET },
  [JD_SCORE_COLUMN_TO_BE_INSOURCE] = { "to-be-insource",
                                       NC_ ("column", "To-be insource level"),
                                       JD_SCORE_CELL_LEVEL,
                                       JD_SCORE_COLUMN_INSOURCE,
                                       JD_SCORE_DESIGN_TARGET },
  [JD_SCORE_COLUMN_TO_BE_OUTSOURCE] = { "to-be-outsource",
                                        NC_ ("column", "To-be outsource level"),
                                        JD_SCORE_CELL_LEVEL,
                                        JD_SCORE_COLUMN_OUTSOURCE,
                                        JD_SCORE_DESIGN_TARGET },
  /* Worked out from the current design, and from the target where there is one. */
  [JD_SCORE_COLUMN_TO_BE_SCORE] = { "to-be-score",
                                    NC_ ("column", "To-be score"),
                                    JD_SCORE_CELL_FIGURE,
                                    JD_SCORE_COLUMN_TARGET,
                                    JD_SCORE_DESIGN_CURRENT },
  [JD_SCORE_COLUMN_TO_BE_GAP] = { "to-be-gap",
                                  NC_ ("column", "Gap"),
                                  JD_SCORE_CELL_FIGURE,
                                  JD_SCORE_COLUMN_GAP,
                                  JD_SCORE_DESIGN_CURRENT },
  [JD_SCORE_COLUMN_UNITS] = { "units", NC_ ("column", "Units"), JD_SCORE_CELL_UNITS },
  [JD_SCORE_COLUMN_OWNER] = { "owner", NC_ ("column", "Owner"), JD_SCORE_CELL_TEXT },
  [JD_SCORE_COLUMN_DUE] = { "due", NC_ ("column", "Due date"), JD_SCORE_CELL_DATE },
  [JD_SCORE_COLUMN_NOTE] = { "note", NC_ ("column", "Note"), JD_SCORE_CELL_TEXT },
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

/* What the column is called, by itself. */
const char *
jd_score_column_get_title (JdScoreColumn column)
{
  g_return_val_if_fail (column < JD_N_SCORE_COLUMNS, NULL);
  return g_dpgettext2 (GETTEXT_PACKAGE, "column", columns[column].title);
}

/* What people read at the head of the column: shorter where the band above says which design it is about. */
const char *
jd_score_column_get_head (JdScoreColumn column)
{
  static const char *const heads[JD_N_SCORE_COLUMNS] = {
    [JD_SCORE_COLUMN_SOURCING] = NC_ ("column", "Sourcing"),
    /* Translators: below the name of a design: its level on the insource scale; as short as can be. */
    [JD_SCORE_COLUMN_INSOURCE] = NC_ ("column", "Insource"),
    [JD_SCORE_COLUMN_OUTSOURCE] = NC_ ("column", "Outsource"),
    [JD_SCORE_COLUMN_SCORE] = NC_ ("column", "Score"),
    [JD_SCORE_COLUMN_TARGET] = NC_ ("column", "Score"),
  };

  return jd_score_column_get_band (column) == JD_SCORE_DESIGN_EDITED
           ? jd_score_column_get_title (column)
           : g_dpgettext2 (GETTEXT_PACKAGE, "column", heads[jd_score_column_get_meaning (column)]);
}

JdScoreCellKind
jd_score_column_get_kind (JdScoreColumn column)
{
  g_return_val_if_fail (column < JD_N_SCORE_COLUMNS, JD_SCORE_CELL_NAME);
  return columns[column].kind;
}

/* The column that says the same of the edited design: INSOURCE for TO_BE_INSOURCE. Most columns are their own. */
JdScoreColumn
jd_score_column_get_meaning (JdScoreColumn column)
{
  g_return_val_if_fail (column < JD_N_SCORE_COLUMNS, JD_SCORE_COLUMN_CODE);
  return columns[column].meaning != JD_SCORE_COLUMN_CODE ? columns[column].meaning : column;
}

/* The design whose assignments an edit of the column sets, and whose results a figure shows. */
JdScoreDesign
jd_score_column_get_design (JdScoreColumn column)
{
  g_return_val_if_fail (column < JD_N_SCORE_COLUMNS, JD_SCORE_DESIGN_EDITED);
  return columns[column].design;
}

/* The design whose name stands in a band above the column; EDITED: no band. */
JdScoreDesign
jd_score_column_get_band (JdScoreColumn column)
{
  if (column >= JD_SCORE_COLUMN_AS_IS_SOURCING && column <= JD_SCORE_COLUMN_AS_IS_SCORE)
    return JD_SCORE_DESIGN_CURRENT;
  if (column >= JD_SCORE_COLUMN_TO_BE_SOURCING && column <= JD_SCORE_COLUMN_TO_BE_SCORE)
    return JD_SCORE_DESIGN_TARGET;
  return JD_SCORE_DESIGN_EDITED;
}

/* The side that a column of levels is about. */
JdSide
jd_score_column_get_side (JdScoreColumn column)
{
  return jd_score_column_get_meaning (column) == JD_SCORE_COLUMN_OUTSOURCE ? JD_SIDE_OUTSOURCE
                                                                           : JD_SIDE_INSOURCE;
}

/* The field that an edit of the column sets. Returns: (nullable): NULL where nothing can be edited */
const char *
jd_score_column_get_field (JdScoreColumn column)
{
  JdScoreCellKind kind = jd_score_column_get_kind (column);

  return kind == JD_SCORE_CELL_NAME || kind == JD_SCORE_CELL_FIGURE
           ? NULL
           : columns[jd_score_column_get_meaning (column)].id;
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
