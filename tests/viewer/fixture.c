/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fixture.h"

#include "jd-project-file.h"

static void
changed_cb (Fixture *fixture, JdStep *step)
{
  fixture->changed++;
  fixture->last_step = step;
}

static void
selection_changed_cb (Fixture *fixture)
{
  fixture->selection_changed++;
}

static void
filter_changed_cb (Fixture *fixture)
{
  fixture->filter_changed++;
}

void
fixture_set_up (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path
    = g_test_build_filename (G_TEST_DIST, "..", "data", "examples", "manufacturer-csirt.jindate", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (JdProject) project = jd_project_file_load (file, NULL, &error);

  g_assert_no_error (error);
  fixture->viewer = jd_viewer_new ();
  jd_viewer_set_project (fixture->viewer, project);
  g_signal_connect_swapped (fixture->viewer, "changed", G_CALLBACK (changed_cb), fixture);
  g_signal_connect_swapped (fixture->viewer, "selection-changed", G_CALLBACK (selection_changed_cb), fixture);
  g_signal_connect_swapped (fixture->viewer, "filter-changed", G_CALLBACK (filter_changed_cb), fixture);
}

void
fixture_tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->viewer);
}

JdRole *
fixture_role (Fixture *fixture, const char *code)
{
  JdRole *role = jd_catalogue_find_role (jd_viewer_get_catalogue (fixture->viewer), code);

  g_assert_nonnull (role);
  return role;
}

JdDesign *
fixture_design (Fixture *fixture, guint index)
{
  return jd_project_get_design (jd_viewer_get_project (fixture->viewer), index);
}

/* What was told since the last call, and nothing else. */
void
fixture_expect (Fixture *fixture, guint changed, guint selection_changed, guint filter_changed)
{
  g_assert_cmpuint (fixture->changed, ==, changed);
  g_assert_cmpuint (fixture->selection_changed, ==, selection_changed);
  g_assert_cmpuint (fixture->filter_changed, ==, filter_changed);
  fixture->changed = fixture->selection_changed = fixture->filter_changed = 0;
}
