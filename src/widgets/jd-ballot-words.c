/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-ballot-words.h"

#include <glib/gi18n-lib.h>

#include "jd-words.h"

static void
append_seat (GString *seats, guint seat)
{
  g_string_append_printf (seats, "%s%u", seats->len > 0 ? _ (", ") : "", seat + 1);
}

/* The seats that said @vote: "Seat 1, 4". Returns: (transfer full): empty where none did */
char *
jd_ballot_dup_seats (JdBallot *self, int vote)
{
  g_autoptr (GString) seats = g_string_new (NULL);

  g_return_val_if_fail (JD_IS_BALLOT (self), NULL);

  for (guint seat = 0; jd_ballot_is_revealed (self) && seat < jd_ballot_get_n_seats (self); seat++)
    if (jd_ballot_get_vote (self, seat) == vote)
      append_seat (seats, seat);
  /* Translators: seats of a room, by their numbers, such as "1, 4". */
  return seats->len > 0 ? g_strdup_printf (_ ("Seat %s"), seats->str) : g_strdup ("");
}

/* Where the middle of the votes lies, and how far they are apart. Returns: (transfer full) */
char *
jd_ballot_dup_result (JdBallot *self)
{
  JdVotes votes;
  g_autofree char *median = NULL;

  g_return_val_if_fail (JD_IS_BALLOT (self), NULL);

  if (jd_ballot_get_kind (self) == JD_VOTE_SOURCING)
    {
      JdSourcing most = jd_ballot_get_proposed (self);

      if (most == JD_SOURCING_UNASSIGNED)
        return g_strdup (_ ("The room is divided"));
      /* Translators: the sourcing that got more votes than any other. */
      return g_strdup_printf (_ ("Most votes: %s"), jd_sourcing_get_word (most));
    }
  votes = jd_ballot_count_levels (self);
  if (votes.n_levels == 0)
    return g_strdup (_ ("No seat said a level"));
  if (votes.lowest == votes.highest)
    /* Translators: the level that all seats said. */
    return g_strdup_printf (_ ("All say %s"), jd_level_get_word (votes.lowest));
  median = jd_fraction_dup_text (votes.median);
  /* Translators: the median of the votes, the lowest and the highest of them. */
  return g_strdup_printf (_ ("Median %s, from %s to %s"),
                          median,
                          jd_level_get_word (votes.lowest),
                          jd_level_get_word (votes.highest));
}

/* Asks the seats to speak that are far from the others. Returns: (transfer full): empty where none is */
char *
jd_ballot_dup_apart (JdBallot *self)
{
  g_autoptr (GString) seats = g_string_new (NULL);

  g_return_val_if_fail (JD_IS_BALLOT (self), NULL);

  for (guint seat = 0; seat < jd_ballot_get_n_seats (self); seat++)
    if (jd_ballot_is_apart (self, seat))
      append_seat (seats, seat);
  /* Translators: seats of a room, by their numbers. */
  return seats->len > 0 ? g_strdup_printf (_ ("Seat %s stands apart: let it say why. "), seats->str)
                        : g_strdup ("");
}
