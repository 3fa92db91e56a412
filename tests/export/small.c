/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "small.h"

#include "jd-project-file.h"

#include <locale.h>

/* g_test_init() with the clock stopped. */
void
small_init (int *argc, char ***argv)
{
  setlocale (LC_ALL, "");
  g_setenv ("SOURCE_DATE_EPOCH", "1795168800", TRUE); /* 2026-11-20T10:00:00Z */
  g_test_init (argc, argv, NULL);
}

JdProject *
small_load (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "small", "small.jindate", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  JdProject *project = jd_project_file_load (file, NULL, &error);

  g_assert_no_error (error);
  return project;
}

JdAssignment *
small_find (JdProject *project, const char *design, const char *code)
{
  JdRole *role = jd_catalogue_find_role (jd_project_get_catalogue (project), code);

  return jd_design_get_assignment (jd_project_find_design (project, design), jd_role_get_index (role));
}

/* The design of now with its target, in Japanese. */
JdImagePlan
small_plan (JdProject *project, JdImageView view)
{
  return (JdImagePlan){
    .project = project,
    .design = jd_project_find_design (project, "now"),
    .target = jd_project_find_design (project, "goal"),
    .view = view,
    .language = "ja",
  };
}

GBytes *
small_render (JdProject *project, JdImageView view, JdImageFormat format)
{
  JdImagePlan plan = small_plan (project, view);
  g_autoptr (GError) error = NULL;
  GBytes *bytes = jd_export_image_render (&plan, format, &error);

  g_assert_no_error (error);
  return bytes;
}
