/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-design-texts.h"

#include <glib/gi18n-lib.h>

#include "jd-words.h"

/* As-is designs first, the newest on top; then to-be designs, the next to come on top; then options. */
static int
compare_designs (gconstpointer a, gconstpointer b)
{
  JdDesign *first = *(JdDesign **) a, *second = *(JdDesign **) b;
  JdDesignKind kind = jd_design_get_kind (first);
  int order;

  if (kind != jd_design_get_kind (second))
    return kind < jd_design_get_kind (second) ? -1 : 1;
  order = g_strcmp0 (jd_design_get_date (first), jd_design_get_date (second));
  return kind == JD_DESIGN_KIND_AS_IS ? -order : order;
}

/* The designs of @project in the order that lists show them; designs of one kind and day stay as in the file.
 * Returns: (transfer container) (element-type JdDesign) */
GPtrArray *
jd_design_list_sorted (JdProject *project)
{
  GPtrArray *designs = g_ptr_array_new ();

  for (guint i = 0; i < jd_project_get_n_designs (project); i++)
    g_ptr_array_add (designs, jd_project_get_design (project, i));
  g_ptr_array_sort (designs, compare_designs);
  return designs;
}

/* What @viewer uses @design for now, in a word; empty where it is not looked at. */
const char *
jd_design_get_use (JdDesign *design, JdViewer *viewer)
{
  if (design == jd_viewer_get_design (viewer))
    return _ ("edited");
  return design == jd_viewer_get_second (viewer) ? _ ("beside") : "";
}

/* Kind and name, such as "As-is, 2026-11-20" or "To-be, Target of autumn". Returns: (transfer full) */
char *
jd_design_dup_full_label (JdDesign *design)
{
  const char *title = jd_design_get_title (design);
  const char *name = *title != '\0' ? title : jd_design_get_date (design);
  const char *kind = jd_design_kind_get_word (jd_design_get_kind (design));

  if (*name == '\0')
    return g_strdup (kind);
  /* Translators: the kind of a design (As-is, To-be, Option) and its title or date. */
  return g_strdup_printf (_ ("%s, %s"), kind, name);
}

/* How well the design does and how much of it is judged, such as "2.6 (41/50 scored)"; empty where nothing is
 * scored. Returns: (transfer full) */
char *
jd_design_dup_scores (JdProject *project, JdDesign *design)
{
  g_autoptr (JdMaturity) maturity = jd_maturity_new (project, design, NULL);
  const JdGroupMaturity *overall = jd_maturity_get_overall (maturity);
  g_autofree char *score = jd_fraction_dup_text (overall->score);

  if (overall->scored == 0)
    return g_strdup ("");
  /* Translators: the overall score, and for how many of the evaluated roles there is one. */
  return g_strdup_printf (_ ("%s (%u/%u scored)"), score, overall->scored, overall->evaluated);
}

/* What @design is beside its title, on one line: date, pattern, and of a to-be the level it aims at; pattern names in
 * @language. Returns: (transfer full) */
char *
jd_design_dup_facts (JdProject *project, JdDesign *design, const char *language)
{
  JdPattern *pattern
    = jd_catalogue_find_pattern (jd_project_get_catalogue (project), jd_design_get_pattern (design));
  GString *facts = g_string_new (jd_design_get_date (design));

  if (pattern != NULL)
    g_string_append_printf (
      facts, "%s%s", facts->len > 0 ? " · " : "", jd_pattern_get_name (pattern, language));
  if (jd_design_get_kind (design) == JD_DESIGN_KIND_TO_BE)
    {
      g_string_append (facts, facts->len > 0 ? " · " : "");
      g_string_append_printf (facts, _ ("target level %d"), jd_design_get_target_level (design));
    }
  return g_string_free (facts, FALSE);
}

/* The facts of @design and, unless it is a to-be, whose levels are targets, how well it does.
 * Returns: (transfer full) */
char *
jd_design_dup_summary (JdProject *project, JdDesign *design, const char *language)
{
  g_autofree char *facts = jd_design_dup_facts (project, design, language);
  g_autofree char *scores = jd_design_dup_scores (project, design);

  if (*scores == '\0' || jd_design_get_kind (design) == JD_DESIGN_KIND_TO_BE)
    return g_steal_pointer (&facts);
  return *facts != '\0' ? g_strdup_printf ("%s · %s", facts, scores) : g_steal_pointer (&scores);
}

/* The title of a copy of @design. Returns: (transfer full) */
char *
jd_design_dup_copy_title (JdDesign *design)
{
  g_autofree char *label = jd_design_dup_label (design);

  /* Translators: the title of a duplicated design. */
  return g_strdup_printf (_ ("%s (copy)"), label);
}
