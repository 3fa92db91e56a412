/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the list says by signs in one cell has cells of its own here, where people sort and count. */
#include "jd-target-sheet.h"

#include <glib/gi18n-lib.h>

#include "jd-words.h"

static const char *
get_state_word (JdProgressState state)
{
  static const char *const words[JD_N_PROGRESS_STATES] = {
    [JD_PROGRESS_NONE] = NC_ ("target", "none"),
    [JD_PROGRESS_OVERDUE] = NC_ ("target", "overdue"),
    [JD_PROGRESS_OPEN] = NC_ ("target", "open"),
    [JD_PROGRESS_REACHED] = NC_ ("target", "reached"),
  };

  return g_dpgettext2 (GETTEXT_PACKAGE, "target", words[state]);
}

static char **
new_head (void)
{
  const char *const titles[] = {
    _ ("Role"),
    _ ("Name"),
    _ ("Area"),
    C_ ("column", "Insource Now"),
    C_ ("column", "Insource Target"),
    C_ ("column", "Outsource Now"),
    C_ ("column", "Outsource Target"),
    _ ("Gap"),
    C_ ("column", "Percent of the Way"),
    C_ ("column", "State"),
    _ ("Owner"),
    _ ("Due Date"),
    _ ("Reason"),
    NULL,
  };

  return g_strdupv ((char **) titles);
}

static void
add (GStrvBuilder *row, const char *text)
{
  g_strv_builder_add (row, text);
}

/* A side that is not in use has an empty cell. */
static void
add_side (GStrvBuilder *row, const JdSideProgress *side, gboolean used)
{
  add (row, used ? jd_level_get_word (side->level) : "");
  add (row, side->target != JD_LEVEL_NONE ? jd_level_get_word (side->target) : "");
}

static char **
new_row (JdViewer *viewer, JdRole *role)
{
  guint index = jd_role_get_index (role);
  const JdRoleProgress *progress = jd_progress_get_role (jd_viewer_get_progress (viewer), index);
  JdAssignment *now = jd_design_get_assignment (jd_viewer_get_current (viewer), index);
  JdAssignment *to_be = jd_design_get_assignment (jd_viewer_get_target (viewer), index);
  g_autoptr (GStrvBuilder) row = g_strv_builder_new ();
  g_autofree char *gap = jd_fraction_dup_text (progress->gap);
  g_autofree char *percent = jd_fraction_dup_text (progress->percent);

  add (row, jd_role_get_code (role));
  add (row, jd_role_get_name (role, jd_viewer_get_language (viewer)));
  add (row, jd_area_get_word (jd_assignment_get_area (now)));
  for (JdSide side = 0; side < JD_N_SIDES; side++)
    add_side (row, &progress->sides[side], jd_assignment_uses_side (now, side));
  add (row, gap);
  add (row, percent);
  add (row, get_state_word (progress->state));
  add (row, jd_assignment_get_owner (to_be));
  add (row, jd_assignment_get_due (to_be));
  add (row, jd_assignment_get_reason (to_be));
  return g_strv_builder_end (row);
}

/* A line of titles, and one for each of @roles, which the target of @viewer, that there is, plans.
 * Returns: (transfer full) (element-type GStrv) */
GPtrArray *
jd_target_sheet_new (JdViewer *viewer, JdRole *const *roles, guint n_roles)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  g_return_val_if_fail (JD_IS_VIEWER (viewer) && jd_viewer_get_target (viewer) != NULL, rows);

  g_ptr_array_add (rows, new_head ());
  for (guint i = 0; i < n_roles; i++)
    g_ptr_array_add (rows, new_row (viewer, roles[i]));
  return rows;
}
