/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A comparison in words: one line for each change, and how many roles moved, rose and fell. */
#include "jd-comparison.h"

#include "jd-analysis-words-private.h"
#include "jd-value-words.h"
#include "jd-words.h"

#include <glib/gi18n-lib.h>

/* What happened, in a word: "moved", "rose". */
const char *
jd_change_kind_get_word (JdChangeKind kind)
{
  static const char *const words[JD_N_CHANGE_KINDS] = {
    [JD_CHANGE_MOVED] = NC_ ("change", "moved"),
    [JD_CHANGE_ROSE] = NC_ ("change", "rose"),
    [JD_CHANGE_FELL] = NC_ ("change", "fell"),
    [JD_CHANGE_SCORED] = NC_ ("change", "newly scored"),
    [JD_CHANGE_UNSCORED] = NC_ ("change", "no longer scored"),
    [JD_CHANGE_EXCLUDED] = NC_ ("change", "newly excluded"),
    [JD_CHANGE_INCLUDED] = NC_ ("change", "no longer excluded"),
    [JD_CHANGE_OTHER] = NC_ ("change", "other details"),
  };

  g_return_val_if_fail (kind < JD_N_CHANGE_KINDS, "");
  return g_dpgettext2 (GETTEXT_PACKAGE, "change", words[kind]);
}

/* The sign that goes with the word, so that a list can be run over quickly. */
const char *
jd_change_kind_get_sign (JdChangeKind kind)
{
  static const char *const signs[JD_N_CHANGE_KINDS] = {
    [JD_CHANGE_MOVED] = "⇄",    [JD_CHANGE_ROSE] = "▲",     [JD_CHANGE_FELL] = "▼",
    [JD_CHANGE_SCORED] = "+",   [JD_CHANGE_UNSCORED] = "−", [JD_CHANGE_EXCLUDED] = "×",
    [JD_CHANGE_INCLUDED] = "○", [JD_CHANGE_OTHER] = "…",
  };

  g_return_val_if_fail (kind < JD_N_CHANGE_KINDS, "");
  return signs[kind];
}

/* Where before and after do not say themselves what happened. */
static gboolean
wants_word (const JdChange *change)
{
  return change->kind != JD_CHANGE_MOVED && change->kind != JD_CHANGE_OTHER;
}

/* "score: 2 → 3 (rose)"; @project has the units. Returns: (transfer full) */
char *
jd_change_dup_words (const JdChange *change, JdProject *project)
{
  const char *field;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  g_return_val_if_fail (change != NULL && JD_IS_PROJECT (project), NULL);

  field = jd_field_get_word (change->field);
  from = jd_value_dup_words (project, change->field, change->from);
  to = jd_value_dup_words (project, change->field, change->to);
  if (!wants_word (change))
    /* Translators: what changed, its value before and after. */
    return g_strdup_printf (_ ("%s: %s → %s"), field, from, to);
  /* Translators: a level or the score, before and after, "rose" or the like. */
  return g_strdup_printf (_ ("%s: %s → %s (%s)"), field, from, to, jd_change_kind_get_word (change->kind));
}

/* "A-1 Policy: score 2 → 3 (rose)", with names in @language ("ja" or "en"); @project has the units.
 * Returns: (transfer full) */
char *
jd_change_dup_text (const JdChange *change, JdProject *project, const char *language)
{
  g_autofree char *label = NULL;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  g_return_val_if_fail (change != NULL && language != NULL, NULL);

  label = jd_role_dup_label (change->role, language);
  from = jd_value_dup_words (project, change->field, change->from);
  to = jd_value_dup_words (project, change->field, change->to);
  if (!wants_word (change))
    /* Translators: a role, what changed, its value before and after. */
    return g_strdup_printf (_ ("%s: %s %s → %s"), label, jd_field_get_word (change->field), from, to);
  /* Translators: a role, its score or level, before and after, "rose" or the like. */
  return g_strdup_printf (_ ("%s: %s %s → %s (%s)"),
                          label,
                          jd_field_get_word (change->field),
                          from,
                          to,
                          jd_change_kind_get_word (change->kind));
}

/* "2.3 (4/5)"; of a to-be design the target alone. */
static char *
dup_mean (JdFraction mean, const JdGroupMaturity *numbers)
{
  g_autofree char *text = jd_fraction_dup_text (mean);

  if (numbers == NULL)
    return g_strdup (*text != '\0' ? text : C_ ("target", "none"));
  /* Translators: a mean, or "unscored"; how many roles are scored of those to be evaluated. */
  return g_strdup_printf (_ ("%s (%u/%u)"),
                          *text != '\0' ? text : jd_level_get_word (JD_LEVEL_NONE),
                          numbers->scored,
                          numbers->evaluated);
}

/* The mean in the first or in the second design: "2.3 (4/5)"; of a to-be its target alone. Returns: (transfer full) */
char *
jd_group_change_dup_mean (const JdGroupChange *change, gboolean second)
{
  g_return_val_if_fail (change != NULL, NULL);
  return second ? dup_mean (change->to, change->to_numbers) : dup_mean (change->from, change->from_numbers);
}

/* The difference with its sign: "+0.4"; empty where there is none. Returns: (transfer full) */
char *
jd_group_change_dup_difference (const JdGroupChange *change)
{
  g_autofree char *difference = NULL;

  g_return_val_if_fail (change != NULL, NULL);

  difference = jd_fraction_dup_text (change->difference);
  if (change->difference.numerator <= 0)
    return g_steal_pointer (&difference);
  return g_strconcat ("+", difference, NULL);
}

/* "A Running: 2.3 (4/5) → 3.0 (5/5), +0.7", with names in @language ("ja" or "en"). Returns: (transfer full) */
char *
jd_group_change_dup_text (const JdGroupChange *change, const char *language)
{
  g_autofree char *label = NULL;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  g_autofree char *difference = NULL;

  g_return_val_if_fail (change != NULL && language != NULL, NULL);

  label = change->function != NULL ? jd_function_dup_label (change->function, language)
                                   : g_strdup (_ ("Overall"));
  from = dup_mean (change->from, change->from_numbers);
  to = dup_mean (change->to, change->to_numbers);
  difference = jd_group_change_dup_difference (change);
  if (*difference == '\0')
    /* Translators: a function, its mean before and after. */
    return g_strdup_printf (_ ("%s: %s → %s"), label, from, to);
  /* Translators: a function, its mean before and after, the difference with its sign. */
  return g_strdup_printf (_ ("%s: %s → %s, %s"), label, from, to, difference);
}

static char *
dup_count (JdChangeKind kind, guint n_roles)
{
  switch (kind)
    {
    case JD_CHANGE_MOVED:
      return g_strdup_printf (C_ ("roles", "%u moved"), n_roles);
    case JD_CHANGE_ROSE:
      return g_strdup_printf (C_ ("roles", "%u rose"), n_roles);
    case JD_CHANGE_FELL:
      return g_strdup_printf (C_ ("roles", "%u fell"), n_roles);
    case JD_CHANGE_SCORED:
      return g_strdup_printf (C_ ("roles", "%u newly scored"), n_roles);
    case JD_CHANGE_UNSCORED:
      return g_strdup_printf (C_ ("roles", "%u no longer scored"), n_roles);
    case JD_CHANGE_EXCLUDED:
      return g_strdup_printf (C_ ("roles", "%u newly excluded"), n_roles);
    case JD_CHANGE_INCLUDED:
      return g_strdup_printf (C_ ("roles", "%u no longer excluded"), n_roles);
    case JD_CHANGE_OTHER:
      return g_strdup_printf (C_ ("roles", "%u with other units or notes"), n_roles);
    default:
      g_return_val_if_reached (NULL);
    }
}

/* How many roles moved, rose and so on, or that nothing differs and why. Returns: (transfer full) */
char *
jd_comparison_dup_summary (const JdComparison *self)
{
  g_autoptr (GString) counts = g_string_new (NULL);

  if (jd_comparison_is_of_one_design (self))
    return g_strdup (_ ("This is one design compared with itself, so nothing can differ."));

  for (JdChangeKind kind = 0; kind < JD_N_CHANGE_KINDS; kind++)
    {
      guint n_roles = jd_comparison_count_roles (self, kind);
      g_autofree char *count = n_roles > 0 ? dup_count (kind, n_roles) : NULL;

      if (count != NULL)
        g_string_append_printf (counts, "%s%s", counts->len > 0 ? _ (", ") : "", count);
    }
  if (counts->len == 0)
    return g_strdup (_ ("The two designs are equal in every role."));
  /* Translators: a list such as "3 moved, 2 rose". */
  return g_strdup_printf (_ ("Roles: %s"), counts->str);
}
