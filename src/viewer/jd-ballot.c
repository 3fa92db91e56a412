/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-ballot.h"

#include "jd-enums.h"

struct _JdBallot
{
  GObject parent_instance;

  JdRole *role;
  JdVoteKind kind;
  guint n_seats;
  int votes[JD_MAX_SEATS];
  gboolean voted[JD_MAX_SEATS];
  gboolean revealed;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JdBallot, jd_ballot, G_TYPE_OBJECT)

static void
emit_changed (JdBallot *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static GType
get_vote_type (JdBallot *self)
{
  return self->kind == JD_VOTE_SOURCING ? JD_TYPE_SOURCING : JD_TYPE_LEVEL;
}

/* JD_LEVEL_NONE and JD_SOURCING_UNASSIGNED: who says that has not made up their mind. */
#define ABSTAINED 0

static gboolean
is_vote (JdBallot *self, int vote)
{
  return vote >= ABSTAINED && vote < (self->kind == JD_VOTE_SOURCING ? JD_N_SOURCINGS : JD_N_LEVELS);
}

static void
jd_ballot_finalize (GObject *object)
{
  g_object_unref (JD_BALLOT (object)->role);

  G_OBJECT_CLASS (jd_ballot_parent_class)->finalize (object);
}

static void
jd_ballot_class_init (JdBallotClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jd_ballot_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new (
    "changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
jd_ballot_init (JdBallot *self)
{
}

/* A ballot of @n_seats, 1 to JD_MAX_SEATS, none of which has voted yet. */
JdBallot *
jd_ballot_new (JdRole *role, JdVoteKind kind, guint n_seats)
{
  JdBallot *self;

  g_return_val_if_fail (JD_IS_ROLE (role) && n_seats > 0 && n_seats <= JD_MAX_SEATS, NULL);

  self = g_object_new (JD_TYPE_BALLOT, NULL);
  self->role = g_object_ref (role);
  self->kind = kind;
  self->n_seats = n_seats;
  return self;
}

/* Returns: (transfer none) */
JdRole *
jd_ballot_get_role (JdBallot *self)
{
  g_return_val_if_fail (JD_IS_BALLOT (self), NULL);
  return self->role;
}

JdVoteKind
jd_ballot_get_kind (JdBallot *self)
{
  g_return_val_if_fail (JD_IS_BALLOT (self), JD_VOTE_INSOURCE);
  return self->kind;
}

guint
jd_ballot_get_n_seats (JdBallot *self)
{
  g_return_val_if_fail (JD_IS_BALLOT (self), 0);
  return self->n_seats;
}

/* Takes the @vote of @seat, a JdLevel or JdSourcing by the kind; it may think again until the votes are revealed, and
 * after that no vote is taken. */
void
jd_ballot_cast (JdBallot *self, guint seat, int vote)
{
  g_return_if_fail (JD_IS_BALLOT (self) && seat < self->n_seats && is_vote (self, vote));

  if (self->revealed)
    return;
  self->votes[seat] = vote;
  self->voted[seat] = TRUE;
  emit_changed (self);
}

gboolean
jd_ballot_has_voted (JdBallot *self, guint seat)
{
  g_return_val_if_fail (JD_IS_BALLOT (self) && seat < self->n_seats, FALSE);
  return self->voted[seat];
}

guint
jd_ballot_get_n_voted (JdBallot *self)
{
  guint n = 0;

  g_return_val_if_fail (JD_IS_BALLOT (self), 0);

  for (guint seat = 0; seat < self->n_seats; seat++)
    n += self->voted[seat];
  return n;
}

/* The first seat from @from on, and around, that has not voted. Returns: the number of seats where all have. */
guint
jd_ballot_find_waiting (JdBallot *self, guint from)
{
  g_return_val_if_fail (JD_IS_BALLOT (self), 0);

  for (guint i = 0; i < self->n_seats; i++)
    if (!self->voted[(from + i) % self->n_seats])
      return (from + i) % self->n_seats;
  return self->n_seats;
}

/* Shows all votes at once; seats that have not voted abstain. Nothing without a vote. */
void
jd_ballot_reveal (JdBallot *self)
{
  g_return_if_fail (JD_IS_BALLOT (self));

  if (self->revealed || jd_ballot_get_n_voted (self) == 0)
    return;
  self->revealed = TRUE;
  emit_changed (self);
}

gboolean
jd_ballot_is_revealed (JdBallot *self)
{
  g_return_val_if_fail (JD_IS_BALLOT (self), FALSE);
  return self->revealed;
}

/* What @seat said; an abstention where it said nothing, and of every seat until the votes are revealed. */
int
jd_ballot_get_vote (JdBallot *self, guint seat)
{
  g_return_val_if_fail (JD_IS_BALLOT (self) && seat < self->n_seats, ABSTAINED);
  return self->revealed ? self->votes[seat] : ABSTAINED;
}

/* What the votes on a level say together; of an open ballot, that all abstained. */
JdVotes
jd_ballot_count_levels (JdBallot *self)
{
  JdLevel levels[JD_MAX_SEATS];

  g_return_val_if_fail (JD_IS_BALLOT (self), jd_votes_count (NULL, 0));

  for (guint seat = 0; seat < self->n_seats; seat++)
    levels[seat] = self->kind == JD_VOTE_SOURCING ? JD_LEVEL_NONE : jd_ballot_get_vote (self, seat);
  return jd_votes_count (levels, self->n_seats);
}

/* Whether @seat said a level that is far from the others' (jd_votes_is_apart()). */
gboolean
jd_ballot_is_apart (JdBallot *self, guint seat)
{
  JdVotes votes = jd_ballot_count_levels (self);

  return self->kind != JD_VOTE_SOURCING && jd_votes_is_apart (&votes, jd_ballot_get_vote (self, seat));
}

/* What the room could agree on by its votes (jd_votes_propose(), jd_votes_propose_sourcing()); an abstention where it
 * is divided, and until the votes are revealed. */
int
jd_ballot_get_proposed (JdBallot *self)
{
  JdSourcing sourcings[JD_MAX_SEATS];
  JdVotes votes;

  g_return_val_if_fail (JD_IS_BALLOT (self), ABSTAINED);

  if (self->kind != JD_VOTE_SOURCING)
    {
      votes = jd_ballot_count_levels (self);
      return jd_votes_propose (&votes);
    }
  for (guint seat = 0; seat < self->n_seats; seat++)
    sourcings[seat] = jd_ballot_get_vote (self, seat);
  return jd_votes_propose_sourcing (sourcings, self->n_seats);
}

/* The votes as an assignment keeps them, in the order of the seats. Returns: (transfer full): empty until they are
 * revealed */
char *
jd_ballot_dup_votes (JdBallot *self)
{
  GString *votes = g_string_new (NULL);

  g_return_val_if_fail (JD_IS_BALLOT (self), NULL);

  for (guint seat = 0; self->revealed && seat < self->n_seats; seat++)
    {
      if (seat > 0)
        g_string_append_c (votes, ' ');
      g_string_append (votes, jd_enum_to_nick (get_vote_type (self), self->votes[seat]));
    }
  return g_string_free (votes, FALSE);
}

/* Forgets all votes: the room has talked, and votes again. */
void
jd_ballot_restart (JdBallot *self)
{
  g_return_if_fail (JD_IS_BALLOT (self));

  for (guint seat = 0; seat < self->n_seats; seat++)
    {
      self->votes[seat] = ABSTAINED;
      self->voted[seat] = FALSE;
    }
  self->revealed = FALSE;
  emit_changed (self);
}
