/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A vote of the room on one role. Until it is revealed nobody can read a vote from it, no view and no file: it only
 * says which seats have voted. Seats are numbered from 0 here and from 1 for people, and have no names. */
#pragma once

#include "jd-votes.h"

G_BEGIN_DECLS

/* Signal: changed (): a seat has voted, the votes are revealed, or the room votes again. */
#define JD_TYPE_BALLOT (jd_ballot_get_type ())
G_DECLARE_FINAL_TYPE (JdBallot, jd_ballot, JD, BALLOT, GObject)

JdBallot *jd_ballot_new (JdRole *role, JdVoteKind kind, guint n_seats) G_GNUC_WARN_UNUSED_RESULT;

JdRole *jd_ballot_get_role (JdBallot *self);
JdVoteKind jd_ballot_get_kind (JdBallot *self);
guint jd_ballot_get_n_seats (JdBallot *self);

void jd_ballot_cast (JdBallot *self, guint seat, int vote);
gboolean jd_ballot_has_voted (JdBallot *self, guint seat);
guint jd_ballot_get_n_voted (JdBallot *self);
guint jd_ballot_find_waiting (JdBallot *self, guint from);

void jd_ballot_reveal (JdBallot *self);
gboolean jd_ballot_is_revealed (JdBallot *self);
int jd_ballot_get_vote (JdBallot *self, guint seat);
JdVotes jd_ballot_count_levels (JdBallot *self);
gboolean jd_ballot_is_apart (JdBallot *self, guint seat);
int jd_ballot_get_proposed (JdBallot *self);
char *jd_ballot_dup_votes (JdBallot *self) G_GNUC_WARN_UNUSED_RESULT;
void jd_ballot_restart (JdBallot *self);

G_END_DECLS
