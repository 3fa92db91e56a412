/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What board and charts call their parts, on screen and in pictures: in the language of the interface, except for
 * what the catalogue says itself. */
#pragma once

#include "jd-board-paint.h"
#include "jd-project.h"

G_BEGIN_DECLS

JdBoardAreaId jd_board_area_from_area (JdArea area);
JdArea jd_board_area_to_area (JdBoardAreaId area);
JdBoardLaneId jd_board_lane_from_sourcing (JdSourcing sourcing);
JdSourcing jd_board_lane_to_sourcing (JdBoardLaneId lane);

const char *jd_board_lane_get_name (JdBoardLaneId lane);
const char *jd_board_area_get_numeral (JdBoardAreaId area);
const char *jd_board_area_get_name (JdBoardAreaId area, JdCatalogue *catalogue, const char *language);
JdBoardAxisText jd_board_get_information_axis (void);
JdBoardAxisText jd_board_get_skill_axis (void);
char *jd_board_dup_n_roles (guint n_roles) G_GNUC_WARN_UNUSED_RESULT;
const char *jd_board_get_basis_note (JdCatalogue *catalogue);

/**
 * JdRules:
 * @JD_RULES_SCORES: scores, coverage, targets and gaps; rules 1 to 5
 * @JD_RULES_FUNCTIONS: strengths and weaknesses; rule 6
 * @JD_RULES_IMPROVEMENTS: improvement lists and moves; rule 7
 * @JD_RULES_PATTERNS: distances to the patterns; rule 8
 * @JD_RULES_PROGRESS: percent of the way to a target, and what is reached or overdue
 *
 * Which rules of calculation are told.
 */
typedef enum
{
  JD_RULES_SCORES,
  JD_RULES_FUNCTIONS,
  JD_RULES_IMPROVEMENTS,
  JD_RULES_PATTERNS,
  JD_RULES_PROGRESS,
} JdRules;

const char *jd_rules_get_text (JdRules rules);

G_END_DECLS
