/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-section.h"

#include "jd-template.h"

typedef struct
{
  JdSubject *subject;
} JdSectionPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (JdSection, jd_section, GTK_TYPE_WIDGET)

static void
jd_section_dispose (GObject *object)
{
  JdSectionPrivate *priv = jd_section_get_instance_private (JD_SECTION (object));

  g_clear_object (&priv->subject);
  jd_template_dispose (GTK_WIDGET (object), G_OBJECT_TYPE (object));

  G_OBJECT_CLASS (jd_section_parent_class)->dispose (object);
}

static void
jd_section_class_init (JdSectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_section_dispose;
  gtk_widget_class_set_css_name (widget_class, "section");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
jd_section_init (JdSection *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
}

/* Returns: (transfer none) (nullable): NULL until the first one is shown */
JdSubject *
jd_section_get_subject (JdSection *self)
{
  JdSectionPrivate *priv = jd_section_get_instance_private (self);

  g_return_val_if_fail (JD_IS_SECTION (self), NULL);
  return priv->subject;
}

/* Shows what the model says about @subject now, be it another one or the same. */
void
jd_section_show (JdSection *self, JdSubject *subject)
{
  JdSectionPrivate *priv = jd_section_get_instance_private (self);

  g_return_if_fail (JD_IS_SECTION (self) && JD_IS_SUBJECT (subject));

  g_set_object (&priv->subject, subject);
  JD_SECTION_GET_CLASS (self)->refresh (self);
}

/* Hands in what is typed and not yet in the model. Returns: FALSE where the model refused some of it. */
gboolean
jd_section_commit (JdSection *self)
{
  JdSectionPrivate *priv = jd_section_get_instance_private (self);
  JdSectionClass *klass;

  g_return_val_if_fail (JD_IS_SECTION (self), TRUE);

  klass = JD_SECTION_GET_CLASS (self);
  return priv->subject == NULL || klass->commit == NULL || klass->commit (self);
}
