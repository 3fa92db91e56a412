/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the filter wants, criterion by criterion and all together. */
#include "fixture.h"
#include "jd-edit.h"

typedef struct
{
  const char *text, *function, *unit;
  int level;
  gboolean changed_only;
  const char *code;
  gboolean wanted;
} Row;

/* In the example of 2026: A-4 is done in house at level 2 by the unit "planning", which the to-be leaves as it is;
 * B-5 is done both ways and outsourced in the to-be. */
static const Row rows[] = {
  { "", "", "", JD_FILTER_ANY_LEVEL, FALSE, "A-4", TRUE },
  { "a-4", "", "", JD_FILTER_ANY_LEVEL, FALSE, "A-4", TRUE },
  { "Ａ－４", "", "", JD_FILTER_ANY_LEVEL, FALSE, "A-4", TRUE },
  { "QUALITY", "", "", JD_FILTER_ANY_LEVEL, FALSE, "A-4", TRUE },
  { "品質", "", "", JD_FILTER_ANY_LEVEL, FALSE, "A-4", TRUE },
  { "品質", "", "", JD_FILTER_ANY_LEVEL, FALSE, "A-3", FALSE },
  { "", "A", "", JD_FILTER_ANY_LEVEL, FALSE, "A-4", TRUE },
  { "", "B", "", JD_FILTER_ANY_LEVEL, FALSE, "A-4", FALSE },
  { "", "", "planning", JD_FILTER_ANY_LEVEL, FALSE, "A-4", TRUE },
  { "", "", "mss", JD_FILTER_ANY_LEVEL, FALSE, "A-4", FALSE },
  { "", "", "", JD_LEVEL_2, FALSE, "A-4", TRUE },
  { "", "", "", JD_LEVEL_3, FALSE, "A-4", FALSE },
  { "", "", "", JD_LEVEL_NONE, FALSE, "C-3", TRUE },
  { "", "", "", JD_LEVEL_EXCLUDED, FALSE, "G-7", TRUE },
  { "", "", "", JD_LEVEL_EXCLUDED, FALSE, "C-3", FALSE },
  { "", "", "", JD_FILTER_ANY_LEVEL, TRUE, "A-4", FALSE },
  { "", "", "", JD_FILTER_ANY_LEVEL, TRUE, "B-5", TRUE },
  { "品質", "A", "planning", JD_LEVEL_2, FALSE, "A-4", TRUE },
  { "品質", "A", "planning", JD_LEVEL_3, FALSE, "A-4", FALSE },
};

static void
set_filter (Fixture *fixture, const Row *row)
{
  const JdFilter filter = { .text = (char *) row->text,
                            .function = (char *) row->function,
                            .unit = (char *) row->unit,
                            .level = row->level,
                            .changed_only = row->changed_only };

  jd_viewer_set_filter (fixture->viewer, &filter);
}

static void
test_criteria (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("row %u: %s", i, rows[i].code);
      set_filter (fixture, &rows[i]);
      g_assert_cmpint (
        jd_viewer_matches (fixture->viewer, fixture_role (fixture, rows[i].code)), ==, rows[i].wanted);
    }
}

static void
test_tells_once (Fixture *fixture, gconstpointer data)
{
  set_filter (fixture, &rows[4]);
  fixture_expect (fixture, 0, 0, 1);
  set_filter (fixture, &rows[4]);
  fixture_expect (fixture, 0, 0, 0);
  g_assert_cmpuint (jd_viewer_count_matches (fixture->viewer), ==, 1);
  set_filter (fixture, &rows[0]);
  g_assert_cmpuint (jd_viewer_count_matches (fixture->viewer), ==, 54);
}

/* A-4 is standard, A-5 basic, A-6 unnecessary; the other 51 say nothing. */
static const struct
{
  guint recommendations;
  guint n_matches;
} recommendation_rows[] = {
  { 0, 54 },
  { JD_FILTER_RECOMMENDATION (JD_RECOMMENDATION_STANDARD), 1 },
  { JD_FILTER_RECOMMENDATION (JD_RECOMMENDATION_STANDARD)
      | JD_FILTER_RECOMMENDATION (JD_RECOMMENDATION_BASIC),
    2 },
  { JD_FILTER_RECOMMENDATION (JD_RECOMMENDATION_UNNECESSARY)
      | JD_FILTER_RECOMMENDATION (JD_RECOMMENDATION_NONE),
    52 },
  { JD_FILTER_RECOMMENDATION (JD_RECOMMENDATION_ADVANCED), 0 },
  { (1u << JD_N_RECOMMENDATIONS) - 1, 54 },
};

static void
recommend (Fixture *fixture, const char *code, const char *recommendation)
{
  JdRole *role = fixture_role (fixture, code);

  g_assert_true (jd_edit_set_field (
    jd_viewer_get_project (fixture->viewer), NULL, &role, 1, "recommendation", recommendation, NULL, NULL));
}

static void
test_recommendations (Fixture *fixture, gconstpointer data)
{
  recommend (fixture, "A-4", "standard");
  recommend (fixture, "A-5", "basic");
  recommend (fixture, "A-6", "unnecessary");
  for (guint i = 0; i < G_N_ELEMENTS (recommendation_rows); i++)
    {
      JdFilter filter;

      jd_filter_init (&filter);
      filter.recommendations = recommendation_rows[i].recommendations;
      g_assert_cmpint (jd_filter_is_empty (&filter), ==, i == 0);
      jd_viewer_set_filter (fixture->viewer, &filter);
      jd_filter_clear (&filter);
      g_assert_cmpuint (jd_viewer_count_matches (fixture->viewer), ==, recommendation_rows[i].n_matches);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  fixture_test ("/jindate/viewer/filter/criteria", test_criteria);
  fixture_test ("/jindate/viewer/filter/tells-once", test_tells_once);
  fixture_test ("/jindate/viewer/filter/recommendations", test_recommendations);

  return g_test_run ();
}
