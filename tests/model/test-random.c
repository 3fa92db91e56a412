/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whatever is done in whatever order: every state of the history is exact, and the log only grows. */
#include "fixture.h"
#include "jd-edit.h"
#include "random-edits.h"

#define N_EDITS 5000

/* The first lines of the log never change. */
static void
assert_log_only_grew (JdProject *project, char **before)
{
  g_autofree char *now = fixture_dump_log (project, 0);

  g_assert_true (g_str_has_prefix (now, *before));
  g_free (*before);
  *before = g_steal_pointer (&now);
}

/* The states that were come back, to the letter, when the history goes there. */
static void
test_states_come_back (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261120);
  JdProject *project = fixture_new ();
  JdHistory *history = jd_project_get_history (project);
  g_autoptr (GPtrArray) states = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *log = fixture_dump_log (project, 0);

  g_ptr_array_add (states, fixture_dump (project));
  for (guint i = 0; i < N_EDITS; i++)
    {
      guint position;
      g_autofree char *dump = NULL;

      if (g_rand_int_range (rand, 0, 5) == 0)
        jd_history_go_to (
          history,
          (guint) g_rand_int_range (rand, 0, (int) g_list_model_get_n_items (G_LIST_MODEL (history)) + 1));
      else
        random_edit (project, rand);

      /* A step that is done anew gives up those that were undone, and their states. */
      position = jd_history_get_position (history);
      dump = fixture_dump (project);
      if (!jd_history_can_redo (history))
        {
          g_ptr_array_set_size (states, (int) MIN (states->len, position + 1));
          if (states->len == position)
            g_ptr_array_add (states, g_strdup (dump));
          else if (g_strcmp0 (g_ptr_array_index (states, position), dump) != 0)
            {
              g_free (g_ptr_array_index (states, position));
              g_ptr_array_index (states, position) = g_strdup (dump);
            }
        }
      g_assert_cmpstr (g_ptr_array_index (states, position), ==, dump);
      if (i % 500 == 0)
        assert_log_only_grew (project, &log);
    }

  for (guint i = g_list_model_get_n_items (G_LIST_MODEL (history)) + 1; i > 0; i--)
    {
      g_autofree char *dump = NULL;

      jd_history_go_to (history, i - 1);
      dump = fixture_dump (project);
      g_assert_cmpstr (dump, ==, g_ptr_array_index (states, i - 1));
    }
  assert_log_only_grew (project, &log);
  g_assert_finalize_object (project);
}

/* The state number tells equal from different. */
static void
test_modified_is_right (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);
  g_autoptr (JdProject) project = fixture_new ();
  JdHistory *history = jd_project_get_history (project);
  g_autofree char *saved = fixture_dump (project);

  for (guint i = 0; i < N_EDITS; i++)
    {
      g_autofree char *now = NULL;
      int what = g_rand_int_range (rand, 0, 10);

      if (what < 3)
        jd_history_undo (history);
      else if (what < 5)
        jd_history_redo (history);
      else
        random_edit (project, rand);
      now = fixture_dump (project);
      if (what == 9)
        {
          jd_history_set_saved_state (history, jd_history_get_state (history));
          g_free (saved);
          saved = g_strdup (now);
        }
      /* Edits that lead back to what is saved may still say modified; nothing else is left unsaid. */
      if (!jd_history_is_modified (history))
        g_assert_cmpstr (now, ==, saved);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/jindate/random/states-come-back", test_states_come_back);
  g_test_add_func ("/jindate/random/modified-is-right", test_modified_is_right);
  return g_test_run ();
}
