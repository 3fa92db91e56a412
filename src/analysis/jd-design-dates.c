/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-design-dates.h"

/* The day of @design: days since 1 January of the year 1, that day being 1; 0 where it has no date. */
guint32
jd_design_dates_get_day (JdDesign *design)
{
  GDate date;

  g_return_val_if_fail (JD_IS_DESIGN (design), 0);

  return jd_date_parse (jd_design_get_date (design), &date) ? g_date_get_julian (&date) : 0;
}

static gboolean
is_history (JdDesign *design)
{
  return jd_design_get_kind (design) == JD_DESIGN_KIND_AS_IS && *jd_design_get_date (design) != '\0';
}

/* The history of @project: its as-is designs that have a date, oldest first, and in the file's order where the
 * date is the same. Its last one is jd_project_get_newest_as_is(), unless no as-is has a date.
 * Returns: (transfer container) (element-type JdDesign) */
GPtrArray *
jd_design_dates_list_as_is (JdProject *project)
{
  g_autoptr (GPtrArray) designs = NULL;

  g_return_val_if_fail (JD_IS_PROJECT (project), NULL);

  designs = g_ptr_array_new ();
  for (guint i = 0; i < jd_project_get_n_designs (project); i++)
    {
      JdDesign *design = jd_project_get_design (project, i);
      guint place = designs->len;

      if (!is_history (design))
        continue;
      /* Dates in this form sort as text. */
      while (
        place > 0
        && strcmp (jd_design_get_date (g_ptr_array_index (designs, place - 1)), jd_design_get_date (design))
             > 0)
        place--;
      g_ptr_array_insert (designs, (int) place, design);
    }
  return g_steal_pointer (&designs);
}

/* The as-is design that @design is measured against as "last time": of an as-is the one before it in the history;
 * of a to-be or an option the newest as-is. NULL where there is none; an as-is without a date stands outside the
 * history and has none. Returns: (transfer none) (nullable) */
JdDesign *
jd_design_dates_get_before (JdProject *project, JdDesign *design)
{
  g_autoptr (GPtrArray) history = NULL;
  guint place;

  g_return_val_if_fail (JD_IS_PROJECT (project) && JD_IS_DESIGN (design), NULL);

  if (jd_design_get_kind (design) != JD_DESIGN_KIND_AS_IS)
    return jd_project_get_newest_as_is (project);

  history = jd_design_dates_list_as_is (project);
  if (!g_ptr_array_find (history, design, &place) || place == 0)
    return NULL;
  return g_ptr_array_index (history, place - 1);
}
