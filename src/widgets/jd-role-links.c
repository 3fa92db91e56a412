/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-role-links.h"

struct _JdRoleLinks
{
  GtkWidget parent_instance;

  GtkWidget *label;
  JdViewer *viewer;
};

G_DEFINE_FINAL_TYPE (JdRoleLinks, jd_role_links, GTK_TYPE_WIDGET)

static gboolean
link_activated_cb (JdRoleLinks *self, const char *code)
{
  JdRole *role = jd_catalogue_find_role (jd_viewer_get_catalogue (self->viewer), code);

  if (role != NULL)
    {
      jd_viewer_select_only (self->viewer, role);
      gtk_widget_activate_action (GTK_WIDGET (self), "win.view", "s", "board");
    }
  return GDK_EVENT_STOP;
}

static void
jd_role_links_dispose (GObject *object)
{
  JdRoleLinks *self = JD_ROLE_LINKS (object);

  g_clear_pointer (&self->label, gtk_widget_unparent);
  g_clear_object (&self->viewer);

  G_OBJECT_CLASS (jd_role_links_parent_class)->dispose (object);
}

static void
jd_role_links_class_init (JdRoleLinksClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_role_links_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "rolelinks");
}

static void
jd_role_links_init (JdRoleLinks *self)
{
  self->label = gtk_label_new (NULL);
  gtk_label_set_use_markup (GTK_LABEL (self->label), TRUE);
  gtk_label_set_wrap (GTK_LABEL (self->label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (self->label), 0);
  gtk_widget_add_css_class (self->label, "numeric");
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
  g_signal_connect_swapped (self->label, "activate-link", G_CALLBACK (link_activated_cb), self);
}

/* Shows the codes of @roles (element-type JdRole); nothing where there are none. */
void
jd_role_links_show (JdRoleLinks *self, JdViewer *viewer, GPtrArray *roles)
{
  g_autoptr (GString) links = NULL;

  g_return_if_fail (JD_IS_ROLE_LINKS (self) && JD_IS_VIEWER (viewer) && roles != NULL);

  g_set_object (&self->viewer, viewer);
  links = g_string_new (NULL);
  for (guint i = 0; i < roles->len; i++)
    {
      JdRole *role = g_ptr_array_index (roles, i);
      const char *code = jd_role_get_code (role);
      g_autofree char *link
        = g_markup_printf_escaped ("<a href=\"%s\" title=\"%s\">%s</a>",
                                   code,
                                   jd_role_get_name (role, jd_viewer_get_language (viewer)),
                                   code);

      g_string_append_printf (links, "%s%s", i > 0 ? "  " : "", link);
    }
  gtk_label_set_label (GTK_LABEL (self->label), links->str);
  gtk_widget_set_visible (GTK_WIDGET (self), roles->len > 0);
}
