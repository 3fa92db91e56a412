/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How long from a key pressed in the grid of scores until every view that shows the project is painted.
 *
 * Board, grid, summary and inspector stand in one window, more than the program shows at a time. A key is given to
 * the grid's own key controller, as the toolkit does when one comes from the display; from there the clock runs
 * through edit verb, history, analysis, every view's update, layout and painting, until the display server has
 * drawn the last frame that follows. Watching from outside the program would measure the watching as well. */
#include <adwaita.h>

#include "jd-board.h"
#include "jd-inspector.h"
#include "jd-project-file.h"
#include "jd-score-grid.h"
#include "jd-summary.h"

#define N_KEYS 200
/* So long without a frame, in microseconds, and all that a key set off is over. */
#define QUIET 50000

typedef struct
{
  gboolean
    drawn; /* whether this frame has drawn anything: the clock runs once more when there is nothing left */
  gint64 time; /* when the last frame that drew was on the display */
  guint n;     /* of frames that drew */
} Frames;

static gboolean
rendering_cb (GSignalInvocationHint *hint, guint n_values, const GValue *values, gpointer frames)
{
  ((Frames *) frames)->drawn = TRUE;
  return G_SOURCE_CONTINUE;
}

static void
after_paint_cb (GdkFrameClock *clock, Frames *frames)
{
  if (!frames->drawn)
    return;
  gdk_display_sync (gdk_display_get_default ());
  frames->time = g_get_monotonic_time ();
  frames->drawn = FALSE;
  frames->n++;
}

static gboolean
wake_cb (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

/* Runs until nothing has been painted for QUIET. */
static void
wait_until_quiet (Frames *frames)
{
  guint source = g_timeout_add (QUIET / 5000, wake_cb, NULL);
  gint64 began = g_get_monotonic_time ();

  while (g_get_monotonic_time () - MAX (began, frames->time) < QUIET)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (source);
}

static GtkWidget *
stack (GtkOrientation orientation, GtkWidget *first, GtkWidget *second)
{
  GtkWidget *box = gtk_box_new (orientation, 0);

  gtk_box_append (GTK_BOX (box), first);
  gtk_box_append (GTK_BOX (box), second);
  return box;
}

static GtkWidget *
make_view (GType type, JdViewer *viewer, gboolean expands)
{
  return g_object_new (type, "viewer", viewer, "hexpand", expands, "vexpand", expands, NULL);
}

/* As the program does it for itself. */
static void
load_style (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, "/io/github/jindate/Jindate/style.css");
  gtk_style_context_add_provider_for_display (
    gdk_display_get_default (), GTK_STYLE_PROVIDER (provider), GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

/* Every view in one window; returns the grid. */
static GtkWidget *
show_views (JdViewer *viewer)
{
  GtkWidget *window = adw_window_new ();
  GtkWidget *grid = make_view (JD_TYPE_SCORE_GRID, viewer, TRUE);
  GtkWidget *work = stack (GTK_ORIENTATION_VERTICAL, make_view (JD_TYPE_BOARD, viewer, TRUE), grid);
  GtkWidget *side = stack (GTK_ORIENTATION_VERTICAL,
                           make_view (JD_TYPE_SUMMARY, viewer, FALSE),
                           make_view (JD_TYPE_INSPECTOR, viewer, FALSE));

  gtk_widget_set_size_request (side, 380, -1);
  gtk_widget_set_vexpand (gtk_widget_get_last_child (side), TRUE);
  adw_window_set_content (ADW_WINDOW (window), stack (GTK_ORIENTATION_HORIZONTAL, work, side));
  gtk_window_set_default_size (GTK_WINDOW (window), 1920, 1080);
  gtk_window_present (GTK_WINDOW (window));
  return grid;
}

/* Gives a key to the widget that has the focus, or to what is around it, as the toolkit would. */
static gboolean
press (GtkWidget *focus, guint keyval)
{
  for (GtkWidget *widget = focus; widget != NULL; widget = gtk_widget_get_parent (widget))
    {
      g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

      for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
        {
          g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
          gboolean handled = FALSE;

          if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
            g_signal_emit_by_name (controller, "key-pressed", keyval, 0, 0, &handled);
          if (handled)
            return TRUE;
        }
    }
  return FALSE;
}

/* Milliseconds from a key for the level of a role until all is painted. */
static double
measure (JdViewer *viewer, GtkWidget *grid, JdRole *role, JdLevel level, Frames *frames)
{
  guint before;
  gint64 began;

  jd_viewer_select_only (viewer, role);
  gtk_widget_grab_focus (grid);
  wait_until_quiet (frames);

  before = frames->n;
  began = g_get_monotonic_time ();
  if (!press (gtk_root_get_focus (gtk_widget_get_root (grid)), GDK_KEY_1 + level - JD_LEVEL_1))
    g_error ("The grid does not know the key.");
  wait_until_quiet (frames);
  if (jd_assignment_get_level (jd_viewer_get_assignment (viewer, role), JD_SIDE_INSOURCE) != level)
    g_error ("The key did not set the level.");
  if (frames->n == before)
    g_error ("Nothing was painted.");
  return (frames->time - began) / 1000.0;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return x < y ? -1 : x > y;
}

/* Sets the levels of all roles that are done in-house, over and over, each time to another one. */
static void
measure_all (JdViewer *viewer, GtkWidget *grid, Frames *frames, double times[N_KEYS])
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (viewer);
  guint n_roles = jd_catalogue_get_n_roles (catalogue), n = 0;

  for (guint i = 0; n < N_KEYS; i++)
    {
      JdRole *role = jd_catalogue_get_role (catalogue, i % n_roles);
      JdAssignment *assignment = jd_viewer_get_assignment (viewer, role);
      JdLevel level = jd_assignment_get_level (assignment, JD_SIDE_INSOURCE);

      if (jd_assignment_get_sourcing (assignment) != JD_SOURCING_INSOURCE)
        continue;
      times[n++] = measure (viewer, grid, role, level >= JD_LEVEL_5 ? JD_LEVEL_1 : level + 1, frames);
    }
}

int
main (int argc, char **argv)
{
  g_autoptr (JdViewer) viewer = jd_viewer_new ();
  g_autoptr (JdProject) project = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = NULL;
  GtkWidget *grid;
  Frames frames = { 0 };
  double times[N_KEYS];

  if (argc != 2)
    g_error ("usage: key-to-paint FILE");
  adw_init ();
  load_style ();
  /* Buttons fade from one state to the next for a fifth of a second, long after they say what is so. */
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  file = g_file_new_for_commandline_arg (argv[1]);
  project = jd_project_file_load (file, NULL, &error);
  if (project == NULL)
    g_error ("%s", error->message);
  jd_viewer_set_project (viewer, project);

  grid = show_views (viewer);
  g_signal_add_emission_hook (g_signal_lookup ("render", GDK_TYPE_SURFACE), 0, rendering_cb, &frames, NULL);
  g_signal_connect (gtk_widget_get_frame_clock (grid), "after-paint", G_CALLBACK (after_paint_cb), &frames);
  wait_until_quiet (&frames);
  measure_all (viewer, grid, &frames, times);

  qsort (times, N_KEYS, sizeof (double), compare);
  g_print ("key_median_ms %.2f\n", times[N_KEYS / 2]);
  g_print ("key_p99_ms %.2f\n", times[N_KEYS * 99 / 100 - 1]);
  return 0;
}
