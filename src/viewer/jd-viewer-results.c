/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What analysis says of the designs that are looked at: worked out when the first view asks, and once a change. */
#include "jd-viewer-private.h"

#include "jd-clock.h"
#include "jd-design-dates.h"

/* Something is other than before: the next who asks gets results of now. */
void
jd_viewer_forget_results (JdViewer *self)
{
  g_clear_pointer (&self->maturity, jd_maturity_unref);
  g_clear_pointer (&self->edited_maturity, jd_maturity_unref);
  g_clear_pointer (&self->earlier_maturity, jd_maturity_unref);
  g_clear_pointer (&self->findings, jd_findings_unref);
  g_clear_pointer (&self->progress, jd_progress_unref);
}

/* The results of the current design against the target, for charts and summary.
 * Returns: (transfer none) (nullable): valid until the next change */
const JdMaturity *
jd_viewer_get_maturity (JdViewer *self)
{
  g_return_val_if_fail (JD_IS_VIEWER (self), NULL);

  if (self->maturity == NULL && self->design != NULL)
    self->maturity
      = jd_maturity_new (self->project, jd_viewer_get_current (self), jd_viewer_get_target (self));
  return self->maturity;
}

/* The results of the edited design itself, for the board and the grid; target as in jd_viewer_get_target().
 * Returns: (transfer none) (nullable): valid until the next change */
const JdMaturity *
jd_viewer_get_edited_maturity (JdViewer *self)
{
  g_return_val_if_fail (JD_IS_VIEWER (self), NULL);

  if (jd_viewer_get_current (self) == self->design)
    return jd_viewer_get_maturity (self);
  if (self->edited_maturity == NULL && self->design != NULL)
    self->edited_maturity = jd_maturity_new (self->project, self->design, NULL);
  return self->edited_maturity;
}

/* What the current design says to do next, against the target.
 * Returns: (transfer none) (nullable): valid until the next change */
JdFindings *
jd_viewer_get_findings (JdViewer *self)
{
  g_return_val_if_fail (JD_IS_VIEWER (self), NULL);

  if (self->findings == NULL && self->design != NULL)
    self->findings
      = jd_findings_new (self->project, jd_viewer_get_current (self), jd_viewer_get_target (self));
  return self->findings;
}

/* How far the current design is on the way to the target, on the day of the last change.
 * Returns: (transfer none) (nullable): valid until the next change */
const JdProgress *
jd_viewer_get_progress (JdViewer *self)
{
  g_return_val_if_fail (JD_IS_VIEWER (self), NULL);

  if (self->progress == NULL && self->design != NULL)
    {
      g_autofree char *today = jd_clock_dup_today ();

      self->progress
        = jd_progress_new (self->project, jd_viewer_get_current (self), jd_viewer_get_target (self), today);
    }
  return self->progress;
}

/* The as-is design that the current one is told against as "last time".
 * Returns: (transfer none) (nullable): where there is one */
JdDesign *
jd_viewer_get_earlier (JdViewer *self)
{
  g_return_val_if_fail (JD_IS_VIEWER (self), NULL);

  return self->design != NULL ? jd_design_dates_get_before (self->project, jd_viewer_get_current (self))
                              : NULL;
}

/* The results of the earlier design itself, without a target.
 * Returns: (transfer none) (nullable): valid until the next change */
const JdMaturity *
jd_viewer_get_earlier_maturity (JdViewer *self)
{
  JdDesign *earlier = jd_viewer_get_earlier (self);

  if (self->earlier_maturity == NULL && earlier != NULL)
    self->earlier_maturity = jd_maturity_new (self->project, earlier, NULL);
  return self->earlier_maturity;
}
