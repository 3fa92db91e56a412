/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The pattern that is tried: what it would change is shown, and nothing is changed. It goes with the design that it
 * was tried on. */
#include "jd-viewer-private.h"

/* Returns: (transfer none) (nullable) */
JdPattern *
jd_viewer_get_tried_pattern (JdViewer *self)
{
  g_return_val_if_fail (JD_IS_VIEWER (self), NULL);
  return self->tried_pattern;
}

/* Tries @pattern of the project's catalogue on the edited design; NULL: tries none any more. */
void
jd_viewer_set_tried_pattern (JdViewer *self, JdPattern *pattern)
{
  g_return_if_fail (JD_IS_VIEWER (self));
  g_return_if_fail (pattern == NULL || (JD_IS_PATTERN (pattern) && self->design != NULL));

  if (g_set_object (&self->tried_pattern, pattern))
    jd_viewer_notify_tried_pattern (self);
}

/* Finds where the tried pattern would take @role. FALSE: nowhere, because no pattern is tried, it is there already, or
 * its new side is excluded; then @move is not to be used. */
gboolean
jd_viewer_find_tried_move (JdViewer *self, JdRole *role, JdPatternMove *move)
{
  g_return_val_if_fail (JD_IS_VIEWER (self) && JD_IS_ROLE (role) && move != NULL, FALSE);

  return self->tried_pattern != NULL
         && jd_pattern_find_move (self->tried_pattern, jd_viewer_get_assignment (self, role), move)
         && !move->left_out;
}
