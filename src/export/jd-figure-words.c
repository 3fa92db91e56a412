/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-figure-words.h"

#include "jd-words.h"

#include <glib/gi18n-lib.h>

/* Where a role of @area stands on the board. */
JdBoardAreaId
jd_board_area_from_area (JdArea area)
{
  switch (area)
    {
    case JD_AREA_I:
      return JD_BOARD_AREA_I;
    case JD_AREA_II:
      return JD_BOARD_AREA_II;
    case JD_AREA_III:
      return JD_BOARD_AREA_III;
    case JD_AREA_IV:
      return JD_BOARD_AREA_IV;
    case JD_AREA_ALL:
      return JD_BOARD_AREA_ALL;
    case JD_AREA_NONE:
    default:
      return JD_BOARD_AREA_NONE;
    }
}

/* Which area a role takes that is put down on @area of the board. */
JdArea
jd_board_area_to_area (JdBoardAreaId area)
{
  for (JdArea candidate = 0; candidate < JD_N_AREAS; candidate++)
    if (jd_board_area_from_area (candidate) == area)
      return candidate;
  g_return_val_if_reached (JD_AREA_NONE);
}

/* The lane of a role with @sourcing. */
JdBoardLaneId
jd_board_lane_from_sourcing (JdSourcing sourcing)
{
  switch (sourcing)
    {
    case JD_SOURCING_INSOURCE:
      return JD_BOARD_LANE_INSOURCE;
    case JD_SOURCING_COMBINATION:
      return JD_BOARD_LANE_COMBINATION;
    case JD_SOURCING_OUTSOURCE:
      return JD_BOARD_LANE_OUTSOURCE;
    case JD_SOURCING_UNASSIGNED:
    default:
      return JD_BOARD_LANE_UNASSIGNED;
    }
}

/* The sourcing that a role takes in @lane. */
JdSourcing
jd_board_lane_to_sourcing (JdBoardLaneId lane)
{
  for (JdSourcing candidate = 0; candidate < JD_N_SOURCINGS; candidate++)
    if (jd_board_lane_from_sourcing (candidate) == lane)
      return candidate;
  g_return_val_if_reached (JD_SOURCING_UNASSIGNED);
}

/* The heading of a lane. */
const char *
jd_board_lane_get_name (JdBoardLaneId lane)
{
  switch (lane)
    {
    case JD_BOARD_LANE_INSOURCE:
      return C_ ("lane", "In-house");
    case JD_BOARD_LANE_COMBINATION:
      return C_ ("lane", "Combination");
    case JD_BOARD_LANE_OUTSOURCE:
      return C_ ("lane", "Outsourced");
    case JD_BOARD_LANE_UNASSIGNED:
    default:
      return C_ ("lane", "Unassigned");
    }
}

/* "I" to "IV", or NULL for the strips. */
const char *
jd_board_area_get_numeral (JdBoardAreaId area)
{
  return area <= JD_BOARD_AREA_IV ? jd_area_get_word (jd_board_area_to_area (area)) : NULL;
}

/* What the catalogue calls the area in @language, or our own word where it says nothing. */
const char *
jd_board_area_get_name (JdBoardAreaId area, JdCatalogue *catalogue, const char *language)
{
  JdAreaText *text = jd_catalogue_get_area_text (catalogue, jd_board_area_to_area (area));

  if (text != NULL && *jd_area_text_get_name (text, language) != '\0')
    return jd_area_text_get_name (text, language);
  switch (area)
    {
    case JD_BOARD_AREA_ALL:
      return _ ("All areas");
    case JD_BOARD_AREA_NONE:
      return jd_catalogue_has_areas (catalogue) ? _ ("No area") : _ ("All roles");
    case JD_BOARD_AREA_I:
    case JD_BOARD_AREA_II:
    case JD_BOARD_AREA_III:
    case JD_BOARD_AREA_IV:
    default:
      return "";
    }
}

/* The axis that runs down the board (textbook, section 6.2). */
JdBoardAxisText
jd_board_get_information_axis (void)
{
  return (
    JdBoardAxisText){ C_ ("information", "internal"), _ ("Information"), C_ ("information", "external") };
}

/* The axis that runs across the board. */
JdBoardAxisText
jd_board_get_skill_axis (void)
{
  return (JdBoardAxisText){ C_ ("skill", "low"), _ ("Need for specialist skill"), C_ ("skill", "high") };
}

/* How many roles stand in an area. Returns: (transfer full) */
char *
jd_board_dup_n_roles (guint n_roles)
{
  return g_strdup_printf (ngettext ("%u role", "%u roles", n_roles), n_roles);
}

/* What has to be said beside areas that are not the published ones; NULL where all are. */
const char *
jd_board_get_basis_note (JdCatalogue *catalogue)
{
  for (guint i = 0; i < jd_catalogue_get_n_roles (catalogue); i++)
    if (jd_role_area_is_derived (jd_catalogue_get_role (catalogue, i)))
      return _ ("The areas of this catalogue were derived for Jindate; its source does not state them.");
  return NULL;
}

/* How the numbers come about, for beside every chart and list and for reports (design, section 4). */
const char *
jd_rules_get_text (JdRules rules)
{
  switch (rules)
    {
    case JD_RULES_FUNCTIONS:
      return _ (
        "Strengths and weaknesses are functions with at least half of their n/N scored. A strength scores "
        "4 or more. A weakness scores less than 3 or is, where a to-be design is chosen, 1 or more short "
        "of its target; a strength is not also a weakness. Strengths stand highest first, weaknesses "
        "lowest first.");
    case JD_RULES_IMPROVEMENTS:
      return _ (
        "Listed is each side that a role uses and that is scored below its target; where a to-be design "
        "is chosen, only if the role uses that side there too. Areas stand in the order I, II, IV, III, "
        "all; then the larger gap, the lower level, and the order of the catalogue. Moves are roles whose "
        "sourcing the to-be design changes, by area.");
    case JD_RULES_PATTERNS:
      return _ (
        "Under a pattern the roles of its own areas are insource and the others outsource; a role of all "
        "areas is a combination, and insource under full insource. The distance is the number of "
        "assigned roles whose sourcing differs, one half where one of the two is a combination; "
        "unassigned roles are counted apart. The nearest is the one with the least distance.");
    case JD_RULES_PROGRESS:
      return _ (
        "Percent of the way: score ÷ target score, at most 100 percent a role; for several roles the sum of "
        "scores ÷ the sum of target scores, over the n of N roles that have both. Unscored never counts as "
        "0. "
        "Reached: the role stands where the target puts it, and each side there is scored at its target or "
        "above. Overdue: not reached, and the due date is over.");
    case JD_RULES_SCORES:
    default:
      return _ (
        "The score of a function is the mean of its scored roles, the overall score the mean of all scored "
        "roles; a role done both ways counts with the higher of its two levels. Unscored, excluded and "
        "unnecessary roles do not enter. n/N: scored roles of those to be evaluated, which are neither "
        "excluded nor unnecessary. The target is that of the to-be design where one is chosen, and level 5 "
        "otherwise; the gap is target less score.");
    }
}
