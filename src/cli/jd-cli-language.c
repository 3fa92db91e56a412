/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-cli-language.h"

#include "config.h"
#include "jd-cli-report.h"
#include "jd-data-dirs.h"

#include <glib/gi18n-lib.h>
#include <locale.h>

/* Begins with the language of the locale. */
void
jd_cli_language_init (void)
{
  g_autofree char *folder = jd_data_dirs_dup_locale_dir ();

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, folder);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

/* gettext heeds LANGUAGE in every locale but "C", so any other one will do. */
static void
leave_locale_c (void)
{
  static const char *const locales[] = { "C.UTF-8", "ja_JP.UTF-8", "en_US.UTF-8" };
  const char *locale = setlocale (LC_MESSAGES, NULL);

  if (!g_str_equal (locale, "C") && !g_str_equal (locale, "POSIX"))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (locales); i++)
    if (setlocale (LC_MESSAGES, locales[i]) != NULL)
      return;
}

/* Takes @language for the rest of the run. Returns FALSE after telling that it is none of ours. */
gboolean
jd_cli_language_choose (const char *language)
{
  if (!g_str_equal (language, "ja") && !g_str_equal (language, "en"))
    {
      jd_cli_notice (_ ("jindate-cli: --lang cannot be “%s”; expected ja or en"), language);
      return FALSE;
    }
  g_setenv ("LANGUAGE", language, TRUE);
  leave_locale_c ();
  /* gettext keeps what it found before until a domain is bound anew. */
  textdomain (GETTEXT_PACKAGE);
  return TRUE;
}

/* "ja" where the locale asks for Japanese before anything else, else "en". */
const char *
jd_cli_language_guess (void)
{
  const char *const *languages = g_get_language_names_with_category ("LC_MESSAGES");

  return g_str_has_prefix (languages[0], "ja") ? "ja" : "en";
}
