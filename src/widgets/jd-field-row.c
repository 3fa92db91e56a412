/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-field-row.h"

#include "jd-template.h"

struct _JdFieldRow
{
  GtkWidget parent_instance;

  GtkLabel *title;
  GtkLabel *aside;
  GtkWidget *child;
};

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_ASIDE,
  PROP_CHILD,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JdFieldRow, jd_field_row, GTK_TYPE_WIDGET)

static void
set_child (JdFieldRow *self, GtkWidget *child)
{
  if (self->child == child)
    return;
  g_clear_pointer (&self->child, gtk_widget_unparent);
  self->child = child;
  if (child != NULL)
    {
      gtk_widget_insert_before (child, GTK_WIDGET (self), NULL);
      gtk_accessible_update_relation (
        GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->title, NULL, -1);
    }
}

static void
jd_field_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  JdFieldRow *self = JD_FIELD_ROW (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, gtk_label_get_text (self->title));
      break;
    case PROP_ASIDE:
      g_value_set_string (value, jd_field_row_get_aside (self));
      break;
    case PROP_CHILD:
      g_value_set_object (value, self->child);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_field_row_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  JdFieldRow *self = JD_FIELD_ROW (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      gtk_label_set_text (self->title, g_value_get_string (value));
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_ASIDE:
      jd_field_row_set_aside (self, g_value_get_string (value));
      break;
    case PROP_CHILD:
      set_child (self, g_value_get_object (value));
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_field_row_dispose (GObject *object)
{
  JdFieldRow *self = JD_FIELD_ROW (object);

  g_clear_pointer (&self->child, gtk_widget_unparent);
  jd_template_dispose (GTK_WIDGET (self), JD_TYPE_FIELD_ROW);

  G_OBJECT_CLASS (jd_field_row_parent_class)->dispose (object);
}

static void
jd_field_row_class_init (JdFieldRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = jd_field_row_get_property;
  object_class->set_property = jd_field_row_set_property;
  object_class->dispose = jd_field_row_dispose;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", flags);
  properties[PROP_ASIDE] = g_param_spec_string ("aside", NULL, NULL, "", flags);
  properties[PROP_CHILD] = g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jindate/Jindate/ui/jd-field-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JdFieldRow, title);
  gtk_widget_class_bind_template_child (widget_class, JdFieldRow, aside);
  gtk_widget_class_set_css_name (widget_class, "fieldrow");
}

static void
jd_field_row_init (JdFieldRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

const char *
jd_field_row_get_aside (JdFieldRow *self)
{
  g_return_val_if_fail (JD_IS_FIELD_ROW (self), NULL);
  return gtk_label_get_text (self->aside);
}

/* Puts a remark at the end of the line; empty for none. */
void
jd_field_row_set_aside (JdFieldRow *self, const char *aside)
{
  g_return_if_fail (JD_IS_FIELD_ROW (self) && aside != NULL);

  if (g_str_equal (gtk_label_get_text (self->aside), aside))
    return;
  gtk_label_set_text (self->aside, aside);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->aside), aside);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ASIDE]);
}
