/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A ballot tells nobody a vote before all are revealed, and nothing of it is in the project until the room agrees. */
#include "fixture.h"
#include "jd-ballot.h"
#include "jd-edit.h"

static void
count_cb (guint *count)
{
  ++*count;
}

static JdBallot *
create_ballot (Fixture *fixture, JdVoteKind kind, guint n_seats)
{
  return jd_ballot_new (fixture_role (fixture, "A-4"), kind, n_seats);
}

/* Whatever it is asked, an open ballot says who has voted and not what. */
static void
assert_secret (JdBallot *ballot)
{
  g_autofree char *votes = jd_ballot_dup_votes (ballot);

  g_assert_false (jd_ballot_is_revealed (ballot));
  g_assert_cmpstr (votes, ==, "");
  g_assert_cmpint (jd_ballot_get_proposed (ballot), ==, JD_LEVEL_NONE);
  for (guint seat = 0; seat < jd_ballot_get_n_seats (ballot); seat++)
    g_assert_cmpint (jd_ballot_get_vote (ballot, seat), ==, JD_LEVEL_NONE);
}

static void
test_secret (Fixture *fixture, gconstpointer data)
{
  g_autoptr (JdBallot) ballot = create_ballot (fixture, JD_VOTE_INSOURCE, 4);
  g_autofree char *votes = NULL;
  guint n_told = 0;

  g_signal_connect_swapped (ballot, "changed", G_CALLBACK (count_cb), &n_told);
  jd_ballot_reveal (ballot);
  assert_secret (ballot);
  g_assert_cmpuint (n_told, ==, 0); /* nothing to reveal yet */

  jd_ballot_cast (ballot, 2, JD_LEVEL_5);
  jd_ballot_cast (ballot, 0, JD_LEVEL_2);
  jd_ballot_cast (ballot, 0, JD_LEVEL_3); /* thought again */
  assert_secret (ballot);
  g_assert_cmpuint (n_told, ==, 3);
  g_assert_cmpuint (jd_ballot_get_n_voted (ballot), ==, 2);
  g_assert_true (jd_ballot_has_voted (ballot, 2));
  g_assert_cmpuint (jd_ballot_find_waiting (ballot, 0), ==, 1);
  g_assert_cmpuint (jd_ballot_find_waiting (ballot, 2), ==, 3);

  jd_ballot_reveal (ballot);
  votes = jd_ballot_dup_votes (ballot);
  g_assert_cmpstr (votes, ==, "3 none 5 none");
  g_assert_cmpint (jd_ballot_get_vote (ballot, 2), ==, JD_LEVEL_5);
  g_assert_cmpint (jd_ballot_get_proposed (ballot), ==, JD_LEVEL_4); /* (3 + 5) / 2 */

  jd_ballot_cast (ballot, 1, JD_LEVEL_1); /* too late */
  g_assert_cmpint (jd_ballot_get_vote (ballot, 1), ==, JD_LEVEL_NONE);

  jd_ballot_restart (ballot);
  assert_secret (ballot);
  g_assert_cmpuint (jd_ballot_get_n_voted (ballot), ==, 0);
}

/* Of a sourcing the most votes are proposed. */
static void
test_sourcing (Fixture *fixture, gconstpointer data)
{
  g_autoptr (JdBallot) ballot = create_ballot (fixture, JD_VOTE_SOURCING, 3);
  g_autofree char *votes = NULL;

  jd_ballot_cast (ballot, 0, JD_SOURCING_OUTSOURCE);
  jd_ballot_cast (ballot, 1, JD_SOURCING_COMBINATION);
  jd_ballot_cast (ballot, 2, JD_SOURCING_OUTSOURCE);
  g_assert_cmpuint (jd_ballot_find_waiting (ballot, 0), ==, 3);
  assert_secret (ballot);
  jd_ballot_reveal (ballot);
  votes = jd_ballot_dup_votes (ballot);
  g_assert_cmpstr (votes, ==, "outsource combination outsource");
  g_assert_cmpint (jd_ballot_get_proposed (ballot), ==, JD_SOURCING_OUTSOURCE);
}

/* The project, and so its file, knows nothing of a ballot before the room agrees; then it is one step. */
static void
test_agree (Fixture *fixture, gconstpointer data)
{
  JdProject *project = jd_viewer_get_project (fixture->viewer);
  JdDesign *design = jd_viewer_get_design (fixture->viewer);
  JdRole *role = fixture_role (fixture, "A-4");
  JdHistory *history = jd_project_get_history (project);
  guint position = jd_history_get_position (history);
  g_autoptr (JdBallot) ballot = create_ballot (fixture, JD_VOTE_INSOURCE, 3);
  g_autoptr (GError) error = NULL;
  g_autofree char *votes = NULL;
  JdAssignment *assignment = jd_viewer_get_assignment (fixture->viewer, role);

  jd_ballot_cast (ballot, 0, JD_LEVEL_2);
  jd_ballot_cast (ballot, 1, JD_LEVEL_4);
  jd_ballot_cast (ballot, 2, JD_LEVEL_4);
  jd_ballot_reveal (ballot);
  g_assert_cmpuint (jd_history_get_position (history), ==, position);
  g_assert_null (jd_assignment_get_votes (assignment, JD_VOTE_INSOURCE));

  votes = jd_ballot_dup_votes (ballot);
  g_assert_true (jd_edit_agree (project, design, role, JD_VOTE_INSOURCE, "4", votes, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (jd_history_get_position (history), ==, position + 1);
  g_assert_cmpint (jd_assignment_get_level (assignment, JD_SIDE_INSOURCE), ==, JD_LEVEL_4);
  g_assert_cmpstr (jd_assignment_get_votes (assignment, JD_VOTE_INSOURCE)[0], ==, "2");

  jd_history_undo (history);
  g_assert_null (jd_assignment_get_votes (assignment, JD_VOTE_INSOURCE));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  fixture_test ("/jindate/viewer/ballot/secret", test_secret);
  fixture_test ("/jindate/viewer/ballot/sourcing", test_sourcing);
  fixture_test ("/jindate/viewer/ballot/agree", test_agree);
  return g_test_run ();
}
