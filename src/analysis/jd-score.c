/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-score.h"

/* Rule 1: what the levels of the sides in use come to. */
static JdLevel
combine_sides (const gboolean *uses, const JdLevel *levels)
{
  JdLevel best = JD_LEVEL_NONE;
  guint n_used = 0, n_excluded = 0;

  for (JdSide side = 0; side < JD_N_SIDES; side++)
    {
      if (!uses[side])
        continue;
      n_used++;
      if (levels[side] == JD_LEVEL_EXCLUDED)
        n_excluded++;
      else if (jd_level_is_scored (levels[side]))
        best = MAX (best, levels[side]);
    }
  return n_used > 0 && n_excluded == n_used ? JD_LEVEL_EXCLUDED : best;
}

/* The score of a role in a design (rule 1): the level of the side in use; of both sides the higher scored one;
 * JD_LEVEL_EXCLUDED where every side in use is excluded; JD_LEVEL_NONE where nobody has judged yet, and always
 * for an unassigned role. Levels on a side that is not in use do not count. */
JdLevel
jd_score_get_level (JdAssignment *assignment)
{
  gboolean uses[JD_N_SIDES];
  JdLevel levels[JD_N_SIDES];

  for (JdSide side = 0; side < JD_N_SIDES; side++)
    {
      uses[side] = jd_assignment_uses_side (assignment, side);
      levels[side] = jd_assignment_get_level (assignment, side);
    }
  return combine_sides (uses, levels);
}

/* The level that is aimed at on @side (rule 5). @to_be is the same role in a to-be design, or NULL where none is
 * chosen; then it is 5 where @assignment uses @side, just as if a to-be had been copied from its design and left
 * alone. In a to-be it is the level given there (or JD_LEVEL_EXCLUDED), else the design's default target level.
 * JD_LEVEL_NONE where the side is not in use. */
JdLevel
jd_target_get_side_level (JdAssignment *assignment, JdAssignment *to_be, JdSide side)
{
  JdLevel own;

  if (to_be == NULL)
    return jd_assignment_uses_side (assignment, side) ? JD_LEVEL_5 : JD_LEVEL_NONE;
  if (!jd_assignment_uses_side (to_be, side))
    return JD_LEVEL_NONE;
  own = jd_assignment_get_level (to_be, side);
  if (own != JD_LEVEL_NONE)
    return own;
  return (JdLevel) jd_design_get_target_level (jd_assignment_get_design (to_be));
}

/* The target score of a role: rule 1 over the sides of the to-be, or of @assignment where @to_be is NULL. */
JdLevel
jd_target_get_level (JdAssignment *assignment, JdAssignment *to_be)
{
  JdAssignment *place = to_be != NULL ? to_be : assignment;
  gboolean uses[JD_N_SIDES];
  JdLevel levels[JD_N_SIDES];

  for (JdSide side = 0; side < JD_N_SIDES; side++)
    {
      uses[side] = jd_assignment_uses_side (place, side);
      levels[side] = jd_target_get_side_level (assignment, to_be, side);
    }
  return combine_sides (uses, levels);
}
