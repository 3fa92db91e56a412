/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Files are written whole or not at all, and every failure says why. */
#define _GNU_SOURCE
#include <errno.h>
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <sched.h>
#include <signal.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "fixture.h"
#include "jd-file-bytes.h"
#include "jd-stray-files.h"

typedef struct
{
  char *folder;
  char *path;
} Place;

static void
write_plainly (const char *path, const char *text)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static void
place_set_up (Place *place, gconstpointer data)
{
  place->folder = fixture_make_folder ();
  place->path = g_build_filename (place->folder, "team.jindate", NULL);
  write_plainly (place->path, "old");
}

static void
place_tear_down (Place *place, gconstpointer data)
{
  g_free (place->path);
  fixture_remove_folder (place->folder);
}

static gboolean
write_text (const char *path, const char *text, JdWriteMode mode, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return jd_file_bytes_write (path, bytes, mode, NULL, NULL, error);
}

static void
assert_content (const char *path, const char *expected)
{
  g_autofree char *content = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &content, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (content, ==, expected);
}

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

static void
test_replace (Place *place, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (write_text (place->path, "new", JD_WRITE_REPLACE, &error));
  g_assert_no_error (error);
  assert_content (place->path, "new");
  g_assert_cmpuint (count_files (place->folder), ==, 1);
}

static void
test_new (Place *place, gconstpointer data)
{
  g_autofree char *path = g_build_filename (place->folder, "other.jindate", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (write_text (path, "new", JD_WRITE_NEW, &error));
  g_assert_no_error (error);
  assert_content (path, "new");

  g_assert_false (write_text (path, "again", JD_WRITE_NEW, &error));
  g_assert_error (error, JD_FILE_ERROR, JD_FILE_ERROR_EXISTS);
  assert_content (path, "new");
  g_assert_cmpuint (count_files (place->folder), ==, 2);
}

static void
test_empty_content (Place *place, gconstpointer data)
{
  g_assert_true (write_text (place->path, "", JD_WRITE_REPLACE, NULL));
  assert_content (place->path, "");
}

static void
test_permissions_are_kept (Place *place, gconstpointer data)
{
  static const mode_t modes[] = { 0600, 0640, 0664, 0755 };
  struct stat status;

  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    {
      g_assert_cmpint (g_chmod (place->path, modes[i]), ==, 0);
      g_assert_true (write_text (place->path, "new", JD_WRITE_REPLACE, NULL));
      g_assert_cmpint (stat (place->path, &status), ==, 0);
      g_assert_cmpuint (status.st_mode & 07777, ==, modes[i]);
    }
}

static void
test_mask_holds_for_new_files (Place *place, gconstpointer data)
{
  g_autofree char *path = g_build_filename (place->folder, "other.jindate", NULL);
  mode_t mask = umask (027);
  struct stat status;

  g_assert_true (write_text (path, "new", JD_WRITE_NEW, NULL));
  umask (mask);
  g_assert_cmpint (stat (path, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 07777, ==, 0640);
}

static void
test_links_are_followed (Place *place, gconstpointer data)
{
  g_autofree char *first = g_build_filename (place->folder, "link", NULL);
  g_autofree char *second = g_build_filename (place->folder, "link-to-link", NULL);
  g_autofree char *dangling = g_build_filename (place->folder, "dangling", NULL);
  g_autofree char *circle = g_build_filename (place->folder, "circle", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (symlink ("team.jindate", first), ==, 0);
  g_assert_cmpint (symlink ("link", second), ==, 0);
  g_assert_true (write_text (second, "new", JD_WRITE_REPLACE, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_test (second, G_FILE_TEST_IS_SYMLINK));
  g_assert_false (g_file_test (place->path, G_FILE_TEST_IS_SYMLINK));
  assert_content (place->path, "new");

  g_assert_cmpint (symlink ("nowhere", dangling), ==, 0);
  g_assert_false (write_text (dangling, "new", JD_WRITE_REPLACE, &error));
  g_assert_error (error, JD_FILE_ERROR, JD_FILE_ERROR_NOT_FOUND);
  g_assert_true (g_file_test (dangling, G_FILE_TEST_IS_SYMLINK));
  g_clear_error (&error);
  g_assert_false (write_text (dangling, "new", JD_WRITE_NEW, &error));
  g_assert_error (error, JD_FILE_ERROR, JD_FILE_ERROR_EXISTS);
  g_clear_error (&error);

  g_assert_cmpint (symlink ("circle", circle), ==, 0);
  g_assert_false (write_text (circle, "new", JD_WRITE_REPLACE, &error));
  g_assert_error (error, JD_FILE_ERROR, JD_FILE_ERROR_FAILED);
}

static void
test_long_names (Place *place, gconstpointer data)
{
  g_autoptr (GString) name = g_string_new (NULL);
  g_autofree char *path = NULL, *longer = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 85; i++)
    g_string_append (name, "陣"); /* 255 bytes: the longest there can be */
  path = g_build_filename (place->folder, name->str, NULL);
  g_assert_true (write_text (path, "new", JD_WRITE_NEW, &error));
  g_assert_no_error (error);
  assert_content (path, "new");

  longer = g_strconcat (path, "x", NULL);
  g_assert_false (write_text (longer, "new", JD_WRITE_REPLACE, &error));
  g_assert_error (error, JD_FILE_ERROR, JD_FILE_ERROR_FAILED);
}

/* --- failures --- */

static void
test_reading_faults (Place *place, gconstpointer data)
{
  g_autofree char *missing = g_build_filename (place->folder, "missing", NULL);
  g_autofree char *below = g_build_filename (place->path, "below", NULL);
  const struct
  {
    const char *path;
    JdFileError code;
  } rows[] = {
    { missing, JD_FILE_ERROR_NOT_FOUND },      { below, JD_FILE_ERROR_NOT_FOUND },
    { place->folder, JD_FILE_ERROR_NOT_FILE }, { "/dev/null", JD_FILE_ERROR_NOT_FILE },
    { "/dev/zero", JD_FILE_ERROR_NOT_FILE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (jd_file_bytes_read (rows[i].path, 1000, NULL, &error));
      g_assert_error (error, JD_FILE_ERROR, (int) rows[i].code);
    }
}

/* Without a writer, opening a pipe would wait for ever. */
static void
test_reading_a_pipe (Place *place, gconstpointer data)
{
  g_autofree char *pipe_path = g_build_filename (place->folder, "pipe", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (mkfifo (pipe_path, 0600), ==, 0);
  g_assert_null (jd_file_bytes_read (pipe_path, 1000, NULL, &error));
  g_assert_error (error, JD_FILE_ERROR, JD_FILE_ERROR_NOT_FILE);
  g_clear_error (&error);
  g_assert_false (write_text (pipe_path, "new", JD_WRITE_REPLACE, &error));
  g_assert_error (error, JD_FILE_ERROR, JD_FILE_ERROR_NOT_FILE);
}

static void
test_reading_too_much (Place *place, gconstpointer data)
{
  g_autoptr (GBytes) bytes = jd_file_bytes_read (place->path, 3, NULL, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (g_bytes_get_size (bytes), ==, 3);
  g_assert_null (jd_file_bytes_read (place->path, 2, NULL, &error));
  g_assert_error (error, JD_FILE_ERROR, JD_FILE_ERROR_TOO_LARGE);
}

static void
test_writing_faults (Place *place, gconstpointer data)
{
  g_autofree char *missing = g_build_filename (place->folder, "missing", "team.jindate", NULL);
  g_autofree char *below = g_build_filename (place->path, "below", NULL);
  const struct
  {
    const char *path;
    JdFileError code;
  } rows[] = {
    { missing, JD_FILE_ERROR_NOT_FOUND },
    { below, JD_FILE_ERROR_NOT_FOUND },
    { place->folder, JD_FILE_ERROR_NOT_FILE },
    { "/dev/full", JD_FILE_ERROR_NOT_FILE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (write_text (rows[i].path, "new", JD_WRITE_REPLACE, &error));
      g_assert_error (error, JD_FILE_ERROR, (int) rows[i].code);
    }
  g_assert_cmpuint (count_files (place->folder), ==, 1);
}

/* Runs @act in a child, which root leaves for an ordinary user, as nothing is forbidden to root. */
static void
run_in_child (Place *place, void (*act) (Place *place))
{
  int status;
  pid_t child;

  if (getuid () == 0)
    {
      g_assert_cmpint (chown (place->folder, 65534, 65534), ==, 0);
      g_assert_cmpint (chown (place->path, 65534, 65534), ==, 0);
    }
  child = fork ();
  if (child == 0)
    {
      if (getuid () == 0 && setuid (65534) != 0)
        _exit (2);
      act (place);
      _exit (0);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFEXITED (status) && WEXITSTATUS (status) == 0);
}

/* In a child an assertion would end the wrong process's report. */
static void
expect (gboolean good, int line)
{
  if (!good)
    {
      g_printerr ("%s:%d failed\n", __FILE__, line);
      _exit (1);
    }
}
#define EXPECT(condition) expect ((condition), __LINE__)

static void
act_without_permission (Place *place)
{
  g_autoptr (GError) error = NULL;

  g_chmod (place->path, 0);
  EXPECT (jd_file_bytes_read (place->path, 1000, NULL, &error) == NULL);
  EXPECT (g_error_matches (error, JD_FILE_ERROR, JD_FILE_ERROR_DENIED));
  g_clear_error (&error);

  g_chmod (place->path, 0400);
  EXPECT (!write_text (place->path, "new", JD_WRITE_REPLACE, &error));
  EXPECT (g_error_matches (error, JD_FILE_ERROR, JD_FILE_ERROR_DENIED));
  g_clear_error (&error);

  g_chmod (place->path, 0600);
  g_chmod (place->folder, 0500);
  EXPECT (!write_text (place->path, "new", JD_WRITE_REPLACE, &error));
  EXPECT (g_error_matches (error, JD_FILE_ERROR, JD_FILE_ERROR_DENIED));
  g_clear_error (&error);

  g_chmod (place->folder, 0000);
  EXPECT (!write_text (place->path, "new", JD_WRITE_REPLACE, &error));
  EXPECT (g_error_matches (error, JD_FILE_ERROR, JD_FILE_ERROR_DENIED));
  g_chmod (place->folder, 0700);
}

static void
test_no_permission (Place *place, gconstpointer data)
{
  run_in_child (place, act_without_permission);
  assert_content (place->path, "old");
  g_assert_cmpuint (count_files (place->folder), ==, 1);
}

static void
act_under_size_limit (Place *place)
{
  g_autofree char *text = g_strnfill (100000, 'x');
  struct rlimit limit = { 65536, 65536 };
  g_autoptr (GError) error = NULL;
  sigset_t pending;

  EXPECT (setrlimit (RLIMIT_FSIZE, &limit) == 0);
  EXPECT (!write_text (place->path, text, JD_WRITE_REPLACE, &error));
  EXPECT (g_error_matches (error, JD_FILE_ERROR, JD_FILE_ERROR_FULL));
  g_clear_error (&error);

  /* The signal is neither waiting nor blocked, and what fits is still written. */
  EXPECT (sigpending (&pending) == 0 && !sigismember (&pending, SIGXFSZ));
  EXPECT (write_text (place->path, "new", JD_WRITE_REPLACE, &error));
}

static void
test_size_limit (Place *place, gconstpointer data)
{
  run_in_child (place, act_under_size_limit);
  assert_content (place->path, "new");
  g_assert_cmpuint (count_files (place->folder), ==, 1);
}

#define CANNOT_MOUNT 77

/* On a disk of 64 KiB that nobody else sees. Returns CANNOT_MOUNT where one may not have such a disk. */
static int
save_on_small_disk (Place *place)
{
  g_autofree char *long_text = g_strnfill (200000, 'x');
  g_autoptr (GError) full = NULL, read_only = NULL;

  if (getuid () != 0 || unshare (CLONE_NEWNS) != 0
      || mount ("none", "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0
      || mount ("tmpfs", place->folder, "tmpfs", 0, "size=64k") != 0)
    return CANNOT_MOUNT;

  EXPECT (write_text (place->path, "old", JD_WRITE_NEW, NULL));
  EXPECT (!write_text (place->path, long_text, JD_WRITE_REPLACE, &full));
  EXPECT (g_error_matches (full, JD_FILE_ERROR, JD_FILE_ERROR_FULL));
  assert_content (place->path, "old");
  EXPECT (count_files (place->folder) == 1);
  EXPECT (write_text (place->path, "new", JD_WRITE_REPLACE, NULL));

  if (mount ("tmpfs", place->folder, "tmpfs", MS_REMOUNT | MS_RDONLY, "size=64k") != 0)
    return CANNOT_MOUNT;
  EXPECT (!write_text (place->path, "newer", JD_WRITE_REPLACE, &read_only));
  EXPECT (g_error_matches (read_only, JD_FILE_ERROR, JD_FILE_ERROR_DENIED));
  assert_content (place->path, "new");
  return 0;
}

static void
test_full_and_read_only_disk (Place *place, gconstpointer data)
{
  int status;
  pid_t child = fork ();

  if (child == 0)
    _exit (save_on_small_disk (place));
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFEXITED (status));
  if (WEXITSTATUS (status) == CANNOT_MOUNT)
    g_test_skip ("Only root, and not everywhere, may mount a disk to fill");
  else
    g_assert_cmpint (WEXITSTATUS (status), ==, 0);
}

/* --- identity --- */

static void
test_identity (Place *place, gconstpointer data)
{
  g_autoptr (JdFileIdentity) read = NULL, written = NULL, again = NULL;
  g_autoptr (GBytes) old = jd_file_bytes_read (place->path, 1000, &read, NULL);
  g_autoptr (GBytes) new = g_bytes_new_static ("new", 3);
  g_autoptr (GBytes) same = NULL;
  g_autoptr (GError) error = NULL;
  struct stat status;

  g_assert_true (jd_file_bytes_write (place->path, new, JD_WRITE_REPLACE, read, &written, &error));
  g_assert_no_error (error);
  g_assert_cmpint (stat (place->path, &status), ==, 0);
  g_assert_true (jd_file_identity_seems_same (written, &status));
  g_assert_true (jd_file_identity_has_content (written, new));
  g_assert_false (jd_file_identity_has_content (written, old));

  same = jd_file_bytes_read (place->path, 1000, &again, NULL);
  g_assert_cmpstr (again->sha256, ==, written->sha256);
  g_assert_cmpint (again->modified, ==, written->modified);
  g_assert_cmpuint (again->inode, ==, written->inode);

  write_plainly (place->path, "wen"); /* as long as before */
  g_assert_false (jd_file_bytes_write (place->path, old, JD_WRITE_REPLACE, written, NULL, &error));
  g_assert_error (error, JD_FILE_ERROR, JD_FILE_ERROR_CHANGED);
  assert_content (place->path, "wen");
  g_assert_cmpuint (count_files (place->folder), ==, 1);
}

/* --- strays --- */

static void
test_stray_names (void)
{
  static const struct
  {
    const char *name;
    gboolean ours;
  } rows[] = {
    { ".~team.jindate.jindate-4242-aB3xYz", TRUE },
    { ".~.jindate-1-000000", TRUE },
    { ".~a.jindate-1-b.jindate-77-aaaaaa", TRUE },
    { "team.jindate", FALSE },
    { "~team.jindate-4242-aB3xYz", FALSE },
    { ".~team.jindate-4242-aB3xY", FALSE },
    { ".~team.jindate-4242-aB3xYzz", FALSE },
    { ".~team.jindate-4242-aB3x.z", FALSE },
    { ".~team.jindate-x4242-aB3xYz", FALSE },
    { ".~team.jindate--4242-aB3xYz", FALSE },
    { ".~team.jindate-0-aB3xYz", FALSE },
    { ".~team.jindate-99999999999-aB3xYz", FALSE },
    { ".~lock.team.jindate#", FALSE },
    { ".team.jindate.4242", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      int process = 0;

      g_test_message ("%s", rows[i].name);
      g_assert_true (jd_stray_files_parse (rows[i].name, &process) == rows[i].ours);
      g_assert_true (!rows[i].ours || process > 0);
    }
}

static int
get_dead_process (void)
{
  pid_t child = fork ();

  if (child == 0)
    _exit (0);
  waitpid (child, NULL, 0);
  return (int) child;
}

static void
test_strays_are_cleaned (Place *place, gconstpointer data)
{
  g_autofree char *stray
    = g_strdup_printf ("%s/.~team.jindate.jindate-%d-aaaaaa", place->folder, get_dead_process ());
  g_autofree char *locked
    = g_strdup_printf ("%s/.~team.jindate.jindate-%d-bbbbbb", place->folder, get_dead_process ());
  g_autofree char *living
    = g_strdup_printf ("%s/.~team.jindate.jindate-%d-cccccc", place->folder, (int) getpid ());
  g_autofree char *users = g_strdup_printf ("%s/.~team.jindate", place->folder);
  int fd;

  write_plainly (stray, "half");
  write_plainly (locked, "being written in a sandbox where processes have other numbers");
  write_plainly (living, "being written");
  write_plainly (users, "a user's own");
  fd = g_open (locked, O_RDONLY, 0);
  g_assert_cmpint (flock (fd, LOCK_EX), ==, 0);

  g_assert_true (write_text (place->path, "new", JD_WRITE_REPLACE, NULL));
  g_assert_false (g_file_test (stray, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (locked, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (living, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (users, G_FILE_TEST_EXISTS));

  g_close (fd, NULL);
  jd_stray_files_clean (place->folder);
  g_assert_false (g_file_test (locked, G_FILE_TEST_EXISTS));
}

/* Killed at any moment, the file is the old or the new one, and the next save cleans up. */
static void
test_killed_while_saving (Place *place, gconstpointer data)
{
  const gsize length = 200000;
  g_autofree char *one = g_strnfill (length, 'a');
  g_autofree char *other = g_strnfill (length, 'b');
  const char *versions[] = { one, other };

  g_assert_true (write_text (place->path, versions[0], JD_WRITE_REPLACE, NULL));
  for (guint i = 0; i < 60; i++)
    {
      g_autofree char *content = NULL;
      pid_t child = fork ();
      gsize n;

      if (child == 0)
        for (guint k = 0;; k++)
          write_text (place->path, versions[k % 2], JD_WRITE_REPLACE, NULL);
      g_usleep (1000 + 137 * i);
      kill (child, SIGKILL);
      waitpid (child, NULL, 0);

      g_assert_true (g_file_get_contents (place->path, &content, &n, NULL));
      g_assert_cmpuint (n, ==, length);
      g_assert_true (g_str_equal (content, versions[0]) || g_str_equal (content, versions[1]));
    }
  g_assert_true (write_text (place->path, "new", JD_WRITE_REPLACE, NULL));
  g_assert_cmpuint (count_files (place->folder), ==, 1);
}

#define ADD(name, function)                                                                                  \
  g_test_add ("/jindate/file-bytes/" name, Place, NULL, place_set_up, function, place_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("replace", test_replace);
  ADD ("new", test_new);
  ADD ("empty-content", test_empty_content);
  ADD ("permissions-are-kept", test_permissions_are_kept);
  ADD ("mask-holds-for-new-files", test_mask_holds_for_new_files);
  ADD ("links-are-followed", test_links_are_followed);
  ADD ("long-names", test_long_names);
  ADD ("reading-faults", test_reading_faults);
  ADD ("reading-a-pipe", test_reading_a_pipe);
  ADD ("reading-too-much", test_reading_too_much);
  ADD ("writing-faults", test_writing_faults);
  ADD ("no-permission", test_no_permission);
  ADD ("size-limit", test_size_limit);
  ADD ("full-and-read-only-disk", test_full_and_read_only_disk);
  ADD ("identity", test_identity);
  g_test_add_func ("/jindate/file-bytes/stray-names", test_stray_names);
  ADD ("strays-are-cleaned", test_strays_are_cleaned);
  ADD ("killed-while-saving", test_killed_while_saving);
  return g_test_run ();
}
