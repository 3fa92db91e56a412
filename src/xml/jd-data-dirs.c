/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-data-dirs.h"

#include "config.h"

static gboolean
is_within (const char *path, const char *folder)
{
  return g_str_has_prefix (path, folder) && path[strlen (folder)] == G_DIR_SEPARATOR;
}

/* Whether this program runs from the folder that it was built in. */
gboolean
jd_data_dirs_is_uninstalled (void)
{
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);

  return program != NULL && is_within (program, JD_BUILDDIR);
}

/* The path of @name, such as "catalogues" or "examples", among the data that comes with the program. The variable
 * JINDATE_DATADIR says where that is; else it is in the source tree of a program that runs from its build folder, and
 * where an installed one was installed to. Returns: (transfer full) */
char *
jd_data_dirs_dup_path (const char *name)
{
  const char *chosen = g_getenv ("JINDATE_DATADIR");

  if (chosen != NULL && *chosen != '\0')
    return g_build_filename (chosen, name, NULL);
  if (jd_data_dirs_is_uninstalled ())
    return g_build_filename (JD_SOURCEDIR, "data", name, NULL);
  return g_build_filename (JD_PKGDATADIR, name, NULL);
}

/* Where the translations are: po/ of the build folder, or where an installed program has them.
 * Returns: (transfer full) */
char *
jd_data_dirs_dup_locale_dir (void)
{
  return jd_data_dirs_is_uninstalled () ? g_build_filename (JD_BUILDDIR, "po", NULL)
                                        : g_strdup (JD_LOCALEDIR);
}

/* The folder for catalogues of the user's own. Returns: (transfer full) */
char *
jd_data_dirs_dup_user_catalogues (void)
{
  return g_build_filename (g_get_user_data_dir (), "jindate", "catalogues", NULL);
}
