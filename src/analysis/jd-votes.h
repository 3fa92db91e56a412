/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the votes of a room on a level say together: where its middle lies, how far apart it is, and who stands
 * apart from it. */
#pragma once

#include "jd-assignment.h"
#include "jd-fraction.h"

G_BEGIN_DECLS

/* A vote further than this from the median stands apart. */
#define JD_VOTES_APART 1

/**
 * JdVotes:
 * @n_seats: how many seats there are
 * @n_levels: of these, how many said a level from 1 to 5
 * @n_excluded: how many said that the role is not to be done at all
 * @n_abstained: how many said nothing
 * @median: of the levels; the mean of the two in the middle where their number is even; none without levels
 * @lowest: of the levels; JD_LEVEL_NONE without levels
 * @highest: the same
 *
 * The votes on a level, counted.
 */
typedef struct
{
  guint n_seats, n_levels, n_excluded, n_abstained;
  JdFraction median;
  JdLevel lowest, highest;
} JdVotes;

JdVotes jd_votes_count (const JdLevel *votes, guint n_votes);
JdVotes jd_votes_count_nicks (const char *const *nicks);
JdLevel jd_votes_propose (const JdVotes *votes);
gboolean jd_votes_is_apart (const JdVotes *votes, JdLevel vote);

JdSourcing jd_votes_propose_sourcing (const JdSourcing *votes, guint n_votes);

G_END_DECLS
