/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which lines of the decision log a filter finds, and that the list of them follows the log. */
#include <string.h>

#include "jd-edit.h"
#include "jd-log-list.h"
#include "jd-project-reader.h"

/* Nine hours before UTC: a day there begins at 15:00. */
#define ZONE "JST-9"

static const char head[] = "<project xmlns=\"urn:jindate:project:1\" title=\"Small\"><catalogue id=\"small\">"
                           "<function code=\"A\"><role code=\"A-1\" name-en=\"Policy\"/></function>"
                           "<function code=\"B\"><role code=\"B-2\"/></function></catalogue>"
                           "<designs><design id=\"d1\" kind=\"as-is\"/><design id=\"d2\" kind=\"to-be\" "
                           "title=\"Then\"/></designs><log>";

/* The second line begins the day after the first; the fourth undoes the third. */
static const char *const lines[] = {
  "time=\"2026-03-01T14:59:59Z\" what=\"a\" design=\"d1\" role=\"A-1\" field=\"sourcing\" from=\"insource\" "
  "to=\"outsource\"",
  "time=\"2026-03-01T15:00:00Z\" what=\"b\" design=\"d2\" role=\"B-2\" field=\"sourcing\" from=\"insource\" "
  "to=\"outsource\" reason=\"Because\"",
  "time=\"2026-03-03T10:00:00Z\" what=\"c\" design=\"d1\" role=\"A-1\" field=\"sourcing\" from=\"outsource\" "
  "to=\"insource\"",
  "time=\"2026-03-03T11:00:00Z\" what=\"c\" design=\"d1\" role=\"A-1\" field=\"sourcing\" from=\"insource\" "
  "to=\"outsource\" state=\"undone\"",
  "time=\"2026-03-04T10:00:00Z\" what=\"e\" field=\"units/u1\" to=\"Night shift\"",
  "time=\"2026-03-05T10:00:00Z\" what=\"f\" field=\"participants/B/who\" to=\"Somebody\"",
  "time=\"2026-03-06T10:00:00Z\" what=\"g\"",
};

/* The lines above, @times times over. */
static JdProject *
build (guint times)
{
  g_autoptr (GString) xml = g_string_new (head);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  JdProject *project;

  for (guint i = 0; i < times; i++)
    for (guint k = 0; k < G_N_ELEMENTS (lines); k++)
      g_string_append_printf (xml, "<entry %s/>", lines[k]);
  g_string_append (xml, "</log></project>");
  bytes = g_bytes_new (xml->str, xml->len);
  project = jd_project_reader_read (bytes, &error);
  g_assert_no_error (error);
  return project;
}

/* --- the filter --- */

typedef struct
{
  const char *text, *function, *design, *from, *to;
  const char *roles; /* codes; NULL: any */
  gboolean unexplained;
  const char *found; /* what, oldest first */
} Row;

static const Row rows[] = {
  { "", "", "", "", "", NULL, FALSE, "a b c c e f g" },
  { "", "A", "", "", "", NULL, FALSE, "a c c" },
  { "", "B", "", "", "", NULL, FALSE, "b f" },
  { "", "Z", "", "", "", NULL, FALSE, "" },
  { "", "", "d1", "", "", NULL, FALSE, "a c c" },
  { "", "", "d2", "", "", NULL, FALSE, "b" },
  { "", "", "d3", "", "", NULL, FALSE, "" },
  { "", "", "", "2026-03-02", "", NULL, FALSE, "b c c e f g" },
  { "", "", "", "", "2026-03-01", NULL, FALSE, "a" },
  { "", "", "", "", "2026-03-02", NULL, FALSE, "a b" },
  { "", "", "", "2026-03-02", "2026-03-02", NULL, FALSE, "b" },
  { "", "", "", "2026-03-04", "2026-03-02", NULL, FALSE, "b c c e" },
  { "", "", "", "2026-02-30", "", NULL, FALSE, "a b c c e f g" },
  { "", "", "", "", "", "A-1", FALSE, "a c c" },
  { "", "", "", "", "", "A-1 B-2", FALSE, "a b c c" },
  { "", "", "", "", "", "", FALSE, "" },
  { "", "", "", "", "", NULL, TRUE, "a e f g" },
  { "because", "", "", "", "", NULL, FALSE, "b" },
  { "ＢＥＣＡＵＳＥ", "", "", "", "", NULL, FALSE, "b" },
  { "outsource", "", "", "", "", NULL, FALSE, "a b c c" },
  { "night", "", "", "", "", NULL, FALSE, "e" },
  { "b-2", "", "", "", "", NULL, FALSE, "b" },
  { "policy", "", "", "", "", NULL, FALSE, "a c c" },
  { "then", "", "", "", "", NULL, FALSE, "b" },
  { "nothing like it", "", "", "", "", NULL, FALSE, "" },
  { "outsource", "A", "d1", "2026-03-01", "2026-03-01", "A-1", TRUE, "a" },
};

static void
fill (JdLogFilter *filter, const Row *row)
{
  const JdLogFilter wanted = { (char *) row->text, (char *) row->function, (char *) row->design,
                               (char *) row->from, (char *) row->to,       NULL,
                               row->unexplained };

  jd_log_filter_init (filter);
  jd_log_filter_copy (filter, &wanted);
  if (row->roles != NULL)
    filter->roles = *row->roles != '\0' ? g_strsplit (row->roles, " ", -1) : g_new0 (char *, 1);
}

static char *
dup_found (JdProject *project, const JdLogFilter *filter)
{
  g_autoptr (JdLogMatcher) matcher = jd_log_matcher_new (project, filter, "en");
  GListModel *log = jd_project_get_log (project);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (log); i++)
    {
      g_autoptr (JdLogEntry) entry = g_list_model_get_item (log, i);

      if (jd_log_matcher_matches (matcher, entry))
        g_string_append_printf (found, " %s", jd_log_entry_get_what (entry));
    }
  return g_strstrip (g_strdup (found->str));
}

static void
test_filter (void)
{
  g_autoptr (JdProject) project = build (1);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      JdLogFilter filter, copy;
      g_autofree char *found = NULL;

      fill (&filter, &rows[i]);
      jd_log_filter_init (&copy);
      g_assert_cmpint (jd_log_filter_equal (&filter, &copy), ==, i == 0);
      g_assert_cmpint (jd_log_filter_is_empty (&filter), ==, i == 0);
      jd_log_filter_copy (&copy, &filter);
      g_assert_true (jd_log_filter_equal (&filter, &copy));

      found = dup_found (project, &filter);
      g_test_message ("row %u", i);
      g_assert_cmpstr (found, ==, rows[i].found);
      jd_log_filter_clear (&filter);
      jd_log_filter_clear (&copy);
    }
}

/* --- the list --- */

/* What a list tells of itself, put together again. */
static void
items_changed_cb (GListModel *list, guint position, guint n_removed, guint n_added, GPtrArray *mirror)
{
  if (n_removed > 0)
    g_ptr_array_remove_range (mirror, position, n_removed);
  for (guint i = 0; i < n_added; i++)
    g_ptr_array_insert (mirror, (int) (position + i), g_list_model_get_item (list, position + i));
}

/* The list has what the filter finds in the log, newest first, and told so. */
static void
assert_lists (JdLogList *list, GPtrArray *mirror, JdProject *project, const JdLogFilter *filter)
{
  g_autoptr (JdLogMatcher) matcher = jd_log_matcher_new (project, filter, "en");
  GListModel *log = jd_project_get_log (project);
  guint n_found = 0;

  for (guint i = g_list_model_get_n_items (log); i > 0; i--)
    {
      g_autoptr (JdLogEntry) entry = g_list_model_get_item (log, i - 1);
      g_autoptr (JdLogEntry) listed = NULL;

      if (!jd_log_matcher_matches (matcher, entry))
        continue;
      listed = g_list_model_get_item (G_LIST_MODEL (list), n_found);
      g_assert_true (listed == entry);
      g_assert_cmpuint (mirror->len, >, n_found);
      g_assert_true (g_ptr_array_index (mirror, n_found) == entry);
      n_found++;
    }
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, n_found);
  g_assert_cmpuint (mirror->len, ==, n_found);
  g_assert_cmpuint (jd_log_list_get_n_logged (list), ==, g_list_model_get_n_items (log));
}

static void
edit (JdProject *project, GRand *rand)
{
  GListModel *log = jd_project_get_log (project);
  g_autoptr (JdLogEntry) entry
    = g_list_model_get_item (log, (guint) g_rand_int_range (rand, 0, (int) g_list_model_get_n_items (log)));
  JdRole *role
    = jd_catalogue_get_role (jd_project_get_catalogue (project), (guint) g_rand_int_range (rand, 0, 2));

  switch (g_rand_int_range (rand, 0, 5))
    {
    case 0:
      jd_history_undo (jd_project_get_history (project));
      break;
    case 1:
      jd_history_redo (jd_project_get_history (project));
      break;
    case 2:
      jd_edit_give_reason (project, &entry, 1, g_rand_boolean (rand) ? "because" : "", NULL);
      break;
    default:
      jd_edit_set_sourcing (project,
                            jd_project_get_design (project, 0),
                            &role,
                            1,
                            g_rand_int_range (rand, 0, JD_N_SOURCINGS),
                            NULL,
                            NULL);
    }
}

static void
test_list_follows (gconstpointer data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (4);
  g_autoptr (JdProject) project = build (3);
  g_autoptr (JdLogList) list = jd_log_list_new ();
  g_autoptr (GPtrArray) mirror = g_ptr_array_new_with_free_func (g_object_unref);
  JdLogFilter filter;

  fill (&filter, data);
  g_signal_connect (list, "items-changed", G_CALLBACK (items_changed_cb), mirror);
  jd_log_list_search (list, project, &filter, "en");
  for (guint i = 0; i < 200; i++)
    {
      edit (project, rand);
      jd_log_list_finish (list);
      /* A reason that is taken away again brings no line back: nobody works on a list that fills itself. */
      if (filter.unexplained)
        jd_log_list_search (list, project, &filter, "en");
      assert_lists (list, mirror, project, &filter);
    }
  jd_log_list_search (list, NULL, &filter, "en");
  g_assert_cmpuint (mirror->len, ==, 0);
  g_assert_cmpuint (jd_log_list_get_n_logged (list), ==, 0);
  jd_log_filter_clear (&filter);
}

/* Lines that got their reason, or are undone, go from the list of those without one. */
static void
test_explained_go (void)
{
  g_autoptr (JdProject) project = build (2);
  g_autoptr (JdLogList) list = jd_log_list_new ();
  g_autoptr (GPtrArray) mirror = g_ptr_array_new_with_free_func (g_object_unref);
  JdRole *role = jd_catalogue_get_role (jd_project_get_catalogue (project), 0);
  JdLogEntry *middle[2];
  JdLogFilter filter;

  fill (&filter, &rows[16]);
  g_signal_connect (list, "items-changed", G_CALLBACK (items_changed_cb), mirror);
  jd_log_list_search (list, project, &filter, "en");
  g_assert_cmpuint (mirror->len, ==, 8);
  middle[0] = g_ptr_array_index (mirror, 1);
  middle[1] = g_ptr_array_index (mirror, 4);
  g_assert_true (jd_edit_give_reason (project, middle, 2, "why", NULL));
  assert_lists (list, mirror, project, &filter);
  g_assert_cmpuint (mirror->len, ==, 6);

  jd_edit_set_sourcing (
    project, jd_project_get_design (project, 0), &role, 1, JD_SOURCING_COMBINATION, NULL, NULL);
  g_assert_cmpuint (mirror->len, ==, 7);
  jd_history_undo (jd_project_get_history (project));
  g_assert_cmpuint (mirror->len, ==, 6);
  assert_lists (list, mirror, project, &filter);
  jd_log_filter_clear (&filter);
}

/* A long log is searched while nothing else is to be done: what is newest is there at once, and what is done meanwhile
 * is in its place. */
static void
test_long_log (void)
{
  g_autoptr (JdProject) project = build (8000);
  g_autoptr (JdLogList) list = jd_log_list_new ();
  g_autoptr (GPtrArray) mirror = g_ptr_array_new_with_free_func (g_object_unref);
  JdRole *role = jd_catalogue_get_role (jd_project_get_catalogue (project), 0);
  JdLogFilter filter;
  guint n_slices = 0;

  fill (&filter, &rows[19]);
  g_signal_connect (list, "items-changed", G_CALLBACK (items_changed_cb), mirror);
  jd_log_list_search (list, project, &filter, "en");
  g_assert_true (jd_log_list_is_searching (list));
  g_assert_cmpuint (mirror->len, >, 0);
  jd_edit_set_sourcing (
    project, jd_project_get_design (project, 0), &role, 1, JD_SOURCING_OUTSOURCE, NULL, NULL);
  for (; jd_log_list_is_searching (list); n_slices++)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (n_slices, >, 2);
  assert_lists (list, mirror, project, &filter);
  g_assert_cmpuint (mirror->len, ==, 8000 * 4 + 1);

  /* Another search gives up the one under way. */
  jd_log_list_search (list, project, &filter, "en");
  jd_log_filter_clear (&filter);
  fill (&filter, &rows[17]);
  jd_log_list_search (list, project, &filter, "en");
  jd_log_list_finish (list);
  g_assert_false (jd_log_list_is_searching (list));
  assert_lists (list, mirror, project, &filter);
  jd_log_filter_clear (&filter);
}

int
main (int argc, char **argv)
{
  g_setenv ("TZ", ZONE, TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/jindate/log-list/filter", test_filter);
  g_test_add_data_func ("/jindate/log-list/follows/all", &rows[0], test_list_follows);
  g_test_add_data_func ("/jindate/log-list/follows/role", &rows[13], test_list_follows);
  g_test_add_data_func ("/jindate/log-list/follows/unexplained", &rows[16], test_list_follows);
  g_test_add_data_func ("/jindate/log-list/follows/text", &rows[17], test_list_follows);
  g_test_add_func ("/jindate/log-list/explained-go", test_explained_go);
  g_test_add_func ("/jindate/log-list/long-log", test_long_log);

  return g_test_run ();
}
