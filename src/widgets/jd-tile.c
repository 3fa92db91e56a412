/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-tile.h"

#include "jd-template.h"

struct _JdTile
{
  GtkWidget parent_instance;

  GtkLabel *title;
  GtkLabel *value;
  GtkLabel *detail;
};

enum
{
  PROP_0,
  PROP_TITLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JdTile, jd_tile, GTK_TYPE_WIDGET)

/* A screen reader reads a tile as one thing: "Overall: 3.2". */
static void
name_tile (JdTile *self)
{
  g_autofree char *name = g_strdup_printf ("%s: %s %s",
                                           gtk_label_get_text (self->title),
                                           gtk_label_get_text (self->value),
                                           gtk_label_get_text (self->detail));

  gtk_accessible_update_property (
    GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, g_strchomp (name), -1);
}

static void
jd_tile_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  JdTile *self = JD_TILE (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, gtk_label_get_text (self->title));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_tile_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  JdTile *self = JD_TILE (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      gtk_label_set_text (self->title, g_value_get_string (value));
      name_tile (self);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_tile_dispose (GObject *object)
{
  jd_template_dispose (GTK_WIDGET (object), JD_TYPE_TILE);

  G_OBJECT_CLASS (jd_tile_parent_class)->dispose (object);
}

static void
jd_tile_class_init (JdTileClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jd_tile_get_property;
  object_class->set_property = jd_tile_set_property;
  object_class->dispose = jd_tile_dispose;

  properties[PROP_TITLE] = g_param_spec_string (
    "title", NULL, NULL, "", G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jindate/Jindate/ui/jd-tile.ui");
  gtk_widget_class_bind_template_child (widget_class, JdTile, title);
  gtk_widget_class_bind_template_child (widget_class, JdTile, value);
  gtk_widget_class_bind_template_child (widget_class, JdTile, detail);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "tile");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
jd_tile_init (JdTile *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Shows @value, and @detail (empty for none) beside it. */
void
jd_tile_set (JdTile *self, const char *value, const char *detail)
{
  g_return_if_fail (JD_IS_TILE (self));

  if (g_str_equal (gtk_label_get_text (self->value), value)
      && g_str_equal (gtk_label_get_text (self->detail), detail))
    return;
  gtk_label_set_text (self->value, value);
  gtk_label_set_text (self->detail, detail);
  gtk_widget_set_visible (GTK_WIDGET (self->detail), *detail != '\0');
  name_tile (self);
}

const char *
jd_tile_get_value (JdTile *self)
{
  g_return_val_if_fail (JD_IS_TILE (self), NULL);
  return gtk_label_get_text (self->value);
}

const char *
jd_tile_get_detail (JdTile *self)
{
  g_return_val_if_fail (JD_IS_TILE (self), NULL);
  return gtk_label_get_text (self->detail);
}
