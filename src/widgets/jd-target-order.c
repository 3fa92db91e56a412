/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which roles the list of targets shows, and in which order. What a role does not have comes last. */
#include "jd-target-words.h"

#include "jd-area-order.h"

static const JdRoleMaturity *
get_maturity (JdViewer *viewer, JdRole *role)
{
  return jd_maturity_get_role (jd_viewer_get_maturity (viewer), jd_role_get_index (role));
}

static const JdRoleProgress *
get_progress (JdViewer *viewer, JdRole *role)
{
  return jd_progress_get_role (jd_viewer_get_progress (viewer), jd_role_get_index (role));
}

static JdAssignment *
get_to_be (JdViewer *viewer, JdRole *role)
{
  return jd_design_get_assignment (jd_viewer_get_target (viewer), jd_role_get_index (role));
}

static int
compare_numbers (guint a, guint b)
{
  return a < b ? -1 : a > b;
}

/* @sign: 1 for the smaller one first, -1 for the larger one. */
static int
compare_fractions (JdFraction a, JdFraction b, int sign)
{
  if (!jd_fraction_exists (a) || !jd_fraction_exists (b))
    return jd_fraction_exists (b) - jd_fraction_exists (a);
  return sign * jd_fraction_compare (a, b);
}

static int
compare_texts (const char *a, const char *b)
{
  if (*a == '\0' || *b == '\0')
    return (*a == '\0') - (*b == '\0');
  return g_utf8_collate (a, b);
}

static guint
get_rank (JdViewer *viewer, JdRole *role)
{
  JdDesign *current = jd_viewer_get_current (viewer);

  return jd_area_get_rank (
    jd_assignment_get_area (jd_design_get_assignment (current, jd_role_get_index (role))));
}

/* As improvements are ordered (design, section 4, rule 7): area, larger gap, lower level. */
static int
compare_priorities (JdViewer *viewer, JdRole *a, JdRole *b)
{
  int order = compare_numbers (get_rank (viewer, a), get_rank (viewer, b));

  if (order == 0)
    order = compare_fractions (get_progress (viewer, a)->gap, get_progress (viewer, b)->gap, -1);
  if (order == 0)
    order = compare_numbers (get_maturity (viewer, a)->score, get_maturity (viewer, b)->score);
  return order;
}

static int
compare_targets (JdViewer *viewer, JdSide side, JdRole *a, JdRole *b)
{
  JdLevel level_a = get_progress (viewer, a)->sides[side].target;
  JdLevel level_b = get_progress (viewer, b)->sides[side].target;

  if (level_a == JD_LEVEL_NONE || level_b == JD_LEVEL_NONE)
    return (level_a == JD_LEVEL_NONE) - (level_b == JD_LEVEL_NONE);
  return compare_numbers (level_b, level_a);
}

/* Negative, 0 or positive as @a comes before, with or after @b by @column: the most urgent first, then in the order of
 * the catalogue. */
int
jd_target_compare (JdViewer *viewer, JdTargetColumn column, JdRole *a, JdRole *b)
{
  int order = 0;

  switch (column)
    {
    case JD_TARGET_COLUMN_AREA:
      order = compare_priorities (viewer, a, b);
      break;
    case JD_TARGET_COLUMN_INSOURCE:
      order = compare_targets (viewer, JD_SIDE_INSOURCE, a, b);
      break;
    case JD_TARGET_COLUMN_OUTSOURCE:
      order = compare_targets (viewer, JD_SIDE_OUTSOURCE, a, b);
      break;
    case JD_TARGET_COLUMN_GAP:
      order = compare_fractions (get_progress (viewer, a)->gap, get_progress (viewer, b)->gap, -1);
      break;
    case JD_TARGET_COLUMN_PERCENT:
      order = compare_fractions (get_progress (viewer, a)->percent, get_progress (viewer, b)->percent, 1);
      break;
    case JD_TARGET_COLUMN_OWNER:
      order = compare_texts (jd_assignment_get_owner (get_to_be (viewer, a)),
                             jd_assignment_get_owner (get_to_be (viewer, b)));
      break;
    case JD_TARGET_COLUMN_DUE:
      order = compare_texts (jd_assignment_get_due (get_to_be (viewer, a)),
                             jd_assignment_get_due (get_to_be (viewer, b)));
      break;
    case JD_TARGET_COLUMN_ROLE:
    case JD_TARGET_COLUMN_REASON:
    default:
      break;
    }
  return order != 0 ? order : compare_numbers (jd_role_get_index (a), jd_role_get_index (b));
}

/* Whether @filter lets @role through. */
gboolean
jd_target_filter_matches (JdTargetFilter filter, JdViewer *viewer, JdRole *role)
{
  JdProgressState state = get_progress (viewer, role)->state;

  switch (filter)
    {
    case JD_TARGET_FILTER_OPEN:
      return jd_progress_state_is_open (state);
    case JD_TARGET_FILTER_OVERDUE:
      return state == JD_PROGRESS_OVERDUE;
    case JD_TARGET_FILTER_WITHOUT_OWNER:
      return jd_progress_state_is_open (state) && *jd_assignment_get_owner (get_to_be (viewer, role)) == '\0';
    case JD_TARGET_FILTER_WITHOUT_DUE:
      return jd_progress_state_is_open (state) && *jd_assignment_get_due (get_to_be (viewer, role)) == '\0';
    case JD_TARGET_FILTER_ALL:
    default:
      return TRUE;
    }
}
