/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-due-words.h"

#include <glib/gi18n-lib.h>

/* How late something is that was due so many days ago. Returns: (transfer full) */
char *
jd_overdue_dup_text (guint days)
{
  /* Translators: how long ago a due date was. */
  return g_strdup_printf (ngettext ("%u day late", "%u days late", days), days);
}

/* How many roles of @subject are overdue, and by how many days the last of them. */
static guint
count_overdue (JdSubject *subject, guint *days)
{
  const JdProgress *progress = jd_viewer_get_progress (jd_subject_get_viewer (subject));
  guint n_overdue = 0;

  for (guint i = 0; i < jd_subject_get_n_roles (subject); i++)
    {
      const JdRoleProgress *role
        = jd_progress_get_role (progress, jd_role_get_index (jd_subject_get_role (subject, i)));

      if (role->state != JD_PROGRESS_OVERDUE)
        continue;
      *days = role->overdue_days;
      n_overdue++;
    }
  return n_overdue;
}

static char *
dup_overdue (JdSubject *subject, gboolean planned_here)
{
  guint days = 0;
  guint n_overdue = count_overdue (subject, &days);
  g_autofree char *late = NULL;

  if (n_overdue == 0)
    return NULL;
  if (jd_subject_get_only_role (subject) == NULL)
    return g_strdup_printf (ngettext ("%u role is overdue", "%u roles are overdue", n_overdue), n_overdue);
  late = jd_overdue_dup_text (days);
  if (planned_here)
    return g_strdup_printf (_ ("Overdue: %s"), late);
  return g_strdup_printf (_ ("Overdue in the target: %s"), late);
}

/* What is to be said of the day @due (YYYY-MM-DD; empty; NULL for several) that the roles of @subject have in @design:
 * that they are overdue, in the target too while the design that is measured is edited; or that the day is after the
 * date of the to-be. Returns: (transfer full) (nullable): NULL where there is nothing to say */
char *
jd_due_dup_remark (JdSubject *subject, JdDesign *design, const char *due)
{
  JdViewer *viewer;
  JdDesign *target;
  const char *end;
  char *overdue;

  g_return_val_if_fail (JD_IS_SUBJECT (subject) && JD_IS_DESIGN (design), NULL);

  viewer = jd_subject_get_viewer (subject);
  target = jd_viewer_get_target (viewer);
  overdue = dup_overdue (subject, target == NULL || target == design);
  if (overdue != NULL)
    return overdue;

  end = jd_design_get_kind (design) == JD_DESIGN_KIND_TO_BE ? jd_design_get_date (design) : "";
  /* Days in this form sort as text. */
  if (due != NULL && *end != '\0' && strcmp (due, end) > 0)
    return g_strdup (_ ("This is after the date of the target."));
  return NULL;
}
