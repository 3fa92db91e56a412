/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Distances to patterns, and what a pattern would change, in words. */
#include "jd-pattern-fit.h"

#include <glib/gi18n-lib.h>

/* A distance as people read it: a number of roles, "6", or with a half "6.5". Returns: (transfer full) */
char *
jd_pattern_distance_dup_text (const JdPatternDistance *distance)
{
  g_return_val_if_fail (distance != NULL, NULL);

  return distance->distance.denominator == 1
           ? g_strdup_printf ("%" G_GINT64_FORMAT, distance->distance.numerator)
           : jd_fraction_dup_text (distance->distance);
}

/* Which roles make the distance: "6 roles differ, 1 by half". Returns: (transfer full) */
char *
jd_pattern_distance_dup_account (const JdPatternDistance *distance)
{
  g_autofree char *whole = NULL;

  g_return_val_if_fail (distance != NULL, NULL);

  if (distance->n_whole == 0 && distance->n_half == 0)
    return g_strdup (_ ("no role differs"));
  if (distance->n_whole == 0)
    return g_strdup_printf (ngettext ("%u role differs by half", "%u roles differ by half", distance->n_half),
                            distance->n_half);
  whole
    = g_strdup_printf (ngettext ("%u role differs", "%u roles differ", distance->n_whole), distance->n_whole);
  if (distance->n_half == 0)
    return g_steal_pointer (&whole);
  /* Translators: "6 roles differ"; so many more are done both ways here and one way there, or the reverse. */
  return g_strdup_printf (_ ("%s, %u by half"), whole, distance->n_half);
}

/* Adds @count, which is consumed, to a list. */
static void
append_apart (GString *list, char *count)
{
  g_string_append_printf (list, "%s%s", list->len > 0 ? _ (", ") : "", count);
  g_free (count);
}

/* What the distances are counted from: "Counted from 43 assigned roles; counted apart: 11 unassigned, 2 unnecessary". With
 * nothing assigned it says so. Returns: (transfer full) */
char *
jd_pattern_fit_dup_basis (const JdPatternFit *self)
{
  guint n_assigned;
  g_autofree char *basis = NULL;
  g_autoptr (GString) apart = g_string_new (NULL);

  g_return_val_if_fail (self != NULL, NULL);

  n_assigned = jd_pattern_fit_get_assigned (self);
  if (n_assigned == 0)
    return g_strdup (_ ("No role is assigned yet, so there is no distance and no nearest pattern"));

  basis = g_strdup_printf (
    ngettext ("Counted from %u assigned role", "Counted from %u assigned roles", n_assigned), n_assigned);
  if (jd_pattern_fit_get_unassigned (self) > 0)
    append_apart (apart,
                  g_strdup_printf (C_ ("roles", "%u unassigned"), jd_pattern_fit_get_unassigned (self)));
  if (jd_pattern_fit_get_unnecessary (self) > 0)
    append_apart (apart,
                  g_strdup_printf (C_ ("roles", "%u unnecessary"), jd_pattern_fit_get_unnecessary (self)));
  if (apart->len == 0)
    return g_steal_pointer (&basis);
  /* Translators: what was counted; a list of what was not, such as "11 unassigned, 2 unnecessary". */
  return g_strdup_printf (_ ("%s; counted apart: %s"), basis, apart->str);
}

/* What applying @pattern to @design would do: "Hybrid would change 7 roles and leave out 1".
 * Returns: (transfer full) */
char *
jd_pattern_dup_outlook (JdPattern *pattern, JdDesign *design, const char *language)
{
  g_autoptr (GArray) moves = NULL;
  const char *name;
  guint n_changes = 0, n_left_out;

  g_return_val_if_fail (JD_IS_PATTERN (pattern) && JD_IS_DESIGN (design), NULL);

  moves = jd_pattern_list_moves (pattern, design);
  name = jd_pattern_get_name (pattern, language);
  for (guint i = 0; i < moves->len; i++)
    n_changes += !g_array_index (moves, JdPatternMove, i).left_out;
  n_left_out = moves->len - n_changes;

  if (moves->len == 0)
    /* Translators: the name of an organisation pattern. */
    return g_strdup_printf (_ ("The design is already as %s says"), name);
  if (n_left_out == 0)
    return g_strdup_printf (
      ngettext ("%s would change %u role", "%s would change %u roles", n_changes), name, n_changes);
  if (n_changes == 0)
    return g_strdup_printf (ngettext ("%s would change nothing and leave out %u role",
                                      "%s would change nothing and leave out %u roles",
                                      n_left_out),
                            name,
                            n_left_out);
  /* Translators: the name of an organisation pattern; the roles left out are excluded on their new side. */
  return g_strdup_printf (ngettext ("%s would change %u role and leave out %u",
                                    "%s would change %u roles and leave out %u",
                                    n_changes),
                          name,
                          n_changes,
                          n_left_out);
}
