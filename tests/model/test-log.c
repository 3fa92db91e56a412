/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The decision log: reasons given later, what was undone, what each line is about, and its words. */
#include "fixture.h"
#include "jd-edit.h"
#include "jd-log-words.h"
#include "private/jd-project-private.h"

static JdLogEntry *
get_entry (JdProject *project, guint index)
{
  g_autoptr (JdLogEntry) entry = g_list_model_get_item (jd_project_get_log (project), index);

  g_assert_nonnull (entry);
  return entry; /* the log goes on holding it */
}

static guint
count (JdProject *project)
{
  return g_list_model_get_n_items (jd_project_get_log (project));
}

static JdLogEntry *
get_last (JdProject *project)
{
  return get_entry (project, count (project) - 1);
}

static void
move (JdProject *project, const char *code, JdSourcing sourcing, const char *reason)
{
  JdRole *role = fixture_role (project, code);
  g_autoptr (GError) error = NULL;

  jd_edit_set_sourcing (project, fixture_design (project, "d1"), &role, 1, sourcing, reason, &error);
  g_assert_no_error (error);
}

static void
give (JdProject *project, JdLogEntry *entry, const char *reason)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (jd_edit_give_reason (project, &entry, 1, reason, &error));
  g_assert_no_error (error);
}

/* --- reasons --- */

/* Later, for several at once, anew, and away again; no step and no line of the log. */
static void
test_reason_later (void)
{
  g_autoptr (JdProject) project = fixture_new ();
  JdHistory *history = jd_project_get_history (project);
  JdLogEntry *both[2];
  g_autoptr (GError) error = NULL;
  guint n_told = 0;

  move (project, "A-1", JD_SOURCING_OUTSOURCE, NULL);
  move (project, "A-2", JD_SOURCING_INSOURCE, NULL);
  both[0] = get_entry (project, 1);
  both[1] = get_entry (project, 2);
  g_signal_connect_swapped (project, "reason-given", G_CALLBACK (g_atomic_int_inc), &n_told);
  g_assert_true (jd_edit_give_reason (project, both, 2, "  one\nreason\n", &error));
  g_assert_no_error (error);

  g_assert_cmpstr (jd_log_entry_get_reason (both[0]), ==, "one\nreason");
  g_assert_cmpstr (jd_log_entry_get_reason (both[1]), ==, "one\nreason");
  g_assert_cmpuint (count (project), ==, 3);
  g_assert_cmpuint (jd_history_get_position (history), ==, 2);
  g_assert_cmpuint (n_told, ==, 1);

  give (project, both[0], "one\nreason");
  g_assert_cmpuint (n_told, ==, 1);
  give (project, both[0], "another");
  give (project, both[1], " ");
  g_assert_cmpstr (jd_log_entry_get_reason (both[0]), ==, "another");
  g_assert_cmpstr (jd_log_entry_get_reason (both[1]), ==, "");
  g_assert_cmpuint (n_told, ==, 3);
}

/* The reason goes with the change when it is undone and done again, whenever it was given. */
static void
test_reason_survives_undo (void)
{
  g_autoptr (JdProject) project = fixture_new ();
  JdHistory *history = jd_project_get_history (project);
  g_autofree char *log = NULL;

  move (project, "A-1", JD_SOURCING_OUTSOURCE, "at once");
  give (project, get_last (project), "later");
  jd_history_undo (history);
  give (project, get_last (project), "of the undoing");
  jd_history_redo (history);
  give (project, get_last (project), "last");
  jd_history_undo (history);
  log = fixture_dump_log (project, 1);
  g_assert_cmpstr (log,
                   ==,
                   "set-sourcing d1 A-1 sourcing: insource > outsource (later) done\n"
                   "set-sourcing d1 A-1 sourcing: outsource > insource (of the undoing) undone\n"
                   "set-sourcing d1 A-1 sourcing: insource > outsource (last) redone\n"
                   "set-sourcing d1 A-1 sourcing: outsource > insource (last) undone\n");
}

/* A reason that was typed is to be saved, whatever is undone. */
static void
test_reason_is_modified (void)
{
  g_autoptr (JdProject) project = fixture_new ();
  JdHistory *history = jd_project_get_history (project);
  guint64 state = jd_history_get_state (history);

  give (project, get_entry (project, 0), "");
  g_assert_false (jd_history_is_modified (history));
  give (project, get_entry (project, 0), "why");
  g_assert_true (jd_history_is_modified (history));
  move (project, "A-1", JD_SOURCING_OUTSOURCE, NULL);
  jd_history_undo (history);
  g_assert_true (jd_history_is_modified (history));

  /* Saving began before the second reason. */
  state = jd_history_get_state (history);
  give (project, get_entry (project, 0), "why not");
  jd_history_set_saved_state (history, state);
  g_assert_true (jd_history_is_modified (history));
  jd_history_set_saved_state (history, jd_history_get_state (history));
  g_assert_false (jd_history_is_modified (history));
  jd_history_redo (history);
  g_assert_true (jd_history_is_modified (history));
  jd_history_undo (history);
  g_assert_false (jd_history_is_modified (history));
}

static void
test_reason_refused (void)
{
  g_autoptr (JdProject) project = fixture_new ();
  JdLogEntry *entry = get_entry (project, 0);
  g_autoptr (GError) invalid = NULL, read_only = NULL;

  g_assert_false (jd_edit_give_reason (project, &entry, 1, "\xff", &invalid));
  g_assert_error (invalid, JD_FIELD_ERROR, JD_FIELD_ERROR_INVALID);
  jd_project_set_read_only (project, TRUE);
  g_assert_false (jd_edit_give_reason (project, &entry, 1, "why", &read_only));
  g_assert_error (read_only, JD_EDIT_ERROR, JD_EDIT_ERROR_READ_ONLY);
  g_assert_cmpstr (jd_log_entry_get_reason (entry), ==, "");
  g_assert_false (jd_history_is_modified (jd_project_get_history (project)));
}

/* --- what was undone --- */

/* Which lines stand: s; are undone: u; undo: -. */
static char *
dup_standing (JdProject *project)
{
  GString *signs = g_string_new (NULL);

  for (guint i = 1; i < count (project); i++)
    {
      JdLogEntry *entry = get_entry (project, i);
      gboolean undo = jd_log_entry_get_state (entry) == JD_LOG_STATE_UNDONE;

      g_string_append_c (signs, undo ? '-' : jd_log_entry_stands (entry) ? 's' : 'u');
      g_assert_cmpint (jd_log_entry_get_undone_at (entry) != NULL, ==, !undo && !jd_log_entry_stands (entry));
    }
  return g_string_free (signs, FALSE);
}

static void
test_undone (void)
{
  /* Keys: o, i: A-1 to outsource, insource; b: B-2 to outsource; U, R: undo, redo. */
  static const struct
  {
    const char *keys, *expected;
  } rows[] = {
    { "o", "s" },           { "oU", "u-" },           { "oUR", "u-s" },     { "oURU", "u-u-" },
    { "oUo", "u-s" },       { "obUU", "uu--" },       { "obU", "su-" },     { "oioU", "ssu-" },
    { "oioUUU", "uuu---" }, { "oioUUUR", "uuu---s" }, { "oiUbU", "su-u-" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (JdProject) project = fixture_new ();
      JdHistory *history = jd_project_get_history (project);
      g_autofree char *standing = NULL;

      for (const char *key = rows[i].keys; *key != '\0'; key++)
        if (*key == 'U')
          jd_history_undo (history);
        else if (*key == 'R')
          jd_history_redo (history);
        else
          move (project,
                *key == 'b' ? "B-2" : "A-1",
                *key == 'i' ? JD_SOURCING_INSOURCE : JD_SOURCING_OUTSOURCE,
                NULL);
      standing = dup_standing (project);
      g_assert_cmpstr (standing, ==, rows[i].expected);
    }
}

/* --- words --- */

typedef struct
{
  const char *name;
  const char *entry; /* attributes as a fixture has them */
  const char *subject, *design, *words, *state;
} Words;

static const Words words[] = {
  { "role",
    "what=move-role; design=d1; role=A-2; field=area sourcing; from=II insource; to=IV outsource",
    "A-2",
    "Now",
    "area, sourcing: II, insource → IV, outsource",
    "" },
  { "undo",
    "what=move-role; design=d1; role=A-2; field=sourcing; from=outsource; to=insource; state=undone",
    "A-2",
    "Now",
    "sourcing: insource → outsource",
    "undo" },
  { "redo",
    "what=set-level; design=d1; role=A-2; field=insource; from=none; to=3; state=redone",
    "A-2",
    "Now",
    "insource level: unscored → 3",
    "done again" },
  { "unknown-everything",
    "what=guess; design=d77; role=Z-9; field=mood sourcing; from=good often; to=bad",
    "Z-9",
    "d77",
    "mood, sourcing: good, often → bad",
    "" },
  { "only-what", "what=guess", "Project", "", ": – → –", "" },
  { "text",
    "what=set-note; design=d1; role=A-1; field=note; from=; to=one\ntwo",
    "A-1",
    "Now",
    "note: – → one two",
    "" },
  { "units-of-role",
    "what=set-units; design=d1; role=A-1; field=units; from=u1; to=u4 u99",
    "A-1",
    "Now",
    "units: CSIRT → Provider, u99",
    "" },
  { "unit",
    "what=set-unit; field=units/u1/kind units/u1/colour; from=own-team blue; to=provider red",
    "Unit CSIRT",
    "",
    "kind, colour: own team, blue → provider, red",
    "" },
  { "unit-deleted",
    "what=remove-unit; field=units/u9; from=Night shift; to=",
    "Unit Night shift",
    "",
    "deleted: Night shift",
    "" },
  { "unit-renamed-and-deleted",
    "what=set-unit; field=units/u9/name; from=Night; to=Owls",
    "Unit Owls",
    "",
    "name: Night → Owls",
    "" },
  { "units-added", "what=take-design; field=units; to=A, B", "Units", "", "added: A, B", "" },
  { "unit-line-of-before", "what=set-unit; field=name; from=A; to=B", "Project", "", "name: A → B", "" },
  { "participant",
    "what=set-participant; field=participants/B/who; from=X; to=Y",
    "Participants in B Watching",
    "",
    "participants: X → Y",
    "" },
  { "participant-in-general",
    "what=set-participant; field=participants/; to=Y",
    "Participants in general",
    "",
    "added: Y",
    "" },
  { "participant-of-odd-function",
    "what=set-participant; field=participants/A%2FB/who; to=Y",
    "Participants in A/B",
    "",
    "participants: – → Y",
    "" },
  { "path-after-a-word", "what=set-unit; field=units a/b; from=x y; to=z", "Project", "", "x y → z", "" },
  { "path-that-is-none", "what=set-unit; field=units/%zz/name; to=Y", "Project", "", "name: – → Y", "" },
  { "design",
    "what=set-design; design=d2; field=title; from=; to=Then",
    "Design To-be 2027-11-20",
    "To-be 2027-11-20",
    "title: – → Then",
    "" },
  { "design-deleted",
    "what=remove-design; design=d9; field=designs; from=Old one; to=",
    "Design Old one",
    "Old one",
    "deleted: Old one",
    "" },
  { "project", "what=set-project; field=title; from=A; to=B", "Project", "", "title: A → B", "" },
};

static void
test_words (gconstpointer data)
{
  const Words *row = data;
  g_autoptr (GStrvBuilder) script = g_strv_builder_new ();
  g_auto (GStrv) lines = NULL;
  g_autoptr (JdProject) project = NULL;
  g_autofree char *line = g_strdup_printf ("  entry time=2026-11-20T09:30:00Z; %s", row->entry);
  g_autofree char *subject = NULL, *design = NULL, *change = NULL, *state = NULL;

  g_strv_builder_addv (script, (const char **) fixture_script);
  g_strv_builder_add (script, line);
  lines = g_strv_builder_end (script);
  project = fixture_build ((const char *const *) lines);

  subject = jd_log_entry_dup_subject (project, get_last (project), "en");
  design = jd_log_entry_dup_design_label (project, get_last (project));
  change = jd_log_entry_dup_words (project, get_last (project));
  state = jd_log_entry_dup_state_words (get_last (project));
  g_assert_cmpstr (subject, ==, row->subject);
  g_assert_cmpstr (design, ==, row->design);
  g_assert_cmpstr (change, ==, row->words);
  g_assert_cmpstr (state, ==, row->state);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/jindate/log/reason-later", test_reason_later);
  g_test_add_func ("/jindate/log/reason-survives-undo", test_reason_survives_undo);
  g_test_add_func ("/jindate/log/reason-is-modified", test_reason_is_modified);
  g_test_add_func ("/jindate/log/reason-refused", test_reason_refused);
  g_test_add_func ("/jindate/log/undone", test_undone);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char *path = g_strconcat ("/jindate/log/words/", words[i].name, NULL);

      g_test_add_data_func (path, &words[i], test_words);
    }
  return g_test_run ();
}
