/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-role-search.h"

struct _JdRoleSearch
{
  GtkWidget parent_instance;

  GtkWidget *entry;

  JdViewer *viewer;
  GSignalGroup *viewer_signals;
};

enum
{
  PROP_0,
  PROP_VIEWER,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];
static guint role_chosen_signal;

G_DEFINE_FINAL_TYPE (JdRoleSearch, jd_role_search, GTK_TYPE_WIDGET)

static void
set_filter_text (JdRoleSearch *self, const char *text)
{
  JdFilter filter = { 0 };

  jd_filter_copy (&filter, jd_viewer_get_filter (self->viewer));
  g_free (filter.text);
  filter.text = g_strdup (text);
  jd_viewer_set_filter (self->viewer, &filter);
  jd_filter_clear (&filter);
}

static JdRole *
find_typed_role (JdRoleSearch *self)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (self->viewer);

  return catalogue != NULL
           ? jd_catalogue_find_role_loosely (catalogue, gtk_editable_get_text (GTK_EDITABLE (self->entry)))
           : NULL;
}

static void
search_changed_cb (JdRoleSearch *self)
{
  g_autofree char *text = NULL;

  if (self->viewer == NULL || jd_viewer_get_project (self->viewer) == NULL)
    return;
  text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
  /* Who types a code wants to go there, and dimming everything else would only flicker. */
  set_filter_text (self, find_typed_role (self) != NULL ? "" : text);
}

/* The first role after the cursor that the filter wants, round the end. */
static JdRole *
find_next_match (JdRoleSearch *self)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (self->viewer);
  guint n_roles = catalogue != NULL ? jd_catalogue_get_n_roles (catalogue) : 0;
  JdRole *cursor = jd_viewer_get_role (self->viewer);
  guint start = cursor != NULL ? jd_role_get_index (cursor) + 1 : 0;

  for (guint i = 0; i < n_roles; i++)
    {
      JdRole *role = jd_catalogue_get_role (catalogue, (start + i) % n_roles);

      if (jd_viewer_matches (self->viewer, role))
        return role;
    }
  return NULL;
}

static void
search_activated_cb (JdRoleSearch *self)
{
  JdRole *role = find_typed_role (self);

  if (role != NULL)
    {
      gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
    }
  else
    {
      /* Typing may be ahead of the delayed change. */
      search_changed_cb (self);
      role = jd_filter_is_empty (jd_viewer_get_filter (self->viewer)) ? NULL : find_next_match (self);
    }
  if (role == NULL)
    {
      gtk_widget_error_bell (self->entry);
      return;
    }
  jd_viewer_select_only (self->viewer, role);
  g_signal_emit (self, role_chosen_signal, 0, role);
}

static void
search_stopped_cb (JdRoleSearch *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
}

/* Whoever takes the text out of the filter, takes it out of the entry; a code in it was never in the filter. */
static void
filter_changed_cb (JdRoleSearch *self)
{
  if (*jd_viewer_get_filter (self->viewer)->text == '\0' && find_typed_role (self) == NULL)
    gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
}

static void
set_viewer (JdRoleSearch *self, JdViewer *viewer)
{
  if (!g_set_object (&self->viewer, viewer))
    return;
  g_signal_group_set_target (self->viewer_signals, viewer);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VIEWER]);
}

static gboolean
jd_role_search_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (JD_ROLE_SEARCH (widget)->entry);
}

static void
jd_role_search_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_VIEWER:
      g_value_set_object (value, JD_ROLE_SEARCH (object)->viewer);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_role_search_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_VIEWER:
      set_viewer (JD_ROLE_SEARCH (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_role_search_dispose (GObject *object)
{
  JdRoleSearch *self = JD_ROLE_SEARCH (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JD_TYPE_ROLE_SEARCH);
  g_clear_object (&self->viewer_signals);
  g_clear_object (&self->viewer);

  G_OBJECT_CLASS (jd_role_search_parent_class)->dispose (object);
}

static void
jd_role_search_class_init (JdRoleSearchClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jd_role_search_get_property;
  object_class->set_property = jd_role_search_set_property;
  object_class->dispose = jd_role_search_dispose;
  widget_class->grab_focus = jd_role_search_grab_focus;

  properties[PROP_VIEWER]
    = g_param_spec_object ("viewer",
                           NULL,
                           NULL,
                           JD_TYPE_VIEWER,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  role_chosen_signal = g_signal_new (
    "role-chosen", JD_TYPE_ROLE_SEARCH, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, JD_TYPE_ROLE);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-role-search.ui");
  gtk_widget_class_bind_template_child (widget_class, JdRoleSearch, entry);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped_cb);
}

static void
jd_role_search_init (JdRoleSearch *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->viewer_signals = g_signal_group_new (JD_TYPE_VIEWER);
  g_signal_group_connect_swapped (
    self->viewer_signals, "filter-changed", G_CALLBACK (filter_changed_cb), self);
}
