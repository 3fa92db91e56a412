/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A temporary file is called .~NAME.jindate-PID-XXXXXX and stands beside the file that it is to replace. Its writer
 * holds a lock on it. One whose writer is gone and whose lock is free is a stray; nothing else is ever taken away. */
#include "jd-stray-files.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#define PREFIX      ".~"
#define MARK        ".jindate-"
#define RANDOM_PART "XXXXXX"

/* A file system allows 255 bytes for a name; the process id takes up to ten. */
#define MAX_NAME (255 - strlen (PREFIX MARK "-" RANDOM_PART) - 10)

/* The template for g_mkstemp_full() of a temporary file for @name in @folder. Returns: (transfer full) */
char *
jd_stray_files_dup_template (const char *folder, const char *name)
{
  gsize length = strlen (name);
  g_autofree char *file = NULL;

  if (length > MAX_NAME)
    for (length = MAX_NAME; length > 0 && ((guchar) name[length] & 0xc0) == 0x80;)
      length--;
  file = g_strdup_printf (PREFIX "%.*s" MARK "%d-" RANDOM_PART, (int) length, name, (int) getpid ());
  return g_build_filename (folder, file, NULL);
}

/* Whether @name is that of a temporary file of ours, and of which @process. */
gboolean
jd_stray_files_parse (const char *name, int *process)
{
  const char *mark = g_strrstr (name, MARK);
  const char *dash;
  g_autofree char *digits = NULL;
  gint64 number;

  if (!g_str_has_prefix (name, PREFIX) || mark == NULL)
    return FALSE;
  mark += strlen (MARK);
  dash = strchr (mark, '-');
  if (dash == NULL || strlen (dash + 1) != strlen (RANDOM_PART))
    return FALSE;
  for (const char *p = dash + 1; *p != '\0'; p++)
    if (!g_ascii_isalnum (*p))
      return FALSE;

  digits = g_strndup (mark, (gsize) (dash - mark));
  if (!g_ascii_string_to_signed (digits, 10, 1, G_MAXINT, &number, NULL))
    return FALSE;
  *process = (int) number;
  return TRUE;
}

/* Process numbers repeat between sandboxes and machines; the lock tells them apart. */
static void
remove_if_unlocked (const char *path)
{
  int fd = open (path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);

  if (fd < 0)
    return;
  if (flock (fd, LOCK_EX | LOCK_NB) == 0)
    unlink (path);
  close (fd);
}

/* Takes away the strays in @folder. What cannot be taken away stays, and is no fault. */
void
jd_stray_files_clean (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      int process;

      if (jd_stray_files_parse (name, &process) && kill (process, 0) != 0 && errno == ESRCH)
        {
          g_autofree char *path = g_build_filename (folder, name, NULL);

          remove_if_unlocked (path);
        }
    }
}
