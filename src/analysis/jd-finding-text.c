/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A finding as a sentence that leaves no question where it comes from: score, coverage, threshold or target, and
 * every role that made it so. */
#include "jd-findings.h"

#include "jd-analysis-words-private.h"
#include "jd-words.h"

#include <glib/gi18n-lib.h>

/* "A-1 Policy (1), A-3 Staff (2)", or, where the finding is about a target, "A-1 Policy (1 → 4)". */
static char *
dup_causes (const JdFindings *self, const JdFinding *finding, const char *language)
{
  gboolean with_target = finding->kind == JD_FINDING_WEAKNESS && jd_findings_have_target (self);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < finding->n_causes; i++)
    {
      JdRole *role = finding->causes[i];
      const JdRoleMaturity *numbers
        = jd_maturity_get_role (jd_findings_get_maturity (self), jd_role_get_index (role));
      const char *score = jd_level_get_word (numbers->score);
      const char *target
        = numbers->target != JD_LEVEL_NONE ? jd_level_get_word (numbers->target) : _ ("no target");
      g_autofree char *label = jd_role_dup_label (role, language);

      if (i > 0)
        g_string_append (text, _ (", "));
      if (with_target)
        /* Translators: a role, its score, its target: "A-1 Policy (1 → 4)". */
        g_string_append_printf (text, _ ("%s (%s → %s)"), label, score, target);
      else
        /* Translators: a role, its score: "A-1 Policy (1)". */
        g_string_append_printf (text, C_ ("role", "%s (%s)"), label, score);
    }
  return g_string_free (text, FALSE);
}

/* What the mean was made of, since thresholds compare it exactly and not as it is shown. */
static char *
dup_mean (const JdFindings *self, const JdFinding *finding)
{
  const JdGroupMaturity *group
    = jd_maturity_get_function (jd_findings_get_maturity (self), jd_function_get_index (finding->function));
  gint64 sum = finding->score.numerator * (group->scored / finding->score.denominator);
  g_autofree char *score = jd_fraction_dup_text (finding->score);

  /* Translators: a mean; the sum that it was made of and by how many roles it was divided; how many roles are
   * scored of those to be evaluated: "2.3 (9 ÷ 4; 4/5 scored)". */
  return g_strdup_printf (
    _ ("%s (%d ÷ %u; %u/%u scored)"), score, (int) sum, group->scored, group->scored, group->evaluated);
}

static char *
dup_strength (const JdFindings *self, const JdFinding *finding, const char *language)
{
  g_autofree char *label = jd_function_dup_label (finding->function, language);
  g_autofree char *mean = dup_mean (self, finding);
  g_autofree char *causes = dup_causes (self, finding, language);

  /* Translators: a function, its score, a threshold, a list of roles. */
  return g_strdup_printf (
    _ ("%s is a strength: score %s, at least %d, thanks to %s."), label, mean, JD_STRENGTH_SCORE, causes);
}

static char *
dup_weakness (const JdFindings *self, const JdFinding *finding, const char *language)
{
  const JdGroupMaturity *group
    = jd_maturity_get_function (jd_findings_get_maturity (self), jd_function_get_index (finding->function));
  g_autofree char *label = jd_function_dup_label (finding->function, language);
  g_autofree char *mean = dup_mean (self, finding);
  g_autofree char *target = jd_fraction_dup_text (group->target);
  g_autofree char *gap = jd_fraction_dup_text (finding->gap);
  g_autofree char *causes = dup_causes (self, finding, language);

  if (!finding->is_behind)
    /* Translators: a function, its score, a threshold, a list of roles. */
    return g_strdup_printf (
      _ ("%s is a weakness: score %s, below %d, because of %s."), label, mean, JD_WEAKNESS_SCORE, causes);
  if (!finding->is_low)
    /* Translators: a function, its score, the gap to its target, the target, a list of roles. */
    return g_strdup_printf (_ ("%s is a weakness: score %s, %s short of the target %s, because of %s."),
                            label,
                            mean,
                            gap,
                            target,
                            causes);
  /* Translators: a function, its score, a threshold, the gap to its target, the target, a list of roles. */
  return g_strdup_printf (
    _ ("%s is a weakness: score %s, below %d and %s short of the target %s, because of %s."),
    label,
    mean,
    JD_WEAKNESS_SCORE,
    gap,
    target,
    causes);
}

/* "B-3 Triage (area IV)"; the area is what the list is ordered by, so it is told where the catalogue has areas. */
static char *
dup_place (const JdFinding *finding, const char *language)
{
  g_autofree char *label = jd_role_dup_label (finding->role, language);
  g_autofree char *area = jd_area_dup_label (finding->area);
  g_autofree char *target_area = jd_area_dup_label (finding->target_area);

  if (finding->area == JD_AREA_NONE)
    return g_steal_pointer (&label);
  if (finding->kind != JD_FINDING_MOVE || finding->area == finding->target_area)
    /* Translators: a role, its area: "B-3 Triage (area IV)". */
    return g_strdup_printf (C_ ("area", "%s (%s)"), label, area);
  /* Translators: a role, the areas that it moves from and to: "B-3 Triage (area IV → area I)". */
  return g_strdup_printf (C_ ("area", "%s (%s → %s)"), label, area, target_area);
}

static gboolean
is_improvement (const JdFinding *finding)
{
  return finding->kind == JD_FINDING_IMPROVE_INSOURCE || finding->kind == JD_FINDING_IMPROVE_OUTSOURCE;
}

/* What the catalogue says of the level above that of an improvement; "" where it says nothing. */
static const char *
get_next_words (const JdFindings *self, const JdFinding *finding, const char *language)
{
  JdSide side = finding->kind == JD_FINDING_IMPROVE_INSOURCE ? JD_SIDE_INSOURCE : JD_SIDE_OUTSOURCE;
  JdLevelText *words
    = jd_catalogue_get_level_text (jd_findings_get_catalogue (self), side, finding->level + 1);

  return words != NULL ? jd_level_text_get_name (words, language) : "";
}

static char *
dup_improvement (const JdFindings *self, const JdFinding *finding, JdSide side, const char *language)
{
  JdLevel next = finding->level + 1;
  const char *name = get_next_words (self, finding, language);
  g_autofree char *place = dup_place (finding, language);
  /* Translators: a role, "insource level" or "outsource level", the level, the gap, the target. */
  g_autofree char *now = g_strdup_printf (_ ("%s: %s %s, %d short of the target %s."),
                                          place,
                                          jd_side_get_word (side),
                                          jd_level_get_word (finding->level),
                                          (int) (finding->target_level - finding->level),
                                          jd_level_get_word (finding->target_level));

  if (*name == '\0')
    /* Translators: where a role stands; the level that comes next, for which the catalogue has no words. */
    return g_strdup_printf (_ ("%s Next is level %s."), now, jd_level_get_word (next));
  /* Translators: where a role stands; the level that comes next; what it takes, as the catalogue puts it. */
  return g_strdup_printf (_ ("%s To reach %s: %s"), now, jd_level_get_word (next), name);
}

static char *
dup_move (const JdFinding *finding, const char *language)
{
  const char *target = finding->target_level != JD_LEVEL_NONE ? jd_level_get_word (finding->target_level)
                                                              : C_ ("target", "none");
  g_autofree char *place = dup_place (finding, language);

  /* Translators: a role, its sourcing now and in the to-be design, its score, its target; a score may be
   * "unscored" or "excluded". */
  return g_strdup_printf (_ ("%s: %s → %s (score: %s, target: %s)."),
                          place,
                          jd_sourcing_get_word (finding->sourcing),
                          jd_sourcing_get_word (finding->target_sourcing),
                          jd_level_get_word (finding->level),
                          target);
}

/* What the level above that of the improvement at @index takes, as the catalogue puts it in @language: "To reach 4:
 * documented and …". Returns: (transfer full) (nullable): none for what is no improvement */
char *
jd_finding_dup_next_step (const JdFindings *self, guint index, const char *language)
{
  const JdFinding *finding = jd_findings_get (self, index);
  const char *name;

  g_return_val_if_fail (finding != NULL && language != NULL, NULL);

  if (!is_improvement (finding))
    return NULL;
  name = get_next_words (self, finding, language);
  if (*name == '\0')
    /* Translators: the level that comes next, for which the catalogue has no words. */
    return g_strdup_printf (_ ("Next is level %s"), jd_level_get_word (finding->level + 1));
  /* Translators: the level that comes next; what it takes, as the catalogue puts it. */
  return g_strdup_printf (_ ("To reach %s: %s"), jd_level_get_word (finding->level + 1), name);
}

/* The finding at @index as a sentence in the language of the interface, with names and the words of levels in
 * @language ("ja" or "en"). Returns: (transfer full) */
char *
jd_finding_dup_text (const JdFindings *self, guint index, const char *language)
{
  const JdFinding *finding = jd_findings_get (self, index);

  g_return_val_if_fail (finding != NULL && language != NULL, NULL);

  switch (finding->kind)
    {
    case JD_FINDING_STRENGTH:
      return dup_strength (self, finding, language);
    case JD_FINDING_WEAKNESS:
      return dup_weakness (self, finding, language);
    case JD_FINDING_IMPROVE_INSOURCE:
      return dup_improvement (self, finding, JD_SIDE_INSOURCE, language);
    case JD_FINDING_IMPROVE_OUTSOURCE:
      return dup_improvement (self, finding, JD_SIDE_OUTSOURCE, language);
    case JD_FINDING_MOVE:
      return dup_move (finding, language);
    default:
      g_return_val_if_reached (NULL);
    }
}
