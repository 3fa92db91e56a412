/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-score-grid-table.h"

#include <glib/gi18n-lib.h>

G_DEFINE_ENUM_TYPE (JdScoreTable,
                    jd_score_table,
                    G_DEFINE_ENUM_VALUE (JD_SCORE_TABLE_SCORES, "scores"),
                    G_DEFINE_ENUM_VALUE (JD_SCORE_TABLE_CATALOGUE, "catalogue"),
                    G_DEFINE_ENUM_VALUE (JD_SCORE_TABLE_PROFILE, "profile"),
                    G_DEFINE_ENUM_VALUE (JD_SCORE_TABLE_PORTFOLIO, "portfolio"))

#define BIT(column) (1u << JD_SCORE_COLUMN_##column)

#define SERVICE (BIT (CODE) | BIT (NAME) | BIT (RECOMMENDATION))

static const struct
{
  const char *title;
  guint columns;
  JdScoreColumn first_edited;
} tables[] = {
  [JD_SCORE_TABLE_SCORES]
  = { N_ ("Scores"),
      BIT (CODE) | BIT (NAME) | BIT (RECOMMENDATION) | BIT (AREA) | BIT (SOURCING) | BIT (INSOURCE)
        | BIT (OUTSOURCE) | BIT (SCORE) | BIT (TARGET) | BIT (GAP) | BIT (UNITS) | BIT (OWNER) | BIT (DUE)
        | BIT (NOTE) | BIT (EVIDENCE) | BIT (REASON),
      JD_SCORE_COLUMN_INSOURCE },
  [JD_SCORE_TABLE_CATALOGUE]
  = { N_ ("Service Catalogue"), SERVICE | BIT (DESCRIPTION), JD_SCORE_COLUMN_RECOMMENDATION },
  [JD_SCORE_TABLE_PROFILE]
  = { N_ ("Service Profile"), SERVICE | BIT (SOURCING) | BIT (UNITS), JD_SCORE_COLUMN_SOURCING },
  [JD_SCORE_TABLE_PORTFOLIO] = { N_ ("Service Portfolio"),
                                 SERVICE | BIT (AS_IS_SOURCING) | BIT (AS_IS_INSOURCE) | BIT (AS_IS_OUTSOURCE)
                                   | BIT (AS_IS_SCORE) | BIT (TO_BE_SOURCING) | BIT (TO_BE_INSOURCE)
                                   | BIT (TO_BE_OUTSOURCE) | BIT (TO_BE_SCORE) | BIT (TO_BE_GAP),
                                 JD_SCORE_COLUMN_AS_IS_INSOURCE },
};

/* What people call the table. */
const char *
jd_score_table_get_title (JdScoreTable table)
{
  g_return_val_if_fail (table < G_N_ELEMENTS (tables), NULL);
  return _ (tables[table].title);
}

/* The columns that the table may show, as bits of JdScoreColumn. */
guint
jd_score_table_get_columns (JdScoreTable table)
{
  g_return_val_if_fail (table < G_N_ELEMENTS (tables), 0);
  return tables[table].columns;
}

/* The column where the work begins: the cursor waits there. */
JdScoreColumn
jd_score_table_get_first_edited (JdScoreTable table)
{
  g_return_val_if_fail (table < G_N_ELEMENTS (tables), JD_SCORE_COLUMN_CODE);
  return tables[table].first_edited;
}

/* Whether a person may hide columns; a document of X.1060 without one of its columns would be another document. */
gboolean
jd_score_table_can_choose_columns (JdScoreTable table)
{
  return table == JD_SCORE_TABLE_SCORES;
}

/* Whether the table lists only what the organisation needs (design, section 4, rule 3). */
gboolean
jd_score_table_leaves_out_unnecessary (JdScoreTable table)
{
  return table == JD_SCORE_TABLE_PROFILE || table == JD_SCORE_TABLE_PORTFOLIO;
}

/* Whether the table has columns of levels, and their words below it. */
gboolean
jd_score_table_has_levels (JdScoreTable table)
{
  return table == JD_SCORE_TABLE_SCORES || table == JD_SCORE_TABLE_PORTFOLIO;
}
