/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-inspector-pane.h"

#include "jd-role-header.h"
#include "jd-role-levels.h"
#include "jd-role-log.h"
#include "jd-role-people.h"
#include "jd-role-place.h"
#include "jd-role-profile.h"
#include "jd-role-texts.h"
#include "jd-template.h"

struct _JdInspectorPane
{
  GtkWidget parent_instance;

  JdSubject *subject;

  GtkScrolledWindow *scroller;
  GtkBox *sections;
};

G_DEFINE_FINAL_TYPE (JdInspectorPane, jd_inspector_pane, GTK_TYPE_WIDGET)

static void
jd_inspector_pane_dispose (GObject *object)
{
  g_clear_object (&JD_INSPECTOR_PANE (object)->subject);
  jd_template_dispose (GTK_WIDGET (object), JD_TYPE_INSPECTOR_PANE);

  G_OBJECT_CLASS (jd_inspector_pane_parent_class)->dispose (object);
}

static void
jd_inspector_pane_class_init (JdInspectorPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_inspector_pane_dispose;

  g_type_ensure (JD_TYPE_ROLE_HEADER);
  g_type_ensure (JD_TYPE_ROLE_LEVELS);
  g_type_ensure (JD_TYPE_ROLE_LOG);
  g_type_ensure (JD_TYPE_ROLE_PEOPLE);
  g_type_ensure (JD_TYPE_ROLE_PLACE);
  g_type_ensure (JD_TYPE_ROLE_PROFILE);
  g_type_ensure (JD_TYPE_ROLE_TEXTS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-inspector-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, JdInspectorPane, scroller);
  gtk_widget_class_bind_template_child (widget_class, JdInspectorPane, sections);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
jd_inspector_pane_init (JdInspectorPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Returns: (transfer floating) */
GtkWidget *
jd_inspector_pane_new (void)
{
  return g_object_new (JD_TYPE_INSPECTOR_PANE, NULL);
}

/* Shows what the model says about @subject now; another subject is read from its beginning. */
void
jd_inspector_pane_show (JdInspectorPane *self, JdSubject *subject)
{
  g_return_if_fail (JD_IS_INSPECTOR_PANE (self) && JD_IS_SUBJECT (subject));

  if (g_set_object (&self->subject, subject))
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->sections)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (JD_IS_SECTION (child))
      jd_section_show (JD_SECTION (child), subject);
}

/* Hands in what is typed. Returns: FALSE where some of it was refused */
gboolean
jd_inspector_pane_commit (JdInspectorPane *self)
{
  gboolean done = TRUE;

  g_return_val_if_fail (JD_IS_INSPECTOR_PANE (self), TRUE);

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->sections)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (JD_IS_SECTION (child))
      done = jd_section_commit (JD_SECTION (child)) && done;
  return done;
}
