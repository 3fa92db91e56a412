/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Projects from and to the disk, waited for and not. */
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>
#include <utime.h>

#include "fixture.h"
#include "jd-edit.h"
#include "jd-project-file.h"
#include "jd-xml-error.h"

typedef struct
{
  char *folder;
  GFile *file;
  JdProject *project;
} Place;

/* A folder with the project "full" in a file. */
static void
place_set_up (Place *place, gconstpointer data)
{
  g_autofree char *source = fixture_dup_path ("valid", "full.jindate");
  g_autoptr (GBytes) bytes = fixture_load (source);
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  place->folder = fixture_make_folder ();
  place->file = g_file_new_build_filename (place->folder, "陣立て.jindate", NULL);
  place->project = fixture_read (text);
  g_assert_true (jd_project_file_save (place->project, place->file, JD_WRITE_NEW, NULL, NULL, NULL));
}

static void
place_tear_down (Place *place, gconstpointer data)
{
  g_assert_finalize_object (place->project);
  g_object_unref (place->file);
  fixture_remove_folder (place->folder);
}

static void
change (JdProject *project, const char *title)
{
  g_autoptr (GError) error = NULL;

  jd_edit_set_project (project, "title", title, NULL, &error);
  g_assert_no_error (error);
}

static void
assert_title_on_disk (GFile *file, const char *title)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JdProject) project = jd_project_file_load (file, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (jd_project_get_title (project), ==, title);
}

static void
test_save_and_load (Place *place, gconstpointer data)
{
  g_autoptr (JdFileIdentity) loaded = NULL, saved = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (JdProject) project = jd_project_file_load (place->file, &loaded, &error);

  g_assert_no_error (error);
  change (project, "one");
  g_assert_true (jd_project_file_save (project, place->file, JD_WRITE_REPLACE, loaded, &saved, &error));
  g_assert_no_error (error);
  g_assert_false (jd_project_file_is_changed (place->file, saved));
  g_assert_true (jd_project_file_is_changed (place->file, loaded));
  assert_title_on_disk (place->file, "one");

  change (project, "two");
  g_assert_true (jd_project_file_save (project, place->file, JD_WRITE_REPLACE, saved, NULL, &error));
  g_assert_no_error (error);
  assert_title_on_disk (place->file, "two");
}

static void
test_new_never_overwrites (Place *place, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  change (place->project, "other");
  g_assert_false (jd_project_file_save (place->project, place->file, JD_WRITE_NEW, NULL, NULL, &error));
  g_assert_error (error, JD_FILE_ERROR, JD_FILE_ERROR_EXISTS);
  assert_title_on_disk (place->file, "全部入りの陣立て");
}

/* Somebody else saves between our opening and our saving. */
static void
test_changed_by_others (Place *place, gconstpointer data)
{
  g_autoptr (JdFileIdentity) identity = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (JdProject) ours = jd_project_file_load (place->file, &identity, &error);

  change (place->project, "theirs");
  g_assert_true (jd_project_file_save (place->project, place->file, JD_WRITE_REPLACE, NULL, NULL, &error));
  change (ours, "ours");

  g_assert_true (jd_project_file_is_changed (place->file, identity));
  g_assert_false (jd_project_file_save (ours, place->file, JD_WRITE_REPLACE, identity, NULL, &error));
  g_assert_error (error, JD_FILE_ERROR, JD_FILE_ERROR_CHANGED);
  assert_title_on_disk (place->file, "theirs");
  g_clear_error (&error);

  g_assert_true (jd_project_file_save (ours, place->file, JD_WRITE_REPLACE, NULL, NULL, &error));
  g_assert_no_error (error);
  assert_title_on_disk (place->file, "ours");
}

/* Neither touching a file nor taking it away is a change of what it says. */
static void
test_touched_and_removed (Place *place, gconstpointer data)
{
  g_autoptr (JdFileIdentity) identity = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (JdProject) project = jd_project_file_load (place->file, &identity, &error);

  g_assert_cmpint (utime (g_file_peek_path (place->file), NULL), ==, 0);
  g_assert_false (jd_project_file_is_changed (place->file, identity));
  g_assert_true (jd_project_file_save (project, place->file, JD_WRITE_REPLACE, identity, NULL, &error));

  g_assert_cmpint (g_unlink (g_file_peek_path (place->file)), ==, 0);
  g_assert_false (jd_project_file_is_changed (place->file, identity));
  g_assert_true (jd_project_file_save (project, place->file, JD_WRITE_REPLACE, identity, NULL, &error));
  g_assert_no_error (error);
  assert_title_on_disk (place->file, "全部入りの陣立て");
}

static void
got_result_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static GAsyncResult *
wait_for (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return *result;
}

static void
test_async (Place *place, gconstpointer data)
{
  g_autoptr (JdFileIdentity) loaded = NULL, saved = NULL;
  g_autoptr (GAsyncResult) load_result = NULL, save_result = NULL, refused = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (JdProject) project = NULL;

  jd_project_file_load_async (place->file, NULL, got_result_cb, &load_result);
  project = jd_project_file_load_finish (wait_for (&load_result), &loaded, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (jd_project_get_title (project), ==, "全部入りの陣立て");

  /* What is edited after the call is not in this save. */
  change (project, "saved");
  jd_project_file_save_async (
    project, place->file, JD_WRITE_REPLACE, loaded, NULL, got_result_cb, &save_result);
  change (project, "later");
  g_assert_true (jd_project_file_save_finish (wait_for (&save_result), &saved, &error));
  g_assert_no_error (error);
  assert_title_on_disk (place->file, "saved");
  g_assert_false (jd_project_file_is_changed (place->file, saved));

  jd_project_file_save_async (project, place->file, JD_WRITE_REPLACE, loaded, NULL, got_result_cb, &refused);
  g_assert_false (jd_project_file_save_finish (wait_for (&refused), NULL, &error));
  g_assert_error (error, JD_FILE_ERROR, JD_FILE_ERROR_CHANGED);
}

static void
test_async_faults (Place *place, gconstpointer data)
{
  g_autofree char *path = fixture_dup_path ("invalid", "level-6.jindate");
  g_autoptr (GFile) invalid = g_file_new_for_path (path);
  g_autoptr (GAsyncResult) first = NULL, second = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  jd_project_file_load_async (invalid, NULL, got_result_cb, &first);
  g_assert_null (jd_project_file_load_finish (wait_for (&first), NULL, &error));
  g_assert_error (error, JD_XML_ERROR, JD_XML_ERROR_VALUE);
  g_assert_cmpuint (jd_xml_error_get_line (error), ==, 21);
  g_clear_error (&error);

  g_cancellable_cancel (cancellable);
  jd_project_file_load_async (place->file, cancellable, got_result_cb, &second);
  g_assert_null (jd_project_file_load_finish (wait_for (&second), NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_not_local (Place *place, gconstpointer data)
{
  g_autoptr (GFile) remote = g_file_new_for_uri ("sftp://example.invalid/team.jindate");
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (jd_project_file_load (remote, NULL, &error));
  g_assert_error (error, JD_FILE_ERROR, JD_FILE_ERROR_NOT_LOCAL);
  g_clear_error (&error);

  jd_project_file_save_async (place->project, remote, JD_WRITE_REPLACE, NULL, NULL, got_result_cb, &result);
  g_assert_false (jd_project_file_save_finish (wait_for (&result), NULL, &error));
  g_assert_error (error, JD_FILE_ERROR, JD_FILE_ERROR_NOT_LOCAL);
}

/* A project that nobody knows yet may be made in one thread and go to another; many at once. */
static void
test_load_many_at_once (Place *place, gconstpointer data)
{
  GAsyncResult *results[32] = { NULL };

  for (guint i = 0; i < G_N_ELEMENTS (results); i++)
    jd_project_file_load_async (place->file, NULL, got_result_cb, &results[i]);
  for (guint i = 0; i < G_N_ELEMENTS (results); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (JdProject) project = jd_project_file_load_finish (wait_for (&results[i]), NULL, &error);

      g_assert_no_error (error);
      g_object_unref (results[i]);
      change (project, "mine");
      g_assert_finalize_object (g_steal_pointer (&project));
    }
}

#define ADD(name, function)                                                                                  \
  g_test_add ("/jindate/project-file/" name, Place, NULL, place_set_up, function, place_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("save-and-load", test_save_and_load);
  ADD ("new-never-overwrites", test_new_never_overwrites);
  ADD ("changed-by-others", test_changed_by_others);
  ADD ("touched-and-removed", test_touched_and_removed);
  ADD ("async", test_async);
  ADD ("async-faults", test_async_faults);
  ADD ("not-local", test_not_local);
  ADD ("load-many-at-once", test_load_many_at_once);
  return g_test_run ();
}
