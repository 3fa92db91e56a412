/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-votes.h"

#include "jd-enums.h"

static gboolean
is_level (JdLevel vote)
{
  return vote >= JD_LEVEL_1 && vote <= JD_LEVEL_5;
}

/* The level of the vote at @place, from 0, when all levels stand in order. */
static int
find_in_order (const guint *counts, guint place)
{
  int level = JD_LEVEL_1;

  for (guint below = counts[level]; below <= place; below += counts[level])
    level++;
  return level;
}

/* Counts @votes, one a seat; JD_LEVEL_NONE is an abstention. */
JdVotes
jd_votes_count (const JdLevel *votes, guint n_votes)
{
  JdVotes self = { .n_seats = n_votes, .median = JD_FRACTION_NONE };
  guint counts[JD_LEVEL_5 + 1] = { 0 };

  for (guint i = 0; i < n_votes; i++)
    if (is_level (votes[i]))
      {
        counts[votes[i]]++;
        self.n_levels++;
        self.lowest = self.n_levels == 1 ? votes[i] : MIN (self.lowest, votes[i]);
        self.highest = MAX (self.highest, votes[i]);
      }
    else if (votes[i] == JD_LEVEL_EXCLUDED)
      self.n_excluded++;
    else
      self.n_abstained++;

  if (self.n_levels > 0)
    self.median = jd_fraction_new (
      find_in_order (counts, (self.n_levels - 1) / 2) + find_in_order (counts, self.n_levels / 2), 2);
  return self;
}

/* The same of votes as an assignment keeps them (nullable). */
JdVotes
jd_votes_count_nicks (const char *const *nicks)
{
  JdLevel votes[JD_MAX_SEATS];
  guint n = 0;

  for (; nicks != NULL && nicks[n] != NULL && n < JD_MAX_SEATS; n++)
    {
      int value = JD_LEVEL_NONE;

      jd_enum_from_nick (JD_TYPE_LEVEL, nicks[n], &value);
      votes[n] = value;
    }
  return jd_votes_count (votes, n);
}

/* The level to agree on: the median, the lower of two where it lies between them, since what some have not seen is
 * not yet so; excluded where more say so than say a level; JD_LEVEL_NONE where nobody has said anything. */
JdLevel
jd_votes_propose (const JdVotes *votes)
{
  g_return_val_if_fail (votes != NULL, JD_LEVEL_NONE);

  if (votes->n_excluded > votes->n_levels)
    return JD_LEVEL_EXCLUDED;
  if (votes->n_levels == 0)
    return JD_LEVEL_NONE;
  return (JdLevel) (votes->median.numerator / votes->median.denominator);
}

/* Whether @vote is so far from the others that its seat should say why. */
gboolean
jd_votes_is_apart (const JdVotes *votes, JdLevel vote)
{
  JdFraction distance;

  g_return_val_if_fail (votes != NULL, FALSE);

  if (!is_level (vote) || !jd_fraction_exists (votes->median))
    return FALSE;
  distance = jd_fraction_subtract (jd_fraction_new (vote, 1), votes->median);
  if (distance.numerator < 0)
    distance.numerator = -distance.numerator;
  return jd_fraction_compare (distance, jd_fraction_new (JD_VOTES_APART, 1)) > 0;
}

/* The sourcing to agree on: what most say; JD_SOURCING_UNASSIGNED, which is also an abstention, where two are level. */
JdSourcing
jd_votes_propose_sourcing (const JdSourcing *votes, guint n_votes)
{
  guint counts[JD_N_SOURCINGS] = { 0 };
  JdSourcing most = JD_SOURCING_UNASSIGNED;
  gboolean tie = FALSE;

  for (guint i = 0; i < n_votes; i++)
    counts[votes[i]]++;
  counts[JD_SOURCING_UNASSIGNED] = 0;
  for (JdSourcing sourcing = 0; sourcing < JD_N_SOURCINGS; sourcing++)
    if (counts[sourcing] > counts[most])
      {
        most = sourcing;
        tie = FALSE;
      }
    else if (sourcing != most && counts[sourcing] > 0 && counts[sourcing] == counts[most])
      tie = TRUE;
  return tie ? JD_SOURCING_UNASSIGNED : most;
}
