/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How long a program takes until its window has settled, and what it has used by then.
 *
 * usage: settle SECONDS COMMAND [ARGUMENT...]    on an X display that shows nothing else
 *
 * Moves the pointer out of the way, so that no program answers to it with a tooltip or a highlight. Starts the
 * command, looks at the whole screen every few milliseconds, and prints
 *   first_ms    when a hundredth of the pixels first differed from the empty screen
 *   settled_ms  when more than a thousandth of the pixels last changed (a blinking caret is less)
 *   rss_mb      resident memory of the command and its children, at the end
 *   cpu_ms      processor time of the same
 * Ends once the screen has been still for two seconds, or after SECONDS; the command ends with it. */

#include <glib.h>
#include <glib/gstdio.h>

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XShm.h>
#include <signal.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/shm.h>
#include <sys/wait.h>
#include <unistd.h>

#define SAMPLE_US 5000
#define STILL_MS  2000

/* The whole screen in memory shared with the display server, and two earlier looks at it. */
typedef struct
{
  Display *display;
  XShmSegmentInfo segment;
  XImage *image;
  gsize n_pixels;
  guint32 *empty;
  guint32 *before;
} Sight;

static void
look (Sight *sight)
{
  Window root = DefaultRootWindow (sight->display);

  XShmGetImage (sight->display, root, sight->image, 0, 0, AllPlanes);
}

static gboolean
open_screen (Sight *sight)
{
  Display *display = XOpenDisplay (NULL);
  int number;
  gsize size;

  if (display == NULL)
    return FALSE;

  number = DefaultScreen (display);
  sight->display = display;
  sight->image = XShmCreateImage (display,
                                  DefaultVisual (display, number),
                                  DefaultDepth (display, number),
                                  ZPixmap,
                                  NULL,
                                  &sight->segment,
                                  DisplayWidth (display, number),
                                  DisplayHeight (display, number));
  if (sight->image == NULL || sight->image->bits_per_pixel != 32)
    return FALSE;

  size = (gsize) sight->image->bytes_per_line * sight->image->height;
  sight->segment.shmid = shmget (IPC_PRIVATE, size, IPC_CREAT | 0600);
  sight->segment.shmaddr = shmat (sight->segment.shmid, NULL, 0);
  sight->segment.readOnly = False;
  sight->image->data = sight->segment.shmaddr;
  XShmAttach (display, &sight->segment);
  XWarpPointer (display,
                None,
                DefaultRootWindow (display),
                0,
                0,
                0,
                0,
                sight->image->width - 1,
                sight->image->height - 1);
  XSync (display, False);
  shmctl (sight->segment.shmid, IPC_RMID, NULL); /* goes once both sides have let go of it */

  look (sight);
  sight->n_pixels = size / sizeof (guint32);
  sight->empty = g_memdup2 (sight->image->data, size);
  sight->before = g_memdup2 (sight->image->data, size);
  return TRUE;
}

static void
close_screen (Sight *sight)
{
  g_free (sight->empty);
  g_free (sight->before);
  XShmDetach (sight->display, &sight->segment);
  XDestroyImage (sight->image);
  XCloseDisplay (sight->display);
}

/* Counts the pixels that now differ from another look. */
static gsize
count_changed (const Sight *sight, const guint32 *other)
{
  const guint32 *now = (const guint32 *) (gpointer) sight->image->data;
  gsize changed = 0;

  for (gsize i = 0; i < sight->n_pixels; i++)
    changed += now[i] != other[i];
  return changed;
}

/* Adds up what every process of the group uses; processor time in milliseconds. */
static void
measure_group (pid_t group, double *megabytes, double *milliseconds)
{
  g_autoptr (GDir) proc = g_dir_open ("/proc", 0, NULL);
  const char *name;

  *megabytes = 0;
  *milliseconds = 0;
  while (proc != NULL && (name = g_dir_read_name (proc)) != NULL)
    {
      g_autofree char *path = g_build_filename ("/proc", name, "stat", NULL);
      g_autofree char *line = NULL;
      const char *after_name;
      int of_group;
      unsigned long user, system;
      long pages;

      if (!g_ascii_isdigit (*name) || !g_file_get_contents (path, &line, NULL, NULL))
        continue;
      after_name = strrchr (line, ')');
      if (after_name == NULL
          || sscanf (
               after_name + 1,
               " %*c %*d %d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu %*d %*d %*d %*d %*d %*d %*u %*u %ld",
               &of_group,
               &user,
               &system,
               &pages)
               != 4
          || of_group != group)
        continue;
      *megabytes += (double) pages * sysconf (_SC_PAGESIZE) / (1024 * 1024);
      *milliseconds += (double) (user + system) * 1000 / sysconf (_SC_CLK_TCK);
    }
}

static pid_t
start (char **command)
{
  pid_t child = fork ();

  if (child == 0)
    {
      setpgid (0, 0);
      execvp (command[0], command);
      _exit (127);
    }
  setpgid (child, child);
  return child;
}

static void
end_group (pid_t group)
{
  kill (-group, SIGTERM);
  g_usleep (300000);
  kill (-group, SIGKILL);
  while (waitpid (-group, NULL, 0) > 0)
    continue;
}

int
main (int argc, char **argv)
{
  Sight sight = { 0 };
  double first = -1, settled = -1, now = 0, limit, megabytes, milliseconds;
  gint64 began;
  pid_t group;

  if (argc < 3)
    {
      g_printerr ("usage: settle SECONDS COMMAND [ARGUMENT...]\n");
      return 2;
    }
  if (!open_screen (&sight))
    {
      g_printerr ("settle: no display of 32 bits a pixel\n");
      return 2;
    }

  limit = g_ascii_strtod (argv[1], NULL) * 1000;
  began = g_get_monotonic_time ();
  group = start (argv + 2);
  while (now < limit && (first < 0 || now - settled < STILL_MS))
    {
      look (&sight);
      now = (g_get_monotonic_time () - began) / 1000.0;
      if (first < 0 && count_changed (&sight, sight.empty) * 100 >= sight.n_pixels)
        first = now;
      if (count_changed (&sight, sight.before) * 1000 >= sight.n_pixels)
        settled = now;
      memcpy (sight.before, sight.image->data, sight.n_pixels * sizeof (guint32));
      g_usleep (SAMPLE_US);
    }

  measure_group (group, &megabytes, &milliseconds);
  end_group (group);
  close_screen (&sight);
  g_print (
    "first_ms %.0f settled_ms %.0f rss_mb %.1f cpu_ms %.0f\n", first, settled, megabytes, milliseconds);
  return first < 0 ? 1 : 0;
}
