/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One role in one design: where it stands, who does it, how well, and why. */
#pragma once

#include "jd-role.h"

G_BEGIN_DECLS

typedef struct _JdDesign JdDesign;

/* What a room votes on: the level of a side, or the sourcing. */
typedef enum
{
  JD_VOTE_INSOURCE = JD_SIDE_INSOURCE,
  JD_VOTE_OUTSOURCE = JD_SIDE_OUTSOURCE,
  JD_VOTE_SOURCING,
} JdVoteKind;
#define JD_N_VOTE_KINDS (JD_VOTE_SOURCING + 1)

#define JD_MAX_SEATS 40 /* more than any room that decides together has */

const char *jd_vote_kind_get_field (JdVoteKind kind);
const char *jd_vote_kind_get_votes_field (JdVoteKind kind);

#define JD_TYPE_ASSIGNMENT (jd_assignment_get_type ())
G_DECLARE_FINAL_TYPE (JdAssignment, jd_assignment, JD, ASSIGNMENT, JdRecord)

JdArea jd_assignment_get_area (JdAssignment *self);
JdSourcing jd_assignment_get_sourcing (JdAssignment *self);
const char *const *jd_assignment_get_units (JdAssignment *self);
const char *jd_assignment_get_owner (JdAssignment *self);
const char *jd_assignment_get_due (JdAssignment *self);
const char *jd_assignment_get_note (JdAssignment *self);
const char *jd_assignment_get_evidence (JdAssignment *self);
const char *jd_assignment_get_reason (JdAssignment *self);
const char *const *jd_assignment_get_votes (JdAssignment *self, JdVoteKind kind);
JdLevel jd_assignment_get_level (JdAssignment *self, JdSide side);
gboolean jd_assignment_uses_side (JdAssignment *self, JdSide side);
gboolean jd_assignment_has_unit (JdAssignment *self, const char *unit_id);
JdRole *jd_assignment_get_role (JdAssignment *self);
JdDesign *jd_assignment_get_design (JdAssignment *self);

G_END_DECLS
