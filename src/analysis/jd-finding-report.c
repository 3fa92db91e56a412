/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Findings under their headings: for a page, a mail or minutes. */
#include "jd-findings.h"

#include <glib/gi18n-lib.h>

/* What stands above the findings of @kind, in the language of the interface. */
const char *
jd_finding_kind_get_heading (JdFindingKind kind)
{
  static const char *const headings[] = {
    N_ ("Strengths"), N_ ("Weaknesses"), N_ ("Improve In-House"), N_ ("Improve Outsourced"), N_ ("Moves")
  };

  g_return_val_if_fail (kind < G_N_ELEMENTS (headings), "");
  return _ (headings[kind]);
}

/* How many findings are of @kind. */
guint
jd_findings_count (const JdFindings *self, JdFindingKind kind)
{
  guint n = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < jd_findings_get_n (self); i++)
    n += jd_findings_get (self, i)->kind == kind;
  return n;
}

/* Why there is no finding of @kind, where there is none. */
const char *
jd_findings_get_absence (const JdFindings *self, JdFindingKind kind)
{
  const JdGroupMaturity *overall = jd_maturity_get_overall (jd_findings_get_maturity (self));

  if (overall->evaluated == 0)
    return _ ("No role is to be evaluated: all are excluded or unnecessary.");
  switch (kind)
    {
    case JD_FINDING_MOVE:
      if (!jd_findings_have_target (self))
        return _ ("Choose a to-be design beside the current one to see what moves.");
      return _ ("No role moves: the to-be design has every role where it is.");
    case JD_FINDING_STRENGTH:
      return overall->scored == 0 ? _ ("No role is scored yet.")
                                  : _ ("No function with at least half of its roles scored reaches 4.");
    case JD_FINDING_WEAKNESS:
      if (overall->scored == 0)
        return _ ("No role is scored yet.");
      return jd_findings_have_target (self)
               ? _ ("No function with at least half of its roles scored is below 3 or far from its target.")
               : _ ("No function with at least half of its roles scored is below 3.");
    case JD_FINDING_IMPROVE_INSOURCE:
    case JD_FINDING_IMPROVE_OUTSOURCE:
    default:
      return overall->scored == 0 ? _ ("No role is scored yet.")
                                  : _ ("No role is scored below its target on this side.");
    }
}

static void
append_kind (const JdFindings *self, GString *text, JdFindingKind kind, const char *language)
{
  g_string_append_printf (text, "%s\n", jd_finding_kind_get_heading (kind));
  for (guint i = 0; i < jd_findings_get_n (self); i++)
    if (jd_findings_get (self, i)->kind == kind)
      {
        g_autofree char *sentence = jd_finding_dup_text (self, i, language);

        g_string_append_printf (text, "- %s\n", sentence);
      }
  if (jd_findings_count (self, kind) == 0)
    g_string_append_printf (text, "%s\n", jd_findings_get_absence (self, kind));
}

/* The findings of the kinds from @first to @last, each kind under its heading; texts of the catalogue are in
 * @language ("ja" or "en"). Returns: (transfer full): lines */
char *
jd_findings_dup_report (const JdFindings *self, JdFindingKind first, JdFindingKind last, const char *language)
{
  GString *text;

  g_return_val_if_fail (self != NULL && language != NULL, NULL);

  text = g_string_new (NULL);
  for (JdFindingKind kind = first; kind <= last; kind++)
    {
      if (kind != first)
        g_string_append_c (text, '\n');
      append_kind (self, text, kind, language);
    }
  return g_string_free (text, FALSE);
}
