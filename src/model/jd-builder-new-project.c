/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A project that no file holds yet. */
#include "jd-builder.h"

#include "jd-clock.h"
#include "private/jd-project-private.h"

/* A new project on @catalogue with one as-is design of today, every role unassigned and unscored in its area.
 * Returns: (transfer full) */
JdProject *
jd_build_project (JdCatalogue *catalogue, const char *title)
{
  JdProject *project = g_object_new (JD_TYPE_PROJECT, NULL);
  g_autoptr (JdDesign) design = g_object_new (JD_TYPE_DESIGN, NULL);
  g_autofree char *today = jd_clock_dup_today ();

  jd_record_write_named (project, "title", title);
  jd_record_write_named (project, "date", today);
  jd_project_take_catalogue (project, g_object_ref (catalogue));

  jd_record_write_named (design, "id", "d1");
  jd_record_write_named (design, "date", today);
  jd_design_fill (design, catalogue);
  g_list_store_append (jd_project_get_designs_store (project), design);
  return project;
}
