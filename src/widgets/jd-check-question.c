/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-check-question.h"

#include <glib/gi18n-lib.h>

#include "jd-template.h"

struct _JdCheckQuestion
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (JdCheckQuestion, jd_check_question, GTK_TYPE_WIDGET)

static void
jd_check_question_dispose (GObject *object)
{
  jd_template_dispose (GTK_WIDGET (object), JD_TYPE_CHECK_QUESTION);

  G_OBJECT_CLASS (jd_check_question_parent_class)->dispose (object);
}

static void
jd_check_question_class_init (JdCheckQuestionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_check_question_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-check-question.ui");
  gtk_widget_class_set_css_name (widget_class, "checkquestion");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
jd_check_question_init (JdCheckQuestion *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Asks about @role; it has the focus as a whole, so a screen reader hears the role and the keys from it. */
void
jd_check_question_show (JdCheckQuestion *self, JdViewer *viewer, JdRole *role)
{
  g_autofree char *name = NULL;

  g_return_if_fail (JD_IS_CHECK_QUESTION (self) && JD_IS_VIEWER (viewer) && JD_IS_ROLE (role));

  /* Translators: code and name of a role. */
  name = g_strdup_printf (_ ("%s %s: who does it?"),
                          jd_role_get_code (role),
                          jd_role_get_name (role, jd_viewer_get_language (viewer)));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}
