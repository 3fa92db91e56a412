/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The command export: a picture of a design. */
#include "jd-cli-commands.h"
#include "jd-cli-project.h"
#include "jd-export-image.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>

static JdCliStatus
read_view (const JdCliArgs *args, JdImageView *view)
{
  static const struct
  {
    const char *name;
    JdImageView view;
  } views[] = {
    { "board", JD_IMAGE_BOARD }, { "functions", JD_IMAGE_FUNCTIONS }, { "roles", JD_IMAGE_ROLES },
    { "cycle", JD_IMAGE_CYCLE }, { "trend", JD_IMAGE_TREND },
  };
  const char *name = jd_cli_args_get (args, "--view");

  *view = JD_IMAGE_BOARD;
  if (name == NULL)
    return JD_CLI_DONE;
  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    if (g_str_equal (views[i].name, name))
      {
        *view = views[i].view;
        return JD_CLI_DONE;
      }
  return jd_cli_args_misused (args,
                              _ ("%s cannot be “%s”; expected one of %s"),
                              "--view",
                              name,
                              "board, functions, roles, cycle, trend");
}

/* A picture must not take the place of the project that it shows. */
static gboolean
is_same_file (const char *path, const char *other)
{
  g_autofree char *real = realpath (path, NULL);
  g_autofree char *other_real = realpath (other, NULL);

  return real != NULL && g_strcmp0 (real, other_real) == 0;
}

JdCliStatus
jd_cli_export (const JdCliArgs *args)
{
  const char *path = jd_cli_args_get (args, "--output");
  g_autoptr (JdCliProject) project = NULL;
  g_autoptr (GError) error = NULL;
  JdImagePlan plan = { .language = jd_cli_args_get_language (args) };
  JdImageFormat format;
  JdCliStatus status;

  if (!jd_export_image_guess_format (path, &format))
    return jd_cli_args_misused (
      args, _ ("the name of a picture ends with .svg, .png or .pdf, which “%s” does not"), path);
  if (is_same_file (path, jd_cli_args_get_operand (args, 0)))
    return jd_cli_args_misused (args, _ ("“%s” is the project itself"), path);
  status = read_view (args, &plan.view);
  if (status != JD_CLI_DONE)
    return status;
  project = jd_cli_project_load (args);
  if (project == NULL)
    return JD_CLI_FAILED;
  status = jd_cli_project_get_design (project, &plan.design);
  if (status == JD_CLI_DONE)
    status = jd_cli_project_get_target (project, &plan.target);
  if (status != JD_CLI_DONE)
    return status;

  plan.project = jd_cli_project_get (project);
  if (!jd_export_image_write (&plan, format, path, &error))
    return jd_cli_failed (path, error);
  return JD_CLI_DONE;
}
