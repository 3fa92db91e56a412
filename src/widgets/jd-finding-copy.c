/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-finding-copy.h"

#include <glib/gi18n-lib.h>

#include "jd-feedback.h"
#include "jd-radar-figure.h"
#include "jd-words.h"

/* "2026 check → 2028 goal: overall 3.2 (47/52)": whose findings they are. */
static char *
dup_title (JdViewer *viewer)
{
  const JdGroupMaturity *overall = jd_maturity_get_overall (jd_viewer_get_maturity (viewer));
  JdDesign *target = jd_viewer_get_target (viewer);
  g_autofree char *design_label = jd_design_dup_label (jd_viewer_get_current (viewer));
  g_autofree char *target_label = target != NULL ? jd_design_dup_label (target) : NULL;
  g_autofree char *designs = target_label != NULL ? g_strdup_printf ("%s → %s", design_label, target_label)
                                                  : g_strdup (design_label);
  g_autofree char *score = jd_fraction_dup_text (overall->score);
  g_autofree char *coverage = jd_coverage_dup_text (overall);

  if (*score == '\0')
    /* Translators: designs, coverage as n/N. */
    return g_strdup_printf (_ ("%s: not scored yet (%s)"), designs, coverage);
  /* Translators: designs, overall score, coverage as n/N. */
  return g_strdup_printf (_ ("%s: overall %s (%s)"), designs, score, coverage);
}

/* Puts the findings of the kinds from @first to @last into the clipboard, as they are in @viewer, and says so. */
void
jd_finding_copy (GtkWidget *from, JdViewer *viewer, JdFindingKind first, JdFindingKind last)
{
  JdFindings *findings;
  g_autofree char *title = NULL, *report = NULL, *text = NULL;

  g_return_if_fail (GTK_IS_WIDGET (from) && (viewer == NULL || JD_IS_VIEWER (viewer)));

  findings = viewer != NULL ? jd_viewer_get_findings (viewer) : NULL;
  if (findings == NULL)
    return;
  title = dup_title (viewer);
  report = jd_findings_dup_report (findings, first, last, jd_viewer_get_language (viewer));
  text = g_strdup_printf ("%s\n\n%s", title, report);
  gdk_clipboard_set_text (gtk_widget_get_clipboard (from), text);
  jd_feedback_show (from, _ ("Copied as text"));
}
