/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-catalogue-texts.h"

#include <glib/gi18n-lib.h>

static char *
dup_groups (JdCatalogue *catalogue)
{
  guint n = jd_catalogue_get_n_functions (catalogue);

  switch (jd_catalogue_get_group_word (catalogue))
    {
    case JD_GROUP_WORD_CATEGORY:
      return g_strdup_printf (ngettext ("%u category", "%u categories", n), n);
    case JD_GROUP_WORD_GROUP:
      return g_strdup_printf (ngettext ("%u group", "%u groups", n), n);
    case JD_GROUP_WORD_FUNCTION:
    default:
      return g_strdup_printf (ngettext ("%u function", "%u functions", n), n);
    }
}

/* How large the catalogue is, in its own word for a group of roles: "9 functions, 54 roles".
 * Returns: (transfer full) */
char *
jd_catalogue_dup_size (JdCatalogue *catalogue)
{
  guint n = jd_catalogue_get_n_roles (catalogue);
  g_autofree char *groups = dup_groups (catalogue);
  g_autofree char *roles = g_strdup_printf (ngettext ("%u role", "%u roles", n), n);

  /* Translators: such as "9 functions, 54 roles". */
  return g_strdup_printf (_ ("%s, %s"), groups, roles);
}

/* "Edition 1.0", or nothing where the catalogue names none. Returns: (transfer full) */
char *
jd_catalogue_dup_edition (JdCatalogue *catalogue)
{
  const char *edition = jd_catalogue_get_edition (catalogue);

  /* Translators: the edition of a catalogue. */
  return *edition != '\0' ? g_strdup_printf (_ ("Edition %s"), edition) : g_strdup ("");
}
