/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-role-search.h"

struct _JdRoleSearch
{
  JdView parent_instance;

  GtkWidget *entry;
};

static guint role_chosen_signal;

G_DEFINE_FINAL_TYPE (JdRoleSearch, jd_role_search, JD_TYPE_VIEW)

static void
set_filter_text (JdRoleSearch *self, const char *text)
{
  JdViewer *viewer = jd_view_get_viewer (JD_VIEW (self));
  JdFilter filter = { 0 };

  jd_filter_copy (&filter, jd_viewer_get_filter (viewer));
  g_free (filter.text);
  filter.text = g_strdup (text);
  jd_viewer_set_filter (viewer, &filter);
  jd_filter_clear (&filter);
}

static JdRole *
find_typed_role (JdRoleSearch *self)
{
  JdViewer *viewer = jd_view_get_viewer (JD_VIEW (self));
  JdCatalogue *catalogue = jd_viewer_get_catalogue (viewer);

  return catalogue != NULL
           ? jd_catalogue_find_role_loosely (catalogue, gtk_editable_get_text (GTK_EDITABLE (self->entry)))
           : NULL;
}

static void
search_changed_cb (JdRoleSearch *self)
{
  JdViewer *viewer = jd_view_get_viewer (JD_VIEW (self));
  g_autofree char *text = NULL;

  if (viewer == NULL || jd_viewer_get_project (viewer) == NULL)
    return;
  text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
  /* Who types a code wants to go there, and dimming everything else would only flicker. */
  set_filter_text (self, find_typed_role (self) != NULL ? "" : text);
}

/* The first role after the cursor that the filter wants, round the end. */
static JdRole *
find_next_match (JdRoleSearch *self)
{
  JdViewer *viewer = jd_view_get_viewer (JD_VIEW (self));
  JdCatalogue *catalogue = jd_viewer_get_catalogue (viewer);
  guint n_roles = catalogue != NULL ? jd_catalogue_get_n_roles (catalogue) : 0;
  JdRole *cursor = jd_viewer_get_role (viewer);
  guint start = cursor != NULL ? jd_role_get_index (cursor) + 1 : 0;

  for (guint i = 0; i < n_roles; i++)
    {
      JdRole *role = jd_catalogue_get_role (catalogue, (start + i) % n_roles);

      if (jd_viewer_matches (viewer, role))
        return role;
    }
  return NULL;
}

static void
search_activated_cb (JdRoleSearch *self)
{
  JdViewer *viewer = jd_view_get_viewer (JD_VIEW (self));
  JdRole *role = find_typed_role (self);

  if (role != NULL)
    {
      gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
    }
  else
    {
      /* Typing may be ahead of the delayed change. */
      search_changed_cb (self);
      role = jd_filter_is_empty (jd_viewer_get_filter (viewer)) ? NULL : find_next_match (self);
    }
  if (role == NULL)
    {
      gtk_widget_error_bell (self->entry);
      return;
    }
  jd_viewer_select_only (viewer, role);
  g_signal_emit (self, role_chosen_signal, 0, role);
}

static void
search_stopped_cb (JdRoleSearch *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
}

/* Whoever takes the text out of the filter, takes it out of the entry; a code in it was never in the filter. */
static void
jd_role_search_filter_changed (JdView *view)
{
  JdRoleSearch *self = JD_ROLE_SEARCH (view);

  if (*jd_viewer_get_filter (jd_view_get_viewer (view))->text == '\0' && find_typed_role (self) == NULL)
    gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
}

static gboolean
jd_role_search_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (JD_ROLE_SEARCH (widget)->entry);
}

static void
jd_role_search_class_init (JdRoleSearchClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JdViewClass *view_class = JD_VIEW_CLASS (klass);

  widget_class->grab_focus = jd_role_search_grab_focus;
  view_class->filter_changed = jd_role_search_filter_changed;

  role_chosen_signal = g_signal_new (
    "role-chosen", JD_TYPE_ROLE_SEARCH, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, JD_TYPE_ROLE);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  jd_view_class_set_template (view_class, "/io/github/jindate/Jindate/ui/jd-role-search.ui");
  gtk_widget_class_bind_template_child (widget_class, JdRoleSearch, entry);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped_cb);
}

static void
jd_role_search_init (JdRoleSearch *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
