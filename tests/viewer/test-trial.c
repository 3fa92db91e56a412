/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A tried pattern says what it would change, changes nothing, and goes with the design it was tried on. */
#include "fixture.h"
#include "jd-edit.h"

static JdPattern *
try (Fixture *fixture, int number)
{
  JdPattern *pattern = jd_catalogue_find_pattern (jd_viewer_get_catalogue (fixture->viewer), number);

  g_assert_nonnull (pattern);
  jd_viewer_set_tried_pattern (fixture->viewer, pattern);
  g_assert_true (jd_viewer_get_tried_pattern (fixture->viewer) == pattern);
  return pattern;
}

static void
count_cb (guint *count)
{
  ++*count;
}

/* Role by role what the viewer says is a line of the pattern's list of moves, unless it is left out there. */
static void
assert_moves_fit (Fixture *fixture, JdPattern *pattern)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (fixture->viewer);
  g_autoptr (GArray) moves = jd_pattern_list_moves (pattern, jd_viewer_get_design (fixture->viewer));
  guint n_listed = 0, n_found = 0;

  for (guint i = 0; i < moves->len; i++)
    {
      const JdPatternMove *listed = &g_array_index (moves, JdPatternMove, i);
      JdPatternMove found;

      n_listed += !listed->left_out;
      g_assert_true (jd_viewer_find_tried_move (fixture->viewer, listed->role, &found) != listed->left_out);
      if (!listed->left_out)
        g_assert_true (found.role == listed->role && found.from == listed->from && found.to == listed->to);
    }
  for (guint i = 0; i < jd_catalogue_get_n_roles (catalogue); i++)
    {
      JdPatternMove found;

      n_found += jd_viewer_find_tried_move (fixture->viewer, jd_catalogue_get_role (catalogue, i), &found);
    }
  g_assert_cmpuint (n_found, ==, n_listed);
}

static void
test_moves (Fixture *fixture, gconstpointer data)
{
  JdProject *project = jd_viewer_get_project (fixture->viewer);
  JdDesign *design = jd_viewer_get_design (fixture->viewer);
  JdRole *role = fixture_role (fixture, "A-4");

  for (int number = 1; number <= 4; number++)
    {
      JdPattern *pattern = try (fixture, number);

      assert_moves_fit (fixture, pattern);
      g_assert_true (
        jd_edit_set_level (project, design, &role, 1, JD_SIDE_OUTSOURCE, JD_LEVEL_EXCLUDED, NULL, NULL));
      g_assert_true (jd_edit_set_sourcing (
        project, design, &role, 1, number % 2 ? JD_SOURCING_INSOURCE : JD_SOURCING_UNASSIGNED, NULL, NULL));
      assert_moves_fit (fixture, pattern);
    }
}

/* Trying is no change: nothing is told but the property, once, and nothing can be undone. */
static void
test_changes_nothing (Fixture *fixture, gconstpointer data)
{
  JdHistory *history = jd_project_get_history (jd_viewer_get_project (fixture->viewer));
  guint notified = 0;

  g_signal_connect_swapped (fixture->viewer, "notify::tried-pattern", G_CALLBACK (count_cb), &notified);
  try (fixture, 2);
  try (fixture, 2);
  g_assert_cmpuint (notified, ==, 1);
  jd_viewer_set_tried_pattern (fixture->viewer, NULL);
  jd_viewer_set_tried_pattern (fixture->viewer, NULL);
  g_assert_cmpuint (notified, ==, 2);
  g_assert_cmpuint (jd_history_get_position (history), ==, 0);
  fixture_expect (fixture, 0, 0, 0);
}

static void
swap (Fixture *fixture)
{
  jd_viewer_swap_designs (fixture->viewer);
}

static void
edit_other (Fixture *fixture)
{
  jd_viewer_set_design (fixture->viewer, fixture_design (fixture, 0));
}

static void
delete_edited (Fixture *fixture)
{
  g_assert_true (jd_edit_remove_design (
    jd_viewer_get_project (fixture->viewer), jd_viewer_get_design (fixture->viewer), NULL, NULL));
}

static void
close_project (Fixture *fixture)
{
  jd_viewer_set_project (fixture->viewer, NULL);
}

static void
test_goes (Fixture *fixture, gconstpointer go_away)
{
  try (fixture, 3);
  ((void (*) (Fixture *)) go_away) (fixture);
  g_assert_null (jd_viewer_get_tried_pattern (fixture->viewer));
}

static void
show_none_beside (Fixture *fixture)
{
  jd_viewer_set_second (fixture->viewer, NULL);
}

static void
delete_second (Fixture *fixture)
{
  g_assert_true (jd_edit_remove_design (
    jd_viewer_get_project (fixture->viewer), jd_viewer_get_second (fixture->viewer), NULL, NULL));
}

static void
change_language (Fixture *fixture)
{
  jd_viewer_set_language (fixture->viewer, "ja");
}

static void
test_stays (Fixture *fixture, gconstpointer do_something)
{
  JdPattern *pattern = try (fixture, 3);

  ((void (*) (Fixture *)) do_something) (fixture);
  g_assert_true (jd_viewer_get_tried_pattern (fixture->viewer) == pattern);
  assert_moves_fit (fixture, pattern);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  fixture_test ("/jindate/viewer/trial/moves", test_moves);
  fixture_test ("/jindate/viewer/trial/changes-nothing", test_changes_nothing);
#define GOES(name, act)                                                                                      \
  g_test_add ("/jindate/viewer/trial/goes/" name,                                                            \
              Fixture,                                                                                       \
              (gpointer) act,                                                                                \
              fixture_set_up,                                                                                \
              test_goes,                                                                                     \
              fixture_tear_down)
  GOES ("swap", swap);
  GOES ("edit-other", edit_other);
  GOES ("delete-edited", delete_edited);
  GOES ("close-project", close_project);
#undef GOES
#define STAYS(name, act)                                                                                     \
  g_test_add ("/jindate/viewer/trial/stays/" name,                                                           \
              Fixture,                                                                                       \
              (gpointer) act,                                                                                \
              fixture_set_up,                                                                                \
              test_stays,                                                                                    \
              fixture_tear_down)
  STAYS ("show-none-beside", show_none_beside);
  STAYS ("delete-second", delete_second);
  STAYS ("change-language", change_language);
#undef STAYS
  return g_test_run ();
}
