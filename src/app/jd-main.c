/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the program starts: language, settings, application. */
#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>

#include "jd-application.h"
#include "jd-data-dirs.h"

int
main (int argc, char **argv)
{
  g_autoptr (JdApplication) application = NULL;
  g_autofree char *locale_dir = jd_data_dirs_dup_locale_dir ();

  if (jd_data_dirs_is_uninstalled ())
    g_setenv ("GSETTINGS_SCHEMA_DIR", JD_BUILDDIR "/data", FALSE);
  jd_application_choose_language ();

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, locale_dir);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  application = jd_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
