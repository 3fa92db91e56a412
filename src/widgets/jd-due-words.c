/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-due-words.h"

#include <glib/gi18n-lib.h>

#include "jd-clock.h"

/* What a person should know who gives a role the day @due (YYYY-MM-DD, or empty), where it is a day but a strange one:
 * it is over while the role is still @open, or it is after the day of the to-be design @target (nullable).
 * Returns: (transfer none) (nullable): NULL where nothing is odd */
const char *
jd_due_get_remark (const char *due, gboolean open, JdDesign *target)
{
  g_autofree char *today = jd_clock_dup_today ();
  const char *end = target != NULL ? jd_design_get_date (target) : "";

  g_return_val_if_fail (due != NULL, NULL);

  /* Days in this form sort as text. */
  if (*due == '\0')
    return NULL;
  if (open && strcmp (due, today) < 0)
    return _ ("This day is over.");
  if (*end != '\0' && strcmp (due, end) > 0)
    return _ ("This is after the date of the target.");
  return NULL;
}
