/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-service-count.h"

/* Counts the services of @function, or of the whole catalogue where it is NULL, as @project's profile recommends
 * and @design (nullable: then none is assigned) assigns them. */
JdServiceCount
jd_service_count (JdProject *project, JdDesign *design, JdFunction *function)
{
  JdServiceCount count = { 0 };
  guint first, end;

  g_return_val_if_fail (JD_IS_PROJECT (project) && (design == NULL || JD_IS_DESIGN (design)), count);

  first = function != NULL ? jd_function_get_first_role (function) : 0;
  end = function != NULL ? first + jd_function_get_n_roles (function)
                         : jd_catalogue_get_n_roles (jd_project_get_catalogue (project));
  for (guint i = first; i < end; i++)
    {
      JdRecommendation recommendation = jd_profile_get_recommendation (jd_project_get_profile (project, i));

      count.recommendations[recommendation]++;
      if (recommendation != JD_RECOMMENDATION_UNNECESSARY)
        count.sourcings[design != NULL ? jd_assignment_get_sourcing (jd_design_get_assignment (design, i))
                                       : JD_SOURCING_UNASSIGNED]++;
    }
  count.services = end - first;
  count.recommended = count.services - count.recommendations[JD_RECOMMENDATION_NONE];
  count.needed = count.services - count.recommendations[JD_RECOMMENDATION_UNNECESSARY];
  count.assigned = count.needed - count.sourcings[JD_SOURCING_UNASSIGNED];
  return count;
}
