/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-log-nothing.h"

#include <glib/gi18n-lib.h>

/* Says on @page why @filter finds nothing in a log of @n_logged lines. */
void
jd_log_nothing_say (AdwStatusPage *page, const JdLogFilter *filter, guint n_logged)
{
  const char *title, *description;

  g_return_if_fail (ADW_IS_STATUS_PAGE (page) && filter != NULL);

  if (n_logged == 0)
    {
      title = _ ("No Decisions Yet");
      description = _ ("Every change is noted here by itself, with its time; why it was made can be added.");
    }
  else if (filter->roles != NULL && filter->roles[0] == NULL)
    {
      title = _ ("No Role Is Selected");
      description = _ ("Select roles on the board to see their changes here.");
    }
  else
    {
      title = _ ("No Change Like This");
      description = _ ("No change in the log is what the filter asks for.");
    }
  adw_status_page_set_title (page, title);
  adw_status_page_set_description (page, description);
}
