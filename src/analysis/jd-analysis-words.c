/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-analysis-words-private.h"

#include "jd-words.h"

#include <glib/gi18n-lib.h>

static char *
dup_label (const char *code, const char *name)
{
  return *name != '\0' ? g_strdup_printf ("%s %s", code, name) : g_strdup (code);
}

/* "B Real-time analysis". */
char *
jd_function_dup_label (JdFunction *function, const char *language)
{
  return dup_label (jd_function_get_code (function), jd_function_get_name (function, language));
}

/* "B-3 Triage information collection". */
char *
jd_role_dup_label (JdRole *role, const char *language)
{
  return dup_label (jd_role_get_code (role), jd_role_get_name (role, language));
}

/* "area IV", or the word where it is no single one. */
char *
jd_area_dup_label (JdArea area)
{
  if (area >= JD_AREA_I && area <= JD_AREA_IV)
    return g_strdup_printf (_ ("area %s"), jd_area_get_word (area));
  return g_strdup (jd_area_get_word (area));
}
