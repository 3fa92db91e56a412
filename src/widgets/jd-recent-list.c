/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-recent-list.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#define MOST_ROWS 5

struct _JdRecentList
{
  GtkBox parent_instance;

  GtkWidget *list;
};

G_DEFINE_FINAL_TYPE (JdRecentList, jd_recent_list, GTK_TYPE_BOX)

static gboolean
is_project (GtkRecentInfo *info)
{
  const char *mime_type = gtk_recent_info_get_mime_type (info);

  return g_strcmp0 (mime_type, "application/x-jindate+xml") == 0
         || g_str_has_suffix (gtk_recent_info_get_uri (info), ".jindate");
}

static int
compare_visits (gconstpointer a, gconstpointer b)
{
  return g_date_time_compare (gtk_recent_info_get_visited ((GtkRecentInfo *) b),
                              gtk_recent_info_get_visited ((GtkRecentInfo *) a));
}

/* When the file was last opened, as people say it. */
static char *
dup_age (GtkRecentInfo *info)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) then = g_date_time_to_local (gtk_recent_info_get_visited (info));
  g_autoptr (GDateTime) today = g_date_time_new_local (
    g_date_time_get_year (now), g_date_time_get_month (now), g_date_time_get_day_of_month (now), 0, 0, 0);
  GTimeSpan before_today = g_date_time_difference (today, then);
  int days;

  if (before_today <= 0)
    return g_strdup (_ ("today"));
  days = (int) (before_today / G_TIME_SPAN_DAY) + 1;
  if (days == 1)
    return g_strdup (_ ("yesterday"));
  if (days < 30)
    return g_strdup_printf (ngettext ("%d day ago", "%d days ago", days), days);
  return g_date_time_format (then, "%Y-%m-%d");
}

/* The folder of the file, short where it is in the home folder. */
static char *
dup_folder (GtkRecentInfo *info)
{
  g_autoptr (GFile) file = g_file_new_for_uri (gtk_recent_info_get_uri (info));
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autofree char *path = folder != NULL ? g_file_get_parse_name (folder) : NULL;
  const char *home = g_get_home_dir ();

  if (path == NULL)
    return g_strdup ("");
  if (g_str_has_prefix (path, home) && (path[strlen (home)] == '/' || path[strlen (home)] == '\0'))
    return g_strconcat ("~", path + strlen (home), NULL);
  return g_steal_pointer (&path);
}

static GtkWidget *
create_row (GtkRecentInfo *info)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *age = dup_age (info), *folder = dup_folder (info), *subtitle = NULL, *name = NULL;
  /* Only of a local file is it quick to say whether it is still there. */
  gboolean missing = gtk_recent_info_is_local (info) && !gtk_recent_info_exists (info);

  name = g_strdup (gtk_recent_info_get_display_name (info));
  if (g_str_has_suffix (name, ".jindate"))
    name[strlen (name) - strlen (".jindate")] = '\0';
  subtitle = missing ? g_strdup_printf (_ ("%s · no longer there"), folder)
                     : g_strdup_printf ("%s · %s", folder, age);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 1);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 1);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "app.open-uri");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", gtk_recent_info_get_uri (info));
  gtk_widget_set_sensitive (row, !missing);
  return row;
}

static void
update (JdRecentList *self)
{
  GList *items = gtk_recent_manager_get_items (gtk_recent_manager_get_default ());
  GtkListBoxRow *old;
  guint n_rows = 0;

  while ((old = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), 0)) != NULL)
    gtk_list_box_remove (GTK_LIST_BOX (self->list), GTK_WIDGET (old));

  items = g_list_sort (items, compare_visits);
  for (GList *l = items; l != NULL && n_rows < MOST_ROWS; l = l->next)
    if (is_project (l->data))
      {
        gtk_list_box_append (GTK_LIST_BOX (self->list), create_row (l->data));
        n_rows++;
      }
  g_list_free_full (items, (GDestroyNotify) gtk_recent_info_unref);
  gtk_widget_set_visible (GTK_WIDGET (self), n_rows > 0);
}

static void
jd_recent_list_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), JD_TYPE_RECENT_LIST);

  G_OBJECT_CLASS (jd_recent_list_parent_class)->dispose (object);
}

static void
jd_recent_list_class_init (JdRecentListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_recent_list_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-recent-list.ui");
  gtk_widget_class_bind_template_child (widget_class, JdRecentList, list);
}

static void
jd_recent_list_init (JdRecentList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (
    gtk_recent_manager_get_default (), "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}
