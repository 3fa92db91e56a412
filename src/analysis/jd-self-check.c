/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-self-check.h"

#include "jd-design-dates.h"
#include "jd-field.h"

/* The newest self-check of @project where it is older than JD_SELF_CHECK_MONTHS on @today (YYYY-MM-DD): the last of
 * its dated as-is designs, by calendar months from its date. That of 31 August is good until the last day of February.
 * Returns: (transfer none) (nullable): NULL where there is none, or it is still good */
JdDesign *
jd_self_check_get_outdated (JdProject *project, const char *today)
{
  g_autoptr (GPtrArray) history = NULL;
  JdDesign *newest;
  GDate day, last;

  g_return_val_if_fail (JD_IS_PROJECT (project), NULL);
  g_return_val_if_fail (today != NULL && jd_date_parse (today, &day), NULL);

  history = jd_design_dates_list_as_is (project);
  if (history->len == 0)
    return NULL;
  newest = g_ptr_array_index (history, history->len - 1);
  if (!jd_date_parse (jd_design_get_date (newest), &last))
    return NULL;
  g_date_add_months (&last, JD_SELF_CHECK_MONTHS);
  return g_date_compare (&day, &last) > 0 ? newest : NULL;
}
