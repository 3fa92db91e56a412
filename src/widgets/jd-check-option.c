/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-check-option.h"

#include "jd-pattern-map.h"
#include "jd-wrap-layout.h"

struct _JdCheckOption
{
  GtkListBoxRow parent_instance;

  JdPatternMap *map;
  GtkLabel *title;
  GtkLabel *tag;
  GtkLabel *description;
  GtkLabel *effect;
  GtkLabel *warning;
  GtkWidget *chosen;
  GtkButton *button;
};

G_DEFINE_FINAL_TYPE (JdCheckOption, jd_check_option, GTK_TYPE_LIST_BOX_ROW)

static void
jd_check_option_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), JD_TYPE_CHECK_OPTION);

  G_OBJECT_CLASS (jd_check_option_parent_class)->dispose (object);
}

static void
jd_check_option_class_init (JdCheckOptionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_check_option_dispose;

  g_type_ensure (JD_TYPE_PATTERN_MAP);
  g_type_ensure (JD_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-check-option.ui");
  gtk_widget_class_bind_template_child (widget_class, JdCheckOption, map);
  gtk_widget_class_bind_template_child (widget_class, JdCheckOption, title);
  gtk_widget_class_bind_template_child (widget_class, JdCheckOption, tag);
  gtk_widget_class_bind_template_child (widget_class, JdCheckOption, description);
  gtk_widget_class_bind_template_child (widget_class, JdCheckOption, effect);
  gtk_widget_class_bind_template_child (widget_class, JdCheckOption, warning);
  gtk_widget_class_bind_template_child (widget_class, JdCheckOption, chosen);
  gtk_widget_class_bind_template_child (widget_class, JdCheckOption, button);
}

static void
jd_check_option_init (JdCheckOption *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Returns: (transfer floating) */
GtkWidget *
jd_check_option_new (void)
{
  return g_object_new (JD_TYPE_CHECK_OPTION, NULL);
}

static void
show_text (GtkLabel *label, const char *text)
{
  gtk_label_set_text (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL && *text != '\0');
}

/* Shows @text, which is copied. */
void
jd_check_option_set (JdCheckOption *self, const JdCheckOptionText *text)
{
  g_autoptr (GVariant) target = NULL;
  g_autofree char *name = NULL, *act = NULL;
  gboolean idle;

  g_return_if_fail (JD_IS_CHECK_OPTION (self) && text != NULL);

  target = g_variant_ref_sink (text->target);
  idle = text->chosen || text->useless;
  gtk_widget_set_visible (GTK_WIDGET (self->map),
                          text->pattern != NULL && !jd_pattern_is_by_role (text->pattern));
  if (gtk_widget_get_visible (GTK_WIDGET (self->map)))
    jd_pattern_map_show (self->map, text->pattern);
  show_text (self->title, text->title);
  show_text (self->tag, text->tag);
  show_text (self->description, text->description);
  show_text (self->effect, text->effect);
  show_text (self->warning, text->warning);
  gtk_widget_set_visible (self->chosen, text->chosen);
  gtk_button_set_label (self->button, text->button);
  if (!idle)
    gtk_actionable_set_action_target_value (GTK_ACTIONABLE (self->button), target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), idle ? NULL : text->action);
  if (idle)
    gtk_widget_set_sensitive (GTK_WIDGET (self->button), FALSE);

  name = g_strdup_printf ("%s %s", text->title, text->tag != NULL ? text->tag : "");
  act = g_strdup_printf ("%s: %s", text->button, text->title);
  gtk_accessible_update_property (
    GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, g_strchomp (name), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  act,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  text->effect != NULL ? text->effect : "",
                                  -1);
}
