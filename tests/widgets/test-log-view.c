/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page of the decision log says what the log says, through any edits, and takes reasons for it. */
#include <string.h>

#include "churn.h"
#include "jd-clock.h"
#include "jd-edit.h"
#include "jd-log-filter-popover.h"
#include "jd-log-lines.h"
#include "jd-log-row.h"
#include "jd-log-table.h"
#include "jd-log-view.h"
#include "jd-log-words.h"
#include "jd-pages.h"
#include "jd-project-reader.h"
#include "jd-project-writer.h"
#include "jd-reason-entry.h"
#include "jd-reason-popover.h"
#include "stage.h"

typedef struct
{
  JdViewer *viewer;
  JdProject *project;
  JdHistory *history;
  GtkWidget *view, *pages, *window;
} Fixture;

static void
show (Fixture *fixture, JdViewer *viewer)
{
  fixture->viewer = viewer;
  fixture->project = jd_viewer_get_project (viewer);
  fixture->history = jd_project_get_history (fixture->project);
  fixture->view = jd_log_view_new (viewer);
  fixture->pages = jd_pages_new ();
  jd_pages_add (JD_PAGES (fixture->pages), "log", "Log");
  jd_pages_set_view (JD_PAGES (fixture->pages), JD_VIEW (fixture->view));
  fixture->window = stage_show (viewer, fixture->pages);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  show (fixture, stage_load_viewer ("manufacturer-csirt.jindate"));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->view), (gpointer *) &fixture->view);
  stage_clear (fixture->window);
  g_assert_null (fixture->view);
  g_assert_finalize_object (fixture->viewer);
}

static void
collect_rows (GtkWidget *widget, GPtrArray *rows)
{
  if (JD_IS_LOG_ROW (widget))
    g_ptr_array_add (rows, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_rows (child, rows);
}

static GPtrArray *
list_rows (Fixture *fixture)
{
  GPtrArray *rows = g_ptr_array_new ();

  collect_rows (fixture->view, rows);
  return rows;
}

/* The line that is @back lines before the newest. */
static JdLogEntry *
get_entry (Fixture *fixture, guint back)
{
  GListModel *log = jd_project_get_log (fixture->project);
  g_autoptr (JdLogEntry) entry = g_list_model_get_item (log, g_list_model_get_n_items (log) - 1 - back);

  g_assert_nonnull (entry);
  return entry; /* the log goes on holding it */
}

static guint
count (Fixture *fixture)
{
  return g_list_model_get_n_items (jd_project_get_log (fixture->project));
}

static void
assert_counts (Fixture *fixture, guint found)
{
  g_autofree char *text = g_strdup_printf ("%u of %u change", found, count (fixture));

  g_assert_true (stage_says (fixture->view, text));
}

static void
move (Fixture *fixture, const char *code, JdSourcing sourcing)
{
  JdRole *role = jd_catalogue_find_role (jd_viewer_get_catalogue (fixture->viewer), code);

  g_assert_true (jd_edit_set_sourcing (
    fixture->project, jd_viewer_get_design (fixture->viewer), &role, 1, sourcing, NULL, NULL));
}

static void
select_only (Fixture *fixture, const char *code)
{
  jd_viewer_select_only (fixture->viewer,
                         jd_catalogue_find_role (jd_viewer_get_catalogue (fixture->viewer), code));
}

static JdLogLines *
get_lines (Fixture *fixture)
{
  return JD_LOG_LINES (stage_find (fixture->view, JD_TYPE_LOG_LINES, NULL));
}

static JdReasonEntry *
get_reason (Fixture *fixture)
{
  return JD_REASON_ENTRY (stage_find (fixture->view, JD_TYPE_REASON_ENTRY, NULL));
}

static void
set_toggle (Fixture *fixture, const char *label, gboolean active)
{
  gtk_toggle_button_set_active (
    GTK_TOGGLE_BUTTON (stage_find (fixture->pages, GTK_TYPE_TOGGLE_BUTTON, label)), active);
}

/* --- what it says --- */

static void
assert_row_says (Fixture *fixture, GtkWidget *row, guint back)
{
  JdLogEntry *entry = get_entry (fixture, back);
  g_autofree char *subject
    = jd_log_entry_dup_subject (fixture->project, entry, jd_viewer_get_language (fixture->viewer));
  g_autofree char *words = jd_log_entry_dup_words (fixture->project, entry);
  g_autofree char *state = jd_log_entry_dup_state_words (entry);
  g_autofree char *time = jd_log_entry_dup_local_time (entry, "%H:%M");

  g_assert_true (stage_says (row, time));
  g_assert_true (stage_says (row, subject));
  g_assert_true (stage_says (row, words));
  g_assert_true (stage_says (row, state));
  g_assert_true (stage_says (row, jd_log_entry_get_reason (entry)));
}

static void
test_says (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (8);

  for (guint i = 0; i < 12; i++)
    {
      g_autoptr (GPtrArray) rows = NULL;
      graphene_rect_t place;

      for (guint k = 0; k < 5; k++)
        churn (fixture->viewer, random);
      stage_settle ();
      rows = list_rows (fixture);
      g_assert_cmpuint (rows->len, >=, MIN (count (fixture), 20));
      for (guint back = 0; back < MIN (rows->len, 20); back++)
        assert_row_says (fixture, g_ptr_array_index (rows, back), back);
      /* Who looks at the newest goes on seeing the newest. */
      g_assert_true (gtk_widget_compute_bounds (g_ptr_array_index (rows, 0), fixture->view, &place));
      g_assert_cmpfloat (place.origin.y, >=, 0);
      assert_counts (fixture, count (fixture));
    }
}

/* A day is said above its first line and nowhere else, also when a new line comes above. */
static void
test_days (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (GPtrArray) rows = NULL;

      move (fixture, "A-1", i % 2 == 0 ? JD_SOURCING_OUTSOURCE : JD_SOURCING_INSOURCE);
      stage_settle ();
      rows = list_rows (fixture);
      g_assert_cmpuint (rows->len, >, i + 1);
      for (guint back = 0; back <= i; back++)
        g_assert_cmpint (stage_says (g_ptr_array_index (rows, back), "Today"), ==, back == 0);
    }
}

/* What was undone is struck through at both of its lines, and both say so. */
static void
test_undone (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) rows = NULL;
  GtkWidget *undo, *undone;

  move (fixture, "A-1", JD_SOURCING_OUTSOURCE);
  jd_history_undo (fixture->history);
  stage_settle ();
  rows = list_rows (fixture);
  undo = stage_find (g_ptr_array_index (rows, 0), GTK_TYPE_LABEL, "→ outsource");
  undone = stage_find (g_ptr_array_index (rows, 1), GTK_TYPE_LABEL, "→ outsource");
  g_assert_true (g_str_has_prefix (gtk_label_get_label (GTK_LABEL (undo)), "<s>"));
  g_assert_true (g_str_has_suffix (gtk_label_get_text (GTK_LABEL (undo)), "undo"));
  g_assert_true (g_str_has_prefix (gtk_label_get_label (GTK_LABEL (undone)), "<s>"));
  g_assert_nonnull (strstr (gtk_label_get_text (GTK_LABEL (undone)), "undone at "));
}

/* --- the filter --- */

static void
test_unexplained (Fixture *fixture, gconstpointer data)
{
  JdLogEntry *entry;

  move (fixture, "A-2", JD_SOURCING_UNASSIGNED);
  jd_history_undo (fixture->history);
  stage_settle ();
  jd_log_lines_select (get_lines (fixture), 0, 2);
  g_assert_true (stage_says (fixture->view, "2 changes selected"));
  set_toggle (fixture, "Without a Reason", TRUE);
  stage_settle ();
  g_assert_true (stage_says (fixture->view, "Show _All"));
  g_assert_true (stage_says (fixture->view, "Select changes"));
  gtk_toggle_button_set_active (
    GTK_TOGGLE_BUTTON (stage_find (fixture->pages, GTK_TYPE_TOGGLE_BUTTON, "Without a Reason")), TRUE);
  move (fixture, "A-1", JD_SOURCING_OUTSOURCE);
  stage_settle ();
  g_assert_true (stage_says (fixture->view, "A-1"));
  entry = get_entry (fixture, 0);
  g_assert_true (jd_edit_give_reason (fixture->project, &entry, 1, "why", NULL));
  stage_settle ();
  g_assert_false (stage_says (get_lines (fixture) != NULL ? GTK_WIDGET (get_lines (fixture)) : fixture->view,
                              "→ outsource\n"));
  g_signal_emit_by_name (stage_find (fixture->view, GTK_TYPE_BUTTON, "Show _All"), "clicked");
  stage_settle ();
  assert_counts (fixture, count (fixture));
  g_assert_false (stage_says (fixture->view, "Show _All"));
}

/* The selected roles are followed, but not where a line of theirs was what was selected. */
static void
test_selected_only (Fixture *fixture, gconstpointer data)
{
  move (fixture, "A-1", JD_SOURCING_UNASSIGNED);
  move (fixture, "A-2", JD_SOURCING_UNASSIGNED);
  jd_viewer_select_none (fixture->viewer);
  set_toggle (fixture, "Selected Roles Only", TRUE);
  stage_settle ();
  g_assert_true (stage_says (fixture->view, "No Role Is Selected"));
  assert_counts (fixture, 0);

  jd_viewer_select (fixture->viewer,
                    (JdRole *[]){ jd_catalogue_get_role (jd_viewer_get_catalogue (fixture->viewer), 0),
                                  jd_catalogue_get_role (jd_viewer_get_catalogue (fixture->viewer), 1) },
                    2,
                    NULL);
  stage_settle ();
  assert_counts (fixture, 2);
  jd_log_lines_select (get_lines (fixture), 0, 1);
  stage_settle ();
  g_assert_cmpuint (jd_viewer_get_n_selected (fixture->viewer), ==, 1);
  g_assert_cmpstr (jd_role_get_code (jd_viewer_get_role (fixture->viewer)), ==, "A-2");
  assert_counts (fixture, 2);

  select_only (fixture, "A-1");
  stage_settle ();
  assert_counts (fixture, 1);
}

/* What stands in the popover is asked for as soon as it is chosen. */
static void
test_function_and_day (Fixture *fixture, gconstpointer data)
{
  GtkWidget *popover = g_object_ref_sink (jd_log_filter_popover_new ());
  g_autofree char *today = jd_clock_dup_today ();
  JdLogFilter filter;
  guint n_told = 0;

  jd_log_filter_init (&filter);
  gtk_widget_set_parent (popover, fixture->pages);
  g_signal_connect_swapped (popover, "changed", G_CALLBACK (g_atomic_int_inc), &n_told);
  jd_log_filter_popover_fill (JD_LOG_FILTER_POPOVER (popover), fixture->viewer, &filter);
  gtk_popover_popup (GTK_POPOVER (popover));
  stage_settle ();
  g_assert_cmpuint (n_told, ==, 0);

  g_signal_emit_by_name (stage_find (popover, GTK_TYPE_BUTTON, "Today"), "clicked");
  gtk_drop_down_set_selected (GTK_DROP_DOWN (stage_find (popover, GTK_TYPE_DROP_DOWN, NULL)), 2);
  g_assert_cmpuint (n_told, ==, 2);
  jd_log_filter_popover_apply (JD_LOG_FILTER_POPOVER (popover), &filter);
  g_assert_cmpstr (filter.function, ==, "B");
  g_assert_cmpstr (filter.design, ==, "");
  g_assert_cmpstr (filter.from, ==, today);
  g_assert_cmpstr (filter.to, ==, today);

  /* What is asked already is shown again. */
  jd_log_filter_popover_fill (JD_LOG_FILTER_POPOVER (popover), fixture->viewer, &filter);
  g_assert_true (stage_says (popover, today));
  g_signal_emit_by_name (stage_find (popover, GTK_TYPE_BUTTON, "Any Day"), "clicked");
  jd_log_filter_popover_apply (JD_LOG_FILTER_POPOVER (popover), &filter);
  g_assert_cmpstr (filter.function, ==, "B");
  g_assert_cmpstr (filter.from, ==, "");

  jd_log_filter_clear (&filter);
  gtk_popover_popdown (GTK_POPOVER (popover));
  stage_settle ();
  g_object_add_weak_pointer (G_OBJECT (popover), (gpointer *) &popover);
  gtk_widget_unparent (popover);
  g_object_unref (popover);
  stage_settle ();
  g_assert_null (popover);
}

/* --- reasons --- */

static void
test_reason (Fixture *fixture, gconstpointer data)
{
  JdReasonEntry *reason = get_reason (fixture);

  move (fixture, "A-1", JD_SOURCING_UNASSIGNED);
  move (fixture, "A-2", JD_SOURCING_UNASSIGNED);
  move (fixture, "A-3", JD_SOURCING_UNASSIGNED);
  jd_history_set_saved_state (fixture->history, jd_history_get_state (fixture->history));
  stage_settle ();
  g_assert_false (gtk_widget_is_sensitive (stage_find (GTK_WIDGET (reason), GTK_TYPE_ENTRY, NULL)));

  /* Typed once for several, chosen before and after. */
  jd_log_lines_select (get_lines (fixture), 0, 1);
  g_assert_true (gtk_widget_is_sensitive (stage_find (GTK_WIDGET (reason), GTK_TYPE_ENTRY, NULL)));
  jd_reason_entry_type (reason, "because");
  jd_log_lines_select (get_lines (fixture), 0, 2);
  g_assert_cmpstr (jd_log_entry_get_reason (get_entry (fixture, 0)), ==, "");
  jd_reason_entry_give (reason);
  g_assert_cmpstr (jd_log_entry_get_reason (get_entry (fixture, 0)), ==, "because");
  g_assert_cmpstr (jd_log_entry_get_reason (get_entry (fixture, 1)), ==, "because");
  g_assert_cmpstr (jd_log_entry_get_reason (get_entry (fixture, 2)), ==, "");
  g_assert_true (jd_history_is_modified (fixture->history));
  g_assert_true (stage_says (GTK_WIDGET (get_lines (fixture)), "because"));

  /* For other lines it is given to those that it was typed for. */
  jd_log_lines_select (get_lines (fixture), 2, 1);
  jd_reason_entry_type (reason, "another");
  jd_log_lines_select (get_lines (fixture), 0, 1);
  g_assert_cmpstr (jd_log_entry_get_reason (get_entry (fixture, 2)), ==, "another");
  g_assert_cmpstr (jd_log_entry_get_reason (get_entry (fixture, 0)), ==, "because");

  /* It goes with its change. */
  jd_history_undo (fixture->history);
  jd_history_redo (fixture->history);
  g_assert_cmpstr (jd_log_entry_get_reason (get_entry (fixture, 0)), ==, "because");
}

/* What is typed is not lost where the keys go elsewhere, or when the program asks for it before it saves. */
static void
test_reason_left (Fixture *fixture, gconstpointer data)
{
  JdReasonEntry *reason = get_reason (fixture);

  move (fixture, "A-1", JD_SOURCING_UNASSIGNED);
  stage_settle ();
  jd_log_lines_select (get_lines (fixture), 0, 1);
  gtk_widget_grab_focus (GTK_WIDGET (reason));
  jd_reason_entry_type (reason, "left");
  gtk_widget_grab_focus (GTK_WIDGET (get_lines (fixture)));
  stage_settle ();
  g_assert_cmpstr (jd_log_entry_get_reason (get_entry (fixture, 0)), ==, "");
  gtk_widget_grab_focus (GTK_WIDGET (reason));
  gtk_widget_grab_focus (stage_find (fixture->pages, GTK_TYPE_SEARCH_ENTRY, NULL));
  stage_settle ();
  g_assert_cmpstr (jd_log_entry_get_reason (get_entry (fixture, 0)), ==, "left");

  jd_reason_entry_type (reason, "saved");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (reason), "reason.give", NULL));
  g_assert_cmpstr (jd_log_entry_get_reason (get_entry (fixture, 0)), ==, "saved");
  jd_reason_entry_type (reason, "taken back");
  jd_reason_entry_reset (reason);
  jd_reason_entry_give (reason);
  g_assert_cmpstr (jd_log_entry_get_reason (get_entry (fixture, 0)), ==, "saved");
}

static void
test_popover (Fixture *fixture, gconstpointer data)
{
  GtkWidget *popover = g_object_ref_sink (jd_reason_popover_new ());
  JdReasonEntry *reason;

  gtk_widget_set_parent (popover, fixture->pages);
  move (fixture, "A-1", JD_SOURCING_UNASSIGNED);
  jd_reason_popover_ask (JD_REASON_POPOVER (popover),
                         fixture->project,
                         jd_step_get_lines (jd_history_get_undo_step (fixture->history)),
                         "A-1: sourcing");
  gtk_popover_popup (GTK_POPOVER (popover));
  stage_settle ();
  g_assert_true (stage_says (popover, "A-1: sourcing"));
  reason = JD_REASON_ENTRY (stage_find (popover, JD_TYPE_REASON_ENTRY, NULL));
  jd_reason_entry_type (reason, "at once");
  gtk_popover_popdown (GTK_POPOVER (popover));
  stage_settle ();
  g_assert_cmpstr (jd_log_entry_get_reason (get_entry (fixture, 0)), ==, "at once");
  gtk_widget_unparent (popover);
  g_assert_finalize_object (popover);
}

/* Another project has another log, of which nothing is asked yet; the one before is let go. */
static void
test_other_project (Fixture *fixture, gconstpointer data)
{
  g_autoptr (JdViewer) other = stage_load_viewer ("regional-bank.jindate");
  g_autoptr (JdProject) before = g_object_ref (fixture->project);

  set_toggle (fixture, "Without a Reason", TRUE);
  jd_log_lines_select (get_lines (fixture), 0, 1);
  stage_settle ();
  fixture->project = jd_viewer_get_project (other);
  jd_viewer_set_project (fixture->viewer, fixture->project);
  stage_settle ();
  assert_counts (fixture, count (fixture));
  g_assert_false (stage_says (fixture->view, "Show _All"));
  g_assert_true (stage_says (fixture->view, "Select changes"));
  g_assert_finalize_object (g_steal_pointer (&before));
}

/* --- giving out --- */

static void
text_read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  *(char **) data = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
}

static void
test_copy (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GListStore) expected = g_list_store_new (JD_TYPE_LOG_ENTRY);
  g_autofree char *text = NULL, *copied = NULL;

  jd_viewer_set_language (fixture->viewer, "ja");
  for (guint back = 2; back > 0; back--)
    g_list_store_append (expected, get_entry (fixture, back - 1));
  text = jd_log_dup_text (fixture->project, G_LIST_MODEL (expected), "ja");
  jd_log_lines_select (get_lines (fixture), 0, 2);
  g_assert_true (gtk_widget_activate_action (fixture->view, "log.copy", NULL));
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (fixture->view), NULL, text_read_cb, &copied);
  stage_settle ();
  g_assert_cmpstr (copied, ==, text);
}

/* --- many lines --- */

static JdViewer *
load_long (guint n)
{
  g_autoptr (JdViewer) short_one = stage_load_viewer ("manufacturer-csirt.jindate");
  g_autoptr (GBytes) bytes = jd_project_writer_write (jd_viewer_get_project (short_one), NULL);
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_autoptr (GString) xml = g_string_new (text);
  g_autoptr (GString) lines = g_string_new (NULL);
  g_autoptr (GBytes) long_bytes = NULL;
  g_autoptr (JdProject) project = NULL;
  JdViewer *viewer = jd_viewer_new ();

  for (guint i = 0; i < n; i++)
    g_string_append_printf (
      lines,
      "<entry time=\"2027-01-%02uT%02u:%02u:00Z\" what=\"move-role\" design=\"as-is-2026\" role=\"%c-%u\" "
      "field=\"area sourcing\" from=\"II insource\" to=\"IV outsource\"/>",
      1 + i * 28 / n,
      i / 60 % 24,
      i % 60,
      'A' + i % 8,
      1 + i % 5);
  g_string_insert (xml, strstr (xml->str, "</log>") - xml->str, lines->str);
  long_bytes = g_bytes_new (xml->str, xml->len);
  project = jd_project_reader_read (long_bytes, NULL);
  g_assert_nonnull (project);
  jd_viewer_set_project (viewer, project);
  return viewer;
}

static void
test_many (void)
{
  Fixture fixture;
  gint64 start;

  start = g_get_monotonic_time ();
  show (&fixture, load_long (50000));
  g_test_message ("reading and showing took %u ms", (guint) ((g_get_monotonic_time () - start) / 1000));
  while (stage_says (fixture.view, "changes…"))
    stage_settle ();
  assert_counts (&fixture, count (&fixture));
  g_assert_cmpuint (count (&fixture), >, 50000);

  start = g_get_monotonic_time ();
  set_toggle (&fixture, "Without a Reason", TRUE);
  g_test_message ("filtering took %u ms of a frame", (guint) ((g_get_monotonic_time () - start) / 1000));
  stage_settle ();
  jd_log_lines_select (get_lines (&fixture), 0, 50000);
  jd_reason_entry_type (get_reason (&fixture), "one for all");
  start = g_get_monotonic_time ();
  jd_reason_entry_give (get_reason (&fixture));
  g_test_message ("50,000 reasons took %u ms", (guint) ((g_get_monotonic_time () - start) / 1000));
  stage_settle ();
  g_assert_cmpstr (jd_log_entry_get_reason (get_entry (&fixture, 0)), ==, "one for all");
  g_assert_cmpstr (jd_log_entry_get_reason (get_entry (&fixture, 49999)), ==, "one for all");

  start = g_get_monotonic_time ();
  move (&fixture, "A-1", JD_SOURCING_UNASSIGNED);
  g_test_message ("an edit took %u ms", (guint) ((g_get_monotonic_time () - start) / 1000));
  stage_settle ();
  g_assert_true (stage_says (GTK_WIDGET (get_lines (&fixture)), "→ unassigned"));
  tear_down (&fixture, NULL);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(name, test) g_test_add ("/jindate/log-view/" name, Fixture, NULL, set_up, test, tear_down)
  ADD ("says", test_says);
  ADD ("days", test_days);
  ADD ("undone", test_undone);
  ADD ("unexplained", test_unexplained);
  ADD ("selected-only", test_selected_only);
  ADD ("function-and-day", test_function_and_day);
  ADD ("reason", test_reason);
  ADD ("reason-left", test_reason_left);
  ADD ("popover", test_popover);
  ADD ("other-project", test_other_project);
  ADD ("copy", test_copy);
#undef ADD
  g_test_add_func ("/jindate/log-view/many", test_many);
  return g_test_run ();
}
