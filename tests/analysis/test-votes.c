/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the votes of a room say together, worked out by hand beside each row. */
#include "jd-votes.h"

#include "jd-enums.h"

typedef struct
{
  const char *votes;
  guint n_levels, n_excluded, n_abstained;
  const char *median;
  JdLevel lowest, highest, proposed;
  const char *apart; /* "x" for each seat that stands apart */
} Row;

static const Row rows[] = {
  { "3", 1, 0, 0, "3.0", 3, 3, 3, "-" },
  { "2 3 3 4", 4, 0, 0, "3.0", 2, 4, 3, "----" }, /* (3 + 3) / 2 */
  { "4 2 3", 3, 0, 0, "3.0", 2, 4, 3, "---" },    /* in order 2 3 4 */
  { "2 3", 2, 0, 0, "2.5", 2, 3, 2, "--" },       /* 5/2: the lower of the two */
  { "1 5", 2, 0, 0, "3.0", 1, 5, 3, "xx" },       /* 2 away on either side */
  { "1 2 2 4", 4, 0, 0, "2.0", 1, 4, 2, "---x" }, /* 4 - 2 = 2 > 1 */
  { "2 2 3 4", 4, 0, 0, "2.5", 2, 4, 2, "---x" }, /* 4 - 5/2 = 3/2 > 1; 2 is 1/2 away */
  { "3 3 3 3 5", 5, 0, 0, "3.0", 3, 5, 3, "----x" },
  { "none 3 none 4", 2, 0, 2, "3.5", 3, 4, 3, "----" }, /* abstentions stand nowhere */
  { "excluded 3 4", 2, 1, 0, "3.5", 3, 4, 3, "---" },   /* one says not at all: no number */
  { "excluded excluded 3", 1, 2, 0, "3.0", 3, 3, JD_LEVEL_EXCLUDED, "---" },
  { "excluded 3", 1, 1, 0, "3.0", 3, 3, 3, "--" }, /* as many: it goes on being done */
  { "none none", 0, 0, 2, "", 0, 0, JD_LEVEL_NONE, "--" },
  { "", 0, 0, 0, "", 0, 0, JD_LEVEL_NONE, "" },
};

static void
check_row (const Row *row)
{
  g_auto (GStrv) nicks = g_strsplit (row->votes, " ", -1);
  JdVotes votes = jd_votes_count_nicks ((const char *const *) nicks);
  g_autofree char *median = jd_fraction_dup_text (votes.median);

  g_test_message ("%s", row->votes);
  g_assert_cmpuint (votes.n_seats, ==, strlen (row->apart));
  g_assert_cmpuint (votes.n_levels, ==, row->n_levels);
  g_assert_cmpuint (votes.n_excluded, ==, row->n_excluded);
  g_assert_cmpuint (votes.n_abstained, ==, row->n_abstained);
  g_assert_cmpstr (median, ==, row->median);
  g_assert_cmpint (votes.lowest, ==, row->lowest);
  g_assert_cmpint (votes.highest, ==, row->highest);
  g_assert_cmpint (jd_votes_propose (&votes), ==, row->proposed);
  for (guint i = 0; i < votes.n_seats; i++)
    {
      int vote = 0;

      g_assert_true (jd_enum_from_nick (JD_TYPE_LEVEL, nicks[i], &vote));
      g_assert_cmpint (jd_votes_is_apart (&votes, vote), ==, row->apart[i] == 'x');
    }
}

static void
test_levels (void)
{
  JdVotes none = jd_votes_count_nicks (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    check_row (&rows[i]);
  g_assert_cmpuint (none.n_seats, ==, 0);
}

static void
test_order_is_nothing (void)
{
  JdLevel votes[] = { 5, 1, JD_LEVEL_NONE, 3, 3, JD_LEVEL_EXCLUDED, 2 };
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  for (guint round = 0; round < 200; round++)
    {
      guint a = (guint) g_rand_int_range (rand, 0, G_N_ELEMENTS (votes));
      guint b = (guint) g_rand_int_range (rand, 0, G_N_ELEMENTS (votes));
      JdLevel kept = votes[a];
      JdVotes counted;

      votes[a] = votes[b];
      votes[b] = kept;
      counted = jd_votes_count (votes, G_N_ELEMENTS (votes));
      /* 1 2 3 3 5: the third of five */
      g_assert_true (jd_fraction_equal (counted.median, jd_fraction_new (3, 1)));
      g_assert_cmpint (counted.lowest, ==, 1);
      g_assert_cmpint (counted.highest, ==, 5);
    }
}

static void
test_sourcings (void)
{
  const JdSourcing in = JD_SOURCING_INSOURCE, out = JD_SOURCING_OUTSOURCE, both = JD_SOURCING_COMBINATION,
                   none = JD_SOURCING_UNASSIGNED;
  const struct
  {
    JdSourcing votes[5];
    guint n;
    JdSourcing proposed;
  } table[] = {
    { { in }, 1, in },
    { { in, out, in }, 3, in },
    { { both, both, in, out, both }, 5, both },
    { { in, out }, 2, none }, /* level: the room has to go on */
    { { in, in, out, out, both }, 5, none },
    { { none, none, none, out }, 4, out }, /* abstentions do not win */
    { { none, none }, 2, none },
    { { none }, 0, none },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    g_assert_cmpint (jd_votes_propose_sourcing (table[i].votes, table[i].n), ==, table[i].proposed);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/jindate/votes/levels", test_levels);
  g_test_add_func ("/jindate/votes/order-is-nothing", test_order_is_nothing);
  g_test_add_func ("/jindate/votes/sourcings", test_sourcings);
  return g_test_run ();
}
