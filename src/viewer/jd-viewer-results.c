/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What analysis says of the designs that are looked at: worked out when the first view asks, and once a change. */
#include "jd-viewer-private.h"

/* Something is other than before: the next who asks gets results of now. */
void
jd_viewer_forget_results (JdViewer *self)
{
  g_clear_pointer (&self->maturity, jd_maturity_unref);
  g_clear_pointer (&self->edited_maturity, jd_maturity_unref);
  g_clear_pointer (&self->findings, jd_findings_unref);
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
